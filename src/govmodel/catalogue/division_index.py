"""Divisions by code and by name."""

from __future__ import annotations

import datetime
import functools

from govmodel.catalogue.near import NearNames
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
    def by_first(self) -> dict[str, list[str]]:
        """Every name by its first character."""
        found: dict[str, list[str]] = {}
        for name in self.by_name:
            found.setdefault(name[0], []).append(name)
        return found

    @functools.cached_property
    def near(self) -> NearNames:
        """Every name, to be found by what it shares with a text."""
        return NearNames(self.by_name)

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

    def meant(self, rows: list[DivisionRow], text: str, around: tuple[str, ...], days: Days) -> list[DivisionRow]:
        """Which of the divisions of one name are meant, one row a division.

        The ones nearest to where the name stands: in 南京 the 鼓楼区 of 南京. A short name that divisions of
        several tiers go by means the highest of them: 西安 is the city, not a district called 西安区.

        Args:
            rows: The divisions that go by the name.
            text: The name.
            around: Codes of the place where it stands and all above it, upwards; none where that is not known.
            days: As of when.
        """
        found = list({row.code: row for row in rows}.values())
        if len(found) == 1:
            return found
        for code in around:
            inside = [row for row in found if any(each.code == code for each in self.lineage(row, days))]
            if inside:
                found = inside
                break
        highest = min((row.tier.depth for row in found), default=0)
        return [row for row in found if row.tier.depth == highest or text in {row.name, row.code}]

    def children(self, code: str, days: Days) -> tuple[DivisionRow, ...]:
        """What belongs to a division directly on those days, in the order of codes."""
        found = (row for row in self.by_parent.get(code, ()) if holds(row.since, row.until, days))
        return tuple({row.code: row for row in found}.values())

    def below(self, code: str, days: Days) -> tuple[DivisionRow, ...]:
        """All below a division on those days: each of its children, followed by all below that child."""
        found: dict[str, DivisionRow] = {}
        waiting = list(reversed(self.children(code, days)))
        while waiting:
            row = waiting.pop()
            if row.code not in found and row.code != code:
                found[row.code] = row
                waiting.extend(reversed(self.children(row.code, days)))
        return tuple(found.values())

    @functools.cached_property
    def by_parent(self) -> dict[str, list[DivisionRow]]:
        """The rows that name a parent, by that parent, in the order of codes."""
        found: dict[str, list[DivisionRow]] = {}
        for row in sorted(self.rows, key=lambda row: row.code):
            if row.parent is not None:
                found.setdefault(row.parent, []).append(row)
        return found

    def lineage(self, row: DivisionRow, days: Days) -> tuple[DivisionRow, ...]:
        """The division and all above it, upwards; ends where a parent is not in the table or comes again."""
        found: dict[str, DivisionRow] = {}
        at: DivisionRow | None = row
        while at is not None and at.code not in found:
            found[at.code] = at
            at = self.on(at.parent, days) if at.parent else None
        return tuple(found.values())
