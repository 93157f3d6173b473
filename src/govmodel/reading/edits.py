"""Edits upon edits: putting them into a text, and expressing the edits of several steps on the raw text.

INVARIANT: a list of edits is in order of place, and no two of them overlap.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from govmodel.reading.repairs.repair import Edit, RepairKind
from govmodel.wording.certainty import Certainty

_SURENESS = tuple(Certainty)


def put_in(text: str, edits: Sequence[Edit]) -> str:
    """The text with the edits made."""
    pieces: list[str] = []
    at = 0
    for edit in edits:
        pieces.append(text[at : edit[0]])
        pieces.append(edit[2])
        at = edit[1]
    pieces.append(text[at:])
    return "".join(pieces)


def without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with the stretches dropped."""
    starts = [start for start, _ in spans]
    ends = [end for _, end in spans]
    return "".join([text[end:start] for end, start in zip([0, *ends], [*starts, len(text)], strict=True)])


def of_fold(before: str, after: str, kind: RepairKind) -> list[Edit]:
    """The edits between two texts of the same length, one for each character that differs."""
    return [Edit(at, at + 1, new, kind) for at, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]


def composed(first: Sequence[Edit], middle: str, second: Sequence[Edit]) -> list[Edit]:
    """The edits that do at once what two lists do one after the other.

    Args:
        first: On the raw text.
        middle: The raw text with ``first`` made.
        second: On ``middle``. Where one touches the outcome of some of ``first``, they become one edit.
    """
    if not first or not second:
        return list(first or second)
    out: list[Edit] = []
    old = new = shift = 0  # the next of each list; how far `middle` has moved against the raw text so far
    while old < len(first) or new < len(second):
        old_at, new_at, shift_before = old, new, shift
        start = end = -1
        while True:
            # The next of either list, by its place in the middle text; of two in one place, the first list's.
            old_span = _outcome(first[old], shift) if old < len(first) else None
            new_span = second[new][:2] if new < len(second) else None
            is_old = new_span is None or (old_span is not None and old_span <= new_span)
            span = old_span if is_old else new_span
            if span is None or (end >= 0 and span[0] >= end):
                break
            start = span[0] if start < 0 else start
            end = max(end, span[1])
            if is_old:
                shift += len(first[old].after) - (first[old].end - first[old].start)
                old += 1
            else:
                new += 1
        parts = first[old_at:old], second[new_at:new]
        raw = start - shift_before, end - shift
        out.append(_joined(*parts, words=middle[start:end], at=start, raw=raw))
    return out


def _outcome(edit: Edit, shift: int) -> tuple[int, int]:
    """Where the outcome of an edit stands, after earlier ones have moved the text."""
    start = edit.start + shift
    return start, start + len(edit.after)


def _joined(first: Sequence[Edit], second: Sequence[Edit], *, words: str, at: int, raw: tuple[int, int]) -> Edit:
    """One edit for those of both lists that touch one another; ``words`` lie at ``at`` in the middle text."""
    if not second:
        return first[0]
    edits = [Edit(edit.start - at, edit.end - at, *edit[2:]) for edit in second]
    if not first and len(edits) == 1:
        return second[0]._replace(start=raw[0], end=raw[1])
    kinds = dict.fromkeys(kind for edit in (*second, *first) for kind in (edit.kind, *edit.also))
    kind, *also = kinds
    certainty = max((edit.certainty for edit in (*second, *first)), key=_SURENESS.index)
    return Edit(*raw, put_in(words, edits), kind, certainty, tuple(also))


class RawMap:
    """From places in a repaired text to places in the raw one."""

    __slots__ = ("_clinging", "_ends", "_outs", "_raw_ends", "_raws")

    def __init__(self, edits: Iterable[Edit | tuple[int, int, str]], clinging: frozenset[RepairKind]) -> None:
        """From edits on the raw text, or plain starts, ends and outcomes.

        What a clinging kind drops goes with the character before it.
        """
        self._raws: list[int] = []
        self._raw_ends: list[int] = []
        self._clinging: list[bool] = []
        self._outs: list[int] = []
        self._ends: list[int] = []
        shift = 0
        for edit in edits:
            start, end, after = edit[:3]
            self._raws.append(start)
            self._raw_ends.append(end)
            self._clinging.append(not after and isinstance(edit, Edit) and edit.kind in clinging)
            self._outs.append(start + shift)
            self._ends.append(start + shift + len(after))
            shift += len(after) - (end - start)

    def __len__(self) -> int:
        """How many edits there are."""
        return len(self._outs)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The raw stretch that a stretch of the repaired text stands for."""
        first = self._start(start)
        return (first, first) if end <= start else (first, max(first, self.end(end)))

    def _start(self, place: int) -> int:
        """Where the character at ``place`` begins: after whatever was dropped before it."""
        at = bisect_right(self._outs, place) - 1
        if at < 0:
            return place
        if place < self._ends[at]:
            return self._raws[at]
        return self._raw_ends[at] + place - self._ends[at]

    def end(self, place: int) -> int:
        """Where the character before ``place`` ends, with what clings to it."""
        last = place - 1
        at = bisect_right(self._outs, last) - 1
        if at >= 0 and last < self._ends[at]:
            end = self._raw_ends[at]
        elif at >= 0:
            end = self._raw_ends[at] + place - self._ends[at]
        else:
            end = place
        at += 1
        while at < len(self._outs) and self._clinging[at] and self._raws[at] == end:
            end = self._raw_ends[at]
            at += 1
        return end
