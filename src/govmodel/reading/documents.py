"""Where one document of a page ends and the next begins: fused sources, and notices one after another.

A notice and what it forwards or brings as its annex are one document. Precision before recall: where it
is not plain that another document begins, none does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from govmodel.reading.outline import Line, lines_of

_BODIES: Final = "联席会议|领导小组|协调小组|委员会|指挥部"
_NOTICE: Final = re.compile(
    r"(?![（(\[【]?[0-9一二三四五六七八九十]{1,3}[、.．）)\]】])[^，。；：:、\s《》]{0,40}(?P<core>关于[^。；：:]{3,90}的)(?:通知|批复|复函|函|意见|决定|通告|公告|通报)"
)
"""The title of a notice, alone on its line and not one of a numbered list."""
_SYSTEM: Final = re.compile(
    rf"(?!建立|健全|完善|成立|落实|实行|坚持|执行|加强|推行|设立|严格)(?P<body>[^，。；：:、\s《》]{{2,50}}(?:{_BODIES}))(?:工作)?(?:制度|工作规则|议事规则|工作规程|章程)"
)
"""The title of a body's own rules, alone on its line."""
_ANOTHER: Final = re.compile(r"(?:原标题|原文标题)\s*[:：]|【?摘\s*要】?\s*[:：]")
"""Words that nothing but another source begins with."""
_NEWS: Final = re.compile(r"(?:日前|近日|昨日|今日|今天|本报讯|本网讯|记者)|[0-9]{1,2}日(?:上午|下午|，)")
_ANNEX: Final = re.compile(r"附\s*(?:件|表|录)?\s*[0-9一二三四五六七八九十]{0,3}\s*[:：]?(?:$|[^，。；]{2,60}$)")
_FORWARDS: Final = re.compile("转发|印发|批转|附后")
_NUMBER: Final = re.compile(r"[^，。；\s]{1,12}[〔\[［(（【][12][0-9]{3}[〕\]］)）】][0-9]{1,5}号")
_EXPLAINS: Final = re.compile(r"[^。；：:]{4,80}(?:政策解读|文字解读|图解|解读|答记者问)")
"""The headline of what is written about a notice."""
_ADDRESSED: Final = re.compile(r"(?=[^：:]{0,200}(?:各|政府|单位|部门|[局厅委办]))[^。；]{2,200}[:：]$")
_OPENS: Final = re.compile(
    "如下|[现兹][就将决]|决定|收悉|[制修]定本|经[^，。]{2,24}(?:同意|批准|研究)|(?:^|，|。)(?:为|根据|按照|依据)[^。]{4,80}，"
)
"""Words of a sentence that a notice opens with."""
_SIGNED: Final = re.compile(
    r"[（(]?(?:[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)[）)]?"
)
_ABOVE: Final = re.compile(
    rf"{_NUMBER.pattern}|[^，。；：:、\s]{{3,30}}(?:政府|办公厅|办公室|委员会|厅|局|部|院)|[^。；]{{0,30}}(?:索引号|发布日期|成文日期|发文机关|发布机构|发文字号|公文时效|主题分类|文\s*号|来\s*源)[^。]{{0,90}}"
)
"""What may stand above a title and belongs to it: issuer, number, rows of data."""
_SECOND: Final = re.compile(r"[^。；！？：:，、 \t\r](?=二、[^，。；：:、\s]{2,12}(?:\s|$))")
"""A second heading, at the beginning of a line or within a sentence that never ended: two sources run into one."""
_SAYS_WHO: Final = re.compile("召集人|组长|主任|指挥长|成员单位|组成")
_NOTICE_TAILS: Final = ("通知", "批复", "函", "意见", "决定", "通告", "公告", "通报")
_SYSTEM_TAILS: Final = ("制度", "规则", "规程", "章程")
_EXPLAINING_TAILS: Final = ("解读", "图解", "答记者问")
_TAILS: Final = _NOTICE_TAILS + _SYSTEM_TAILS + _EXPLAINING_TAILS
_MOST: Final = 200
"""Lines beyond which no more are looked at as titles."""
_LEAST_SENTENCE: Final = 20
_REACH: Final = 6
"""Lines behind a title in which its document shows itself, and before it in which an annex is announced."""
_LONGEST_HEADLINE: Final = 40


def starts_of(text: str, lines: Sequence[Line] | None = None) -> tuple[int, ...]:
    """Where each document of a page begins, the first at 0.

    Args:
        text: The repaired text of the page.
        lines: Its lines, where they are known.
    """
    starts = [0]
    lines = lines_of(text) if lines is None else lines
    first = 0  # the line with the title of the document now open
    looked = 0
    for at in range(1, len(lines)):
        words = lines[at].text
        if not words.endswith(_TAILS) and not _ANOTHER.match(words) and not _is_signed(lines, at, first):
            continue
        looked += 1
        if looked > _MOST:
            # No page of documents has so many titles: what goes on so is one of something else.
            break
        if _begins(lines, at, first):
            starts.append(lines[_above(lines, at, first)].start)
            first = at
    return tuple(sorted({*starts, *_run_together(text, starts)}))


def _begins(lines: Sequence[Line], at: int, first: int) -> bool:
    """Whether another document begins at a line."""
    words = lines[at].text
    if _ANOTHER.match(words):
        return _has_sentence(lines[first:at])
    if words.endswith(_NOTICE_TAILS):
        notice = _NOTICE.fullmatch(words)
        return notice is not None and _is_another_notice(lines, at, first, notice["core"])
    if words.endswith(_SYSTEM_TAILS):
        system = _SYSTEM.fullmatch(words)
        return system is not None and _is_another_system(lines, at, first, system["body"])
    if words.endswith(_EXPLAINING_TAILS):
        return _EXPLAINS.fullmatch(words) is not None and _is_explanation(lines, at, first)
    return _is_news(lines, at, first)


def _is_another_notice(lines: Sequence[Line], at: int, first: int, core: str) -> bool:
    before = lines[first:at]
    if not _has_sentence(before) or _is_annex(before) or not _shows_itself(_below(lines, at)):
        return False
    # What a document forwards it names, and it is part of it.
    return not any(core in line.text and _FORWARDS.search(line.text) for line in before)


def _is_another_system(lines: Sequence[Line], at: int, first: int, body: str) -> bool:
    before = lines[first:at]
    if not _has_sentence(before) or _is_annex(before) or not _has_sentence(lines[at + 1 : at + 1 + _REACH]):
        return False
    return not any(body in line.text for line in before)


def _is_explanation(lines: Sequence[Line], at: int, first: int) -> bool:
    """Whether a text about the document stands behind it, and no mere link to one."""
    signed = any(_SIGNED.fullmatch(line.text) for line in lines[first + 1 : at])
    return signed and not _is_annex(lines[first:at]) and _has_sentence(_below(lines, at)[:3])


def _is_news(lines: Sequence[Line], at: int, first: int) -> bool:
    """A headline behind a signed document, and a report under it."""
    if not (2 <= len(lines[at].text) <= _LONGEST_HEADLINE) or at + 1 >= len(lines):
        return False
    below = lines[at + 1].text
    if len(below) < _LEAST_SENTENCE or "。" not in below or _NEWS.search(below[:_LONGEST_HEADLINE]) is None:
        return False
    if any(mark in lines[at].text for mark in "。；：:") or _ANNEX.fullmatch(lines[at].text):
        return False
    return not _is_annex(lines[first:at])


def _is_signed(lines: Sequence[Line], at: int, first: int) -> bool:
    """Whether the date of a signature stands in one of the three lines before."""
    return any(line.text[-1] in "日)）" and _SIGNED.fullmatch(line.text) for line in lines[max(first + 1, at - 3) : at])


def _has_sentence(lines: Sequence[Line]) -> bool:
    return any("。" in line.text and len(line.text) >= _LEAST_SENTENCE for line in lines)


def _below(lines: Sequence[Line], at: int) -> Sequence[Line]:
    """The lines right behind a title, as far as they may be its document's: titles in a list have none."""
    end = at + 1
    while end < min(len(lines), at + 1 + _REACH) and not _NOTICE.fullmatch(lines[end].text):
        end += 1
    return lines[at + 1 : end]


def _shows_itself(lines: Sequence[Line]) -> bool:
    """Whether lines behind a title are those of a document: its number, whom it goes to, a sentence that opens one."""
    return any(
        _NUMBER.match(line.text) or _ADDRESSED.fullmatch(line.text) or ("。" in line.text and _OPENS.search(line.text))
        for line in lines
    )


def _is_annex(before: Sequence[Line]) -> bool:
    """Whether an annex is announced just before."""
    return any(_ANNEX.fullmatch(line.text) for line in before[-2:])


def _above(lines: Sequence[Line], at: int, first: int) -> int:
    """The first of the lines right above a title that belong to it."""
    while at - 1 > first and _ABOVE.fullmatch(lines[at - 1].text) and not _signs(lines, at - 1):
        at -= 1
    return at


def _signs(lines: Sequence[Line], at: int) -> bool:
    """Whether a line belongs to the signature of the document before: a date, or an issuer with its date below it."""
    return any(_SIGNED.fullmatch(line.text) is not None for line in lines[at : at + 2])


def _run_together(text: str, starts: Sequence[int]) -> list[int]:
    """Places where a text breaks off and the second heading of another source follows, the first being lost.

    Not where the text before says who takes part: a composition is never cut in two.
    """
    found = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        at = text.find("二、", start + 1, end)
        if at < 0 or text.find("一、", start, end) >= 0 or _SECOND.match(text, at - 1) is None:
            continue
        if _SAYS_WHO.search(text, start, at) is None:
            found.append(at)
    return found
