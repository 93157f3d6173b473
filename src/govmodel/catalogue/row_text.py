"""Rows as they stand in a table: a text for every column, and where a row comes from."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from enum import Enum
from typing import Final

from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.row import AnyRow
from govmodel.catalogue.table import COLUMNS, TABLES
from govmodel.model.rank import RankSet

SHIPPED: Final = "govmodel"
"""The name of what ships, beside the names of the layers over it."""


def row_cells(row: AnyRow) -> dict[str, str]:
    """The row's cells by their columns, as a spreadsheet holds them."""
    return {column: _cell(column, getattr(row, column)) for column in COLUMNS[type(row)]}


def table_rows(table: str, catalogue: Catalogue) -> tuple[AnyRow, ...]:
    """Every row of a table, those on top first."""
    return catalogue.rows(TABLES[table])


def origin(row: AnyRow, catalogue: Catalogue) -> str:
    """The name of the layer that a row comes from; :data:`SHIPPED` for ours."""
    return next((layer.name for layer in reversed(catalogue.layers) if row in layer.rows), SHIPPED)


def rows_about(asked: str, catalogue: Catalogue) -> Iterator[tuple[str, AnyRow]]:
    """Every row that has the text in a cell, with its table: a code, an id, a name, a title, a part of a code."""
    for table in TABLES:
        for row in table_rows(table, catalogue):
            if asked in _words(row_cells(row)):
                yield table, row


_SAID_OF_ALL: Final = frozenset(("source", "sure", "since", "until", "note", "parent", "tier", "tiers", "kind", "form"))
"""Columns whose words are not what a row is about."""


def _words(cells: dict[str, str]) -> frozenset[str]:
    found: set[str] = set()
    for column, cell in cells.items():
        if column not in _SAID_OF_ALL and cell:
            found.update((cell, cell.replace("{地}", "").replace("{名}", "")))
            found.update(part for piece in cell.split("、") for part in piece.split("+"))
    return frozenset(found)


def _cell(column: str, value: object) -> str:
    if value is None or value is True:
        return ""
    if value is False:
        return "否"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, frozenset):
        return "、".join(sorted(_cell(column, each) for each in value))
    if isinstance(value, tuple):
        return ("+" if column == "lines" else "、").join(_cell(column, each) for each in value)
    if isinstance(value, RankSet):
        return str(value)
    return value.isoformat() if isinstance(value, datetime.date) else str(value)
