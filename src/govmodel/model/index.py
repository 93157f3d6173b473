"""Looking things up in a structure: one index, built once and asked often."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from govmodel.model.duty import Duty
from govmodel.model.group import Group
from govmodel.model.ids import DutyId, SeatId, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.seat import Seat
from govmodel.model.source import Source
from govmodel.model.unit import Unit


def every_group(structure: JointMeeting) -> Iterator[Group]:
    """Every group at every depth, outer before inner."""
    waiting = list(reversed(structure.groups))
    while waiting:
        group = waiting.pop()
        yield group
        waiting.extend(reversed(group.groups))


def every_duty(structure: JointMeeting) -> Iterator[Duty]:
    """Every duty: those of the duty section, of offices and of groups."""
    yield from structure.duties
    if structure.office is not None:
        yield from structure.office.functions
    for group in every_group(structure):
        yield from group.duties
        if group.office is not None:
            yield from group.office.functions


def every_seat(structure: JointMeeting) -> Iterator[Seat]:
    """Every seat: conveners, members, liaisons, of offices and of groups."""
    yield from structure.conveners.seats
    yield from structure.members.seats
    yield from structure.liaisons.seats
    if structure.office is not None:
        yield from structure.office.seats.seats
    for group in every_group(structure):
        yield from group.heads.seats
        yield from group.members.seats
        if group.office is not None:
            yield from group.office.seats.seats


class Index:
    """The elements of one structure by id, each table made when it is first asked for.

    Example:
        >>> from govmodel.model.meeting import JointMeeting
        >>> Index(JointMeeting(id="x", name="某联席会议")).units
        {}
    """

    def __init__(self, structure: JointMeeting) -> None:
        """Keep the structure; nothing is worked out yet."""
        self.structure = structure

    @cached_property
    def units(self) -> dict[UnitId, Unit]:
        """Units by id."""
        return {unit.id: unit for unit in self.structure.units}

    @cached_property
    def seats(self) -> dict[SeatId, Seat]:
        """Seats by id, of all lists and groups."""
        return {seat.id: seat for seat in every_seat(self.structure)}

    @cached_property
    def duties(self) -> dict[DutyId, Duty]:
        """Duties by id, of the duty section, offices and groups."""
        return {duty.id: duty for duty in every_duty(self.structure)}

    @cached_property
    def member_units(self) -> frozenset[UnitId]:
        """The units that sit among the members."""
        return frozenset(seat.unit for seat in self.structure.members.seats if seat.unit is not None)

    @cached_property
    def _sources(self) -> dict[str, tuple[Source, ...]]:
        return {entry.at: entry.sources for entry in self.structure.sources}

    def sources(self, address: str) -> tuple[Source, ...]:
        """What an element or field rests on; empty where nothing is recorded."""
        return self._sources.get(address, ())
