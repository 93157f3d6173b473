"""Names joined by 和: whether one unit is meant or two, 住房和城乡建设局 or 省财政厅和省民政厅."""

from __future__ import annotations

import re
from typing import Final

from govmodel.catalogue.unit_answer import UnitAnswer
from govmodel.reading.draft import Draft

_JOINT: Final = re.compile("以及|和|与|及|暨")


def is_whole(answer: UnitAnswer) -> bool:
    """Whether the catalogue knows the name as that of one unit, and does not take a joined one for its place."""
    reading = answer.reading
    if reading is None:
        return bool(answer.lines)
    return _JOINT.search(reading.prefix or "") is None and _JOINT.match(reading.organ or "") is None


def joined(draft: Draft, words: str) -> tuple[str, ...]:
    """The names that words hold: two where 和 joins units that are known, else the words as they are."""
    if _JOINT.search(words) is None or (draft.find(words).readings and is_whole(draft.find(words))):
        return (words,)
    for mark in _JOINT.finditer(words, 2, len(words) - 2):
        halves = words[: mark.start()], words[mark.end() :]
        answers = [draft.find(half) for half in halves]
        if all(answer.readings and is_whole(answer) for answer in answers):
            return halves
    return (words,)
