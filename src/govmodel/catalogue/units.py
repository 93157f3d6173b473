"""Names of units read: which lines of work, where, and by what form of name."""

from __future__ import annotations

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.division_index import Days
from govmodel.catalogue.name_index import split
from govmodel.catalogue.prefix import TIERS_OF_WORD, Prefix, read_prefix
from govmodel.catalogue.row import NameForm, NameRow
from govmodel.catalogue.scope import fits_scope
from govmodel.catalogue.validity import AsOf, Sure, holds, span
from govmodel.model.division import Division, Place, Tier
from govmodel.model.errors import nearest
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import LineId
from govmodel.model.unit import UnitKind


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
    def lines(self) -> tuple[LineId, ...]:
        """The lines of the reading, where there is just one."""
        return self.readings[0].lines if len(self.readings) == 1 else ()

    @property
    def ambiguous(self) -> bool:
        """Whether it may mean several."""
        return len(self.readings) > 1

    @property
    def nearest(self) -> str | None:
        """The known name most like the text, with its own words for the place, where nothing was found."""
        if self.readings:
            return None
        names = self._catalogue.names.bare
        prefix = _leading_place(self.text, self._catalogue)
        near = nearest(self.text[len(prefix) :], names)
        return prefix + near if near else nearest(self.text, names)


def find_unit(
    name: str,
    division: Division | Place | None = None,
    as_of: AsOf = None,
    *,
    catalogue: Catalogue | None = None,
) -> UnitAnswer:
    """Which unit a name means: its lines of work, its division, and how it was named. Never raises.

    Names out of use on the date, or not used in such a place, are read only where no other reading is
    left; the reading then says so.

    Args:
        name: As printed: 市人社局, 常州国税局, 团市委, 工商, 财政（地税）局.
        division: Whose document it stands in; settles 市 and names that go without a place.
        as_of: The date asked for.
        catalogue: Where to look; the one that ships, unless given.
    """
    where = catalogue or default_catalogue()
    text = name.strip().replace("(", "（").replace(")", "）")
    asked = _Asked(context=division, days=span(as_of), where=where)
    readings = asked.whole(text) or asked.bracketed(text) or asked.inner(text)
    return UnitAnswer(text=name, readings=readings, catalogue=where)


_SEVERAL = ("各", "有关")
_ORGAN_ENDS = ("司", "处", "科", "室", "庭", "队", "股", "工委")
_NATIONAL_ORGAN_ENDS = (*_ORGAN_ENDS, "局", "厅", "部")


@attrs.frozen(kw_only=True)
class _Asked:
    """A question as it stands: whose document, which days, and which catalogue."""

    context: Division | Place | None
    days: Days
    where: Catalogue

    def whole(self, text: str) -> tuple[UnitReading, ...]:
        """Readings of a name without brackets to unfold and without a part of the unit behind it."""
        index = self.where.names
        if len(text) > index.longest + 2 * max(self.where.divisions.longest, 16):
            return ()
        found = [self._reading(row, "", self._own_place(row)) for row in index.whole.get(text, ())]
        for head, tails in index.around.items():
            if text.startswith(head):
                for at in range(len(head), len(text) + 1):
                    for row in tails.get(text[at:], ()):
                        found += self._slotted(row, text[len(head) : at])
        return _best(found)

    def bracketed(self, text: str) -> tuple[UnitReading, ...]:
        """Readings of 市妇联（市妇儿工委办） and 财政（地税）局, whose bracket holds a second name."""
        head, opened, rest = text.partition("（")
        second, closed, tail = rest.partition("）")
        if not (opened and closed and second):
            return ()
        readings = []
        for reading in self.whole(head + tail):
            inner = self.whole(second + tail) or self.whole(second)
            more = tuple(line for each in inner[:1] for line in each.lines if line not in reading.lines)
            readings.append(attrs.evolve(reading, lines=reading.lines + more, second=second))
        return tuple(readings)

    def inner(self, text: str) -> tuple[UnitReading, ...]:
        """Readings of a name with a part of the unit behind it: 发展改革委地区经济司."""
        text = text.partition("（")[0]
        for end in range(min(len(text) - 2, 2 * self.where.names.longest), 1, -1):
            organ = text[end:]
            readings = tuple(
                attrs.evolve(reading, organ=organ)
                for reading in (self.whole(text[:end]) if organ.endswith(_NATIONAL_ORGAN_ENDS) else ())
                if reading.form is not NameForm.WORD and organ.endswith(_organ_ends(reading))
            )
            if readings:
                return readings
        return ()

    def _own_place(self, row: NameRow) -> Prefix:
        if row.tiers == {Tier.NATION} and row.form is not NameForm.WORD:
            nation = next((each for each in self.where.divisions.rows if each.tier is Tier.NATION), None)
            return Prefix(place=nation.division if nation else None)
        here = row.form is NameForm.WORD or (self.context is not None and self.context.tier in row.tiers)
        return Prefix(place=self.context) if here else Prefix(tiers=row.tiers)

    def _slotted(self, row: NameRow, words: str) -> list[UnitReading]:
        _, slot, tail = split(row.pattern)
        if not tail and (not words or words in TIERS_OF_WORD):
            return []
        prefixes = read_prefix(words, slot, self.context, self.where.divisions, self.days)
        if not tail:
            prefixes = tuple(prefix for prefix in prefixes if isinstance(prefix.place, Division))
        return [self._reading(row, words, prefix) for prefix in prefixes]

    def _reading(self, row: NameRow, words: str, prefix: Prefix) -> UnitReading:
        dated = self.days is None or holds(row.since, row.until, self.days)
        fits = fits_scope(row, prefix.place, prefix.tiers, self.where, self.days)
        return UnitReading(
            lines=row.lines,
            kind=row.kind or self.where.kind_of(row.lines[0], self.days) or UnitKind.OTHER,
            form=row.form,
            division=prefix.place,
            prefix=words,
            collective=row.pattern.startswith(_SEVERAL),
            dated=dated,
            fits=fits,
            row=row,
            sure=row.sure if dated and fits and not prefix.stretched else Sure.DOUBTFUL,
        )


def _organ_ends(reading: UnitReading) -> tuple[str, ...]:
    national = isinstance(reading.division, Division) and reading.division.tier is Tier.NATION
    return _NATIONAL_ORGAN_ENDS if national else _ORGAN_ENDS


def _best(readings: list[UnitReading]) -> tuple[UnitReading, ...]:
    """Those that fit best, one for each set of lines in one place, in the order found."""
    if len(readings) == 1:
        return tuple(readings)

    def score(reading: UnitReading) -> tuple[bool, bool, bool]:
        return (not reading.fits, not reading.dated, reading.sure is Sure.DOUBTFUL)

    least = min(map(score, readings), default=None)
    kept: dict[object, UnitReading] = {}
    for reading in readings:
        if score(reading) == least:
            kept.setdefault((reading.lines, reading.division), reading)
    return tuple(kept.values())


def _leading_place(text: str, where: Catalogue) -> str:
    for end in range(min(len(text), where.divisions.longest), 0, -1):
        if text[:end] in where.divisions.by_name or text[:end] in TIERS_OF_WORD:
            return text[:end]
    return ""
