"""The table of formats: what turns a neutral view into text. A new format is one file and one line here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from govmodel.model.meeting import JointMeeting
from govmodel.rendering.markdown import markdown_text
from govmodel.rendering.notice import notice_text
from govmodel.rendering.screen import Screen
from govmodel.rendering.terminal import terminal_text
from govmodel.rendering.view import View

VIEW_FORMATS: Final[dict[str, Callable[[View, Screen], str]]] = {
    "text": terminal_text,
    "markdown": lambda view, _screen: markdown_text(view),
}
"""Formats of a view by name."""

DOCUMENT_FORMATS: Final[dict[str, Callable[[JointMeeting], str]]] = {"notice": notice_text}
"""Formats of a whole structure by name: documents of their own, and no views."""


def drawn(view: View, format_: str = "text", screen: Screen | None = None) -> str:
    """The view in a format of the table.

    Raises:
        KeyError: If the table has no such format.
    """
    return VIEW_FORMATS[format_](view, screen or Screen())
