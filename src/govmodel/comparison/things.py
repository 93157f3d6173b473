"""A structure taken apart into the things that are held beside those of another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cached_property
from typing import Any

import attrs

from govmodel.comparison.difference import Area
from govmodel.comparison.meaning import words_of
from govmodel.comparison.pairing import without_own_tier
from govmodel.model.change import ChangePath
from govmodel.model.elements import RULE_KINDS
from govmodel.model.group import Group
from govmodel.model.index import Index
from govmodel.model.meeting import JointMeeting
from govmodel.model.office import Office
from govmodel.model.questions import display, phrase
from govmodel.model.seat import Seat, SeatList
from govmodel.wording.likeness import pairs


class Sort(Enum):
    """What sort of thing it is; only things of one sort are held beside each other."""

    UNIT = "unit"
    GROUP = "group"
    SEAT = "seat"
    MANDATE = "mandate"
    DUTY = "duty"
    MATTER = "matter"
    RULE = "rule"
    APPOINTMENT = "appointment"


@attrs.frozen(kw_only=True, eq=False)
class Thing:
    """An element of a structure, with what is needed to find its fellow.

    Attributes:
        sort: What it is.
        area: Under which part it is listed.
        home: The list it stands in, without ids: ``("groups", "members")``, ``("rules", "meetings")``.
        group: The group it belongs to, or an office within one; empty for the body's own.
        path: Where it stands.
        value: The element.
        who: Who it belongs to, as ids and roles: the actors of a duty, the unit of a seat.
        who_words: The same by name.
        words: What it says, as one prints it.
        core: The words by which it is known: a duty's task, a unit's name.
    """

    sort: Sort
    area: Area
    home: tuple[str, ...]
    group: str = ""
    path: ChangePath
    value: Any
    who: frozenset[Any] = frozenset()
    who_words: str = ""
    words: str
    core: str

    @property
    def id(self) -> str:
        """The element's id."""
        return str(self.value.id)

    @cached_property
    def said(self) -> str:
        """Its words without punctuation and without what means its own place."""
        return without_own_tier(self.core)

    @cached_property
    def pairs(self) -> frozenset[str]:
        """The pairs of characters in its words."""
        return pairs(self.said)


class Names:
    """Names of a structure's elements."""

    def __init__(self, structure: JointMeeting) -> None:
        """Keep an index of the structure."""
        self.index = Index(structure)

    @cached_property
    def _known(self) -> dict[str, str]:
        matters = {str(matter.id): matter.title for matter in self.index.structure.matters}
        duties = {str(duty.id): duty.task for duty in self.index.duties.values()}
        mandate = {str(item.id): item.task for item in self.index.structure.mandate}
        return matters | duties | mandate

    def of(self, party: Any) -> str:
        """The name of an element by its id, or of a party."""
        if isinstance(party, str) and party in self._known:
            return self._known[party]
        return display(self.index, party)

    def words(self, value: Any, field: str = "") -> str:
        """Any value in words."""
        return words_of(value, self.of, field)


def things_of(structure: JointMeeting, names: Names) -> Iterator[Thing]:
    """Every element of the structure, part by part."""
    for unit in structure.units:
        yield Thing(
            sort=Sort.UNIT,
            area=Area.UNITS,
            home=("units",),
            path=("units", unit.id),
            value=unit,
            who=frozenset(unit.lines),
            words=unit.name if unit.organ is None or unit.organ in unit.name else f"{unit.name}{unit.organ}",
            core=unit.name,
        )
    for item in structure.mandate:
        path = ("mandate", item.id)
        yield Thing(
            sort=Sort.MANDATE,
            area=Area.MANDATE,
            home=("mandate",),
            path=path,
            value=item,
            words=item.task,
            core=item.task,
        )
    whole = _Place(names=names, path=(), home=())
    yield from whole.seats("conveners", structure.conveners, Area.CONVENERS)
    yield from whole.seats("members", structure.members, Area.MEMBERS)
    yield from whole.seats("liaisons", structure.liaisons, Area.LIAISONS)
    yield from whole.office(structure.office, Area.OFFICE)
    yield from whole.duties("duties", structure.duties, Area.DUTIES)
    for matter in structure.matters:
        yield Thing(
            sort=Sort.MATTER,
            area=Area.MATTERS,
            home=("matters",),
            path=("matters", matter.id),
            value=matter,
            words=matter.title,
            core=matter.title,
        )
    yield from whole.groups(structure.groups)
    yield from _rules(structure, names)
    for line in structure.roster:
        yield Thing(
            sort=Sort.APPOINTMENT,
            area=Area.ROSTER,
            home=("roster",),
            path=("roster", line.id),
            value=line,
            who=frozenset({line.seat}),
            who_words=line.person or "",
            words=names.words(line.posts),
            core=names.words(line.posts),
        )


def _rules(structure: JointMeeting, names: Names) -> Iterator[Thing]:
    for kind in RULE_KINDS:
        for rule in getattr(structure.rules, kind):
            words = names.words(rule)
            home = ("rules", kind)
            yield Thing(
                sort=Sort.RULE, area=Area.RULES, home=home, path=(*home, rule.id), value=rule, words=words, core=words
            )


@attrs.frozen(kw_only=True)
class _Place:
    """Where elements stand: in the body itself, or in one of its groups."""

    names: Names
    path: ChangePath
    home: tuple[str, ...]
    group: str = ""

    def seats(self, field: str, listed: SeatList, area: Area) -> Iterator[Thing]:
        for seat in listed.seats:
            words = self._seat_words(seat)
            yield Thing(
                sort=Sort.SEAT,
                area=area,
                home=(*self.home, field),
                group=self.group,
                path=(*self.path, field, "seats", seat.id),
                value=seat,
                who=frozenset() if seat.unit is None else frozenset({seat.unit}),
                words=words,
                core=words,
            )

    def office(self, office: Office | None, area: Area) -> Iterator[Thing]:
        if office is not None:
            inner = attrs.evolve(self, path=(*self.path, "office"), home=(*self.home, "office"))
            yield from inner.seats("seats", office.seats, area)
            yield from inner.duties("functions", office.functions, area)

    def duties(self, field: str, duties: Iterable[Any], area: Area) -> Iterator[Thing]:
        for duty in duties:
            yield Thing(
                sort=Sort.DUTY,
                area=area,
                home=(*self.home, field),
                group=self.group,
                path=(*self.path, field, duty.id),
                value=duty,
                who=frozenset(duty.actors),
                who_words=self.names.words(duty.actors, "actors"),
                words=phrase(self.names.index, duty),
                core=duty.task,
            )

    def groups(self, groups: tuple[Group, ...]) -> Iterator[Thing]:
        for group in groups:
            path: ChangePath = (*self.path, "groups", group.id)
            yield Thing(
                sort=Sort.GROUP,
                area=Area.GROUPS,
                home=(*self.home, "groups"),
                group=self.group,
                path=path,
                value=group,
                words=group.name,
                core=group.name,
            )
            inner = _Place(names=self.names, path=path, home=("groups",), group=group.id)
            yield from inner.seats("heads", group.heads, Area.GROUPS)
            yield from inner.seats("members", group.members, Area.GROUPS)
            yield from inner.office(group.office, Area.GROUPS)
            yield from inner.duties("duties", group.duties, Area.GROUPS)
            yield from inner.groups(group.groups)

    def _seat_words(self, seat: Seat) -> str:
        if seat.printed:
            return seat.printed
        unit = self.names.of(seat.unit) if seat.unit is not None else ""
        posts = "、".join(
            self.names.words(post) if post.unit is not None else f"{unit}{post.title}" for post in seat.posts
        )
        held = posts or unit or (seat.body.name if seat.body is not None else "")
        if not held and seat.same_holder is not None and seat.same_holder != seat.id:
            held = self._title(self.names.index.seats[seat.same_holder])
        return held or self._title(seat)

    @staticmethod
    def _title(seat: Seat) -> str:
        return seat.title or str(seat.role.value)
