"""The layout of canonical JSON: what stands on one line, and what has one item a line.

- Objects keep the order of their keys; nothing is escaped that need not be.
- The outermost object, and every object and list of objects standing directly in it, have one item a line.
- Anything deeper stands on one line where it fits in 100 columns, indentation not counted; a Chinese
  character takes two.
- Two spaces indent; the text ends in one line break.
"""

from __future__ import annotations

from typing import Final

COLUMNS: Final = 100
"""How wide one line may be, indentation not counted."""

INDENT: Final = "  "
"""What each level adds at the left."""


def fitted(opening: str, items: list[str], closing: str, break_: str) -> str:
    """Items between brackets: on one line where they fit, else one a line.

    Args:
        opening: The bracket before.
        items: The items' own texts, written for one level deeper.
        closing: The bracket after.
        break_: A line break and the indentation of the items.
    """
    line = f"{opening}{', '.join(items)}{closing}"
    if len(line) <= COLUMNS and "\n" not in line and (line.isascii() or columns(line) <= COLUMNS):
        return line
    return spread(opening, items, closing, break_)


def spread(opening: str, items: list[str], closing: str, break_: str) -> str:
    """Items between brackets, one a line; nothing between them where there is none."""
    if not items:
        return opening + closing
    return f"{opening}{break_}{f',{break_}'.join(items)}{break_.removesuffix(INDENT)}{closing}"


def columns(line: str) -> float:
    """About how many columns a line takes on a screen: one for ASCII, two for Chinese."""
    return (len(line) + len(line.encode("utf-8", "surrogatepass"))) / 2
