"""Paths: finding what stands at one, and reading one that a person wrote."""

from __future__ import annotations

from typing import Any

import attrs

from govmodel.composition.refusal import near_hint
from govmodel.model.change import ChangePath
from govmodel.model.elements import declared
from govmodel.model.errors import nearest
from govmodel.model.meeting import JointMeeting


class NothingThere(LookupError):
    """A path leads to nothing.

    Attributes:
        asked: The path as given, or the step of it that leads nowhere.
        nearest: What stands there that is most like it, or ``None``.
    """

    def __init__(self, asked: str, near: str | None) -> None:
        """Say what was asked and what would be near, in both languages."""
        self.asked = asked
        self.nearest = near
        super().__init__(f"{self.text('zh')} / {self.text('en')}")

    def text(self, lang: str = "zh") -> str:
        """The message in one language; any ``lang`` other than ``zh`` is English."""
        zh, en = near_hint(self.nearest)
        return f"没有「{self.asked}」这一处{zh}" if lang == "zh" else f"there is nothing at “{self.asked}”{en}"


def look_up(value: Any, path: ChangePath) -> Any:
    """What stands at a path.

    Raises:
        NothingThere: If the path leads nowhere.
    """
    for step in path:
        value = _step(value, step)
    return value


def _step(value: Any, step: str | int) -> Any:
    if isinstance(value, tuple):
        if isinstance(step, int):
            if 0 <= step < len(value):
                return value[step]
            raise NothingThere(str(step), None)
        found = next((item for item in value if getattr(item, "id", None) == step), None)
        if found is None:
            raise NothingThere(step, nearest(step, [item.id for item in value if hasattr(item, "id")]))
        return found
    names = [field.name for field in attrs.fields(type(value))] if attrs.has(type(value)) else []
    if step not in names:
        raise NothingThere(str(step), nearest(str(step), names))
    return getattr(value, str(step))


def path_to(structure: JointMeeting, written: ChangePath | str) -> ChangePath:
    """The path that a person means: an element's id, a field of it, or steps from the root joined by dots.

    ``hrss/1`` and ``hrss/1.task`` name an element and a field of it; ``members.per_unit`` and
    ``.members.per_unit`` go from the root; ``duties.hrss/1.task`` does both.

    Raises:
        NothingThere: If there is no such element or field.
    """
    if not isinstance(written, str):
        return _with_ids(structure, tuple(written))
    steps = [step for step in written.partition("#")[0].removeprefix("$").split(".") if step]
    elements = {name: path for _, name, path in declared(structure)}
    path: ChangePath = ()
    if steps and not written.startswith((".", "$")) and steps[0] in elements:
        path, steps = named(structure, elements[steps[0]]), steps[1:]
    elif steps and not hasattr(structure, steps[0]):
        fields = [field.name for field in attrs.fields(type(structure))]
        raise NothingThere(steps[0], nearest(steps[0], [*elements, *fields]))
    path = (*path, *(int(step) if step.isdecimal() else step for step in steps))
    return _with_ids(structure, path)


def _with_ids(structure: JointMeeting, path: ChangePath) -> ChangePath:
    """The path with ids instead of places in lists, wherever an element there has one."""
    steps: list[str | int] = []
    value: Any = structure
    for step in path:
        value = _step(value, step)
        steps.append(getattr(value, "id", step) if isinstance(step, int) else step)
    return tuple(steps)


def named(structure: JointMeeting, place: tuple[str | int, ...]) -> ChangePath:
    """A path with places in lists, with the ids of elements instead where they have any."""
    value: Any = structure
    steps: list[str | int] = []
    for step in place:
        value = value[step] if isinstance(step, int) else getattr(value, step)
        steps.append(getattr(value, "id", step) if isinstance(step, int) else step)
    return tuple(steps)
