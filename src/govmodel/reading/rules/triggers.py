"""Words without which a reader has nothing to read, so that most of a text need not be cut into sentences."""

from __future__ import annotations

import functools
import operator
import re
from bisect import bisect_left
from functools import cache
from typing import Final

from govmodel.model.document import Section
from govmodel.reading.rules.accountability import accountability
from govmodel.reading.rules.bulletins import bulletin
from govmodel.reading.rules.course import Reader
from govmodel.reading.rules.decisions import by_case, decision, disagreement, share
from govmodel.reading.rules.delegations import delegation
from govmodel.reading.rules.invitations import invitation
from govmodel.reading.rules.lower_tiers import lower_tiers
from govmodel.reading.rules.meeting_details import agenda, attendance, deputising
from govmodel.reading.rules.meetings import meeting
from govmodel.reading.rules.minutes import minutes
from govmodel.reading.rules.partial_meetings import asked_for, partial_meeting
from govmodel.reading.rules.relations import led, replacement
from govmodel.reading.rules.reports import report, told_in_full
from govmodel.reading.rules.seals import seal, standing
from govmodel.reading.rules.submissions import approval, forwarding, submission
from govmodel.reading.rules.sunsets import sunset

_READERS: Final[tuple[tuple[Reader, tuple[str, ...]], ...]] = (
    (led, ("领导下", "府负责", "委负责")),
    (seal, ("印章", "公章", "行文", "发文")),
    (standing, ("议事协调机构",)),
    (
        replacement,
        ("撤销", "不再保留", "废止", "取消", "终止", "解散", "取代", "替代", "更名", "调整", "整合", "基础上", "并入"),
    ),
    (sunset, ("撤销", "解散", "终止", "解除", "取消", "终结")),
    (invitation, ("邀请", "吸收")),
    (minutes, ("纪要", "备忘录")),
    (submission, ("汇总", "提交", "提请")),
    (forwarding, ("汇总", "梳理", "整理")),
    (delegation, ("委托",)),
    (disagreement, ("分歧", "争议", "一致", "共识", "不成的", "未果", "议而未决")),
    (by_case, ("一事一议",)),
    (share, ("成员单位同意", "单位通过", "单位一致", "成员同意", "成员通过", "成员一致")),
    (decision, ("通过", "同意", "决定", "确定")),
    (approval, ("重大", "重要")),
    (told_in_full, ("主要汇报", "主要报")),
    (
        report,
        ("报告", "汇报", "报送", "通报", "反馈", "上报", "抄报", "情况报", "情况定期报", "总结报", "信息报", "进展报"),
    ),
    (bulletin, ("简报", "手册", "资料", "材料", "汇编", "动态", "通讯", "快报", "专报")),
    (lower_tiers, ("建立", "成立", "健全", "设立", "组建", "确定牵头")),
    (partial_meeting, ("召集", "部分成员")),
    (asked_for, ("建议", "提议", "提出召开", "申请召开")),
    (deputising, ("委托", "不能")),
    (meeting, ("召开", "召集", "举行", "主持", "先开", "会议每", "例会每", "会议原则上", "例会原则上")),
    (attendance, ("参加", "出席")),
    (agenda, ()),
    (accountability, ("检查", "督查", "督导", "考核", "考评", "问责", "评估", "通报")),
)
"""Every reader, the most specific first, with the words of which it needs one."""
AGENDA: Final = 1 << next(i for i, (reader, _) in enumerate(_READERS) if reader is agenda)
"""The bit of the reader that needs no word, only a meeting before."""
EVERY: Final = (1 << len(_READERS)) - 1
"""The bits of all readers."""


def _bits(*readers: Reader) -> int:
    return sum(1 << i for i, (reader, _) in enumerate(_READERS) if reader in readers)


MEETINGS: Final = _bits(meeting, minutes, seal, sunset)
"""The bits of readers whose sentences tell by how they begin that they are of no other section."""
_AMONG_DUTIES: Final = _bits(seal, standing, sunset, submission, delegation, disagreement, report, lower_tiers)
_BY_SECTION: Final[dict[Section | None, int]] = {
    Section.MANDATE: _bits(led, report),
    Section.DUTIES: _AMONG_DUTIES,
    Section.GROUPS: _AMONG_DUTIES,
    Section.ROSTER: _bits(seal, standing, sunset),
}
"""Readers in place of all of them, in sections where most sentences are about something else."""


@cache
def _by_word() -> dict[str, int]:
    """For each word, the bits of the readers that it calls, and of those that a word within it calls."""
    found: dict[str, int] = {}
    for i, (_, words) in enumerate(_READERS):
        for word in words:
            found[word] = found.get(word, 0) | 1 << i
    return {
        word: functools.reduce(operator.or_, (bits for inner, bits in found.items() if inner in word)) for word in found
    }


@cache
def _words() -> re.Pattern[str]:
    return re.compile("|".join(sorted(_by_word(), key=lambda word: -len(word))))


def allowed(section: Section | None) -> int:
    """The bits of the readers that a section has any use for."""
    return _BY_SECTION.get(section, EVERY)


@cache
def readers(bits: int) -> tuple[Reader, ...]:
    """The readers of those bits, the most specific first."""
    return tuple(reader for i, (reader, _) in enumerate(_READERS) if bits >> i & 1)


class Triggers:
    """Where in a text the words stand, and which readers they call."""

    __slots__ = ("_bits", "_places")

    def __init__(self, text: str) -> None:
        """Look for every word once."""
        by_word = _by_word()
        found = [(word.start(), by_word[word[0]]) for word in _words().finditer(text)]
        self._places = [place for place, _ in found]
        self._bits = [bits for _, bits in found]

    def called(self, start: int, end: int) -> int:
        """The bits of the readers called by words between two places."""
        called = 0
        for i in range(bisect_left(self._places, start), bisect_left(self._places, end)):
            called |= self._bits[i]
        return called
