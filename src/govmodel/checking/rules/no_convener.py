"""GM301: a body that nobody convenes."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.checking.authorities import NATIONAL_JOINT_MEETINGS
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Rule
from govmodel.checking.words import quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.document import Section

CODE, SLUG = "GM301", "no-convener"


def look(context: Context) -> Iterator[Finding]:
    """Ask whether anybody convenes; a named lead makes it less grave."""
    structure = context.structure
    conveners = structure.conveners
    if conveners.seats or conveners.per_unit or conveners.stated_count or conveners.counts or conveners.stated_words:
        return  # Some are named or counted.
    if conveners.open or conveners.truncated:
        return  # The list is known to go on.
    leads = "、".join(context.index.units[unit].name for unit in structure.lead_units)
    yield Finding(
        code=CODE,
        slug=SLUG,
        severity=Severity.WARNING if leads else Severity.ERROR,
        path="$.conveners",
        message=Text(
            "没有召集人" + ("，只写明由{leads}牵头" if leads else ""),
            "nobody convenes" + (", though {leads} leads" if leads else ""),
        ),
        params=(("leads", leads),),
        source=quote_at(context, ".name", structure.name),
        authority=(NATIONAL_JOINT_MEETINGS,),
        suggestion=Text("写明由谁担任召集人", "say who convenes"),
    )


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "某市家政服务联席会议"
units = [{ id = "commerce", name = "市商务局" }]
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("没有召集人", "Nobody convenes"),
    finds=Text(
        "没有任何一级召集人（组长、主任等同）：错误；写明了牵头单位的，为警告。",
        "No convener of any level (a head of a leading group counts): an error; a warning where a lead unit is named.",
    ),
    why=Text("没有召集人，会议无人召开，议定事项无人主持。", "With no convener nobody calls the meeting or chairs it."),
    remedy=Text("写明召集人，最好用职务而不用姓名。", "Name the convener, best by post and not by name."),
    off=Text("只有组成部分另文规定召集人时。", "Where another document names the convener."),
    authority=(NATIONAL_JOINT_MEETINGS,),
    sections=frozenset({Section.CONVENERS}),
    bad=Example(text=_HEAD),
    good=Example(
        text=_HEAD
        + '[conveners]\nseats = [{ id = "convener", role = "召集人", unit = "commerce", '
        + 'posts = [{ title = "局长", post_class = "主要负责人" }] }]\n'
    ),
    look=look,
)
