"""GM201: a liaison's rank that no reading of the unit's own rank bears out."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from govmodel.catalogue.ranks import liaison_ranks, ranks_for
from govmodel.catalogue.row import RankRow
from govmodel.checking.authorities import FITTING, LEADERSHIP_RANKS
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Need, Rule
from govmodel.checking.words import quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.division import Division, Place
from govmodel.model.document import Section
from govmodel.model.rank import RankSet
from govmodel.model.unit import Unit, Where

CODE, SLUG = "GM201", "liaison-rank-does-not-fit"


def look(context: Context) -> Iterator[Finding]:
    """Hold the ranks stated for liaisons, by rule or seat by seat, against what the tier's units have."""
    division = context.division
    row = ranks_for(division, as_of=context.as_of, catalogue=context.catalogue) if division is not None else None
    if division is None or row is None or row.head is None:
        return  # The standing's ranks are not known: nothing can be held against them.
    fitting: dict[tuple[object, ...], RankSet | None] = {}
    for stated in _stated(context):
        kind = (stated.unit.lines, stated.unit.kind, stated.unit.organ) if stated.unit is not None else ()
        if kind not in fitting:
            fitting[kind] = _fitting(context, division, stated.unit)
        finding = _judge(context, stated, fitting[kind], row, division.name)
        if finding is not None:
            yield finding


@attrs.frozen(kw_only=True)
class _Stated:
    """A rank stated for liaisons: whose, where, and in which words."""

    ranks: RankSet
    path: str
    address: str
    words: str
    title: str
    unit: Unit | None = None
    element_id: str | None = None


def _stated(context: Context) -> Iterator[_Stated]:
    liaisons = context.structure.liaisons
    rule = liaisons.per_unit
    if rule is not None and rule.post.rank is not None:
        title = rule.post.title
        yield _Stated(
            ranks=rule.post.rank,
            path="$.liaisons.per_unit.post.rank",
            address=".liaisons",
            words=rule.printed or title,
            title=title,
        )
    for i, seat in enumerate(liaisons.seats):
        unit = context.index.units[seat.unit] if seat.unit is not None else None
        if unit is not None and unit.where is not Where.HERE:
            continue  # A unit elsewhere has the ranks of its own place.
        for j, post in enumerate(seat.posts):
            if post.rank is not None:
                yield _Stated(
                    ranks=post.rank,
                    path=f"$.liaisons.seats[{i}].posts[{j}].rank",
                    address=seat.id,
                    words=post.title,
                    title=post.title,
                    unit=unit,
                    element_id=seat.id,
                )


def _fitting(context: Context, division: Division | Place, unit: Unit | None) -> RankSet | None:
    """The ranks of the unit's internal divisions; a unit of no known kind has those of the tier's departments."""
    own = liaison_ranks(division, unit=unit, as_of=context.as_of, catalogue=context.catalogue)
    return own or liaison_ranks(division, as_of=context.as_of, catalogue=context.catalogue)


def _judge(context: Context, stated: _Stated, fitting: RankSet | None, row: RankRow, place: str) -> Finding | None:
    """Nothing where some reading fits; else a finding that says how far off it is."""
    ranks = stated.ranks
    if fitting is not None and not fitting.ranks.isdisjoint(ranks.ranks):
        return None
    expected = "、".join(fitting.names) if fitting is not None else ""
    severity, message = _weigh(ranks, fitting, row)
    return Finding(
        code=CODE,
        slug=SLUG,
        severity=severity,
        path=stated.path,
        element_id=stated.element_id,
        message=message,
        key=f"{stated.path}:{stated.title}:{ranks}",
        params=(("stated", str(ranks)), ("place", place), ("expected", f"（{expected}）" if expected else "")),
        source=quote_at(
            context,
            stated.address,
            stated.words,
            who=stated.unit.name if stated.unit is not None else None,
            marked=stated.title,
        ),
        authority=(LEADERSHIP_RANKS, FITTING),
        suggestion=_advice(expected),
    )


def _weigh(ranks: RankSet, fitting: RankSet | None, row: RankRow) -> tuple[Severity, Text]:
    """How much a rank that does not fit weighs, and how to say it."""
    if not any(rank.statutory for rank in ranks.ranks) and fitting is None:
        return Severity.NOTE, Text(
            "联络员定为{stated}，这不是法定级别", "liaisons are {stated}, which is no statutory rank"
        )
    if (
        row.head is not None
        and ranks.highest <= row.head.highest
        and (fitting is None or ranks.lowest > fitting.highest)
    ):
        # A unit may send somebody higher than usual on purpose; it cannot send what it does not have.
        return Severity.QUESTION, Text(
            "联络员定为{stated}，高于{place}单位内设机构的级别{expected}",
            "liaisons are {stated}, above the internal divisions of units in {place}{expected}",
        )
    return Severity.WARNING, Text(
        "联络员定为{stated}，不合{place}单位内设机构的级别{expected}",
        "liaisons are {stated}, which does not fit the internal divisions of units in {place}{expected}",
    )


def _advice(expected: str) -> Text:
    if expected:
        return Text(f"改为{expected}，或说明理由", f"make it {expected}, or give the reason")
    return Text(
        "这一级内设机构没有法定级别，写「相关科室负责人」即可",
        "internal divisions have no statutory rank here; name the section head",
    )


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "常州市家政服务联席会议"
document = { date = "2011" }
division = { code = "320400", name = "常州市", kind = "地级市", tier = "地级", standing = "地级", parent = "320000" }
[liaisons.per_unit]
post = { title = "干部", post_class = "干部", rank = "RANK" }
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("联络员级别与单位不合", "A liaison rank that does not fit the unit"),
    finds=Text(
        "联络员的级别，在单位内设机构的任何一种读法下都不成立："
        "低于或高出单位本身的，为警告；高于内设机构而单位领导中有的，为疑问"
        "（可能有意提高规格）。副省级市是处级，直辖市和副省级市的区是科级，以此类推；级别没有定论的地方不查。",
        "The stated rank fits no reading of the rank of the units' internal divisions: a warning where it is below, or "
        "above the unit itself; a question where a unit's leaders have it, since the level may be raised on purpose. "
        "Not looked for where the standing's ranks are not settled.",
    ),
    why=Text(
        "照抄上级的级别，会要求单位派出它没有的人，或派出一位副局长来当联络员。",
        "Copied from above, a rank asks for somebody the unit does not have, or for a deputy head.",
    ),
    remedy=Text(
        "按本级降一级写明；县一级不写级别。",
        "State the rank of this tier's internal divisions; in counties state none.",
    ),
    off=Text("本级有意提高联络员规格时。", "Where the level is raised on purpose."),
    authority=(LEADERSHIP_RANKS, FITTING),
    sections=frozenset({Section.LIAISONS}),
    needs=frozenset({Need.DATE, Need.DIVISION}),
    bad=Example(text=_HEAD.replace("RANK", "股级")),
    good=Example(text=_HEAD.replace("RANK", "科级")),
    look=look,
)
