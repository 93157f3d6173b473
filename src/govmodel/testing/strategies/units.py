"""Units, simplest first: 甲局, 乙局."""

from __future__ import annotations

from functools import cache

import attrs
from hypothesis import strategies as st

from govmodel.model.ids import UnitId
from govmodel.model.unit import Unit, UnitKind, Where
from govmodel.testing.strategies.awkward import few, flags, names, texts
from govmodel.testing.strategies.divisions import localities
from govmodel.testing.strategies.ids import STEM_IDS, STEMS, line_ids, unit_ids
from govmodel.testing.strategies.sparse import sparse

_PLAIN_NAME = "\x00plain"
"""Stands for the name that goes with a unit's place in its list, until that is known."""


@cache
def units() -> st.SearchStrategy[Unit]:
    """Any unit."""
    return _units(unit_ids(), st.sampled_from([f"{stem}局" for stem in STEMS]) | names())


@cache
def unit_lists(*, prefix: str = "", most: int = 4) -> st.SearchStrategy[tuple[Unit, ...]]:
    """Units with different ids, plain ones named 甲局, 乙局 in order."""
    return st.lists(_shapes(), max_size=min(most, len(STEMS))).map(
        lambda found: tuple(_settled(unit, i, prefix) for i, unit in enumerate(found))
    )


@cache
def _shapes() -> st.SearchStrategy[Unit]:
    """Units whose place in their list is not known yet."""
    return _units(st.just(UnitId(_PLAIN_NAME)), st.just(_PLAIN_NAME) | names())


def _units(ids: st.SearchStrategy[UnitId], names: st.SearchStrategy[str]) -> st.SearchStrategy[Unit]:
    return sparse(
        Unit,
        {"id": ids, "name": names},
        lines=few(line_ids()),
        kind=st.sampled_from(UnitKind),
        where=st.sampled_from((Where.HERE, *Where)),
        place=localities(),
        organ=texts(),
        aliases=few(texts()),
        full_name=texts(),
        part_of=ids,
        collective=flags(),
    )


def _settled(unit: Unit, place: int, prefix: str) -> Unit:
    name = f"{STEMS[place]}局" if unit.name == _PLAIN_NAME else unit.name
    part_of = UnitId(prefix + STEM_IDS[place - 1]) if place and unit.part_of is not None else None
    return attrs.evolve(unit, id=UnitId(prefix + STEM_IDS[place]), name=name, part_of=part_of)
