"""Minutes: who writes, approves and signs them, and to whom they go."""

from __future__ import annotations

import re
from typing import Any, Final

from govmodel.model.actor import Actor
from govmodel.model.meeting_rules import MinutesRule
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.firmness import norm_in, terms
from govmodel.reading.rules.parties import actors, chair_of, parties
from govmodel.reading.rules.sentences import Sentence
from govmodel.reading.rules.subjects import subject_of
from govmodel.reading.rules.words import BODY

_SETTLED: Final = (
    rf"(?:每次)?(?:{BODY}|会议)?(?:会议)?(?:研究|讨论)?(?:议定|确定|决定|形成|商定|明确|审议|通过){{0,2}}(?:的)?"
    "(?:重大|重要)?(?:事项|意见|内容|结果)?"
)
"""What the minutes are about, as far as a sentence begins with it."""
_BEFORE: Final = re.compile(rf"(?:每次)?(?:{BODY}|会议|会)(?:召开|结束)?(?:之)?后|{_SETTLED}")
_BEGINS: Final = re.compile(
    rf"(?:会后|会议结束后)?(?P<who>(?:由)?(?:{BODY})?(?:办公室|牵头单位)(?:负责|及时)?(?:根据[^，]{{2,10}}情况)?)?(?:{_SETTLED})(?P<norm>应当|应|要|须|一般|原则上|可)?(?:均|都|及时)?"
    rf"(?:由(?P<by>[^，]{{2,14}}?)(?:负责)?)?(?P<how>以|(?:整理|起草|研究)?形成|印发|制发|起草|撰写|整理|编制|编印)?“?(?:{BODY})?(?P<form>(?:专题)?(?:会议)?纪要|会议备忘录)”?"
    r"(?:的)?(?:形[\u4e00-\u9fff]|方式)?"
)
_AND: Final = "(?:并同时|并及时|并|同时|后|及时)?"
_STEPS: Final = re.compile(
    rf"{_AND}(?:"
    "(?P<settled>明确(?:会议|议定|议决|决定|讨论|的)*(?:事项|意见|内容)?)"
    "|(?:报请|报经|报|送|提请|经|由)(?P<consent>[^，]{2,20}?)(?P<how>同意|审核同意|会签|审定|审核|审签|签发|签署|确认|审阅|批准|审批)(?:后|，)?"
    "|由(?P<by>[^，]{2,20}?)(?:负责)?(?P<act>起草|整理|撰写|编制|代章印发|印发)后?"
    "|(?P<copied>抄报|上报|报送|呈报|报)(?P<up>[^，并]{2,20}?)(?:备案)?(?=$|并)"
    "|(?P<sent>印发|分送|发送|下发|抄送|送|发)(?:至|给)?(?P<to>[^，并抄]{2,30}?)?(?:遵照|认真|贯彻)?(?:执行|落实|办理)?(?=$|并|抄报|同时)"
    ")"
)
_MOST: Final = 6
_APPROVING: Final = frozenset({"签发", "审签", "审定", "签署", "审核", "审阅", "批准", "审批"})


def minutes(course: Course, sentence: Sentence, at: int) -> int:
    """Read 以会议纪要形式明确议定事项，经与会单位同意后印发，并抄报省政府."""
    clauses = sentence.clauses[at:]
    before = int(len(clauses) > 1 and not _written(clauses[0].text) and _BEFORE.fullmatch(clauses[0].text) is not None)
    begins = _BEGINS.match(clauses[before].text) if _written(clauses[before].text) else None
    if begins is None:
        return 0
    found: dict[str, Any] = {}
    by = actors(course.draft, begins["by"]) if begins["by"] else ()
    if begins["by"] and not by:
        return 0
    if by or begins["who"]:
        found["drafted_by"] = by or _drafter(course, begins["who"])
    taken = before
    for clause in clauses[before : before + _MOST]:
        if not _steps(course, found, clause.text, begins.end() if taken == before else 0):
            break
        taken += 1
    # That the office writes them is among what it does; a rule says what becomes of them.
    of_office = bool(begins["who"]) and not begins["who"].startswith("由") and len(found) == 1
    if taken == before or of_office:
        return 0
    form = "会议纪要" if "纪要" in begins["form"] else begins["form"]
    norm = norm_in(begins["norm"] or "")
    rule = MinutesRule(id=course.new_id("minutes"), form=form, terms=terms(norm=norm), **found)
    course.add("minutes", rule, clauses[:taken], sentence)
    return taken


def _written(text: str) -> bool:
    return "纪要" in text or "备忘录" in text


def _drafter(course: Course, words: str) -> tuple[Actor, ...]:
    """Who writes them, where a sentence begins with that."""
    found = subject_of(course.draft, words.removeprefix("由"))
    return (found.role,) if found is not None else ()


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
    if not who and field in _BY_ONE and (chair := chair_of(course.draft, words)) is not None:
        who = chair.actors
    if who:
        found[field] = (*found.get(field, ()), *who)
    return bool(who)


_BY_ONE: Final = frozenset({"signed_by", "drafted_by"})
"""Fields that may name one and whom he may send: 召集人或其委托的副召集人."""
_OPEN_TO_ANY: Final = frozenset({"consent_of", "countersigned_by", "sent_to", "copied_to"})


def _field(step: re.Match[str]) -> tuple[str, str | None]:
    """The field that a step fills, and the words for whom."""
    if step["consent"]:
        if step["how"] == "会签":
            return "countersigned_by", step["consent"]
        signs = step["how"] in _APPROVING or "召集人" in step["consent"]
        return ("signed_by" if signs else "consent_of"), step["consent"]
    if step["by"]:
        return "drafted_by", step["by"]
    if step["copied"]:
        return "copied_to", step["up"]
    return "sent_to", step["to"] if step["sent"] else None
