"""Sentences of the working rules, cut into clauses, each knowing where it stands and under which heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.model.document import Section
from govmodel.reading.outline import Block

WIDE: Final = str.maketrans({",": "，", ":": "：", ";": "；", "(": "（", ")": "）"})
"""Half-width marks to full-width ones; a text keeps its length."""
_MARK: Final = re.compile("[，；。！？：（）《》“”]")
_OPENS, _CLOSES = "（《“", "）》”"
_LABEL_ENDS: Final = 12
_NUMBERED: Final = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){1,3}[.、．]?|[①-⑳])[ \u3000]*")
"""Numbers that the outline does not take for a heading's."""
_BLANK: Final = " \t\u3000\xa0"


@attrs.frozen
class Clause:
    """What stands between two marks of a sentence, brackets and titles kept whole.

    Attributes:
        start: Its first code point in the repaired text.
        text: Its words, with full-width marks.
    """

    start: int
    text: str

    @property
    def end(self) -> int:
        """One past its last code point."""
        return self.start + len(self.text)


@attrs.frozen(kw_only=True)
class Sentence:
    """Clauses up to 。 or ；, or a heading that says something.

    Attributes:
        clauses: In order; one or more.
        name: The clause's name for people, as sources have it: 四（二）.
        section: The section it stands in.
        block: Tells sentences under one heading from others.
        row: Tells sentences of one line from others; a heading has one of its own.
        headed: Whether it is a heading.
    """

    clauses: tuple[Clause, ...]
    name: str
    section: Section | None
    block: int
    row: int
    headed: bool = False


def sentences_of(text: str, blocks: tuple[Block, ...]) -> Iterator[Sentence]:
    """Every sentence of the blocks in order, headings with a number and a title among them."""
    yield from _Cutter(text).under(blocks, "", None)


class _Cutter:
    """Counts blocks and rows on the way."""

    __slots__ = ("block", "row", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.block = self.row = 0

    def under(self, blocks: tuple[Block, ...], around: str, section: Section | None) -> Iterator[Sentence]:
        for block in blocks:
            # Within a section a heading says what is done, and opens no other: 各成员单位按照职责分工做好工作.
            own = section if section is not None and around else block.section
            name = around + block.clause if block.heading is not None and block.heading.number else block.clause
            self.block += 1
            if block.heading is not None and block.heading.title:
                start = block.heading.end - len(block.heading.title)
                yield from self._cut(start, block.heading.title, name, own, headed=True)
            for line in block.lines:
                yield from self._cut(line.start, line.text, name, own)
            yield from self.under(block.inner, name, own)

    def _cut(
        self, start: int, text: str, name: str, section: Section | None, *, headed: bool = False
    ) -> Iterator[Sentence]:
        self.row += 1
        number = _NUMBERED.match(text)
        if number is not None:
            start, text = start + number.end(), text[number.end() :]
        for clauses in _clauses(start, text.translate(WIDE)):
            yield Sentence(clauses=clauses, name=name, section=section, block=self.block, row=self.row, headed=headed)


def _clauses(start: int, text: str) -> Iterator[tuple[Clause, ...]]:
    """The clauses of each sentence of a line."""
    found: list[Clause] = []
    at = depth = 0
    for mark in _MARK.finditer(text):
        if mark[0] in _OPENS:
            depth += 1
        elif mark[0] in _CLOSES:
            depth = max(0, depth - 1)
        elif not depth:
            if mark[0] == "：" and mark.start() - at > _LABEL_ENDS:
                continue
            _add(found, start + at, text[at : mark.start()])
            at = mark.end()
            if mark[0] != "，" and found:
                yield tuple(found)
                found = []
    _add(found, start + at, text[at:])
    if found:
        yield tuple(found)


def _add(found: list[Clause], start: int, text: str) -> None:
    words = text.strip(_BLANK)
    if words:
        found.append(Clause(start + text.index(words[0]), words))
