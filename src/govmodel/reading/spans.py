"""Spans: every character of a text is placed, furniture or unread, and none is two of these."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Final

import attrs

from govmodel.reading.draft import Draft
from govmodel.reading.outline import Block
from govmodel.reading.repaired import Repaired
from govmodel.reading.role_labels import role_labels
from govmodel.reading.tables import connectives


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


_MARKS: Final = frozenset("，。、；：！？（）《》〈〉“”‘’【】〔〕「」—…·,.;:!?()[]\"' \t\r\n\u3000\xa0\f\x0b|/-_*#=~<>")
_RUN_OF_MARKS: Final = re.compile(f"[{re.escape(''.join(sorted(_MARKS)))}]+")

_Run = tuple[int, int]
"""A stretch of the repaired text."""


def spans_of(repaired: Repaired, drafts: Iterable[Draft], blocks: tuple[Block, ...]) -> tuple[Span, ...]:
    """The spans of a raw text, side by side from its first character to its last.

    What is placed stays placed, whatever else it is.

    Args:
        repaired: The text as it came and as it was read.
        drafts: What was read of it; their stretches count in the repaired text.
        blocks: Its outline, whose headings say nothing of their own.
    """
    placed: set[_Run] = set()
    furniture: set[_Run] = {
        (block.heading.start, block.heading.end) for block in _every(blocks) if block.heading is not None
    }
    for draft in drafts:
        placed.update([(stretch.start, stretch.end) for _, stretch, _ in draft.placed])
        furniture.update([(stretch.start, stretch.end) for stretch in draft.furniture])
    length = len(repaired.text)
    return _in_raw(repaired, _runs(repaired.text, _merged(placed, length), _merged(furniture, length)))


def _merged(stretches: set[_Run], length: int) -> list[_Run]:
    """Stretches of a text in order, those that touch or overlap made one."""
    found: list[_Run] = []
    first, last = 0, 0
    for start, end in sorted(stretches):
        if start > last:
            if first < last:
                found.append((first, last))
            first = start
            last = end
        elif end > last:
            last = end
    if first < last:
        found.append((first, last))
    if found and found[-1][1] > length:
        # Readers stay within the text; what does not is cut.
        found = [(start, min(end, length)) for start, end in found if start < length]
    return found


def _runs(text: str, placed: list[_Run], furniture: list[_Run]) -> list[tuple[int, SpanKind]]:
    """Where each run of characters of one kind ends, and the kind; runs side by side may be of the same kind."""
    runs: list[tuple[int, SpanKind]] = []
    at = number = 0
    for start, end in (*placed, (len(text), len(text))):
        while at < start:
            while number < len(furniture) and furniture[number][1] <= at:
                number += 1
            first, last = furniture[number] if number < len(furniture) else (start, start)
            if first > at:
                stop = min(first, start)
                _by_marks(text, at, stop, runs)
                at = stop
            else:
                at = min(last, start)
                runs.append((at, SpanKind.FURNITURE))
        if end > start:
            runs.append((end, SpanKind.PLACED))
            at = end
    return runs


def _by_marks(text: str, at: int, end: int, runs: list[tuple[int, SpanKind]]) -> None:
    """Add the runs of a stretch that nothing was said of: marks, connectives, labels, and what was not understood."""
    if end - at == 1:
        # Mostly it is the mark between two clauses.
        runs.append((end, SpanKind.FURNITURE if text[at] in _MARKS else _of_words(text[at])))
        return
    for marks in _RUN_OF_MARKS.finditer(text, at, end):
        start, stop = marks.span()
        if start > at:
            runs.append((start, _of_words(text[at:start])))
        at = stop
        runs.append((at, SpanKind.FURNITURE))
    if at < end:
        runs.append((end, _of_words(text[at:end])))


def _of_words(words: str) -> SpanKind:
    """What words between two marks are that no value rests on."""
    idle = len(words) <= _LONGEST_IDLE and (words in connectives() or words in role_labels())
    return SpanKind.FURNITURE if idle else SpanKind.UNREAD


_LONGEST_IDLE: Final = 8


def _every(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        yield from _every(block.inner)


def _in_raw(repaired: Repaired, runs: Iterable[tuple[int, SpanKind]]) -> tuple[Span, ...]:
    """Runs as spans of the raw text; what a repair took out goes with what stands before it."""
    merged: list[tuple[int, SpanKind]] = []
    for run in runs:
        if merged and merged[-1][1] is run[1]:
            merged[-1] = run
        else:
            merged.append(run)
    raw, length = len(repaired.raw), len(repaired.text)
    if raw == length and not repaired.shifts:
        starts = (0, *(at for at, _ in merged))
        return tuple([Span(start, at, kind) for start, (at, kind) in zip(starts, merged, strict=False)])
    found: list[Span] = []
    reached = 0
    for at, kind in merged:
        end = raw if at == length else repaired.raw_end(at)
        if end > reached:
            found.append(Span(reached, end, kind))
            reached = end
    if reached < raw:
        # Nothing was left of the text: it held only what repairs take out.
        found.append(Span(reached, raw, SpanKind.FURNITURE))
    return tuple(found)
