"""Half-width punctuation between Chinese words, and the same mark twice."""

from __future__ import annotations

import re
from typing import Final

from govmodel.reading.han import HAN
from govmodel.reading.repairs.repair import Edit, RepairKind

# INVARIANT: none of these is itself a mark that gets folded, so that folding one never calls for another.
_FIRM: Final = rf"[{HAN}。、《》〈〉“”‘’〔〕【】]"
_MARKS: Final = tuple(
    (re.compile(rf"{re.escape(half)}(?:(?<={_FIRM}{re.escape(half)})|(?={_FIRM}))"), half, full)
    for half, full in zip(",;:!?", "，；：！？", strict=True)
)
_PAIR: Final = re.compile(r"\(([^()（）\n]*)\)")
_HAS_HAN: Final = re.compile(f"[{HAN}]")
_IS_FIRM: Final = re.compile(_FIRM)
_LONE: Final = tuple(
    (re.compile(rf"{re.escape(half)}(?:(?<={_FIRM}{re.escape(half)})|(?={_FIRM}))"), half, full)
    for half, full in zip("()", "（）", strict=True)
)


def widened(text: str) -> str:
    """The text with half-width marks made full where a Chinese word stands beside them; of the same length.

    Brackets that belong together change together, so (PDF) after a Chinese word does, and f(x) stays.
    """
    for pattern, half, full in _MARKS:
        if half in text:
            text = pattern.sub(full, text)
    if "(" not in text and ")" not in text:
        return text
    text = _PAIR.sub(_both, text)
    for pattern, half, full in _LONE:
        if half in text:
            text = pattern.sub(full, text)
    return text


def _both(found: re.Match[str]) -> str:
    words, text = found[1], found.string
    before, after = text[max(0, found.start() - 1) : found.start()], text[found.end() : found.end() + 1]
    if _HAS_HAN.search(words) or _IS_FIRM.match(before) or _IS_FIRM.match(after):
        return f"（{words}）"
    return found.group()


_DOUBLED: Final = re.compile(r"([，、；：])\1+|(?<!。)。。(?!。)")


def doubled(text: str) -> list[Edit]:
    """Marks printed twice: one is left. Three full stops are an ellipsis, and stay."""
    return [Edit(found.start() + 1, found.end(), "", RepairKind.DOUBLED) for found in _DOUBLED.finditer(text)]
