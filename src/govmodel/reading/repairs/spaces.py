"""Spaces that do not part words: within a word of running text, in padded labels, in names of two characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from govmodel.reading.folds_of_words import simplified
from govmodel.reading.han import HAN
from govmodel.reading.repairs.repair import Edit, RepairKind
from govmodel.reading.tables import padded_words, surnames
from govmodel.wording.certainty import Certainty

_SPACE: Final = " \u00a0\u2000-\u200a\u202f\u205f\u3000"
_RUN: Final = re.compile(rf"[{_SPACE}]++")
_IS_HAN: Final = re.compile(rf"[{HAN}]")
_WIDEST: Final = 4
_MOST_GAPS: Final = 8

_SEPARATED: Final = re.compile(rf"[。；：;:][{_SPACE}]")
_PROSE: Final = re.compile("[，。；,;]")
_SINCE_MARK: Final = re.compile(r"[，。；：、,;:《》〔〕“”（）()\s]")
_LEAST_PROSE: Final = 24
_CHARACTERS_TO_A_SPACE: Final = 15
_LEAST_BEFORE: Final = 5

_Gap = tuple[int, int]


def spaces(text: str) -> tuple[list[Edit], list[Edit]]:
    """Spaces to be dropped, and spaces of which it cannot be told whether they part anything."""
    made: list[Edit] = []
    proposed: list[Edit] = []
    for line in _gaps_by_line(text):
        rest: list[_Gap] = []
        for chain in _chains(line):
            kind = _kind_of_chain(text, chain)
            if kind is None:
                rest += chain
            else:
                made += [Edit(start, end, "", kind) for start, end in chain]
        in_words = [gap for gap in rest if gap[1] - gap[0] == 1]
        if in_words:
            sure, doubtful = _in_line(text, in_words)
            made += sure
            proposed += doubtful
    made += _in_dates(text)
    return sorted(made), proposed


def _gaps_by_line(text: str) -> Iterator[list[_Gap]]:
    """The short runs of spaces between two characters, or between a mark and one, line by line."""
    line: list[_Gap] = []
    line_end = -1
    for found in _RUN.finditer(text):
        start, end = found.span()
        if end - start > _WIDEST or not start or end == len(text) or not _IS_HAN.match(text, end):
            continue
        if not _IS_HAN.match(text, start - 1) and text[start - 1] not in "、，,":
            continue
        if start > line_end:
            if line:
                yield line
            line = []
            line_end = text.find("\n", end)
            line_end = len(text) if line_end < 0 else line_end
        line.append((start, end))
    if line:
        yield line


def _chains(gaps: list[_Gap]) -> Iterator[list[_Gap]]:
    """Gaps with single characters between them: 召 集 人 is one chain of two."""
    chain: list[_Gap] = []
    for gap in gaps:
        if chain and gap[0] != chain[-1][1] + 1:
            yield chain
            chain = []
        chain.append(gap)
    if chain:
        yield chain


def _kind_of_chain(text: str, chain: list[_Gap]) -> RepairKind | None:
    """What spells its characters one by one: a label, a name, or nothing that is known."""
    if len(chain) > _MOST_GAPS:
        return None
    first, last = chain[0][0] - 1, chain[-1][1]
    if not _IS_HAN.match(text, first) or (first and not _parts(text[first - 1])):
        return None
    if last + 1 < len(text) and not _parts(text[last + 1]):
        return None
    word = simplified("".join([text[first], *(text[end] for _, end in chain)]))
    if word in padded_words():
        return RepairKind.PADDED
    return RepairKind.NAME if len(word) == 2 and word[0] in surnames() else None


def _parts(one: str) -> bool:
    return one.isspace() or one in "，。、；：,;:|（(）)"


def _in_dates(text: str) -> list[Edit]:
    return [Edit(*found.span(1), "", RepairKind.SPACE) for found in _DATE_SPACE.finditer(text)]


# Both begin with something rare, which a search finds fast.
_DATE_SPACE: Final = re.compile(rf"(?:[0-9０-９](?=[{_SPACE}]{{1,2}}[年月日号])|[年月](?=[{_SPACE}]{{1,2}}[0-9０-９]))([{_SPACE}]{{1,2}})")


def _in_line(text: str, gaps: list[_Gap]) -> tuple[list[Edit], list[Edit]]:
    """Of a line of running text in which spaces are the exception. Where they part sentences, all are kept."""
    start = text.rfind("\n", 0, gaps[0][0]) + 1
    end = text.find("\n", gaps[-1][1])
    line = text[start : len(text) if end < 0 else end]
    if len(line) < _LEAST_PROSE or len(gaps) * _CHARACTERS_TO_A_SPACE > len(line) or _SEPARATED.search(line):
        return [], []
    if len(_PROSE.findall(line, 0, 1000)) < 2:
        return [], []
    made, proposed = [], []
    for at, after in gaps:
        # After a mark, two to four characters may be a name, a heading or a label that the space sets off.
        left = text[max(start, at - _LEAST_BEFORE) : at]
        if text[at - 1] not in "、，," and (len(left) < _LEAST_BEFORE or _SINCE_MARK.search(left)):
            proposed.append(Edit(at, after, "", RepairKind.SPACE, Certainty.OPEN))
        else:
            made.append(Edit(at, after, "", RepairKind.SPACE, Certainty.MENDED))
    return made, proposed
