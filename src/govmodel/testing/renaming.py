"""The same structure under other ids: nothing it says has changed."""

from __future__ import annotations

from govmodel.model.elements import declared, referred
from govmodel.model.meeting import JointMeeting
from govmodel.model.rebuild import rebuilt

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
    return rebuilt(structure, fresh | addresses)
