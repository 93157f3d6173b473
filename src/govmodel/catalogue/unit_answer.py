"""What a look-up of a unit's name found: its readings, and what they agree on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import attrs

from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.prefix import TIERS_OF_WORD
from govmodel.catalogue.row import NameForm, NameRow
from govmodel.catalogue.validity import Sure
from govmodel.model.division import Division, Place
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import LineId
from govmodel.model.unit import UnitKind

_T = TypeVar("_T")


@attrs.frozen(kw_only=True, repr=False)
class UnitReading:
    """One way to read a unit's name.

    Attributes:
        lines: The lines of work it carries, the most prominent first.
        kind: What sort of organ it is.
        form: What sort of name was used.
        division: Where it is; ``None`` where the name and its context do not settle that.
        prefix: The words for the place, as printed: 常州市, 市, 常州; empty where there are none.
        organ: The part of the unit that is named, where one is: 地区经济司.
        second: A second name in brackets, whose lines are among ``lines``: 市妇儿工委办.
        collective: Whether it stands for several at once: 各乡镇.
        dated: Whether the name was in use on the date asked for.
        fits: Whether such a place uses this name.
        row: The row it rests on.
        sure: How far it may be relied on.
    """

    lines: tuple[LineId, ...] = many()
    kind: UnitKind
    form: NameForm
    division: Division | Place | None = None
    prefix: str = ""
    organ: str | None = None
    second: str | None = None
    collective: bool = False
    dated: bool = True
    fits: bool = True
    row: NameRow
    sure: Sure

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True)
class UnitAnswer:
    """What a look-up of a unit's name found: one reading, several, or none.

    Attributes:
        text: What was asked.
        readings: What it may mean, the best first; only those that fit best are kept.
    """

    text: str
    readings: tuple[UnitReading, ...] = many()
    _catalogue: Catalogue = attrs.field(repr=False, eq=False)

    @property
    def reading(self) -> UnitReading | None:
        """The reading, where there is just one."""
        return self.readings[0] if len(self.readings) == 1 else None

    @property
    def candidates(self) -> tuple[UnitReading, ...]:
        """Everything it may mean; the same as ``readings``, as other answers call it."""
        return self.readings

    @property
    def lines(self) -> tuple[LineId, ...]:
        """The lines of work, where all readings agree on them; else none."""
        return self._agreed(lambda reading: reading.lines) or ()

    @property
    def division(self) -> Division | Place | None:
        """Where the unit is, where all readings agree on that."""
        return self._agreed(lambda reading: reading.division)

    @property
    def kind(self) -> UnitKind | None:
        """What sort of organ it is, where all readings agree on that."""
        return self._agreed(lambda reading: reading.kind)

    @property
    def form(self) -> NameForm | None:
        """What sort of name was used, where all readings agree on that."""
        return self._agreed(lambda reading: reading.form)

    @property
    def sure(self) -> Sure | None:
        """How far the answer may be relied on: doubtful where it may mean several; ``None`` where nothing was found."""
        if len(self.readings) > 1:
            return Sure.DOUBTFUL
        return self.readings[0].sure if self.readings else None

    @property
    def ambiguous(self) -> bool:
        """Whether it may mean several."""
        return len(self.readings) > 1

    @property
    def nearest(self) -> str | None:
        """The known name most like the text, with its own words for the place, where nothing was found."""
        if self.readings:
            return None
        near = self._catalogue.names.near
        prefix = _leading_place(self.text, self._catalogue)
        found = near.nearest(self.text[len(prefix) :])
        return prefix + found if found else near.nearest(self.text)

    def _agreed(self, of: Callable[[UnitReading], _T]) -> _T | None:
        values = list(dict.fromkeys(map(of, self.readings)))
        return values[0] if len(values) == 1 else None


def _leading_place(text: str, where: Catalogue) -> str:
    for end in range(min(len(text), where.divisions.longest), 0, -1):
        if text[:end] in where.divisions.by_name or text[:end] in TIERS_OF_WORD:
            return text[:end]
    return ""
