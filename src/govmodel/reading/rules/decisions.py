"""How things are settled: what the meeting must pass, whose consent it needs, and who settles disagreements."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.actor import Party, Unnamed
from govmodel.model.ids import RuleId
from govmodel.model.rules import DecisionRule
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.firmness import terms
from govmodel.reading.rules.parties import actors, parties
from govmodel.reading.rules.sentences import Clause, Sentence

_PASSED: Final = re.compile(
    "(?P<subject>[^，经]{2,60}?)?(?:应当|应|须|必须|需|要)?(?:提)?经(?P<who>[^，]{2,20}?)(?:集体)?(?:讨论|研究|审议)"
    "(?:并)?(?:通过|同意|决定)(?:后)?"
)
_CONSENT: Final = re.compile(
    "(?:并)?(?:应当|应|须)?(?:征得|征求|经)(?P<who>[^，]{2,20}?)(?:的)?(?:同意|意见)(?:后)?"
    "(?P<up>(?:上报|报请|报送|报|提请)(?P<to>[^，]{2,16}?)(?:审定|决定|批准|审批)?)?"
)
_UP: Final = re.compile("(?:并|后|再)?(?:上报|报请|报送|报|提请)(?P<to>[^，]{2,16}?)(?:审定|决定|批准|审批)?")
_APART: Final = re.compile(
    "(?P<of>对)?(?:成员单位)?(?:之间)?(?:对)?(?:存在|有|出现|遇有)?(?:较大|重大)?(?:意见)?"
    "(?:分歧|争议|不一致|(?:不能|难以|未能)达成(?:一致|共识))(?:意见)?(?:较大)?(?:的事项|的问题|的|时)"
)
_FAILING: Final = re.compile(
    "(?:经)?(?:协调|协商)(?:后)?(?:仍)?(?:不成|不一致|未果|不能达成一致|不能解决|难以达成一致)(?:意见)?(?:的|时)"
)
_SETTLED: Final = re.compile(
    "(?:由|报请|报|提请|提交)(?P<who>[^，]{2,24}?)(?:负责)?(?P<how>协调解决|协调|裁定|研究决定|决定|审定|研究|仲裁)"
)


def decision(course: Course, sentence: Sentence, at: int) -> int:
    """Read what must be passed by whom: 重大问题，应经联席会议讨论通过，并征得有关成员单位同意后上报省政府."""
    clauses = sentence.clauses[at : at + 4]
    subject, taken = None, 0
    found = _PASSED.fullmatch(clauses[0].text) if "经" in clauses[0].text else None
    if found is not None:
        subject, taken = found["subject"], 1
    elif len(clauses) > 1 and clauses[1].text.startswith(_MUST):
        found = _PASSED.fullmatch(clauses[1].text)
        subject, taken = clauses[0].text.removeprefix("对"), 2
    who = actors(course.draft, found["who"]) if found is not None else ()
    if not who or not subject:
        return 0
    more, consent, to = _consent(course, clauses[taken:])
    taken += more
    course.subject_matter = subject
    rule = DecisionRule(id=_numbered(course), subject=subject, passed_by=who, consent_of=consent, reported_to=to)
    course.add("decisions", rule, clauses[:taken], sentence)
    return taken


_SHARE: Final = re.compile(
    "(?P<subject>[^，须应经需]{2,40}?)(?:应当|应|须|必须|需|要)?(?:经|由|获得|取得)"
    "(?P<share>(?:全体|[一二三四五六七八九半0-9]{1,3}(?:分之[一二三四五六七八九]{1,2}|数)?(?:及)?以上(?:的)?|过半数(?:的)?|半数以上(?:的)?)"
    "(?:与会|参会|到会)?(?:成员单位|成员|单位))(?:一致)?(?:同意|通过)(?:方可通过|后通过|方为有效)?"
)


def share(course: Course, sentence: Sentence, at: int) -> int:
    """Read how many of the members must agree: 议定事项须经三分之二以上成员单位同意."""
    clause = sentence.clauses[at]
    found = _SHARE.fullmatch(clause.text)
    if found is None:
        return 0
    # The model has no field for a share of the members: the words stand for whoever they are.
    rule = DecisionRule(id=_numbered(course), subject=found["subject"], consent_of=(Unnamed(words=found["share"]),))
    course.add("decisions", rule, (clause,), sentence)
    return 1


_MUST: Final = ("应", "须", "必须", "需", "要", "经", "提经")


def _consent(course: Course, clauses: tuple[Clause, ...]) -> tuple[int, tuple[Party, ...], tuple[Party, ...]]:
    """How many clauses go on with whose consent is needed and to whom it then goes, and both."""
    if not clauses:
        return 0, (), ()
    found = _CONSENT.fullmatch(clauses[0].text)
    if found is None:
        up = _UP.fullmatch(clauses[0].text)
        to = parties(course.draft, up["to"]) if up is not None else ()
        return (1, (), to) if to else (0, (), ())
    who = parties(course.draft, found["who"])
    to = parties(course.draft, found["to"]) if found["to"] else ()
    if not who or (found["to"] and not to):
        return 0, (), ()
    return 1, who, to


def _numbered(course: Course) -> RuleId:
    return RuleId(course.draft.new_id("decision"))


def disagreement(course: Course, sentence: Sentence, at: int) -> int:
    """Read who settles what members do not agree on: 存在意见分歧的，由召集人负责协调."""
    clauses = sentence.clauses[at : at + 2]
    if len(clauses) < _BOTH:
        return 0
    text = clauses[0].text
    failing = _FAILING.fullmatch(text)
    if failing is None and _APART.fullmatch(text) is None:
        return 0
    found = _SETTLED.fullmatch(clauses[1].text)
    who = actors(course.draft, found["who"]) if found is not None else ()
    if found is None or not who:
        return 0
    rule = DecisionRule(
        id=course.new_id("decision/disagreement"),
        subject=course.subject_matter,
        settled_by=who,
        settles_by=found["how"],
        terms=terms(condition=text),
    )
    course.add("decisions", rule, clauses, sentence)
    return _BOTH


_BOTH: Final = 2
