"""The same value with other parts at given places, every value on the way made once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import attrs

T = TypeVar("T")
Spots = Mapping[tuple[str | int, ...], Any]
"""Places from the value down, as names of fields and places in lists, each with what is to stand there."""


def rebuilt(value: T, spots: Spots) -> T:
    """The value with what is given at its places; parts that no place leads into are the very same objects.

    All at once, so that halfway through nothing needs to hang together. No places: the value itself.

    Raises:
        InvalidModel: If the outcome, or a part of it, is not allowed.
        LookupError: If a place leads nowhere.
    """
    made: T = _put(value, _tree(spots)) if spots else value
    return made


def _tree(spots: Spots) -> dict[str | int, Any]:
    tree: dict[str | int, Any] = {}
    for path, value in spots.items():
        here = tree
        for step in path[:-1]:
            here = here.setdefault(step, {})
        here[path[-1]] = _Leaf(value)
    return tree


class _Leaf:
    """What is to stand somewhere, told apart from the way to it."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


def _put(value: Any, tree: Any) -> Any:
    if isinstance(tree, _Leaf):
        return tree.value
    if isinstance(value, tuple):
        items = list(value)
        for place, inner in tree.items():
            items[place] = _put(items[place], inner)
        return tuple(items)
    parts = {str(name): _put(getattr(value, str(name)), inner) for name, inner in tree.items()}
    return attrs.evolve(value, **parts)
