"""Where lines would begin in a body that was collapsed into one: hints for the outline, never put into the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import Final

from govmodel.reading.han import HAN
from govmodel.reading.role_labels import role_labels

_LEAST: Final = 300
_FEWEST: Final = 3
_SPACE: Final = " \u00a0\u3000"
_NUMERALS: Final = "一二三四五六七八九十"
_MARK: Final = re.compile(
    # After a space or the end of a sentence: a heading's number, an annex, a date or an entry's label.
    rf"[{_SPACE}。；：](?="
    rf"[{_NUMERALS}]{{1,3}}、|（[{_NUMERALS}]{{1,3}}）|第[{_NUMERALS}]{{1,4}}[章条]"
    rf"|附件[：:0-9 ]|[12〇○一二][0-9〇○一二三四五六七八九]{{3}}年[{_NUMERALS}0-9]{{1,3}}月"
    rf"|(?![{HAN}]{{0,22}}如下：)[{HAN}、]{{2,24}}：)"
    # After a full stop and a space: whatever comes.
    rf"|。[{_SPACE}]"
)


_NUMBER: Final = rf"[{HAN}]{{2,12}}〔[12][0-9]{{3}}〕[0-9]{{1,5}}号"
_OPENS: Final = rf"[{_SPACE}]?(?:为|根据|按照|依据|经|现|由于|因|鉴于|《)"
_OFFICE: Final = "(?:办公室|办公厅)?"
_SIGNS: Final = f"(?:人民政府|政府|公署){_OFFICE}"
_DAY: Final = (
    rf"[{_SPACE}]?[12〇○一二][0-9〇○零一二三四五六七八九]{{3}}年[{_NUMERALS}0-9]{{1,3}}月[{_NUMERALS}0-9]{{1,3}}日"
)
_ENVELOPE: Final = re.compile(
    # The title before the number or the addressees, the number before the addressees.
    rf"的(?:通知|批复|复函|函)(?=[{_SPACE}]?(?:{_NUMBER}|各[^。：《》\n]{{2,160}}：))"
    rf"|〔[12][0-9]{{3}}〕[0-9]{{1,5}}号(?=[{_SPACE}]?各[^。：《》\n]{{2,160}}：)"
    # The signature behind the last sentence, and the day behind the signature.
    rf"|。(?=[{_SPACE}]?[{HAN}]{{2,20}}{_SIGNS}{_DAY})"
    # One by one, since a pattern whose every part begins with a character of its own is quick to search for.
    + "".join(rf"|{words}{_OFFICE}(?={_DAY}[{_SPACE}]*(?:$|[\n|（附]))" for words in ("人民政府", "政府", "公署"))
)
_ADDRESSED: Final = re.compile(rf"各[^。：《》\n]{{2,160}}：(?={_OPENS})")
"""The parts of a letter, run together: what stands around its text in an order that no sentence has."""


def soft_breaks(text: str) -> tuple[int, ...]:
    """Places in long lines where another line would begin had the page kept its lines, in order.

    A line counts as collapsed where it is long and holds several such places; any other has none but those
    between the parts of a letter.
    """
    found = [_place(text, mark) for marks in (_ENVELOPE, _ADDRESSED) for mark in marks.finditer(text)]
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end - start >= _LEAST:
            labels = [mark.start() for mark in _labels().finditer(text, start, end)]
            marked = (_place(text, mark) for mark in _MARK.finditer(text, start, end))
            # What runs up to a label glued to it is no label itself.
            places = dict.fromkeys([*labels, *(at for at in marked if not _holds_label(text, at, labels))])
            if len(places) >= _FEWEST:
                found += places
        start = end + 1
    return tuple(sorted(set(found)))


_NUMBERED: Final = re.compile(rf"[{_NUMERALS}]{{1,3}}、|（|第|附件|[12〇○一二][0-9〇○一二三四五六七八九]{{3}}年")


@cache
def _labels() -> re.Pattern[str]:
    words = sorted((re.escape(word) for word in role_labels()), key=len, reverse=True)
    return re.compile(rf"(?<=[{HAN}])(?:{'|'.join(words)})：")


def _holds_label(text: str, at: int, labels: list[int]) -> bool:
    """Whether a label stands between a place that is no heading's and the colon that follows."""
    if _NUMBERED.match(text, at) is not None:
        return False
    number = bisect_right(labels, at)
    return number < len(labels) and labels[number] < text.find("：", at)


def _place(text: str, mark: re.Match[str]) -> int:
    """Where the next line would begin: after the mark and the spaces behind it."""
    at = mark.end()
    return at + 1 if at < len(text) and text[at] in _SPACE else at
