"""Words for ranks, as people say them: 副县级, 正局级, 县处级, 处级以上."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.model.fields import sparse_repr
from govmodel.model.rank import LADDER, Grade, Rank, RankLevel, RankSet

_LEVELS: Final = {
    "国家": RankLevel.NATIONAL,
    "国": RankLevel.NATIONAL,
    "省部": RankLevel.PROVINCIAL_MINISTERIAL,
    "省": RankLevel.PROVINCIAL_MINISTERIAL,
    "部": RankLevel.PROVINCIAL_MINISTERIAL,
    "地厅": RankLevel.DEPARTMENT_BUREAU,
    "厅局": RankLevel.DEPARTMENT_BUREAU,
    "司局": RankLevel.DEPARTMENT_BUREAU,
    "厅": RankLevel.DEPARTMENT_BUREAU,
    "司": RankLevel.DEPARTMENT_BUREAU,
    "地": RankLevel.DEPARTMENT_BUREAU,
    "地市": RankLevel.DEPARTMENT_BUREAU,
    "局": RankLevel.DEPARTMENT_BUREAU,
    "师": RankLevel.DEPARTMENT_BUREAU,
    "县处": RankLevel.COUNTY_DIVISION,
    "县团": RankLevel.COUNTY_DIVISION,
    "处": RankLevel.COUNTY_DIVISION,
    "县": RankLevel.COUNTY_DIVISION,
    "团": RankLevel.COUNTY_DIVISION,
    "乡科": RankLevel.TOWNSHIP_SECTION,
    "科": RankLevel.TOWNSHIP_SECTION,
    "科局": RankLevel.TOWNSHIP_SECTION,
    "乡": RankLevel.TOWNSHIP_SECTION,
    "乡镇": RankLevel.TOWNSHIP_SECTION,
    "股": RankLevel.SUBSECTION,
}
"""Source: common usage in notices. 局级 is 厅局级 where it is said without a 正科 beside it."""
_GRADES: Final = {"正": (Grade.FULL,), "副": (Grade.DEPUTY,), "": tuple(Grade)}
_RANK: Final = re.compile(rf"([正副]?)({'|'.join(sorted(_LEVELS, key=len, reverse=True))})级([正副]职)?(及?以上)?")


@attrs.frozen(kw_only=True, repr=False)
class RankWord:
    """A word for a rank in a text.

    Attributes:
        start: Where it begins.
        text: As printed: 副处级, 县处级正职, 处级以上.
        level: Its word for the level: 处, 县处.
        ranks: What it means.
    """

    start: int
    text: str
    level: str
    ranks: RankSet

    __repr__ = sparse_repr

    @property
    def plain(self) -> bool:
        """Whether only the level is named, without a grade: 处级, 处级以上."""
        return self.text.startswith(f"{self.level}级") and not self.text.endswith("职")

    @property
    def upward(self) -> bool:
        """Whether all ranks above are meant as well."""
        return self.text.endswith("以上")


def rank_words(text: str) -> Iterator[RankWord]:
    """Every word for a rank in ``text``, in their order; 省级 and 县级, which mostly speak of places, among them."""
    for found in _RANK.finditer(text):
        yield RankWord(start=found.start(), text=found[0], level=found[2], ranks=_ranks(found))


def read_ranks(text: str) -> RankSet | None:
    """The ranks that ``text`` is a word for; with 以上, all above as well. ``None`` where it is no such word."""
    found = _RANK.fullmatch(text)
    return _ranks(found) if found else None


def trailing_ranks(text: str) -> tuple[str, RankSet] | None:
    """The word for a rank that ``text`` ends with, and its ranks: 一名处级 → 处级."""
    for found in _RANK.finditer(text[-_LONGEST:]):
        if found.end() == len(text[-_LONGEST:]):
            return found[0], _ranks(found)
    return None


_LONGEST: Final = 12


def _ranks(found: re.Match[str]) -> RankSet:
    grades = _GRADES[(found[3] or found[1])[:1]]
    ranks = [Rank(_LEVELS[found[2]], grade) for grade in grades]
    return RankSet(rank for rank in LADDER if rank >= min(ranks)) if found[4] else RankSet(ranks)
