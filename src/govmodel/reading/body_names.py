"""The name of the body that a document is about, as its title, its first sentences or its annex give it."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.model.division import Division, Place
from govmodel.model.meeting import Form
from govmodel.reading.head_forms import BODY_ENDS, SHORT

FORMS: Final = {
    "联席会议": Form.JOINT_MEETING,
    "领导小组": Form.LEADING_GROUP,
    "协调小组": Form.COORDINATION_GROUP,
    "委员会": Form.COMMITTEE,
    "指挥部": Form.HEADQUARTERS,
}
_VERBS: Final = "建立|成立|设立|组建|调整|充实|增补|变更|更新|修订|修改|完善|健全|优化|明确|撤销|取消|解散"
_FORM: Final = rf"(?:联席会议|(?:{'|'.join(BODY_ENDS)})(?!办公室))"
_NAME: Final = rf"(?:由[^，。；的]{{1,24}}牵头的)?(?:《)?(?P<name>[^，。；：《》]{{2,70}}?{_FORM})"
_ENDS: Final = "|".join(BODY_ENDS)
FOUNDS: Final = re.compile(rf"(?:{_VERBS})(?:了)?{_NAME}")
_HANDED_ON: Final = r"转发(?:[\u4e00-\u9fff]{2,16}?[局厅委办部](?:等部门)?(?:关于)?)?"
_IN_TITLE: Final = re.compile(
    rf"关于(?:同意|印发|{_HANDED_ON}|公布|发布|下发|进一步|重新|做好|规范|《)*(?:{_VERBS})*{_NAME}"
)
_PLAIN_TITLE: Final = re.compile(
    rf"^(?:附件[0-9]{{0,2}}[：:]?)?(?P<name>[^，。；：《》]{{2,70}}?(?:{_ENDS}))"
    r"(?:的)?(?:工作)?(?:制度|规则|成员|组成|单位|职责|方案|名单|$|（)"
)
_PUT: Final = re.compile(
    rf"(?:将|对)(?P<name>[^，。；：《》]{{2,60}}?(?:{_ENDS}))[^，。；]{{0,30}}(?:调整|充实|变更|通知|公布)"
)
_COMPOSED: Final = re.compile(
    rf"^(?P<name>[^，。；：（为由]{{2,50}}?(?:{_ENDS}))(?:制度)?(?:由|的?成员|的?召集人|组成)"
)
_VAGUE: Final = re.compile(
    rf"^(?:相应|相关|有关|[省市县区州国]?(?:人民)?政府|国务院|该|本|上述|各级|各类|此|部门|部门间|相应的?|全体|多部门|部际|厅际|的|市级|县级|区级)*(?:工作|议事)?(?:协调)?(?:的)?(?:{_ENDS})$"
)
_AFTER: Final = re.compile("后的?|了|的")
"""What may stand between the verb and the name: 调整后的."""
_NOT_A_NAME: Final = re.compile(
    "^关于|^原|担任|负责|应当|^[^（]{0,40}[市县区省州盟]长|制度的|通过|的工作机制|召集人|组长|主任"
)


@attrs.frozen(kw_only=True)
class BodyName:
    """A body's name.

    Attributes:
        name: In full, without what brackets in it say of short forms.
        start: Where it is printed.
        end: One past its last code point there.
    """

    name: str
    start: int
    end: int


def in_title(text: str, start: int) -> BodyName | None:
    """The name in a title, which begins at ``start``."""
    return _of(_IN_TITLE.search(text) or _PLAIN_TITLE.search(text), start)


def founded(text: str, start: int) -> tuple[BodyName, re.Match[str]] | None:
    """The name that a clause founds, adjusts or ends, with the match."""
    for found in FOUNDS.finditer(text):
        name = _of(found, start)
        if name is not None:
            return name, found
    found_ = _PUT.search(text)
    name = _of(found_, start)
    return (name, found_) if name is not None and found_ is not None else None


def elsewhere(text: str, start: int) -> BodyName | None:
    """The name in a line that says of whom the body consists, or that heads its annex."""
    return _of(_COMPOSED.match(text) or (_PLAIN_TITLE.match(text) if len(text) <= _LONGEST_HEADING else None), start)


_LONGEST_HEADING: Final = 60


def longer(one: BodyName | None, other: BodyName | None) -> BodyName | None:
    """Of two names the one that says more, where one is the end of the other; else the first."""
    if one is None or other is None:
        return one or other
    return other if len(other.name) > len(one.name) and other.name.endswith(one.name) else one


def _of(found: re.Match[str] | None, start: int) -> BodyName | None:
    if found is None:
        return None
    name = SHORT.sub("", found["name"])
    after = _AFTER.match(name)
    if after is not None:
        start, name = start + after.end(), name[after.end() :]
    if _VAGUE.match(name) or _NOT_A_NAME.search(name):
        return None
    return BodyName(name=name, start=start + found.start("name"), end=start + found.end("name"))


def form_of(name: str) -> Form:
    """Which form of body a name ends in; a joint meeting where it ends in none."""
    return next((form for words, form in FORMS.items() if name.endswith(words)), Form.JOINT_MEETING)


_BETWEEN: Final = re.compile("(?:部际|厅际|局际|部门间|部门|跨部门)$")
_OWN_WORDS: Final = re.compile(
    "(?:全国|国家|国务院|全省|全市|全县|全区|全州|全盟|全旗|全镇|自治区|自治州|自治县|省(?!际)|市(?!场|容|政)|县(?!域|乡|级)|区(?!域|块|级)|州|盟|旗)(?=.)"
)
_LEAST_TOPIC: Final = 2


def topic_of(name: str, division: Division | Place | None) -> str:
    """What a body is about: its name without the place in front, and without the word for its form behind."""
    ends = next((words for words in BODY_ENDS if name.endswith(words)), "")
    rest = _BETWEEN.sub("", name.removesuffix(ends))
    place = next((words for words in _names_of(division) if rest.startswith(words)), "")
    own = None if place else _OWN_WORDS.match(rest)
    topic = rest[len(place) :] if place else rest[own.end() :] if own is not None else rest
    return topic if len(topic) >= _LEAST_TOPIC else rest


def _names_of(division: Division | Place | None) -> tuple[str, ...]:
    """What a name may call a place: in full, after the place around it, for short; the longest first."""
    if division is None:
        return ()
    if isinstance(division, Place):
        return (division.name,)
    row = default_catalogue().divisions.on(division.code, None)
    around = default_catalogue().divisions.on(division.parent, None) if division.parent else None
    short = row.short if row is not None else ()
    names = (division.name, *short)
    outer = (around.name, *around.short) if around is not None else ()
    return tuple(sorted({*names, *(out + each for out in outer for each in names)}, key=len, reverse=True))
