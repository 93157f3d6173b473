"""The neutral table: columns with headings, rows of cells, and nothing about how it is drawn."""

from __future__ import annotations

import attrs

from govmodel.model.fields import many, sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Column:
    """One column.

    Attributes:
        head: Its heading; may be empty.
        right: Whether its cells line up on the right, as numbers do.
        sign: Whether its cells hold single signs, so that a narrow format may print the heading upright.
        stub: Whether it says what the row is about and so is repeated where a wide table is split.
    """

    head: str
    right: bool = False
    sign: bool = False
    stub: bool = False

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Table:
    """A table.

    Attributes:
        columns: From left to right; stub columns come first.
        rows: From top to bottom, each with a cell for every column; an empty tuple is a dividing line.

    Raises:
        ValueError: If a row has more or fewer cells than there are columns.
    """

    columns: tuple[Column, ...] = many()
    rows: tuple[tuple[str, ...], ...] = many()

    def __attrs_post_init__(self) -> None:
        """Refuse a ragged table."""
        for row in self.rows:
            if row and len(row) != len(self.columns):
                msg = f"a row of {len(row)} cells in a table of {len(self.columns)} columns: {row!r}"
                raise ValueError(msg)

    __repr__ = sparse_repr
