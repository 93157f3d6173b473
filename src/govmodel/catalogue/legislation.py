"""Who may make local law when: 较大的市 before 2015-03-15, 设区的市 and 自治州 since."""

from __future__ import annotations

import datetime
import functools
from importlib import resources
from typing import Final

import attrs

from govmodel.catalogue import cell
from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.division_index import Days
from govmodel.catalogue.validity import AsOf, Sure, holds, span
from govmodel.model.division import Division, DivisionKind
from govmodel.model.fields import sparse_repr
from govmodel.model.ids import DivisionCode

LOCAL_LAW: Final = "地方性法规"
"""The power that the question is usually about; autonomous places have 自治条例和单行条例 beside it."""


@attrs.frozen(kw_only=True, repr=False)
class LegislationRow:
    """A power to make law, and who has it when.

    Attributes:
        kind: Which kind of division.
        code: Only this one; ``None`` for all of the kind.
        districts: Only if it is divided into districts (设区的市).
        power: What it may make: 地方性法规.
        since: First day; ``None`` for older than our data.
        until: First day on which it no longer holds; ``None`` while it does.
        source: Where the row comes from.
        sure: How far it may be relied on.
    """

    kind: DivisionKind
    code: DivisionCode | None = None
    districts: bool = False
    power: str
    since: datetime.date | None = None
    until: datetime.date | None = None
    source: str
    sure: Sure

    __repr__ = sparse_repr


@functools.cache
def legislation_rows() -> tuple[LegislationRow, ...]:
    """Every row that ships, in the order of its file."""
    import csv  # noqa: PLC0415  # needed once, and only by those who ask who makes law

    file = resources.files("govmodel.catalogue") / "data" / "legislation.csv"
    return tuple(
        LegislationRow(
            kind=cell.division_kind(row["kind"]),
            code=DivisionCode(row["code"]) if row["code"] else None,
            districts=bool(row["districts"]),
            power=cell.text(row["power"]),
            since=cell.day(row["since"]),
            until=cell.day(row["until"]),
            source=cell.text(row["source"]),
            sure=cell.sure(row["sure"]),
        )
        for row in csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines())
    )


@functools.cache
def _rows_by_kind() -> dict[DivisionKind, tuple[LegislationRow, ...]]:
    found: dict[DivisionKind, tuple[LegislationRow, ...]] = {}
    for row in legislation_rows():
        found[row.kind] = (*found.get(row.kind, ()), row)
    return found


def powers(of: Division, as_of: AsOf = None, *, catalogue: Catalogue | None = None) -> tuple[LegislationRow, ...]:
    """The rows that give a division power to make law on a date; empty where it has none."""
    days = span(as_of)
    where = catalogue or default_catalogue()
    rows = _rows_by_kind().get(of.kind, ())
    return tuple(row for row in rows if holds(row.since, row.until, days) and _fits(row, of, days, where))


def legislates(of: Division, as_of: AsOf = None, *, catalogue: Catalogue | None = None) -> bool:
    """Whether a division may make local law (地方性法规) on a date.

    The law says since when it may; the province then settled for each city from which day it would. That
    day, some months later, is not in the rows.

    Example:
        >>> from govmodel.catalogue.divisions import division
        >>> changzhou = division("常州")
        >>> legislates(changzhou, datetime.date(2011, 12, 27)), legislates(changzhou, datetime.date(2020, 1, 1))
        (False, True)
    """
    return any(row.power == LOCAL_LAW for row in powers(of, as_of, catalogue=catalogue))


def _fits(row: LegislationRow, of: Division, days: Days, where: Catalogue) -> bool:
    if row.code is not None and row.code != of.code:
        return False
    return not row.districts or any(
        child.kind is DivisionKind.DISTRICT for child in where.divisions.children(of.code, days)
    )
