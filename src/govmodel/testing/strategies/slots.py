"""Places in a cast, drawn before the cast is known, and put right once it is.

Strategies that point at a structure's elements would have to be built anew for every structure, which
takes longer than drawing from them. So they draw slots, and :func:`bound` puts elements in their stead.
"""

from __future__ import annotations

from typing import Any, Final, TypeVar

import attrs
from hypothesis import strategies as st

from govmodel.model.actor import Role
from govmodel.model.ids import GroupId, SeatId, UnitId
from govmodel.testing.strategies.ids import Cast

T = TypeVar("T")


class Slot(str):  # noqa: SLOT000  # it has attributes, so it needs a dict
    """An id to be put in once it is known which there are.

    Attributes:
        place: Which of the units, seats or groups is meant; counted anew from the first where there are fewer.
        acts: Whether anybody else who can act will do where there are none of the kind.
    """

    place: int
    acts: bool

    def __new__(cls, kind: str, place: int, *, acts: bool = False) -> Slot:
        """The slot of that kind and place."""
        made = super().__new__(cls, kind)
        made.place, made.acts = place, acts
        return made


SLOTS: Final = Cast(
    units=tuple(UnitId(Slot("units", place)) for place in range(4)),
    seats=tuple(SeatId(Slot("seats", place)) for place in range(8)),
    groups=tuple(GroupId(Slot("groups", place)) for place in range(3)),
)
"""The cast of values whose structure is not there yet."""


def ids(cast: Cast, drawn: st.SearchStrategy[T]) -> st.SearchStrategy[T]:
    """The drawn ids; where the cast is of slots, one that stands in, since elements are numbered later."""
    stand_in: Any = "x"
    return st.just(stand_in) if cast is SLOTS else drawn


def acting(name: Any) -> Any:
    """The slot, now one for which another actor will do; any other id as it is."""
    return Slot(str(name), name.place, acts=True) if isinstance(name, Slot) else name


def bound(value: Any, cast: Cast) -> Any:
    """The value with the cast's elements in the stead of slots, at any depth.

    Where the cast has nobody fitting, the place becomes ``None``, and an item of a tuple goes.
    """
    kind = type(value)
    if kind is Slot:
        return _element(value, cast)
    if kind is tuple:
        return _items(value, cast)
    if kind is str or not attrs.has(kind):
        return value
    changed: dict[str, Any] = {}
    for name in _names(kind):
        held = getattr(value, name)
        put = bound(held, cast)
        if put is not held:
            changed[name] = put
    return attrs.evolve(value, **changed) if changed else value


def _element(slot: Slot, cast: Cast) -> Any:
    own: tuple[Any, ...] = getattr(cast, str(slot))
    if own or not slot.acts:
        return own[slot.place % len(own)] if own else None
    others = (*cast.units, *cast.seats, *cast.groups)
    return others[slot.place % len(others)] if others else Role.MEETING


def _items(items: tuple[Any, ...], cast: Cast) -> tuple[Any, ...]:
    """The items bound; where two slots come to mean the same, it stands once."""
    if not items:
        return items
    found: dict[Any, int | None] = {}
    put: list[Any] = []
    for item in items:
        new = bound(item, cast)
        if type(item) is Slot and (new is None or found.setdefault(new, item.place) != item.place):
            continue
        put.append(new)
    changed = len(put) != len(items) or any(one is not other for one, other in zip(put, items, strict=True))
    return tuple(put) if changed else items


_NAMES: Final[dict[type, tuple[str, ...]]] = {}


def _names(kind: type[attrs.AttrsInstance]) -> tuple[str, ...]:
    if kind not in _NAMES:
        _NAMES[kind] = tuple(field.name for field in attrs.fields(kind))
    return _NAMES[kind]
