"""Sentences broken over lines and pages: 指导 / 督促各县市区, 服 / 务水平."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from govmodel.reading.han import HAN, is_han
from govmodel.reading.repairs.repair import Edit, RepairKind
from govmodel.wording.certainty import Certainty

_PAGE_NUMBER: Final = r"(?:[—－\-]{1,2} ?)?\d{1,3}(?: ?[—－\-]{1,2})?"
_BREAK: Final = re.compile(
    rf"\n(?<=[{HAN}、，,\r\t \u00a0\u3000].)(?:[^\S\n]*+(?:{_PAGE_NUMBER}[^\S\n]*+)?\n){{0,4}}[^\S\n]*+(?=[{HAN}])",
    re.DOTALL,
)
_RUNS_ON: Final = re.compile(rf"[{HAN}、，,]")
_ACTOR: Final = rf"[{HAN}]{{0,4}}[省市县区州旗镇乡][{HAN}]{{1,12}}(?:局|委|厅|部|办|会|院|政府|中心|公司)(?:负责|牵头)"
_HEADING: Final = re.compile(
    rf"[一二三四五六七八九十]{{1,3}}[、.．]|第[一二三四五六七八九十百]{{1,4}}[章条节款]"
    rf"|附件|抄送|主送|联系|发布|来源|索引|[{HAN}]{{1,16}}[：:]|{_ACTOR}"
)
_PROSE: Final = "，,；;。"
_FLOWING: Final = "，。"
"""Marks that the line before must hold where the line after is broken off itself."""
_MARKS: Final = "。；;，,、：:"
_LEAST: Final = 20
_LEAST_OF_ALL: Final = 5
_LONGEST_START: Final = 40
_DANGLING: Final = 24


def breaks(text: str) -> tuple[list[Edit], list[Edit]]:
    """Line ends within a sentence, and line ends of which that is likely only.

    The line before must be running text that ends without a mark; the line after must go on to a mark
    and be no heading, no label and no unit's entry. Where what the break parts stands unbroken elsewhere,
    it is within a word, however short the line before.
    """
    made: list[Edit] = []
    proposed: list[Edit] = []
    candidates = list(_candidates(text))
    met = _met(text, {words for _, _, before, after in candidates for words in _words_at(before, after)})
    for line, stop, before, after in candidates:
        if not met.isdisjoint(_words_at(before, after)):
            made.append(Edit(line + len(before), stop, "", RepairKind.BREAK, Certainty.MENDED))
            continue
        marks = _PROSE if after[-1] in _MARKS else _FLOWING
        if len(before) < _LEAST or not any(mark in before for mark in marks):
            continue
        since = max(before.rfind(mark) for mark in _MARKS)
        sure = len(before) - since <= _DANGLING
        edit = Edit(line + len(before), stop, "", RepairKind.BREAK, Certainty.MENDED if sure else Certainty.OPEN)
        (made if sure else proposed).append(edit)
    return made, proposed


def _candidates(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Line ends that may be breaks: where the line before begins, where the line after does, and both."""
    for found in _BREAK.finditer(text):
        # White space before the line end belongs to the break.
        line = text.rfind("\n", 0, found.start()) + 1
        before = text[line : found.start()].rstrip()
        if len(before) < _LEAST_OF_ALL or not _RUNS_ON.match(before[-1]):
            continue
        end = text.find("\n", found.end())
        after = text[found.end() : len(text) if end < 0 else end].rstrip()
        if not _goes_on(after) or _HEADING.match(after[:_LONGEST_START]):
            continue
        yield line, found.end(), before, after


def _goes_on(after: str) -> bool:
    """Whether a line goes on to a mark, at its end or soon after its beginning."""
    return after[-1] in _MARKS or any(mark in after[:_DANGLING] for mark in _MARKS)


def _words_at(before: str, after: str) -> list[str]:
    """What a break parts: 总召集 / 人. Where it stands unbroken elsewhere, the break is within a word."""
    around = (before[-2:] + after[:1], before[-1:] + after[:2])
    return [words for words in around if len(words) == _PARTED and all(map(is_han, words))]


def _met(text: str, words: set[str]) -> set[str]:
    """Those of the words that a text has; many are looked for in one pass, so that no text takes a pass for each."""
    if len(words) <= _FEW:
        return {each for each in words if each in text}
    return words.intersection(text[at : at + _PARTED] for at in range(len(text) - _PARTED + 1))


_PARTED: Final = 3
_FEW: Final = 50
