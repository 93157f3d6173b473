"""Whether a structure hangs together: ids well-formed, met once, and pointing at what exists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Final, Protocol

import attrs

from govmodel.model.duty import Duty
from govmodel.model.errors import Problem, nearest
from govmodel.model.group import Group
from govmodel.model.ids import ADDRESS_PATTERN, ID_PATTERN
from govmodel.model.office import Office
from govmodel.model.post import Post
from govmodel.model.rules import WorkingRules
from govmodel.model.seat import Seat, SeatList

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


class Whole(Protocol):
    """The fields of a joint meeting that ids stand in.

    Spelled out here so that the meeting can ask this module to check it without the two importing
    each other.
    """

    @property
    def document(self) -> Any: ...
    @property
    def units(self) -> Any: ...
    @property
    def lead_units(self) -> Any: ...
    @property
    def mandate(self) -> Any: ...
    @property
    def conveners(self) -> Any: ...
    @property
    def members(self) -> Any: ...
    @property
    def liaisons(self) -> Any: ...
    @property
    def office(self) -> Any: ...
    @property
    def duties(self) -> Any: ...
    @property
    def matters(self) -> Any: ...
    @property
    def groups(self) -> Any: ...
    @property
    def rules(self) -> Any: ...
    @property
    def lower_tiers(self) -> Any: ...
    @property
    def relations(self) -> Any: ...
    @property
    def roster(self) -> Any: ...
    @property
    def sources(self) -> Any: ...


_ACTORS: Final = frozenset({UNIT, SEAT, GROUP})
_UNITS: Final = frozenset({UNIT})
_SEATS: Final = frozenset({SEAT})
_CLAIMED: Final = frozenset({DUTY, MANDATE})

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


def problems(structure: Whole) -> tuple[Problem, ...]:
    """Every malformed, repeated or dangling id, with where it stands; empty where all is well."""
    addressed = ((entry.at, ("sources", i, "at")) for i, entry in enumerate(structure.sources))
    return explain(declared(structure), referred(structure), addressed)


def explain(
    declared: Iterable[tuple[str, object, Path]], referred: Iterable[Referred], addressed: Iterable[Addressed]
) -> tuple[Problem, ...]:
    """Every malformed, repeated or dangling id among those given; empty where all is well.

    Args:
        declared: The elements. The first of two with one id is taken to own it.
        referred: The ids pointed at.
        addressed: The addresses of the table of sources.
    """
    known: dict[str, str] = {}
    found: list[Problem] = []
    for kind, name, path in declared:
        if not isinstance(name, str) or ID_PATTERN.fullmatch(name) is None:
            found.append(_malformed(name, (*path, "id")))
        elif name in known:
            found.append(_repeated(name, known[name], kind, (*path, "id")))
        else:
            known[name] = kind
    found.extend(_dangling(name, kinds, known, path) for kinds, name, path in referred if known.get(name) not in kinds)
    seen: set[str] = set()
    for at, path in addressed:
        element, _, _ = at.partition(".")
        if ADDRESS_PATTERN.fullmatch(at) is None or (element and element not in known):
            found.append(_dangling(element or at, frozenset(known.values()), known, path))
        elif at in seen:
            found.append(_repeated_address(at, path))
        seen.add(at)
    return tuple(found)


def path_text(path: Path) -> str:
    """A path as people write it: ``$.duties[3].actors[0]``, ``$.sources["hrss/1"]``."""
    return "$" + "".join(_step_text(step) for step in path)


def _step_text(step: Step) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if step.isidentifier() else f'["{step}"]'


def _repeated_address(at: str, path: Path) -> Problem:
    return Problem(
        path=path_text(path),
        code="repeated-address",
        zh=f"「{at}」的出处列了两次；请并为一条",
        en=f"the sources of “{at}” are listed twice; put them together",
        value=at,
    )


def _malformed(name: object, path: Path) -> Problem:
    return Problem(
        path=path_text(path),
        code="malformed-id",
        zh=f"「{name}」不能作 id；只用小写字母、数字，词间用 -，层间用 /",
        en=f"“{name}” cannot be an id; use lower-case letters and digits, - between words, / between steps",
        value=str(name),
    )


def _repeated(name: str, first: str, kind: str, path: Path) -> Problem:
    return Problem(
        path=path_text(path),
        code="repeated-id",
        zh=f"id「{name}」已用于另一个元素（{first}）；同一结构内 id 不得重复",
        en=f"id “{name}” already names another element ({first}, here {kind}); ids are unique in a structure",
        value=name,
    )


def _dangling(name: str, kinds: frozenset[str], known: dict[str, str], path: Path) -> Problem:
    choices = tuple(sorted(id_ for id_, kind in known.items() if kind in kinds))
    near = nearest(name, choices)
    wanted = "/".join(sorted(kinds))
    hint_zh, hint_en = (f"是不是「{near}」？", f" Did you mean “{near}”?") if near else ("", "")
    return Problem(
        path=path_text(path),
        code="dangling-id",
        zh=f"没有 id 为「{name}」的元素（{wanted}）。{hint_zh}",
        en=f"no {wanted} has the id “{name}”.{hint_en}",
        value=name,
        choices=choices,
        nearest=near,
    )
