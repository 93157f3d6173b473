"""GM104: a duty laid on a unit that is no member."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.checking.authorities import CONSISTENT
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Rule
from govmodel.checking.words import quote_duty
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.document import Section
from govmodel.model.duty import Duty
from govmodel.model.ids import UnitId

CODE, SLUG = "GM104", "duty-of-non-member"


def look(context: Context) -> Iterator[Finding]:
    """Ask of every unit with a duty whether it is a member; one finding a unit."""
    if not context.members_known:
        return
    members, units, seen = context.member_units, context.index.units, set[UnitId]()
    for i, duty in enumerate(context.structure.duties):
        for actor in duty.actors:
            if actor in members or actor not in units or actor in seen:
                continue
            unit_id = UnitId(str(actor))
            seen.add(unit_id)
            if not units[unit_id].collective and not context.is_member(unit_id):
                yield _finding(context, unit_id, duty, i)


def _finding(context: Context, unit_id: UnitId, duty: Duty, place: int) -> Finding:
    unit = context.index.units[unit_id]
    return Finding(
        code=CODE,
        slug=SLUG,
        severity=Severity.WARNING,
        path=f"$.duties[{place}]",
        element_id=duty.id,
        message=Text("{unit}有职责，但不在成员单位中", "{unit} has a duty and is not among the members"),
        params=(("unit", unit.name),),
        key=unit_id,
        source=quote_duty(context, duty),
        authority=(CONSISTENT,),
        suggestion=Text("把{unit}列为成员，或改由成员单位负责", "make {unit} a member, or give the duty to one"),
    )


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "某市家政服务联席会议"
units = [{ id = "commerce", name = "市商务局" }, { id = "fire", name = "市消防救援支队" }]
MEMBERS
[[duties]]
id = "fire/1"
actors = ["fire"]
part = "负责"
marker = "负责"
task = "消防监督检查"
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("有职责而不是成员", "A duty of a unit that is no member"),
    finds=Text(
        "职责分工中点名、而成员单位中没有的单位：警告，每个单位一条。成员名单是开放的、不全的，或只列人员的，不查。",
        "A unit that the duties name and the members do not: a warning, one a unit. Not looked for where the list of "
        "members is open, cut short, or names no units.",
    ),
    why=Text(
        "不是成员就不参会、不报送，职责没有人盯。",
        "A unit outside the body neither meets nor reports, so nobody watches the duty.",
    ),
    remedy=Text("增列为成员，或调整职责。", "Add it to the members, or move the duty."),
    off=Text("文件另有条款约束非成员单位时。", "Where another clause binds units outside the body."),
    authority=(CONSISTENT,),
    sections=frozenset({Section.CONVENERS, Section.MEMBERS, Section.DUTIES}),
    bad=Example(
        text=_HEAD.replace(
            "MEMBERS", '[members]\nseats = [{ id = "member/commerce", role = "成员", unit = "commerce" }]'
        )
    ),
    good=Example(
        text=_HEAD.replace(
            "MEMBERS",
            "[members]\nseats = [\n"
            '  { id = "member/commerce", role = "成员", unit = "commerce" },\n'
            '  { id = "member/fire", role = "成员", unit = "fire" },\n]',
        )
    ),
    look=look,
)
