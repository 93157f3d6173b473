"""Titles of posts, found at the end of a text."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.catalogue.division_index import Days
from govmodel.catalogue.post_row import PostTitleRow
from govmodel.catalogue.validity import holds


class PostIndex:
    """Every title by its words."""

    def __init__(self, rows: tuple[PostTitleRow, ...]) -> None:
        """Index the rows; of rows alike, the first comes first."""
        self.rows = rows
        self.by_title: dict[str, list[PostTitleRow]] = {}
        for row in rows:
            self.by_title.setdefault(row.title, []).append(row)
        self.longest = max(map(len, self.by_title), default=0)

    def at_end(self, text: str, days: Days) -> Iterator[tuple[str, PostTitleRow]]:
        """Each title that ``text`` ends with, the longest first, with the words before it.

        Of several rows of a title, the one that holds on those days.
        """
        for start in range(max(0, len(text) - self.longest), len(text)):
            rows = self.by_title.get(text[start:])
            if rows:
                held = (row for row in rows if holds(row.since, row.until, days))
                yield text[:start], next(held, rows[0])
