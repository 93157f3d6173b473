"""Text wrapped to the width of a page, as PDFs give it: lines that are full and end within a sentence are joined."""

from __future__ import annotations

import re
from typing import Final

from govmodel.reading.repairs.repair import Edit, RepairKind
from govmodel.wording.certainty import Certainty

_NARROWEST, _WIDEST = 16, 64
_FEWEST_FULL: Final = 6
_LEAST_SHARE: Final = 0.25
_SHORT_OF_FULL: Final = 2
_ENDS: Final = "。；：！？;:!?"
_BETWEEN: Final = re.compile(r"[\s\f]*(?:[—－\-]{1,2} ?)?(?:\d{1,3})?(?: ?[—－\-]{1,2})?\s*")
_MOST_BETWEEN: Final = 4
_BEGINS_ANEW: Final = re.compile(
    r"\s|[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十百]{1,4}[章条]|\d{1,2}[.、．](?!\d)|附件|抄送"
)


def wrapped(text: str) -> list[Edit]:
    """The ends of full lines within a sentence; none where the text is not wrapped to one width.

    A text is wrapped where no line is longer than a page is wide and a good part of them are full. A line
    that begins with a space or a heading's number begins anew.
    """
    lines = text.split("\n")
    width = max(map(len, lines))
    if not _NARROWEST <= width <= _WIDEST:
        return []
    full = [number for number, line in enumerate(lines) if len(line.rstrip()) >= width - _SHORT_OF_FULL]
    if len(full) < max(_FEWEST_FULL, sum(bool(line) for line in lines) * _LEAST_SHARE):
        return []
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    edits = []
    for number in full:
        line = lines[number].rstrip()
        after = _next(lines, number)
        if line[-1] in _ENDS or after is None or _BEGINS_ANEW.match(lines[after].lstrip("\f")):
            continue
        begins = lines[after].lstrip("\f")
        between = " " if _is_latin(line[-1]) and _is_latin(begins[0]) else ""
        start = starts[number] + len(line)
        end = starts[after] + len(lines[after]) - len(begins)
        edits.append(Edit(start, end, between, RepairKind.BREAK, Certainty.MENDED))
    return edits


def _next(lines: list[str], number: int) -> int | None:
    """The next line that holds more than a page's number."""
    for after in range(number + 1, min(len(lines), number + 2 + _MOST_BETWEEN)):
        if not _BETWEEN.fullmatch(lines[after]):
            return after
    return None


def _is_latin(one: str) -> bool:
    return one.isascii() and one.isalpha()
