"""What stands around a stretch of text, and what that says about it."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

from govmodel.wording.cues import cues, one_of, pattern

_REACH: Final = 40
"""How far back a clause is looked through."""
_AHEAD: Final = 14
_CLAUSE: Final = re.compile("[，。；：！？,;:!?（(\\n]")
_HAN: Final = re.compile("[一-鿿]")
_TIERS: Final = "省市县区州盟旗镇乡"
_TIER: Final = f"(?:自治区|自治州|地区|[{_TIERS}])"
_UPPER: Final = re.compile(one_of(cues("上级")) + f"(?:[、和及]{_TIER})*(?:[、和与及]|以及)$")
_LOWER: Final = re.compile(f"[、和与]?{_TIER}(?![场容直级属委政人])|[、和与]{_TIER}[直级属委政]")
_NAME_ENDS: Final = tuple(word for word in cues("专名") if len(word) > 1)
_RUN: Final = "(?:(?!的)[一-鿿（）])"
_ONE: Final = "(?<![格布大结全])局(?![面势部限])|(?<![客餐])厅|委(?!托)(?=[^一-鿿]|$|[的和与等及副主负分有关])"
_PROPER: Final = re.compile(rf"{_RUN}{{0,{_AHEAD}}}?(?:{one_of(_NAME_ENDS)}|{_ONE})")
_WITHIN: Final = re.compile("内|境内|各|有关|相关|范围|行政区域|辖区|的|实际")


class Left(Enum):
    """What stands before an own word."""

    SURE = "左界分明"
    """A mark, the beginning, or a word that an own word follows."""
    ELSEWHERE = "他处地名"
    """The end of what is likely another place's name."""
    UNKNOWN = "不明"


def left_of(text: str, start: int, own: tuple[str, ...]) -> Left:
    """What stands before ``start``; ``own`` are words of the own place, which bound a word as a mark does."""
    if not start or not _HAN.match(text[start - 1]) or text.endswith(own, 0, start):
        return Left.SURE
    if text.endswith(cues("左界"), 0, start):
        return Left.SURE
    return Left.ELSEWHERE if text.endswith(cues("异地"), 0, start) else Left.UNKNOWN


def under_higher(text: str, start: int) -> bool:
    """Whether a list that begins with the nation goes on here: 中央和, 国家、省、."""
    return bool(_UPPER.search(text[max(0, start - 16) : start]))


def over_lower(text: str, end: int) -> bool:
    """Whether other tiers follow: 省, 市, 县 in one breath."""
    return bool(_LOWER.match(text, end))


def carried_out(text: str, start: int, end: int) -> bool:
    """Whether what stands there is said to be carried out or followed, as the word of the body above is.

    按照 and the like tell so only of a paper: 按照…部署, not 根据…领导同志指示.
    """
    if text.startswith(cues("本府"), end) or text.endswith(cues("直接"), 0, start):
        return False
    clause = _CLAUSE.split(text[max(0, start - _REACH) : start])[-1]
    verbs = set(pattern("承接").findall(clause))
    if verbs - set(cues("须有文")):
        return True
    return bool(verbs) and bool(pattern("文件").search(_CLAUSE.split(text[end : end + _AHEAD])[0]))


def spoken_to(text: str, start: int, end: int) -> bool:
    """Whether it is reported to, asked, or itself acts: 向…报告, 经…同意, …交办."""
    return text.endswith(cues("直接"), 0, start) or text.startswith(cues("本府"), end)


def proper_name(text: str, end: int) -> bool:
    """Whether the words that follow make a name of their own: 江苏省家庭服务业协会."""
    return not _WITHIN.match(text, end) and bool(_PROPER.match(text, end))
