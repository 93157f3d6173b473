"""When a row holds, and how sure it is."""

from __future__ import annotations

import datetime
from enum import Enum

from govmodel.model.dates import PartialDate


class Sure(Enum):
    """How far a row may be relied on, surest first."""

    LAW = "law"
    """A law or decree says so."""
    SEEN = "seen"
    """The words stand in a document that was read, or in two lists made apart from each other."""
    MEMORY = "memory"
    """Common knowledge, not held against a source ([M] in the domain notes)."""
    DOUBTFUL = "doubtful"
    """Common knowledge of low confidence, or a reading that stretches a row ([M?])."""


AsOf = datetime.date | PartialDate | None
"""The date a question is asked for. A partial date means any day it may mean; ``None`` leaves it open."""


def span(as_of: AsOf) -> tuple[datetime.date, datetime.date] | None:
    """The first and last day that ``as_of`` may mean, or ``None`` where it is left open."""
    if as_of is None:
        return None
    if isinstance(as_of, PartialDate):
        return as_of.earliest, as_of.latest
    return as_of, as_of


def holds(
    since: datetime.date | None, until: datetime.date | None, days: tuple[datetime.date, datetime.date] | None
) -> bool:
    """Whether something valid from ``since`` up to, not including, ``until`` holds on any of ``days``.

    Where no days are given, what is still open holds.
    """
    if days is None:
        return until is None
    return (since is None or since <= days[1]) and (until is None or days[0] < until)


def overlap(
    first: tuple[datetime.date | None, datetime.date | None], second: tuple[datetime.date | None, datetime.date | None]
) -> bool:
    """Whether two intervals share a day; ``None`` at an end leaves that end open."""
    return (first[0] is None or second[1] is None or first[0] < second[1]) and (
        second[0] is None or first[1] is None or second[0] < first[1]
    )
