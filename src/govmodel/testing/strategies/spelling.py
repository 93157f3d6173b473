"""How a drawn value is shown when a test fails: only what it says, not the fields at their defaults."""

from __future__ import annotations

from functools import cache
from typing import Any

import attrs
from hypothesis import strategies as st


def spelled(value: Any) -> st.SearchStrategy[Any]:
    """Exactly ``value``, put together anew from what it says.

    Hypothesis shows a value by the call that made it. A value that was changed after it was drawn has
    no such call and would be shown with every field it has.
    """
    if type(value) is tuple and any(attrs.has(type(item)) for item in value):
        return st.tuples(*map(spelled, value))
    kind: Any = type(value)
    defaults = _defaults(kind)
    said = {
        name: item for name, default in defaults if (item := getattr(value, name)) is not default and item != default
    }
    if len(said) == len(defaults) and not any(type(item) is tuple or attrs.has(type(item)) for item in said.values()):
        return st.just(value)
    return st.builds(type(value), **{name: spelled(item) for name, item in said.items()})


@cache
def _defaults(kind: Any) -> tuple[tuple[str, Any], ...]:
    """The fields of an attrs class with their defaults; none of any other class."""
    return tuple((field.name, field.default) for field in attrs.fields(kind)) if attrs.has(kind) else ()
