"""A comparison as plain data for programs, under fixed keys."""

from __future__ import annotations

from typing import Any

from govmodel.comparison.difference import Comparison, Difference, DifferenceKind
from govmodel.model.change import Change
from govmodel.serial.data import to_data


def comparison_data(comparison: Comparison) -> dict[str, Any]:
    """Everything a comparison holds, what is the same included."""
    return {
        "a": {"id": comparison.a.id, "name": comparison.a.name},
        "b": {"id": comparison.b.id, "name": comparison.b.name},
        "empty": comparison.empty,
        "counts": {kind.name.lower(): len(comparison.of(kind)) for kind in DifferenceKind},
        "differences": [_difference_data(found) for found in comparison.differences],
        "changes": [change_data(change) for change in comparison.changes],
    }


def change_data(change: Change) -> dict[str, Any]:
    """One change: what it does, where, and with which values."""
    found = {
        name: to_data(getattr(change, name))
        for name in ("before", "after", "value", "at", "to")
        if hasattr(change, name)
    }
    return {"change": type(change).__name__.lower(), "path": list(change.path), **found}


def _difference_data(found: Difference) -> dict[str, Any]:
    return {
        "kind": found.kind.value,
        "area": found.area.value,
        "before": list(found.before) if found.before is not None else None,
        "after": list(found.after) if found.after is not None else None,
        "who_before": found.who_before,
        "who_after": found.who_after,
        "words_before": found.words_before,
        "words_after": found.words_after,
        "aspects": [{"field": one.field, "before": one.before, "after": one.after} for one in found.aspects],
        "score": found.score,
        "match": found.match.value,
    }
