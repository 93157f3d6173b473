"""Reports: who tells whom what and how often, and what goes up for a decision."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.actor import Actor, Party, Role
from govmodel.model.document import Section
from govmodel.model.ids import RuleId, UnitId
from govmodel.model.interval import Interval, Recurrence
from govmodel.model.meeting import Relation, RelationKind
from govmodel.model.rules import ReportKind, ReportRule
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.firmness import norm_in, terms
from govmodel.reading.rules.intervals import ADVERB, often
from govmodel.reading.rules.lists import items
from govmodel.reading.rules.parties import parties
from govmodel.reading.rules.sentences import Clause, Sentence
from govmodel.reading.rules.subjects import Subject, subject_of

_KINDS: Final = {
    "报告": ReportKind.REPORT,
    "汇报": ReportKind.REPORT,
    "反馈": ReportKind.REPORT,
    "报送": ReportKind.SUBMIT,
    "上报": ReportKind.SUBMIT,
    "报": ReportKind.SUBMIT,
    "抄报": ReportKind.COPY,
    "通报": ReportKind.CIRCULATE,
}
_VERB: Final = "(?:书面|专题|请示)?(?P<verb>报告|汇报|报送|通报|反馈|上报)"
_TIMES: Final = "(?:[0-9一二三四]次)?"
_TO: Final = re.compile(rf"(?P<head>[^向]{{0,80}})向(?P<to>[^，]{{2,30}}?){_VERB}{_TIMES}(?P<what>[^，]{{0,80}})")
_STRAIGHT: Final = re.compile(
    r"(?P<head>[^，]{0,20}?)(?P<verb>通报)"
    r"(?P<to>各[^，的]{0,20}(?:部门|单位|区|县|市|镇|乡|街道|地))(?P<what>[^，]{2,40}(?:情况|进展|结果))?"
)
_PASSED: Final = re.compile(
    r"(?P<head>[^，将把]{0,40}?)(?:将|把)?"
    r"(?P<what>(?<=[将把])[^，]{2,60}?|[^，将把]{0,20}(?:情况|总结|信息|进展|动态|计划|(?<=情况和)[^，将把]{0,10}问题))"
    rf"(?P<when>{ADVERB}|每[年季月周半]+度?)?(?:要|应|须)?(?P<verb>报送|上报|反馈|抄报|报告|报)(?:至|给|到)?"
    "(?P<to>[^，告批请送]{2,24}?)(?:备案|备查)?(?:并(?:通报|抄送)[^，]{2,16})?"
)
"""What is passed on: 每季度末将工作进展情况报办公室, 工作进展情况定期报送省政府."""
_GATHERED: Final = re.compile(
    "(?P<head>[^，]{0,16}?)(?P<what>(?:汇总|梳理|审核|整理){1,2}后)(?P<when>统一|及时|定期)?(?P<verb>报送|上报|报)(?:至|给)?(?P<to>[^，告批请送]{2,24})"
)
"""What the office passes on: 由办公室汇总后报送省政府."""
_BELOW: Final = re.compile("各(?:地区?|市|县|区|州|盟|旗|乡|镇|街道)[^，每定及向将要应于按]{0,16}")
"""The tiers below, where they begin a clause as those who report."""
_REST_OF_HEAD: Final = re.compile(
    "(?:并|也|于|同时|以[^，]{2,8}形式|原则上|要求|应当|应|要|须|必须|需|可以|可|将|把|对|有关|负责|至少|(?:汇总|整理|审核|梳理)后)*"
)
_FIRM_END: Final = re.compile("(?:应当|必须|应|要|须)$")
_OWN_PREFIX: Final = re.compile("本单位有关[^、，]{0,30}?的")
_HEADED: Final = re.compile("加强|强化|建立|健全|完善")


@attrs.frozen(kw_only=True)
class _Told:
    """A clause that says who is told."""

    kind: ReportKind
    reporter: Actor | None
    recipients: tuple[Party, ...]
    content: tuple[str, ...]
    interval: Interval | None
    head: str


def report(course: Course, sentence: Sentence, at: int) -> int:
    """Read who tells whom what: 每半年向联席会议办公室报送履职情况."""
    clauses = sentence.clauses[at : at + 2]
    ahead = _interval_alone(clauses[0].text) if len(clauses) > 1 else None
    aim = _AIM.fullmatch(clauses[0].text) if len(clauses) > 1 else None
    clauses = clauses if ahead is not None or aim is not None else clauses[:1]
    clause = clauses[-1]
    told = _told(course, clause.text, among_tasks=sentence.section in _AMONG_TASKS)
    if told is None:
        return 0
    reporter = told.reporter or course.subject or Role.MEETING
    if sentence.section is Section.DUTIES and reporter is Role.MEETING:
        return 0
    rule = ReportRule(
        id=_id(course, told, reporter, sentence),
        kind=told.kind,
        reporters=(reporter,),
        recipients=told.recipients,
        content=told.content,
        interval=told.interval or ahead,
        purpose=aim["aim"] if aim is not None else _purpose(course, reporter),
        terms=terms(norm_in(told.head)),
    )
    if sentence.section is Section.MANDATE and rule.kind is not ReportKind.CIRCULATE:
        course.waiting.append((rule, clause, sentence.name))
        return len(clauses)
    if told.reporter is None:
        course.rests_on_subject(rule.id, sentence)
    purpose = (course.heading,) if rule.purpose and aim is None and course.heading is not None else ()
    course.add("reports", rule, (*purpose, *clauses), sentence)
    course.report = len(course.draft.rules["reports"]) - 1
    _relate(course, rule, clause, sentence)
    return len(clauses)


_AIM: Final = re.compile("为(?:了)?(?P<aim>(?:进一步)?(?:加强|强化|促进|便于|确保|及时)[^，]{2,30})")
_AMONG_TASKS: Final = frozenset({Section.MANDATE, Section.DUTIES, Section.GROUPS})


def _interval_alone(text: str) -> Interval | None:
    """The interval that a clause is and nothing else: 每年年底前，."""
    when = often(text)
    return when.interval if when is not None and (when.start, when.end) == (0, len(text)) else None


def _told(course: Course, text: str, *, among_tasks: bool) -> _Told | None:
    if "报" not in text and "反馈" not in text:
        return None
    found = _TO.fullmatch(text) or _STRAIGHT.fullmatch(text)
    if found is not None and found.re is _STRAIGHT and "报" in found["head"]:
        found = None
    if found is None and not among_tasks:
        found = _PASSED.fullmatch(text) or _GATHERED.fullmatch(text)
    if found is None:
        return None
    recipients = parties(course.draft, found["to"])
    if not recipients:
        return None
    head, what = found["head"].removeprefix("由"), "" if found.re is _GATHERED else found["what"] or ""
    subject = subject_of(course.draft, head)
    rest = head[subject.end :].removeprefix("的") if subject is not None else head
    below = _BELOW.match(head) if subject is None else None
    if below is not None:
        subject, rest = Subject(Role.LOWER_TIERS, below.end()), head[below.end() :]
    when = often(rest)
    if when is not None:
        rest = rest[: when.start] + rest[when.end :]
    elif found.groupdict().get("when"):
        when = often(found["when"])
    lead = _REST_OF_HEAD.match(rest)
    before = rest[lead.end() :] if lead is not None else rest
    before = _FIRM_END.sub("", before)
    if before and what:
        return None
    # 主要汇报工作 says no more than that a report is made.
    content = items(_OWN_PREFIX.sub("", before or what)) if (before or what) != "工作" else ()
    return _Told(
        kind=_KINDS[found["verb"]],
        reporter=subject.role if subject is not None else None,
        recipients=recipients,
        content=content,
        interval=when.interval if when is not None else None,
        head=head,
    )


def _id(course: Course, told: _Told, reporter: Actor, sentence: Sentence) -> RuleId:
    """An id that says what the report is: to the government, by the members, their news, to all."""
    if told.kind is ReportKind.CIRCULATE:
        return course.new_id("report/circulation")
    if any(_governs(course, party) for party in told.recipients):
        # One among what the body is for gets its id when the rules do not tell it in full.
        return RuleId("report") if sentence.section is Section.MANDATE else course.new_id("report/government")
    if reporter is Role.ALL_MEMBERS:
        return course.new_id("report/news" if _purpose(course, reporter) else "report/members")
    return course.new_id("report")


def _governs(course: Course, party: Party) -> bool:
    """Whether a party is a government."""
    return any(unit.id == party and "government" in unit.lines for unit in course.draft.units)


def _purpose(course: Course, reporter: Actor) -> str | None:
    """What the heading says members report for: 加强信息沟通和交流."""
    heading = course.heading.text if course.heading is not None else ""
    if heading and reporter is Role.ALL_MEMBERS and "信息" in heading and _HEADED.match(heading):
        return heading
    return None


def _relate(course: Course, rule: ReportRule, clause: Clause, sentence: Sentence) -> None:
    """A body that reports to a government time and again answers to it."""
    regular = rule.interval is not None and rule.interval.recurrence in (Recurrence.REGULAR, Recurrence.COUNTED)
    if not regular or rule.kind is not ReportKind.REPORT or rule.reporters != (Role.MEETING,):
        return
    for party in rule.recipients:
        if _governs(course, party) and isinstance(party, str):
            relation = Relation(kind=RelationKind.REPORTS_TO, target=UnitId(party))
            if relation not in course.draft.relations:
                course.draft.relations.append(relation)
            course.draft.place(".relations", clause.start, clause.end, sentence.name)


_MOST_ITEMS: Final = 20
_CONTENT: Final = re.compile("(?:会议)?主要(?:汇报|报告|报送)(?P<item>[^，]{2,120})")
_PURPOSE: Final = re.compile("为[^，]{2,30}(?:参考|依据|支撑|服务)")
_ITEM: Final = re.compile("(?:总结|推广|分析|提出|反映|通报|研究|说明)[^，]{2,120}")


def told_in_full(course: Course, sentence: Sentence, at: int) -> int:
    """Read what the report before is about and for: 主要汇报……，为省政府决策提供参考."""
    first = _CONTENT.fullmatch(sentence.clauses[at].text)
    if first is None or course.report is None:
        return 0
    rule = course.draft.rules["reports"][course.report]
    if not isinstance(rule, ReportRule):
        return 0
    content, purpose, taken = [first["item"]], rule.purpose, 1
    for clause in sentence.clauses[at + 1 : at + _MOST_ITEMS]:
        if _PURPOSE.fullmatch(clause.text):
            purpose = clause.text
        elif _ITEM.fullmatch(clause.text):
            content.append(clause.text)
        else:
            break
        taken += 1
    course.draft.rules["reports"][course.report] = attrs.evolve(
        rule, content=(*rule.content, *content), purpose=purpose
    )
    course.rests(rule.id, sentence.clauses[at : at + taken], sentence)
    return taken


def settle_waiting(course: Course) -> None:
    """Enter the reports among what the body is for that no rule tells, and put down their words where one does."""
    for rule, clause, name in course.waiting:
        for told in course.draft.rules.get("reports", []):
            if isinstance(told, ReportRule) and told.recipients == rule.recipients and told.kind is rule.kind:
                break
        else:
            told = attrs.evolve(rule, id=course.new_id("report/government") if rule.id == "report" else rule.id)
            course.draft.add_rule("reports", told)
        course.draft.place(told.id, clause.start, clause.end, name)
