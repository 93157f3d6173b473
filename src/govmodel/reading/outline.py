"""The outline of a document: its lines, its headings at every level, and what stands under each."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.model.document import Section
from govmodel.model.fields import many
from govmodel.reading.soft_breaks import soft_breaks

_NUMERALS: Final = "一二三四五六七八九十百"
_HEADINGS: Final = (
    re.compile(rf"第[{_NUMERALS}\d]{{1,4}}[章条][ \u3000]*"),
    re.compile(rf"[{_NUMERALS}]{{1,3}}[、.．][ \u3000]*"),
    re.compile(rf"[（(][{_NUMERALS}]{{1,3}}[）)][、.．]?[ \u3000]*"),
    re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}[、.．](?!\d)[ \u3000]*"),
    re.compile(r"[（(]\d{1,2}[）)][ \u3000]*"),
)
"""Numbers of headings, highest level first: 第一条, 一、, （一）, 1., （1）."""
_BEGIN_NUMBERS: Final = frozenset(f"第（({_NUMERALS}")
"""What a number of a heading begins with, digits aside."""
_DECIMAL: Final = re.compile(r"\d{1,2}(?P<more>(?:\.\d{1,2}){1,3})[ \u3000]*(?=[\u4e00-\u9fff])")
"""A number of several parts that no mark sets off: 2.1办公室设在."""
_BARE_NUMBER: Final = re.compile(r"\d{1,2}[ \u3000]+(?=[\u4e00-\u9fff]{2,12}$)")
"""The number of a heading that nothing but a blank sets off: 2 职责; only where a section is named."""
_LONGEST_TITLE: Final = 28
_BLANK: Final = " \t\r\n\u3000\xa0\u2002\u2003\u2009\x0b\x0c\x85\u2028\u2029"
_BORDERS: Final = "|｜"
_SENTENCE_END: Final = "。；;！？"

_SECTIONS: Final = (
    (Section.ROSTER, ("成员名单", "组成人员名单", "人员名单", "名单")),
    (
        Section.DUTIES,
        ("职责分工", "成员单位职责", "单位职责", "任务分工", "部门职责", "工作分工", "责任分工", "分工", "职责任务"),
    ),
    (Section.MANDATE, ("主要职责", "主要职能", "工作职责", "主要任务", "工作任务", "职责任务", "职能", "职责")),
    (Section.RULES, ("工作规则", "工作机制", "议事规则", "工作制度", "会议制度", "运行机制", "工作方式")),
    (Section.LOWER_TIERS, ("工作要求", "有关要求", "相关要求")),
    (Section.GROUPS, ("专项小组", "工作小组", "专项工作组", "工作组")),
    (Section.OFFICE, ("办事机构", "办公室", "日常工作")),
    (Section.CONVENERS, ("召集人",)),
    (Section.MEMBERS, ("成员单位", "组成人员", "组成单位", "人员组成", "组织机构", "组织架构", "组成", "成员")),
)
"""Words in a heading that tell its section; the first row that fits is taken."""


_RUN_ON: Final = re.compile(
    "(?:(?:联席会议|领导小组|协调小组|委员会|指挥部|各?成员单位)的?)?"
    "(?:组成|成员|构成|成员构成|职责|职能|分工|议事规则|主要职责|主要职能|工作职责|职责任务|职能职责|主要任务|组成人员|人员组成|成员组成|组织机构|组织架构|组织领导|成员单位|成员单位职责|职责分工"
    "|任务分工|工作机制|工作规则|工作制度|工作方式|运行机制|运行方式|会议制度|工作要求|有关要求|其他事项|工作组设置|办事机构)"
    r"(?=(?:召集人|总召集人|主[ \u3000]*任|组[ \u3000]*长|指挥长|总指挥|联席会议|领导小组|指挥部|委员会"
    r"|研究|统筹|贯彻|组织|协调|原则上|每|办公室设|各成员|各[市县区镇乡]|[省市县区州](?=[^，。；：、]{2,10}[：负])"
    r"|（一）|1[.．、](?!\d))[^ \u3000，。；]{0,60}[，。；：])"
)
"""Titles of sections that a sentence follows on the same line, with nothing between."""
_SHORT_TITLE: Final = 8
_BEFORE_BLANK: Final = re.compile(r"[\u4e00-\u9fff]{2,14}(?=[ \u3000][\u4e00-\u9fff（《“])")


@attrs.frozen
class Line:
    """A line of text without the blanks around it.

    Attributes:
        start: Its first code point.
        end: One past its last.
        text: Its words.
    """

    start: int
    end: int
    text: str


@attrs.frozen
class Heading:
    """A numbered or plain heading.

    Attributes:
        start: First code point, its number included.
        end: One past the last of its title; the sentence behind it on the same line is not part of it.
        level: 0 for 第一条, 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 1 for one without a number.
        number: As printed: （一）. Empty where it has none.
        title: Its words, without number and closing punctuation.
    """

    start: int
    end: int
    level: int
    number: str
    title: str


@attrs.frozen(kw_only=True)
class Block:
    """A heading with the lines under it, up to the next heading of its level or above.

    Attributes:
        heading: ``None`` for what stands before the first heading.
        lines: The lines under it, those of inner blocks left out; the rest of the heading's own line comes first.
        inner: Blocks of lower levels under it.
        section: Which section its title names; ``None`` where it names none.
    """

    heading: Heading | None
    lines: tuple[Line, ...] = many()
    inner: tuple[Block, ...] = many()
    section: Section | None = None

    @property
    def clause(self) -> str:
        """Its name for people, as sources have it: the number without punctuation, or the title."""
        if self.heading is None:
            return "序"
        return self.heading.number.strip("、.． \u3000") or self.heading.title

    def every_line(self) -> Iterator[Line]:
        """Its lines and those of all inner blocks, in order."""
        yield from self.lines
        for block in self.inner:
            yield from block.every_line()


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of a text that are not blank; a body collapsed into one line is parted where lines would begin."""
    found = []
    at = number = 0
    breaks = (*soft_breaks(text), len(text))
    for raw in text.splitlines(keepends=True):
        end = at + len(raw)
        while at < end:
            while breaks[number] <= at < len(text):
                number += 1
            stop = min(end, breaks[number]) if breaks[number] > at else end
            words = text[at:stop].strip(_BLANK)
            if words[:1] in _BORDERS or words[-1:] in _BORDERS:
                # One by itself is what is left of a table around the text; two hold a row.
                words = words.strip(_BLANK + _BORDERS) if sum(map(words.count, _BORDERS)) == 1 else words
            if words:
                start = text.index(words, at, stop)
                found.append(Line(start, start + len(words), words))
            at = stop
    return tuple(found)


def outline(text: str, lines: tuple[Line, ...] | None = None) -> tuple[Block, ...]:
    """The blocks of a text, the one before the first heading first, where there is such a one.

    Args:
        text: Which text.
        lines: Its lines, where they are known.
    """
    return _nested(list(_flat(lines_of(text) if lines is None else lines)))


@functools.lru_cache(1024)
def section_of(title: str) -> Section | None:
    """Which section a heading's title names."""
    return next((section for section, words in _SECTIONS if any(word in title for word in words)), None)


def _flat(lines: tuple[Line, ...]) -> Iterator[tuple[Heading | None, list[Line]]]:
    """Each heading with the lines up to the next one, of whatever level."""
    heading: Heading | None = None
    under: list[Line] = []
    for line in lines:
        found = _heading(line)
        if found is None:
            under.append(line)
            continue
        if heading is not None or under:
            yield heading, under
        heading, under = found, []
        rest = line.text[found.end - line.start :].lstrip("：:。 \u3000")
        if rest:
            under.append(Line(line.end - len(rest), line.end, rest))
    if heading is not None or under:
        yield heading, under


def _heading(line: Line) -> Heading | None:
    numbered = line.text[0] in _BEGIN_NUMBERS or line.text[0].isdigit()
    for level, pattern in enumerate((*_HEADINGS, _DECIMAL)) if numbered else ():
        number = pattern.match(line.text)
        if number is None:
            continue
        if pattern is _DECIMAL:
            level = len(_HEADINGS) - 2 + number["more"].count(".")  # noqa: PLW2901  # each part is a level below
        rest = line.text[number.end() :]
        stop = next((i for i, char in enumerate(rest) if char in "。：:；;"), len(rest))
        title = rest[:stop]
        run_on = (_RUN_ON.match(rest) or _spaced(rest)) if len(rest) > _LONGEST_TITLE or stop < len(rest) else None
        if run_on is not None:
            # A page without line ends: the sentence begins right behind the title.
            end = line.start + number.end() + run_on.end()
            return Heading(line.start, end, level, number[0].strip(), run_on[0])
        if len(title) > _LONGEST_TITLE or any(char in title for char in _SENTENCE_END):
            # The number opens a sentence and not a title; the number alone is the heading.
            return Heading(line.start, line.start + number.end(), level, number[0].strip(), "")
        return Heading(line.start, line.start + number.end() + stop, level, number[0].strip(), title.strip())
    bare = _BARE_NUMBER.match(line.text) if numbered else None
    if bare is not None and section_of(line.text[bare.end() :]) is not None:
        return Heading(line.start, line.end, 1, bare[0].strip(), line.text[bare.end() :])
    plain = line.text.rstrip("：:")
    if (
        len(plain) <= _LONGEST_TITLE
        and section_of(plain) is not None
        and not any(c in plain for c in "，。；、由为：: \u3000\t|｜")
    ):
        return Heading(line.start, line.start + len(plain), 1, "", plain)
    return None


def _spaced(rest: str) -> re.Match[str] | None:
    """The title in front of a blank, where it is short or names a section, and a sentence follows."""
    found = _BEFORE_BLANK.match(rest)
    if found is None or not (len(found[0]) <= _SHORT_TITLE or section_of(found[0]) is not None):
        return None
    return found


def _nested(flat: list[tuple[Heading | None, list[Line]]]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    at = 0
    while at < len(flat):
        heading, lines = flat[at]
        level = heading.level if heading is not None else -1
        end = at + 1
        while heading is not None and end < len(flat) and (_level(flat[end]) > level):
            end += 1
        section = section_of(heading.title) if heading is not None else None
        blocks.append(Block(heading=heading, lines=tuple(lines), inner=_nested(flat[at + 1 : end]), section=section))
        at = end
    return tuple(blocks)


def _level(entry: tuple[Heading | None, list[Line]]) -> int:
    return entry[0].level if entry[0] is not None else -1
