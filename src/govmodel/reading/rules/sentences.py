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
LONGEST: Final = 400
"""Characters of a clause beyond which it is no rule."""
_LABEL_ENDS: Final = 12
_NUMBERED: Final = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){1,3}[.、．]?|[①-⑳])[ \u3000]*")
"""Numbers that the outline does not take for a heading's."""
_TITLE: Final = re.compile(
    "(?:工作|会议|议事|运行|主要)(?:机制|规则|制度|要求)(?=联席会议|领导小组|协调小组|指挥部|委员会|原则上|每[年季月半周]|全体会议|根据)"
    "|(?:其他|有关)事项(?=联席会议|领导小组|协调小组|指挥部|委员会|工作任务)"
)
"""The title of a section that a collapsed page runs into what stands under it."""
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
        row: Tells sentences of one line from others.
        headed: Whether it is a heading.
    """

    clauses: tuple[Clause, ...]
    name: str
    section: Section | None
    block: int
    row: int
    headed: bool = False


@attrs.frozen(kw_only=True)
class Row:
    """A line or a heading, not yet cut.

    Attributes:
        start: Its first code point in the repaired text.
        end: One past its last.
        name: The clause's name for people.
        section: The section it stands in.
        block: Tells rows under one heading from others.
        headed: Whether it is a heading.
    """

    start: int
    end: int
    name: str
    section: Section | None
    block: int
    headed: bool = False


_TASKS: Final = frozenset({Section.MANDATE, Section.DUTIES, Section.GROUPS})
_RULES_TOO: Final = re.compile("规则|(?<!联席会议)制度|(?:工作|运行)机制|议事")
"""What a title says besides, where rules stand in a section on tasks: 主要职责及工作规则."""


def rows_of(blocks: tuple[Block, ...], around: str = "", section: Section | None = None) -> Iterator[Row]:
    """Every line of the blocks in order, and the titles of their headings.

    Args:
        blocks: As the outline gives them.
        around: The name of the block around them.
        section: Its section.
    """
    for block in blocks:
        heading = block.heading
        # Within a section a heading says what is done, and opens no other: 各成员单位按照职责分工做好工作.
        own = section if section is not None and around else block.section
        if own in _TASKS and heading is not None and _RULES_TOO.search(heading.title) is not None:
            own = Section.RULES
        name = around + block.clause if heading is not None and heading.number else block.clause
        number = heading.start if heading is not None else -1
        if heading is not None and heading.title:
            start = heading.end - len(heading.title)
            yield Row(start=start, end=heading.end, name=name, section=own, block=number, headed=True)
        for line in block.lines:
            yield Row(start=line.start, end=line.end, name=name, section=own, block=number)
        yield from rows_of(block.inner, name, own)


def sentences_of(text: str, row: Row) -> Iterator[Sentence]:
    """The sentences of a row of a text."""
    number = _NUMBERED.match(text, row.start, row.end)
    start = number.end() if number is not None else row.start
    title = None if row.headed else _TITLE.match(text, start, row.end)
    start = title.end() if title is not None else start
    for clauses in _clauses(start, _widened(text[start : row.end])):
        yield Sentence(
            clauses=clauses, name=row.name, section=row.section, block=row.block, row=row.start, headed=row.headed
        )


def _widened(text: str) -> str:
    # Translating is slow, and repaired text hardly ever needs it.
    return text.translate(WIDE) if any(mark in text for mark in ",:;()") else text


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
        found.append(Clause(start if words is text else start + text.index(words[0]), words))
