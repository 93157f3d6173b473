"""How alike two stretches of text are, and which items two clauses share."""

from __future__ import annotations

import re
from typing import Final

_NOT_WORD: Final = re.compile(r"[^\w]+")
_BETWEEN_ITEMS: Final = re.compile(r"[、，；,;]|和(?!平|谐)|以及|及(?<![涉普]及)(?!时|其)|等(?=相关|有关|工作|方面|$)")
_BEFORE_HEAD: Final = re.compile(r"^.*的(?=.{2,}$)")


def normal(text: str) -> str:
    """``text`` without punctuation and white space."""
    return _NOT_WORD.sub("", text)


def pairs(text: str) -> frozenset[str]:
    """Every two neighbouring characters, punctuation left out; a lone character stands for itself."""
    words = normal(text)
    return frozenset(words[i : i + 2] for i in range(len(words) - 1)) or frozenset(words)


def likeness(one: str, other: str) -> float:
    """How alike two texts are: 0 for nothing shared, 1 for the same pairs of characters.

    Twice the pairs they share over all they have (Dice). It does not see where the pairs stand, so
    a list in another order is as good as the same. Two empty texts share nothing.
    """
    here, there = pairs(one), pairs(other)
    together = len(here) + len(there)
    return 2 * len(here & there) / together if together else 0.0


def items(clause: str) -> tuple[str, ...]:
    """The items that a clause lists: 职业培训、劳务对接等相关工作 → 职业培训, 劳务对接, 相关工作."""
    return tuple(part for piece in _BETWEEN_ITEMS.split(clause) if (part := normal(piece)))


def item_stretches(clause: str) -> tuple[tuple[int, int], ...]:
    """Where the items that a clause lists stand in it, in its order; stretches without a word in them as well."""
    ends = [mark.span() for mark in _BETWEEN_ITEMS.finditer(clause)]
    if not ends:
        return ((0, len(clause)),)
    return tuple(zip((0, *(end for _, end in ends)), (*(start for start, _ in ends), len(clause)), strict=True))


def head(item: str) -> str:
    """An item cut down to what stands after its last 的: 家庭服务企业的服务质量 → 服务质量."""
    return _BEFORE_HEAD.sub("", item)
