"""Lines of work through time: what their units are called on a date, and what became of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Final

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.lines import line as line_of
from govmodel.catalogue.naming import filled, used_by
from govmodel.catalogue.prefix import above
from govmodel.catalogue.reform_row import ReformKind, ReformRow
from govmodel.catalogue.row import NameForm, NameRow
from govmodel.catalogue.scope import fits_scope
from govmodel.catalogue.succession import Step, Succession
from govmodel.catalogue.validity import AsOf, Sure, holds, span
from govmodel.model.division import Division, Place
from govmodel.model.ids import LineId

_Days = tuple[datetime.date, datetime.date]


@attrs.frozen(kw_only=True)
class UnitName:
    """One name of the unit of a line in a division.

    Attributes:
        text: The name: 常州市人力资源和社会保障局, 市人社局.
        form: What sort of name it is.
        lines: Every line that an organ of that name carries.
        row: The row it rests on.
    """

    text: str
    form: NameForm
    lines: tuple[LineId, ...]
    row: NameRow

    @property
    def sure(self) -> Sure:
        """How far it may be relied on."""
        return self.row.sure


def names(
    line: LineId | str, division: Division | Place, as_of: AsOf = None, *, catalogue: Catalogue | None = None
) -> tuple[UnitName, ...]:
    """Every name that the unit of a line may have in a division, alone or merged with others; full names first.

    Args:
        line: The line's id.
        division: Where.
        as_of: The date asked for.
        catalogue: Where to look; the one that ships, unless given.
    """
    where, days = catalogue or default_catalogue(), span(as_of)
    rows = [
        row
        for row in where.names.by_line.get(LineId(line), ())
        if holds(row.since, row.until, days) and used_by(row, division, where, days)
    ]
    order = list(NameForm)
    found = (
        UnitName(text=filled(row, division, row.form.value, where), form=row.form, lines=row.lines, row=row)
        for row in sorted(rows, key=lambda row: (len(row.lines), order.index(row.form)))
    )
    return tuple({name.text: name for name in reversed(list(found))}.values())[::-1]


def successors(
    line: LineId | str,
    from_date: AsOf,
    to_date: AsOf,
    division: Division | Place | None = None,
    *,
    catalogue: Catalogue | None = None,
) -> Succession:
    """What became of a line between two dates: who carries it on, which work left it, and by which steps.

    Reforms are carried out over months. Where a date falls into that time, the step is not settled, and
    those before it and after it are both among the answer's lines.

    Args:
        line: The line's id.
        from_date: When the line was there; ``None`` for as far back as the table goes.
        to_date: When its successors are wanted; ``None`` for today's arrangement, as the table ends.
        division: Where; without it, wherever the reform was carried out at all.
        catalogue: Where to look; the one that ships, unless given.

    Raises:
        UnknownLine: If no line has that id.

    Example:
        >>> day = datetime.date
        >>> successors("state-tax", day(2011, 12, 27), day(2020, 1, 1)).lines
        ('tax',)
    """
    where = catalogue or default_catalogue()
    line_of(line, catalogue=where)
    start = span(from_date) or (datetime.date.min, datetime.date.min)
    end = span(to_date) or (datetime.date.max, datetime.date.max)
    walk = _Walk(LineId(line))
    for step in _steps_there(division, start, end, where):
        walk.take(step)
    return Succession(
        line=LineId(line), main=tuple(walk.main), parts=tuple(walk.parts.items()), steps=tuple(walk.steps)
    )


class _Walk:
    """Who carries a line, and who carries work that left it, after the steps taken so far."""

    def __init__(self, line: LineId) -> None:
        self.main: list[LineId] = [line]
        self.ended: set[LineId] = set()
        self.parts: dict[str, LineId] = {}
        self.steps: list[Step] = []

    def take(self, step: Step) -> None:
        """Follow one step, if it is about a line that carries any of the work."""
        touched = [line for line in self.main if line in step.before and line not in self.ended]
        if step.kind is ReformKind.SPLIT:
            moves = bool(touched) or self.parts.get(step.row.what) in step.before
            if moves:
                self.parts[step.row.what] = step.after[0]
        else:
            moved = {what: line for what, line in self.parts.items() if line in step.before and line not in step.after}
            moves = bool(touched or moved)
            for what in moved:
                if step.after:
                    self.parts[what] = step.after[0]
            for line in touched:
                self._pass_on(line, step)
        if moves:
            self.steps.append(step)

    def _pass_on(self, line: LineId, step: Step) -> None:
        if line in step.after:
            return
        at = self.main.index(line)
        heirs = [each for each in step.after if each not in self.main]
        if step.settled:
            self.main[at : at + 1] = heirs
        else:
            # It may have been carried out or not: both may have it, and no later step takes it up again.
            self.main[at + 1 : at + 1] = heirs
            self.ended.add(line)


_MOST_KEPT: Final = 1 << 12
"""So many places and times are kept; then all are let go."""


def _steps_there(division: Division | Place | None, start: _Days, end: _Days, where: Catalogue) -> list[Step]:
    """The steps that were taken in a place between two dates; remembered for all places that rows cannot tell apart."""
    known: dict[object, list[Step]] = where.reform_steps
    key = (_class(division, start, where), start, end)
    if key not in known:
        if len(known) >= _MOST_KEPT:
            known.clear()
        known[key] = _steps(_there(where.reforms, division, start, where), start, end)
    return known[key]


def _class(division: Division | Place | None, days: _Days, where: Catalogue) -> object:
    """What the rows can tell of a place: its tier and standing, and in which of their regions it lies."""
    if division is None:
        return None
    regions = where.reform_regions
    around = (each.code for each in above(division, where.divisions, days) if isinstance(each, Division))
    return (division.tier, division.standing, frozenset(code for code in around if code in regions))


def _there(
    rows: Iterable[ReformRow], division: Division | Place | None, start: _Days, where: Catalogue
) -> list[list[ReformRow]]:
    """The rows that hold for a division, those about one change together; the narrowest scope speaks alone."""
    by_change: dict[tuple[object, ...], list[ReformRow]] = {}
    for row in rows:
        if division is None:
            if not row.regions and not row.standings:
                by_change.setdefault(row.change, []).append(row)
        elif fits_scope(row, division, frozenset(), where, start):
            same = by_change.setdefault(row.change, [])
            if not same or _narrow(row) > _narrow(same[0]):
                same[:] = [row]
    return list(by_change.values())


def _narrow(row: ReformRow) -> tuple[int, bool, bool]:
    return (max((len(code.rstrip("0")) for code in row.regions), default=0), bool(row.standings), bool(row.tiers))


def _steps(changes: list[list[ReformRow]], start: _Days, end: _Days) -> list[Step]:
    found = []
    for rows in changes:
        since, until = min(row.since for row in rows), max(row.done for row in rows)
        if until > start[0] and since <= end[1]:
            settled = since > start[1] and until <= end[0]
            found.append(Step(row=rows[0], since=since, until=until, settled=settled))
    # Of one day, what leaves a line leaves it before the line ends.
    return sorted(found, key=lambda step: (step.since, step.kind is not ReformKind.SPLIT))
