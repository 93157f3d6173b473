"""GM303: a role that the rules use and nobody creates."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from govmodel.checking.authorities import CONSISTENT
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Rule
from govmodel.checking.words import quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.actor import Role
from govmodel.model.document import Section
from govmodel.model.index import every_group
from govmodel.model.meeting import JointMeeting
from govmodel.model.seat import SeatLevel, SeatList, SeatRole

CODE, SLUG = "GM303", "role-never-created"

_CREATED_BY_SEAT = {
    Role.CHIEF_CONVENER: (SeatRole.CONVENER, (SeatLevel.CHIEF,)),
    Role.DEPUTY_CONVENER: (SeatRole.CONVENER, (SeatLevel.DEPUTY, SeatLevel.EXECUTIVE)),
    Role.OFFICE_DIRECTOR: (SeatRole.OFFICE_DIRECTOR, (SeatLevel.CHIEF, SeatLevel.FIRST, SeatLevel.PLAIN)),
    Role.OFFICE_DEPUTY: (SeatRole.OFFICE_DIRECTOR, (SeatLevel.DEPUTY, SeatLevel.EXECUTIVE)),
    Role.OFFICE_STAFF: (SeatRole.OFFICE_STAFF, tuple(SeatLevel)),
    Role.LIAISON: (SeatRole.LIAISON, tuple(SeatLevel)),
    Role.EXPERT: (SeatRole.EXPERT, tuple(SeatLevel)),
}
"""By which seats a role comes to exist. A missing convener is GM301's affair."""


def look(context: Context) -> Iterator[Finding]:
    """Ask of every role that a working rule gives something to do whether it exists; one finding a role."""
    used: dict[Role, tuple[str, str]] = {}
    structure = context.structure
    for field in attrs.fields(type(structure.rules)):
        for i, rule in enumerate(getattr(structure.rules, field.name)):
            for role in _roles(rule):
                used.setdefault(role, (rule.id, f"$.rules.{field.name}[{i}]"))
    for role, (rule_id, path) in used.items():
        if _created(structure, role):
            continue
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.WARNING,
            path=path,
            element_id=rule_id,
            message=Text("工作规则用到「{role}」，但全文没有设立", "the rules use a {role} that nothing creates"),
            params=(("role", role.value),),
            key=role.value,
            source=quote_at(context, rule_id, role.value, marked=role.value),
            authority=(CONSISTENT,),
            suggestion=Text("设立{role}，或从规则中去掉", "create a {role}, or take it out of the rule"),
        )


def _roles(value: object) -> Iterator[Role]:
    """Every role in a rule's fields."""
    if isinstance(value, Role):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _roles(item)
    else:
        for name in getattr(value, "__attrs_attrs__", ()):
            yield from _roles(getattr(value, name.name))


def _created(structure: JointMeeting, role: Role) -> bool:
    if role is Role.OFFICE:
        return structure.office is not None
    if role is Role.LEAD_UNIT:
        return bool(structure.lead_units)
    wanted = _CREATED_BY_SEAT.get(role)
    return wanted is None or any(_creates(seats, own, *wanted) for seats, own in _lists(structure, role))


def _lists(structure: JointMeeting, role: Role) -> Iterator[tuple[SeatList, SeatRole]]:
    """The lists in which the role may come to exist: the body's own, and for experts those of its groups."""
    yield structure.conveners, SeatRole.CONVENER
    yield structure.members, SeatRole.MEMBER
    yield structure.liaisons, SeatRole.LIAISON
    if structure.office is not None:
        yield structure.office.seats, SeatRole.OFFICE_STAFF
    if role is Role.EXPERT:
        for group in every_group(structure):
            yield group.heads, SeatRole.CONVENER
            yield group.members, SeatRole.MEMBER


def _creates(seats: SeatList, own: SeatRole, wanted: SeatRole, levels: tuple[SeatLevel, ...]) -> bool:
    """Whether a list creates a seat of that role and level: by name, by number, by rule, or beside another."""
    plain = SeatLevel.PLAIN in levels
    rule = seats.per_unit
    return (
        any((seat.role is wanted and seat.level in levels) or (plain and wanted in seat.also) for seat in seats.seats)
        or any(count.role is wanted and count.level in levels for count in seats.counts)
        or (plain and rule is not None and (own is wanted or wanted in rule.also))
        or (plain and own is wanted and bool(seats.stated_count or seats.stated_words))
    )


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "某市家政服务联席会议"
units = [{ id = "hrss", name = "市人社局" }]
[office]
hosts = ["hrss"]
[office.seats]
seats = [DIRECTOR]
[[rules.meetings]]
id = "meeting/special"
kinds = ["专题会议"]
chairs = ["办公室主任"]
delegated_chairs = ["办公室副主任"]
"""
_DIRECTOR = '{ id = "office/director", role = "办公室主任", unit = "hrss" }'

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("用到的职务没有设立", "A role that is used and never created"),
    finds=Text(
        "工作规则让某个职务主持、报告或决定，而全文没有设立这个职务：警告，每个职务一条。",
        "A working rule has a role chair, report or decide, and "
        "nothing in the document creates it: a warning, one a role.",
    ),
    why=Text(
        "规则写给不存在的人，到时无人主持。", "A rule addressed to nobody leaves the chair empty when the day comes."
    ),
    remedy=Text(
        "在组成部分设立这个职务，或改由已有的职务承担。", "Create the role, or give the work to one that exists."
    ),
    off=Text("职务由另文设立时。", "Where another document creates the role."),
    authority=(CONSISTENT,),
    sections=frozenset(
        {Section.RULES, Section.OFFICE, Section.LIAISONS, Section.CONVENERS, Section.MEMBERS, Section.GROUPS}
    ),
    bad=Example(text=_HEAD.replace("DIRECTOR", _DIRECTOR)),
    good=Example(
        text=_HEAD.replace(
            "DIRECTOR", _DIRECTOR + ', { id = "office/deputy", role = "办公室主任", level = "副", unit = "hrss" }'
        )
    ),
    look=look,
)
