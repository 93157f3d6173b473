"""Finds the words that an example rests on in the text of its notice, and keeps the table of them.

The builders of the shipped examples share it; it is no part of the package.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Self

import attrs

from govmodel.model.ids import Address
from govmodel.model.source import Source, SourceEntry

_TO_FULL_WIDTH = str.maketrans(",;:()?!", "，；：（）？！")


def fold(words: str) -> str:
    """``words`` with half-width punctuation made full-width, one character for one.

    Quotes stay as the notice has them; the model's own words (titles, tasks, conditions) are folded,
    so that two notices that say the same say it in the same characters.
    """
    return words.translate(_TO_FULL_WIDTH)


@attrs.frozen(kw_only=True)
class Text:
    """A notice as repaired, with the way back to the raw text.

    Attributes:
        document: The id that sources name it by.
        words: The repaired text.
        starts: For each character of ``words``, where in the raw text it begins.
        ends: For each character of ``words``, one past where in the raw text it ends.
    """

    document: str
    words: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, document: str, pieces: Iterable[tuple[str, int, int]]) -> Self:
        """From repaired characters, each with the start and end of the raw text that it stands for."""
        kept = tuple(pieces)
        return cls(
            document=document,
            words="".join(character for character, _, _ in kept),
            starts=tuple(start for _, start, _ in kept),
            ends=tuple(end for _, _, end in kept),
        )

    @classmethod
    def without(cls, document: str, raw: str, dropped: str = "\r\n") -> Self:
        """From a sound text in which only those characters break up sentences."""
        return cls.of(document, ((c, at, at + 1) for at, c in enumerate(raw) if c not in dropped))

    def passage(self, clause: str, first: str, last: str) -> Passage:
        """The one stretch that begins with ``first``, up to and with the next ``last``.

        Raises:
            LookupError: If ``first`` stands there never or more than once, or ``last`` not after it.
        """
        start = _only(self.words, first, 0, len(self.words))
        end = self.words.find(last, start)
        if end < 0:
            raise LookupError(f"{last!r} does not come after {first!r}")
        return Passage(text=self, clause=clause, start=start, end=end + len(last))


@attrs.frozen(kw_only=True)
class Passage:
    """A stretch of a text in which quotes are looked for.

    Attributes:
        text: The whole.
        clause: What people call the stretch: 二, 三/省商务厅.
        start: First character of the repaired text.
        end: One past the last.
    """

    text: Text
    clause: str
    start: int
    end: int

    def quote(self, words: str) -> Source:
        """Where ``words`` stand in the passage.

        Raises:
            LookupError: If they stand there never or more than once.
        """
        at = _only(self.text.words, words, self.start, self.end)
        return Source(
            document=self.text.document,
            clause=self.clause,
            quote=words,
            start=self.text.starts[at],
            end=self.text.ends[at + len(words) - 1],
        )


def _only(text: str, words: str, start: int, end: int) -> int:
    at = text.find(words, start, end)
    if not words or at < 0:
        raise LookupError(f"nowhere: {words!r}")
    if text.find(words, at + 1, end) >= 0:
        raise LookupError(f"more than once: {words!r}")
    return at


class Ledger:
    """The table of sources, filled while a structure is put together."""

    def __init__(self) -> None:
        """Start empty."""
        self._entries: dict[str, list[Source]] = {}

    def note(self, at: str, *sources: Source) -> None:
        """Let what stands at an address rest on those sources too."""
        self._entries.setdefault(at, []).extend(sources)

    def entries(self) -> Iterator[SourceEntry]:
        """The entries, each with its sources in the order of the text."""
        for at, sources in self._entries.items():
            ordered = sorted(dict.fromkeys(sources), key=lambda source: (source.start or 0, source.end or 0))
            yield SourceEntry(at=Address(at), sources=tuple(ordered))
