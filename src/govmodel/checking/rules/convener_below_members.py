"""GM202: a convener ranked below everybody who may sit for a member."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.catalogue.ranks import post_ranks
from govmodel.checking.authorities import FITTING, LEADERSHIP_RANKS
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Need, Rule
from govmodel.checking.words import quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.document import Section
from govmodel.model.post import Post
from govmodel.model.rank import Rank, RankSet
from govmodel.model.seat import Seat
from govmodel.model.unit import Where

CODE, SLUG = "GM202", "convener-below-members"


def look(context: Context) -> Iterator[Finding]:
    """Hold the highest rank that any convener may have against the lowest that each member's person may have."""
    structure = context.structure
    highest = _highest_convener(context)
    if highest is None:
        return
    rule = structure.members.per_unit
    for i, seat in enumerate(structure.members.seats):
        unit = context.index.units.get(seat.unit) if seat.unit is not None else None
        if unit is not None and unit.where is not Where.HERE:
            continue
        posts = seat.posts or ((rule.post,) if rule is not None and unit is not None else ())
        readings = [ranks for post in posts if (ranks := _ranks(context, post, seat)) is not None]
        if not readings or max(ranks.lowest for ranks in readings) <= highest:
            continue
        lowest = max(ranks.lowest for ranks in readings)
        who = unit.name if unit is not None else seat.printed or posts[0].title
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.WARNING,
            path=f"$.members.seats[{i}]",
            element_id=seat.id,
            message=Text(
                "召集人最高为{highest}，低于{who}派出的人（至少{lowest}）",
                "conveners are {highest} at most, below whoever sits for {who} ({lowest} at least)",
            ),
            params=(("highest", highest.name), ("lowest", lowest.name), ("who", who)),
            source=quote_at(context, seat.id, posts[0].title, who=who, marked=posts[0].title),
            related=tuple(
                quote_at(context, convener.id, convener.printed or "、".join(post.title for post in convener.posts))
                for convener in structure.conveners.seats
            ),
            authority=(LEADERSHIP_RANKS, FITTING),
            suggestion=Text(
                "由级别不低于各成员的人召集，如政府分管领导",
                "have somebody convene who ranks as high, such as a leader of the government",
            ),
        )


def _highest_convener(context: Context) -> Rank | None:
    """The highest rank on any reading; ``None`` as soon as one convener's is not known, for it might be higher."""
    conveners = context.structure.conveners
    if conveners.open or conveners.truncated:
        return None
    highest: Rank | None = None
    for seat in conveners.seats:
        readings = [_ranks(context, post, seat) for post in seat.posts]
        if not readings or any(ranks is None for ranks in readings):
            return None
        best = max(ranks.highest for ranks in readings if ranks is not None)
        highest = best if highest is None else max(highest, best)
    return highest


def _ranks(context: Context, post: Post, seat: Seat) -> RankSet | None:
    unit_id = post.unit or seat.unit
    unit = context.index.units[unit_id] if unit_id is not None else None
    return post_ranks(post, unit, context.division, as_of=context.as_of, catalogue=context.catalogue)


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "常州市家政服务联席会议"
document = { date = "2011" }
division = { code = "320400", name = "常州市", kind = "地级市", tier = "地级", standing = "地级", parent = "320000" }
units = [
  { id = "hrss", name = "市人社局", lines = ["hrss"] },
  { id = "commerce", name = "市商务局", lines = ["commerce"] },
]
[conveners]
seats = [{ id = "convener", role = "召集人", unit = "hrss", posts = [CONVENER] }]
[[members.seats]]
id = "member/commerce"
role = "成员"
unit = "commerce"
posts = [{ title = "局长", post_class = "主要负责人" }]
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("召集人级别低于成员", "A convener below the members"),
    finds=Text(
        "召集人在任何一种读法下的最高级别，低于某个成员所派之人在任何一种读法下的最低级别：警告，每个成员一条。"
        "级别有一种读法说得通的，不报；有一位召集人的级别不知道的，不查。",
        "The highest rank any convener may have lies below the "
        "lowest that a member's person may have: a warning, one a "
        "member. Silent where one reading fits, and where one convener's rank is not known.",
    ),
    why=Text("级别低的人召集不动级别高的人。", "Nobody convenes their superiors."),
    remedy=Text(
        "请政府分管领导或副秘书长召集或共同召集。",
        "Have a government leader or deputy secretary-general convene, or convene jointly.",
    ),
    off=Text("成员列席只为听取情况时。", "Where members come only to be informed."),
    authority=(LEADERSHIP_RANKS, FITTING),
    sections=frozenset({Section.CONVENERS, Section.MEMBERS}),
    needs=frozenset({Need.DATE, Need.DIVISION}),
    bad=Example(text=_HEAD.replace("CONVENER", '{ title = "科长", post_class = "内设机构主要负责人" }')),
    good=Example(text=_HEAD.replace("CONVENER", '{ title = "局长", post_class = "主要负责人" }')),
    look=look,
)
