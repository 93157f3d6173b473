"""Whole joint meetings: constructible, with every field of the model in play."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import strategies as st

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
from govmodel.model.source import SourceEntry
from govmodel.testing.strategies.actors import actors, body_refs, several_units
from govmodel.testing.strategies.awkward import few, flags, maybe, names, texts
from govmodel.testing.strategies.dates import ordered, partial_dates
from govmodel.testing.strategies.divisions import localities
from govmodel.testing.strategies.documents import documents, source_entries
from govmodel.testing.strategies.duties import Element, duties, mandate_items, matters
from govmodel.testing.strategies.groups import groups, offices
from govmodel.testing.strategies.ids import STOCK, Cast, appointment_ids, numbered, prefixes, structure_ids
from govmodel.testing.strategies.posts import posts
from govmodel.testing.strategies.rules import working_rules
from govmodel.testing.strategies.seats import seat_lists
from govmodel.testing.strategies.spelling import spelled
from govmodel.testing.strategies.units import unit_lists


def lower_tiers(cast: Cast = STOCK) -> st.SearchStrategy[LowerTiers]:
    """The clause to lower tiers."""
    return st.builds(
        LowerTiers,
        stance=st.sampled_from(LowerTiersStance),
        addressed=few(actors(cast)),
        tasks=few(texts()),
        condition=maybe(texts()),
        norm=st.sampled_from(Norm),
    )


def relations(cast: Cast = STOCK) -> st.SearchStrategy[Relation]:
    """A tie to a government or another body."""
    bodies = body_refs()
    targets = st.sampled_from(cast.units) | bodies if cast.units else bodies
    return st.builds(Relation, kind=st.sampled_from(RelationKind), target=targets)


def appointments(cast: Cast = STOCK) -> st.SearchStrategy[Appointment]:
    """A line of a roster, for one of the cast's seats, of which there is at least one."""
    days = st.tuples(maybe(partial_dates(least=1949)), maybe(partial_dates(least=1949)))
    return st.builds(
        lambda days, **fields: Appointment(since=days[0], until=days[1], **fields),
        days=days.map(lambda pair: pair if ordered(*pair) else pair[::-1]),
        id=appointment_ids(),
        seat=st.sampled_from(cast.seats),
        person=maybe(texts()),
        posts=few(posts(cast)),
    )


@st.composite
def joint_meetings(draw: st.DrawFn, tier: Tier | None = None) -> JointMeeting:
    """Any joint meeting that can be made, defects and all.

    Its division is of the ``tier``, with a standing that occurs there; any or none where no tier is given.
    """
    prefix = draw(prefixes())
    frame = draw(_frames(prefix))
    cast = _cast(frame)
    peopled = _owing(draw, frame, cast, prefix)
    matter_list = draw(few(matters(_elements(peopled))))
    whole = attrs.evolve(
        peopled,
        division=draw(maybe(localities()) if tier is None else localities(tier)),
        document=draw(documents(cast)),
        matters=numbered(matter_list, f"{prefix}matter"),
        rules=draw(working_rules(cast, prefix=prefix)),
        lower_tiers=draw(maybe(lower_tiers(cast))),
        relations=draw(few(relations(cast))),
        roster=numbered(draw(few(appointments(cast))), f"{prefix}roster") if cast.seats else (),
    )
    made: JointMeeting = draw(spelled(attrs.evolve(whole, sources=draw(_tables(whole)))))
    return made


@st.composite
def _frames(draw: st.DrawFn, prefix: str) -> JointMeeting:
    """A structure with units and seats, in which nobody owes anything yet."""
    units = draw(unit_lists(prefix=prefix))
    cast = Cast(units=tuple(unit.id for unit in units))
    office = draw(maybe(offices(cast, owing=False)))
    # Groups are large; half of all structures do without.
    inner = draw(st.just(()) | few(groups(cast, owing=False)))
    return JointMeeting(
        id=draw(structure_ids()),
        name=draw(st.just("甲联席会议") | names()),
        short_name=draw(maybe(texts())),
        aliases=draw(few(texts())),
        topic=draw(maybe(texts())),
        short_topic=draw(maybe(texts())),
        form=draw(st.sampled_from(Form)),
        units=units,
        lead_units=draw(several_units(cast)),
        mandate=numbered(draw(few(mandate_items())), f"{prefix}mandate"),
        conveners=_seated(draw(seat_lists(cast, SeatRole.CONVENER, 2)), f"{prefix}convener"),
        members=_seated(draw(seat_lists(cast, SeatRole.MEMBER, 3)), f"{prefix}member"),
        liaisons=_seated(draw(seat_lists(cast, SeatRole.LIAISON, 2)), f"{prefix}liaison"),
        office=None if office is None else _staffed(office, f"{prefix}office"),
        groups=tuple(_arranged(group, f"{prefix}group/{i}") for i, group in enumerate(inner, 1)),
        stated_groups=draw(maybe(st.integers(0, 9))),
        coordinating=draw(maybe(st.booleans())),
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
    owed = few(duties(cast))

    def office_owing(office: Office | None, prefix: str) -> Office | None:
        return None if office is None else attrs.evolve(office, functions=numbered(draw(owed), prefix))

    def group_owing(group: Group) -> Group:
        return attrs.evolve(
            group,
            office=office_owing(group.office, f"{group.id}/office"),
            duties=numbered(draw(owed), f"{group.id}/duty"),
            groups=tuple(group_owing(inner) for inner in group.groups),
        )

    return attrs.evolve(
        frame,
        conveners=_tied(draw, frame.conveners, cast),
        duties=numbered(draw(few(duties(cast), most=4)), f"{prefix}duty"),
        office=office_owing(frame.office, f"{prefix}office"),
        groups=tuple(group_owing(group) for group in frame.groups),
    )


def _tied(draw: st.DrawFn, listed: SeatList, cast: Cast) -> SeatList:
    """The list, the holder of its last seat perhaps holding another seat of the structure too."""
    if not listed.seats or not draw(flags()):
        return listed
    last = attrs.evolve(listed.seats[-1], same_holder=draw(st.sampled_from(cast.seats)))
    return attrs.evolve(listed, seats=(*listed.seats[:-1], last))


def _elements(structure: JointMeeting) -> tuple[Element, ...]:
    def element(duty: Duty) -> Element:
        return duty.id, duty.task

    return (*map(element, every_duty(structure)), *((item.id, item.task) for item in structure.mandate))


def _tables(structure: JointMeeting) -> st.SearchStrategy[tuple[SourceEntry, ...]]:
    known = tuple(name for _, name, _ in declared(structure))
    entries = st.lists(source_entries(known), max_size=3, unique_by=lambda entry: entry.at)
    return entries.map(tuple)
