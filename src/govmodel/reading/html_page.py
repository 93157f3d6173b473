"""An HTML page as text: what is seen, line by line, in linear time, with the way back to every character.

Pages of government offices are cut up by hand rather than parsed: offsets into the source are kept, and
no page is so broken that it cannot be read.
"""

from __future__ import annotations

import html
import re
from enum import Enum
from typing import Final

from govmodel.reading.page import Cut, Page

_TAG: Final = re.compile(r"<(?:(!--)|(/?)([a-zA-Z][a-zA-Z0-9:]*+)([^<>]*+)>|[!?/][^<>]*+>)")
_LOOKS_LIKE: Final = re.compile(
    r"\s*(?:<!doctype\s+html|<html|<head|<body|<!--|<\?xml[^<>]*>\s*<(?:!doctype\s+html|html))", re.IGNORECASE
)
_INNER: Final = re.compile(
    r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});|[ \t\r\n\f]*[\r\n\t\f][ \t\r\n\f]*|  +"
)
_BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_CELLS: Final = frozenset(("td", "th"))
# What these hold is no text of the page.
_HOLD_NO_TEXT: Final = frozenset(
    ["script", "style", "noscript", "template", "svg", "iframe", "object", "head", "select", "textarea"]
)
# SOURCE: memory: containers of the article in the systems that government sites run on.
_CONTAINER: Final = re.compile(
    r"""\b(?:id|class)\s*=\s*["']?(?:[^"'<>]*[\s"'])?"""
    r"""(?:zoom|TRS_Editor|TRS_UEDITOR|UCAP-CONTENT|article-?content|articleCon|pages_content|view\s+TRS_UEDITOR"""
    r"""|xxgk_content|con_text|content_text|news_content|detail-content|vsb_content|wzcon|xl_content)(?=[\s"'<>/]|$)""",
    re.IGNORECASE,
)
_HOLD_ARTICLES: Final = frozenset(("div", "td", "section", "article", "ucapcontent"))
_LONGEST_CELL: Final = 400
_SIGNS: Final = re.compile("[&\n\r\t\f]|  ")


class _Role(Enum):
    """What a tag is to the text."""

    BLOCK = 1
    CELL = 2
    NO_TEXT = 3
    OTHER = 4


_ROLES: Final = {
    **dict.fromkeys(_HOLD_ARTICLES, _Role.OTHER),
    **dict.fromkeys(_HOLD_NO_TEXT, _Role.NO_TEXT),
    **dict.fromkeys(_CELLS, _Role.CELL),
    **dict.fromkeys(_BLOCKS, _Role.BLOCK),
}
"""What a tag of each name is to the text; any other is nothing to it."""
_CLOSING: Final = {name: re.compile(rf"</{name}[^<>]{{0,100}}>", re.IGNORECASE) for name in _HOLD_NO_TEXT}
_LONGEST_ATTRIBUTES: Final = 300
_SPACES: Final = " \t\r\n\f"


def is_html(text: str) -> bool:
    """Whether a text begins like a page in HTML."""
    return _LOOKS_LIKE.match(text, 0, 2000) is not None


def html_page(source: str) -> Page:
    """The page as text."""
    builder = _Builder(source)
    builder.run()
    return builder.page()


class _Builder:
    __slots__ = (
        "_at",
        "_cells",
        "_cuts",
        "_gap",
        "_in_cell",
        "_length",
        "_main",
        "_main_depth",
        "_main_tag",
        "_pieces",
        "_source",
    )

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0  # up to here the source stands in the text, or is cut
        self._gap = ""  # what the tags since then part the text with
        self._pieces: list[str] = []
        self._cuts: list[Cut] = []
        self._length = 0
        self._main: list[int] = []
        self._main_tag = ""
        self._main_depth = 0
        self._cells = 0
        self._in_cell = False

    def run(self) -> None:
        source = self._source
        at: int | None = 0
        while at is not None:
            at = self._run_on(source, at)

    def _run_on(self, source: str, at: int) -> int | None:
        """Go through the tags from a place on, up to one whose content is skipped; where to go on behind that."""
        roles = _ROLES
        for tag in _TAG.finditer(source, at):
            start, end = tag.span()
            if start > at:
                self._text(at, start)
            at = end
            comment, closes, name, attributes = tag.groups()
            if name:
                name = name.lower()
                role = roles.get(name)
                if role is None:
                    continue
                at = self._element(role, name, attributes, at, closes=bool(closes))
            elif comment:
                close = source.find("-->", at)
                at = len(source) if close < 0 else close + 3
            if at != end:
                return at
        self._text(at, len(source))
        return None

    def _element(self, role: _Role, name: str, attributes: str, at: int, *, closes: bool) -> int:
        """What a tag does; where the text goes on."""
        if role is _Role.BLOCK:
            if name == "tr":
                self._cells = 0
            if not self._in_cell or name == "tr":
                # Paragraphs within a cell that holds a word or two are no lines of their own.
                self._gap = "\n"
        elif role is _Role.CELL:
            self._cell(at, closes=closes)
        elif role is _Role.NO_TEXT and not closes and not attributes.endswith("/"):
            end = _CLOSING[name].search(self._source, at)
            return len(self._source) if end is None else end.end()
        if name == self._main_tag or (not self._main and name in _HOLD_ARTICLES):
            self._follow_main(name, attributes, closes=closes)
        return at

    def _cell(self, at: int, *, closes: bool) -> None:
        """A cell behind another on its row, if it is short: one that holds a page is no cell of a table of data."""
        self._in_cell = not closes and self._source.find("</t", at, at + _LONGEST_CELL) >= 0
        if closes:
            return
        if (self._cells and self._in_cell) or self._gap != "\n":
            self._gap = "\t"
        self._cells += 1

    def _follow_main(self, name: str, attributes: str, *, closes: bool) -> None:
        """Note where the article begins, and where it ends: with the tag that closes its container."""
        if not self._main:
            if not closes and attributes and _CONTAINER.search(attributes[:_LONGEST_ATTRIBUTES]):
                self._main, self._main_tag, self._main_depth = [self._length], name, 1
        elif len(self._main) == 1:
            self._main_depth += -1 if closes else 1
            if not self._main_depth:
                self._main.append(self._length)

    def _text(self, start: int, end: int) -> None:
        """Take a stretch between tags: white space at its ends parts, the rest is text."""
        stretch = self._source[start:end]
        words = stretch.strip(_SPACES)
        if not words:
            self._gap = self._gap or (" " if stretch else "")
            return
        first = start if len(words) == len(stretch) else start + len(stretch) - len(stretch.lstrip(_SPACES))
        last = first + len(words)
        self._cut(first, (self._gap or (" " if first > start else "")) if self._pieces else "")
        if _SIGNS.search(words) is not None:
            self._inner(first, last)
            self._keep(last)
        else:
            self._pieces.append(words)
            self._length += len(words)
        self._at = last
        self._gap = " " if last < end else ""

    def _inner(self, first: int, last: int) -> None:
        """Entities become their characters, and white space within the stretch one space."""
        for found in _INNER.finditer(self._source, first, last):
            self._keep(found.start())
            self._at = found.start()
            inner = found.group()
            self._cut(found.end(), html.unescape(inner) if inner[0] == "&" else " ")

    def _keep(self, end: int) -> None:
        if end > self._at:
            self._pieces.append(self._source[self._at : end])
            self._length += end - self._at

    def _cut(self, end: int, after: str) -> None:
        if end > self._at or after:
            self._cuts.append((self._at, end, after))
            self._pieces.append(after)
            self._length += len(after)
        self._at = end

    def page(self) -> Page:
        if self._at < len(self._source):
            self._cuts.append((self._at, len(self._source), ""))
        main = self._main if len(self._main) == 2 else [*self._main, self._length]
        found = (main[0], main[1]) if len(main) == 2 and main[1] > main[0] else None
        return Page(source=self._source, text="".join(self._pieces), main=found, cuts=tuple(self._cuts))
