"""Meetings: when they are held, who calls and chairs them, who comes, and what they deal with."""

from __future__ import annotations

import re
from typing import Any, Final

import attrs

from govmodel.model.actor import Role, Unnamed
from govmodel.model.ids import RuleId
from govmodel.model.interval import Recurrence
from govmodel.model.meeting_rules import MeetingKind, MeetingRule
from govmodel.model.part import Norm
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.firmness import terms
from govmodel.reading.rules.openings import Opening, opening
from govmodel.reading.rules.parties import actors, parties
from govmodel.reading.rules.presiding import Presiding, named_kinds, presiding
from govmodel.reading.rules.sentences import LONGEST, Clause, Sentence
from govmodel.reading.rules.words import named_meeting

_ABOUT: Final = ("召开", "召集", "举行", "主持", "会议", "例会", "组织", "开")
_STEMS: Final = {
    MeetingKind.PLENARY: "meeting/plenary",
    MeetingKind.REGULAR: "meeting/regular",
    MeetingKind.SPECIAL: "meeting/special",
    MeetingKind.PARTIAL: "meeting/partial",
    MeetingKind.LIAISON: "meeting/liaison",
    MeetingKind.OFFICE: "meeting/office",
}
_LEANING: Final = 4
_REACH: Final = 12
"""How many meetings words such as 均 may speak of; no text has more."""
_MOST_ITEMS: Final = 40


def meeting(course: Course, sentence: Sentence, at: int) -> int:
    """Read when a meeting is held, with the conditions before it, or who chairs one read before."""
    before: list[Opening] = []
    for taken, clause in enumerate(sentence.clauses[at : at + _LEANING], 1):
        if len(clause.text) > LONGEST:
            return 0
        if taken == 1 and not any(word in clause.text for word in _ABOUT) and len(sentence.clauses) == at + 1:
            return 0
        found = opening(course.draft, clause.text)
        if found is not None and found.opens:
            _enter(course, sentence, sentence.clauses[at : at + taken], _together(before, found))
            return taken
        chaired = presiding(course.draft, clause.text)
        if chaired is not None:
            if not before and _chaired(course, sentence, clause, chaired):
                return taken
            kinds = named_kinds(chaired.of) if chaired.of else ()
            before.append(Opening(chair=chaired.chair, chairs=chaired.chairs, calls=chaired.calls, kinds=kinds))
        elif found is not None and found.says:
            before.append(found)
        else:
            return 0
    return 0


def _together(before: list[Opening], found: Opening) -> Opening:
    """What the clauses before say, put with the one that opens."""
    found.condition = "，".join(each.condition for each in (*before, found) if each.condition)
    for each in before:
        found.need = found.need or each.need
        found.kinds = found.kinds or each.kinds
        found.before = found.before or each.before
        found.adverb = found.adverb or each.adverb
        found.proposers = (*each.proposers, *found.proposers)
        found.subject = found.subject or each.subject
        if found.norm is Norm.MUST:
            found.norm = each.norm
        if found.chair is None:
            found.chair, found.chairs, found.calls = each.chair, each.chairs, each.calls
    return found


def _enter(course: Course, sentence: Sentence, clauses: tuple[Clause, ...], found: Opening) -> None:
    last = clauses[-1]
    tail = last.text[found.end :]
    agenda = (tail,) if tail and _AGENDA.match(tail) else ()
    rests = clauses if agenda or not tail else (*clauses[:-1], Clause(last.start, last.text[: found.end]))
    known = course.draft.rules.setdefault("meetings", [])
    kinds = found.kinds or _kinds_before(sentence, last) or _kinds_by_context(course, found)
    if kinds == (MeetingKind.REGULAR,) and found.subject is Role.OFFICE:
        kinds = (MeetingKind.OFFICE,)
    if not found.kinds and course.heading is not None and kinds == named_kinds(course.heading.text):
        rests = (course.heading, *rests)
    headed = known[course.headed] if course.headed is not None else None
    if isinstance(headed, MeetingRule) and headed.kinds == kinds:
        known[course.headed or 0] = _joined(headed, _rule(course, found, kinds, headed.id, agenda))
        course.rests(headed.id, rests, sentence)
    else:
        id_ = course.new_id("meeting/on-proposal" if len(kinds) > 1 else _STEMS[kinds[0]])
        course.add("meetings", _rule(course, found, kinds, id_, agenda), rests, sentence)
        course.meetings.append(len(known) - 1)
        course.chaired = [len(known) - 1]
        if sentence.headed:
            course.headed = len(known) - 1
    course.agenda = True


def _rule(
    course: Course, found: Opening, kinds: tuple[MeetingKind, ...], id_: RuleId, agenda: tuple[str, ...]
) -> MeetingRule:
    chair = found.chair
    office = (Role.OFFICE,) if found.subject is Role.OFFICE and chair is None else ()
    return MeetingRule(
        id=id_,
        kinds=kinds,
        interval=found.interval(),
        proposers=tuple(dict.fromkeys(found.proposers)),
        callers=chair.actors if chair is not None and found.calls else office,
        chairs=chair.actors if chair is not None and found.chairs else (),
        delegated_chairs=chair.delegated if chair is not None else (),
        delegable=chair.delegable if chair is not None else False,
        precedes=_precedes(course, found),
        agenda=agenda,
        printed=None if found.own else found.named,
        terms=terms(norm=found.norm, condition=found.stated_condition()),
    )


_BY_THE_WAY: Final = frozenset({MeetingKind.LIAISON, MeetingKind.OFFICE, MeetingKind.PARTIAL, MeetingKind.SPECIAL})


def _kinds_before(sentence: Sentence, last: Clause) -> tuple[MeetingKind, ...]:
    """The meeting that the sentence began with, where that is a lesser one: 联络员会议由……召集，根据需要召开."""
    first = sentence.clauses[0]
    named = named_meeting().match(first.text) if first.start < last.start else None
    kinds = named_kinds(named[0]) if named is not None else ()
    return kinds if kinds and _BY_THE_WAY.issuperset(kinds) else ()


def _kinds_by_context(course: Course, found: Opening) -> tuple[MeetingKind, ...]:
    """Which meeting is meant where it is only called a meeting."""
    headed = named_kinds(course.heading.text) if course.heading is not None else ()
    if headed:
        return headed
    interval = found.interval()
    on_demand = interval is not None and interval.recurrence is Recurrence.ON_DEMAND
    # Any meeting held as the need arises is a special one where a regular one stands beside it.
    if on_demand and (found.adverb or course.draft.rules.get("meetings")):
        return (MeetingKind.SPECIAL,)
    return (MeetingKind.PLENARY,)


def _precedes(course: Course, found: Opening) -> tuple[MeetingKind, ...]:
    if not found.before:
        return ()
    named = named_kinds(found.before)
    if named:
        return named
    rules = course.draft.rules.get("meetings", [])[-_REACH:]
    known = (rule.kinds for rule in rules if isinstance(rule, MeetingRule))
    return tuple(dict.fromkeys(kind for kinds in known for kind in kinds if kind is not MeetingKind.LIAISON))


def _joined(headed: MeetingRule, rule: MeetingRule) -> MeetingRule:
    """What the heading says of a meeting and what the sentence under it adds."""
    added = {
        field.name: getattr(rule, field.name)
        for field in attrs.fields(MeetingRule)
        if field.name not in ("id", "printed", "terms") and not getattr(headed, field.name)
    }
    told = headed.terms if rule.terms == terms() else rule.terms
    return attrs.evolve(headed, terms=told, printed=headed.printed or rule.printed, **added)


def _chaired(course: Course, sentence: Sentence, clause: Clause, found: Presiding) -> bool:
    """Put down who chairs the meetings before; whether there are any that it can speak of."""
    known = course.draft.rules.get("meetings", [])
    # A block of its own that speaks of meetings as such speaks of all that were read before.
    general = not course.meetings and clause.text.startswith("会议")
    if general:
        course.meetings.extend(range(max(0, len(known) - _REACH), len(known)))
    places = course.meetings if found.all or general else course.meetings[course.sentence :] or course.meetings[-1:]
    places = places[-_REACH:]
    kinds = named_kinds(found.of) if found.of else ()
    chaired: list[int] = []
    for place in places:
        rule = known[place]
        if not isinstance(rule, MeetingRule) or (kinds and not set(kinds) & set(rule.kinds)):
            continue
        changed = _presided(rule, found)
        if changed is not None:
            known[place] = changed
            course.rests(rule.id, (clause,), sentence)
            chaired.append(place)
    course.chaired = chaired or course.chaired
    return bool(chaired)


def _presided(rule: MeetingRule, found: Presiding) -> MeetingRule | None:
    chair = found.chair
    if found.chairs and rule.chairs:
        more = chair.delegated if rule.chairs == chair.actors and not rule.delegated_chairs else ()
        return attrs.evolve(rule, delegated_chairs=more) if more else None
    added: dict[str, Any] = {}
    if found.chairs:
        added |= {"chairs": chair.actors, "delegated_chairs": chair.delegated, "delegable": chair.delegable}
    if found.calls and not rule.callers:
        added["callers"] = chair.actors
    return attrs.evolve(rule, **added) if added else None


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


def attendance(course: Course, sentence: Sentence, at: int) -> int:
    """Read who takes part in the meeting before: 联席会议组成人员及办公室工作人员参加."""
    text = sentence.clauses[at].text
    if not course.meetings or "邀请" in text or "可" in text:
        return 0
    found = _ATTEND.fullmatch(text)
    if found is None:
        return 0
    who = parties(course.draft, found["who"])
    rule = course.draft.rules["meetings"][course.meetings[-1]]
    if not who or not isinstance(rule, MeetingRule) or rule.attendees:
        return 0
    of = (Unnamed(words=found["of"]),) if found["of"] else ()
    course.draft.rules["meetings"][course.meetings[-1]] = attrs.evolve(rule, attendees=who, attendees_of=of)
    course.rests(rule.id, (sentence.clauses[at],), sentence)
    return 1


_AGENDA: Final = re.compile(
    "(?:会议)?(?:主要)?(?:任务|内容|议题)?(?:是|为)?(?P<item>(?P<verb>研究讨论|研究解决|研究审议|研究部署|研究|讨论|审议|"
    "学习|贯彻|传达|通报|分析|提出|议定|审定|听取|总结|部署|交流|安排|协调|会商|沟通).{2,200})"
)
_PARTS: Final = re.compile("以及|及|和|、")
_NOUNS: Final = ("事项", "议题", "问题", "情况", "工作", "建议", "意见")


def agenda(course: Course, sentence: Sentence, at: int) -> int:
    """Read what the meeting before deals with, item by item."""
    if not course.meetings or not course.agenda or sentence.headed:
        return 0
    items: list[str] = []
    for clause in sentence.clauses[at : at + _MOST_ITEMS]:
        found = _AGENDA.fullmatch(clause.text)
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
    found = _AGENDA.fullmatch(item)
    parts = _PARTS.split(item.removeprefix(found["verb"])) if found is not None else []
    return parts if len(parts) > 1 and all(part.endswith(_NOUNS) for part in parts) else [item]
