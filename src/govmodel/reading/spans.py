"""Spans: every character of a text is placed, furniture or unread, and none is two of these."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from itertools import groupby
from typing import Final

import attrs

from govmodel.reading.draft import Draft
from govmodel.reading.outline import Block
from govmodel.reading.repaired import Repaired


class SpanKind(Enum):
    """What a stretch of the raw text is to the reading."""

    PLACED = "已读入"
    """Some value of a structure rests on it."""
    FURNITURE = "版式文字"
    """Headings, punctuation, connectives, what stands around a page: it says nothing of its own."""
    UNREAD = "未读出"
    """It was not understood."""


@attrs.frozen
class Span:
    """A stretch of the raw text, from ``start`` up to and not including ``end``, in code points."""

    start: int
    end: int
    kind: SpanKind


_UNREAD, _FURNITURE, _PLACED = 0, 1, 2
_KINDS: Final = {_UNREAD: SpanKind.UNREAD, _FURNITURE: SpanKind.FURNITURE, _PLACED: SpanKind.PLACED}
_MARKS: Final = frozenset(
    "，。、；：！？（）《》〈〉“”‘’【】〔〕「」—…·,.;:!?()[]\"' \t\r\n\u3000\xa0\f\x0b|/-_*#=~<>　"
)


def spans_of(repaired: Repaired, drafts: Iterable[Draft], blocks: tuple[Block, ...]) -> tuple[Span, ...]:
    """The spans of a raw text, side by side from its first character to its last.

    Args:
        repaired: The text as it came and as it was read.
        drafts: What was read of it; their stretches count in the repaired text.
        blocks: Its outline, whose headings say nothing of their own.
    """
    text = repaired.text
    marks = bytearray(len(text))
    for draft in drafts:
        for _, stretch, _ in draft.placed:
            _mark(marks, stretch.start, stretch.end, _PLACED)
        for stretch in draft.furniture:
            _mark(marks, stretch.start, stretch.end, _FURNITURE)
    for block in _every(blocks):
        if block.heading is not None:
            _mark(marks, block.heading.start, block.heading.end, _FURNITURE)
    for at, char in enumerate(text):
        if not marks[at] and char in _MARKS:
            marks[at] = _FURNITURE
    return _in_raw(repaired, marks)


def _mark(marks: bytearray, start: int, end: int, kind: int) -> None:
    """Mark a stretch; what is placed stays placed."""
    for at in range(max(start, 0), min(end, len(marks))):
        marks[at] = max(marks[at], kind)


def _every(blocks: tuple[Block, ...]) -> Iterable[Block]:
    for block in blocks:
        yield block
        yield from _every(block.inner)


def _in_raw(repaired: Repaired, marks: bytearray) -> tuple[Span, ...]:
    """Runs of one mark as spans of the raw text; what a repair took out goes with what stands before it."""
    raw = len(repaired.raw)
    found: list[Span] = []
    at = reached = 0
    for kind, run in groupby(marks):
        at += len(list(run))
        end = raw if at == len(marks) else max(reached, repaired.raw_span(at - 1, at)[1])
        if end > reached:
            found.append(Span(reached, end, _KINDS[kind]))
            reached = end
    if reached < raw:
        # Nothing was left of the text: it held only what repairs take out.
        found.append(Span(reached, raw, SpanKind.FURNITURE))
    return tuple(found)
