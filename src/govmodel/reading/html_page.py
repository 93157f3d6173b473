"""An HTML page as text: what is seen, line by line, in linear time, with the way back to every character.

Pages of government offices are cut up by hand rather than parsed: offsets into the source are kept, and
no page is so broken that it cannot be read.
"""

from __future__ import annotations

import html
import re
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
_SIGNS: Final = ("&", "\n", "  ", "\r", "\t", "\f")
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
    __slots__ = ("_at", "_cuts", "_gap", "_length", "_main", "_main_depth", "_main_tag", "_pieces", "_source")

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

    def run(self) -> None:
        source = self._source
        search = _TAG.search
        at = 0
        while (tag := search(source, at)) is not None:
            start = tag.start()
            if start > at:
                self._text(at, start)
            at = tag.end()
            comment, closes, name, attributes = tag.groups()
            if name:
                at = self._element(name.lower(), attributes, at, closes=bool(closes))
            elif comment:
                end = source.find("-->", at)
                at = len(source) if end < 0 else end + 3
        self._text(at, len(source))

    def _element(self, name: str, attributes: str, at: int, *, closes: bool) -> int:
        """What a tag does; where the text goes on."""
        if name in _BLOCKS:
            self._gap = "\n"
        elif name in _CELLS:
            if self._gap != "\n" and not closes:
                self._gap = "\t"
        elif name in _HOLD_NO_TEXT and not closes and not attributes.endswith("/"):
            end = _CLOSING[name].search(self._source, at)
            return len(self._source) if end is None else end.end()
        if name == self._main_tag or (not self._main and name in _HOLD_ARTICLES):
            self._follow_main(name, attributes, closes=closes)
        return at

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
        gap = self._gap or (" " if first > start else "")
        self._cut(first, gap if self._pieces else "")
        last = first + len(words)
        if any(sign in words for sign in _SIGNS):
            self._inner(first, last)
        self._keep(last)
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
