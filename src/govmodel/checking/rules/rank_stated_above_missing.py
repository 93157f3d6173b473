"""GM502: a rank for liaisons that the base states and this does not."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.catalogue.ranks import liaison_ranks
from govmodel.checking.authorities import FOLLOWS_ABOVE, LEADERSHIP_RANKS
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Need, Rule
from govmodel.checking.words import quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.document import Section
from govmodel.model.rank import RankSet

CODE, SLUG = "GM502", "rank-stated-above-missing"


def look(context: Context) -> Iterator[Finding]:
    """Ask whether the liaisons' rank, where the base states one, is stated here."""
    base = context.base
    above = _stated(base)
    if above is None or _stated(context) is not None:
        return
    expected = (
        liaison_ranks(context.division, as_of=context.as_of, catalogue=context.catalogue) if context.division else None
    )
    hint = "、".join(expected.names) if expected is not None else ""
    rule = context.structure.liaisons.per_unit
    said = rule.printed or rule.post.title if rule is not None else ""
    yield Finding(
        code=CODE,
        slug=SLUG,
        # Where the tier's divisions hold no statutory rank, leaving the word out is the usual way.
        severity=Severity.WARNING if hint else Severity.NOTE,
        path="$.liaisons",
        message=Text(
            "上级规定联络员为{above}干部，这里没有写明级别" + ("，只说「{said}」" if said else ""),
            "above, liaisons are {above}; no rank is stated here" + (", only “{said}”" if said else ""),
        ),
        params=(("above", str(above)), ("said", said), ("expected", hint)),
        source=quote_at(base, ".liaisons", str(above), marked=str(above)),
        related=(quote_at(context, ".liaisons", said),) if said else (),
        authority=(LEADERSHIP_RANKS, FOLLOWS_ABOVE),
        suggestion=Text("按本级写明，如{expected}", "state it for this tier, such as {expected}")
        if hint
        else Text("写明由哪一层的人担任", "say from which level of the unit they come"),
    )


def _stated(context: Context) -> RankSet | None:
    liaisons = context.structure.liaisons
    posts = [post for seat in liaisons.seats for post in seat.posts]
    if liaisons.per_unit is not None:
        posts.append(liaisons.per_unit.post)
    return next((post.rank for post in posts if post.rank is not None), None)


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "city"
name = "常州市家政服务联席会议"
document = { date = "2011" }
division = { code = "320400", name = "常州市", kind = "地级市", tier = "地级", standing = "地级", parent = "320000" }
[liaisons.per_unit]
post = POST
"""
_BASE = """
govmodel = 1
kind = "joint-meeting"
id = "province"
name = "江苏省家政服务联席会议"
document = { date = "2011" }
division = { code = "320000", name = "江苏省", kind = "省", tier = "省级", standing = "省", parent = "000000" }
[liaisons.per_unit]
post = { title = "处级干部", post_class = "干部", rank = "处级" }
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("上级写明级别，这里没有", "A rank stated above and not here"),
    finds=Text(
        "上级文件写明了联络员的级别而本文件没有：警告；本级内设机构没有法定级别的（县级），为提示。",
        "The base states a rank for liaisons and this does not: a warning; a note where the tier's internal divisions "
        "hold no statutory rank (counties).",
    ),
    why=Text(
        "不写级别，来的人就可能做不了主。", "Without a rank, whoever comes may not be able to answer for the unit."
    ),
    remedy=Text(
        "按本级的级别写明，如地级市写科级。", "State the rank one step down, such as 科级 in a prefecture-level city."
    ),
    off=Text("本级有意放宽时。", "Where the tier means to leave it open."),
    authority=(LEADERSHIP_RANKS, FOLLOWS_ABOVE),
    sections=frozenset({Section.LIAISONS}),
    needs=frozenset({Need.BASE, Need.DATE}),
    bad=Example(text=_HEAD.replace("POST", '{ title = "联系人" }'), base=_BASE),
    good=Example(text=_HEAD.replace("POST", '{ title = "科级干部", post_class = "干部", rank = "科级" }'), base=_BASE),
    look=look,
)
