"""What stands under a document: the organs that sign it and its date, wherever annexes begin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import attrs

from govmodel.model.dates import PartialDate
from govmodel.model.fields import many
from govmodel.reading.outline import Line
from govmodel.wording.dates import read_date

_YEAR: Final = "[12〇○零一二O][0-9〇○零一二三四五六七八九OＯo０]{3} ?年"
_MONTH: Final = " ?[0-9一二三四五六七八九十元〇○]{1,3} ?月"
_DAY: Final = " ?[0-9一二三四五六七八九十廿〇○]{1,4} ?日"
_DATE: Final = re.compile(rf"^[（(]?(?P<date>{_YEAR}(?:{_MONTH}(?:{_DAY})?)?)[）)]?$")
_POINTS: Final = re.compile(r"^(?P<date>20[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2})$")
"""A day between points, which pages print beside anything: it dates only what is signed."""
_ON_ONE_LINE: Final = re.compile(rf"^(?P<organ>[\u4e00-\u9fff]{{3,30}})[ \u3000\t]+(?P<date>{_YEAR}{_MONTH}{_DAY})$")
"""An organ and the day behind it."""
_ORGAN: Final = re.compile(
    r"(?:办公室|办公厅|人民政府|政府|公署|委员会|管委会|办事处|厅|局|委|部|办|国务院|总工会|妇联|联合会|综合司|团委|法院|检察院|公司|领导小组|指挥部|联席会议|中心|院|协会)$"
)
_PARTED: Final = re.compile(r"[ \t\u3000、]+")
_LONGEST: Final = 90
_MOST_ORGAN_LINES: Final = 4
_ANNEX: Final = re.compile(r"^附[件录表：]")


@attrs.frozen(kw_only=True)
class Signature:
    """Who signs and when.

    Attributes:
        date: Of issue; ``None`` where none stands under the text.
        date_at: Where it stands.
        organs: Who signs, each with where its name stands; the first is the one that leads.
    """

    date: PartialDate | None = None
    date_at: tuple[int, int] = (0, 0)
    organs: tuple[tuple[str, int, int], ...] = many()


def find_signature(lines: Sequence[Line]) -> Signature:
    """The date that stands on a line of its own, and the organs on the lines before it.

    Of several the first that has organs before it is taken, or else the first that gives the day; a year or
    a month by itself is a date only below organs, before an annex or as the very last line.
    """
    fallback: Signature | None = None
    for number, line in enumerate(lines):
        found = _dated(line.text)
        date = read_date(found["date"]).date if found is not None else None
        if found is None or date is None:
            continue
        organs = _organs(lines, number)
        if found.re is _ON_ONE_LINE:
            organs = (*organs, *_named(Line(line.start, line.start + found.end("organ"), found["organ"])))
        if not organs and found.re is not _DATE:
            continue
        at = line.start + found.start("date"), line.start + found.end("date")
        signed = Signature(date=date, date_at=at, organs=organs)
        if organs:
            return signed
        closes = number == len(lines) - 1 or _ANNEX.match(lines[number + 1].text) is not None
        if fallback is None and (date.day is not None or closes):
            fallback = signed
    return fallback or Signature(organs=_at_the_end(lines))


_LONGEST_DATE: Final = 24


def _dated(text: str) -> re.Match[str] | None:
    """The match of a line that holds a date, and an organ at most."""
    if len(text) <= _LONGEST_DATE:
        found = _DATE.match(text) or _POINTS.match(text)
        if found is not None:
            return found
    return _ON_ONE_LINE.match(text) if len(text) <= _LONGEST and text.endswith("日") else None


def _organs(lines: Sequence[Line], number: int) -> tuple[tuple[str, int, int], ...]:
    """The organs on the lines right before one, the first first."""
    found: list[tuple[str, int, int]] = []
    for line in reversed(lines[max(0, number - _MOST_ORGAN_LINES) : number]):
        named = _named(line)
        if not named:
            break
        found[:0] = named
    return tuple(found)


def _at_the_end(lines: Sequence[Line]) -> tuple[tuple[str, int, int], ...]:
    """An organ on the last line, or right before the annexes, where no date stands under it."""
    ends = [number for number, line in enumerate(lines) if number and _ANNEX.match(line.text)] + [len(lines)]
    for end in ends[:1] + ends[-1:]:
        named = _named(lines[end - 1]) if end >= _LEAST_LINES else []
        if named:
            return tuple(named)
    return ()


_LEAST_LINES: Final = 4


def _named(line: Line) -> list[tuple[str, int, int]]:
    """The organs that a line names and nothing else; empty where it holds anything else."""
    if len(line.text) > _LONGEST or any(mark in line.text for mark in "。；：，:（()《关"):
        return []
    found: list[tuple[str, int, int]] = []
    at = line.start
    for words in _PARTED.split(line.text):
        if not words:
            continue
        start = line.start + line.text.index(words, at - line.start)
        at = start + len(words)
        if len(words) < _SHORTEST or _ORGAN.search(words) is None:
            return []
        found.append((words, start, at))
    return found


_SHORTEST: Final = 3
