"""Values to plain data and back: dicts, lists, strings, numbers, true, false and nothing else."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import Any, TypeVar

import attrs

from govmodel.model.rank import RankSet
from govmodel.model.source import SourceEntry
from govmodel.serial.errors import LoadError
from govmodel.serial.explain import explain
from govmodel.serial.shapes import KEYS, WORDS, shape_of
from govmodel.serial.words import ranks_to

T = TypeVar("T")


def from_data(data: Any, type_: type[T]) -> T:
    """The value that plain data stands for.

    Args:
        data: As :func:`to_data` gives it, or as read from a file.
        type_: What it is to be: any of the model's classes, a union of them, or a tuple of them.

    Raises:
        LoadError: If ``data`` does not stand for such a value, with every problem.
        TypeError: If values of that type cannot be written.
    """
    annotation: Any = type_
    value, problems = explain(data, shape_of(annotation))
    if problems:
        raise LoadError(problems)
    return value  # type: ignore[no-any-return]  # the shape of T makes a T


def to_data(value: Any) -> Any:
    """A value as plain data: keys in the order of fields, fields at their default left out."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, Enum):
        return value.value
    if type(value) in WORDS:
        return str(value)
    if isinstance(value, RankSet):
        return ranks_to(value)
    if isinstance(value, frozenset):
        return [item.value for item in sorted(value, key=_place)]
    if isinstance(value, tuple):
        if value and isinstance(value[0], SourceEntry):
            return {entry.at: to_data(entry.sources) for entry in sorted(value, key=_address)}
        return [to_data(item) for item in value]
    return _record(value)


def _record(value: Any) -> dict[str, Any]:
    written = {}
    for name, key, default in _keys(value.__class__):
        item = getattr(value, name)
        if item is not default and (default is attrs.NOTHING or item != default):
            written[key] = to_data(item)
    return written


@cache
def _keys(cls: Any) -> tuple[tuple[str, str, Any], ...]:
    keys = KEYS.get(cls, {})
    return tuple((field.name, keys.get(field.name, field.name), field.default) for field in attrs.fields(cls))


def _place(member: Enum) -> int:
    return list(type(member)).index(member)


def _address(entry: SourceEntry) -> str:
    return entry.at
