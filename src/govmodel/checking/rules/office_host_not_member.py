"""GM302: an office set up in a unit that is no member."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.checking.authorities import CONSISTENT
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Rule
from govmodel.checking.words import quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.document import Section

CODE, SLUG = "GM302", "office-host-not-member"


def look(context: Context) -> Iterator[Finding]:
    """Ask of every host of the office whether it is a member."""
    office = context.structure.office
    if office is None or not context.members_known:
        return
    for i, host in enumerate(office.hosts):
        if host in context.member_units or context.is_member(host):
            continue
        unit = context.index.units[host]
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.WARNING,
            path=f"$.office.hosts[{i}]",
            element_id=host,
            message=Text("办公室设在{unit}，而{unit}不是成员单位", "the office is in {unit}, which is not a member"),
            params=(("unit", unit.name),),
            source=quote_at(context, ".office", unit.name, who=unit.name, marked=unit.name),
            authority=(CONSISTENT,),
            suggestion=Text("把{unit}列为成员", "make {unit} a member"),
        )


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "某市家政服务联席会议"
units = [{ id = "commerce", name = "市商务局" }, { id = "hrss", name = "市人社局" }]
[members]
seats = [{ id = "member/commerce", role = "成员", unit = "commerce" }]
[office]
hosts = ["HOST"]
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("办公室所在单位不是成员", "The office's host is not a member"),
    finds=Text(
        "办公室所设的单位不在成员单位中：警告。设在成员单位的内设机构的，"
        "算作设在成员单位；成员名单开放、不全或只列人员的，不查。",
        "The unit that hosts the office is not among the members: a warning. A part of a member counts as the member. "
        "Not looked for where the list of members is open, cut short, or names no units.",
    ),
    why=Text(
        "管日常的单位自己不是成员，就没有人代表办公室参会。",
        "A host outside the body has no seat from which to speak for the office.",
    ),
    remedy=Text("增列为成员。", "Add it to the members."),
    off=Text(
        "办公室有意设在专门的中心或协会时。", "Where the office is meant to sit in a separate centre or association."
    ),
    authority=(CONSISTENT,),
    sections=frozenset({Section.CONVENERS, Section.MEMBERS, Section.OFFICE}),
    bad=Example(text=_HEAD.replace("HOST", "hrss")),
    good=Example(text=_HEAD.replace("HOST", "commerce")),
    look=look,
)
