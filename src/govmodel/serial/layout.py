"""The canonical text of plain data as JSON.

- Objects keep the order of their keys; nothing is escaped that need not be.
- The outermost object, and every object and list of objects standing directly in it, have one item a line.
- Anything deeper stands on one line where it fits in 100 columns, indentation not counted; a Chinese
  character takes two.
- Two spaces indent; the text ends in one line break.
"""

from __future__ import annotations

from json.encoder import encode_basestring
from typing import Any, Final

COLUMNS: Final = 100
"""How wide one line may be, indentation not counted."""


def text_of(data: dict[str, Any]) -> str:
    """The canonical text of an object."""
    items = [f"{encode_basestring(key)}: {_text(value, _FIRST, spread=True)}" for key, value in data.items()]
    return "{\n  " + ",\n  ".join(items) + "\n}\n"


def _text(data: Any, break_: str, *, spread: bool = False) -> str:
    if isinstance(data, str):
        return encode_basestring(data)
    deeper = break_ + "  "
    if isinstance(data, dict):
        items = [f"{encode_basestring(key)}: {_text(value, deeper)}" for key, value in data.items()]
        return _joined("{", items, "}", break_, spread=spread)
    if isinstance(data, list):
        items = [_text(item, deeper) for item in data]
        return _joined("[", items, "]", break_, spread=spread and bool(data) and isinstance(data[0], dict))
    return _LITERALS[data] if data is None or isinstance(data, bool) else repr(data)


_FIRST: Final = "\n    "
_LITERALS: Final = {None: "null", True: "true", False: "false"}


def _joined(opening: str, items: list[str], closing: str, break_: str, *, spread: bool) -> str:
    line = f"{opening}{', '.join(items)}{closing}"
    if not items or (not spread and "\n" not in line and columns(line) <= COLUMNS):
        return line
    return f"{opening}{break_}{f',{break_}'.join(items)}{break_[:-2]}{closing}"


def columns(line: str) -> float:
    """About how many columns a line takes on a screen: one for ASCII, two for Chinese."""
    return len(line) if line.isascii() else (len(line) + len(line.encode("utf-8", "surrogatepass"))) / 2
