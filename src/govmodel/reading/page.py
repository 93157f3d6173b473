"""A page of whatever format as text, with the way back to its source where the source is text itself."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from govmodel.findings.text import Text
from govmodel.reading.decoding import Decoded
from govmodel.reading.edits import RawMap

Cut = tuple[int, int, str]
"""A stretch of a source, by start and end, and what stands for it in the text."""


@attrs.frozen(kw_only=True)
class Page:
    """The text of a page.

    Attributes:
        source: What offsets point into: HTML as decoded; for DOCX and PDF, which are no text, the text itself.
        text: What a reader of the page sees, line by line; cells of a row are parted by tabs.
        main: The stretch of ``text`` that the page itself marks as its article; ``None`` where it marks none.
        cuts: What was left out of the source or replaced, by its place.
        decoded: How the bytes became text; ``None`` where there were none, or they were no plain text.
    """

    source: str
    text: str
    main: tuple[int, int] | None = None
    cuts: Sequence[Cut] = attrs.field(default=(), repr=False)
    decoded: Decoded | None = attrs.field(default=None, repr=False, eq=False)
    _map: list[RawMap] = attrs.field(factory=list, init=False, repr=False, eq=False)

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source that ``text[start:end]`` stands for."""
        if not self._map:
            self._map.append(RawMap(self.cuts, frozenset()))
        length = len(self.text)
        start = min(max(start, 0), length)
        return self._map[0].span(start, min(max(end, start), length))


@attrs.frozen(kw_only=True)
class Missing:
    """A format whose reader is not installed.

    Attributes:
        extra: The extra of this package that brings it.
    """

    extra: str

    @property
    def message(self) -> Text:
        """What to type."""
        command = f"pip install 'govmodel[{self.extra}]'"
        return Text(f"读这种文件需要另外安装：{command}", f"reading this kind of file needs something more: {command}")
