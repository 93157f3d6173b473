"""What is said of a meeting read before: who chairs in somebody's stead, who takes part, what it deals with."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.actor import Party, Unnamed
from govmodel.model.meeting_rules import MeetingRule
from govmodel.reading.draft import Draft
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.parties import actors, parties
from govmodel.reading.rules.sentences import Sentence

_MOST_ITEMS: Final = 40

_PAIR: Final = 2
_INSTEAD: Final = re.compile(
    "(?:或者?)?(?:受|经)(?P<owner>[^，]{2,20}?)委托|(?P<away>[^，]{2,12}?)(?:因故)?不能(?:出席|参加|主持)(?:会议)?(?:的|时)"
)
_DEPUTY: Final = re.compile("(?:可)?(?:由|委托)(?P<who>[^，]{2,30}?)(?:代为)?(?:召集并)?主持(?:会议)?")


def deputising(course: Course, sentence: Sentence, at: int) -> int:
    """Read who chairs in somebody's stead: 或受办公室主任委托，由办公室副主任主持."""
    clauses = sentence.clauses[at : at + 2]
    if len(clauses) < _PAIR or not course.meetings or _INSTEAD.fullmatch(clauses[0].text) is None:
        return 0
    found = _DEPUTY.fullmatch(clauses[1].text)
    who = actors(course.draft, found["who"]) if found is not None else ()
    taken = 0
    for place in course.chaired if who else ():
        rule = course.draft.rules["meetings"][place]
        if isinstance(rule, MeetingRule) and rule.chairs:
            course.draft.rules["meetings"][place] = attrs.evolve(rule, delegated_chairs=who)
            course.rests(rule.id, clauses, sentence)
            taken = _PAIR
    return taken


_ATTEND: Final = re.compile("(?:(?P<of>[^，]{2,40}?(?:单位|部门))的)?(?P<who>[^，]{2,60}?)(?:参加|出席)(?:会议)?")
_ATTENDING: Final = re.compile("(?:参加|参会|出席)(?:会议)?(?:的)?人员(?:为|包括)(?P<who>[^，]{2,60})")


def attending(draft: Draft, text: str) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """Who takes part by a clause, and whose people they are; nobody where it says something else."""
    listed = _ATTENDING.fullmatch(text)
    if listed is not None:
        return parties(draft, listed["who"]), ()
    found = _ATTEND.fullmatch(text) if "邀请" not in text and "可" not in text else None
    who = parties(draft, found["who"]) if found is not None else ()
    if found is None or not who:
        return (), ()
    return who, (Unnamed(words=found["of"]),) if found["of"] else ()


def attendance(course: Course, sentence: Sentence, at: int) -> int:
    """Read who takes part in the meeting before: 联席会议组成人员及办公室工作人员参加."""
    if not course.meetings:
        return 0
    who, of = attending(course.draft, sentence.clauses[at].text)
    # 参加人员为…… at the beginning of a sentence is said of every meeting before.
    general = not at and _ATTENDING.match(sentence.clauses[at].text) is not None
    taken = 0
    for place in course.meetings if general else course.meetings[-1:]:
        rule = course.draft.rules["meetings"][place]
        if who and isinstance(rule, MeetingRule) and not rule.attendees:
            course.draft.rules["meetings"][place] = attrs.evolve(rule, attendees=who, attendees_of=of)
            course.rests(rule.id, (sentence.clauses[at],), sentence)
            taken = 1
    return taken


AGENDA: Final = re.compile(
    "(?:会议)?(?:主要)?(?:任务|内容|议题)?(?:是|为)?(?P<item>(?P<verb>专题研究|研究讨论|研究解决|研究审议|研究部署|研究|讨论|审议|"
    "学习|贯彻|传达|通报|分析|提出|议定|审定|听取|总结|部署|交流|安排|协调|会商|沟通).{2,200})"
)
"""A clause that says what a meeting deals with."""
_PARTS: Final = re.compile("以及|及|和|、")
_NOUNS: Final = ("事项", "议题", "问题", "情况", "工作", "建议", "意见")


def agenda(course: Course, sentence: Sentence, at: int) -> int:
    """Read what the meeting before deals with, item by item."""
    if not course.meetings or not course.agenda or sentence.headed:
        return 0
    items: list[str] = []
    for clause in sentence.clauses[at : at + _MOST_ITEMS]:
        found = AGENDA.fullmatch(clause.text)
        if found is None:
            break
        items.append(found["item"])
    if not items:
        return 0
    rule = course.draft.rules["meetings"][course.meetings[-1]]
    if not isinstance(rule, MeetingRule):
        return 0
    taken = sentence.clauses[at : at + len(items)]
    if at and len(items) == 1:
        items = _objects(items[0])
    course.draft.rules["meetings"][course.meetings[-1]] = attrs.evolve(rule, agenda=(*rule.agenda, *items))
    course.rests(rule.id, taken, sentence)
    return len(taken)


def _objects(item: str) -> list[str]:
    """The things that one verb deals with, without the verb, where each is a thing by itself."""
    found = AGENDA.fullmatch(item)
    parts = _PARTS.split(item.removeprefix(found["verb"])) if found is not None else []
    return parts if len(parts) > 1 and all(part.endswith(_NOUNS) for part in parts) else [item]
