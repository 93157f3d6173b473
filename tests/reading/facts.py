"""What a structure says, in the form of the fact sheets: worked out from its typed fields alone."""

from collections.abc import Iterable
from typing import Any, Final

from tests.notices.facts import post_text
from tests.reading.pages import BODIES, Facts

from govmodel.model.division import Division
from govmodel.model.duty import Duty
from govmodel.model.ids import UnitId
from govmodel.model.index import Index, every_group
from govmodel.model.interval import Recurrence
from govmodel.model.meeting import JointMeeting, RelationKind
from govmodel.model.meeting_rules import MeetingRule
from govmodel.model.office import OfficeForm
from govmodel.model.part import Norm, Scope
from govmodel.model.post import Post
from govmodel.model.questions import display
from govmodel.model.roster import Appointment
from govmodel.model.seat import Seat, SeatLevel, SeatRole

LEVELS: Final = {
    SeatLevel.CHIEF: "chief_conveners",
    SeatLevel.FIRST: "first_conveners",
    SeatLevel.PLAIN: "conveners",
    SeatLevel.EXECUTIVE: "executive_conveners",
    SeatLevel.DEPUTY: "deputy_conveners",
}
KIND_OF: Final = {form: kind for kind, form in BODIES.items()}


def facts_of(structure: JointMeeting) -> Facts:
    """Everything the sheets speak of, as far as the structure says it."""
    index = Index(structure)
    found: Facts = {
        "kind": KIND_OF[structure.form.value],
        **head_facts(index),
        **convener_facts(index),
        "lead_units": [unit_fact(index, unit) for unit in structure.lead_units],
        "members": [holder(index, seat) for seat in structure.members.seats],
        "stated_member_count": structure.members.stated_count,
        "member_list_open": structure.members.open,
        "member_post": structure.members.per_unit.post.title if structure.members.per_unit else None,
        "mandate": [item.task for item in structure.mandate],
        **office_facts(index),
        "duties_by_unit": [duty_fact(index, duty) for duty in structure.duties if owed_by_named(index, duty)],
        "subgroups": [
            {
                "name": group.name,
                "conveners": [holder(index, seat) for seat in group.heads.seats],
                "members": [holder(index, seat) for seat in group.members.seats],
                "duties_by_unit": [duty_fact(index, duty) for duty in group.duties],
            }
            for group in every_group(structure)
        ],
        **rule_facts(index),
    }
    return without_nothing(found)


def without_nothing(facts: Facts) -> Facts:
    """The facts without keys that say nothing, within groups as well."""
    kept = {key: value for key, value in facts.items() if value not in (None, False, [], "", {})}
    if "subgroups" in kept:
        kept["subgroups"] = [without_nothing(group) for group in kept["subgroups"]]
    return kept


def head_facts(index: Index) -> Facts:
    """The document's head, and whose body it is."""
    structure, document = index.structure, index.structure.document
    issuer = index.units[document.issuer] if document.issuer else None
    at = structure.division
    return {
        "name": structure.name,
        "topic": structure.topic,
        "form": structure.form.value,
        "title": document.title,
        "doc_number": str(document.number) if document.number else None,
        "date": str(document.date) if document.date else None,
        "issuer": (issuer.full_name or issuer.name) if issuer else None,
        "act": document.act.value,
        "genre": document.genre.value if document.genre else None,
        "division": at.code if isinstance(at, Division) else None,
        "place": {"name": at.name} if at is not None and not isinstance(at, Division) else None,
    }


def convener_facts(index: Index) -> Facts:
    """Conveners by level."""
    conveners = index.structure.conveners
    return {key: [holder(index, seat) for seat in conveners.at(level)] for level, key in LEVELS.items()}


def office_facts(index: Index) -> Facts:
    """Office and liaisons."""
    structure, office = index.structure, index.structure.office
    rule = structure.liaisons.per_unit
    found: Facts = {}
    if rule is not None:
        found["liaison"] = without_nothing(
            {
                "post": rule.post.title,
                "internal": rule.post.internal,
                "rank": "、".join(rule.post.rank.names) if rule.post.rank else None,
                "count": rule.count,
                "words": rule.printed,
            }
        )
    if office is None:
        return found
    hosts = office.hosts or ((office.daily_work,) if office.daily_work else ())
    directors = [seat for seat in office.seats.seats if seat.role is SeatRole.OFFICE_DIRECTOR]
    return found | {
        "office_host": [{"unit": office.printed}] if office.printed else [unit_fact(index, unit) for unit in hosts],
        "office_form": office.form.value if office.form is OfficeForm.DAILY_WORK else None,
        "office_director": [holder(index, seat) for seat in directors if seat.level is SeatLevel.PLAIN],
        "office_deputy_directors": [holder(index, seat) for seat in directors if seat.level is SeatLevel.DEPUTY],
    }


def unit_fact(index: Index, unit: UnitId, printed: str | None = None) -> Facts:
    """A unit by its name and lines."""
    held = index.units[unit]
    return without_nothing({"unit": printed or held.name, "lines": list(held.lines)})


def holder(index: Index, seat: Seat) -> Facts:
    """Who fills a seat: a person, a unit, a post, or several of these."""
    if seat.same_holder and not seat.posts:
        seat = index.seats[seat.same_holder]
    line = appointment(index, seat)
    posts = seat.posts or (line.posts if line else ())
    unit = seat.unit or next((post.unit for post in posts if post.unit), None)
    found: Facts = {"person": line.person} if line else {}
    if posts and seat.printed and seat.posts:
        said = name_said(index, unit, seat.printed) if unit is not None else ""
        # A unit that only the title implies, as 副市长 does, is none that the text names.
        found |= unit_fact(index, unit, said) if unit is not None and (said or seat.unit) else {}
        found["post"] = seat.printed.removeprefix(said)
    elif posts:
        found |= unit_fact(index, unit) if unit is not None else {}
        found["post"] = whole_post(index, posts, unit).removeprefix(index.units[unit].name if unit else "")
    elif unit is not None:
        found |= unit_fact(index, unit, seat.printed)
    if seat.concurrent:
        found["concurrent"] = True
    return found


def name_said(index: Index, unit: UnitId, printed: str) -> str:
    """The name of a unit that printed words begin with, its prefix dropped or not; empty where they imply the unit."""
    held = index.units[unit]
    names = (held.name, *held.aliases, *(held.name[cut:] for cut in range(1, len(held.name) - 1)))
    return next((name for name in names if printed.startswith(name)), "")


def whole_post(index: Index, posts: Iterable[Post], unit: UnitId | None) -> str:
    """Several posts in a row, the unit said anew only where it is another."""
    last: UnitId | None = None
    said = []
    for post in posts:
        of = post.unit or unit
        said.append(post_text(index, post, of if of != last else None))
        last = of
    return "、".join(said)


def appointment(index: Index, seat: Seat) -> Appointment | None:
    """The person named for a seat, if any is."""
    return next((line for line in index.structure.roster if line.seat == seat.id and line.person), None)


def owed_by_named(index: Index, duty: Duty) -> bool:
    """Whether some unit owes it by name; what all members owe in common is left out of the sheets."""
    return any(actor in index.units for actor in duty.actors)


def duty_fact(index: Index, duty: Duty) -> Facts:
    """One duty: who, in what part, with whom, what."""
    return without_nothing(
        {
            "units": [display(index, actor) for actor in duty.actors],
            "part": duty.part.value,
            "partners": [display(index, party) for party in duty.partners],
            "scope": duty.scope.value if duty.scope is Scope.READING else None,
            "task": duty.task,
        }
    )


def rule_facts(index: Index) -> Facts:
    """Meetings, minutes, reports, succession, seal, end, lower tiers, what is replaced."""
    structure, rules = index.structure, index.structure.rules
    return {
        "meetings": [meeting_fact(index, rule) for rule in rules.meetings],
        "minutes": bool(rules.minutes),
        "minutes_copied_to": [display(index, party) for rule in rules.minutes for party in rule.copied_to],
        "reports": [
            {"kind": rule.kind.value, "recipients": [display(index, party) for party in rule.recipients]}
            for rule in rules.reports
        ],
        "substitution": bool(rules.succession),
        "substitution_automatic": any(rule.automatic for rule in rules.succession),
        "seal": any(rule.seal is False for rule in rules.seals),
        "documents": any(rule.documents is False for rule in rules.seals),
        "dissolution": bool(rules.sunsets),
        "dissolution_automatic": any(rule.automatic for rule in rules.sunsets),
        "lower_tiers": {"stance": structure.lower_tiers.stance.value[:2]} if structure.lower_tiers else None,
        "replaces": [
            index.units[UnitId(relation.target)].name if isinstance(relation.target, str) else relation.target.name
            for relation in structure.relations
            if relation.kind is RelationKind.REPLACES
        ],
        "decisions": bool(rules.decisions),
    }


def meeting_fact(index: Index, rule: MeetingRule) -> Facts:
    """One rule of meetings: which, how often, who chairs."""
    found: Facts = {
        "kinds": [kind.value for kind in rule.kinds],
        "chairs": [display(index, actor) for actor in rule.chairs],
        "norm": rule.terms.norm.value if rule.terms.norm is Norm.IN_PRINCIPLE else None,
    }
    # The sheets have no field for the meeting before which one is held, and leave such a one without recurrence.
    if rule.interval is not None and rule.interval.recurrence is not Recurrence.WITH_MEETING:
        counted = rule.interval.recurrence is Recurrence.COUNTED
        interval: dict[str, Any] = {
            "recurrence": rule.interval.recurrence.value,
            "least": rule.interval.least,
            "most": rule.interval.most,
            "period": rule.interval.period.value if rule.interval.period else None,
            "every": rule.interval.every if rule.interval.every > 1 else None,
        }
        found |= interval if counted else {"recurrence": interval["recurrence"]}
    return without_nothing(found)
