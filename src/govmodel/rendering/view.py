"""The neutral view: what is to be shown, in blocks, and nothing about how."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.model.fields import many, sparse_repr
from govmodel.rendering.table import Table


class Tone(Enum):
    """How much a stretch of text calls for attention. A format may colour by it, and loses nothing if not."""

    PLAIN = "plain"
    STRONG = "strong"
    FAINT = "faint"
    ERROR = "error"
    WARNING = "warning"
    QUESTION = "question"
    NOTE = "note"


@attrs.frozen(kw_only=True, repr=False)
class Heading:
    """A line that opens something.

    Attributes:
        text: What it is.
        aside: A few words at the far end of the line.
        level: 1 for the whole, 2 for a part, 3 for a part of that.
        tone: Of the whole line.
    """

    text: str
    aside: str = ""
    level: int = 2
    tone: Tone = Tone.STRONG

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Paragraph:
    """Running text."""

    text: str
    tone: Tone = Tone.PLAIN

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Fact:
    """A label with what it labels."""

    label: str
    text: str

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Facts:
    """Labels and what they label, one below the other."""

    facts: tuple[Fact, ...] = many()

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Words:
    """Somebody's words, quoted.

    Attributes:
        who: Who says them; empty where nobody in particular does.
        text: The words.
        marked: Which of them matter most; empty marks none.
        place: Where they stand.
        note: What to say beside them.
    """

    who: str = ""
    text: str
    marked: str = ""
    place: str = ""
    note: str = ""

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Quotes:
    """Several people's words, one after the other."""

    words: tuple[Words, ...] = many()

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Code:
    """Text that is shown letter for letter.

    Attributes:
        text: One or more lines.
        language: What it is written in: toml, sh.
    """

    text: str
    language: str = ""

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Stretch:
    """A stretch of a line."""

    text: str
    tone: Tone = Tone.PLAIN

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Entry:
    """A line with a sign before it, and perhaps lines below it that belong to it.

    Attributes:
        sign: One character, or none.
        tone: Of the sign.
        stretches: The line, from left to right.
        below: What stands beneath it, indented.
    """

    sign: str = ""
    tone: Tone = Tone.PLAIN
    stretches: tuple[Stretch, ...] = many()
    below: tuple[str, ...] = many()

    __repr__ = sparse_repr

    @property
    def text(self) -> str:
        """The line without its tones."""
        return "".join(stretch.text for stretch in self.stretches)


@attrs.frozen(kw_only=True, repr=False)
class Entries:
    """Lines with signs before them, one below the other."""

    entries: tuple[Entry, ...] = many()

    __repr__ = sparse_repr


Block = Heading | Paragraph | Facts | Quotes | Table | Code | Entries
"""Anything that a view is made of."""


@attrs.frozen(kw_only=True, repr=False)
class View:
    """Something to show.

    Attributes:
        groups: Blocks that belong together, group after group.
    """

    groups: tuple[tuple[Block, ...], ...] = many()

    __repr__ = sparse_repr
