"""What a body publishes or keeps for its own use: 简报, 工作手册."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.actor import Actor, Party, Role
from govmodel.model.meeting_rules import BulletinRule
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.firmness import terms
from govmodel.reading.rules.intervals import often
from govmodel.reading.rules.parties import parties
from govmodel.reading.rules.sentences import Clause, Sentence
from govmodel.reading.rules.subjects import subject_of

_PAPERS: Final = (
    ("bulletin", ("简报", "通讯", "动态", "专报", "快报", "通报》")),
    ("handbook", ("手册", "汇编")),
    ("materials", ("资料", "材料")),
)
"""Ids by the words that papers end in."""
_EDITS: Final = re.compile(
    "(?:负责)?(?P<when>定期|不定期|及时|适时|每[年季月周]度?)?(?:负责)?(?:编辑印发|编辑|编印|编发|编制|编写|印发|刊发)(?P<names>[^，]{2,60})"
)
_SENT: Final = re.compile("(?:并)?(?:印送|印发|发送|分送|报送|抄送|送)(?P<to>[^，]{2,40})")
_CONDITION: Final = re.compile("(?P<on>(?:根据|视|按照)[^，]{2,30})")
_JOINED: Final = re.compile("、|以及|及|和")


def bulletin(course: Course, sentence: Sentence, at: int) -> int:
    """Read 联席会议办公室根据工作进展情况，编辑《联席会议简报》，印送各成员单位."""
    clauses = sentence.clauses[at : at + 3]
    taken, condition = 1, None
    publisher, rest = _publisher(course, clauses[0])
    found = _EDITS.fullmatch(rest)
    if found is None and len(clauses) > 1 and (on := _CONDITION.fullmatch(rest)) is not None:
        found, taken, condition = _EDITS.fullmatch(clauses[1].text), 2, on["on"]
    names = _names(found["names"]) if found is not None else ()
    if found is None or not names:
        return 0
    to: tuple[Party, ...] = ()
    if len(clauses) > taken and (sent := _SENT.fullmatch(clauses[taken].text)) is not None:
        to = parties(course.draft, sent["to"])
        taken += bool(to)
    when = often(found["when"]) if found["when"] else None
    carried = publisher is not None and rest == clauses[0].text
    for stem, name in names:
        rule = BulletinRule(
            id=course.new_id(stem),
            name=name,
            published_by=(publisher,) if publisher is not None else (),
            sent_to=to,
            interval=when.interval if when is not None else None,
            terms=terms(condition=condition),
        )
        if carried:
            course.rests_on_subject(rule.id, sentence)
        course.add("bulletins", rule, clauses[:taken], sentence)
    return taken


def _publisher(course: Course, clause: Clause) -> tuple[Actor | None, str]:
    """Who publishes, and the clause without him."""
    subject = subject_of(course.draft, clause.text)
    if subject is not None:
        return subject.role, clause.text[subject.end :]
    # What a meeting as such is said to publish goes by its office only where the text says so.
    return (course.subject if course.subject is not Role.MEETING else None), clause.text


def _names(words: str) -> tuple[tuple[str, str], ...]:
    """Each paper with the stem of its id; none where one is no paper."""
    found = []
    for name in _JOINED.split(words.removesuffix("等")):
        bare = name.rstrip("》”")
        stem = next((stem for stem, ends in _PAPERS if bare.endswith(ends)), None)
        if stem is None:
            return ()
        found.append((stem, name))
    return tuple(found)
