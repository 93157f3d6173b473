"""Quotes to offsets: where the words that a structure's sources quote stand in the raw text, and which do not.

Guarantees:
    - A quote that stands in one place gets the offsets of that place; one that stands in several or in
      none gets none, and is told, unless the offsets it came with are those of one of the places.
    - No quote makes it raise, whatever it says.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Final

import attrs

from govmodel.findings.text import Text
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import Address
from govmodel.model.meeting import JointMeeting
from govmodel.model.source import Source, SourceEntry
from govmodel.reading.nearest_passage import nearest_passage
from govmodel.reading.repaired import Repaired, repair
from govmodel.serial.data import from_data
from govmodel.serial.files import loads
from govmodel.serial.header import KIND, MARK

_MOST: Final = 20
_COUNTED: Final = 1000
"""Places beyond which nobody is helped by counting on."""
_MISSING: Final = Text(
    "「{at}」的引文不在原文中：“{quote}”。请逐字照抄原文。",
    "The quote for “{at}” is not in the text: “{quote}”. Copy the words of the text exactly.",
)
_NEAR: Final = Text(
    "「{at}」的引文不在原文中：“{quote}”。最接近的原文是：“{nearest}”。请逐字照抄原文。",
    "The quote for “{at}” is not in the text: “{quote}”. The nearest passage is “{nearest}”. "
    "Copy the words of the text exactly.",
)
_SEVERAL: Final = Text(
    "「{at}」的引文在原文中有 {count} 处：“{quote}”。请引得长一些，使它只有一处。",
    "The quote for “{at}” stands in {count} places of the text: “{quote}”. Quote more, so that it stands in one.",
)
_EMPTY: Final = Text(
    "「{at}」的引文是空的。请引原文中的字句。", "The quote for “{at}” is empty. Quote the words of the text."
)


@attrs.frozen(kw_only=True, repr=False)
class Misquote:
    """A quote that no offsets were found for.

    Attributes:
        at: What rests on it: an element or a field.
        quote: As given.
        places: Where it stands, as stretches of the raw text, the first twenty; empty where it is not in the text.
        count: In how many places it stands; a thousand stands for more as well.
        nearest: The passage of the raw text most like it, where it is not in the text and some passage is like it.
    """

    at: Address
    quote: str
    places: tuple[tuple[int, int], ...] = many()
    count: int = 0
    nearest: str | None = None

    def message(self, lang: str = "zh") -> str:
        """What is wrong and what to do, in words that can be sent back to who wrote the quote.

        Args:
            lang: ``zh`` or ``en``.
        """
        said = {"at": self.at, "quote": self.quote, "count": str(self.count), "nearest": self.nearest or ""}
        if not self.quote.strip():
            return _EMPTY.fill(said, lang)
        if self.count:
            return _SEVERAL.fill(said, lang)
        return (_MISSING if self.nearest is None else _NEAR).fill(said, lang)

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Quoted:
    """A structure with the offsets of its quotes.

    Attributes:
        structure: With offsets wherever they are known.
        misquotes: Quotes without, in the order of the sources.
    """

    structure: JointMeeting
    misquotes: tuple[Misquote, ...] = many()

    @property
    def ok(self) -> bool:
        """Whether every quote was found in one place."""
        return not self.misquotes

    def message(self, lang: str = "zh") -> str:
        """All misquotes, a line for each; empty where there is none.

        Args:
            lang: ``zh`` or ``en``.
        """
        return "".join(f"{each.message(lang)}\n" for each in self.misquotes)

    __repr__ = sparse_repr


def from_quotes(data: JointMeeting | Mapping[str, Any] | str | bytes, text: str) -> Quoted:
    """The structure with its quotes found in the raw text, through repairs where the text is damaged.

    Args:
        data: A structure, its plain data, or JSON; its sources carry quotes, and need no offsets.
        text: The raw text that was quoted. Damage in it is seen through: 市财政局 is found in 市財(cái)政局.

    Raises:
        LoadError: If the data is no structure for other reasons than its quotes, with every problem.
    """
    structure = data if isinstance(data, JointMeeting) else _structure(data)
    places = _Places(text)
    misquotes: list[Misquote] = []
    entries = tuple(
        attrs.evolve(entry, sources=tuple(_found(places, entry, source, misquotes) for source in entry.sources))
        for entry in structure.sources
    )
    return Quoted(structure=attrs.evolve(structure, sources=entries), misquotes=tuple(misquotes))


def _found(places: _Places, entry: SourceEntry, source: Source, misquotes: list[Misquote]) -> Source:
    spans = places.of(source.quote)
    if (source.start, source.end) in spans:
        return source
    if len(spans) == 1:
        return attrs.evolve(source, start=spans[0][0], end=spans[0][1])
    near = places.nearest(source.quote) if not spans else None
    misquotes.append(Misquote(at=entry.at, quote=source.quote, places=spans[:_MOST], count=len(spans), nearest=near))
    return attrs.evolve(source, start=None, end=None)


class _Places:
    """Where quotes stand: in the raw text, else in the repaired one, else in that without its blanks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._known: dict[str, tuple[tuple[int, int], ...]] = {}

    def of(self, quote: str) -> tuple[tuple[int, int], ...]:
        """The raw stretches of a quote, in order."""
        if quote not in self._known:
            self._known[quote] = self._find(quote)
        return self._known[quote]

    def nearest(self, quote: str) -> str | None:
        """The raw passage most like a quote."""
        span = nearest_passage(self.repaired.text, repair(quote).text)
        if span is None:
            return None
        start, end = self.repaired.raw_span(*span)
        return self.text[start:end]

    @cached_property
    def repaired(self) -> Repaired:
        return repair(self.text)

    @cached_property
    def _bare(self) -> tuple[str, tuple[int, ...]]:
        """The repaired text without blanks, and where each character of it stands."""
        kept = [(at, char) for at, char in enumerate(self.repaired.text) if not char.isspace()]
        return "".join(char for _, char in kept), tuple(at for at, _ in kept)

    def _find(self, quote: str) -> tuple[tuple[int, int], ...]:
        if not quote.strip():
            return ()
        verbatim = _starts(self.text, quote)
        if verbatim:
            return tuple((at, at + len(quote)) for at in verbatim)
        for words in dict.fromkeys((quote, repair(quote).text)):
            mended = _starts(self.repaired.text, words)
            if mended:
                return self._raw((at, at + len(words)) for at in mended)
        words = "".join(repair(quote).text.split())
        bare, at_ = self._bare
        return self._raw((at_[at], at_[at + len(words) - 1] + 1) for at in _starts(bare, words))

    def _raw(self, spans: Any) -> tuple[tuple[int, int], ...]:
        return tuple(dict.fromkeys(self.repaired.raw_span(*span) for span in spans))


def _starts(text: str, words: str) -> list[int]:
    found: list[int] = []
    at = text.find(words) if words else -1
    while at >= 0 and len(found) < _COUNTED:
        found.append(at)
        at = text.find(words, at + 1)
    return found


def _structure(data: Mapping[str, Any] | str | bytes) -> JointMeeting:
    """The structure of plain data or JSON; what is wrong with its quotes alone does not count."""
    if isinstance(data, Mapping):
        plain = {key: value for key, value in data.items() if key not in {MARK, KIND}}
        return from_data(_tidied(plain), JointMeeting)
    try:
        whole = json.loads(data)
    except ValueError:
        return loads(data)
    if not isinstance(whole, dict):
        return loads(data)
    return loads(json.dumps(_tidied(whole)))


def _tidied(data: dict[str, Any]) -> dict[str, Any]:
    """The data with offsets that cannot be left out, and quotes that are no text made empty."""
    sources = data.get("sources")
    if not isinstance(sources, Mapping):
        return data
    return {**data, "sources": {at: _tidied_sources(each) for at, each in sources.items()}}


def _tidied_sources(sources: Any) -> Any:
    return [_tidied_source(each) for each in sources] if isinstance(sources, list | tuple) else sources


def _tidied_source(source: Any) -> Any:
    if not isinstance(source, Mapping):
        return source
    start, end, quote = source.get("start"), source.get("end"), source.get("quote")
    kept = dict(source)
    whole = type(start) is int and type(end) is int and 0 <= start <= end
    if not whole:
        kept.pop("start", None)
        kept.pop("end", None)
    return {**kept, "quote": quote if isinstance(quote, str) else ""}
