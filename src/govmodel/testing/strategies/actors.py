"""Actors and parties out of a cast."""

from __future__ import annotations

from functools import cache, lru_cache

from hypothesis import strategies as st

from govmodel.model.actor import Actor, BodyRef, Party, Role, Unnamed
from govmodel.model.ids import UnitId
from govmodel.testing.strategies.awkward import maybe, texts
from govmodel.testing.strategies.ids import STOCK, Cast, structure_ids
from govmodel.testing.strategies.slots import acting


@cache
def body_refs() -> st.SearchStrategy[BodyRef]:
    """Other bodies, at hand or only named."""
    return st.builds(BodyRef, name=texts(), structure=maybe(structure_ids()))


@cache
def unnamed() -> st.SearchStrategy[Unnamed]:
    """Somebody whom the text does not name."""
    return st.builds(Unnamed, words=st.sampled_from(("有关部门", "相关单位")) | texts())


@lru_cache(maxsize=16)
def actors(cast: Cast = STOCK) -> st.SearchStrategy[Actor]:
    """Anybody who can owe a duty; simplest is the first unit."""
    named: list[Actor] = [*map(acting, (*cast.units, *cast.seats, *cast.groups)), *Role]
    return st.sampled_from(named) | body_refs()


@lru_cache(maxsize=16)
def parties(cast: Cast = STOCK) -> st.SearchStrategy[Party]:
    """Anybody who can be told or asked, named or not."""
    return actors(cast) | unnamed()


@lru_cache(maxsize=16)
def cast_units(cast: Cast) -> st.SearchStrategy[UnitId | None]:
    """One of the cast's units, or none."""
    return maybe(st.sampled_from(cast.units)) if cast.units else st.none()


@lru_cache(maxsize=16)
def several_units(cast: Cast) -> st.SearchStrategy[tuple[UnitId, ...]]:
    """A few of the cast's units, each once."""
    if not cast.units:
        return st.just(())
    return st.lists(st.sampled_from(cast.units), max_size=2, unique=True).map(tuple)
