"""Changes: one difference between two structures, as a value that can be applied."""

from __future__ import annotations

from typing import Any

import attrs

from govmodel.model.errors import InvalidModel, Problem, nearest
from govmodel.model.fields import sparse_repr
from govmodel.model.meeting import JointMeeting

ChangePath = tuple[str | int, ...]
"""From the structure down: a field's name, or within a list an element's id (or place, where it has no id)."""


@attrs.frozen(kw_only=True, repr=False)
class Add:
    """Something is put in.

    Attributes:
        path: The list it goes into: ``("members", "seats")``.
        value: What goes in.
        at: Before which place, 0 for the front; ``None`` for the end.
    """

    path: ChangePath
    value: Any
    at: int | None = None

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Drop:
    """Something is taken out.

    Attributes:
        path: The element: ``("duties", "commerce/2")``.
        value: What was there; applying it to anything else is refused.
    """

    path: ChangePath
    value: Any

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Replace:
    """A value gives way to another.

    Attributes:
        path: The field or element: ``("members", "stated_count")``.
        before: What was there; applying it to anything else is refused.
        after: What stands there then.
    """

    path: ChangePath
    before: Any
    after: Any

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Move:
    """An element changes its place within its list.

    Attributes:
        path: The element: ``("duties", "commerce/2")``.
        to: Its place afterwards, 0 for the front.
    """

    path: ChangePath
    to: int

    __repr__ = sparse_repr


Change = Add | Drop | Replace | Move
"""Any change."""


class InvalidChange(InvalidModel):
    """A change does not fit the structure: its target is missing, or is not what it says."""


def apply(structure: JointMeeting, *changes: Change) -> JointMeeting:
    """The structure after the changes, applied in order. The structure itself is untouched.

    Applying a change whose outcome already stands gives the same structure back.

    Raises:
        InvalidChange: If a target is missing or holds something else than the change says.
        InvalidModel: If the outcome does not hang together.
    """
    for change in changes:
        structure = _apply(structure, change, change.path)
    return structure


def _apply(value: Any, change: Change, path: ChangePath) -> Any:
    if isinstance(value, tuple):
        return _apply_in_list(value, change, path)
    if not path:
        return _settle(value, change)
    step, rest = path[0], path[1:]
    names = [field.name for field in attrs.fields(type(value))] if attrs.has(type(value)) else []
    if step not in names:
        raise InvalidChange([_missing(change, step, names)])
    before = getattr(value, str(step))
    after = _apply(before, change, rest)
    return value if after is before else attrs.evolve(value, **{str(step): after})


def _settle(value: Any, change: Change) -> Any:
    if not isinstance(change, Replace):
        raise InvalidChange([_unfit(change, value)])
    if value == change.after:
        return value
    if value != change.before:
        raise InvalidChange([_unfit(change, value)])
    return change.after


def _apply_in_list(values: tuple[Any, ...], change: Change, path: ChangePath) -> tuple[Any, ...]:
    if not path:
        if isinstance(change, Add):
            if change.value in values:
                return values
            at = len(values) if change.at is None else change.at
            return (*values[:at], change.value, *values[at:])
        return _settle(values, change)  # type: ignore[no-any-return]  # a list replaced by a list
    place = _place(values, path[0])
    if len(path) == 1 and isinstance(change, Drop):
        if place is None:
            return values
        if values[place] != change.value:
            raise InvalidChange([_unfit(change, values[place])])
        return (*values[:place], *values[place + 1 :])
    if place is None:
        raise InvalidChange([_missing(change, path[0], [str(getattr(value, "id", "")) for value in values])])
    if len(path) == 1 and isinstance(change, Move):
        rest = (*values[:place], *values[place + 1 :])
        moved = (*rest[: change.to], values[place], *rest[change.to :])
        return values if moved == values else moved
    after = _apply(values[place], change, path[1:])
    return values if after is values[place] else (*values[:place], after, *values[place + 1 :])


def _place(values: tuple[Any, ...], step: str | int) -> int | None:
    if isinstance(step, int):
        return step if 0 <= step < len(values) else None
    return next((i for i, value in enumerate(values) if getattr(value, "id", None) == step), None)


def _written(path: ChangePath) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def _missing(change: Change, step: str | int, choices: list[str]) -> Problem:
    near = nearest(str(step), choices)
    hint_zh, hint_en = (f"最接近的是「{near}」", f"; the nearest is “{near}”") if near else ("", "")
    return Problem(
        path=_written(change.path),
        code="missing-target",
        zh=f"要改动的「{step}」不存在。{hint_zh}",
        en=f"there is no “{step}” to change{hint_en}",
        value=str(step),
        choices=tuple(choices),
        nearest=near,
    )


def _unfit(change: Change, value: Any) -> Problem:
    return Problem(
        path=_written(change.path),
        code="target-differs",
        zh=f"要改动的内容不是所说的样子：{value!r}",
        en=f"what stands there is not what the change says: {value!r}",
        value=repr(value),
    )
