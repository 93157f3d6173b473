"""The rows that ship in the package, read from its CSV files when first asked for."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from importlib import resources
from itertools import starmap
from typing import Any

from govmodel.catalogue.row import AnyRow, NameRow, RankRow
from govmodel.catalogue.table import COLUMNS, RANK_COLUMNS, TABLES


def rows_from(kind: type[AnyRow], table: Iterable[list[str]]) -> tuple[AnyRow, ...]:
    """Rows from a table of cells whose first line names the columns.

    Raises:
        BadCell: At the first cell that does not fit.
        KeyError: If a column has a name that the table does not know.
    """
    header, *lines = table
    readers = COLUMNS[kind]
    columns: dict[str, list[Any]] = {}
    # Column by column, since most cells of a column repeat and each distinct text is read once.
    for name, cells in zip(header, zip(*lines, strict=True), strict=True):
        read = readers[name]
        known = {text: read(text) for text in dict.fromkeys(cells)}
        columns[name] = [known[text] for text in cells]
    if kind is RankRow:
        columns["settled"] = [settled(dict(zip(header, line, strict=True))) for line in lines]
    names = tuple(columns)
    if kind is NameRow and names == tuple(readers):
        return tuple(starmap(_name_row, zip(*columns.values(), strict=True)))
    return tuple(kind(**dict(zip(names, values, strict=True))) for values in zip(*columns.values(), strict=True))


def _name_row(  # noqa: PLR0917  # one for each column, in their order
    lines: Any,
    pattern: Any,
    form: Any,
    tiers: Any,
    standings: Any,
    regions: Any,
    kind: Any,
    since: Any,
    until: Any,
    source: Any,
    sure: Any,
) -> NameRow:
    """A row of names. There are thousands, and this takes half the time of unpacking a mapping for each."""
    return NameRow(
        lines=lines,
        pattern=pattern,
        form=form,
        tiers=tiers,
        standings=standings,
        regions=regions,
        kind=kind,
        since=since,
        until=until,
        source=source,
        sure=sure,
    )


def settled(cells: dict[str, str]) -> frozenset[str]:
    """Which columns of a row of the rank table say something, be it that nothing is known."""
    return frozenset(name for name in (*RANK_COLUMNS, "internal") if cells.get(name))


@functools.cache
def shipped(table: str) -> tuple[AnyRow, ...]:
    """Every row of one of our tables, in the order of its file."""
    import csv  # noqa: PLC0415  # needed once, and not by a program that never asks the catalogue

    kind = TABLES[table]
    file = resources.files("govmodel.catalogue") / "data" / f"{table}s.csv"
    # A byte order mark makes spreadsheets read the file as UTF-8; it is no part of the first cell.
    content = file.read_text(encoding="utf-8-sig")
    return rows_from(kind, csv.reader(content.splitlines()))
