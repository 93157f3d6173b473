"""Where organs of one line go by different names from place to place, so that no table can tell one place's."""

from __future__ import annotations

import datetime
import functools
from importlib import resources

import attrs

from govmodel.catalogue import cell
from govmodel.catalogue.division_index import Days
from govmodel.catalogue.fellow_rows import PlaceClass
from govmodel.catalogue.row import NameRow
from govmodel.catalogue.validity import Sure, holds
from govmodel.model.division import DivisionKind, Standing, Tier
from govmodel.model.fields import sparse_repr
from govmodel.model.ids import DivisionCode, LineId


@attrs.frozen(kw_only=True, repr=False)
class VaryingRow:
    """Places of a sort whose organs of some lines are called, or joined with others, in different ways.

    Attributes:
        lines: An organ that carries any of them is meant; empty for every organ.
        tiers: In places of these tiers; empty for any.
        standings: Of these standings; empty for any.
        kinds: Of these kinds; empty for any.
        regions: Codes of the divisions in or below which it holds; empty for anywhere.
        since: First day; ``None`` for older than our data.
        until: First day on which it no longer holds; ``None`` while it does.
        what: The names that there are, or why there is none.
        source: Where the row comes from.
        sure: How far it may be relied on.
    """

    lines: frozenset[LineId] = frozenset()
    tiers: frozenset[Tier] = frozenset()
    standings: frozenset[Standing] = frozenset()
    kinds: frozenset[DivisionKind] = frozenset()
    regions: tuple[DivisionCode, ...] = ()
    since: datetime.date | None = None
    until: datetime.date | None = None
    what: str
    source: str
    sure: Sure

    __repr__ = sparse_repr


@functools.cache
def varying_rows() -> tuple[VaryingRow, ...]:
    """Every row that ships, in the order of its file."""
    import csv  # noqa: PLC0415  # needed once, and only by those who ask for names elsewhere

    file = resources.files("govmodel.catalogue") / "data" / "varying_names.csv"
    return tuple(
        VaryingRow(
            lines=frozenset(map(LineId, cell.line_ids(row["lines"]))),
            tiers=cell.tiers(row["tiers"]),
            standings=cell.standings(row["standings"]),
            kinds=cell.members(DivisionKind)(row["kinds"]),
            regions=tuple(map(DivisionCode, cell.codes(row["regions"]))),
            since=cell.day(row["since"]),
            until=cell.day(row["until"]),
            what=cell.text(row["what"]),
            source=cell.text(row["source"]),
            sure=cell.sure(row["sure"]),
        )
        for row in csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines())
    )


@functools.cache
def varying_about(lines: tuple[LineId, ...]) -> tuple[VaryingRow, ...]:
    """The rows about organs of those lines."""
    return tuple(row for row in varying_rows() if not row.lines or not row.lines.isdisjoint(lines))


def varies(lines: tuple[LineId, ...], at: PlaceClass, days: Days, named: NameRow) -> bool:
    """Whether what the organ of some lines is called in a place is not to be told from the row that names it.

    A row of names that says more closely where it holds goes before.
    """
    close = _closeness(named.regions, at, bool(named.standings))
    return any(
        _closeness(row.regions, at, bool(row.standings or row.kinds)) >= close
        for row in varying_about(lines)
        if holds(row.since, row.until, days) and _fits(row, at)
    )


def _fits(row: VaryingRow, at: PlaceClass) -> bool:
    return (
        (not row.tiers or at.tier in row.tiers)
        and (not row.standings or at.standing in row.standings)
        and (not row.kinds or at.kind in row.kinds)
        and (not row.regions or not at.around.isdisjoint(row.regions))
    )


def _closeness(regions: tuple[DivisionCode, ...], at: PlaceClass, by_sort: bool) -> int:
    """How closely a row says where it holds: by a county, a prefecture, a province, a sort of place, a tier."""
    depths = [len(code.rstrip("0")) for code in regions if code in at.around]
    return 1 + max(depths) if depths else int(by_sort)
