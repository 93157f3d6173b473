"""The passage of a text that is most like some words, by the pairs of characters they share; in linear time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

_LEAST: Final = 0.4
"""The share of pairs below which a passage is not like the words."""
_MARKS: Final = "。；，：！？\n"
_SHORTEST_WORDS: Final = 2


def nearest_passage(text: str, words: str) -> tuple[int, int] | None:
    """The stretch of the text most like the words, ``None`` where none is like them.

    It is about as long as the words, and begins and ends at marks where one is near.

    Args:
        text: Where to look.
        words: What to look for.
    """
    sought = {words[at : at + 2] for at in range(len(words) - 1)}
    if len(words) < _SHORTEST_WORDS or len(text) < _SHORTEST_WORDS:
        return None
    best, at = max(_shared(text, sought, len(words)))
    if best < _LEAST * len(sought):
        return None
    # The first of the best windows reaches back before what it shares.
    start = next(place for place in range(-at, len(text)) if text[place : place + 2] in sought)
    return _widened(text, start, min(len(text), start + len(words)))


def _shared(text: str, sought: set[str], length: int) -> Iterator[tuple[int, int]]:
    """How many different pairs each window has, with its place negated, so that the first of the best wins."""
    held: dict[str, int] = {}
    pairs = [text[at : at + 2] for at in range(len(text) - 1)]
    span = max(1, length - 1)
    for at, pair in enumerate(pairs):
        if pair in sought:
            held[pair] = held.get(pair, 0) + 1
        gone = pairs[at - span] if at >= span else ""
        if gone in held:
            held[gone] -= 1
            if not held[gone]:
                del held[gone]
        yield len(held), -max(0, at - span + 1)


_NEAR: Final = 6


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with its ends moved to marks that are near."""
    before = max((text.rfind(mark, max(0, start - _NEAR), start) for mark in _MARKS), default=-1)
    start = before + 1 if before >= 0 else start
    after = [at for at in (text.find(mark, end, end + _NEAR) for mark in _MARKS) if at >= 0]
    return start, min(after) if after else end
