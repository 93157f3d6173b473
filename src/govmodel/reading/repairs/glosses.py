"""Pinyin glosses (關(guān)) and characters that nobody sees."""

from __future__ import annotations

import re
from typing import Final

from govmodel.reading.han import HAN
from govmodel.reading.repairs.repair import Edit, RepairKind
from govmodel.reading.traditional_table import traditional_table
from govmodel.wording.certainty import Certainty

_TONED: Final = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ"
_GLOSS: Final = re.compile(
    rf"[(（](?<=[{HAN}].)(?:[a-z]{{0,4}}[{_TONED}][a-zü]{{0,3}}|[a-z]{{1,4}}[\u0300\u0301\u0304\u030c][a-z]{{0,3}})[)）]"
)
_TONELESS: Final = re.compile(rf"\((?<=[{HAN}].)(?:men|me|ma|ne|ge|de|le|li|zhe|guo|zi|tou|ba|er)\)")
_MANY: Final = 3

INVISIBLE: Final = (
    "\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
)
"""Control, zero-width and bidirectional characters and halves of pairs, as the inside of a pattern's class."""
_INVISIBLE: Final = re.compile(rf"[{INVISIBLE}]+")


def glosses(text: str) -> tuple[list[tuple[int, int]], list[Edit]]:
    """Where readings in brackets stand after a character and are to be dropped, and those that are only proposed.

    One by itself after a Simplified character may be the writer's own (a rare name): it is proposed only.
    Brackets that hold anything but one syllable with its tone are never touched.
    """
    spans = [found.span() for found in _GLOSS.finditer(text)]
    if not spans:
        return [], []
    sure = traditional_table().sure
    if len(spans) < _MANY:
        open_ones = [span for span in spans if text[span[0] - 1] not in sure]
        proposed = [Edit(start, end, "", RepairKind.GLOSS, Certainty.OPEN) for start, end in open_ones]
        return [span for span in spans if span not in open_ones], proposed
    toneless = [found.span() for found in _TONELESS.finditer(text) if text[found.start() - 1] in sure]
    return sorted(spans + toneless) if toneless else spans, []


def invisible(text: str) -> list[Edit]:
    """Characters that nobody sees, to be dropped."""
    return [Edit(*found.span(), "", RepairKind.INVISIBLE) for found in _INVISIBLE.finditer(text)]
