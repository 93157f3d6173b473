"""Names of organs, found by their words and by the lines they carry."""

from __future__ import annotations

import functools
from typing import Final

from govmodel.catalogue.near import NearNames
from govmodel.catalogue.row import NameForm, NameRow
from govmodel.model.ids import LineId

SLOT_FULL: Final = "{地}"
"""Takes a division's full name or its own word for itself: 常州市, 市."""
SLOT_BARE: Final = "{名}"
"""Takes a division's bare name: 常州."""
SLOT_ABOVE: Final = "{上}"
"""Takes the division whose unit a branch belongs to, in a name whose second slot takes the branch's own place."""


class NameIndex:
    """Every name: by the whole of it where it has no slot, by what stands around the slots where it has."""

    def __init__(self, rows: tuple[NameRow, ...]) -> None:
        """Index the rows; of rows alike, the first comes first."""
        self.rows = rows
        self.whole: dict[str, list[NameRow]] = {}
        self.around: dict[str, dict[str, list[NameRow]]] = {}
        self.branches: dict[str, dict[tuple[str, str], list[NameRow]]] = {}
        self.by_lines: dict[tuple[LineId, ...], list[NameRow]] = {}
        for row in rows:
            self.by_lines.setdefault(row.lines, []).append(row)
            if SLOT_ABOVE in row.pattern:
                head, middle, tail = split_branch(row.pattern)
                self.branches.setdefault(tail, {}).setdefault((head, middle), []).append(row)
                continue
            head, slot, tail = split(row.pattern)
            if not slot:
                self.whole.setdefault(row.pattern, []).append(row)
            else:
                self.around.setdefault(head, {}).setdefault(tail, []).append(row)

    @functools.cached_property
    def heads(self) -> dict[str, tuple[tuple[str, dict[str, list[NameRow]], int], ...]]:
        """What may stand before a slot, by its first character: the words, what may follow, the longest of that."""
        found: dict[str, tuple[tuple[str, dict[str, list[NameRow]], int], ...]] = {}
        for head, tails in self.around.items():
            each = (head, tails, max(map(len, tails)))
            found[head[:1]] = (*found.get(head[:1], ()), each)
        return found

    @functools.cached_property
    def by_line(self) -> dict[LineId, list[NameRow]]:
        """Every name of an organ that carries a line, alone or with others, in the order of the table."""
        found: dict[LineId, list[NameRow]] = {}
        for row in self.rows:
            for line in dict.fromkeys(row.lines):
                found.setdefault(line, []).append(row)
        return found

    @functools.cached_property
    def ends(self) -> frozenset[str]:
        """Every character that a name may end in, its place left out."""
        return frozenset(name[-1] for name in self.bare if name)

    @functools.cached_property
    def bare(self) -> tuple[str, ...]:
        """Every name without its place, for finding the nearest."""
        return tuple(dict.fromkeys(_without_slots(row.pattern) for row in self.rows if row.form is not NameForm.WORD))

    @functools.cached_property
    def near(self) -> NearNames:
        """The names without their places, for finding the one most like a text."""
        return NearNames(self.bare)

    @functools.cached_property
    def longest(self) -> int:
        """Length of the longest name without its place."""
        return max((len(name) for name in self.bare), default=0)


def split(pattern: str) -> tuple[str, str, str]:
    """A pattern's words before its slot, the slot, and the words after it."""
    for slot in (SLOT_FULL, SLOT_BARE):
        head, found, tail = pattern.partition(slot)
        if found:
            return head, slot, tail
    return pattern, "", ""


def split_branch(pattern: str) -> tuple[str, str, str]:
    """The words before, between and after the two slots of a branch's pattern."""
    head, _, rest = pattern.partition(SLOT_ABOVE)
    middle, _, tail = rest.partition(SLOT_BARE)
    return head, middle, tail


def _without_slots(pattern: str) -> str:
    return pattern.replace(SLOT_FULL, "").replace(SLOT_BARE, "").replace(SLOT_ABOVE, "")
