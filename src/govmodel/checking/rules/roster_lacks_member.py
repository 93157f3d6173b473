"""GM204: a roster that leaves a member out."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.checking.authorities import CONSISTENT
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Rule
from govmodel.checking.words import quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.document import Section

CODE, SLUG = "GM204", "roster-lacks-member"


def look(context: Context) -> Iterator[Finding]:
    """Ask of every member seat whether the roster fills it, where the roster fills any of them."""
    structure = context.structure
    filled = {appointment.seat for appointment in structure.roster}
    if filled.isdisjoint(seat.id for seat in structure.members.seats):
        return
    for i, seat in enumerate(structure.members.seats):
        if seat.id in filled or seat.unit is None or context.index.units[seat.unit].collective:
            continue
        unit = context.index.units[seat.unit]
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.WARNING,
            path=f"$.members.seats[{i}]",
            element_id=seat.id,
            message=Text("成员名单中没有{unit}的人", "the roster names nobody from {unit}"),
            params=(("unit", unit.name),),
            source=quote_at(context, seat.id, seat.printed or unit.name, who=unit.name),
            authority=(CONSISTENT,),
            suggestion=Text("补上{unit}的人选，或核对成员单位", "add somebody from {unit}, or check the members"),
        )


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "某市家政服务联席会议"
units = [{ id = "commerce", name = "市商务局" }, { id = "women", name = "市妇联" }]
[members]
seats = [
  { id = "member/commerce", role = "成员", unit = "commerce" },
  { id = "member/women", role = "成员", unit = "women" },
]
[[roster]]
id = "roster/1"
seat = "member/commerce"
posts = [{ title = "副局长", post_class = "副职", unit = "commerce" }]
"""
_WOMEN = """
[[roster]]
id = "roster/2"
seat = "member/women"
posts = [{ title = "副主席", post_class = "副职", unit = "women" }]
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("名单漏了成员单位", "A roster that leaves a member out"),
    finds=Text(
        "附有成员名单，而某个成员单位没有人在名单上：警告。没有名单、或名单只列召集人的，不查。",
        "There is a roster, and a member unit has nobody on it: a warning. Not looked for where there is no roster or "
        "it names conveners only.",
    ),
    why=Text(
        "正文与名单对不上，单位不知道自己算不算成员。",
        "Text and roster disagree, and the unit cannot tell whether it is a member.",
    ),
    remedy=Text("补上人选。", "Add the person."),
    off=Text("名单分批印发时。", "Where the roster comes out in parts."),
    authority=(CONSISTENT,),
    sections=frozenset({Section.MEMBERS, Section.ROSTER}),
    bad=Example(text=_HEAD),
    good=Example(text=_HEAD + _WOMEN),
    look=look,
)
