"""Minutes: who writes, approves and signs them, and to whom they go."""

from __future__ import annotations

import re
from typing import Any, Final

from govmodel.model.meeting_rules import MinutesRule
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.firmness import norm_in, terms
from govmodel.reading.rules.parties import actors, parties
from govmodel.reading.rules.sentences import Sentence
from govmodel.reading.rules.words import BODY

_BEGINS: Final = re.compile(
    rf"(?:{BODY}|会议)?(?:研究)?(?:议定(?:的)?事项)?(?P<norm>应当|应|要|须|一般|原则上|可)?"
    "(?:以|形成|印发|制发|起草|撰写|整理)?(?P<form>(?:会议|专题会议)?纪要|会议备忘录)(?:的)?(?:形式|方式)?"
)
_AND: Final = "(?:并|同时|后|并同时|及时)?"
_STEPS: Final = re.compile(
    rf"{_AND}(?:"
    "(?P<settled>明确(?:会议|议定|议决|决定|讨论|的)*(?:事项|意见|内容))"
    "|经(?P<consent>[^，]{2,20}?)(?P<how>同意|审核同意|会签|审定|审核|审签|签发|确认|审阅)后?"
    "|由(?P<by>[^，]{2,20}?)(?:负责)?(?P<act>签发|审签|审定|签署|起草|整理|撰写|会签|印发)后?"
    "|(?P<copied>抄报|上报|报送|呈报|报)(?P<up>[^，并]{2,20}?)(?:备案)?(?=$|并)"
    "|(?P<sent>印发|分送|发送|下发|抄送|送|发)(?P<to>[^，并抄]{2,30}?)?(?:贯彻)?(?:执行|落实)?(?=$|并|抄报|同时)"
    ")"
)
_MOST: Final = 6
_APPROVING: Final = frozenset({"签发", "审签", "审定", "签署", "审核", "审阅"})


def minutes(course: Course, sentence: Sentence, at: int) -> int:
    """Read 以会议纪要形式明确议定事项，经与会单位同意后印发，并抄报省政府."""
    if "纪要" not in sentence.clauses[at].text and "备忘录" not in sentence.clauses[at].text:
        return 0
    begins = _BEGINS.match(sentence.clauses[at].text)
    if begins is None:
        return 0
    found: dict[str, Any] = {}
    taken = 0
    for clause in sentence.clauses[at : at + _MOST]:
        if not _steps(course, found, clause.text, begins.end() if not taken else 0):
            break
        taken += 1
    if not taken:
        return 0
    form = "会议纪要" if "纪要" in begins["form"] else begins["form"]
    norm = norm_in(begins["norm"] or "")
    rule = MinutesRule(id=course.new_id("minutes"), form=form, terms=terms(norm=norm), **found)
    course.add("minutes", rule, sentence.clauses[at : at + taken], sentence)
    return taken


def _steps(course: Course, found: dict[str, Any], text: str, at: int) -> bool:
    """Put down every step of a clause; whether all of it was understood."""
    while at < len(text):
        step = _STEPS.match(text, at)
        if step is None or not _step(course, found, step):
            return False
        at = step.end()
    return True


def _step(course: Course, found: dict[str, Any], step: re.Match[str]) -> bool:
    field, words = _field(step)
    if not words:
        return True
    who = parties(course.draft, words) if field in _OPEN_TO_ANY else actors(course.draft, words)
    if who:
        found[field] = (*found.get(field, ()), *who)
    return bool(who)


_OPEN_TO_ANY: Final = frozenset({"consent_of", "countersigned_by", "sent_to", "copied_to"})


def _field(step: re.Match[str]) -> tuple[str, str | None]:
    """The field that a step fills, and the words for whom."""
    if step["consent"]:
        if step["how"] == "会签":
            return "countersigned_by", step["consent"]
        signs = step["how"] in _APPROVING or "召集人" in step["consent"]
        return ("signed_by" if signs else "consent_of"), step["consent"]
    if step["by"]:
        if step["act"] == "会签":
            return "countersigned_by", step["by"]
        return ("signed_by" if step["act"] in _APPROVING else "drafted_by"), step["by"]
    if step["copied"]:
        return "copied_to", step["up"]
    return "sent_to", step["to"] if step["sent"] else None
