"""Rules in force on a date that speak against asking lower tiers to set up the same."""

from __future__ import annotations

import datetime
import functools
from importlib import resources

import attrs

from govmodel.catalogue import cell
from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.validity import AsOf, Sure, holds, span
from govmodel.findings.text import Text
from govmodel.model.division import Division, Place, Tier
from govmodel.model.fields import sparse_repr
from govmodel.model.ids import DivisionCode
from govmodel.model.meeting import LowerTiersStance


@attrs.frozen(kw_only=True, repr=False)
class LowerTierNorm:
    """A rule that speaks against a clause to lower tiers, and on what condition.

    Attributes:
        title: The document it stands in.
        clause: Where in it: 第四条.
        quote: Its words.
        speaks_against: Which stances towards lower tiers it speaks against.
        tiers: Which tiers must be the ones asked; empty for any.
        of: Whose bodies it binds; ``None`` for everybody's.
        since: First day on which it surely held; ``None`` for older than our data.
        until: First day on which it no longer holds; ``None`` while it does.
        condition: On what it hangs that the library cannot tell.
        source: Where the row comes from.
        sure: How far it may be relied on.
    """

    title: str
    clause: str
    quote: str
    speaks_against: frozenset[LowerTiersStance]
    tiers: frozenset[Tier] = frozenset()
    of: DivisionCode | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None
    condition: Text
    source: str
    sure: Sure

    __repr__ = sparse_repr


@functools.cache
def lower_tier_norm_rows() -> tuple[LowerTierNorm, ...]:
    """Every row that ships, in the order of its file."""
    import csv  # noqa: PLC0415  # needed once, and only by those who ask about lower tiers

    file = resources.files("govmodel.catalogue") / "data" / "lower_tier_norms.csv"
    return tuple(
        LowerTierNorm(
            title=cell.text(row["title"]),
            clause=cell.text(row["clause"]),
            quote=cell.text(row["quote"]),
            speaks_against=cell.members(LowerTiersStance)(row["speaks_against"]),
            tiers=cell.tiers(row["tiers"]),
            of=DivisionCode(cell.code(row["of"])) if row["of"] else None,
            since=cell.day(row["since"]),
            until=cell.day(row["until"]),
            condition=Text(cell.text(row["condition"]), cell.text(row["condition_en"])),
            source=cell.text(row["source"]),
            sure=cell.sure(row["sure"]),
        )
        for row in csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines())
    )


def norms_against(
    stance: LowerTiersStance,
    division: Division | Place | None,
    as_of: AsOf = None,
    *,
    catalogue: Catalogue | None = None,
) -> tuple[LowerTierNorm, ...]:
    """The rules that speak against a clause to lower tiers on a date, in the order of their file.

    Args:
        stance: What the clause says to them.
        division: Whose body says it. Where ``None``, or a place of unknown tier, any tier may be the one asked.
        as_of: The date asked for.
        catalogue: Where to see what lies below; the one that ships, unless given.

    Example:
        >>> from govmodel.catalogue.divisions import division
        >>> required, jiangsu = LowerTiersStance.REQUIRED, division("江苏")
        >>> [norm.clause for norm in norms_against(required, jiangsu, datetime.date(2025, 1, 1))]
        ['一、1']
        >>> norms_against(required, jiangsu, datetime.date(2011, 12, 27))
        ()
    """
    days = span(as_of)
    asked = _asked(division, as_of, catalogue)
    code = division.code if isinstance(division, Division) else None
    return tuple(
        norm
        for norm in lower_tier_norm_rows()
        if stance in norm.speaks_against
        and holds(norm.since, norm.until, days)
        and (norm.of is None or norm.of == code)
        and bool(asked & norm.tiers if norm.tiers else asked)
    )


def _asked(division: Division | Place | None, as_of: AsOf, catalogue: Catalogue | None) -> frozenset[Tier]:
    """The tiers right below: of a province 地级 and, where it governs some directly, 县级."""
    if division is None or division.tier is None:
        return frozenset(Tier)
    if isinstance(division, Division):
        where = catalogue or default_catalogue()
        below = frozenset(child.tier for child in where.divisions.children(division.code, span(as_of)))
        if below:
            return below
        if division.tier is Tier.PREFECTURE:
            return frozenset({Tier.TOWNSHIP})  # 东莞 and its like have no counties
    return frozenset(tier for tier in Tier if tier.depth == division.tier.depth + 1)
