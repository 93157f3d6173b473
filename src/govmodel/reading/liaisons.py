"""Liaisons: whom each unit sends, by rank or by internal division, how many, and what goes with it."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.actor import Role
from govmodel.model.seat import PerUnit, SeatRole
from govmodel.reading.clauses import Clause, Sheet
from govmodel.reading.draft import Draft
from govmodel.reading.sent_posts import count_in, sent_post

_UNITS: Final = r"(?:(?:联席会议|领导小组)?(?:各|有关|相关)?(?:成员)?(?:部门和单位|单位|部门))"
_AS: Final = re.compile(
    rf"^(?:并|同时|原则上)?(?:由)?{_UNITS}?(?:要|应|应当|须|均|分别|负责|各)?"
    r"(?:确定|指定|明确|安排|选派|选定|推荐|落实|委派|设)?(?:的)?(?P<who>[^，]{2,30}?)(?:担任|作为|为|任|兼任|做)"
    r"(?P<also>(?:联席会议|领导小组)?办公室(?:工作人员|成员)(?P<joint>兼|和|及|、)?)?(?:本单位|本部门)?(?:的)?"
    r"(?:联席会议|领导小组)?(?:的)?(?:日常)?(?:工作)?联络员$"
)
_IS: Final = re.compile(
    rf"^(?:联席会议|领导小组)?(?:的)?联络员(?:由|为|：)(?:联席会议|领导小组)?{_UNITS}?(?:的)?(?:确定|指定|明确|安排|选派)?(?P<who>[^，]{{2,30}}?)(?:担任|兼任|组成)?$"
)
_SET_UP: Final = re.compile(r"^(?:联席会议|领导小组)?(?:还|并)?(?:设|设立|下设|建立)(?:若干名)?联络员(?:制度|若干名)?$")
_BY: Final = re.compile(
    rf"^(?:分别)?由(?:联席会议|领导小组)?{_UNITS}?(?:的)?(?:确定|指定|明确|安排|选派)?(?P<who>[^，]{{2,30}}?)(?:担任|兼任)$"
)
_NAMED: Final = re.compile(
    rf"^(?:并)?(?:由)?{_UNITS}(?:要|应|应当|须|均|分别|各)?(?:确定|指定|明确|安排|选派|设|负责确定)(?:各)?"
    r"(?P<who>[一1两2１]?[名位]?)(?:专门|日常|工作)*联络员$"
)
_CONTACT: Final = re.compile(
    rf"^(?:并)?{_UNITS}(?:要|应)?(?:确定|指定|明确|安排)(?P<who>[^，]{{2,20}}?)(?:负责)?(?:(?:与|同|和)[^，]{{2,16}})?(?:联系|联络|沟通)(?:工作)?$"
)
_ALSO: Final = re.compile(
    r"^(?:各)?(?:成员单位)?联络员(?:同时)?(?:作为|为|兼任|担任|是)(?:联席会议|领导小组)?办公室(?:成员|工作人员)"
)
_FILED: Final = re.compile(r"名单.{0,8}?(?:报|送|报送)(?:联席会议|领导小组)?办公室(?:备案|汇总)?")


_CUES: Final = ("联络员", "联系", "联络", "沟通")


def read_liaisons(draft: Draft, sheet: Sheet) -> None:
    """Enter the rule by which units send liaisons."""
    for number, clause in list(sheet.left()):
        about = any(word in clause.text for word in _CUES) or draft.liaisons.per_unit is not None
        if number in sheet.read or not about:
            continue
        rule = draft.liaisons.per_unit
        if rule is not None:
            _add(draft, sheet, number, clause, rule)
        else:
            _first(draft, sheet, number, clause)


def _first(draft: Draft, sheet: Sheet, number: int, clause: Clause) -> None:
    found = _AS.match(clause.text) or _IS.match(clause.text) or _CONTACT.match(clause.text) or _NAMED.match(clause.text)
    last = number
    if found is None and _SET_UP.match(clause.text):
        after = sheet.after(number)
        found = _BY.match(after.text) if after is not None else None
        last = number + 1
    if found is None:
        return
    who = found["who"]
    post = sent_post(draft, "" if found.re is _NAMED else who) if found.re is not _NAMED else sent_post(draft, "联络员")
    if post.post_class is None and found.re is not _NAMED:
        return
    also = _groups(found).get("also")
    rule = PerUnit(
        post=post,
        count=count_in(who),
        concurrent=bool(also) and _groups(found).get("joint") == "兼",
        also=(SeatRole.OFFICE_STAFF,) if also else (),
    )
    draft.liaisons = attrs.evolve(draft.liaisons, per_unit=rule)
    draft.place(".liaisons.per_unit", clause.start, sheet.clauses[last].end, clause.name)
    sheet.read.update(range(number, last + 1))


def _groups(found: re.Match[str]) -> dict[str, str | None]:
    return found.groupdict()


def _add(draft: Draft, sheet: Sheet, number: int, clause: Clause, rule: PerUnit) -> None:
    """Take up what a further clause says of the rule that is there."""
    more = rule
    is_ = _IS.match(clause.text) or (_BY.match(clause.text) if number - 1 in sheet.read else None)
    if is_ is not None and rule.post.title == "联络员":
        more = attrs.evolve(rule, post=sent_post(draft, is_["who"]), count=rule.count or count_in(is_["who"]))
    elif _ALSO.match(clause.text):
        more = attrs.evolve(rule, also=(SeatRole.OFFICE_STAFF,))
    elif _FILED.search(clause.text):
        more = attrs.evolve(rule, filed_with=(Role.OFFICE,))
    if more != rule:
        draft.liaisons = attrs.evolve(draft.liaisons, per_unit=more)
        draft.place(".liaisons.per_unit", clause.start, clause.end, clause.name)
        sheet.read.add(number)
