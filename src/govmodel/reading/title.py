"""The title of a document: its words over one line or several, whose they are, what they do, and the kind they name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import attrs

from govmodel.model.document import ActKind, Genre
from govmodel.reading.head_forms import BODY_ENDS, GENRES, NUMBER
from govmodel.reading.outline import Line

_KINDS: Final = "|".join(sorted(GENRES, key=len, reverse=True))
_END: Final = re.compile(
    rf"(?P<kind>{_KINDS}|制度|规则|方案|计划|办法|规定|名单|办法（试行）|要点|项目书)(?P<after>（[^（）]{{1,12}}）)?$"
)
_ABOUT: Final = "关于"
_LONGEST, _SHORTEST = 110, 6
_MOST_LINES: Final = 4
_UNFIT: Final = re.compile(r"[。；;，,：:？?\t|]|^附[件：:]|^[0-9]|^主题词|^来源|^标题|^抄送")
"""Marks and words that no part of a title holds."""
_ORGAN: Final = re.compile(
    r"^[\u4e00-\u9fff、 \u3000]{2,40}(?:办公室|办公厅|人民政府|政府|公署|委员会|管委会|办事处|厅|局|委|部|办|国务院)$"
)
_HELD_ON: Final = re.compile(rf"^(?:{'|'.join(BODY_ENDS)})(?:制度|工作规则|成员|组成)")
"""How the second line of a title that has no 关于 begins."""
_BEGINS_ISSUER: Final = re.compile(
    r"^(?P<first>[^ 、\u3000等]{2,30}?)"
    r"(?:等[0-9一二三四五六七八九十]{0,3}[个家]?(?:部门|单位|委办局)|(?=[ 、\u3000])|$)"
)
_FORWARDS: Final = re.compile("批转|转发|印发")
"""Words behind the issuer in the title of a document that hands on another's."""
_ACT: Final = re.compile(
    r"关于(?:同意|印发|转发|公布|发布|下发|进一步|做好|重新|《|[^《》，。]{0,14}?)??"
    r"(?P<act>建立|成立|设立|组建|调整充实|调整|充实|增补|变更|更新|修订|修改|完善|健全|优化|撤销|取消|解散)"
)
ACTS: Final = {
    **dict.fromkeys(("建立", "成立", "设立", "组建"), ActKind.FOUNDS),
    **dict.fromkeys(("调整充实", "调整", "充实", "增补", "变更", "更新"), ActKind.ADJUSTS),
    **dict.fromkeys(("修订", "修改", "完善", "健全", "优化"), ActKind.REVISES),
    **dict.fromkeys(("撤销", "取消", "解散"), ActKind.ABOLISHES),
}


@attrs.frozen(kw_only=True)
class Title:
    """A title as printed.

    Attributes:
        text: Its words, lines joined.
        start: Its first code point.
        end: One past its last.
        genre: The kind of document that its last words name; ``None`` where they name none.
        genre_at: Where those stand.
        act: What it says the document does; ``None`` where it does not say.
        issuer: The first organ before 关于, as printed there; empty where none is.
    """

    text: str
    start: int
    end: int
    genre: Genre | None = None
    genre_at: tuple[int, int] = (0, 0)
    act: ActKind | None = None
    issuer: str = ""


def find_title(lines: Sequence[Line]) -> Title | None:
    """The title among the first lines of a document: the first that speaks 关于 something, else the first of a body."""
    plain: Title | None = None
    for number, line in enumerate(lines):
        found = _END.search(line.text)
        if found is None or _UNFIT.search(line.text) or NUMBER.search(line.text):
            continue
        whole = _joined(lines, number)
        text = "".join(each.text for each in whole)
        if not _SHORTEST <= len(text) <= _LONGEST:
            continue
        if _ABOUT in text:
            return _title(text, whole, found)
        if plain is None and any(word in text for word in BODY_ENDS):
            plain = _title(text, whole, found)
    return plain


def _joined(lines: Sequence[Line], last: int) -> list[Line]:
    """The lines of a title that ends with one of them: back to the one with 关于, and to the organ before that."""
    whole = [lines[last]]
    for at in range(last - 1, max(-1, last - _MOST_LINES), -1):
        text, before = whole[0].text, lines[at]
        joined = "".join(each.text for each in whole)
        if _UNFIT.search(before.text) or NUMBER.search(before.text) or _END.search(before.text):
            break
        if _ABOUT in joined and not joined.startswith(_ABOUT):
            break
        is_organ = _ORGAN.match(before.text) is not None
        if joined.startswith(_ABOUT) and not is_organ:
            break
        if _ABOUT not in joined and _ABOUT not in before.text and not _HELD_ON.match(text):
            break
        whole.insert(0, before)
    return whole


def _title(text: str, lines: list[Line], ending: re.Match[str]) -> Title:
    last = lines[-1]
    kind = ending["kind"]
    explains = "解读" in (ending["after"] or "")
    issuer = _issuer(text)
    act = _ACT.search(text)
    return Title(
        text=text,
        start=lines[0].start,
        end=last.end,
        genre=Genre.NEWS if explains else GENRES.get(kind),
        genre_at=(last.start + ending.start("kind"), last.start + ending.end("kind")),
        act=ActKind.DESCRIBES if explains else ACTS[act["act"]] if act is not None else None,
        issuer=issuer,
    )


def _issuer(text: str) -> str:
    """The organ before 关于; the first of several."""
    before, about, _ = text.partition(_ABOUT)
    found = _BEGINS_ISSUER.match(_FORWARDS.split(before)[0]) if about else None
    return found["first"] if found is not None else ""
