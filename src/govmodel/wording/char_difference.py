"""Which characters two texts share, and which were put in or taken out, in runs that a person can read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from itertools import chain, groupby
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


_TOKEN: Final = re.compile(r"[0-9A-Za-z]+|.", re.DOTALL)
"""A number or a Latin word is taken whole, any other character by itself."""

_Spot = tuple[bool, tuple[str, ...], tuple[str, ...]]
"""Whether a stretch is shared, and how it reads in each text."""


def char_difference(before: str, after: str) -> tuple[Piece, ...]:
    """The two texts as one row of pieces.

    What is kept and dropped, joined, is ``before``; what is kept and added is ``after``. Where both stand
    in one spot, what is dropped comes first.

    Example:
        >>> [piece.text for piece in char_difference("相关规划、政策", "相关政策")]
        ['相关', '规划、', '政策']
    """
    if before == after:
        return (Piece(kind=PieceKind.KEPT, text=before),) if before else ()
    pieces: list[Piece] = []
    spots = _spots(tuple(_TOKEN.findall(before)), tuple(_TOKEN.findall(after)))
    for same, run in groupby(spots, key=lambda spot: spot[0]):
        stretches = list(run)
        gone = "".join(chain.from_iterable(spot[1] for spot in stretches))
        come = "".join(chain.from_iterable(spot[2] for spot in stretches))
        if same:
            pieces.append(Piece(kind=PieceKind.KEPT, text=gone))
        else:
            pieces += (Piece(kind=PieceKind.DROPPED, text=gone), Piece(kind=PieceKind.ADDED, text=come))
    return tuple(piece for piece in pieces if piece.text)


def _spots(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[_Spot]:
    """Stretch by stretch, the same beginning and end first: they are cheap to find and mostly long."""
    head = _shared_head(before, after)
    tail = _shared_head(before[head:][::-1], after[head:][::-1])
    yield True, before[:head], before[:head]
    yield from _between(before[head : len(before) - tail], after[head : len(after) - tail])
    yield True, before[len(before) - tail :], before[len(before) - tail :]


def _shared_head(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count if _is_word(one[:count]) else 0


def _is_word(run: tuple[str, ...]) -> bool:
    return len("".join(run)) >= SHORTEST_RUN


def _between(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[_Spot]:
    start, other, length = _longest_run(before, after)
    if not length:
        yield False, before, after
        return
    yield from _between(before[:start], after[:other])
    yield True, before[start : start + length], before[start : start + length]
    yield from _between(before[start + length :], after[other + length :])


def _longest_run(before: tuple[str, ...], after: tuple[str, ...]) -> tuple[int, int, int]:
    """Where the longest shared run begins in each, and its length; 0 where there is none long enough."""
    best = (0, 0, 0)
    if len(before) + len(after) > LONGEST:
        return best
    places: dict[str, list[int]] = {}
    for j, token in enumerate(after):
        places.setdefault(token, []).append(j)
    ending: dict[int, int] = {}
    for i, token in enumerate(before):
        fresh = {}
        for j in places.get(token, ()):
            length = fresh[j] = ending.get(j - 1, 0) + 1
            if length > best[2] and (length > 1 or _is_word((token,))):
                best = (i - length + 1, j - length + 1, length)
        ending = fresh
    return best
