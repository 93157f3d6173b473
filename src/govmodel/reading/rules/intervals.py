"""How often: 每年召开一至两次, 原则上每半年, 定期或不定期, 及时."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.interval import Interval, Period, Recurrence
from govmodel.wording.numerals import DIGITS, read_numeral

_N: Final = "0-9一二三四五六七八九十两"
_PART: Final = rf"[{_N}]{{1,2}}月份?|[上下]半年|第?[一二三四]季度|年[初中末底]"
COUNTED: Final = (
    rf"(?:每一?|按(?=[季月])|一(?=个?[年季月周])|(?<![下每])(?<!(?<!则)上)(?=半年))(?P<every>[2-9二三四五六七八九两])?个?"
    rf"(?P<period>半年|年|季|月|周|星期)度?(?:的)?(?:第[一二三]个?月|首个?月|最后一个?月|末月|末|初|底)?"
    rf"(?P<parts>(?:{_PART})(?:[、和及或](?:{_PART})){{0,11}})?(?:[上中下]旬)?(?:[0-9]{{1,2}}[日号])?(?:左右|前后|[底末初]?之?以?前)?"
    r"(?:原则上|至少|不少于|不低于|定期|固定|分别|应当|应|各|可|须|要|召开|召集(?!人)|举行|组织|集中|开){0,5}"
    rf"(?:(?P<least>[{_N}]{{1,3}})(?:[-—–~～－至到或]{{1,2}}(?P<most>[{_N}]{{1,3}}))?次(?:及?以上|左右)?)?"
)
"""A counted interval, the verb and the count with it where they stand beside it."""
ADVERB: Final = "定期[或、和]?者?不定期|不定期|定期|及时|随时|适时|临时"
"""An interval that does not count."""

_COUNTED: Final = re.compile(COUNTED)
_ANY: Final = re.compile(rf"{COUNTED}|(?P<adverb>{ADVERB})")
_PERIODS: Final = {
    "年": Period.YEAR,
    "半年": Period.HALF_YEAR,
    "季": Period.QUARTER,
    "月": Period.MONTH,
    "周": Period.WEEK,
    "星期": Period.WEEK,
}
_ADVERBS: Final = {
    "定期": Recurrence.REGULAR,
    "不定期": Recurrence.IRREGULAR,
    "及时": Recurrence.PROMPT,
    "随时": Recurrence.ON_DEMAND,
    "适时": Recurrence.ON_DEMAND,
    "临时": Recurrence.ON_DEMAND,
}
_AT_LEAST: Final = ("至少", "不少于", "不低于", "以上")
_EACH: Final = "每按"
_PARTED: Final = re.compile("[、和及或]")


@attrs.frozen
class Often:
    """An interval found in a text, and where it stands there."""

    interval: Interval
    start: int
    end: int


def often(text: str) -> Often | None:
    """The first interval of a text; ``None`` where there is none."""
    for found in _ANY.finditer(text):
        interval = of_adverb(found["adverb"]) if found["adverb"] else of_counted(found)
        if interval is not None:
            return Often(interval, found.start(), found.end())
    return None


def of_adverb(words: str) -> Interval:
    """The interval that 定期, 不定期, 及时 or another adverb stands for."""
    return Interval(recurrence=_ADVERBS.get(words, Recurrence.EITHER), words=words)


def of_counted(found: re.Match[str]) -> Interval | None:
    """The interval of a match of :data:`COUNTED`; once in the period where no count stands beside it.

    What is said without 每 is an interval only where it counts: 半年召开一次, and not 半年.
    """
    least, most = _count(found["least"]), _count(found["most"])
    words = found[0]
    if found["least"] is None:
        if words[0] not in _EACH:
            return None
        least = most = 1
    elif least is None and len(found["least"]) == _TWO:  # 一两次
        least, most = (DIGITS.get(digit) for digit in found["least"])
    elif any(word in words for word in _AT_LEAST):
        most = None
    elif most is None:
        most = least
    if not least or (most is not None and most < least):
        return None
    if found["parts"] and ("各" in words or "分别" in words or found["least"] is None):
        # 每年1月、7月各召开一次 is twice a year.
        parts = len(_PARTED.split(found["parts"]))
        least, most = least * parts, most * parts if most is not None else None
    return Interval(
        least=least, most=most, every=_count(found["every"]) or 1, period=_PERIODS[found["period"]], words=words
    )


_TWO: Final = 2


def _count(words: str | None) -> int | None:
    if words is None:
        return None
    # 一两次 is one or two, and not twelve.
    if len(words) == _TWO and words.isalpha() and "十" not in words:
        return None
    return read_numeral(words)
