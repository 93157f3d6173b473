"""Which Chinese characters are in common use, and which are known to the plain standard of Simplified ones."""

from __future__ import annotations

from functools import cache
from typing import Final

HAN: Final = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u2e80-\u2fd5\U00020000-\U000323af"
"""Chinese characters with radicals and compatibility forms, as the inside of a pattern's class."""


def is_han(one: str) -> bool:
    """Whether a character is Chinese, in any of the blocks of :data:`HAN`."""
    return "\u4e00" <= one <= "\u9fff" or (
        one >= "\u2e80"
        and (
            "\u3400" <= one <= "\u4dbf"
            or "\uf900" <= one <= "\ufaff"
            or one <= "\u2fd5"
            or "\U00020000" <= one <= "\U000323af"
        )
    )


# SOURCE: GB 2312-1980: rows 16 to 55 hold the 3,755 characters in common use, rows 56 to 87 the others.
_COMMON_ROWS: Final = range(0xB0, 0xD8)
_OTHER_ROWS: Final = range(0xD8, 0xF8)


@cache
def common_han() -> frozenset[str]:
    """The 3,755 Simplified characters in common use."""
    return frozenset(_of(_COMMON_ROWS))


@cache
def plain_han() -> frozenset[str]:
    """All 6,763 characters of the plain standard; one of them is no sign of damage by itself."""
    return common_han() | frozenset(_of(_OTHER_ROWS))


def _of(rows: range) -> str:
    cells = bytes(byte for row in rows for cell in range(0xA1, 0xFF) for byte in (row, cell))
    return cells.decode("gb2312", errors="ignore")
