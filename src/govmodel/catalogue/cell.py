"""From the text of one cell to its value, with what would have been accepted where it does not fit."""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, TypeVar

from govmodel.catalogue.validity import Sure
from govmodel.model.division import DivisionKind, Standing, Tier
from govmodel.model.errors import InvalidModel
from govmodel.model.ids import CODE_PATTERN, ID_PATTERN
from govmodel.model.rank import RANK_NAMES, SET_NAMES, RankSet
from govmodel.model.unit import UnitKind

_Member = TypeVar("_Member", bound=Enum)


class BadCell(ValueError):
    """A cell's text is not what its column takes.

    Attributes:
        code: Stable name of the kind of fault.
        value: The part of the text that is at fault.
        choices: What would have been accepted; empty where that cannot be listed.
    """

    def __init__(self, code: str, value: str, choices: tuple[str, ...] = ()) -> None:
        """Keep what a person needs to mend it."""
        super().__init__(code, value)
        self.code = code
        self.value = value
        self.choices = choices


def text(cell: str) -> str:
    """Any text, but some."""
    if not cell:
        raise BadCell("empty-cell", cell)
    return cell


def free_text(cell: str) -> str:
    """Any text, or none."""
    return cell


def words(cell: str) -> tuple[str, ...]:
    """Words joined by ``、``; none where the cell is empty."""
    return tuple(cell.split("、")) if cell else ()


def code(cell: str) -> str:
    """Six digits."""
    if CODE_PATTERN.fullmatch(cell) is None:
        raise BadCell("bad-code", cell)
    return cell


def optional_code(cell: str) -> str | None:
    """Six digits, or none."""
    return code(cell) if cell else None


def codes(cell: str) -> tuple[str, ...]:
    """Codes joined by ``、``; none where the cell is empty."""
    return tuple(code(part) for part in cell.split("、")) if cell else ()


@functools.cache
def line_id(cell: str) -> str:
    """The id of a line of work."""
    if ID_PATTERN.fullmatch(cell) is None:
        raise BadCell("bad-id", cell)
    return cell


def line_ids(cell: str) -> tuple[str, ...]:
    """Ids joined by ``+``, the most prominent line first; none where the cell is empty."""
    return tuple(line_id(part) for part in cell.split("+")) if cell else ()


@functools.cache
def day(cell: str) -> datetime.date | None:
    """A day as ``2018-06-15``, or none where the cell is empty.

    ``2018-06`` and ``2018`` say that no more is known. They are read as the first day of that month or
    year, so that what changed in a year has changed when the year is over.
    """
    if not cell:
        return None
    if re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", cell) is None:
        raise BadCell("not-a-date", cell)
    try:
        return datetime.date.fromisoformat(cell + "-01-01"[len(cell) - len("2018") :])
    except ValueError:
        raise BadCell("not-a-date", cell) from None


@functools.cache
def ranks(cell: str) -> RankSet | None:
    """Ranks joined by ``或``; ``None`` where the cell is empty or ``-`` or ``?``."""
    if cell in {"", "-", "?"}:
        return None
    try:
        found = [RankSet.of(part).ranks for part in cell.split("或")]
    except InvalidModel as wrong:
        raise BadCell("unknown-rank", wrong.problems[0].value or "", (*SET_NAMES, *RANK_NAMES)) from None
    return RankSet(frozenset().union(*found))


def yes(cell: str) -> bool:
    """``否`` for no; yes where the cell is empty."""
    if cell not in {"", "否"}:
        raise BadCell("unknown-value", cell, ("", "否"))
    return not cell


_SLOT = re.compile(r"\{[^{}]*\}?|\}")
_SLOTS = ("{地}", "{名}", "{上}")


def pattern(cell: str) -> str:
    """A name with a slot for its place: ``{地}`` takes 常州市 or 市, ``{名}`` takes 常州.

    A branch's name has two: ``{上}`` takes the division whose unit it belongs to, and then ``{名}`` its own place.
    """
    if cell.count("{") == cell.count("}") == 1 and ("{地}" in cell or "{名}" in cell):
        return cell  # Nearly every name; the rest is looked at more closely.
    slots = _SLOT.findall(text(cell))
    for slot in slots:
        if slot not in _SLOTS:
            raise BadCell("bad-slot", slot, _SLOTS)
    if slots != ["{上}", "{名}"] and (len(slots) > 1 or "{上}" in slots):
        raise BadCell("two-slots", cell)
    return cell


def member(kind: type[_Member]) -> Callable[[str], _Member]:
    """A reader for cells that hold one value of an enumeration."""
    known: Mapping[str, _Member] = {value.value: value for value in kind}

    def read(cell: str) -> _Member:
        found = known.get(cell)
        if found is None:
            raise BadCell("unknown-value", cell, tuple(known))
        return found

    return read


def members(kind: type[_Member]) -> Callable[[str], frozenset[_Member]]:
    """A reader for cells that hold values of an enumeration joined by ``、``; an empty cell holds none."""
    one = member(kind)

    @functools.cache
    def read(cell: str) -> frozenset[_Member]:
        return frozenset(one(part) for part in cell.split("、")) if cell else frozenset()

    return read


def optional_member(kind: type[_Member]) -> Callable[[str], _Member | None]:
    """A reader for cells that hold one value of an enumeration, or nothing."""
    one = member(kind)

    def read(cell: str) -> _Member | None:
        return one(cell) if cell else None

    return read


Reader = Callable[[str], Any]
"""What turns a cell into a value; raises :class:`BadCell`."""

division_kind = member(DivisionKind)
tier = member(Tier)
optional_tier = optional_member(Tier)
tiers = members(Tier)
standing = member(Standing)
standings = members(Standing)
unit_kind = member(UnitKind)
optional_unit_kind = optional_member(UnitKind)
unit_kinds = members(UnitKind)
sure = member(Sure)
