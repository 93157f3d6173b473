"""How the model's classes hold several values, and how they print themselves."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs

from govmodel.model.errors import refuse


def as_tuple(value: Iterable[Any]) -> tuple[Any, ...]:
    """``value`` as a tuple; a string is refused, since it would fall apart into characters.

    Raises:
        TypeError: If ``value`` is a string or cannot be iterated.
    """
    if type(value) is tuple:
        return value
    if isinstance(value, str | bytes):
        msg = f"应为若干项的序列，却是一个字符串 / expected a sequence of items, not one string: {value!r}"
        raise TypeError(msg)
    return tuple(value)


def many(**options: Any) -> Any:
    """An attrs field for zero or more values in a meaningful order, kept as a tuple."""
    return attrs.field(default=(), converter=as_tuple, **options)


def sparse_repr(self: attrs.AttrsInstance) -> str:
    """A ``__repr__`` that leaves out fields standing at their default, so that one line tells."""
    shown = []
    for field in attrs.fields(type(self)):
        value = getattr(self, field.name)
        if field.repr and (field.default is attrs.NOTHING or value != field.default):
            shown.append(f"{field.name}={value!r}")
    return f"{type(self).__name__}({', '.join(shown)})"


def named(name: str) -> None:
    """Refuse a name that is empty or blank.

    Raises:
        InvalidModel: If it is.
    """
    if not name.strip():
        refuse("blank-name", "名称是空的", "the name is blank", name, "$.name")
