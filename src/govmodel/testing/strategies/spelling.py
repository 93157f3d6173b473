"""How a drawn value is shown when a test fails: only what it says, not the fields at their defaults."""

from __future__ import annotations

from typing import Any, Final

import attrs
from hypothesis.vendor import pretty

import govmodel.model as m

SHOWN: Final = tuple(
    kind
    for name in m.__all__
    if isinstance(kind := getattr(m, name), type)
    and attrs.has(kind)
    and any(field.default is not attrs.NOTHING for field in attrs.fields(kind))
)
"""The model's classes that have fields to leave out."""


def spell_sparsely() -> None:
    """Have Hypothesis show values of the model's classes by what they say.

    It shows a value by the call that made it, where there is one; a value that was changed after it was
    drawn has no such call and would be shown with every field it has.
    """
    for kind in SHOWN:
        pretty.for_type_by_name(kind.__module__, kind.__name__, _spell)


def _spell(value: Any, printer: Any, cycle: bool) -> None:
    fields = attrs.fields(type(value))
    said = [
        field.name
        for field in fields
        if field.init and (field.default is attrs.NOTHING or getattr(value, field.name) != field.default)
    ]
    pretty.pprint_fields(value, printer, cycle, said)
