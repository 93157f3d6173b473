"""Whole joint meetings: constructible, with every field of the model in play."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any, Final

import attrs
from hypothesis import strategies as st

from govmodel.model.dates import PartialDate
from govmodel.model.division import Tier
from govmodel.model.duty import Duty
from govmodel.model.elements import declared
from govmodel.model.group import Group
from govmodel.model.ids import SeatId
from govmodel.model.index import every_duty, every_group, every_seat
from govmodel.model.meeting import (
    Form,
    JointMeeting,
    LowerTiers,
    LowerTiersStance,
    Relation,
    RelationKind,
)
from govmodel.model.office import Office
from govmodel.model.part import Norm
from govmodel.model.roster import Appointment
from govmodel.model.seat import SeatList, SeatRole
from govmodel.testing.strategies.actors import actors, body_refs, several_units
from govmodel.testing.strategies.awkward import few, flags, maybe, names, texts
from govmodel.testing.strategies.dates import ordered, partial_dates
from govmodel.testing.strategies.divisions import localities
from govmodel.testing.strategies.documents import documents, source_tables
from govmodel.testing.strategies.duties import Element, duties, mandate_items, matters
from govmodel.testing.strategies.groups import groups, offices
from govmodel.testing.strategies.ids import STOCK, Cast, appointment_ids, numbered, prefixes, structure_ids
from govmodel.testing.strategies.open_items import open_lists
from govmodel.testing.strategies.posts import posts
from govmodel.testing.strategies.rules import working_rules
from govmodel.testing.strategies.seats import seat_lists
from govmodel.testing.strategies.slots import SLOTS, bound, ids
from govmodel.testing.strategies.sparse import said, sparse
from govmodel.testing.strategies.units import unit_lists


@lru_cache(maxsize=16)
def lower_tiers(cast: Cast = STOCK) -> st.SearchStrategy[LowerTiers]:
    """The clause to lower tiers."""
    return sparse(
        LowerTiers,
        {"stance": st.sampled_from(LowerTiersStance)},
        addressed=few(actors(cast)),
        tasks=few(texts()),
        condition=texts(),
        norm=st.sampled_from(Norm),
    )


@lru_cache(maxsize=16)
def relations(cast: Cast = STOCK) -> st.SearchStrategy[Relation]:
    """A tie to a government or another body."""
    bodies = body_refs()
    targets = st.sampled_from(cast.units) | bodies if cast.units else bodies
    return st.builds(Relation, kind=st.sampled_from(RelationKind), target=targets)


@lru_cache(maxsize=16)
def appointments(cast: Cast = STOCK) -> st.SearchStrategy[Appointment]:
    """A line of a roster, for one of the cast's seats, of which there is at least one."""
    return sparse(
        _appointment,
        {"id": ids(cast, appointment_ids()), "seat": st.sampled_from(cast.seats)},
        person=texts(),
        posts=few(posts(cast)),
        since=partial_dates(least=1949),
        until=partial_dates(least=1949),
    )


def _appointment(since: PartialDate | None = None, until: PartialDate | None = None, **fields: Any) -> Appointment:
    if not ordered(since, until):
        since, until = until, since
    return Appointment(since=since, until=until, **fields)


@st.composite
def joint_meetings(draw: st.DrawFn, tier: Tier | None = None) -> JointMeeting:
    """Any joint meeting that can be made, defects and all.

    Its division is of the ``tier``, with a standing that occurs there; any or none where no tier is given.
    """
    prefix = draw(prefixes())
    frame = draw(_frames(prefix))
    cast = _cast(frame)
    peopled = _owing(draw, frame, cast, prefix)
    whole = attrs.evolve(
        peopled,
        division=draw(maybe(localities()) if tier is None else localities(tier)),
        document=bound(draw(documents(SLOTS)), cast),
        matters=numbered(draw(few(matters(_elements(peopled)))), f"{prefix}matter"),
        rules=bound(draw(working_rules(SLOTS, prefix=prefix)), cast),
        lower_tiers=bound(draw(maybe(lower_tiers(SLOTS))), cast),
        relations=bound(draw(few(relations(SLOTS if cast.units else Cast()))), cast),
        roster=bound(numbered(draw(few(appointments(SLOTS))), f"{prefix}roster"), cast) if cast.seats else (),
    )
    known = tuple(name for _, name, _ in declared(whole))
    return attrs.evolve(whole, sources=draw(source_tables(known)), open=draw(open_lists(known)))


@st.composite
def _frames(draw: st.DrawFn, prefix: str) -> JointMeeting:
    """A structure with units and seats, in which nobody owes anything yet."""
    units = draw(unit_lists(prefix=prefix))
    cast = Cast(units=tuple(unit.id for unit in units))
    office = bound(draw(maybe(offices(SLOTS, owing=False))), cast)
    # Groups are large; half of all structures do without.
    inner = bound(draw(_some_groups()), cast)
    conveners, members, liaisons = (bound(draw(seat_lists(SLOTS, role, most)), cast) for role, most in _SEATED)
    return JointMeeting(
        id=draw(structure_ids()),
        name=draw(_names()),
        units=units,
        mandate=numbered(draw(few(mandate_items())), f"{prefix}mandate"),
        conveners=_seated(conveners, f"{prefix}convener"),
        members=_seated(members, f"{prefix}member"),
        liaisons=_seated(liaisons, f"{prefix}liaison"),
        office=None if office is None else _staffed(office, f"{prefix}office"),
        groups=tuple(_arranged(group, f"{prefix}group/{i}") for i, group in enumerate(inner, 1)),
        **{name: bound(value, cast) for name, value in draw(_heads()).items()},
    )


_SEATED: Final = ((SeatRole.CONVENER, 2), (SeatRole.MEMBER, 3), (SeatRole.LIAISON, 2))
"""The lists of seats of a structure, with how many seats are drawn for each at the most."""


@cache
def _names() -> st.SearchStrategy[str]:
    return st.just("甲联席会议") | names()


@cache
def _some_groups() -> st.SearchStrategy[tuple[Group, ...]]:
    return st.just(()) | few(groups(SLOTS, owing=False))


@cache
def _heads() -> st.SearchStrategy[dict[str, Any]]:
    """What a structure may say of itself as a whole, by field."""
    return said(
        short_name=texts(),
        aliases=few(texts(), least=1),
        topic=texts(),
        short_topic=texts(),
        form=st.sampled_from(Form),
        lead_units=several_units(SLOTS),
        stated_groups=st.integers(0, 9),
        coordinating=st.booleans(),
    )


def _seated(listed: SeatList, prefix: str) -> SeatList:
    return attrs.evolve(listed, seats=numbered(listed.seats, prefix))


def _staffed(office: Office, prefix: str) -> Office:
    return attrs.evolve(office, seats=_seated(office.seats, f"{prefix}/seat"))


def _arranged(group: Group, prefix: str) -> Group:
    options: dict[str, Any] = {"id": prefix}
    return attrs.evolve(
        group,
        heads=_seated(group.heads, f"{prefix}/head"),
        members=_seated(group.members, f"{prefix}/member"),
        office=None if group.office is None else _staffed(group.office, f"{prefix}/office"),
        groups=tuple(_arranged(inner, f"{prefix}/{i}") for i, inner in enumerate(group.groups, 1)),
        **options,
    )


def _cast(structure: JointMeeting) -> Cast:
    return Cast(
        units=tuple(unit.id for unit in structure.units),
        seats=tuple(SeatId(seat.id) for seat in every_seat(structure)),
        groups=tuple(group.id for group in every_group(structure)),
    )


def _owing(draw: st.DrawFn, frame: JointMeeting, cast: Cast, prefix: str) -> JointMeeting:
    """The frame with duties, which may point at any unit, seat or group of it."""
    owed = few(duties(SLOTS))

    def office_owing(office: Office | None, prefix: str) -> Office | None:
        return None if office is None else attrs.evolve(office, functions=bound(numbered(draw(owed), prefix), cast))

    def group_owing(group: Group) -> Group:
        return attrs.evolve(
            group,
            office=office_owing(group.office, f"{group.id}/office"),
            duties=bound(numbered(draw(owed), f"{group.id}/duty"), cast),
            groups=tuple(group_owing(inner) for inner in group.groups),
        )

    return attrs.evolve(
        frame,
        conveners=_tied(draw, frame.conveners, cast),
        duties=bound(numbered(draw(few(duties(SLOTS), most=4)), f"{prefix}duty"), cast),
        office=office_owing(frame.office, f"{prefix}office"),
        groups=tuple(group_owing(group) for group in frame.groups),
    )


_PLACES = st.integers(0, 15)


def _tied(draw: st.DrawFn, listed: SeatList, cast: Cast) -> SeatList:
    """The list, the holder of its last seat perhaps holding another seat of the structure too."""
    if not listed.seats or not draw(flags()):
        return listed
    last = attrs.evolve(listed.seats[-1], same_holder=cast.seats[draw(_PLACES) % len(cast.seats)])
    return attrs.evolve(listed, seats=(*listed.seats[:-1], last))


def _elements(structure: JointMeeting) -> tuple[Element, ...]:
    def element(duty: Duty) -> Element:
        return duty.id, duty.task

    return (*map(element, every_duty(structure)), *((item.id, item.task) for item in structure.mandate))
