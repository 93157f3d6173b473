"""Which characters two texts share, and which were put in or taken out, in runs that a person can read."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import groupby
from typing import Final

import attrs

from govmodel.model.fields import sparse_repr

SHORTEST_RUN: Final = 2
"""Fewer shared characters than these are no shared word: 厅长 and 局长 differ as wholes."""

LONGEST: Final = 4000
"""Beyond so many characters what lies between the same beginning and end is not looked at."""


class PieceKind(Enum):
    """What became of a run of characters."""

    KEPT = "保留"
    DROPPED = "删除"
    ADDED = "新增"


@attrs.frozen(kw_only=True, repr=False)
class Piece:
    """A run of characters; never empty."""

    kind: PieceKind
    text: str

    __repr__ = sparse_repr


def char_difference(before: str, after: str) -> tuple[Piece, ...]:
    """The two texts as one row of pieces.

    What is kept and dropped, joined, is ``before``; what is kept and added is ``after``. Where both stand
    in one spot, what is dropped comes first.

    Example:
        >>> [piece.text for piece in char_difference("相关规划、政策", "相关政策")]
        ['相关', '规划、', '政策']
    """
    pieces: list[Piece] = []
    for same, run in groupby(_spots(before, after), key=lambda spot: spot[0]):
        spots = list(run)
        gone, come = "".join(spot[1] for spot in spots), "".join(spot[2] for spot in spots)
        if same:
            pieces.append(Piece(kind=PieceKind.KEPT, text=gone))
            continue
        if gone:
            pieces.append(Piece(kind=PieceKind.DROPPED, text=gone))
        if come:
            pieces.append(Piece(kind=PieceKind.ADDED, text=come))
    return tuple(pieces)


def _spots(before: str, after: str) -> Iterator[tuple[bool, str, str]]:
    """Stretch by stretch: whether it is shared, and how it reads in each."""
    if before == after:
        if before:
            yield True, before, after
        return
    head = _shared_head(before, after)
    tail = _shared_head(before[head:][::-1], after[head:][::-1])
    middle = before[head : len(before) - tail], after[head : len(after) - tail]
    if head:
        yield True, before[:head], before[:head]
    yield from _between(*middle)
    if tail:
        yield True, before[-tail:], before[-tail:]


def _shared_head(one: str, other: str) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count if count >= SHORTEST_RUN else 0


def _between(before: str, after: str) -> Iterator[tuple[bool, str, str]]:
    start, other, length = _longest_run(before, after)
    if not length:
        if before or after:
            yield False, before, after
        return
    yield from _between(before[:start], after[:other])
    yield True, before[start : start + length], before[start : start + length]
    yield from _between(before[start + length :], after[other + length :])


def _longest_run(before: str, after: str) -> tuple[int, int, int]:
    """Where the longest shared run begins in each, and its length; 0 where there is none long enough."""
    if len(before) + len(after) > LONGEST:
        return 0, 0, 0
    places: dict[str, list[int]] = {}
    for j, char in enumerate(after):
        places.setdefault(char, []).append(j)
    best = (0, 0, SHORTEST_RUN - 1)
    ending: dict[int, int] = {}
    for i, char in enumerate(before):
        fresh = {}
        for j in places.get(char, ()):
            length = fresh[j] = ending.get(j - 1, 0) + 1
            if length > best[2]:
                best = (i - length + 1, j - length + 1, length)
        ending = fresh
    return best if best[2] >= SHORTEST_RUN else (0, 0, 0)
