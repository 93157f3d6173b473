"""How alike two stretches of text are, and which items two clauses share."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_NOT_WORD: Final = re.compile(r"[^\w]+")
_BETWEEN_ITEMS: Final = re.compile(r"[、，；,;]|和(?=[^平谐])|及(?=[^时])|与(?=[^会])|等(?=相关|工作|方面|$)")
_SUBJECT_OF: Final = re.compile(r"^.*?的(?=[^的]{2,}$)")


def normal(text: str) -> str:
    """``text`` without punctuation and white space."""
    return _NOT_WORD.sub("", text)


def pairs(text: str) -> frozenset[str]:
    """Every two neighbouring characters of ``text``, punctuation left out; a lone character stands for itself."""
    words = normal(text)
    return frozenset(words[i : i + 2] for i in range(len(words) - 1)) or frozenset(words)


def likeness(one: str, other: str) -> float:
    """How alike two texts are: 0 for nothing shared, 1 for the same pairs of characters.

    Twice the pairs they share over all they have (Dice). It does not see where the pairs stand, so
    a list in another order is as good as the same.
    """
    return dice(pairs(one), pairs(other))


def dice(one: frozenset[str], other: frozenset[str]) -> float:
    """Twice what two sets share over all they have; two empty sets share nothing."""
    together = len(one) + len(other)
    return 2 * len(one & other) / together if together else 0.0


def items(clause: str) -> tuple[str, ...]:
    """The items that a clause lists, each without what it is an item of: 职业培训、劳务对接等 → two."""
    return tuple(part for piece in _BETWEEN_ITEMS.split(clause) if (part := normal(piece)))


def heads(clause: str) -> tuple[str, ...]:
    """The items of a clause, each cut down to what stands after its last 的: 企业的服务质量 → 服务质量."""
    return tuple(_SUBJECT_OF.sub("", item) for item in items(clause))


def shared_by_many(texts: Iterable[str], *, share: float) -> frozenset[str]:
    """The pairs that more than ``share`` of the texts have: the topic's own words, which tell nothing apart."""
    counts: dict[str, int] = {}
    total = 0
    for text in texts:
        total += 1
        for pair in pairs(text):
            counts[pair] = counts.get(pair, 0) + 1
    return frozenset(pair for pair, count in counts.items() if count > max(1.0, share * total))
