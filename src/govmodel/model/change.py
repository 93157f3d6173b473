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
        value: What goes in. A list that holds it already, wherever, is left as it is.
        at: Before which place, 0 for the front, up to the list's length; ``None`` for the end.
    """

    path: ChangePath
    value: Any
    at: int | None = None

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Drop:
    """Something is taken out.

    Attributes:
        path: The element: ``("duties", "commerce/2")``. An element without an id is named by its place
            and known by its value, which its list may hold only once.
        value: What was there; applying it to anything else is refused. Where the list does not hold it,
            it counts as taken out; the id in the path must be the value's own, so that a mistyped
            one is never passed over.
    """

    path: ChangePath
    value: Any

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Replace:
    """A value gives way to another.

    Attributes:
        path: The field or element: ``("members", "stated_count")``; never empty.
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
        path: The element, by its id: ``("duties", "commerce/2")``. One without an id cannot be moved,
            since the change could not tell whether it has been; replace the whole list.
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

    Applying a change whose outcome already stands gives the same structure back; this holds for every
    change that is not refused.

    Raises:
        InvalidChange: If a target is missing or holds something else than the change says, or a place
            is outside its list.
        InvalidModel: If the outcome does not hang together.
    """
    # The whole is put together, and looked at, once: on the way it need not hang together.
    names = [field.name for field in attrs.fields(type(structure))]
    changed: dict[str, Any] = {}
    for change in changes:
        if not change.path:
            raise InvalidChange([_empty_path()])
        step, rest = change.path[0], change.path[1:]
        if step not in names:
            raise InvalidChange([_missing(change, step, names)])
        before = changed.get(str(step), getattr(structure, str(step)))
        changed[str(step)] = _apply(before, change, rest)
    changed = {name: value for name, value in changed.items() if value is not getattr(structure, name)}
    return attrs.evolve(structure, **changed) if changed else structure


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
        return _add(values, change) if isinstance(change, Add) else _settle(values, change)
    if len(path) == 1 and isinstance(change, Drop):
        return _drop(values, change, path[0])
    place = _place(values, path[0])
    if place is None:
        if len(path) == 1 and _replaced(values, change, path[0]):
            return values
        raise InvalidChange([_missing(change, path[0], _ids(values))])
    if len(path) == 1 and isinstance(change, Move):
        return _move(values, change, place)
    after = _apply(values[place], change, path[1:])
    return values if after is values[place] else (*values[:place], after, *values[place + 1 :])


def _add(values: tuple[Any, ...], change: Add) -> tuple[Any, ...]:
    at = len(values) if change.at is None else change.at
    if not 0 <= at <= len(values):
        raise InvalidChange([_outside(change, at, len(values))])
    return values if change.value in values else (*values[:at], change.value, *values[at:])


def _drop(values: tuple[Any, ...], change: Drop, step: str | int) -> tuple[Any, ...]:
    place = _place(values, step)
    if place is not None and values[place] == change.value and values.count(change.value) == 1:
        return (*values[:place], *values[place + 1 :])
    if isinstance(step, int) and change.value in values:
        raise InvalidChange([_elsewhere(change)])
    if isinstance(step, int) or (place is None and getattr(change.value, "id", None) == step):
        return values
    raise InvalidChange([_missing(change, step, _ids(values)) if place is None else _unfit(change, values[place])])


def _move(values: tuple[Any, ...], change: Move, place: int) -> tuple[Any, ...]:
    if isinstance(change.path[-1], int):
        raise InvalidChange([_nameless(change)])
    if not 0 <= change.to < len(values):
        raise InvalidChange([_outside(change, change.to, len(values) - 1)])
    rest = (*values[:place], *values[place + 1 :])
    return values if change.to == place else (*rest[: change.to], values[place], *rest[change.to :])


def _replaced(values: tuple[Any, ...], change: Change, step: str | int) -> bool:
    """Whether an element has already given way to one of another id."""
    return isinstance(change, Replace) and getattr(change.before, "id", None) == step and change.after in values


def _ids(values: tuple[Any, ...]) -> list[str]:
    return [value.id for value in values if hasattr(value, "id")]


def _place(values: tuple[Any, ...], step: str | int) -> int | None:
    if isinstance(step, int):
        return step if 0 <= step < len(values) else None
    return next((i for i, value in enumerate(values) if getattr(value, "id", None) == step), None)


def _written(path: ChangePath) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def _empty_path() -> Problem:
    return Problem(
        path="$",
        code="empty-path",
        zh="改动须指明一项；整个结构不能当作一项来改",
        en="a change names a field or an element; the structure as a whole is neither",
    )


def _outside(change: Add | Move, place: int, last: int) -> Problem:
    return Problem(
        path=_written(change.path),
        code="place-outside",
        zh=f"位置 {place} 不在 0 到 {last} 之间",
        en=f"the place {place} is not between 0 and {last}",
        value=str(place),
    )


def _nameless(change: Move) -> Problem:
    return Problem(
        path=_written(change.path),
        code="moved-by-place",
        zh="没有 id 的元素不能移动；请整列替换",
        en="an element without an id cannot be moved; replace the whole list",
    )


def _elsewhere(change: Drop) -> Problem:
    return Problem(
        path=_written(change.path),
        code="target-differs",
        zh=f"要去掉的内容不在这个位置，或不止一处；请整列替换：{change.value!r}",
        en=f"what is to go is not at this place, or stands more than once; replace the whole list: {change.value!r}",
        value=repr(change.value),
    )


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
