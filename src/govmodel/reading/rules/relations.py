"""How a body stands to others: under whose lead it works (在市政府领导下), and what it takes the place of."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.actor import BodyRef
from govmodel.model.ids import UnitId
from govmodel.model.meeting import Relation, RelationKind
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.parties import actors
from govmodel.reading.rules.sentences import Sentence
from govmodel.reading.rules.words import BODY

_LEADING: Final = frozenset({"government", "party-committee"})
_UNDER: Final = re.compile(
    rf"(?:{BODY})?在(?P<who>[^，在]{{2,20}}?)(?:的)?(?:统一|直接)?领导下(?:开展工作|工作)?|(?:{BODY})?对(?P<to>[^，对]{{2,16}}?)负责(?:并报告工作)?"
)


def led(course: Course, sentence: Sentence, at: int) -> int:
    """Read that a body works under a government's lead, or answers to it."""
    clause = sentence.clauses[at]
    found = _UNDER.fullmatch(clause.text)
    if found is None:
        return 0
    kind = RelationKind.LED_BY if found["who"] else RelationKind.REPORTS_TO
    named = actors(course.draft, found["who"] or found["to"])
    who = [UnitId(party) for party in named if isinstance(party, str)]
    units = {unit.id: unit for unit in course.draft.units}
    led_by = [party for party in who if _LEADING & set(units[party].lines)]
    for party in led_by:
        relation = Relation(kind=kind, target=party)
        if relation not in course.draft.relations:
            course.draft.relations.append(relation)
    if led_by:
        course.draft.place(".relations", clause.start, clause.end, sentence.name)
    return int(bool(led_by))


_OLD: Final = rf"(?P<old>原?(?:来的|有的)?[^，。将原把使到被]{{0,36}}?{BODY}(?:办公室)?)(?:制度)?"
_GONE: Final = "(?:撤销|废止|取消|终止|解散|不再保留|停止运行|停止工作)"
_TAKEN_OVER: Final = re.compile("(?:职责|职能|工作|任务)[^，]{0,12}(?:并入|划入|移交|承担|承接|整合)")
_REPLACED: Final = tuple(
    re.compile(words)
    for words in (
        rf"(?P<bare>(?:并|决定|现|即日起){{0,2}}(?:同时)?)(?:撤销|不再保留|取消|替代|取代|代替){_OLD}(?:及其办公室)?",
        rf"{BODY}?(?:取代|替代|代替){_OLD}",
        rf"(?:建立后|成立后|同时|现有的?)?{_OLD}(?:及其办公室)?(?P<firm>同时|自行|自动|自然|相应|随之|即行|予以|一并){{1,2}}{_GONE}",
        rf"(?:建立后|成立后|同时|现有的?)?{_OLD}(?P<no>不再保留|不再运行|停止运行)",
        rf"(?:现|将|把|决定将){{0,2}}{_OLD}(?:调整设立|调整更名|调整|更名|改设|改|整合|并入|合并|转)(?:并更名)?(?:为|成|到)?[^，]{{0,40}}{BODY}(?:制度)?",
        rf"在{_OLD}的?基础上",
    )
)
_NOT_OLD: Final = re.compile("完成|结束|建立|成立|各级|各地|有关|职责|任务|成员|研究|提请|经|由|后|时|是|的")
_APART: Final = re.compile("、|和|及|与")
_FARTHEST_TITLE: Final = 600


def replacement(course: Course, sentence: Sentence, at: int) -> int:
    """Read which body this one takes the place of: 原……领导小组同时撤销, 撤销……领导小组，其职责并入联席会议."""
    text = sentence.clauses[at].text
    found = next((found for pattern in _REPLACED if (found := pattern.fullmatch(text)) is not None), None)
    if found is None:
        return 0
    taken_over = any(_TAKEN_OVER.search(each.text) for each in sentence.clauses[at + 1 : at + 2])
    if _says_little(found) and not taken_over:
        return 0
    names = [name.removeprefix("原").removeprefix("有的").removeprefix("来的") for name in _parts(found["old"])]
    if not names or any(not _is_another(course, name) for name in names):
        return 0
    for name in names:
        relation = Relation(kind=RelationKind.REPLACES, target=BodyRef(name=name))
        if relation not in course.draft.relations:
            course.draft.relations.append(relation)
    clauses = sentence.clauses[at : at + 1 + taken_over]
    for one in clauses:
        course.draft.place(".relations", one.start, one.end, sentence.name)
    return len(clauses)


def _says_little(found: re.Match[str]) -> bool:
    """Whether a clause says only that a body ends: 撤销某某领导小组 may stand in a list of such."""
    bare = found.groupdict().get("bare")
    return bare is not None and "同时" not in bare and not found["old"].startswith("原")


def _parts(words: str) -> list[str]:
    """The names in a list, where each is that of a body; else the words as they are."""
    parts = _APART.split(words)
    return parts if all(part.endswith(_BODY_ENDS) for part in parts) else [words]


_BODY_ENDS: Final = ("小组", "会议", "委员会", "指挥部", "专班", "办公室")
_BODY: Final = re.compile(f"{BODY}(?:办公室)?$")


def _is_another(course: Course, name: str) -> bool:
    """Whether a name is that of another body: a whole one, and not what the document sets up."""
    if _BODY.fullmatch(name) is not None or _NOT_OLD.search(name) is not None:
        return False
    own = course.draft.fields.get("name")
    set_up = re.compile(rf"(?:建立|成立|设立|组建|完善|健全)(?:[^，。\n]{{0,12}}?){re.escape(name)}")
    return name != own and set_up.search(course.draft.text, 0, _FARTHEST_TITLE) is None
