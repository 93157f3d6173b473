"""Dropping: the changes that take an element out, with everything that would dangle without it."""

from __future__ import annotations

from typing import Any

import attrs

from govmodel.composition.paths import look_up, named
from govmodel.model.actor import Role
from govmodel.model.change import Change, Drop, Replace
from govmodel.model.elements import declared, referred
from govmodel.model.index import every_duty
from govmodel.model.meeting import JointMeeting
from govmodel.model.seat import Seat, SeatCount

Steps = tuple[str | int, ...]


def without(structure: JointMeeting, element: str) -> tuple[Change, ...]:
    """The changes after which an element is gone.

    With a unit go the seats it holds, and the duties that nobody else owes; from lists of actors it is left
    out, and the numbers stated for its seats are lowered. With a duty or an item of the mandate go its claims,
    and a matter that nothing speaks of any more. With a seat go the lines of the roster for it, with a group
    all that is in it, with anything its sources.
    """
    places = {name: place for _, name, place in declared(structure)}
    gone = _all_gone(structure, element, places)
    edits: dict[Steps, Any] = {}
    for _, name, place in referred(structure):
        if name in gone:
            _let_go(structure, place, gone, edits)
    sources = tuple(entry for entry in structure.sources if entry.at.partition(".")[0] not in gone)
    if sources != structure.sources:
        edits[("sources",)] = sources
    # What is inside something that goes anyway need not be changed, or go, by itself.
    going = {places[name] for name in gone}
    outer = [name for name in gone if not _within(places[name][:-1], going)]
    for name in outer:
        _lower(structure, places[name], edits)
    changes: list[Change] = [
        Replace(path=named(structure, place), before=look_up(structure, place), after=after)
        for place, after in edits.items()
        if not _within(place, going)
    ]
    drops = [
        Drop(path=named(structure, places[name]), value=look_up(structure, places[name]))
        for name in sorted(outer, key=lambda name: places[name], reverse=True)
    ]
    return (*changes, *drops)


def _all_gone(structure: JointMeeting, element: str, places: dict[str, Steps]) -> frozenset[str]:
    """The element, and what goes with it, and what goes with that."""
    gone: set[str] = set()
    more = {element}
    while more - gone:
        gone = more
        going = {places[name] for name in gone}
        more = {name for name, at in places.items() if _within(at, going)}
        for _, name, place in referred(structure):
            if name in gone and place[-1] == "unit" and "posts" not in place and "per_unit" not in place:
                more.add(look_up(structure, place[:-1]).id)
        more |= {line.id for line in structure.roster if line.seat in gone}
        more |= {duty.id for duty in every_duty(structure) if duty.actors and set(duty.actors) <= gone}
        more |= {m.id for m in structure.matters if m.claims and {c.element for c in m.claims} <= gone}
    return frozenset(gone)


def _within(place: Steps, others: set[Steps]) -> bool:
    """Whether a place is one of others, or lies in one."""
    return any(place[:n] in others for n in range(1, len(place) + 1))


def _lower(structure: JointMeeting, place: Steps, edits: dict[Steps, Any]) -> None:
    """Enter the numbers stated for the list that loses what stands in a place."""
    around: Any = look_up(structure, place[:-2])
    if place[-2] == "seats":
        seat = around.seats[place[-1]]
        at = (*place[:-2], "counts")
        counts = [_one_less(each, seat) for each in edits.get(at, around.counts)]
        if around.counts:
            edits[at] = tuple(each for each in counts if each.count != 0)
        _count_down(around, "stated_count", place[:-2], edits)
    elif place[-2] == "groups":
        _count_down(around, "stated_groups", place[:-2], edits)


def _count_down(around: Any, field: str, place: Steps, edits: dict[Steps, Any]) -> None:
    stated = edits.get((*place, field), getattr(around, field))
    if stated:
        # Of none, no number is stated.
        edits[(*place, field)] = stated - 1 or None


def _one_less(stated: SeatCount, seat: Seat) -> SeatCount:
    if (stated.role, stated.level) != (seat.role, seat.level) or not stated.count:
        return stated
    return attrs.evolve(stated, count=stated.count - 1)


def _let_go(structure: JointMeeting, place: Steps, gone: frozenset[str], edits: dict[Steps, Any]) -> None:
    """Enter what stands where something that goes was pointed at."""
    if place[0] == "relations":
        edits[("relations",)] = tuple(each for each in structure.relations if each.target not in gone)
    elif place[-1] == "element":
        # Claims of a matter, or what is open.
        about = look_up(structure, place[:-2])
        edits[place[:-2]] = tuple(each for each in about if each.element not in gone)
    elif isinstance(place[-1], int):
        actors = look_up(structure, place[:-1])
        edits[place[:-1]] = tuple(actor for actor in actors if actor not in gone)
    else:
        # Work that one of the units had done for the body is the body's own from then on.
        edits[place] = Role.MEETING if place[-1] == "by" else None
