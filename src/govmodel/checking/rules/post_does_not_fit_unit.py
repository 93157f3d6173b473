"""GM203: a post on the roster that the unit's kind does not have."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.catalogue.titles import nearest_title, title_fits
from govmodel.checking.authorities import CONSISTENT
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Need, Rule
from govmodel.checking.words import quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.document import Section

CODE, SLUG = "GM203", "post-does-not-fit-unit"


def look(context: Context) -> Iterator[Finding]:
    """Ask of every post on the roster whether its unit's kind has such a post."""
    for i, appointment in enumerate(context.structure.roster):
        seat = context.index.seats[appointment.seat]
        for j, post in enumerate(appointment.posts):
            unit_id = post.unit or seat.unit
            if unit_id is None:
                continue
            unit = context.index.units[unit_id]
            if title_fits(post.title, unit, as_of=context.as_of, catalogue=context.catalogue) is False:
                near = nearest_title(post.title, unit, as_of=context.as_of, catalogue=context.catalogue)
                words = f"{unit.name}{post.title}"
                yield Finding(
                    code=CODE,
                    slug=SLUG,
                    severity=Severity.QUESTION if near else Severity.WARNING,
                    path=f"$.roster[{i}].posts[{j}].title",
                    element_id=appointment.id,
                    message=_message(near),
                    params=(("unit", unit.name), ("title", post.title), ("near", near or "")),
                    key=f"{j}:{post.title}",
                    source=quote_at(context, appointment.id, words, marked=post.title),
                    authority=(CONSISTENT,),
                    suggestion=_advice(near),
                )


def _message(near: str | None) -> Text:
    return Text(
        "名单写{unit}「{title}」，这类单位没有这个职务" + ("，是不是「{near}」？" if near else ""),
        "the roster has “{title}” of {unit}, a post such units do not have" + ("; is it “{near}”?" if near else ""),
    )


def _advice(near: str | None) -> Text:
    if near:
        return Text("改为「{near}」", "make it “{near}”")
    return Text("核对单位和职务", "check the unit and the post")


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "某市家政服务联席会议"
document = { date = "2020" }
units = [{ id = "women", name = "市妇联", lines = ["women"], kind = "群团组织" }]
[members]
seats = [{ id = "member/women", role = "成员", unit = "women" }]
[[roster]]
id = "roster/1"
seat = "member/women"
posts = [{ title = "TITLE", unit = "women" }]
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("职务与单位不合", "A post that does not fit its unit"),
    finds=Text(
        "名单上的职务，不是这类单位领导的称谓（如妇联「副局长」）：警告；与某个称谓只差一字、像是笔误的，为疑问。"
        "目录不知道这类单位怎么称呼的，不查。",
        "A post on the roster that the leaders of such a unit do "
        "not hold (a 副局长 of a women's federation): a warning; a "
        "question where it looks like a slip for one they do. Not looked for where the catalogue does not know.",
    ),
    why=Text("职务写错，名单就要重发。", "A roster with a wrong title has to be issued again."),
    remedy=Text("按单位的称谓改正。", "Use the title such units have."),
    off=Text(
        "单位有特殊称谓时；也可以在自己的目录里加一行。",
        "Where a unit has a title of its own; or lay a row over the catalogue.",
    ),
    authority=(CONSISTENT,),
    sections=frozenset({Section.ROSTER}),
    needs=frozenset({Need.DATE}),
    bad=Example(text=_HEAD.replace("TITLE", "副局长")),
    good=Example(text=_HEAD.replace("TITLE", "副主席")),
    look=look,
)
