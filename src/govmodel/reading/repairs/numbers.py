"""Document numbers and dates that lost a bracket or a mark: 〔202028 for 〔2020〕28号, 2020821 for 2020年8月21日."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.dates import PartialDate
from govmodel.reading.repairs.repair import Edit, RepairKind
from govmodel.wording.certainty import Certainty
from govmodel.wording.dates import date_text, read_date

_YEAR: Final = re.compile("(?:19|20)[0-9]{2}")
_OPENING, _CLOSING = "〔（([【［", "〕）)]】］"
_NUMBER: Final = re.compile(
    rf"([0-9]{{4}}) ?([{re.escape(_CLOSING)}]?) ?([1-9][0-9]{{0,3}})(?: ?(号)|(?=[\s）)》，。；]|\Z))"
)
_BEFORE: Final = re.compile(rf"[发函字办令规]([{re.escape(_OPENING)}]?)( ?)\Z")
_LINE: Final = re.compile(r"[0-9]{4}年?[0-9]{1,4}(?:月[0-9]{0,2})?日?(?=[^\S\n]*+(?:\n|\Z))")
_WHOLE: Final = re.compile(r"(?:19|20)[0-9]{2}(?:[-./][0-9]{1,2}[-./]|年[0-9]{1,2}月)[0-9]{1,2}")
_MOST_DATES: Final = 50
"""Dates on lines by themselves, and dates to settle them by: a page has few, and a hostile one no more say."""


def numbers_and_dates(text: str) -> tuple[list[Edit], list[Edit]]:
    """Document numbers and dates put right, and dates that several days fit."""
    made: list[Edit] = []
    proposed: list[Edit] = []
    lines = 0
    for year in _YEAR.finditer(text):
        at = year.start()
        if (found := _NUMBER.match(text, at)) is not None and (number := _number(text, found)) is not None:
            made.append(number)
        elif lines < _MOST_DATES and (found := _LINE.match(text, at)) is not None and _begins_line(text, at):
            lines += 1
            date = _date(text, found)
            if date is not None:
                (proposed if date.certainty is Certainty.OPEN else made).append(date)
    return made, proposed


def _number(text: str, found: re.Match[str]) -> Edit | None:
    """〔year〕number号. Where both brackets are gone, only before 号."""
    before = _BEFORE.search(text[max(0, found.start() - 3) : found.start()])
    if before is None:
        return None
    opening, closing, ending = before[1], found[2], found[4]
    if not ending and not opening:
        return None
    start = found.start() - len(before[1]) - len(before[2])
    after = f"〔{found[1]}〕{found[3]}号"
    if text[start : found.end()] == after:
        return None
    certainty = Certainty.PLAIN if opening and closing and ending else Certainty.MENDED
    return Edit(start, found.end(), after, RepairKind.NUMBER, certainty)


def _begins_line(text: str, at: int) -> bool:
    # No date has more before it than a page is wide.
    before = text[max(0, at - 200) : at]
    line = before.rfind("\n") + 1
    return not before[line:].strip() and (line > 0 or len(before) == at)


def _date(text: str, found: re.Match[str]) -> Edit | None:
    """A date on a line by itself. Where several days fit, one that the text has elsewhere in full settles it."""
    words = found.group()
    if "年" in words and "月" in words and words.endswith("日"):
        return None
    choices = [date for date in read_date(words).dates if date.day is not None]
    if not choices:
        return None
    settled = choices
    if len(choices) > 1:
        elsewhere = _dates(text)
        settled = [date for date in choices if date in elsewhere]
    certainty = Certainty.MENDED if len(settled) == 1 else Certainty.OPEN
    return Edit(*found.span(), date_text((settled or choices)[0]), RepairKind.DATE, certainty)


def _dates(text: str) -> frozenset[PartialDate]:
    """The days that the text has in full."""
    found: list[PartialDate | None] = []
    for match in _WHOLE.finditer(text):
        words = match.group() + ("日" if "年" in match.group() else "")
        found.append(read_date(words).date)
        if len(found) >= _MOST_DATES:
            break
    return frozenset(date for date in found if date is not None)
