"""How things are settled: what the meeting must pass, whose consent it needs, and who settles disagreements."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.actor import Party, Unnamed
from govmodel.model.ids import RuleId
from govmodel.model.rules import DecisionRule
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.firmness import terms
from govmodel.reading.rules.parties import actors, parties
from govmodel.reading.rules.sentences import Clause, Sentence

_PASSED: Final = re.compile(
    "(?P<subject>[^，经由]{2,60}?)?(?:应当|应|须|必须|需|要)?(?:提)?经(?P<who>[^，]{2,20}?)(?:集体)?(?:讨论|研究|审议)"
    "(?:并)?(?:通过|同意|决定)(?:后)?"
)
_CONSENT: Final = re.compile(
    "(?:并)?(?:应当|应|须)?(?:征得|征求|经)(?P<who>[^，]{2,20}?)(?:的)?(?:同意|意见)(?:后)?"
    "(?P<up>(?:上报|报请|报送|报|提请)(?P<to>[^，]{2,16}?)(?:审定|决定|批准|审批)?)?"
)
_UP: Final = re.compile("(?:并|后|再)?(?:上报|报请|报送|报|提请)(?P<to>[^，]{2,16}?)(?:审定|决定|批准|审批)?")
_APART: Final = re.compile(
    "(?P<of>对)?(?:成员单位)?(?:之间)?(?:对)?(?:存在|有|出现|遇有)?(?:较大|重大)?(?:意见)?"
    "(?:分歧|争议|不一致|议而未决|(?:不能|难以|未能|未)(?:达成|取得)(?:一致|共识))(?:意见)?(?:较大)?(?:的事项|的问题|的|时)"
)
_FAILING: Final = re.compile(
    "(?:经)?(?:协调|协商)(?:后)?(?:仍)?(?:不成|不一致|未果|不能达成一致|不能解决|难以达成一致)(?:意见)?(?:的|时)"
)
_SETTLED: Final = re.compile(
    "(?:由|报请|报|提请|提交)(?P<who>[^，]{2,24}?)(?:负责|作出|最终)?(?P<how>协调解决|协调|裁定|研究决定|决定|审定|研究|仲裁)"
    "|由(?P<whom>[^，]{2,24}?)负责"
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
    else:
        found = _BY_WHOM.fullmatch(clauses[0].text)
        subject, taken = (found["subject"], 1) if found is not None else (None, 0)
    who = actors(course.draft, found["who"]) if found is not None else ()
    if not who or not subject:
        return _needs_consent(course, sentence, clauses)
    more, consent, to = _consent(course, clauses[taken:])
    taken += more
    course.subject_matter = subject
    rule = DecisionRule(id=_numbered(course), subject=subject, passed_by=who, consent_of=consent, reported_to=to)
    course.add("decisions", rule, clauses[:taken], sentence)
    return taken


_BY_WHOM: Final = re.compile(
    "(?P<subject>[^，由]{0,20}(?:事项|问题|政策|措施|项目|议题|方案))(?:应当|应|须|要)?由(?P<who>[^，]{2,16}?)(?:集体|共同)?(?:讨论|研究|审议|会商){1,2}(?:作出)?(?:决定|确定|通过)"
)
_ANYTHING: Final = "有关事项"


def _needs_consent(course: Course, sentence: Sentence, clauses: tuple[Clause, ...]) -> int:
    """Read what nobody has to pass and somebody has to agree to: 重大项目，应征得有关成员单位同意."""
    lead = int(len(clauses) > 1 and not clauses[0].text.startswith(_MUST))
    found = _CONSENT.fullmatch(clauses[lead].text)
    if found is None or not _FIRMLY.match(clauses[lead].text):
        return 0
    more, consent, to = _consent(course, clauses[lead:])
    if not consent:
        return 0
    about = clauses[0].text.removeprefix("对") if lead else None
    course.subject_matter = None
    rule = DecisionRule(
        id=_numbered(course), subject=None if about == _ANYTHING else about, consent_of=consent, reported_to=to
    )
    course.add("decisions", rule, clauses[: lead + more], sentence)
    course.consented = len(course.draft.rules["decisions"]) - 1
    return lead + more


_FIRMLY: Final = re.compile("(?:应当|应|须|必须|需)(?:事先)?(?:征得|经)")
_BY_CASE: Final = re.compile(
    "对?(?P<subject>[^，]{2,40}?)(?:实行|采取|可采取)(?P<how>一事一议)(?:制度|机制|方式|的?办法)?"
)


def by_case(course: Course, sentence: Sentence, at: int) -> int:
    """Read what is settled case by case: 对重大疑难问题实行一事一议."""
    found = _BY_CASE.fullmatch(sentence.clauses[at].text)
    if found is None:
        return 0
    rule = DecisionRule(id=_numbered(course), subject=found["subject"], settles_by=found["how"])
    course.add("decisions", rule, sentence.clauses[at : at + 1], sentence)
    return 1


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
    clauses = sentence.clauses[at : at + 3]
    about = _ABOUT.fullmatch(clauses[0].text) if len(clauses) > 1 else None
    lead = int(about is not None and _apart(clauses[1].text))
    settling = _settling(clauses[lead:])
    who = actors(course.draft, settling.who) if settling is not None else ()
    if settling is None or not who:
        return 0
    subject = about["what"] if about is not None and lead else course.subject_matter
    known = course.draft.rules.get("decisions", [])
    before = known[course.consented] if course.consented is not None and course.consented < len(known) else None
    clauses = clauses[: lead + settling.taken]
    if isinstance(before, DecisionRule) and not lead and not before.settled_by and not _FAILING.match(clauses[0].text):
        # Whose consent is needed, and who settles it where there is none, is one rule.
        known[course.consented or 0] = attrs.evolve(
            before, settled_by=who, settles_by=settling.how, terms=terms(condition=settling.condition)
        )
        course.rests(before.id, clauses, sentence)
        return len(clauses)
    rule = DecisionRule(
        id=course.new_id("decision/disagreement"),
        subject=subject,
        settled_by=who,
        settles_by=settling.how,
        terms=terms(condition=settling.condition),
    )
    course.add("decisions", rule, clauses, sentence)
    return len(clauses)


_ABOUT: Final = re.compile("对(?P<what>[^，]{2,60})")
_DISPUTES: Final = re.compile(
    "(?:成员单位)?(?:之间)?(?:的)?(?:意见)?(?:分歧|争议)(?:事项|问题|意见)?由(?P<who>[^，]{2,24}?)"
    "(?:负责(?P<how>协调解决|协调|裁定|研究决定|决定|审定|研究|仲裁)?|(?P<plain>协调解决|协调|裁定|决定))"
)


def _apart(text: str) -> bool:
    return _FAILING.fullmatch(text) is not None or _APART.fullmatch(text) is not None or bool(_DISPUTES.fullmatch(text))


@attrs.frozen
class _Settling:
    """Who settles what, as printed.

    Attributes:
        who: Who.
        how: The verb; ``None`` where none is said.
        taken: How many clauses say it.
        condition: On what condition.
    """

    who: str
    how: str | None
    taken: int
    condition: str | None = None


def _settling(clauses: tuple[Clause, ...]) -> _Settling | None:
    found = _DISPUTES.fullmatch(clauses[0].text)
    if found is not None:
        return _Settling(found["who"], found["how"] or found["plain"], 1)
    if len(clauses) < _BOTH or not _apart(clauses[0].text):
        return None
    found = _SETTLED.fullmatch(clauses[1].text)
    return _Settling(found["who"] or found["whom"], found["how"], _BOTH, clauses[0].text) if found is not None else None


_BOTH: Final = 2
