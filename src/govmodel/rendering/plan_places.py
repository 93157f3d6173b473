"""The places of a structure that a plan has a line for: its elements, and the fields that belong to none."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import Any, Final

import attrs

from govmodel.model.change import ChangePath
from govmodel.model.document import Document, Section
from govmodel.model.elements import declared
from govmodel.model.meeting import JointMeeting

NOTHING: Final = object()
"""What stands at a place that a structure does not have."""

_SECTIONS: Final = MappingProxyType(
    {
        "mandate": Section.MANDATE,
        "conveners": Section.CONVENERS,
        "members": Section.MEMBERS,
        "office": Section.OFFICE,
        "liaisons": Section.LIAISONS,
        "duties": Section.DUTIES,
        "matters": Section.DUTIES,
        "groups": Section.GROUPS,
        "stated_groups": Section.GROUPS,
        "rules": Section.RULES,
        "lower_tiers": Section.LOWER_TIERS,
        "roster": Section.ROSTER,
    }
)
_OF_ELEMENTS: Final = frozenset({"units", "mandate", "duties", "matters", "groups", "rules", "roster"})
_UNSHOWN: Final = frozenset(
    {"open", "sources", "id", "form", "extent", "title_match", "issuer_match", "date_match", "act"}
)
"""Fields that a plan shows only where they change; what is open has lines of its own."""
_OF_A_LIST: Final = ("per_unit", "stated_count", "stated_words", "counts")
_OF_AN_OFFICE: Final = ("hosts", "daily_work")


def section_of(path: ChangePath) -> Section | None:
    """The section that a place belongs to; ``None`` for the units, which every section speaks of."""
    return None if path[:1] == ("units",) else _SECTIONS.get(str(path[0]), Section.HEAD)


def places(structure: JointMeeting) -> tuple[ChangePath, ...]:
    """Every place of the structure that holds something, in the order of its fields."""
    elements: dict[str, list[ChangePath]] = {}
    for _, _, path in declared(structure):
        elements.setdefault(str(path[0]), []).append(_by_ids(structure, path))
    found: list[ChangePath] = []
    for field in attrs.fields(type(structure)):
        found += _fields_of(structure, field.name)
        found += elements.get(field.name, [])
    return tuple(found)


def element_places(structure: JointMeeting) -> dict[str, ChangePath]:
    """Where each element stands, by its id."""
    return {name: _by_ids(structure, path) for _, name, path in declared(structure)}


def _by_ids(structure: JointMeeting, path: tuple[str | int, ...]) -> ChangePath:
    value: Any = structure
    steps: list[str | int] = []
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)
        steps.append(value.id if isinstance(step, int) else step)
    return tuple(steps)


def _fields_of(structure: JointMeeting, name: str) -> Iterator[ChangePath]:
    """The places within a field that belong to no element."""
    value = getattr(structure, name)
    if name in _OF_ELEMENTS or name in _UNSHOWN or _empty(value):
        return
    if name == "document":
        yield from _filled(value, [field.name for field in attrs.fields(Document)], (name,))
    elif name in {"conveners", "members", "liaisons"}:
        yield from _filled(value, _OF_A_LIST, (name,))
    elif name == "office":
        yield from _filled(value, _OF_AN_OFFICE, (name,))
        yield from _filled(value.seats, _OF_A_LIST, (name, "seats"))
    else:
        yield (name,)


def _filled(value: Any, names: tuple[str, ...] | list[str], path: ChangePath) -> Iterator[ChangePath]:
    for name in names:
        if name in _UNSHOWN:
            continue
        default = getattr(attrs.fields_dict(type(value))[name], "default", None)
        if getattr(value, name) != default:
            yield (*path, name)


def _empty(value: Any) -> bool:
    return value is None or value == ()


def value_at(structure: JointMeeting, path: ChangePath) -> Any:
    """What stands at a place, ``NOTHING`` where the structure has no such place."""
    value: Any = structure
    for step in path:
        value = _step(value, step)
        if value is NOTHING:
            return NOTHING
    return value


def _step(value: Any, step: str | int) -> Any:
    if not isinstance(value, tuple):
        return getattr(value, str(step), NOTHING)
    if isinstance(step, int):
        return value[step] if step < len(value) else NOTHING
    return next((item for item in value if getattr(item, "id", None) == step), NOTHING)


def address_of(path: ChangePath, *structures: JointMeeting) -> str:
    """A place as people name it: ``mandate/3``, ``member/hrss.posts``, ``.liaisons.per_unit``.

    Args:
        path: The place.
        structures: Those that may have it; the first that does tells which steps are ids.
    """
    elements = [i for i in range(len(path)) for whole in structures if isinstance(value_at(whole, path[:i]), tuple)]
    named = [i for i in elements if isinstance(path[i], str)]
    steps = path[max(named) :] if named else path
    return ("" if named else ".") + ".".join(map(str, steps))
