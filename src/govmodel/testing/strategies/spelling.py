"""How a drawn value is shown when a test fails: only what it says, not the fields at their defaults."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import strategies as st

from govmodel.model.dates import PartialDate
from govmodel.model.rank import RankSet

_SHORT = (PartialDate, RankSet)
"""Classes that are short anyway."""


def spelled(value: Any) -> st.SearchStrategy[Any]:
    """Exactly ``value``, put together anew from what it says.

    Hypothesis shows a value by the call that made it. A value that was changed after it was drawn has
    no such call and would be shown with every field it has.
    """
    if type(value) is tuple:
        return st.tuples(*map(spelled, value))
    if not attrs.has(type(value)) or isinstance(value, _SHORT):
        return st.just(value)
    said = {
        field.name: getattr(value, field.name)
        for field in attrs.fields(type(value))
        if field.default is attrs.NOTHING or getattr(value, field.name) != field.default
    }
    return st.builds(type(value), **{name: spelled(item) for name, item in said.items()})
