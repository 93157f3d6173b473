"""What goes up: by way of the office to the meeting, or for a decision of the government."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.actor import Role
from govmodel.model.document import Section
from govmodel.model.rules import ReportKind, ReportRule
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.firmness import terms
from govmodel.reading.rules.intervals import often
from govmodel.reading.rules.lists import items
from govmodel.reading.rules.parties import actors, parties
from govmodel.reading.rules.sentences import Sentence
from govmodel.reading.rules.subjects import subject_of

_PASSED_ON: Final = re.compile(
    "由(?P<via>[^，]{2,20}?)(?:汇总|审核|研究|梳理|整理){1,2}后(?:统一)?(?:提交|报送|提请|报)(?P<to>[^，]{2,20}?)"
    "(?P<purpose>审议|审定|研究|讨论|决定|协调)?"
)
_HANDED_IN: Final = re.compile(
    "(?P<who>[^，]{2,20}?)(?P<when>(?:要|应)?及时|定期|随时)?(?:报送|报告|上报|提交)(?P<to>[^，]{2,16})"
)


def submission(course: Course, sentence: Sentence, at: int) -> int:
    """Read 对重大问题，各成员单位及时报送办公室，由办公室汇总后提交联席会议审议."""
    clauses = sentence.clauses[at : at + 3]
    if not clauses[0].text.startswith(("对", "凡")) or len(clauses) < _SUBMITTED:
        return 0
    first = _HANDED_IN.fullmatch(clauses[1].text)
    then = _PASSED_ON.fullmatch(clauses[2].text)
    if first is None or then is None:
        return 0
    who = actors(course.draft, first["who"])
    via, to = actors(course.draft, then["via"]), parties(course.draft, then["to"])
    if not who or len(via) != 1 or not to:
        return 0
    when = often(clauses[1].text)
    start = when.start if when is not None else first.start("to")
    rule = ReportRule(
        id=course.new_id("report/issues"),
        kind=ReportKind.SUBMIT,
        reporters=who,
        recipients=to,
        content=items(clauses[0].text[1:].removesuffix("的")),
        interval=when.interval if when is not None else None,
        via=via[0],
        purpose=then["purpose"],
        words=f"{clauses[1].text[start:]}，{clauses[2].text}",
    )
    course.add("reports", rule, clauses, sentence)
    return _SUBMITTED


_SUBMITTED: Final = 3

_GATHERED: Final = re.compile(
    "(?P<head>[^，]{0,20}?)(?:负责)?(?P<when>定期|及时|每[年季月周半]+度?)?(?:汇总|梳理汇总|收集汇总|收集整理|梳理|整理)(?P<what>[^，]{2,40})"
)
_SENT_UP: Final = re.compile("(?:并)?(?P<when>定期|及时)?(?:报送|上报|报告|抄报|报)(?:至|给)?(?P<to>[^，]{2,24})")


def forwarding(course: Course, sentence: Sentence, at: int) -> int:
    """Read what the office gathers and passes on: 办公室及时汇总工作情况，并报送省政府."""
    clauses = sentence.clauses[at : at + 2]
    if len(clauses) < _PAIR or sentence.section not in (Section.RULES, None):
        return 0
    first, then = _GATHERED.fullmatch(clauses[0].text), _SENT_UP.fullmatch(clauses[1].text)
    if first is None or then is None:
        return 0
    subject = subject_of(course.draft, first["head"])
    to = parties(course.draft, then["to"])
    reporter = subject.role if subject is not None else course.subject
    if not to or reporter is None or (first["head"] and subject is None):
        return 0
    when = often(first["when"] or then["when"] or "")
    rule = ReportRule(
        id=course.new_id("report"),
        kind=ReportKind.SUBMIT,
        reporters=(reporter,),
        recipients=to,
        content=items(first["what"]),
        interval=when.interval if when is not None else None,
    )
    course.add("reports", rule, clauses, sentence)
    return _PAIR


_PAIR: Final = 2

_GRAVE: Final = "(?:[^，由经按报向及提]{0,14}的)?(?:重大|重要)[^，由经按报向及提将]{1,14}"
_UP: Final = re.compile(
    rf"(?P<what>{_GRAVE})?(?P<after>(?:经|提交|提请)[^，报]{{2,30}}后)?(?:由(?P<who>[^，]{{2,20}}?))?(?:要|应|须)?(?P<when>及时|定期)?(?:按(?:有关)?(?:规定)?程序|按规定|逐级)?"
    "(?P<verb>报请|上报|报告|报批|提请|报)(?P<to>[^，]{2,20}?)(?P<end>决定|审定|审批|批准|研究|审议|同意|研究决定)?(?:后(?:组织)?(?:实施|执行|印发|落实))?"
)
_BY_PROCEDURE: Final = re.compile(
    f"(?P<what>{_GRAVE}?)(?:应当|要|应|须)?(?:及时)?按(?:照)?(?:有关)?(?:程序|规定)(?:逐级)?(?:报批|报请审批|上报审批)"
)
"""What goes up, to nobody in particular."""
_WHAT: Final = re.compile(rf"(?:对|遇有|涉及)?(?P<what>{_GRAVE}?)(?P<after>(?:经|提交|提请)[^，]{{2,30}}后)?")


def approval(course: Course, sentence: Sentence, at: int) -> int:
    """Read what goes up for a decision: 重大问题经联席会议讨论后，由牵头单位报省政府决定."""
    clauses = sentence.clauses[at : at + 2]
    if "重大" not in clauses[0].text and "重要" not in clauses[0].text:
        return 0
    by_procedure = _BY_PROCEDURE.fullmatch(clauses[0].text)
    if by_procedure is not None:
        unsaid = ReportRule(
            id=course.new_id("report/approval"),
            kind=ReportKind.APPROVAL,
            reporters=(course.subject or Role.MEETING,),
            content=(by_procedure["what"],),
        )
        course.add("reports", unsaid, clauses[:1], sentence)
        return 1
    found = _UP.fullmatch(clauses[0].text)
    what = after = None
    taken = 1
    if found is not None:
        what, after = found["what"], found["after"]
    elif len(clauses) > 1 and (lead := _WHAT.fullmatch(clauses[0].text)) is not None:
        found = _UP.fullmatch(clauses[1].text)
        what, after, taken = lead["what"], lead["after"], 2
        after = after or (found["after"] if found is not None else None)
    if found is None or not what:
        return 0
    to = parties(course.draft, found["to"])
    who = actors(course.draft, found["who"]) if found["who"] else (course.subject or Role.MEETING,)
    if not who or not to or isinstance(to[0], Role):
        return 0
    told = found["verb"] == "报告" and not found["end"]
    when = often(found["when"]) if found["when"] else None
    rule = ReportRule(
        id=course.new_id("report/government"),
        kind=ReportKind.REPORT if told else ReportKind.APPROVAL,
        reporters=who,
        recipients=to,
        content=(what,),
        interval=when.interval if when is not None else None,
        terms=terms(condition=after),
    )
    course.add("reports", rule, clauses[:taken], sentence)
    return taken
