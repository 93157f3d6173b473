"""Meetings of some of the members, and members who may ask for one."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.actor import Role
from govmodel.model.interval import Interval, Recurrence
from govmodel.model.meeting_rules import MeetingKind, MeetingRule
from govmodel.model.part import Norm
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.firmness import terms
from govmodel.reading.rules.presiding import named_kinds
from govmodel.reading.rules.sentences import Sentence

_UPON: Final = re.compile(
    "(?:专题)?(?:研究|讨论)(?:具体|特定|专项|某项|有关)[^，]{0,12}(?:时|的)|(?:可以|可)?(?:根据|视)(?:工作|实际)?(?:需要|情况)|必要时"
)
_SOME: Final = re.compile(
    "(?:也)?(?:可以|可)?(?P<on>视情况?|视需要|根据(?:工作)?需要)?(?:可以|可)?(?:临时|随时|适时|不定期)?(?:召集|召开)(?P<all>全体(?:成员)?(?:或者?|和|及))?(?:部分|有关|相关)成员(?:单位)?(?:参加|召开)?(?:会议|开会|研究)?"
)
_ASKED: Final = re.compile(
    "各?成员单位(?:根据工作需要|视工作需要)?也?(?:可以|可)(?:根据工作需要|视工作需要)?(?:向[^，]{2,12})?"
    "(?:提出召开[^，]{0,14}(?:会议)?的?(?:建议|要求|申请)|(?:提议|建议|提请|申请)召开[^，]{0,14})"
)


def partial_meeting(course: Course, sentence: Sentence, at: int) -> int:
    """Read 研究具体工作事项时，可视情召集部分成员单位参加会议."""
    clauses = sentence.clauses[at : at + 2]
    upon = _UPON.fullmatch(clauses[0].text)
    taken = 2 if upon is not None else 1
    found = _SOME.fullmatch(clauses[taken - 1].text) if len(clauses) >= taken else None
    if found is None:
        return 0
    rule = MeetingRule(
        id=course.new_id("meeting/partial"),
        kinds=(MeetingKind.PLENARY, MeetingKind.PARTIAL) if found["all"] else (MeetingKind.PARTIAL,),
        interval=Interval(recurrence=Recurrence.ON_DEMAND, words=found["on"]),
        attendees=() if found["all"] else (Role.CONCERNED_MEMBERS,),
        terms=terms(Norm.MAY, upon[0].removeprefix("可以").removeprefix("可") if upon is not None else None),
    )
    course.add("meetings", rule, clauses[:taken], sentence)
    return taken


def asked_for(course: Course, sentence: Sentence, at: int) -> int:
    """Read that members may ask for the meeting spoken of before."""
    clause = sentence.clauses[at]
    known = course.draft.rules.get("meetings", [])
    if not course.meetings or _ASKED.fullmatch(clause.text) is None:
        return 0
    rule = known[course.meetings[-1]]
    if not isinstance(rule, MeetingRule) or Role.ALL_MEMBERS in rule.proposers:
        return 0
    named = named_kinds(clause.text)
    if named and not set(named) & set(rule.kinds):
        return 0
    known[course.meetings[-1]] = attrs.evolve(rule, proposers=(*rule.proposers, Role.ALL_MEMBERS))
    course.rests(rule.id, (clause,), sentence)
    return 1
