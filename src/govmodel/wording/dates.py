"""Dates as documents print them, whole or damaged: 2011年12月27日, 二○一一年十二月二十七日, 2020.8.21, 2020821."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.model.dates import PartialDate
from govmodel.model.errors import InvalidModel
from govmodel.model.fields import many, sparse_repr
from govmodel.wording.certainty import Certainty
from govmodel.wording.numerals import DIGITS, ZEROS, read_digits, read_numeral, write_digits, write_numeral


@attrs.frozen(kw_only=True, repr=False)
class DateReading:
    """What a text that should be a date may say.

    Attributes:
        text: What was read.
        dates: Every date it may mean, the one that needs least mending first; empty where it is none.
        lost: The marks among 年, 月, 日 and 间隔 that the first of them had to do without.
    """

    text: str
    dates: tuple[PartialDate, ...] = many()
    lost: tuple[str, ...] = many()

    @property
    def date(self) -> PartialDate | None:
        """The date, where there is just one."""
        return self.dates[0] if len(self.dates) == 1 else None

    @property
    def certainty(self) -> Certainty:
        """How sure the date is."""
        if not self.dates:
            return Certainty.UNREAD
        if len(self.dates) > 1:
            return Certainty.OPEN
        return Certainty.MENDED if self.lost else Certainty.PLAIN

    __repr__ = sparse_repr


_SPACE: Final = re.compile(r"\s+")
_NUMERAL: Final = "".join(DIGITS) + "十廿卅元OoＯｏ"
_YEAR: Final = "".join(DIGITS) + "OoＯｏ"
_MARKED: Final = re.compile(rf"([{_YEAR}]{{4}})年(?:([{_NUMERAL}]{{1,3}})月(?:([{_NUMERAL}]{{1,4}})([日号]?))?)?")
_SEPARATED: Final = re.compile(r"([0-9]{4})([-./])([0-9]{1,2})(?:\2([0-9]{1,2}))?")
_BASIC: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_DAMAGED: Final = re.compile(r"([0-9]{4})(年?)([0-9]{1,4})(?:(月)([0-9]{0,2}))?(日?)")
_DIGIT_FORMS: Final = str.maketrans(
    {chr(0xFF10 + value): str(value) for value in range(10)} | dict.fromkeys("－—–", "-") | {"．": ".", "／": "/"}
)
_LETTER_O: Final = str.maketrans(dict.fromkeys("OoＯｏ", ZEROS[0]))
_CENTURIES: Final = range(1900, 2100)
"""Years in which a run of digits is taken for a date."""
_LONGEST: Final = 24


def read_date(text: str) -> DateReading:
    """What date ``text`` is: of a year, a month or a day. Never raises.

    Noughts may be ○, 〇, 零, O or 0. A run of digits that has lost its marks is read in every way a
    calendar allows.

    Example:
        >>> read_date("二○一一年十二月二十七日").date
        PartialDate.parse('2011-12-27')
        >>> read_date("2020111").dates
        (PartialDate.parse('2020-01-11'), PartialDate.parse('2020-11-01'))
    """
    bare = _SPACE.sub("", text)
    if len(bare) > _LONGEST:
        return DateReading(text=text)
    marked = _MARKED.fullmatch(bare)
    if marked is not None:
        found = _marked(marked)
        return DateReading(text=text, dates=found, lost=("日",) if found and marked[3] and not marked[4] else ())
    plain = bare.translate(_DIGIT_FORMS)
    whole = _SEPARATED.fullmatch(plain) or _BASIC.fullmatch(plain)
    if whole is not None:
        numbers = [int(part) for part in whole.groups() if part and part.isdecimal()]
        return DateReading(text=text, dates=_dates(*numbers))
    if len(plain) == 4 and plain.isascii() and plain.isdecimal():
        return DateReading(text=text, dates=_dates(int(plain)))
    ways = sorted(_ways(plain), key=lambda way: len(way[1]))
    return DateReading(text=text, dates=tuple(dict.fromkeys(date for date, _ in ways)), lost=ways[0][1] if ways else ())


def date_text(date: PartialDate, *, chinese: bool = False, zero: str = "○") -> str:
    """The date as a document prints it: 2011年12月27日; or 二○一一年十二月二十七日, as was usual until 2012.

    Args:
        date: Of a year, a month or a day.
        chinese: Whether in Chinese numerals.
        zero: The nought of the year then: ○, 〇 or 零.
    """
    write = write_numeral if chinese else str
    year = write_digits(date.year, zero).rjust(4, zero) if chinese else f"{date.year:04}"
    parts = [f"{year}年"]
    parts += [f"{write(part)}{mark}" for part, mark in ((date.month, "月"), (date.day, "日")) if part is not None]
    return "".join(parts)


def _marked(found: re.Match[str]) -> tuple[PartialDate, ...]:
    year = read_digits(found[1].translate(_LETTER_O))
    month = 1 if found[2] == "元" else read_numeral((found[2] or "").translate(_LETTER_O))
    day = read_numeral((found[3] or "").translate(_LETTER_O))
    if year is None or (found[2] and month is None) or (found[3] and day is None):
        return ()
    return _dates(year, month, day)


def _dates(year: int, month: int | None = None, day: int | None = None) -> tuple[PartialDate, ...]:
    try:
        return (PartialDate(year=year, month=month, day=day),)
    except InvalidModel:
        return ()


def _ways(plain: str) -> Iterator[tuple[PartialDate, tuple[str, ...]]]:
    """Each way to put back the marks that a run of digits has lost, with the marks."""
    found = _DAMAGED.fullmatch(plain)
    if found is None or int(found[1]) not in _CENTURIES:
        return
    lost_year = () if found[2] else ("年",)
    month, day = found[3], found[5] or ""
    splits = [(month, day)] if found[4] else [(month[:end], month[end:]) for end in (1, 2) if end <= len(month)]
    for month_digits, day_digits in splits:
        if len(month_digits) > 2 or len(day_digits) > 2 or (found[6] and not day_digits):
            continue
        lost = (*lost_year, *(() if found[4] else ("月",)), *(() if found[6] or not day_digits else ("日",)))
        made = _dates(int(found[1]), int(month_digits), int(day_digits) if day_digits else None)
        yield from ((date, lost) for date in made)
