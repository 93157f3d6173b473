"""The source word for word: what was placed in brackets, what was not understood between marks, on what rests what.

It is legible without colour: ``[…]`` stands around placed words and ``<?…?>`` around unread ones.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Final

from govmodel.findings.text import Text
from govmodel.reading.html_page import is_html
from govmodel.reading.reading import Reading
from govmodel.reading.spans import Span, SpanKind
from govmodel.rendering.labels import joined, say
from govmodel.rendering.view import Block, Entries, Entry, Heading, Paragraph, Stretch, Tone, View

_LEGEND: Final = Text(
    "[…] 已读入，下面是以它为据的元素；<?…?> 没有读懂；其余是标题、标点、页面装饰等版式文字。",
    "[…] was placed, and what rests on it stands below; <?…?> was not understood; the rest is furniture: headings, "
    "punctuation, what stands around the page.",
)
_RESTS: Final = Text("→ {addresses}", "→ {addresses}")
_MOST_ADDRESSES: Final = 12
_MARKS: Final = {
    SpanKind.PLACED: ("[", "]", Tone.PLAIN),
    SpanKind.UNREAD: ("<?", "?>", Tone.WARNING),
    SpanKind.FURNITURE: ("", "", Tone.FAINT),
}
_MARKUP: Final = re.compile(r"<[^<>]{1,2000}>")
_LONGEST_MARKUP: Final = 200


def marked_source_view(reading: Reading, lang: str = "zh", name: str = "") -> View:
    """The raw text, line by line.

    Args:
        reading: The reading.
        lang: ``zh`` or ``en``.
        name: What to call what was read; left out where empty.
    """
    head: tuple[Block, ...] = (Paragraph(text=say(_LEGEND, lang), tone=Tone.FAINT),)
    if name:
        head = (Heading(text=name, level=1), *head)
    places = _Places(reading)
    entries = tuple(_entry(line, places, lang) for line in _lines(reading))
    return View(groups=(head, (Entries(entries=entries),)) if entries else (head,))


_Piece = tuple[int, int, SpanKind, str]
"""Start and end in the raw text, the kind, and the words to show."""


def _lines(reading: Reading) -> Iterator[list[_Piece]]:
    """The pieces of each line that has anything to show."""
    markup = is_html(reading.raw)
    line: list[_Piece] = []
    for span in reading.spans:
        for piece in _pieces(reading.raw, span, markup=markup):
            if piece is None:
                if any(words.strip() for *_, words in line):
                    yield line
                line = []
            elif piece[3]:
                line.append(piece)
    if any(words.strip() for *_, words in line):
        yield line


def _pieces(raw: str, span: Span, *, markup: bool) -> Iterator[_Piece | None]:
    """A span by lines, ``None`` standing for the end of one. Markup is left out."""
    at = span.start
    for number, words in enumerate(raw[span.start : span.end].split("\n")):
        if number:
            yield None
        shown = words
        if markup and span.kind is SpanKind.FURNITURE:
            shown = _MARKUP.sub("", words)
            if len(shown) > _LONGEST_MARKUP:
                shown = "…"
        yield at, at + len(words), span.kind, shown
        at += len(words) + 1


def _entry(line: list[_Piece], places: _Places, lang: str) -> Entry:
    stretches = []
    unread = False
    for _, _, kind, words in line:
        before, after, tone = _MARKS[kind]
        stretches.append(Stretch(text=f"{before}{words}{after}", tone=tone))
        unread = unread or kind is SpanKind.UNREAD
    addresses = places.within(line[0][0], line[-1][1])
    more = ["…"] if len(addresses) > _MOST_ADDRESSES else []
    shown = joined([*addresses[:_MOST_ADDRESSES], *more], lang)
    below = (_RESTS.fill({"addresses": shown}, lang),) if addresses else ()
    return Entry(sign="?" if unread else "", tone=Tone.WARNING, stretches=tuple(stretches), below=below)


class _Places:
    """Which elements rest on words that begin within a line."""

    def __init__(self, reading: Reading) -> None:
        several = len(reading.structures) > 1
        found = sorted(
            (source.start, f"{structure.id}:{entry.at}" if several else str(entry.at))
            for structure in reading.structures
            for entry in structure.sources
            for source in entry.sources
            if source.start is not None
        )
        self._starts = [start for start, _ in found]
        self._addresses = [address for _, address in found]

    def within(self, start: int, end: int) -> tuple[str, ...]:
        """The addresses, each once, in the order of the words."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return _once(self._addresses[first:last])


def _once(addresses: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(addresses))
