"""GM304: a stated number that the list does not bear out."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.checking.authorities import CONSISTENT
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Rule
from govmodel.checking.words import quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.change import Replace
from govmodel.model.document import Section

CODE, SLUG = "GM304", "stated-count-mismatch"


def look(context: Context) -> Iterator[Finding]:
    """Hold the stated number of members against the seats listed."""
    members = context.structure.members
    stated, listed = members.stated_count, len(members.seats)
    if stated is None or listed in {0, stated} or members.truncated or (members.open and listed < stated):
        return  # A number without a list is all that the document says.
    collective = any(seat.unit and context.index.units[seat.unit].collective for seat in members.seats)
    if collective and listed < stated:
        return  # 各乡镇 stands for nobody knows how many.
    yield Finding(
        code=CODE,
        slug=SLUG,
        severity=Severity.WARNING,
        path="$.members.stated_count",
        message=Text("写明{stated}个成员，实际列出{listed}个", "{stated} members are stated and {listed} listed"),
        params=(("stated", str(stated)), ("listed", str(listed))),
        source=quote_at(context, ".members", str(stated), marked=str(stated)),
        authority=(CONSISTENT,),
        suggestion=Text("核对名单，改正数字或补齐成员", "go through the list; mend the number or add the members"),
        fix=(Replace(path=("members", "stated_count"), before=stated, after=listed),),
    )


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "某市家政服务联席会议"
units = [{ id = "commerce", name = "市商务局" }, { id = "women", name = "市妇联" }]
[members]
stated_count = COUNT
seats = [
  { id = "member/commerce", role = "成员", unit = "commerce" },
  { id = "member/women", role = "成员", unit = "women" },
]
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("写明的个数与名单不符", "A stated count that does not match"),
    finds=Text(
        "「等N个部门和单位组成」的 N 与列出的个数不等：警告。名单不全或以「等」略去的，只在列出的多于 N 时报。",
        "The N of “N departments and units” differs from the number listed: a warning. Where the list is cut short or "
        "left open, only when more are listed than stated.",
    ),
    why=Text(
        "个数是名单的校验：对不上，就是漏了一个、多了一个，或两个名称粘在了一起。",
        "The number checks the list: a mismatch means one was lost, added, or run together with its neighbour.",
    ),
    remedy=Text("核对名单与个数。自动修复只改数字。", "Check both. The automatic fix changes the number only."),
    off=Text("个数按机构、名单按牌子统计时。", "Where the number counts organs and the list counts name plates."),
    authority=(CONSISTENT,),
    sections=frozenset({Section.MEMBERS}),
    bad=Example(text=_HEAD.replace("COUNT", "3")),
    good=Example(text=_HEAD.replace("COUNT", "2")),
    look=look,
)
