"""The clause to lower tiers: 各地要参照建立相应的联席会议制度."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.actor import Actor, Role
from govmodel.model.document import Section
from govmodel.model.meeting import LowerTiers, LowerTiersStance
from govmodel.model.part import Norm
from govmodel.reading.governments_below import governments_below
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.sentences import Clause, Sentence

_TIER: Final = "地级以上市|设区的?市|县级市|辖市|开发区|高新区|管委会|街道|乡镇|苏木|县|市|区|州|盟|旗|乡|镇"
_LISTED: Final = rf"(?:{_TIER})(?:[、（(]?(?:{_TIER})[)）]?){{0,6}}"
_OFFICES: Final = "(?:人民政府（管委会）|政府（管委会）|（管委会）|人民政府|政府|街道办事处|办事处|管理?委员?会)"
_TO: Final = re.compile(
    rf"请?(?P<who>各地(?:区|方)?(?:（[^）]{{1,8}}）)?|各(?:有关|相关)?{_LISTED}{_OFFICES}?|有关{_LISTED}{_OFFICES}?"
    rf"|(?:{_TIER})(?:[、（(](?:{_TIER})[)）]?){{1,6}}(?:两级|三级)?{_OFFICES}?|各级(?:人民政府|政府)|省以下各级(?:人民政府|政府)?|市县两级(?:人民政府|政府)?)"
    rf"(?:(?:、|和|及)各?[^，。；、和及要应可须]{{2,14}}){{0,3}}(?=[^级部单成]|$)"
)
_FIRM: Final = re.compile("(?:也|均|都)?(?P<norm>应当|应|要|须|可以|可|必须)?(?:也)?")
_ON: Final = re.compile("(?:并)?(?P<on>(?:根据|结合|按照)(?:本地区?|当地|各自|本辖区)?(?:的)?实际(?:情况|需要)?)")
_FITTING: Final = ("因地制宜", "结合实际", "比照执行")
_SETS_UP: Final = re.compile(
    "(?:建立|成立|健全|设立|组建)[^，]{0,40}(?:联席会议|领导小组|协调小组|工作专班|工作组|协调机构"
    "|(?:相应|会议|协调|议事)[^，]{0,8}制度|(?:相应|工作|协调|议事|联动|协作|推进|会商|领导|组织)[^，]{0,8}机制"
    "|(?:相应|工作|组织|领导|办事)[^，]{0,6}(?:机构|组织))|确定牵头(?:部门|单位)"
)
"""A mechanism of the same sort, and no other arrangement: 补贴制度, 考核制度."""
_ALIKE: Final = re.compile("相应|参照|比照|联席会议|领导小组")
_AMONG_TASKS: Final = frozenset({Section.DUTIES, Section.GROUPS})
"""Sections in which a unit's own task may be to set up a mechanism."""
_MOST: Final = 5


def lower_tiers(course: Course, sentence: Sentence, at: int) -> int:
    """Read what a document says of the tiers below setting up their own."""
    clauses = sentence.clauses[at : at + _MOST]
    to = _TO.match(clauses[0].text)
    if to is None or course.draft.lower_tiers is not None or not any(_SETS_UP.search(each.text) for each in clauses):
        return 0
    if sentence.section in _AMONG_TASKS and not any(_ALIKE.search(each.text) for each in clauses):
        return 0
    firm = _FIRM.match(clauses[0].text, to.end())
    norm = firm["norm"] if firm is not None else None
    conditions, tasks = _parts(clauses, firm.end() if firm is not None else to.end())
    if not tasks:
        return 0
    may = not clauses[0].text.startswith("请") and (norm is None or norm.startswith("可"))
    course.draft.lower_tiers = LowerTiers(
        stance=LowerTiersStance.PERMITTED if may else LowerTiersStance.REQUIRED,
        addressed=(_addressed(course, to["who"]),),
        tasks=tuple(tasks),
        condition="，".join(conditions) or None,
        norm=Norm.MAY if norm is not None and may else Norm.MUST,
    )
    for clause in clauses:
        course.draft.place(".lower_tiers", clause.start, clause.end, sentence.name)
    return len(clauses)


def _parts(clauses: tuple[Clause, ...], begin: int) -> tuple[list[str], list[str]]:
    """The conditions and the tasks."""
    conditions: list[str] = []
    tasks: list[str] = []
    for number, clause in enumerate(clauses):
        text = clause.text[begin:] if not number else clause.text
        on = _ON.match(text)
        if on is not None:
            conditions.append(on["on"])
            text = text[on.end() :]
        if text in _FITTING:
            conditions.append(text)
        elif text:
            tasks.append(text.removeprefix("并"))
    return conditions, tasks


def _addressed(course: Course, words: str) -> Actor:
    """To whom it speaks: the governments among the addressees, where they begin with the same words."""
    return Role.LOWER_TIERS if words.startswith("各地") else governments_below(course.draft, words)
