"""The facts a careful person reads off a notice, worked out from a structure's typed fields alone.

Each function gives one group of the keys that the notices' own fact sheets use. What a structure
does not say has no key.
"""

from collections.abc import Iterable
from typing import Any

from govmodel.model.actor import Actor, Party, Role, Unnamed
from govmodel.model.division import DivisionKind, Standing, Tier
from govmodel.model.group import Group
from govmodel.model.ids import UnitId
from govmodel.model.index import Index, every_group
from govmodel.model.interval import Recurrence
from govmodel.model.meeting import Form, JointMeeting
from govmodel.model.meeting_rules import MeetingKind, MeetingRule
from govmodel.model.part import Norm
from govmodel.model.post import Post
from govmodel.model.questions import display, phrase
from govmodel.model.roster import Appointment
from govmodel.model.rules import ReportKind, ReportRule, SuccessionRule
from govmodel.model.seat import Seat, SeatLevel, SeatRole

Facts = dict[str, Any]

TIERS = {
    Tier.NATION: "national",
    Tier.PROVINCE: "province",
    Tier.PREFECTURE: "prefecture",
    Tier.COUNTY: "county",
    Tier.TOWNSHIP: "township",
}
FORMS = {Form.JOINT_MEETING: "joint_meeting", Form.LEADING_GROUP: "leading_group"}
MEETINGS = {
    MeetingKind.PLENARY: "plenary",
    MeetingKind.REGULAR: "regular",
    MeetingKind.SPECIAL: "special",
    MeetingKind.LIAISON: "liaison",
}
LEVELS = {SeatLevel.CHIEF: "总", SeatLevel.PLAIN: "", SeatLevel.DEPUTY: "副"}


def facts_of(structure: JointMeeting) -> Facts:
    """Everything the fact sheets speak of, as far as the structure says it."""
    index = Index(structure)
    found = {
        **head_facts(index),
        **place_facts(index),
        **convener_facts(index),
        **member_facts(index),
        **office_facts(index),
        **rule_facts(index),
        "subgroups": [group_fact(index, group) for group in every_group(structure) if not group.groups],
        "name_list": name_list(index),
    }
    return {key: value for key, value in found.items() if value not in (None, False, [], "")}


def head_facts(index: Index) -> Facts:
    """Title, number, date and issuer."""
    document = index.structure.document
    issuer = index.units[document.issuer] if document.issuer else None
    others = [
        other.words if isinstance(other, Unnamed) else f"、{index.units[other].name}" for other in document.co_issuers
    ]
    return {
        "title": document.title,
        "doc_number": str(document.number) if document.number else None,
        "date": str(document.date) if document.date else None,
        "issuer": "".join([issuer.full_name or issuer.name, *others]) if issuer else None,
    }


def place_facts(index: Index) -> Facts:
    """Tier, whether it is a 直辖市, and the form of the body."""
    division = index.structure.division
    tier = TIERS[division.tier] if division and division.tier else None
    if division and division.standing in {Standing.SUB_PROVINCIAL, Standing.SEPARATE_PLAN}:
        tier = "subprovincial"
    return {
        "tier": tier,
        "municipality": division is not None and division.kind is DivisionKind.MUNICIPALITY,
        "kind": FORMS[index.structure.form],
    }


def convener_facts(index: Index) -> Facts:
    """Conveners by level, and the lead units."""
    conveners = index.structure.conveners
    return {
        "chief_conveners": [holder(index, seat) for seat in conveners.at(SeatLevel.CHIEF)],
        "conveners": [holder(index, seat) + label(seat) for seat in conveners.at(SeatLevel.PLAIN)],
        "deputy_conveners": [holder(index, seat) for seat in conveners.at(SeatLevel.DEPUTY)],
        "lead_units": [index.units[unit].name for unit in index.structure.lead_units],
    }


def label(seat: Seat) -> str:
    """What a 召集人 is called where it is not that: （组长）."""
    return f"（{seat.title}）" if seat.title else ""


def member_facts(index: Index) -> Facts:
    """The list of units, and what is said of the list."""
    members = index.structure.members
    listed = unit_names(index, members.seats)
    return {
        "member_units": listed,
        "member_list_truncated": members.truncated and bool(listed),
        "stated_member_count": members.stated_count,
    }


def unit_names(index: Index, seats: Iterable[Seat]) -> list[str]:
    """The units that sit as units, and not through one person's post."""
    return [seat.printed or index.units[seat.unit].name for seat in seats if seat.unit and not seat.posts]


def office_facts(index: Index) -> Facts:
    """Host, director, deputies and staff of the office, and the liaisons' rule."""
    structure = index.structure
    rule = structure.liaisons.per_unit
    found: Facts = {"liaison": rule.printed if rule else None}
    office = structure.office
    if office is None:
        return found
    hosts = office.hosts or ((office.daily_work,) if office.daily_work else ())
    directors = [seat for seat in office.seats.seats if seat.role is SeatRole.OFFICE_DIRECTOR]
    staff = [seat for seat in office.seats.seats if seat.role is SeatRole.OFFICE_STAFF]
    return found | {
        "office_host": office.printed or "、".join(index.units[unit].name for unit in hosts),
        "office_director": "、".join(
            holder(index, seat) + ("（兼任）" if seat.concurrent else "")
            for seat in directors
            if seat.level is SeatLevel.PLAIN
        ),
        "office_deputy_director_units": [
            unit_as_printed(index, seat) for seat in directors if seat.level is SeatLevel.DEPUTY
        ],
        "office_members": "、".join(holder(index, seat) for seat in staff),
    }


def unit_as_printed(index: Index, seat: Seat) -> str:
    """The unit of a postholder's seat, under the name that the text gives it there."""
    if seat.printed and seat.posts:
        return seat.printed.removesuffix(seat.posts[-1].title)
    return index.units[seat.unit].name if seat.unit else ""


def rule_facts(index: Index) -> Facts:
    """Meetings, minutes, reports, seal, succession and end."""
    rules = index.structure.rules
    minutes_copies = [f"抄报{display(index, party)}" for rule in rules.minutes for party in rule.copied_to]
    upward = [report_fact(index, rule) for rule in rules.reports if rule.kind is not ReportKind.CIRCULATE]
    of_members = [rule for rule in rules.succession if Role.MEMBER_PERSONS in rule.applies_to]
    return {
        "meetings": [meeting_fact(index, rule, kind) for rule in rules.meetings for kind in rule.kinds],
        "minutes": bool(rules.minutes),
        "reports": minutes_copies + upward,
        "seal": "；".join(
            "，".join(
                words for words, said in (("不刻制印章", rule.seal), ("不正式行文", rule.documents)) if said is False
            )
            for rule in rules.seals
        ),
        "substitution": "；".join(succession_fact(index, rule) for rule in of_members),
        "dissolution": "；".join(rule.when or "" for rule in rules.sunsets),
    }


def meeting_fact(index: Index, rule: MeetingRule, kind: MeetingKind) -> Facts:
    """One kind of meeting: how often, and who chairs."""
    chair = "或".join(display(index, actor) for actor in rule.chairs)
    if rule.delegable:
        chair = f"{chair}或{chair}委托的同志"
    found = {"kind": MEETINGS[kind], "frequency": frequency(index, rule), "chair": chair}
    return {key: value for key, value in found.items() if value}


def frequency(index: Index, rule: MeetingRule) -> str:
    """Condition, firmness and interval as one phrase."""
    if rule.interval is None:
        return f"在{index.structure.short_name}召开之前" if rule.precedes else ""
    condition = rule.terms.condition or ""
    firmness = rule.terms.norm.value if rule.terms.norm is Norm.IN_PRINCIPLE else ""
    needless = bool(condition) and rule.interval.recurrence is Recurrence.ON_DEMAND
    words = rule.interval.words or ("" if needless else rule.interval.recurrence.value)
    return f"{condition}{firmness}{words}"


def report_fact(index: Index, rule: ReportRule) -> str:
    """A report as one phrase."""
    if rule.words:
        return rule.words
    content, to = "、".join(rule.content), parties(index, rule.recipients)
    if rule.kind is ReportKind.APPROVAL:
        return f"{content}由{parties(index, rule.reporters)}报{to}决定"
    often = (rule.interval.words or rule.interval.recurrence.value) if rule.interval else ""
    return f"{often}向{to}汇报{content}"


def succession_fact(index: Index, rule: SuccessionRule) -> str:
    """How members are replaced, as one phrase."""
    if rule.words:
        return rule.words
    return f"由{parties(index, rule.proposed_by)}提出，{parties(index, rule.decided_by)}确定"


def parties(index: Index, actors: Iterable[Actor | Party]) -> str:
    """Several parties in a row."""
    return "、".join(display(index, actor) for actor in actors)


def group_fact(index: Index, group: Group) -> Facts:
    """A working group: its head, units and duties."""
    found = {
        "name": group.name,
        "head": "、".join(holder(index, seat) for seat in group.heads.seats),
        "units": unit_names(index, group.members.seats),
        "duties": [phrase(index, duty) for duty in group.duties],
    }
    return {key: value for key, value in found.items() if value}


def name_list(index: Index) -> list[Facts]:
    """The lines of a printed list of people: those that give both a name and a post."""
    structure = index.structure
    listed = (*structure.conveners.seats, *structure.members.seats)
    lines = [(seat, line) for seat in listed if (line := appointment(index, seat)) and line.posts]
    return [{"name": line.person, "post": posts_of(index, seat), "role": role_of(seat)} for seat, line in lines]


def role_of(seat: Seat) -> str:
    """What the holder of a seat is called in the body."""
    return seat.title or LEVELS[seat.level] + seat.role.value


def appointment(index: Index, seat: Seat) -> Appointment | None:
    """The person named for a seat, if any is."""
    return next((line for line in index.structure.roster if line.seat == seat.id and line.person), None)


def holder(index: Index, seat: Seat) -> str:
    """Who fills a seat: a post, a person, or both.

    A line of a list gives the person and then the post. A name given elsewhere for a seat that the
    text has already given to a post stands in brackets.
    """
    if seat.same_holder:
        line = appointment(index, index.seats[seat.same_holder])
        return (line.person or "") if line else posts_of(index, index.seats[seat.same_holder])
    line, post = appointment(index, seat), posts_of(index, seat)
    if line is None:
        return post
    if line.posts:
        return f"{line.person} {post}"
    return f"{post}（{line.person}）" if post else line.person or ""


def posts_of(index: Index, seat: Seat) -> str:
    """The post or posts that fill a seat, as printed or put together from unit, portfolio and title."""
    if seat.printed:
        return seat.printed
    return "、".join(post_text(index, held, held.unit or seat.unit) for held in seat.posts)


def post_text(index: Index, post: Post, unit: UnitId | None) -> str:
    """One post: 市政府分管民政工作的副市长."""
    portfolio = ""
    if post.portfolio:
        portfolio = post.portfolio.manner + (f"{post.portfolio.field}的" if post.portfolio.field else "")
    return f"{index.units[unit].name if unit else ''}{portfolio}{post.title}"
