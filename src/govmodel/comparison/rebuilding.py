"""From one structure to another by taking it down and building it anew, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import attrs

from govmodel.model.change import Change, Replace
from govmodel.model.document import Document
from govmodel.model.meeting import JointMeeting
from govmodel.model.office import Office
from govmodel.model.rules import WorkingRules
from govmodel.model.seat import SeatList

_POINTING: Final[dict[str, Any]] = {
    "sources": (),
    "roster": (),
    "relations": (),
    "rules": WorkingRules(),
    "lower_tiers": None,
    "matters": (),
    "document": Document(),
    "lead_units": (),
    "duties": (),
    "mandate": (),
}
"""Fields that point at others and that nothing outside of them needs once those before them are empty."""

_SEATED: Final[dict[str, Any]] = {
    "conveners": SeatList(),
    "members": SeatList(),
    "liaisons": SeatList(),
    "office": None,
}
"""Fields whose seats groups point at, and which point at groups."""


def rebuilt(a: JointMeeting, b: JointMeeting) -> tuple[Change, ...]:
    """Changes that lead from ``a`` to ``b`` whatever their ids mean, each step hanging together."""
    steps = [*_down(a), ("units", b.units), *_up(b)]
    named = {name for name, _ in steps}
    steps += [(field.name, getattr(b, field.name)) for field in attrs.fields(JointMeeting) if field.name not in named]
    # Sources may speak of anything and so come last.
    steps.append(("sources", b.sources))
    current = {field.name: getattr(a, field.name) for field in attrs.fields(JointMeeting)}
    changes = []
    for name, value in steps:
        if current[name] != value:
            changes.append(Replace(path=(name,), before=current[name], after=value))
            current[name] = value
    return tuple(changes)


def _down(a: JointMeeting) -> Iterator[tuple[str, Any]]:
    yield from _POINTING.items()
    yield from ((name, _bare(getattr(a, name))) for name in _SEATED)
    yield "groups", ()
    yield from _SEATED.items()


def _up(b: JointMeeting) -> Iterator[tuple[str, Any]]:
    yield from ((name, _bare(getattr(b, name))) for name in _SEATED)
    yield "groups", b.groups
    yield from ((name, getattr(b, name)) for name in _SEATED)
    yield from ((name, getattr(b, name)) for name in reversed(_POINTING) if name != "sources")


def _bare(value: SeatList | Office | None) -> SeatList | Office | None:
    """The value without what points at seats and groups."""
    if isinstance(value, Office):
        return attrs.evolve(value, seats=_bare(value.seats), functions=())
    if value is None:
        return None
    seats = tuple(attrs.evolve(seat, same_holder=None) for seat in value.seats)
    rule = attrs.evolve(value.per_unit, filed_with=()) if value.per_unit is not None else None
    return attrs.evolve(value, seats=seats, per_unit=rule)
