"""Divisions by code and by name."""

from __future__ import annotations

import datetime
import functools

from govmodel.catalogue.row import DivisionRow
from govmodel.catalogue.validity import holds

Days = tuple[datetime.date, datetime.date] | None
"""The first and last day asked for; ``None`` where it is left open."""


class DivisionIndex:
    """Every division, found by code, full name or short name, with the way up and down."""

    def __init__(self, rows: tuple[DivisionRow, ...]) -> None:
        """Index the rows; the first row of a name comes first in its answers."""
        self.rows = rows
        by_code: dict[str, list[DivisionRow]] = {}
        by_name: dict[str, list[DivisionRow]] = {}
        for row in rows:
            by_code.setdefault(row.code, []).append(row)
            by_name.setdefault(row.name, []).append(row)
            for short in row.short:
                by_name.setdefault(short, []).append(row)
        self.by_code = by_code
        self.by_name = by_name

    @functools.cached_property
    def codes(self) -> tuple[str, ...]:
        """Every code, in the order of the table."""
        return tuple(self.by_code)

    @functools.cached_property
    def names(self) -> tuple[str, ...]:
        """Every name, full and short."""
        return tuple(self.by_name)

    @functools.cached_property
    def longest(self) -> int:
        """Length of the longest name."""
        return max((len(name) for name in self.by_name), default=0)

    def on(self, code: str, days: Days) -> DivisionRow | None:
        """The row of ``code`` that holds on those days; where none does, the latest."""
        rows = self.by_code.get(code, [])
        return next((row for row in rows if holds(row.since, row.until, days)), None) or max(
            rows, key=lambda row: row.since or datetime.date.min, default=None
        )

    def lineage(self, row: DivisionRow, days: Days) -> tuple[DivisionRow, ...]:
        """The division and all above it, upwards; ends where a parent is not in the table or comes again."""
        found: dict[str, DivisionRow] = {}
        at: DivisionRow | None = row
        while at is not None and at.code not in found:
            found[at.code] = at
            at = self.on(at.parent, days) if at.parent else None
        return tuple(found.values())
