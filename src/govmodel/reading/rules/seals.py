"""Seal and standing: 不刻制印章，不正式行文, and 不纳入议事协调机构管理."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.actor import Actor
from govmodel.model.rules import SealRule
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.parties import actors
from govmodel.reading.rules.sentences import Clause, Sentence
from govmodel.reading.rules.words import BODY

_ALONE: Final = "(?:单独|正式|对外|以[^，、]{2,20}名义)"
_NO_SEAL: Final = rf"不再?(?:{_ALONE}|另行|另){{0,3}}(?:(?:刻制|刻|启用|使用|设立|设)(?:公章|印章)|刻章)"
_NO_PAPERS: Final = rf"不{_ALONE}{{0,3}}(?:行文|发文|印发文件|制发文件|制发公文)"
_SAYS: Final = re.compile(
    rf"(?:本|该)?(?:{BODY}(?:及其办公室|及办公室|办公室)?)?(?:均|也|并)?(?:{_NO_SEAL}|{_NO_PAPERS})(?:(?:、|和|或|也){{0,2}}(?:{_NO_SEAL}|{_NO_PAPERS})){{0,2}}"
)
_SEAL: Final = re.compile(_NO_SEAL)
_PAPERS: Final = re.compile(_NO_PAPERS)
_NEEDED: Final = re.compile(rf"(?:{BODY})?(?:如|若)?(?:确需|确有需要|有需要|需要|因工作需要|需)[^，]{{0,16}}(?:的|时)?")
_BORROWED: Final = re.compile(
    "(?:可以|可|应)?(?:由|以)?(?:以(?P<name>[^，、]{2,16}?)(?:的)?名义(?:、|并)?)?"
    "(?:(?:使用|加盖|代用|启用|用|由)?(?P<who>[^，、不]{2,16}?)(?:的)?(?:(?:印章|公章)(?:代章)?|代章)"
    "|以?(?P<issues>[^，、不]{2,16}?)(?:的)?名义(?:正式)?(?:行文|印发|发文|制发)(?:文件)?)"
)
_OWN_SEAL: Final = re.compile(rf"(?:{BODY})?(?:的)?(?:印章|公章)(?=由)|(?:有关|相关|所需)?文件(?=由)")
_MOST: Final = 4
_STANDING: Final = re.compile(
    rf"(?:本|该)?(?:{BODY})?(?P<no>不)?(?:纳入|列入|作为)[^，]{{0,12}}议事协调机构(?:管理|序列)?"
)


def seal(course: Course, sentence: Sentence, at: int) -> int:
    """Read that a body has no seal and issues no documents."""
    has_seal: bool | None = None
    documents: bool | None = None
    taken = 0
    for clause in sentence.clauses[at : at + _MOST]:
        if "不" not in clause.text or _SAYS.fullmatch(clause.text) is None:
            break
        has_seal = False if _SEAL.search(clause.text) else has_seal
        documents = False if _PAPERS.search(clause.text) else documents
        taken += 1
    more, sealed_by = _borrowed(course, sentence.clauses[at + taken : at + taken + 2], alone=not taken)
    taken += more
    if not taken:
        return 0
    known = course.draft.rules.get("seals", [])
    clauses = sentence.clauses[at : at + taken]
    if any(isinstance(rule, SealRule) and (rule.seal, rule.documents) == (has_seal, documents) for rule in known):
        course.rests(known[0].id, clauses, sentence)
    else:
        rule = SealRule(id=course.new_id("seal"), seal=has_seal, documents=documents, sealed_by=sealed_by)
        course.add("seals", rule, clauses, sentence)
    return taken


def _borrowed(course: Course, clauses: tuple[Clause, ...], *, alone: bool) -> tuple[int, tuple[Actor, ...]]:
    """How many clauses say whose seal is used instead, and whose: 确需行文的，使用牵头单位印章.

    ``alone``: nothing was said before of having none, so that the words have to say it all.
    """
    needed = len(clauses) > 1 and _NEEDED.fullmatch(clauses[0].text) is not None
    for taken, clause in enumerate(clauses[: 2 if needed else 1], 1):
        own = _OWN_SEAL.match(clause.text)
        if alone and not needed and own is None:
            break
        found = _BORROWED.fullmatch(clause.text, own.end() if own is not None else 0)
        who = actors(course.draft, found["who"] or found["issues"]) if found is not None else ()
        if who:
            return taken, who
    return 0, ()


def standing(course: Course, sentence: Sentence, at: int) -> int:
    """Read whether a body counts among the coordinating bodies."""
    clause = sentence.clauses[at]
    found = _STANDING.fullmatch(clause.text) if "议事协调机构" in clause.text else None
    if found is None:
        return 0
    course.draft.fields["coordinating"] = found["no"] is None
    course.draft.place(".coordinating", clause.start, clause.end, sentence.name)
    return 1
