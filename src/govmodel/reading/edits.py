"""Edits upon edits: putting them into a text, and expressing the edits of several steps on the raw text.

INVARIANT: a list of edits is in order of place, and no two of them overlap.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

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


def of_fold(before: str, after: str, kind: Callable[[str], RepairKind]) -> list[Edit]:
    """The edits between two texts of the same length, one for each character that differs, of its kind."""
    kinds: dict[str, RepairKind] = {}
    edits: list[Edit] = []
    for at, (old, new) in enumerate(zip(before, after, strict=True)):
        if old != new:
            if old not in kinds:
                kinds[old] = kind(old)
            edits.append(Edit(at, at + 1, new, kinds[old]))
    return edits


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
    starts, ends = _outcomes(first)
    old = new = 0  # the next of each list
    while old < len(first) and new < len(second):
        start, end = second[new][0], second[new][1]
        if ends[old] <= start:
            # All that lie before the next of the other list stay as they are, and there are often very many.
            stop = bisect_right(ends, start, old)
            out += first[old:stop]
            old = stop
        elif end <= starts[old]:
            out.append(_moved(second[new], _shift(first, ends, old)))
            new += 1
        else:
            old_at, new_at = old, new
            start, end = min(start, starts[old]), max(end, ends[old])
            old, new = old + 1, new + 1
            while True:
                if old < len(first) and starts[old] < end:
                    end = max(end, ends[old])
                    old += 1
                elif new < len(second) and second[new][0] < end:
                    end = max(end, second[new][1])
                    new += 1
                else:
                    break
            raw = start - _shift(first, ends, old_at), end - _shift(first, ends, old)
            out.append(_joined(first[old_at:old], second[new_at:new], words=middle[start:end], at=start, raw=raw))
    shift = _shift(first, ends, old)
    return [*out, *first[old:], *[_moved(edit, shift) for edit in second[new:]]]


def _outcomes(edits: Sequence[Edit]) -> tuple[list[int], list[int]]:
    """Where the outcome of each edit begins and ends in the text with all of them made."""
    starts, ends = [], []
    shift = 0
    for start, end, after, *_ in edits:
        starts.append(start + shift)
        shift += len(after) - end + start
        ends.append(end + shift)
    return starts, ends


def _shift(edits: Sequence[Edit], ends: Sequence[int], at: int) -> int:
    """How far the edits before one of them have moved the text."""
    return ends[at - 1] - edits[at - 1][1] if at else 0


def _moved(edit: Edit, shift: int) -> Edit:
    return Edit(edit[0] - shift, edit[1] - shift, *edit[2:]) if shift else edit


def _joined(first: Sequence[Edit], second: Sequence[Edit], *, words: str, at: int, raw: tuple[int, int]) -> Edit:
    """One edit for those of both lists that touch one another; ``words`` lie at ``at`` in the middle text."""
    edits = [Edit(edit.start - at, edit.end - at, *edit[2:]) for edit in second]
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
