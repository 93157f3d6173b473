"""The rank table: a standing's row, with what is peculiar to a kind of organ or a line laid over it."""

from __future__ import annotations

import attrs

from govmodel.catalogue.division_index import Days
from govmodel.catalogue.row import RankRow
from govmodel.catalogue.validity import holds
from govmodel.model.division import Standing, Tier
from govmodel.model.unit import UnitKind

_Key = tuple[Standing, Tier | None, UnitKind | None, str | None, Days]


class RankIndex:
    """Every row of the rank table by its standing; answers are worked out once and kept."""

    def __init__(self, rows: tuple[RankRow, ...]) -> None:
        """Sort the rows by standing, the general before the particular."""
        self.rows = rows
        self._by_standing: dict[Standing, list[RankRow]] = {}
        # From the general to the particular, so that what is said of a line has the last word.
        for row in sorted(rows, key=lambda row: (row.line is not None, row.kind is not None, row.tier is not None)):
            self._by_standing.setdefault(row.standing, []).append(row)
        self._dated = {
            standing
            for standing, each in self._by_standing.items()
            if any(row.since is not None or row.until is not None for row in each)
        }
        self._answers: dict[_Key, RankRow | None] = {}

    def row(
        self, standing: Standing, tier: Tier | None, kind: UnitKind | None, line: str | None, days: Days
    ) -> RankRow | None:
        """The ranks for a kind of organ and a line under a standing; without either, the standing's own row."""
        key = (standing, tier, kind, line, days if standing in self._dated else None)
        if key not in self._answers:
            self._answers[key] = self._work_out(*key)
        return self._answers[key]

    def _work_out(
        self, standing: Standing, tier: Tier | None, kind: UnitKind | None, line: str | None, days: Days
    ) -> RankRow | None:
        found: RankRow | None = None
        for row in self._by_standing.get(standing, ()):
            if row.tier not in {None, tier} or not holds(row.since, row.until, days):
                continue
            if row.kind is None and row.line is None:
                found = row
            elif found is not None and row.kind in {None, kind} and row.line in {None, line}:
                found = attrs.evolve(
                    found, note=row.note, sure=row.sure, **{name: getattr(row, name) for name in row.settled}
                )
        return found
