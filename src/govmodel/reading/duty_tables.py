"""Duties in the cells of a table: 任务｜牵头单位｜配合单位, one task a row."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.part import Part
from govmodel.reading.draft import Draft
from govmodel.reading.duty_heads import entered, whole_head
from govmodel.reading.duty_sentences import read_sentence
from govmodel.reading.duty_shares import Share, enter_shares
from govmodel.wording.task_clauses import sentences

_MARK: Final = re.compile(r"[|｜\t]")
_PARTS: Final = (
    (re.compile("牵头|主办"), Part.LEAD, "牵头"),
    (re.compile("配合|协办|协助"), Part.COOPERATE, "配合"),
    (re.compile("参与|参加"), Part.PARTICIPATE, "参与"),
    (re.compile("责任|负责|承办"), Part.OWN, ""),
)
_TASK: Final = re.compile("任务|事项|内容|措施|工作|职责")
_UNITS: Final = re.compile("(?:成员|责任|有关)?(?:单位|部门)(?:名称)?")
_RULE: Final = re.compile("[-:— ]+")
"""The line under the labels of a table written with bars."""
_WHO: Final = re.compile("单位|部门")
_MARKS: Final = "|｜\t"
_EDGES: Final = "|｜"
_IN_CELLS: Final = "。；; \u3000"
_MOST_CELLS: Final = 12
_LONGEST: Final = 2000


@attrs.frozen(kw_only=True)
class Columns:
    """What the columns of a table hold, counted from 0.

    Attributes:
        count: How many there are.
        task: Which holds what is done.
        who: Which hold units, with their part and the word for it.
        owers: Which holds the units whose duties the task column tells in full: 成员单位｜主要职责.
    """

    count: int
    task: int
    who: tuple[tuple[int, Part, str], ...]
    owers: int | None = None


def columns_of(draft: Draft, start: int, end: int) -> Columns | None:
    """What the columns hold by a line of labels; ``None`` where the line is none."""
    cells = _cells(draft, start, end)
    if len(cells) < _FEWEST:
        return None
    labels = [draft.text[first:last] for first, last in cells]
    who = tuple(
        (number, part, word)
        for number, label in enumerate(labels)
        if _WHO.search(label)
        for pattern, part, word in _PARTS
        if pattern.search(label)
    )
    task = next((number for number, label in enumerate(labels) if _TASK.search(label) and not _WHO.search(label)), None)
    owers = next((number for number, label in enumerate(labels) if _UNITS.fullmatch(label)), None)
    if owers is not None and not who:
        told = next((number for number, label in enumerate(labels) if _TASK.search(label) and number != owers), None)
        return Columns(count=len(cells), task=told, who=(), owers=owers) if told is not None else None
    if task is None or not who or len({number for number, _, _ in who}) < len(who):
        return None
    return Columns(count=len(cells), task=task, who=who)


_FEWEST: Final = 2


def read_row(draft: Draft, columns: Columns, start: int, end: int, clause: str) -> bool:
    """Enter the duties of one row; ``False`` where it does not fit the columns, or a cell is not all units."""
    cells = _cells(draft, start, end)
    if len(cells) != columns.count:
        return False
    if columns.owers is not None:
        return _read_told(draft, cells[columns.owers], cells[columns.task], clause)
    filled = [(cells[number], part, word) for number, part, word in columns.who if cells[number][0] < cells[number][1]]
    heads = [(whole_head(draft, *cell), part, word) for cell, part, word in filled]
    first, last = cells[columns.task]
    if first == last or not heads or any(head is None or not head.names for head, _, _ in heads):
        return False
    enter_shares(draft, [Share(head, part, word, (0, 0)) for head, part, word in heads], (first, last), clause)
    return True


def _read_told(draft: Draft, who: tuple[int, int], told: tuple[int, int], clause: str) -> bool:
    """Enter what one cell says of the units in another."""
    if _RULE.fullmatch(draft.text, *who) is not None:
        return True
    head = whole_head(draft, *who) if who[0] < who[1] else None
    if head is None or not head.names or told[0] == told[1]:
        return False
    owers = entered(draft, head, clause)
    for first, last in sentences(draft.text, *told):
        read_sentence(draft, owers, f"{clause}/{head.printed}", first, last)
    return True


def _cells(draft: Draft, start: int, end: int) -> list[tuple[int, int]]:
    """The cells of a line, empty ones too, without blanks and stops around them; none of a line without bars."""
    if end - start > _LONGEST or not any(mark in draft.text[start:end] for mark in _MARKS):
        return []
    # A bar at either end is the table's edge.
    start += draft.text[start] in _EDGES
    end -= draft.text[end - 1] in _EDGES and end > start
    found: list[tuple[int, int]] = []
    at = start
    for stop in [*(mark.start() for mark in _MARK.finditer(draft.text, start, end)), end]:
        words = draft.text[at:stop].strip(_IN_CELLS)
        first = draft.text.index(words, at, stop)
        found.append((first, first + len(words)))
        at = stop + 1
    return found if len(found) <= _MOST_CELLS else []
