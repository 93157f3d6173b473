"""How wide text is on a terminal: measuring, cleaning, padding, cutting and wrapping by columns.

Guarantees:
    - What ``clean`` returns has no control characters, so that a file's words cannot steer a terminal.
    - ``cut`` never returns more columns than asked for; ``wrap`` never does either, from two columns up.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

CLOSING: Final = frozenset("，。、；：！？）〕》」』】”’%,.;:!?)]}")
"""Characters that a line does not begin with."""
OPENING: Final = frozenset("（〔《「『【“‘([{")
"""Characters that a line does not end with."""

_WIDE: Final = frozenset("WF")
_BLANK: Final = "□"


@cache
def char_width(char: str, ambiguous: int = 1) -> int:
    """Columns of one character.

    Args:
        char: One code point, printable.
        ambiguous: Columns of a character whose width depends on the font (●, ─, “): 1, or 2 on a GBK terminal.
    """
    if unicodedata.category(char) in {"Mn", "Me"}:
        return 0
    kind = unicodedata.east_asian_width(char)
    return 2 if kind in _WIDE else ambiguous if kind == "A" else 1


def width(text: str, ambiguous: int = 1) -> int:
    """Columns of a stretch of printable text."""
    return len(text) if text.isascii() else sum(char_width(char, ambiguous) for char in text)


def clean(text: str) -> str:
    """``text`` on one line and without anything that a terminal would obey.

    White space becomes a space, format characters go, other control characters become □.
    """
    return text if text.isprintable() else "".join(map(_clean_char, text))


@cache
def _clean_char(char: str) -> str:
    if char == "\u3000" or char.isprintable():
        return char
    if char.isspace():
        return " "
    return "" if unicodedata.category(char) == "Cf" else _BLANK


def pad(text: str, columns: int, *, right: bool = False, ambiguous: int = 1) -> str:
    """``text`` filled up with spaces to that many columns; longer text stays as it is."""
    space = " " * max(0, columns - width(text, ambiguous))
    return space + text if right else text + space


def cut(text: str, columns: int, ambiguous: int = 1) -> str:
    """``text`` cut to that many columns at the most, with … where something went."""
    if width(text, ambiguous) <= columns:
        return text
    room = columns - char_width("…", ambiguous)
    if room < 0:
        return ""
    end = _fitting(text, 0, room, ambiguous)
    return f"{text[:end]}…"


def wrap(text: str, columns: int, ambiguous: int = 1) -> list[tuple[int, int]]:
    """Where to break ``text`` into lines of that many columns: start and end of each line.

    Lines break between Chinese characters and at spaces, never before closing or after opening
    punctuation where that can be helped. Spaces at a break belong to no line. The empty text has one empty line.
    """
    lines: list[tuple[int, int]] = []
    start = 0
    while start < len(text) or not lines:
        end = _fitting(text, start, columns, ambiguous)
        if end >= len(text):
            return [*lines, (start, len(text))]
        # A single character wider than the column still has to go somewhere.
        end = _break(text, start, max(end, start + 1))
        lines.append((start, start + len(text[start:end].rstrip(" "))))
        while end < len(text) and text[end] == " ":
            end += 1
        start = end
    return lines


def wrapped(text: str, columns: int, ambiguous: int = 1) -> list[str]:
    """The lines of ``text`` at that many columns."""
    return [text[start:end] for start, end in wrap(text, columns, ambiguous)]


def _fitting(text: str, start: int, columns: int, ambiguous: int) -> int:
    used = 0
    for place in range(start, len(text)):
        used += char_width(text[place], ambiguous)
        if used > columns:
            return place
    return len(text)


def _break(text: str, start: int, end: int) -> int:
    """The last good place at or before ``end`` to break, or ``end`` itself where there is none."""
    for place in range(min(end, len(text) - 1), start, -1):
        if _may_break(text[place - 1], text[place]):
            return place
    return end


def _may_break(before: str, after: str) -> bool:
    if after in CLOSING or before in OPENING:
        return False
    if " " in {before, after}:
        return True
    return not (before.isascii() and after.isascii())
