"""Damaged text to repaired text, every repair listed, with the way back from each place to the raw text.

- Repairing never raises, takes linear time, and leaves sound text as it is.
- Repairing what was repaired changes nothing.
- What is not sure is listed and not made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Final

import attrs

from govmodel.reading.edits import RawMap, composed, of_fold, put_in, without
from govmodel.reading.han import plain_han
from govmodel.reading.repairs.breaks import breaks
from govmodel.reading.repairs.folds import folded, kind_of_fold
from govmodel.reading.repairs.glosses import glosses, invisible
from govmodel.reading.repairs.misread_bytes import misread_bytes
from govmodel.reading.repairs.numbers import numbers_and_dates
from govmodel.reading.repairs.repair import Edit, Repair, RepairKind
from govmodel.reading.repairs.shapes import shapes
from govmodel.reading.repairs.spaces import spaces
from govmodel.reading.repairs.width import doubled, widened
from govmodel.reading.repairs.wrapped import wrapped
from govmodel.reading.tables import shapes as shape_table

_CLINGING: Final = frozenset({RepairKind.GLOSS, RepairKind.INVISIBLE})
"""What is dropped with these belongs to the character before it; other dropped stretches part two quotes."""
_JOINING: Final = frozenset({RepairKind.SPACE, RepairKind.PADDED, RepairKind.NAME, RepairKind.BREAK})
_MOST_PASSES: Final = 5


@attrs.frozen(kw_only=True)
class _Step:
    """One pass over the text: edits on ``before``, or a text of the same length in its place."""

    before: str
    made: Sequence[Edit] = ()
    glosses: Sequence[tuple[int, int]] = ()
    proposed: Sequence[Edit] = ()
    fold: str | None = None
    kind: Callable[[str], RepairKind] = kind_of_fold

    @property
    def is_change(self) -> bool:
        """Whether the text is another after it."""
        return bool(self.made or self.glosses) or self.fold is not None

    @property
    def is_settled(self) -> bool:
        """Whether its edits change nothing that others go by; where they join words, others may."""
        return all(edit.kind not in _JOINING for edit in self.made)

    def edits(self) -> Sequence[Edit]:
        """Its edits one by one."""
        if self.glosses:
            return [Edit(start, end, "", RepairKind.GLOSS) for start, end in self.glosses]
        if self.fold is None:
            return self.made
        return of_fold(self.before, self.fold, self.kind)


@attrs.frozen(kw_only=True, slots=False, repr=False)
class Repaired:
    """A text as repaired, and the text it was.

    Attributes:
        raw: The text as it came.
        text: The text with every sure repair made.
    """

    raw: str
    text: str
    _steps: tuple[_Step, ...] = attrs.field(default=(), eq=False)

    @cached_property
    def repairs(self) -> tuple[Repair, ...]:
        """Every repair, made or only proposed, by its place in the raw text; those made never overlap."""
        edits: list[Edit] = []
        listed: list[Edit] = []
        for step in self._steps:
            if step.proposed:
                way = RawMap(edits, _CLINGING)
                listed += [
                    edit._replace(start=at, end=end) for edit in step.proposed for at, end in [way.span(*edit[:2])]
                ]
            edits = composed(edits, step.before, step.edits())
        return tuple(
            Repair(
                kind=edit.kind,
                start=edit.start,
                end=edit.end,
                before=self.raw[edit.start : edit.end],
                after=edit.after,
                certainty=edit.certainty,
                also=edit.also,
            )
            for edit in (sorted([*edits, *listed], key=itemgetter(0, 1)) if listed else edits)
        )

    @cached_property
    def _map(self) -> RawMap:
        edits: list[Edit] = []
        for step in self._steps:
            if step.fold is None:
                edits = composed(edits, step.before, step.edits())
        return RawMap(edits, _CLINGING)

    @property
    def shifts(self) -> bool:
        """Whether a character of ``text`` may stand elsewhere in ``raw``."""
        return bool(self._map)

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The raw stretch that ``text[start:end]`` stands for, in code points.

        A gloss goes with its character; where the stretch begins or ends within a repaired one, the
        whole of that is given. Places outside the text count as its ends.
        """
        length = len(self.text)
        start = min(max(start, 0), length)
        end = min(max(end, start), length)
        return self._map.span(start, end)

    def raw_end(self, place: int) -> int:
        """Where in the raw text the character before ``place`` ends, with what goes with it."""
        return self._map.end(place)

    def __repr__(self) -> str:
        return f"Repaired({len(self.raw)} → {len(self.text)} characters, {len(self._steps)} steps)"


def repair(raw: str) -> Repaired:
    """The text with its damage undone.

    Example:
        >>> repair("市財(cái)政局,信鼡體系").text
        '市财政局，信用体系'
    """
    work = _Work(raw)
    for _ in range(_MOST_PASSES):
        begun = len(work.steps)
        _pass_over(work)
        if all(step.is_settled for step in work.steps[begun:]):
            return Repaired(raw=raw, text=work.text, steps=tuple(work.steps))
        # What was only proposed is proposed again, or made, when the text is looked at again.
        work.steps = [attrs.evolve(step, proposed=()) for step in work.steps if step.is_change]
    # Repairs that keep calling for others are no repairs: no page of a notice comes here.
    return Repaired(raw=raw, text=raw)


def _pass_over(work: _Work) -> None:
    """Each family once, in an order in which none hides what a later one goes by."""
    raw = work.text
    odd = _ODD.search(raw) is not None
    if odd:
        work.make(invisible(work.text))
    if "?" in raw:
        work.make(misread_bytes(work.text))
    if odd:
        work.drop(*glosses(work.text))
        work.fold(folded(work.text), kind_of_fold)
    if odd or any(space in raw for space in _SPACES):
        work.make(*spaces(work.text))
    work.make(wrapped(work.text))
    work.make(*breaks(work.text))
    if odd:
        work.make(*shapes(work.text))
    work.fold(widened(work.text), _is_width)
    if any(twice in work.text for twice in _TWICE):
        work.make(doubled(work.text))
    work.make(*numbers_and_dates(work.text))


class _Work:
    """The text on its way, and the steps taken."""

    __slots__ = ("steps", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.steps: list[_Step] = []

    def make(self, made: Sequence[Edit], proposed: Sequence[Edit] = ()) -> None:
        if made or proposed:
            self.steps.append(_Step(before=self.text, made=made, proposed=proposed))
            self.text = put_in(self.text, made)

    def drop(self, spans: Sequence[tuple[int, int]], proposed: Sequence[Edit]) -> None:
        if spans or proposed:
            self.steps.append(_Step(before=self.text, glosses=spans, proposed=proposed))
            self.text = without(self.text, spans)

    def fold(self, text: str, kind: Callable[[str], RepairKind]) -> None:
        if text != self.text:
            self.steps.append(_Step(before=self.text, fold=text, kind=kind))
            self.text = text


_SPACES: Final = (" ", "\u3000", "\u00a0")
"""Those that plain text holds; the others are odd."""
_TWICE: Final = ("，，", "、、", "；；", "：：", "。。")


def _is_width(_: str) -> RepairKind:
    return RepairKind.WIDTH


_PLAIN_MARKS: Final = (
    "\t\n\r\x20-\x7e\xa0·×—‘’“”…℃①-⑩■□○●◆★→、。〇《》〈〉「」『』【】〔〕\u3000％＋－．／＝～！（），：；？"
)


def _class_of(characters: frozenset[str]) -> str:
    """The inside of a pattern's class, in ranges, which are looked up faster."""
    points = sorted(map(ord, characters))
    ranges: list[list[int]] = []
    for point in points:
        if ranges and point == ranges[-1][1] + 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)


# What plain Simplified text never holds: one search for it spares sound text most of the work.
_ODD: Final = re.compile(f"[^{_PLAIN_MARKS}{_class_of(plain_han() - shape_table().keys())}]")
