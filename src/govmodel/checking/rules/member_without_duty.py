"""GM102: a member unit that owes nothing."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.checking.authorities import CONSISTENT
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Rule
from govmodel.checking.words import quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.actor import Actor
from govmodel.model.document import Section
from govmodel.model.index import every_duty
from govmodel.model.unit import Unit

CODE, SLUG = "GM102", "member-without-duty"


def look(context: Context) -> Iterator[Finding]:
    """Ask of every member unit whether it has a duty of its own, where members have duties at all."""
    acting = {actor for duty in every_duty(context.structure) for actor in duty.actors}
    if acting.isdisjoint(context.member_units):
        return  # A document without duties by unit leaves nobody out.
    for i, seat in enumerate(context.structure.members.seats):
        if seat.unit is None or seat.unit in acting:
            continue
        unit = context.index.units[seat.unit]
        if unit.collective or _by_line(context, unit, acting):
            continue
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.WARNING,
            path=f"$.members.seats[{i}]",
            element_id=seat.id,
            message=Text("成员单位{unit}没有任何职责", "the member {unit} has no duty"),
            params=(("unit", unit.name),),
            source=quote_at(context, seat.id, seat.printed or unit.name, who=unit.name),
            authority=(CONSISTENT,),
            suggestion=Text("在职责分工中写明{unit}做什么，或不列为成员", "say what {unit} does, or leave it out"),
        )


def _by_line(context: Context, member: Unit, acting: set[Actor]) -> bool:
    """Whether the duty is written under another name of the same line of work in the same place."""
    return any(
        unit.id in acting and unit.where is member.where and not set(member.lines).isdisjoint(unit.lines)
        for unit in context.structure.units
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
[[duties]]
id = "commerce/1"
actors = ["commerce"]
part = "负责"
marker = "负责"
task = "家政服务行业管理"
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("成员单位没有职责", "A member without a duty"),
    finds=Text(
        "列为成员、而职责分工中没有它的单位：警告。文件完全不按单位列职责的，不查；各乡镇一类的统称也不查。",
        "A unit among the members that the duties do not name: a warning. Documents that list no duties by unit are "
        "left alone, and so are collective members such as all townships.",
    ),
    why=Text(
        "列席而无事可做的成员，使名单变长、责任变薄。",
        "A member with nothing to do lengthens the list and thins out the duties.",
    ),
    remedy=Text("补写职责，或从成员中去掉。", "Write its duty, or take it off the list."),
    off=Text("职责分工由另文规定时。", "Where another document gives the duties."),
    authority=(CONSISTENT,),
    sections=frozenset({Section.MEMBERS, Section.DUTIES, Section.OFFICE, Section.GROUPS}),
    bad=Example(text=_HEAD),
    good=Example(
        text=_HEAD
        + '[[duties]]\nid = "women/1"\nactors = ["women"]\npart = "负责"\nmarker = "负责"\ntask = "巾帼家政培训"\n'
    ),
    look=look,
)
