"""The same structure under other ids: nothing it says has changed."""

from __future__ import annotations

from typing import Any

import attrs

from govmodel.model.elements import declared, referred
from govmodel.model.meeting import JointMeeting

Path = tuple[str | int, ...]


def renamed(structure: JointMeeting, prefix: str) -> JointMeeting:
    """The structure with ``prefix`` and a slash before every element's id, wherever it is pointed at.

    The structure's own id stays, and so do matters', which are shared with other structures.
    """
    kinds = {name: kind for kind, name, _ in declared(structure)}
    kept = {name for name, kind in kinds.items() if kind == "matter"}
    spots: dict[Path, str] = {(*path, "id"): name for _, name, path in declared(structure)}
    spots |= {path: name for _, name, path in referred(structure)}
    fresh = {path: f"{prefix}/{name}" for path, name in spots.items() if name not in kept}
    addresses = {
        ("sources", i, "at"): f"{prefix}/{entry.at}"
        for i, entry in enumerate(structure.sources)
        if (element := entry.at.partition(".")[0]) and element not in kept
    }
    # All at once: halfway through, the ids would dangle.
    tree = _tree(fresh | addresses)
    return attrs.evolve(
        structure, **{str(name): _put(getattr(structure, str(name)), sub) for name, sub in tree.items()}
    )


def _tree(spots: dict[Path, str]) -> dict[str | int, Any]:
    tree: dict[str | int, Any] = {}
    for path, value in spots.items():
        here = tree
        for step in path[:-1]:
            here = here.setdefault(step, {})
        here[path[-1]] = value
    return tree


def _put(value: Any, tree: Any) -> Any:
    """The value with what the tree says put at its places."""
    if not isinstance(tree, dict):
        return tree
    if isinstance(value, tuple):
        return tuple(_put(item, tree[i]) if i in tree else item for i, item in enumerate(value))
    return attrs.evolve(value, **{str(name): _put(getattr(value, str(name)), sub) for name, sub in tree.items()})
