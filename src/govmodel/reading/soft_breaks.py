"""Where lines would begin in a body that was collapsed into one: hints for the outline, never put into the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import Final

from govmodel.reading.han import HAN, is_han
from govmodel.reading.role_labels import role_labels

_LEAST: Final = 160
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
    rf"|〔[12][0-9]{{3}}〕[0-9]{{1,5}}号(?=[{_SPACE}]?(?:各[^。：《》\n]{{2,160}}|[{HAN}][{HAN}、，（）]{{0,80}}[局部委厅办院会府门位司])：)"
    # The signature behind the last sentence, and the day behind the signature.
    rf"|。(?=[{_SPACE}]?[{HAN}]{{2,20}}{_SIGNS}{_DAY})"
    # One by one, since a pattern whose every part begins with a character of its own is quick to search for.
    + "".join(rf"|{words}{_OFFICE}(?={_DAY}[{_SPACE}]*(?:$|[\n|（附]))" for words in ("人民政府", "政府", "公署"))
)
_ADDRESSED: Final = re.compile(rf"各[^。：《》\n]{{2,160}}：(?={_OPENS})")
"""The parts of a letter, run together: what stands around its text in an order that no sentence has."""


_SECTION: Final = "(?:职责|职能|任务|分工|组成|成员|人员|机构|架构|机制|规则|制度|要求|方式|方法|事项|办公室|议事)"
_GLUED: Final = re.compile(
    # Headings and numbers right behind the last character of what stands before them.
    rf"(?<=[{HAN}）])(?<!第)(?=[二三四五六七八九]、[{HAN}]{{0,6}}{_SECTION})"
    rf"|(?<=[{HAN}])(?<!第)(?=（一）)|(?<=[{HAN}])(?=1[.．、](?![0-9])[{HAN}])|[。；：](?=[0-9]{{1,2}}[.．、](?![0-9])[{HAN}])"
    # The signature behind the title of an annex, and what stands behind the day.
    rf"|{_DAY}(?=附件|主题词|抄送|（此件|（附)"
    # What a letter answers, and what an annex is for, behind its title.
    r"|(?<=[局部委厅办院会府]：)(?=你[局部委厅办院会省市县们]|《关于)"
    rf"|(?:联席会议|领导小组|委员会|指挥部)制度(?=为(?:了|进一步|加强|推|切实|贯彻|深入|认真|规范|做好|统筹|加快))"
    rf"|附件[0-9一二三]{{0,2}}(?=[{HAN}]{{4,40}}(?:制度|名单))"
    # Behind a day, the title of an annex, and before numbers, where blanks are left.
    rf"|{_DAY}(?=[{_SPACE}])|(?:制度|名单)[{_SPACE}](?=[{HAN}])|[{_SPACE}](?=[0-9]{{1,2}}[.．、](?![0-9])[{HAN}])"
    rf"|[{_SPACE}](?=[0-9](?:\.[0-9]{{1,2}}){{1,3}}[{_SPACE}]?[{HAN}])|[{_SPACE}](?=[1-9][{_SPACE}][{HAN}]{{2,6}}[{_SPACE}][0-9]\.[0-9])"
)
_SIGNED: Final = re.compile(
    rf"(?:[。）》]|制度|名单)(?P<organs>[{HAN}]{{0,60}})(?P<day>{_DAY})(?![前后起至召施之以内上下底的日印实发截，、—-])"
)
_ORGAN: Final = re.compile("(?:政府|公署|办公室|办公厅|国务院|委员会|管委会|办事处|[局厅部委]|总工会|协会|联合会)$")
"""What a page without line ends and without spaces runs together."""


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
            labels = [at for at in labels if is_han(text[at - 1])]
            marked = (_place(text, mark) for marks in (_MARK, _GLUED) for mark in marks.finditer(text, start, end))
            labels += _signatures(text, start, end)
            labels.sort()
            # What runs up to a label glued to it is no label itself.
            places = dict.fromkeys([*labels, *(at for at in marked if not _holds_label(text, at, labels))])
            if len(places) >= _FEWEST:
                found += places
        start = end + 1
    return tuple(sorted(set(found)))


_TO_COLON: Final = re.compile(rf"[{HAN}、]{{2,24}}：")
_NUMBERED: Final = re.compile(rf"[{_NUMERALS}]{{1,3}}、|（|第|附件|[12〇○一二][0-9〇○一二三四五六七八九]{{3}}年")


_OF_UNITS: Final = ("成员单位", "组成单位", "牵头单位", "责任单位", "配合单位", "参加单位")
"""Labels of lists of units."""


@cache
def _labels() -> re.Pattern[str]:
    words = sorted((re.escape(word) for word in (*role_labels(), *_OF_UNITS)), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(words)})(?:为|有|包括|是)?：")


def _holds_label(text: str, at: int, labels: list[int]) -> bool:
    """Whether what stands at a place is taken for a label up to its colon, and holds another."""
    if _NUMBERED.match(text, at) is not None or _TO_COLON.match(text, at) is None:
        return False
    number = bisect_right(labels, at)
    return number < len(labels) and labels[number] < text.find("：", at)


def _signatures(text: str, start: int, end: int) -> list[int]:
    """Where organs and the day that they sign on begin, and what stands behind."""
    found: list[int] = []
    for mark in _SIGNED.finditer(text, start, end):
        if not mark["organs"] or _ORGAN.search(mark["organs"]) is not None:
            places = (mark.start("organs"), mark.start("day"), mark.end())
            found += [at + 1 if text[at] in _SPACE else at for at in places if at < end]
    return found


def _place(text: str, mark: re.Match[str]) -> int:
    """Where the next line would begin: after the mark and the spaces behind it."""
    at = mark.end()
    return at + 1 if at < len(text) and text[at] in _SPACE else at
