"""The screen: how wide it is, whether it has colours, and how it draws signs of ambiguous width."""

from __future__ import annotations

from typing import Final

import attrs

from govmodel.model.fields import sparse_repr
from govmodel.rendering.view import Tone

NARROWEST: Final = 60
WIDEST: Final = 120

_CODES: Final = {
    Tone.STRONG: "1",
    Tone.FAINT: "2",
    Tone.ERROR: "1;31",
    Tone.WARNING: "1;33",
    Tone.QUESTION: "1;36",
    Tone.NOTE: "1;34",
}


def _readable(columns: int) -> int:
    return max(NARROWEST, min(WIDEST, columns))


@attrs.frozen(kw_only=True, repr=False)
class Screen:
    """What terminal text is drawn on.

    Attributes:
        width: Columns of a line; kept from 60 to 120, beyond which lines are no easier to read.
        color: Whether tones are coloured.
        ambiguous: Columns of a character whose width depends on the font: 1, or 2 on a GBK terminal.
    """

    width: int = attrs.field(default=100, converter=_readable)
    color: bool = False
    ambiguous: int = 1

    def paint(self, text: str, tone: Tone) -> str:
        """``text`` in the colour of its tone, where the screen has colours."""
        code = _CODES.get(tone) if self.color and text else None
        return f"\x1b[{code}m{text}\x1b[0m" if code else text

    __repr__ = sparse_repr
