"""Destinations: the division that is meant by a value, a code or a name, on a date."""

from __future__ import annotations

from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.divisions import UnknownDivision, find_division
from govmodel.catalogue.validity import holds, span
from govmodel.composition.refusal import problem
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division
from govmodel.model.errors import Problem


def destination(
    to: object, start: Division | None, date: PartialDate | None, where: Catalogue, faults: list[Problem]
) -> Division | None:
    """The division that is meant, of several one below the start; ``None``, and why among the faults, where none is."""
    if isinstance(to, Division):
        row = where.divisions.on(to.code, span(date))
        if row is None or not holds(row.since, row.until, span(date)):
            faults.append(_not_then(to.name, date))
            return None
        # The table's own: a value of another time, or one made up, is not what holds on the date.
        return row.division
    if not isinstance(to, str):
        faults.append(_no_division(to))
        return None
    if start is not None:
        own = find_division(to, as_of=date, within=start, catalogue=where)
        if own.division is not None and own.dated:
            return own.division
        if own.ambiguous:
            faults.append(_unknown(to, UnknownDivision(own)))
            return None
    found = find_division(to, as_of=date, catalogue=where)
    if found.division is None:
        faults.append(_unknown(to, UnknownDivision(found)))
        return None
    if not found.dated:
        faults.append(_not_then(to, date))
        return None
    return found.division


def _not_then(to: str, date: PartialDate | None) -> Problem:
    return problem(
        "division-of-another-time",
        f"{date} 时没有「{to}」这一区划；表中没有，或者它的有效期是别的时候",
        f"there was no division “{to}” on {date}; the table lacks it, or has it at another time",
        to,
    )


def _no_division(to: object) -> Problem:
    return problem(
        "not-a-division",
        f"to 须为区划、区划代码或名称（文字），如「常州市」「320400」；这里是 {type(to).__name__}",
        f"a division, its code or its name as text (常州市, 320400) is wanted; this is {type(to).__name__}",
        repr(to)[:60],
    )


def _unknown(to: str, error: UnknownDivision) -> Problem:
    return Problem(
        path="$",
        code="ambiguous-division" if error.answer.ambiguous else "unknown-division",
        zh=error.text("zh"),
        en=error.text("en"),
        value=to,
        choices=tuple(division.code for division in error.answer.candidates),
        nearest=error.answer.nearest,
    )
