"""One character for another, whatever stands around it: Traditional, radicals, full-width letters and digits."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from govmodel.reading.repairs.repair import RepairKind
from govmodel.reading.traditional_table import traditional_table

# NFKC leaves all but two of this block as they are. SOURCE: Unicode, EquivalentUnifiedIdeograph.
_SUPPLEMENT: Final = {
    "\u2e81": "厂", "\u2e84": "乙", "\u2e86": "冂", "\u2e88": "刀", "\u2e8a": "卜", "\u2e8b": "卩", "\u2e92": "巳",
    "\u2e93": "幺", "\u2e9b": "旡", "\u2e9d": "月", "\u2e9e": "歹", "\u2ea0": "民", "\u2ea7": "牛", "\u2eab": "目",
    "\u2eac": "示", "\u2eae": "竹", "\u2eb6": "羊", "\u2ebc": "肉", "\u2ebd": "臼", "\u2ec1": "虎", "\u2ec4": "西",
    "\u2ec5": "见", "\u2ec6": "角", "\u2ec9": "贝", "\u2eca": "足", "\u2ecb": "车", "\u2ed1": "长", "\u2ed3": "长",
    "\u2ed4": "门", "\u2ed7": "雨", "\u2ed8": "青", "\u2ed9": "韦", "\u2eda": "页", "\u2edb": "风", "\u2edc": "飞",
    "\u2edd": "食", "\u2ee2": "马", "\u2ee3": "骨", "\u2ee4": "鬼", "\u2ee5": "鱼", "\u2ee6": "鸟", "\u2ee7": "卤",
    "\u2ee8": "麦", "\u2ee9": "黄", "\u2eea": "黾", "\u2eec": "齐", "\u2eee": "齿", "\u2ef0": "龙", "\u2ef3": "龟",
}  # fmt: skip
_RADICAL_BLOCKS: Final = (range(0x2E80, 0x2FE0), range(0xF900, 0xFB00), range(0x2F800, 0x2FA20))
_WIDE: Final = {chr(0xFF00 + code): chr(0x20 + code) for code in (*range(16, 26), *range(33, 59), *range(65, 91))}
# SOURCE: 《通用规范汉字表》 (2013) allows these in names and as terms of art. Memory.
_IN_NAMES: Final = frozenset("昇邨迺甦脩甯氾龢喆犇堃淼鉅陞祕")
# A text is Traditional throughout with so many different characters of it, or such a share of a short one.
_THROUGHOUT: Final = 12
_FEW, _SHARE = 3, 0.2
_KANA: Final = frozenset(map(chr, range(0x3041, 0x30FB)))
_JAPANESE: Final = 20


def kind_of_fold(before: str) -> RepairKind:
    """Which family a character belongs to that these folds change."""
    if before in _WIDE:
        return RepairKind.WIDTH
    return RepairKind.RADICAL if before in _radicals() else RepairKind.TRADITIONAL


def folded(text: str) -> str:
    """The text with every character of these families replaced; always of the same length."""
    distinct = set(text)
    table = _table(distinct)
    if not table:
        return text
    out = "".join(map({one: table.get(one, one) for one in distinct}.__getitem__, text))
    keys = distinct & _special() & _phrase_keys().keys()
    return _with_phrases(text, out, keys) if keys else out


def _table(distinct: set[str]) -> dict[str, str]:
    """What becomes of each character of the text that changes."""
    folds = _folds()
    table = {one: folds[one] for one in distinct if one in folds}
    special = distinct & _special()
    if not special:
        return table
    tables = traditional_table()
    traditional = table.keys() & tables.sure.keys()
    if len(special & _KANA) >= _JAPANESE:
        # A text in Japanese is not Chinese in another script.
        return {one: after for one, after in table.items() if one not in traditional}
    if len(traditional) >= min(_THROUGHOUT, max(_FEW, len(distinct) * _SHARE)):
        return table | {one: tables.doubtful[one] for one in special & tables.doubtful.keys()}
    return {one: after for one, after in table.items() if one not in _IN_NAMES}


@cache
def _folds() -> dict[str, str]:
    """What each character of these families becomes by itself, the doubtful ones left out."""
    sure = traditional_table().sure
    return sure | _WIDE | {one: sure.get(plain, plain) for one, plain in _radicals().items()}


@cache
def _special() -> frozenset[str]:
    """Characters that call for a second look."""
    return frozenset((*traditional_table().doubtful, *_phrase_keys(), *_KANA, *_IN_NAMES))


@cache
def _radicals() -> dict[str, str]:
    """Radicals and compatibility forms, with the plain character of each."""
    block = (chr(point) for points in _RADICAL_BLOCKS for point in points)
    plain = {one: _SUPPLEMENT.get(one) or unicodedata.normalize("NFKC", one) for one in block}
    return {one: after for one, after in plain.items() if after != one and len(after) == 1}


@cache
def _phrase_keys() -> dict[str, tuple[tuple[int, str], ...]]:
    """For each character that some phrase spells otherwise: the phrases, and where in them it stands."""
    tables = traditional_table()
    singles = tables.sure | tables.doubtful
    keys: dict[str, list[tuple[int, str]]] = {}
    for phrase, after in tables.phrases.items():
        if len(phrase) == len(after):
            odd = next(at for at, old in enumerate(phrase) if singles.get(old, old) != after[at])
            keys.setdefault(phrase[odd], []).append((odd, phrase))
    return {one: tuple(sorted(found, key=lambda pair: -len(pair[1]))) for one, found in keys.items()}


def _with_phrases(text: str, out: str, keys: set[str]) -> str:
    phrases = traditional_table().phrases
    pieces: list[str] = []
    done = 0
    for start, phrase in _phrases_in(text, keys):
        if start >= done:
            pieces += (out[done:start], phrases[phrase])
            done = start + len(phrase)
    return "".join((*pieces, out[done:])) if pieces else out


def _phrases_in(text: str, keys: set[str]) -> Iterator[tuple[int, str]]:
    phrases = _phrase_keys()
    for found in re.finditer(f"[{''.join(sorted(keys))}]", text):
        at = found.start()
        for offset, phrase in phrases[text[at]]:
            if at >= offset and text.startswith(phrase, at - offset):
                yield at - offset, phrase
                break
