"""The numbers that a word processor prints before paragraphs and keeps out of their text: 一、（一）1."""

from __future__ import annotations

import re
from typing import Final
from xml.etree import ElementTree as ET  # elements are only looked at here

from govmodel.wording.numerals import GREATEST, write_numeral

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CHINESE: Final = frozenset(
    ("chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting", "taiwaneseCountingThousand")
)
_DECIMAL: Final = frozenset(("decimal", "decimalFullWidth", "decimalZero"))
_PLACE: Final = re.compile("%([1-9])")
_Level = tuple[str, str, int]


class Numbers:
    """Counts the numbered paragraphs of one document, in order."""

    __slots__ = ("_counts", "_levels")

    def __init__(self, root: ET.Element | None) -> None:
        """From the document's list definitions; none where it has no numbered lists."""
        self._levels: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is not None:
            abstract = {_value(one, "abstractNumId"): _levels(one) for one in root.iter(f"{_W}abstractNum")}
            for number in root.iter(f"{_W}num"):
                of = number.find(f"{_W}abstractNumId")
                if of is not None:
                    self._levels[_value(number, "numId")] = abstract.get(_value(of, "val"), {})

    def of(self, paragraph: ET.Element) -> str:
        """What is printed before the paragraph; empty where nothing is, or only a bullet."""
        numbered = paragraph.find(f"{_W}pPr/{_W}numPr")
        if numbered is None:
            return ""
        of, level_of = numbered.find(f"{_W}numId"), numbered.find(f"{_W}ilvl")
        name = _value(of, "val") if of is not None else ""
        level = _whole(_value(level_of, "val")) if level_of is not None else 0
        levels = self._levels.get(name, {})
        if level not in levels:
            return ""
        counts = self._counts.setdefault(name, {})
        counts[level] = counts.get(level, levels[level][2] - 1) + 1
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        return _PLACE.sub(lambda found: _printed(int(found[1]) - 1, levels, counts), levels[level][1])


def _printed(level: int, levels: dict[int, _Level], counts: dict[int, int]) -> str:
    form, _, first = levels.get(level, ("decimal", "", 1))
    count = counts.get(level, first)
    if form in _CHINESE and 0 < count <= GREATEST:
        return write_numeral(count)
    return str(count) if form in _DECIMAL or form in _CHINESE else ""


def _levels(abstract: ET.Element) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for level in abstract.iter(f"{_W}lvl"):
        parts = {name: level.find(f"{_W}{name}") for name in ("numFmt", "lvlText", "start")}
        form, text, start = (_value(part, "val") if part is not None else "" for part in parts.values())
        if form != "bullet" and text:
            found[_whole(_value(level, "ilvl"))] = (form or "decimal", text, _whole(start) if start else 1)
    return found


def _value(element: ET.Element, name: str) -> str:
    return element.get(f"{_W}{name}", "")


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else 0
