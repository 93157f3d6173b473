"""Work that a body has somebody else do: 协会受联席会议委托，承担行业统计等任务."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.actor import Actor
from govmodel.model.rules import Delegation
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.lists import items
from govmodel.reading.rules.parties import actors
from govmodel.reading.rules.sentences import Sentence

_PURPOSE: Final = re.compile("为(?P<purpose>(?:更好|充分|进一步)?发挥(?P<of>[^，]{2,30}?)(?:的)?作用)")
_DELEGATED: Final = re.compile("(?:由)?(?P<who>[^，受]{2,20})(?:可)?受(?P<by>[^，]{2,16})委托")
_TASKS: Final = re.compile("(?:负责)?(?:承担|具体承担|开展|负责)(?P<tasks>[^，]{2,80}?)(?:等)?(?:任务|工作|事项|职能)?")
_OWN: Final = re.compile("(?:并)?(?:开展|做好|加强)(?P<tasks>[^，]{2,80}?)(?:等)?(?:任务|工作|活动)?")


def delegation(course: Course, sentence: Sentence, at: int) -> int:
    """Read to whom the body delegates what, and what that one is to do of its own."""
    clauses = sentence.clauses[at : at + 4]
    purpose = _PURPOSE.fullmatch(clauses[0].text)
    taken = 1 if purpose is not None else 0
    if len(clauses) < taken + _LEAST or (found := _DELEGATED.fullmatch(clauses[taken].text)) is None:
        return 0
    tasks = _TASKS.fullmatch(clauses[taken + 1].text)
    by = actors(course.draft, found["by"])
    who = _who(course, found["who"], purpose["of"] if purpose is not None else "")
    if tasks is None or len(by) != 1 or not who:
        return 0
    taken += _LEAST
    own = _OWN.fullmatch(clauses[taken].text) if len(clauses) > taken else None
    rule = Delegation(
        id=course.new_id("delegation"),
        delegates=who,
        by=by[0],
        tasks=items(tasks["tasks"]),
        own_work=items(own["tasks"]) if own is not None else (),
        purpose=purpose["purpose"] if purpose is not None else None,
    )
    taken += own is not None
    course.add("delegations", rule, clauses[:taken], sentence)
    return taken


_LEAST: Final = 2


def _who(course: Course, words: str, named: str) -> tuple[Actor, ...]:
    """To whom; 协会 means the one named before."""
    if named.endswith(words):
        return actors(course.draft, named) or (course.draft.unit(named),)
    return actors(course.draft, words)
