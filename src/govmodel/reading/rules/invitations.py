"""Who may be asked to meetings though not a member."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.actor import Party, Unnamed
from govmodel.model.meeting_rules import InvitationRule
from govmodel.model.part import Norm
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.firmness import terms
from govmodel.reading.rules.parties import parties
from govmodel.reading.rules.sentences import Clause, Sentence
from govmodel.reading.rules.words import BODY

_ON: Final = (
    "(?:根据|视|按照|因)(?:[^，邀可]{0,12})(?:需要|情况|议题|内容|要求)|必要时|视情况?"
    "|视会议[^，邀可]{0,6}|视(?:工作)?需要"
)
_ASKS: Final = re.compile(
    rf"(?:{BODY}|会议|召集人|办公室)?(?:也|还|并)?(?P<norm>可以|可|应当|应|须)?(?P<on>{_ON})?(?:也|还|并)?(?P<late>可以|可|应)?"
    "(?:临时)?(?:邀请|吸收)(?P<who>[^，]{2,60}?)(?:等)?(?:参加|列席|出席|参会|与会)(?:会议|相关会议|有关会议)?"
)
_CONDITION: Final = re.compile(rf"(?:{BODY}|会议)?(?P<norm>可以|可)?(?P<on>{_ON}|经[^，]{{2,12}}同意)")
_APART: Final = re.compile("、(?=有关|其他|相关)|(?:和|及|以及|或)(?=有关|其他|相关)")
_SORT: Final = re.compile("等(?:有关|相关)?(?:单位|部门|人员){0,2}$")


def invitation(course: Course, sentence: Sentence, at: int) -> int:
    """Read 联席会议可根据工作需要邀请其他有关部门和单位参加."""
    clauses: tuple[Clause, ...] = sentence.clauses[at : at + 3]
    said: list[str] = []
    norm = None
    found = _ASKS.fullmatch(clauses[0].text)
    while found is None and len(said) < len(clauses) - 1:
        before = _CONDITION.fullmatch(clauses[len(said)].text)
        if before is None:
            return 0
        said.append(before["on"])
        norm = norm or before["norm"]
        found = _ASKS.fullmatch(clauses[len(said)].text)
    if found is None:
        return 0
    taken, on = len(said) + 1, "，".join(said) or None
    invited = _invited(course, found["who"])
    norm = norm or found["norm"] or found["late"]
    firm = Norm.MAY if norm is None or "可" in norm else Norm.MUST
    rule = InvitationRule(
        id=course.new_id("invitation"), invited=invited, terms=terms(norm=firm, condition=on or found["on"])
    )
    course.add("invitations", rule, clauses[:taken], sentence)
    return taken


def _invited(course: Course, words: str) -> tuple[Party, ...]:
    """Everybody invited; whom the text does not name, as it puts it."""
    named = parties(course.draft, _SORT.sub("", words))
    if named and not any(isinstance(party, Unnamed) for party in named):
        return named
    return tuple(Unnamed(words=part) for part in _APART.split(words) if part)
