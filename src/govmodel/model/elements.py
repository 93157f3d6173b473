"""Elements: every id that a structure declares, every id that it points at, and where each stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Final

import attrs

from govmodel.model.duty import Duty
from govmodel.model.group import Group
from govmodel.model.office import Office
from govmodel.model.post import Post
from govmodel.model.rules import WorkingRules
from govmodel.model.seat import Seat, SeatList
from govmodel.model.whole import Whole

Step = str | int
Path = tuple[Step, ...]

UNIT: Final = "unit"
SEAT: Final = "seat"
DUTY: Final = "duty"
MANDATE: Final = "mandate"
MATTER: Final = "matter"
GROUP: Final = "group"
RULE: Final = "rule"
APPOINTMENT: Final = "appointment"


_ACTORS: Final = frozenset({UNIT, SEAT, GROUP})
_UNITS: Final = frozenset({UNIT})
_SEATS: Final = frozenset({SEAT})
_CLAIMED: Final = frozenset({DUTY, MANDATE})
_ANY: Final = frozenset({UNIT, SEAT, DUTY, MANDATE, MATTER, GROUP, RULE, APPOINTMENT})

Declared = tuple[str, str, Path]
"""A kind of element, its id, and where it stands."""
Referred = tuple[frozenset[str], str, Path]
"""The kinds of element that will do, the id pointed at, and from where."""
Addressed = tuple[str, Path]
"""What sources are given for, and where that stands."""

RULE_KINDS: Final = tuple(field.name for field in attrs.fields(WorkingRules))
"""The fields in which the working rules stand."""

_PARTIES: Final = frozenset(
    {
        "proposers",
        "callers",
        "chairs",
        "delegated_chairs",
        "attendees",
        "attendees_of",
        "reporters",
        "recipients",
        "via",
        "drafted_by",
        "consent_of",
        "countersigned_by",
        "signed_by",
        "sent_to",
        "copied_to",
        "published_by",
        "passed_by",
        "reported_to",
        "settled_by",
        "proposed_by",
        "consulted",
        "decided_by",
        "filed_with",
        "invited",
        "sealed_by",
        "delegates",
        "by",
        "over",
    }
)


@cache
def party_fields(rule: Any) -> tuple[str, ...]:
    """The fields of a kind of rule in which actors stand, one or several."""
    return tuple(field.name for field in attrs.fields(rule) if field.name in _PARTIES)


def declared(structure: Whole) -> Iterator[Declared]:
    """Every element of the structure, in the order of its fields."""
    for i, unit in enumerate(structure.units):
        yield UNIT, unit.id, ("units", i)
    for i, item in enumerate(structure.mandate):
        yield MANDATE, item.id, ("mandate", i)
    for name in ("conveners", "members", "liaisons"):
        yield from _declared_seats(getattr(structure, name), (name,))
    if structure.office is not None:
        yield from _declared_in_office(structure.office, ("office",))
    for i, duty in enumerate(structure.duties):
        yield DUTY, duty.id, ("duties", i)
    for i, matter in enumerate(structure.matters):
        yield MATTER, matter.id, ("matters", i)
    for i, group in enumerate(structure.groups):
        yield from _declared_in_group(group, ("groups", i))
    for kind in RULE_KINDS:
        for i, rule in enumerate(getattr(structure.rules, kind)):
            yield RULE, rule.id, ("rules", kind, i)
    for i, appointment in enumerate(structure.roster):
        yield APPOINTMENT, appointment.id, ("roster", i)


def _declared_seats(seats: SeatList, path: Path) -> Iterator[Declared]:
    for i, seat in enumerate(seats.seats):
        yield SEAT, seat.id, (*path, "seats", i)


def _declared_in_office(office: Office, path: Path) -> Iterator[Declared]:
    yield from _declared_seats(office.seats, (*path, "seats"))
    for i, duty in enumerate(office.functions):
        yield DUTY, duty.id, (*path, "functions", i)


def _declared_in_group(group: Group, path: Path) -> Iterator[Declared]:
    yield GROUP, group.id, path
    yield from _declared_seats(group.heads, (*path, "heads"))
    yield from _declared_seats(group.members, (*path, "members"))
    if group.office is not None:
        yield from _declared_in_office(group.office, (*path, "office"))
    for i, duty in enumerate(group.duties):
        yield DUTY, duty.id, (*path, "duties", i)
    for i, inner in enumerate(group.groups):
        yield from _declared_in_group(inner, (*path, "groups", i))


def referred(structure: Whole) -> Iterator[Referred]:
    """Every id that the structure points at, in the order of its fields."""
    for i, unit in enumerate(structure.units):
        yield from _one(unit.part_of, _UNITS, ("units", i, "part_of"))
    document = structure.document
    for name in ("issuer", "approved_by"):
        yield from _one(getattr(document, name), _UNITS, ("document", name))
    yield from _each(document.co_issuers, _UNITS, ("document", "co_issuers"))
    yield from _each(document.addressees, _UNITS, ("document", "addressees"))
    yield from _each(structure.lead_units, _UNITS, ("lead_units",))
    for name in ("conveners", "members", "liaisons"):
        yield from _referred_by_seats(getattr(structure, name), (name,))
    if structure.office is not None:
        yield from _referred_by_office(structure.office, ("office",))
    yield from _referred_by_duties(structure.duties, ("duties",))
    for i, matter in enumerate(structure.matters):
        for j, claim in enumerate(matter.claims):
            yield _CLAIMED, claim.element, ("matters", i, "claims", j, "element")
    for i, group in enumerate(structure.groups):
        yield from _referred_by_group(group, ("groups", i))
    yield from _referred_by_rules(structure.rules)
    if structure.lower_tiers is not None:
        yield from _each(structure.lower_tiers.addressed, _ACTORS, ("lower_tiers", "addressed"))
    for i, relation in enumerate(structure.relations):
        yield from _one(relation.target, _UNITS, ("relations", i, "target"))
    for i, appointment in enumerate(structure.roster):
        yield _SEATS, appointment.seat, ("roster", i, "seat")
        yield from _referred_by_posts(appointment.posts, ("roster", i, "posts"))
    for i, item in enumerate(structure.open):
        yield from _one(item.element, _ANY, ("open", i, "element"))


def _one(value: object, kinds: frozenset[str], path: Path) -> Iterator[Referred]:
    if isinstance(value, str):
        yield kinds, value, path


def _each(values: Iterable[object], kinds: frozenset[str], path: Path) -> Iterator[Referred]:
    for i, value in enumerate(values):
        if isinstance(value, str):
            yield kinds, value, (*path, i)


def _referred_by_posts(posts: Iterable[Post], path: Path) -> Iterator[Referred]:
    for i, post in enumerate(posts):
        yield from _one(post.unit, _UNITS, (*path, i, "unit"))


def _referred_by_seat(seat: Seat, path: Path) -> Iterator[Referred]:
    yield from _one(seat.unit, _UNITS, (*path, "unit"))
    yield from _referred_by_posts(seat.posts, (*path, "posts"))
    yield from _one(seat.same_holder, _SEATS, (*path, "same_holder"))


def _referred_by_seats(seats: SeatList, path: Path) -> Iterator[Referred]:
    for i, seat in enumerate(seats.seats):
        yield from _referred_by_seat(seat, (*path, "seats", i))
    if seats.per_unit is not None:
        yield from _one(seats.per_unit.post.unit, _UNITS, (*path, "per_unit", "post", "unit"))
        yield from _each(seats.per_unit.filed_with, _ACTORS, (*path, "per_unit", "filed_with"))


def _referred_by_office(office: Office, path: Path) -> Iterator[Referred]:
    yield from _each(office.hosts, _UNITS, (*path, "hosts"))
    yield from _one(office.daily_work, _UNITS, (*path, "daily_work"))
    yield from _referred_by_seats(office.seats, (*path, "seats"))
    yield from _referred_by_duties(office.functions, (*path, "functions"))


def _referred_by_duties(duties: Iterable[Duty], path: Path) -> Iterator[Referred]:
    for i, duty in enumerate(duties):
        yield from _each(duty.actors, _ACTORS, (*path, i, "actors"))
        yield from _each(duty.partners, _ACTORS, (*path, i, "partners"))


def _referred_by_group(group: Group, path: Path) -> Iterator[Referred]:
    yield from _referred_by_seats(group.heads, (*path, "heads"))
    yield from _referred_by_seats(group.members, (*path, "members"))
    if group.office is not None:
        yield from _referred_by_office(group.office, (*path, "office"))
    yield from _referred_by_duties(group.duties, (*path, "duties"))
    for i, inner in enumerate(group.groups):
        yield from _referred_by_group(inner, (*path, "groups", i))


def _referred_by_rules(rules: WorkingRules) -> Iterator[Referred]:
    for kind in RULE_KINDS:
        for i, rule in enumerate(getattr(rules, kind)):
            for name in party_fields(rule.__class__):
                value = getattr(rule, name)
                several = _each if isinstance(value, tuple) else _one
                yield from several(value, _ACTORS, ("rules", kind, i, name))
