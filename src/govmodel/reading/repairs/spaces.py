"""Spaces that do not part words: within a word of running text, in padded labels, in names of two characters."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from govmodel.reading.folds_of_words import simplified
from govmodel.reading.han import is_han
from govmodel.reading.repairs.repair import Edit, RepairKind
from govmodel.reading.tables import padded_words, surnames
from govmodel.wording.certainty import Certainty

_SPACE: Final = " \u00a0\u2000-\u200a\u202f\u205f\u3000"
_RUN: Final = re.compile(rf"[{_SPACE}]++")
_DIGITS: Final = frozenset("0123456789０１２３４５６７８９")
_WIDEST: Final = 4
_MOST_GAPS: Final = 8

_SEPARATED: Final = re.compile(rf"[。；：;:][{_SPACE}]")
_PROSE: Final = re.compile("[，。；,;]")
_MARK: Final = re.compile(r"[，。；：、,;:《》〔〕“”（）()\s]")
_LEAST_PROSE: Final = 24
_ENDS_OF_HEADS: Final = ("办公室", "办公厅", "人民政府", "的通知", "的批复", "复函", "的函", "联席会议制度")
"""How lines of a head end, which no mark closes."""
_LEAST_LISTED: Final = 3
_CHARACTERS_TO_A_SPACE: Final = 15
_LEAST_BEFORE: Final = 5
_NEARBY: Final = 2000
_ENDS_OF_TITLES: Final = frozenset("长任者员记席志理师授人")

_Gap = tuple[int, int]


def spaces(text: str) -> tuple[list[Edit], list[Edit]]:
    """Spaces to be dropped, and spaces of which it cannot be told whether they part anything."""
    made: list[Edit] = []
    proposed: list[Edit] = []
    line: list[_Gap] = []
    line_end = -1
    for found in _RUN.finditer(text):
        start, end = found.span()
        if end - start > _WIDEST or not start or end == len(text):
            continue
        before, after = text[start - 1], text[end]
        if _is_in_date(before, after) and end - start <= 2:
            made.append(Edit(start, end, "", RepairKind.SPACE))
        elif is_han(after) and (is_han(before) or before in "、，,"):
            if start > line_end:
                _look_at_line(text, line, made, proposed)
                line = []
                line_end = text.find("\n", end)
                line_end = len(text) if line_end < 0 else line_end
            line.append((start, end))
    _look_at_line(text, line, made, proposed)
    return sorted(made), proposed


def _is_in_date(before: str, after: str) -> bool:
    return (before in _DIGITS and after in "年月日号") or (before in "年月" and after in _DIGITS)


def _look_at_line(text: str, line: list[_Gap], made: list[Edit], proposed: list[Edit]) -> None:
    """Judge the short runs of spaces of one line that stand between two characters, or a mark and one."""
    rest: list[_Gap] = []
    for chain in _chains(line):
        first = chain[0][0] - 1
        if len(chain) == 1 and _is_label(text, chain[0]):
            made.append(Edit(*chain[0], "", RepairKind.PADDED))
            continue
        if len(chain) == 1 and first and not _parts(text[first - 1]):
            rest += chain  # most gaps: a word goes before
            continue
        kind, gaps = _spelt_out(text, chain)
        made += [Edit(start, end, "", kind) for start, end in gaps]
        rest += [gap for gap in chain if gap not in gaps] if gaps else chain
    in_words = [gap for gap in rest if gap[1] - gap[0] == 1]
    if in_words:
        sure, doubtful = _in_line(text, in_words)
        made += sure
        proposed += doubtful


def _is_label(text: str, gap: _Gap) -> bool:
    """Whether a gap stands in a word of two characters: a wide one before a colon, or the last of a title.

    So in 组成人员主　　任： and in 关于某事的通 知.
    """
    start, end = gap
    after = text[end + 1 : end + 2]
    titled = after in ("", "\n", "\r") and text[start - 2 : start - 1] == "的"
    labels = after in ("：", ":") and end - start >= 2
    return (titled or labels) and simplified(text[start - 1] + text[end]) in padded_words()


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


def _spelt_out(text: str, chain: list[_Gap]) -> tuple[RepairKind, list[_Gap]]:
    """The gaps of a chain that spell a label or a name character by character; none where it is neither."""
    if len(chain) > _MOST_GAPS:
        return RepairKind.SPACE, []
    # The characters by themselves: those between two gaps, and the outer ones with a mark on their other side.
    singles = [end for _, end in chain[:-1]]
    first, last = chain[0][0] - 1, chain[-1][1]
    if is_han(text[first]) and (not first or _parts(text[first - 1])):
        singles.insert(0, first)
    if last + 1 == len(text) or _parts(text[last + 1]):
        singles.append(last)
    if len(singles) < 2:
        return RepairKind.SPACE, []
    word = simplified("".join([text[at] for at in singles]))
    inner = [gap for gap in chain if gap[0] - 1 in singles and gap[1] in singles]
    if word in padded_words():
        return RepairKind.PADDED, inner
    return RepairKind.NAME, inner if len(word) == 2 and word[0] in surnames() else []


def _parts(one: str) -> bool:
    return one.isspace() or one in "，。、；：,;:|（(）)"


def _in_line(text: str, gaps: list[_Gap]) -> tuple[list[Edit], list[Edit]]:
    """Of a line of running text in which spaces are the exception. Where they part sentences, all are kept."""
    start = text.rfind("\n", 0, gaps[0][0]) + 1
    end = text.find("\n", gaps[-1][1])
    line = text[start : len(text) if end < 0 else end]
    if line.rstrip().endswith(_ENDS_OF_HEADS):
        return _in_short_line(text, start + 1, gaps, ""), []
    if len(line) < _LEAST_PROSE and line[-1:] in "。；":
        return _in_short_line(text, start + _LEAST_BEFORE - 1, gaps, _ENDS_OF_TITLES), []
    if len(line) < _LEAST_PROSE or len(gaps) * _CHARACTERS_TO_A_SPACE > len(line) or _SEPARATED.search(line):
        return [], []
    if len(_PROSE.findall(line, 0, 1000)) < 2 and line.count("、", 0, 1000) < _LEAST_LISTED:
        return [], []
    made: list[Edit] = []
    proposed: list[Edit] = []
    for at, after in gaps:
        sure = _is_within_word(text, start, at, after)
        edit = Edit(at, after, "", RepairKind.SPACE, Certainty.MENDED if sure else Certainty.OPEN)
        (made if sure else proposed).append(edit)
    return made, proposed


def _in_short_line(text: str, first: int, gaps: list[_Gap], parting: Collection[str]) -> list[Edit]:
    """Of a short sentence or a title only the gaps, behind a place, within what stands unbroken nearby."""
    return [
        Edit(at, after, "", RepairKind.SPACE, Certainty.MENDED)
        for at, after in gaps
        if text[at - 1] not in parting
        and at > first
        and text.find(text[at - 1] + text[after], max(0, at - _NEARBY), at + _NEARBY) >= 0
    ]


def _is_within_word(text: str, start: int, at: int, after: int) -> bool:
    """Whether a space surely parts nothing. A title before it, or few characters since a mark, leave that open."""
    if text[at - 1] in "、，,":
        return True
    left = text[max(start, at - _LEAST_BEFORE) : at]
    if text[at - 1] in _ENDS_OF_TITLES and _MARK.search(text, after, after + _LEAST_BEFORE):
        return False
    if len(left) == _LEAST_BEFORE and not _MARK.search(left):
        return True
    # What stands unbroken nearby is a word.
    return text.find(text[at - 1] + text[after], max(0, at - _NEARBY), at + _NEARBY) >= 0
