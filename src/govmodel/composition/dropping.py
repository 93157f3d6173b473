"""Dropping: the changes that take an element out, with everything that would dangle without it."""

from __future__ import annotations

from typing import Any

from govmodel.composition.paths import look_up, named
from govmodel.model.actor import Role
from govmodel.model.change import Change, Drop, Replace
from govmodel.model.elements import declared, referred
from govmodel.model.index import every_duty
from govmodel.model.meeting import JointMeeting

Steps = tuple[str | int, ...]


def without(structure: JointMeeting, element: str) -> tuple[Change, ...]:
    """The changes after which an element is gone.

    With a unit go the seats it holds and the duties that nobody else owes; from lists of actors it is left
    out. With a duty or an item of the mandate go its claims, and a matter that nothing speaks of any more.
    With a seat go the lines of the roster for it, with anything its sources.
    """
    gone = _all_gone(structure, element)
    edits: dict[Steps, Any] = {}
    for _, name, place in referred(structure):
        if name in gone:
            _let_go(structure, place, gone, edits)
    sources = tuple(entry for entry in structure.sources if entry.at.partition(".")[0] not in gone)
    if sources != structure.sources:
        edits[("sources",)] = sources
    places = {name: place for _, name, place in declared(structure)}
    drops: list[Change] = []
    for name in sorted(gone, key=lambda name: places[name], reverse=True):
        path = named(structure, places[name])
        drops.append(Drop(path=path, value=look_up(structure, path)))
    # What is inside something that goes anyway need not be changed first.
    inside = [places[name] for name in gone]
    changes: list[Change] = [
        Replace(path=named(structure, place), before=look_up(structure, named(structure, place)), after=after)
        for place, after in edits.items()
        if not any(place[: len(around)] == around for around in inside)
    ]
    return (*changes, *drops)


def _all_gone(structure: JointMeeting, element: str) -> frozenset[str]:
    """The element, and what goes with it."""
    gone = {element}
    for _, name, place in referred(structure):
        if name == element and place[-1] == "unit" and "posts" not in place and "per_unit" not in place:
            gone.add(look_up(structure, named(structure, place[:-1])).id)
    gone |= {line.id for line in structure.roster if line.seat in gone}
    gone |= {duty.id for duty in every_duty(structure) if duty.actors and set(duty.actors) <= {element}}
    return frozenset(gone | {m.id for m in structure.matters if m.claims and {c.element for c in m.claims} <= gone})


def _let_go(structure: JointMeeting, place: Steps, gone: frozenset[str], edits: dict[Steps, Any]) -> None:
    """Enter what stands where something that goes was pointed at."""
    if place[0] == "open":
        edits[("open",)] = tuple(item for item in structure.open if item.element not in gone)
    elif place[0] == "relations":
        edits[("relations",)] = tuple(each for each in structure.relations if each.target not in gone)
    elif place[-1] == "element":
        claims = look_up(structure, named(structure, place[:-2]))
        edits[place[:-2]] = tuple(claim for claim in claims if claim.element not in gone)
    elif isinstance(place[-1], int):
        actors = look_up(structure, named(structure, place[:-1]))
        edits[place[:-1]] = tuple(actor for actor in actors if actor not in gone)
    else:
        # Work that one of the units had done for the body is the body's own from then on.
        edits[place] = Role.MEETING if place[-1] == "by" else None
