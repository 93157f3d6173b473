"""Whether two structures say the same, by brute force: every id replaced by what it stands for, every set sorted.

Kept simple on purpose and fit for small structures only: an element is written out in full wherever it is
pointed at, to a depth at which anything of interest has been said.
"""

from __future__ import annotations

from enum import Enum
from typing import Any

import attrs

from govmodel.model.elements import declared, referred
from govmodel.model.meeting import JointMeeting

DEPTH = 3
LEFT_OUT = {"id", "sources", "open"}
ORDERED = {
    *("lines", "posts", "addressees", "basis", "agenda", "tasks", "content", "own_work", "words"),
}
RANKED = ("conveners", "heads")


def says(structure: JointMeeting) -> str:
    """All that a structure says, the same for two that say the same."""
    elements = {name: _at(structure, path) for _, name, path in declared(structure)}
    pointers = {path for _, _, path in referred(structure)}
    return _written(structure, (), elements, pointers, DEPTH)


def _at(value: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)
    return value


def _written(value: Any, path: tuple[Any, ...], elements: dict[str, Any], pointers: set[Any], depth: int) -> str:
    """A value in full, ids by what they stand for; ``path`` is ``None`` within what was pointed at."""
    if isinstance(value, str):
        return _element(value, elements, depth) if path in pointers else repr(value)
    if isinstance(value, tuple):
        parts = [_written(item, (*path, i), elements, pointers, depth) for i, item in enumerate(value)]
        ranked = len(path) > 1 and path[-1] == "seats" and path[-2] in RANKED
        return repr(parts if ranked or path[-1] in ORDERED else sorted(parts))
    if isinstance(value, frozenset):
        return repr(sorted(map(repr, value)))
    if isinstance(value, Enum) or not attrs.has(type(value)):
        return repr(value)
    fields = [field.name for field in attrs.fields(type(value)) if field.name not in LEFT_OUT]
    parts = [f"{name}={_written(getattr(value, name), (*path, name), elements, pointers, depth)}" for name in fields]
    return f"{type(value).__name__}({', '.join(parts)})"


def _element(name: str, elements: dict[str, Any], depth: int) -> str:
    """What an id stands for: the element's own fields, and what it points at a few steps on."""
    value = elements[name]
    if depth == 0:
        return type(value).__name__
    said = []
    for field in attrs.fields(type(value)):
        part = getattr(value, field.name)
        if field.name in {*LEFT_OUT, "heads", "members", "office", "duties", "groups"}:
            continue
        if isinstance(part, str) and part in elements and field.name in {"unit", "part_of", "same_holder"}:
            said.append(_element(part, elements, depth - 1))
        elif isinstance(part, tuple) and field.name in {"actors", "partners"}:
            said.append(
                repr(sorted(_element(one, elements, depth - 1) if one in elements else repr(one) for one in part))
            )
        elif field.name != "posts":
            said.append(repr(part))
        else:
            said.append(repr([(post.title, post.rank, post.internal) for post in part]))
    return f"{type(value).__name__}:{'|'.join(said)}"
