"""Lists of units: where one ends, its items with the prefix they share, and what is said of their number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.catalogue.row import NameForm
from govmodel.catalogue.unit_answer import UnitAnswer
from govmodel.catalogue.units import units
from govmodel.catalogue.validity import Sure
from govmodel.reading.clauses import pieces
from govmodel.reading.draft import Draft
from govmodel.wording.numerals import read_numeral

_NUMBER: Final = "[0-9０-９一二三四五六七八九十百两]{1,4}"
_SORTS: Final = (
    r"(?:有关|相关|成员|[省市区县州盟旗镇]直|[省市区县州盟旗镇]级|驻[省市区县州]|主要|以下|职能|上述|所属|直属|牵头|责任"
    r"|中央驻[\u4e00-\u9fff]){0,3}"
    r"(?:部门|单位|机构|组织|企业|地区)(?:[（、和及或](?:有关|相关)?(?:部门|单位|机构|组织|企业|地区|团体|人员)）?){0,3}"
)
TAIL: Final = re.compile(
    rf"(?P<etc>等)?(?:共计|共|总计|合计|计)?(?:(?P<count>{_NUMBER})[个家](?P<sort>{_SORTS})?|(?P<bare>{_SORTS}))?$"
)
"""What closes a list: 等20个部门和单位, 共15个部门, 等."""
_MIDDLE: Final = re.compile(rf"等(?:(?P<count>{_NUMBER})[个家])?{_SORTS}(?:以及|、|和|及|与)(?=[^、]{{2}})")
"""What closes part of a list that goes on: 等市级有关部门及各区县政府."""
_JOINT: Final = re.compile("以及|和|及|与|暨")
_LEADS: Final = re.compile(r"（[^（）]{0,12}牵头(?:单位|部门)?）$")
_LONGEST: Final = 40
_KINDS: Final = "(?:有关|相关|分管|主管|主要|业务|职能|党政|行政|具体)"
_POST_END: Final = re.compile(
    r"(?:的|各?(?:指定|明确|确定|安排|选派))?(?P<post>各[一1１][名位][^、，负责]{2,14}"
    rf"|(?:各?[一1１两2２][名位])?{_KINDS}{{0,3}}(?:(?:司局|处室|科室|股室|内设机构)的?{_KINDS}{{0,2}})?"
    r"(?:负责同志|负责人|领导同志|领导干部|领导班子成员|班子成员|领导|同志|副职|正职|一把手|工作人员|业务骨干|中层干部"
    r"|副?[厅局处科]级(?:以上)?(?:领导)?干部))$"
)


@attrs.frozen
class Listed:
    """An item of a list of units.

    Attributes:
        start: Where it begins in the repaired text.
        end: One past its last code point.
        text: As printed.
        name: With the prefix it shares with those before it.
        known: Whether the catalogue knows the unit.
        lines: The lines of work it carries.
    """

    start: int
    end: int
    text: str
    name: str
    known: bool
    lines: tuple[str, ...] = ()


@attrs.frozen
class UnitList:
    """A list of units and what closes it.

    Attributes:
        items: In order.
        etc: Whether it ends in 等.
        sort: Whether words for what it lists stand behind it: 等部门和单位.
        count: The number stated.
        post: Whom the units send, where a post closes the list: 分管负责同志.
        end: One past the last code point of the last item.
        lead: Items that a bracket marks as the lead: 县住建局（牵头）.
    """

    items: tuple[Listed, ...]
    etc: bool = False
    sort: bool = False
    count: int | None = None
    post: str | None = None
    end: int = 0
    lead: tuple[Listed, ...] = ()

    @property
    def open(self) -> bool:
        """Whether more are meant than are named."""
        if self.count is not None:
            return self.etc and self.count > len(self.items)
        return self.etc and not self.sort


def read_units(draft: Draft, text: str, start: int) -> UnitList | None:
    """The list that a text is, from its first item to what closes it; ``None`` where it is none.

    Args:
        draft: For the place and the date.
        text: The list, with full-width marks.
        start: Where it begins in the repaired text.
    """
    post = _POST_END.search(text)
    body = text[: post.start()] if post is not None else text
    tail = TAIL.search(body)
    etc = sort = False
    count = None
    if tail is not None and (tail["etc"] or tail["count"] or (tail["bare"] and _is_sort(draft, body, tail.start()))):
        etc, sort = tail["etc"] is not None, tail["sort"] is not None or tail["bare"] is not None
        count = read_numeral(tail["count"]) if tail["count"] else None
        body = body[: tail.start()]
    pieces_ = list(_pieces(body, start))
    leads = [item for item in pieces_ if _LEADS.search(item[1])]
    parts = [part for place, words in pieces_ for part in _apart(draft, place, _LEADS.sub("", words))]
    if not parts or any(len(words) > _LONGEST for _, words in parts):
        return None
    items = tuple(_listed(draft, parts))
    end = items[-1].end
    lead = tuple(item for item in items if any(item.start == place for place, _ in leads))
    return UnitList(items, etc, sort, count, post["post"] if post is not None else None, end, lead)


def _pieces(body: str, start: int) -> Iterator[tuple[int, str]]:
    """The items of a list, cut as well where 等有关部门 closes part of it."""
    at, whole = 0, _TIERS.sub(lambda found: found[0].replace("、", _KEPT), body)
    ends = [found.span() for found in _MIDDLE.finditer(whole)]
    for stop, after in [*ends, (len(whole), len(whole))]:
        yield from ((place, words.replace(_KEPT, "、")) for place, words in pieces(whole[at:stop], start + at))
        at = after


_TIERS: Final = re.compile(
    "各(?:辖)?[市县区旗州盟](?:、[市县区旗州盟]){1,3}(?=人民政府|政府|党委|管委会|（|[、，等和及与]|分管|主要|$)"
)
"""Tiers joined by marks that part nothing: 各市、区人民政府."""
_KEPT: Final = "\ufffc"


def _is_sort(draft: Draft, body: str, at: int) -> bool:
    """Whether 部门 and the like close the list, and are not the end of its last unit: 各有关部门, 各物业服务企业."""
    last = body[body.rfind("、", 0, at) + 1 : at]
    return bool(last) and last[-1] != "各" and (seems_unit(last) or bool(draft.find(last).readings))


def _listed(draft: Draft, parts: list[tuple[int, str]]) -> list[Listed]:
    alone = [draft.find(words) for _, words in parts]
    if all(_stands_alone(answer) for answer in alone):
        return [
            Listed(start, start + len(words), words, words, known=True, lines=answer.lines)
            for (start, words), answer in zip(parts, alone, strict=True)
        ]
    answers = units("、".join(words for _, words in parts), as_of=draft.as_of, within=draft.division)
    if len(answers) != len(parts):
        answers = tuple(alone)
    return [
        Listed(start, start + len(words), words, _name(draft, words, answer), bool(answer.readings), answer.lines)
        for (start, words), answer in zip(parts, answers, strict=True)
    ]


def _stands_alone(answer: UnitAnswer) -> bool:
    """Whether a name shares no prefix with those before it."""
    reading = answer.reading
    return reading is not None and bool(reading.prefix) and answer.sure is not Sure.DOUBTFUL


def _name(draft: Draft, words: str, answer: UnitAnswer) -> str:
    """What the unit is called: as printed, unless that means another without the prefix it shares."""
    if answer.text == words:
        return words
    alone = draft.find(words)
    same = alone.readings and alone.lines == answer.lines
    # Where the text has the whole name as well, that is its name: 网信办 in a list beside 市委网信办.
    return words if same and answer.text not in draft.text else answer.text


_MOST_JOINED: Final = 120
"""So long no item is, were it of several units joined by 和."""


def _apart(draft: Draft, start: int, words: str) -> list[tuple[int, str]]:
    """An item as it is where the catalogue knows it; else parted at 和 or 及 where both sides are known."""
    if len(words) > _MOST_JOINED:
        return [(start, words)]
    whole = draft.find(words)
    known = bool(whole.readings) and whole.sure is not Sure.DOUBTFUL
    for joint in _JOINT.finditer(words):
        left, right = words[: joint.start()], words[joint.end() :]
        if known and not (len(left) >= _LEAST and (right.startswith(_PLACE_WORDS) or left.endswith(_ORGAN_ENDS))):
            # 和 is part of the name: 文化和旅游局, 科技和知识产权局.
            continue
        if is_whole(draft, left) and is_whole(draft, right):
            return [(start, left), *_apart(draft, start + joint.end(), right)]
    return [(start, words)]


_ORGAN_ENDS: Final = (*"局委办厅部会院行署司处室站所社馆联台报", "中心", "公司", "大队", "支队", "政府", "集团")
_LEAST: Final = 4
_PLACE_WORDS: Final = tuple("省市县区州盟旗")


def is_whole(draft: Draft, words: str) -> bool:
    """Whether words name a unit by themselves, and are not half of a name: 科技 of 科技和知识产权局."""
    answer = draft.find(words)
    if answer.readings:
        return answer.form is not NameForm.WORD
    return len(words) >= _LEAST and words.endswith((*_ORGAN_ENDS, "企业"))


def seems_unit(words: str) -> bool:
    """Whether words end as names of units do."""
    return len(words) < _LONGEST_NAME and words.endswith((*_ORGAN_ENDS, *_OTHER_ENDS))


_LONGEST_NAME: Final = 24
_OTHER_ENDS: Final = (*"学队村镇乡街校企行会库厂", "社区", "街道", "开发区", "园区", "景区", "企业")


def name_unit(draft: Draft, item: Listed, clause: str, *, other: bool = False) -> str:
    """The id of an item's unit, entered with the words it rests on where this name of it is new.

    ``other`` enters it beside a unit of the same lines.
    """
    span = item.start, item.end
    if other and not draft.is_name(item.name):
        unit = draft.unit(item.name, other=True)
        draft.place(unit, *span, clause)
        return unit
    return enter_unit(draft, item.name, span, clause)


def enter_unit(draft: Draft, name: str, span: tuple[int, int], clause: str, meant: str | None = None) -> str:
    """The id of a unit by its name; the words are put down where the name is new to the draft."""
    new = not draft.has_unit(name)
    unit = draft.unit(name, meant)
    if new:
        draft.place(unit, *span, clause)
    return unit
