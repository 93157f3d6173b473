"""Seats, the rule by which each unit fills one, and lists of both."""

from __future__ import annotations

from functools import cache, lru_cache

from hypothesis import strategies as st

from govmodel.model.part import Norm
from govmodel.model.seat import PerUnit, Seat, SeatCount, SeatLevel, SeatList, SeatRole
from govmodel.testing.strategies.actors import actors, body_refs, cast_units
from govmodel.testing.strategies.awkward import few, flags, maybe, texts
from govmodel.testing.strategies.ids import STOCK, Cast, seat_ids
from govmodel.testing.strategies.posts import posts
from govmodel.testing.strategies.slots import ids
from govmodel.testing.strategies.sparse import sparse


@lru_cache(maxsize=16)
def seats(cast: Cast = STOCK, role: SeatRole | None = None) -> st.SearchStrategy[Seat]:
    """A seat held by a unit, by posts, by another body's head, or by nobody known."""
    roles = st.sampled_from(SeatRole) if role is None else st.just(role)
    plain = st.builds(Seat, id=ids(cast, seat_ids()), role=roles, unit=cast_units(cast), posts=few(posts(cast), most=1))
    full = sparse(
        Seat,
        {"id": ids(cast, seat_ids()), "role": roles},
        level=st.sampled_from((SeatLevel.PLAIN, *SeatLevel)),
        unit=cast_units(cast),
        posts=few(posts(cast)),
        body=body_refs(),
        same_holder=maybe(st.sampled_from(cast.seats)) if cast.seats else st.none(),
        joint=flags(),
        concurrent=flags(),
        also=few(st.sampled_from(SeatRole)),
        title=texts(),
        printed=texts(),
    )
    return plain | full


@lru_cache(maxsize=16)
def per_units(cast: Cast = STOCK) -> st.SearchStrategy[PerUnit]:
    """A rule by which each member unit fills a seat."""
    return sparse(
        PerUnit,
        {"post": posts(cast)},
        count=st.integers(1, 3),
        concurrent=flags(),
        also=few(st.sampled_from(SeatRole)),
        filed_with=few(actors(cast)),
        norm=st.sampled_from(Norm),
        printed=texts(),
    )


@cache
def seat_counts() -> st.SearchStrategy[SeatCount]:
    """How many seats of one role and level a text creates."""
    numbers = st.fixed_dictionaries({"count": st.integers(1, 20)}) | st.just({"words": "若干名"})
    kinds = st.sampled_from(SeatRole), st.sampled_from((SeatLevel.PLAIN, *SeatLevel))
    return st.builds(lambda role, level, number: SeatCount(role=role, level=level, **number), *kinds, numbers)


@lru_cache(maxsize=16)
def seat_lists(cast: Cast = STOCK, role: SeatRole | None = None, most: int = 3) -> st.SearchStrategy[SeatList]:
    """A list of seats with what the text says of it as a whole. The ids in it may be met twice."""
    chosen = few(seats(cast, role), most=most)
    return sparse(
        SeatList,
        {"seats": chosen},
        per_unit=per_units(cast),
        open=flags(),
        stated_count=st.integers(0, 40),
        stated_words=st.just("若干名"),
        counts=few(seat_counts()),
        truncated=flags(),
    )
