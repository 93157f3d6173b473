"""Dates that are known to the year, the month or the day."""

from __future__ import annotations

import calendar
import datetime
from functools import cache

from hypothesis import strategies as st

from govmodel.model.dates import PartialDate


@cache
def partial_dates(*, least: int = 1, most: int = 9999) -> st.SearchStrategy[PartialDate]:
    """A date in the years from ``least`` to ``most``; simplest is the year 2011 where it fits."""
    return _dates(_years(least, most))


_MONTHS = st.none() | st.integers(1, 12)
_DAYS = {last: st.none() | st.integers(1, last) for last in (28, 29, 30, 31)}


@st.composite
def _dates(draw: st.DrawFn, years: st.SearchStrategy[int]) -> PartialDate:
    year = draw(years)
    month = draw(_MONTHS)
    if month is None:
        return PartialDate(year=year)
    day = draw(_DAYS[calendar.monthrange(year, month)[1]])
    return PartialDate(year=year, month=month, day=day)


def _years(least: int, most: int) -> st.SearchStrategy[int]:
    telling = tuple(year for year in (2011, 2000, 2019, 1900, 2100, 1, 9999) if least <= year <= most)
    every = st.integers(least, most)
    return st.sampled_from(telling) | every if telling else every


def days() -> st.SearchStrategy[datetime.date]:
    """Any day of the calendar."""
    return st.dates()


def ordered(since: PartialDate | None, until: PartialDate | None) -> bool:
    """Whether a first and a last day may stand so: the one not surely after the other."""
    return since is None or until is None or since.earliest <= until.latest
