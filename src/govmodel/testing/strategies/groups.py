"""Offices, and groups within the body to a depth of three."""

from __future__ import annotations

from functools import lru_cache

from hypothesis import strategies as st

from govmodel.model.duty import Duty
from govmodel.model.group import Group
from govmodel.model.office import Office, OfficeForm
from govmodel.model.seat import SeatRole
from govmodel.testing.strategies.actors import cast_units, several_units
from govmodel.testing.strategies.awkward import few, texts
from govmodel.testing.strategies.duties import duties
from govmodel.testing.strategies.ids import STOCK, Cast, group_ids
from govmodel.testing.strategies.seats import seat_lists
from govmodel.testing.strategies.slots import ids
from govmodel.testing.strategies.sparse import sparse


@lru_cache(maxsize=16)
def offices(cast: Cast = STOCK, *, owing: bool = True) -> st.SearchStrategy[Office]:
    """An office, or daily work given to a unit.

    Args:
        cast: Whom it may point at.
        owing: Whether it may have functions.
    """
    return sparse(
        Office,
        {},
        form=st.sampled_from(OfficeForm),
        hosts=several_units(cast),
        seats=seat_lists(cast, SeatRole.OFFICE_DIRECTOR, 2) | seat_lists(cast, SeatRole.OFFICE_STAFF, 2),
        functions=_owed(cast, owing),
        daily_work=cast_units(cast),
        printed=texts(),
    )


@lru_cache(maxsize=16)
def groups(cast: Cast = STOCK, *, depth: int = 3, owing: bool = True) -> st.SearchStrategy[Group]:
    """A group with seats, perhaps duties and an office, and groups within it.

    Args:
        cast: Whom it may point at.
        depth: How many groups stand within one another at the most.
        owing: Whether it and its office may have duties.
    """
    return sparse(
        Group,
        {"id": ids(cast, group_ids()), "name": texts()},
        heads=seat_lists(cast, SeatRole.CONVENER, 1),
        members=seat_lists(cast, SeatRole.MEMBER, 2),
        office=offices(cast, owing=owing),
        duties=_owed(cast, owing),
        stated_groups=st.integers(0, 9),
        groups=few(groups(cast, depth=depth - 1, owing=owing)) if depth > 1 else st.just(()),
    )


def _owed(cast: Cast, owing: bool) -> st.SearchStrategy[tuple[Duty, ...]]:
    return few(duties(cast)) if owing else st.just(())
