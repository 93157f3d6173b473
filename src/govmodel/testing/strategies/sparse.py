"""Values of the model's classes of whose optional fields one or two are drawn at a time, or all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import combinations
from typing import Any

from hypothesis import strategies as st


def sparse(
    kind: Callable[..., Any], always: Mapping[str, st.SearchStrategy[Any]], /, **sometimes: st.SearchStrategy[Any]
) -> st.SearchStrategy[Any]:
    """Values of a class, made with all fields of ``always`` and few of ``sometimes``.

    Drawing every field every time makes large values slowly. So each value says nothing of the
    fields named in ``sometimes``, or one, or two of them, or all: every pair comes up, and most values are small.
    """
    return _made(kind, dict(always), sometimes, choices_of(tuple(sometimes)))


def said(**sometimes: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Few of the named values, by name: none, one, two, or all."""
    return _made(dict, {}, sometimes, choices_of(tuple(sometimes)))


def choices_of(names: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    """None of the names, one, two, or all, which comes up about once in ten times."""
    few = [chosen for size in range(3) for chosen in combinations(names, size)]
    return st.sampled_from(few + [names] * (1 + len(few) // 10))


@st.composite
def _made(
    draw: st.DrawFn,
    kind: Callable[..., Any],
    always: Mapping[str, st.SearchStrategy[Any]],
    sometimes: Mapping[str, st.SearchStrategy[Any]],
    choices: st.SearchStrategy[tuple[str, ...]],
) -> Any:
    fields = {name: draw(values) for name, values in always.items()}
    fields |= {name: draw(sometimes[name]) for name in draw(choices)}
    return kind(**fields)
