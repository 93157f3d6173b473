"""Meetings: when they are held, who calls and chairs them, who comes, and what they deal with."""

from __future__ import annotations

import re
from typing import Any, Final

import attrs

from govmodel.model.actor import Role
from govmodel.model.ids import RuleId
from govmodel.model.interval import Recurrence
from govmodel.model.meeting_rules import MeetingKind, MeetingRule
from govmodel.model.part import Norm
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.firmness import terms
from govmodel.reading.rules.meeting_details import AGENDA, attending
from govmodel.reading.rules.openings import Opening, opening
from govmodel.reading.rules.presiding import Presiding, named_kinds, presiding
from govmodel.reading.rules.sentences import LONGEST, Clause, Sentence
from govmodel.reading.rules.words import BODY, meeting_names, named_meeting

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
_LABEL: Final = re.compile(
    rf"(?:{BODY})?(?:建立|健全|建立健全|实行|坚持|完善|执行|落实)?(?:{BODY}的?)?(?:定期|工作)?(?:{'|'.join(meeting_names())})(?:制度|机制)?"
)
"""The name of a meeting and nothing else, or that it is an institution."""
_REACH: Final = 12
"""How many meetings words such as 均 may speak of; no text has more."""


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
            before.append(_of_chair(chaired))
        elif found is not None and found.says:
            before.append(found)
        elif (aside := _aside(course, clause.text, first=not before)) is not None:
            before.append(aside)
        else:
            break
    return _kept(course, sentence, at, before)


def _of_chair(chaired: Presiding) -> Opening:
    kinds = named_kinds(chaired.of) if chaired.of else ()
    return Opening(chair=chaired.chair, chairs=chaired.chairs, calls=chaired.calls, kinds=kinds)


def is_label(sentence: Sentence) -> bool:
    """Whether a sentence is no more than the name of a meeting, as before a colon: 联络员会议：."""
    text = sentence.clauses[0].text
    return len(sentence.clauses) == 1 and text.endswith(_LABEL_ENDS) and _LABEL.fullmatch(text) is not None


_LABEL_ENDS: Final = ("会", "会议", "例会", "制度", "机制")


def _aside(course: Course, text: str, *, first: bool) -> Opening | None:
    """What a clause adds that says neither when nor who chairs: 实行例会制度, and behind another 全体成员参加."""
    if _LABEL.fullmatch(text) is not None:
        return Opening(kinds=named_kinds(text))
    who, of = ((), ()) if first else attending(course.draft, text)
    return Opening(attendees=who, attendees_of=of) if who else None


def _kept(course: Course, sentence: Sentence, at: int, before: list[Opening]) -> int:
    """Keep what a sentence begins by saying of who chairs, before any meeting is read that it speaks of."""
    clauses = sentence.clauses[: len(before)]
    if at or not before:
        return 0
    # 全体会议由召集人召集，联络员会议由办公室主任召集 speaks of two.
    parts = [i for i, each in enumerate(before) if not i or (each.kinds and each.kinds != before[i - 1].kinds)]
    said = [
        (clauses[first:last], _together(before[first : last - 1], before[last - 1]))
        for first, last in zip(parts, [*parts[1:], len(before)], strict=True)
    ]
    if not all(each.chair is not None and any(isinstance(one, Role) for one in each.chair.actors) for _, each in said):
        return 0
    known = len(course.draft.rules.get("meetings", []))
    course.kept += [(sentence, rests, each, known) for rests, each in said]
    return len(clauses)


def settle_kept(course: Course) -> None:
    """Enter a meeting of its own for each sentence on who chairs that no later one told when."""
    for sentence, clauses, said, place in reversed(course.kept):
        kinds = said.kinds or (MeetingKind.PLENARY,)
        rule = _rule(course, said, kinds, course.new_id(_STEMS[kinds[0]]), ())
        course.draft.rules.setdefault("meetings", []).insert(place, rule)
        course.rests(rule.id, clauses, sentence)
    course.kept.clear()


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
        if not found.attendees:
            found.attendees, found.attendees_of = each.attendees, each.attendees_of
        if found.chair is None:
            found.chair, found.chairs, found.calls = each.chair, each.chairs, each.calls
    return found


def _enter(course: Course, sentence: Sentence, clauses: tuple[Clause, ...], found: Opening) -> None:
    last = clauses[-1]
    tail = last.text[found.end :]
    agenda = (tail,) if tail and AGENDA.match(tail) else ()
    rests = clauses if agenda or not tail else (*clauses[:-1], Clause(last.start, last.text[: found.end]))
    known = course.draft.rules.setdefault("meetings", [])
    kinds = found.kinds or _kinds_before(sentence, last) or _kinds_by_context(course, found)
    kept = next((each for each in course.kept if each[2].kinds in ((), kinds)), None)
    if kept is not None:
        course.kept.remove(kept)
        found = _together([kept[2]], found)
    if kinds == (MeetingKind.REGULAR,) and found.subject is Role.OFFICE:
        kinds = (MeetingKind.OFFICE,)
    if not found.kinds and course.heading is not None and kinds == named_kinds(course.heading.text):
        rests = (course.heading, *rests)
    headed = known[course.headed] if course.headed is not None else None
    if isinstance(headed, MeetingRule) and headed.kinds == kinds:
        known[course.headed or 0] = _joined(headed, _rule(course, found, kinds, headed.id, agenda))
        course.rests(headed.id, rests, sentence)
        course.chaired = [course.headed or 0]
    else:
        id_ = course.new_id("meeting/on-proposal" if len(kinds) > 1 else _STEMS[kinds[0]])
        course.add("meetings", _rule(course, found, kinds, id_, agenda), rests, sentence)
        course.meetings.append(len(known) - 1)
        course.chaired = [len(known) - 1]
        if sentence.headed:
            course.headed = len(known) - 1
    if kept is not None:
        course.rests(course.draft.rules["meetings"][course.chaired[-1]].id, kept[1], kept[0])
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
        attendees=found.attendees,
        attendees_of=found.attendees_of,
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
        if not rule.chairs:
            added |= {"delegated_chairs": chair.delegated, "delegable": chair.delegable}
    return attrs.evolve(rule, **added) if added else None
