"""Lines of work looked up by id."""

from __future__ import annotations

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.row import Line
from govmodel.catalogue.validity import AsOf, holds, span
from govmodel.model.errors import GovmodelError, nearest


class UnknownLine(GovmodelError, LookupError):
    """No line of work has that id.

    Attributes:
        id: What was asked.
        nearest: The id most like it, or ``None``.
    """

    def __init__(self, asked: str, near: str | None) -> None:
        """Say what was asked and what would be near, in both languages."""
        self.id = asked
        self.nearest = near
        super().__init__(f"{self.text('zh')} / {self.text('en')}")

    def text(self, lang: str = "zh") -> str:
        """The message in one language; any ``lang`` other than ``zh`` is English."""
        if lang == "zh":
            return f"没有条线「{self.id}」" + (f"；最接近的是「{self.nearest}」" if self.nearest else "")
        return f"there is no line of work “{self.id}”" + (f"; the nearest is “{self.nearest}”" if self.nearest else "")


def line(id: str, *, as_of: AsOf = None, catalogue: Catalogue | None = None) -> Line:  # noqa: A002  # it is the id
    """The line of work of that id, as of a date; its latest row where none holds then.

    Raises:
        UnknownLine: If no line has that id.
    """
    where = catalogue or default_catalogue()
    found = where.line_on(id, span(as_of))
    if found is None:
        raise UnknownLine(id, nearest(id, where.lines))
    return found


def lines(*, as_of: AsOf = None, catalogue: Catalogue | None = None) -> tuple[Line, ...]:
    """Every line of work in the order of the table, one row each; with a date, those that hold then."""
    where = catalogue or default_catalogue()
    days = span(as_of)
    held = (
        next((row for row in rows if holds(row.since, row.until, days)), None if days else rows[-1])
        for rows in where.lines.values()
    )
    return tuple(row for row in held if row is not None)
