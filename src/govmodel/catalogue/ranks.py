"""Ranks: what a unit, a post and a liaison are ranked at, in every reading the table allows."""

from __future__ import annotations

from typing import Final

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.division_index import Days
from govmodel.catalogue.row import RankRow
from govmodel.catalogue.validity import AsOf, holds, span
from govmodel.model.division import Division, Place
from govmodel.model.job_rank import JOB_RANKS
from govmodel.model.post import Post, PostClass
from govmodel.model.rank import RankSet
from govmodel.model.unit import Unit, UnitKind, Where


def ranks_for(
    place: Division | Place | None, *, as_of: AsOf = None, catalogue: Catalogue | None = None
) -> RankRow | None:
    """The row of the rank table that a place falls under; ``None`` where its standing is not known.

    Where a standing has a row for the place's tier, that one; else the row for the standing alone.
    """
    if place is None or place.standing is None:
        return None
    return (catalogue or default_catalogue()).ranks.row(place.standing, place.tier, None, None, span(as_of))


def unit_ranks(
    unit: Unit | None, place: Division | Place | None, *, as_of: AsOf = None, catalogue: Catalogue | None = None
) -> RankSet | None:
    """Every rank the unit itself may have; ``None`` where nothing is known, or it has none.

    A government has the government's rank, an organ within a unit (地区经济司) that of an internal
    division, everything else what its kind or line is ranked at in ``place``, the body's division, or in
    the unit's own place where it stands elsewhere. Without a unit, what an ordinary
    department has.
    """
    if unit is None:
        plain = ranks_for(place, as_of=as_of, catalogue=catalogue)
        return plain.unit if plain else None
    where, days = catalogue or default_catalogue(), span(as_of)
    row = _row_for(unit, place, days, where)
    if row is None:
        return None
    return row.division if unit.organ else row.government if _governs(unit, days, where) else row.unit


def liaison_ranks(
    place: Division | Place | None,
    *,
    unit: Unit | None = None,
    as_of: AsOf = None,
    catalogue: Catalogue | None = None,
) -> RankSet | None:
    """The ranks that fit a liaison there: 处级 at a province.

    ``None`` where internal divisions hold no statutory rank, as in counties, or where it is not known.

    Args:
        place: The body's division. A unit that stands elsewhere is ranked in its own place.
        unit: The unit that sends the liaison, where one is meant.
        as_of: The date asked for.
        catalogue: Where to look; the one that ships, unless given.
    """
    if unit is None:
        row = ranks_for(place, as_of=as_of, catalogue=catalogue)
    else:
        row = _row_for(unit, place, span(as_of), catalogue or default_catalogue())
    return row.liaison if row else None


def post_ranks(
    post: Post,
    unit: Unit | None,
    place: Division | Place | None,
    *,
    as_of: AsOf = None,
    catalogue: Catalogue | None = None,
) -> RankSet | None:
    """Every rank that a post's holder may have; ``None`` where nothing is known.

    A rank that the post states settles it. A job rank (二级调研员) is read in the series of the date: one
    that was not in use then says nothing.

    Args:
        post: The post.
        unit: Its unit; ``None`` where the text names none.
        place: The body's division. A unit that stands elsewhere is ranked in its own place.
        as_of: The date asked for.
        catalogue: Where to look; the one that ships, unless given.
    """
    if post.rank is not None:
        return post.rank
    days = span(as_of)
    if post.post_class is PostClass.NON_LEADING:
        return _job_ranks(post.title, days)
    if unit is None:
        return None
    where = catalogue or default_catalogue()
    row = _row_for(unit, place, days, where)
    if row is None:
        return None
    if unit.organ or post.internal:
        return _in_division(post.post_class, row)
    # An organ ranked as the government is, beside it and not under it, has its 秘书长 ranked alike.
    beside = row.unit is not None and row.unit == row.government and post.post_class in _SECRETARIES
    governs = beside or _governs(unit, days, where)
    return _of_government(post.post_class, row) if governs else _of_unit(post.post_class, row)


_HEADS: Final = (PostClass.UNIT_HEAD, PostClass.DIVISION_HEAD)
_DEPUTIES: Final = (PostClass.DEPUTY_IN_CHARGE, PostClass.DEPUTY, PostClass.CHIEF_DEPUTY)
_SECRETARIES: Final = (PostClass.SECRETARY_GENERAL, PostClass.DEPUTY_SECRETARY_GENERAL)
_EITHER: Final = (PostClass.LEADER, PostClass.TEAM_MEMBER, PostClass.DIVISION_LEADER)


def _of_government(post: PostClass | None, row: RankRow) -> RankSet | None:
    if post is PostClass.UNIT_HEAD:
        return row.government
    if post in _DEPUTIES:
        return row.government_deputy
    if post in {PostClass.LEADER, PostClass.TEAM_MEMBER}:
        return _either(row.government, row.government_deputy)
    if post is PostClass.SECRETARY_GENERAL:
        return row.secretary_general
    if post is PostClass.DEPUTY_SECRETARY_GENERAL:
        return row.deputy_secretary_general
    return None


def _of_unit(post: PostClass | None, row: RankRow) -> RankSet | None:
    if post is PostClass.UNIT_HEAD:
        return row.head
    if post is PostClass.CHIEF_DEPUTY:
        # A first deputy is often ranked as a head: 总工会常务副主席.
        return _either(row.deputy, row.unit)
    if post in _DEPUTIES:
        return row.deputy
    if post in {PostClass.LEADER, PostClass.TEAM_MEMBER}:
        return _either(row.head, row.deputy)
    if post in {PostClass.DIVISION_HEAD, PostClass.DIVISION_LEADER}:
        return _in_division(post, row)
    return None


def _in_division(post: PostClass | None, row: RankRow) -> RankSet | None:
    lower = [rank.lower() for rank in row.division.ranks] if row.division else []
    below = frozenset(rank for rank in lower if rank is not None)
    deputies = RankSet(below) if below else None
    if post in _HEADS:
        return row.division
    if post in _DEPUTIES:
        return deputies
    return _either(row.division, deputies) if post in _EITHER else None


def _either(one: RankSet | None, other: RankSet | None) -> RankSet | None:
    """Both readings; ``None`` where one is not known, since any rank might then be right."""
    return RankSet(one.ranks | other.ranks) if one and other else None


def _job_ranks(title: str, days: Days) -> RankSet | None:
    # The longest first, so that 副调研员 is not read as 调研员.
    for rank in sorted(JOB_RANKS, key=lambda rank: -len(rank.name)):
        if title.endswith(rank.name):
            used = days is None or holds(rank.since, rank.before, days)
            return rank.beside if used else None
    return None


def _governs(unit: Unit, days: Days, where: Catalogue) -> bool:
    return _kind(unit, days, where) is UnitKind.GOVERNMENT


def _row_for(unit: Unit, place: Division | Place | None, days: Days, where: Catalogue) -> RankRow | None:
    if unit.where is not Where.HERE or unit.place is not None:
        # A unit elsewhere is ranked where it stands; where the text does not say, nothing is known.
        place = unit.place
    if place is None or place.standing is None:
        return None
    kind = _kind(unit, days, where)
    line = unit.lines[0] if unit.lines else None
    return where.ranks.row(place.standing, place.tier, kind, line, days) if kind else None


def _kind(unit: Unit, days: Days, where: Catalogue) -> UnitKind | None:
    if unit.kind is not None or not unit.lines:
        return unit.kind
    return where.kind_of(unit.lines[0], days)
