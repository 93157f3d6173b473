"""Stretches whose GBK bytes were read one off: ``?,F(xiàn)將`` for 。现将, ``??梢杂`` for 。可以用.

The full stop 。 is A1 A3. A reader one byte off shows a lone A1 as ``?``, takes A3 with the next
character's first byte for a full-width form (later folded to half width), and goes on wrongly paired
until a byte below 80 puts it right.
"""

from __future__ import annotations

import re
from typing import Final

from govmodel.reading.han import common_han, is_han
from govmodel.reading.repairs.repair import Edit, RepairKind
from govmodel.reading.traditional_table import traditional_table
from govmodel.wording.certainty import Certainty

_DAMAGE: Final = re.compile(r"\?([!-~])([\u4e00-\u9fff]{0,12})(?:([@-~])(?:\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\))?)?")
_STOP: Final = b"\xa1\xa3"
_CLOSING: Final = "》”’）)〕】"
_TO_LEAD: Final = 0x80
# The byte that would complete these is gone; the words they are met in leave one reading.
_CONTINUED: Final = {b"\xbf\xc9\xd2\xd4\xd3": "可以用"}


def misread_bytes(text: str) -> list[Edit]:
    """Such stretches, with what they were; only where every character that comes out is in common use."""
    if "?" not in text:
        return []
    edits = []
    for found in _DAMAGE.finditer(text):
        edit = _undone(text, found)
        if edit is not None:
            edits.append(edit)
    return edits


def _undone(text: str, found: re.Match[str]) -> Edit | None:
    lead, run, trail = found.groups()
    start = found.start()
    if not start or not (is_han(text[start - 1]) or text[start - 1] in _CLOSING):
        return None  # 。 follows words; in an address or a formula ? is itself
    first = bytes((ord(lead) + _TO_LEAD,))
    try:
        middle = first + run.encode("gbk")
    except UnicodeEncodeError:
        return None
    if trail is not None and (words := _read(middle + trail.encode())) is not None:
        return Edit(start, found.end(), "。" + words, RepairKind.MISREAD_BYTES, Certainty.MENDED)
    if not run:
        return None
    return _unfinished(middle, start, start + 2)


def _unfinished(middle: bytes, start: int, run_at: int) -> Edit | None:
    """Where the run goes over into sound text, the shortest beginning of it that is a known word."""
    for known, words in _CONTINUED.items():
        if middle.startswith(known):
            end = run_at + (len(known) - 1) // 2
            return Edit(start, end, "。" + words, RepairKind.MISREAD_BYTES, Certainty.MENDED)
    return None


def _read(data: bytes) -> str | None:
    try:
        words = data.decode("gbk")
    except UnicodeDecodeError:
        return None
    sure, common = traditional_table().sure, common_han()
    simplified = "".join(sure.get(one, one) for one in words)
    return simplified if all(one in common for one in simplified) else None
