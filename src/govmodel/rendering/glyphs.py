"""The signs that rendering draws with, all of which GBK knows, and what stands for them elsewhere."""

from __future__ import annotations

from typing import Final

from govmodel.rendering.width import char_width

OWNS: Final = "●"
HELPS: Final = "○"
NEITHER: Final = "·"
NOBODY: Final = "×"
ASK: Final = "?"
ALERT: Final = "▲"
BAR: Final = "─"
BRANCH: Final = "├"
LAST_BRANCH: Final = "└"
STEM: Final = "│"

_PLAIN: Final = dict(zip("●○·×▲─├└│…〔〕“”‘’–—", "*o.x!-|`|~[]\"\"''--", strict=True))
_WIDE_ENCODINGS: Final = frozenset({"gbk", "gb2312", "gb18030", "cp936", "936", "hz", "euc_cn", "big5", "cp950"})


def ambiguous_width(encoding: str | None) -> int:
    """Columns of a character of ambiguous width on a terminal of that encoding: 2 on Chinese ones, else 1."""
    return 2 if (encoding or "").lower().replace("-", "") in _WIDE_ENCODINGS else 1


def fit(text: str, encoding: str) -> str:
    """``text`` with what the encoding does not know replaced, column for column where that can be.

    Our own signs become plain ones (● is *); any other character becomes ``?`` for each column.
    """
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        ambiguous = ambiguous_width(encoding)
        return "".join(char if _known(char, encoding) else _plain(char, ambiguous) for char in text)
    return text


def _known(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _plain(char: str, ambiguous: int) -> str:
    columns = char_width(char, ambiguous)
    return _PLAIN.get(char, "?").ljust(columns) if char in _PLAIN else "?" * columns
