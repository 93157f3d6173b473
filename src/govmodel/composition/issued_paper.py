"""What a title issues within 《》 is no citation: the marks around it are others while it is read."""

from __future__ import annotations

import re
from typing import Final

_OWN_PAPER: Final = re.compile("(?:印发|公布|发布|制定)《")
_OPENS, _CLOSES = "\ue000", "\ue001"
CITING: Final = str.maketrans(_OPENS + _CLOSES, "《》")
"""The marks around what a title issues, which cites nothing, are these while it is read."""


def opened(title: str, body: tuple[str, ...]) -> str:
    """The title with the marks around what it issues itself taken for others: 印发《江苏省甲联席会议制度》.

    Whatever else stands in 《》 is cited, and stays.
    """
    for found in _OWN_PAPER.finditer(title):
        start, stop = found.end() - 1, _closing(title, found.end())
        inside = title[start + 1 : stop]
        if stop > start and any(name in re.sub("《[^《》]*》", "", inside) for name in body):
            title = f"{title[:start]}{_OPENS}{inside}{_CLOSES}{title[stop + 1 :]}"
    return title


def _closing(title: str, at: int) -> int:
    """Where what was opened before ``at`` is closed; before everything where it is not."""
    depth = 1
    for place in range(at, len(title)):
        depth += {"《": 1, "》": -1}.get(title[place], 0)
        if not depth:
            return place
    return -1
