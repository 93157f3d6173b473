"""Names of organs, found by their words and by the lines they carry."""

from __future__ import annotations

import functools
from typing import Final

from govmodel.catalogue.row import NameForm, NameRow
from govmodel.model.ids import LineId

SLOT_FULL: Final = "{地}"
"""Takes a division's full name or its own word for itself: 常州市, 市."""
SLOT_BARE: Final = "{名}"
"""Takes a division's bare name: 常州."""


class NameIndex:
    """Every name: by the whole of it where it has no slot, by what stands around the slot where it has."""

    def __init__(self, rows: tuple[NameRow, ...]) -> None:
        """Index the rows; of rows alike, the first comes first."""
        self.rows = rows
        self.whole: dict[str, list[NameRow]] = {}
        self.around: dict[str, dict[str, list[NameRow]]] = {}
        self.by_lines: dict[tuple[LineId, ...], list[NameRow]] = {}
        for row in rows:
            self.by_lines.setdefault(row.lines, []).append(row)
            head, slot, tail = split(row.pattern)
            if not slot:
                self.whole.setdefault(row.pattern, []).append(row)
            else:
                self.around.setdefault(head, {}).setdefault(tail, []).append(row)

    @functools.cached_property
    def bare(self) -> tuple[str, ...]:
        """Every name without its place, for finding the nearest."""
        return tuple(
            dict.fromkeys(
                row.pattern.replace(SLOT_FULL, "").replace(SLOT_BARE, "")
                for row in self.rows
                if row.form is not NameForm.WORD
            )
        )

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
