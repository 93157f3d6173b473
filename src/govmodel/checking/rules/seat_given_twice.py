"""GM205: a roster that gives one seat to two people at once."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from govmodel.checking.authorities import CONSISTENT
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Rule
from govmodel.checking.words import quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.document import Section
from govmodel.model.ids import SeatId
from govmodel.model.roster import Appointment

CODE, SLUG = "GM205", "seat-given-twice"


def look(context: Context) -> Iterator[Finding]:
    """Ask of every seat whether two lines of the roster give it away for the same days."""
    before: dict[SeatId, list[Appointment]] = {}
    for i, appointment in enumerate(context.structure.roster):
        earlier = before.setdefault(appointment.seat, [])
        clash = next((other for other in earlier if _together(other, appointment)), None)
        earlier.append(appointment)
        if clash is None:
            continue
        seat = context.index.seats[appointment.seat]
        unit = context.index.units.get(seat.unit) if seat.unit is not None else None
        label = f"{unit.name if unit else ''}{seat.title or seat.role.value}"
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.WARNING,
            path=f"$.roster[{i}]",
            element_id=appointment.id,
            message=Text("同一个席位（{seat}）给了两个人", "one seat ({seat}) goes to two people"),
            params=(("seat", label),),
            source=quote_at(context, appointment.id, _posts(appointment)),
            related=(quote_at(context, clash.id, _posts(clash)),),
            authority=(CONSISTENT,),
            suggestion=Text("去掉一个，写明先后，或增设席位", "drop one, date them, or make another seat"),
        )


def _together(one: Appointment, other: Appointment) -> bool:
    """Whether the two lines overlap in time; an open end lasts."""
    starts = [a.since.earliest if a.since else datetime.date.min for a in (one, other)]
    ends = [a.until.latest if a.until else datetime.date.max for a in (one, other)]
    return max(starts) <= min(ends)


def _posts(appointment: Appointment) -> str:
    return "、".join(post.title for post in appointment.posts)


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "某市家政服务联席会议"
units = [{ id = "commerce", name = "市商务局" }]
[members]
seats = [{ id = "member/commerce", role = "成员", unit = "commerce" }]
[[roster]]
id = "roster/1"
seat = "member/commerce"
posts = [{ title = "副局长", post_class = "副职", unit = "commerce" }]
until = "2019"
[[roster]]
id = "roster/2"
seat = "member/commerce"
posts = [{ title = "副局长", post_class = "副职", unit = "commerce" }]
since = "SINCE"
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("一席两人", "One seat, two people"),
    finds=Text(
        "名单的两行指向同一个席位，任期又有重叠：警告。一个单位确有两个席位的，应设两个席位。",
        "Two lines of the roster take the same seat for overlapping "
        "times: a warning. A unit with two places has two seats.",
    ),
    why=Text("不知道谁代表这个单位表态。", "Nobody knows who speaks for the unit."),
    remedy=Text("去掉一行，或写明起止日期。", "Drop one line, or give both their dates."),
    off=Text("名单有意列出AB角时。", "Where the roster means to name a stand-in."),
    authority=(CONSISTENT,),
    sections=frozenset({Section.ROSTER}),
    bad=Example(text=_HEAD.replace("SINCE", "2019")),
    good=Example(text=_HEAD.replace("SINCE", "2020")),
    look=look,
)
