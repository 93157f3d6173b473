"""Rows and clauses: a line with its block, and the stretches of it between commas and blanks outside brackets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import islice
from typing import Final

import attrs

from govmodel.model.document import Section
from govmodel.reading.outline import Block, Line
from govmodel.reading.role_labels import spaceless

WIDE: Final = str.maketrans({",": "，", ":": "：", ";": "；", "(": "（", ")": "）", "?": "？", "!": "！"})
"""Half-width marks to full-width ones; a text keeps its length."""

_HALF: Final = re.compile("[,:;()?!]")
# One class in front, since a search for it is quick; only a point has to be looked at more closely.
_CUT: Final = re.compile(r"[，；。！？（） \t\u3000\xa0.](?:(?<!\.)|(?<=[\u4e00-\u9fff）]\.)(?=$|[\u4e00-\u9fff]))")
_BLANK: Final = " \t\u3000\xa0"


@attrs.frozen
class Row:
    """A line as clause readers see it.

    Attributes:
        start: Its first code point in the repaired text.
        text: Its words, with full-width marks.
        name: The clause's name for people: 二, 四（一）.
        section: The section of its block, or of the block around it.
        headed: Whether the line is a heading alone.
    """

    start: int
    text: str
    name: str
    section: Section | None = None
    headed: bool = False


@attrs.frozen
class Clause:
    """What stands between two marks of a row.

    Attributes:
        start: Its first code point in the repaired text.
        end: One past its last; the mark behind it is not part of it.
        text: Its words, with full-width marks.
        row: Which row it stands in, counted from 0.
        sentence: Which sentence of all; one ends at 。 or at the end of a row.
        name: The clause's name for people.
        section: The section it stands in.
    """

    start: int
    end: int
    text: str
    row: int
    sentence: int
    name: str
    section: Section | None = None


def rows_of(text: str, blocks: tuple[Block, ...], around: str = "", section: Section | None = None) -> Iterator[Row]:
    """Every line of the blocks in order; a heading that is a label, as （一）召集人, stands before its line.

    Args:
        text: The repaired text.
        blocks: As the outline gives them.
        around: The name of the block around them.
        section: Its section.
    """
    for block in blocks:
        own = block.section or section
        name = around + block.clause if block.heading is not None and block.heading.number else block.clause
        if block.heading is not None and _GROUP.search(block.heading.title):
            own = Section.GROUPS
        lines = block.lines
        if block.heading is not None and block.heading.title:
            title = block.heading
            start = title.end - len(title.title)
            behind = lines[0].start - title.end if lines else _FAR
            labels = _LABEL.search(spaceless(title.title)) is not None
            if labels and behind < _FAR and "\n" not in text[title.end : lines[0].start]:
                lines = (Line(start, lines[0].end, text[start : lines[0].end]), *lines[1:])
            elif labels and _stands_below(title.title, lines, behind):
                words = title.title.translate(WIDE) + "：" * behind + lines[0].text.translate(WIDE)
                yield Row(start, words, name, own)
                lines = lines[1:]
            else:
                words = widened(title.title)
                yield Row(
                    start,
                    words,
                    name,
                    own,
                    headed=text[title.end : title.end + 1] != "。" and not any(mark in words for mark in "，、由"),
                )
        for line in lines:
            number = _DECIMAL.match(line.text)
            at = number.end() if number is not None else 0
            yield Row(line.start + at, widened(line.text[at:]), name, own)
        yield from rows_of(text, block.inner, name, own)


def widened(text: str) -> str:
    """The text with full-width marks; repaired text hardly ever has others, and replacing them is slow."""
    return text.translate(WIDE) if _HALF.search(text) is not None else text


def _stands_below(title: str, lines: tuple[Line, ...], behind: int) -> bool:
    """Whether a label on a line of its own is for the one line below: 召集人 / 市政府分管副市长."""
    if not 0 < behind < _FAR or _SENTENCE.search(lines[0].text):
        return False
    return len(lines) == 1 or (title.endswith("召集人") and "\t" not in lines[0].text)


_DECIMAL: Final = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}[ \u3000]{0,2}(?=[\u4e00-\u9fff])")
_FAR: Final = 6
_SENTENCE: Final = re.compile("由|担任|兼任|为|召集人|成员单位|设在")
_LABEL: Final = re.compile(
    "召集人$|组长$|主任$|委员$|成员$|组员$|总指挥$|指挥长$|政委$|联络员$|(?:成员|牵头|组成|参加)(?:单位|部门)$|[为由有]$|包括$"
)
_GROUP: Final = re.compile("(?<!领导小)(?<!协调小)组$|专班$")


def clauses_of(rows: tuple[Row, ...]) -> tuple[Clause, ...]:
    """The clauses of the rows, without those that are blank or a heading alone."""
    found: list[Clause] = []
    sentence = 0
    for number, row in enumerate(rows):
        sentence += 1
        if row.headed:
            continue
        at = depth = 0
        for mark in _CUT.finditer(row.text):
            char = mark[0]
            if char == "（":
                depth += 1
            elif char == "）":
                depth = max(0, depth - 1)
            elif not depth:
                _add(found, row, (at, mark.start()), number, sentence)
                at = mark.end()
                if char in "。！？.":
                    sentence += 1
        _add(found, row, (at, len(row.text)), number, sentence)
    return tuple(found)


def _add(found: list[Clause], row: Row, span: tuple[int, int], number: int, sentence: int) -> None:
    """Add the clause that a stretch of a row is, unless it is blank."""
    stretch = row.text[span[0] : span[1]]
    words = stretch.strip(_BLANK)
    if words:
        start = row.start + span[0] + (stretch.index(words[0]) if words is not stretch else 0)
        found.append(Clause(start, start + len(words), words, number, sentence, row.name, row.section))


def pieces(text: str, start: int, marks: str = "、，") -> Iterator[tuple[int, str]]:
    """What stands between marks outside brackets, each with the place where it begins; blank ones are left out.

    Args:
        text: What to cut.
        start: Where the text begins in the whole.
        marks: What to cut at.
    """
    at = depth = 0
    for place, char in enumerate(text):
        if char == "（":
            depth += 1
        elif char == "）":
            depth = max(0, depth - 1)
        elif char in marks and not depth:
            yield from _piece(text[at:place], start + at)
            at = place + 1
    yield from _piece(text[at:], start + at)


def _piece(text: str, start: int) -> Iterator[tuple[int, str]]:
    words = text.strip(_BLANK)
    if words:
        yield start + text.index(words[0]), words


@attrs.define
class Sheet:
    """The rows and clauses of one body, and which of them have been read.

    Attributes:
        rows: Every line.
        clauses: Every clause of them.
        cued: Numbers of the clauses that have a word for a seat, a unit or a list, or stand in a section on them.
        read: Clauses that some reader has taken, by their number.
    """

    rows: tuple[Row, ...]
    clauses: tuple[Clause, ...]
    cued: tuple[int, ...]
    read: set[int] = attrs.field(factory=set)

    def left(self, *words: str) -> Iterator[tuple[int, Clause]]:
        """Clauses not read so far, with their numbers; given words, those that have one of them."""
        for number in self.cued:
            clause = self.clauses[number]
            if number not in self.read and (not words or _has(clause.text, words)):
                yield number, clause

    def within(self, start: int, end: int) -> set[int]:
        """The numbers of the clauses that share a code point with a stretch."""
        first = bisect_right(self.clauses, start, key=lambda clause: clause.end)
        last = bisect_left(self.clauses, end, key=lambda clause: clause.start)
        return set(range(first, last))

    def before(self, number: int) -> Clause | None:
        """The clause before one, in the same sentence."""
        return self._beside(number, number - 1)

    def after(self, number: int) -> Clause | None:
        """The clause behind one, in the same sentence, where it is not read so far."""
        return self._beside(number, number + 1) if number + 1 not in self.read else None

    def _beside(self, number: int, other: int) -> Clause | None:
        if not 0 <= other < len(self.clauses):
            return None
        clause = self.clauses[other]
        return clause if clause.sentence == self.clauses[number].sentence else None


def sheet_of(text: str, blocks: tuple[Block, ...]) -> Sheet:
    """The rows and clauses of blocks, nothing of them read."""
    rows = tuple(rows_of(text, blocks))
    clauses = clauses_of(rows)
    cued = (
        number
        for number, clause in enumerate(clauses)
        if len(clause.text) <= _LONGEST and (clause.section in _HOME or _CUE.search(clause.text))
    )
    return Sheet(rows, clauses, tuple(islice(cued, _MOST)))


_LONGEST: Final = 3000
"""A clause of more is no sentence; it stays unread."""
_MOST: Final = 2000
"""So many clauses on seats no document has; what is beyond stays unread."""


_HOME: Final = (Section.CONVENERS, Section.MEMBERS, Section.OFFICE)
_CUE: Final = re.compile(
    "召|牵|组|主任|委任|成员|委员|单位|办公室|联[络系]|变[动更化]|调[整换]|更[整换]|指挥|日常|设[在于]|担任|兼任|专人|政委|秘书处|备案|参加"
)


def _has(text: str, words: tuple[str, ...]) -> bool:
    # A loop, since this is asked of every clause by every reader.
    for word in words:  # noqa: SIM110  # a generator costs more than the search
        if word in text:
            return True
    return False
