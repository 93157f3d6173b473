"""Liaisons: whom each unit sends, by rank or by internal division, how many, and what goes with it."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.actor import Role
from govmodel.model.seat import PerUnit, SeatRole
from govmodel.reading.bodies import FORMS
from govmodel.reading.clauses import Clause, Sheet
from govmodel.reading.draft import Draft
from govmodel.reading.sent_posts import SEND, count_in, sent_post

_UNITS: Final = (
    rf"(?:{FORMS}?(?:各|有关|相关|其他|上述)*(?:成员)?(?:部门和单位|单位和部门|部门、单位|部门（单位）|单位|部门))"
)
_BODY_OFFICE: Final = rf"{FORMS}?办公室"
_WHO: Final = r"(?P<who>[^，]{2,30}?)"
_AS: Final = re.compile(
    rf"^(?:并|同时|原则上)?(?:由)?{_UNITS}?{SEND}(?:负责)?(?:的)?{_WHO}(?:担任|作为|为|任|兼任|做)"
    rf"(?P<also>{_BODY_OFFICE}(?:工作人员|成员)(?P<joint>兼|和|及|、)?)?(?:本单位|本部门|该单位)?(?:的)?"
    rf"{FORMS}?(?:的)?(?:日常)?(?:工作)?(?:联络员|联系人)$"
)
_IS: Final = re.compile(
    rf"^{FORMS}?(?:的)?(?:联络员|联系人)(?:一般)?(?:由|为|：){FORMS}?{_UNITS}?(?:的)?{SEND}{_WHO}(?:担任|兼任|组成)?$"
)
_SET_UP: Final = re.compile(rf"^{FORMS}?(?:还|并)?(?:设|设立|下设|建立)(?:若干名)?联络员(?:制度|若干名|[0-9一]?名)?$")
_BY: Final = re.compile(rf"^(?:分别)?由{FORMS}?{_UNITS}?(?:的)?{SEND}{_WHO}(?:担任|兼任)$")
_NAMED: Final = re.compile(
    rf"^(?:并)?(?:由)?{_UNITS}{SEND}(?:负责确定|各)?(?:.{{2,12}}(?:和|、|及|以及))?"
    r"(?P<who>[一1两2１]?[名位]?)(?:专门|日常|工作)*(?:联络员|联系人)$"
)
_BOTH: Final = re.compile(
    rf"^(?:并)?(?:由)?{_UNITS}{SEND}(?P<member>[^，]{{2,16}}?)(?:和|、|及)(?P<who>[^，]{{2,16}}?)(?:，)?(?:分别)?"
    rf"(?:作为|为|担任){FORMS}?(?:的)?成员(?:和|、|及){FORMS}?联络员$"
)
"""各成员单位确定1名负责人和1名科级干部分别作为成员和联络员."""
_CONTACT: Final = re.compile(
    rf"^(?:并)?{_UNITS}{SEND}(?P<who>[^，]{{2,20}}?)(?:具体)?(?:负责)?(?:(?:与|同|和)[^，]{{2,16}})?(?:的)?(?:日常)?(?:联系|联络|沟通)(?:协调)?(?:工作|事宜)?$"
)
_ALSO: Final = re.compile(
    rf"^(?:各)?(?:成员单位)?联络员(?:同时)?(?:作为|为|兼任|担任|是){FORMS}?办公室(?:成员|工作人员)"
)
_FILED: Final = re.compile(rf"名单.{{0,12}}?(?:报|送|报送){FORMS}?办公室(?:备案|汇总|备查)?")
_TOLD: Final = re.compile(
    rf"^(?:并|及时|同时|将|其|名单)*(?:报送|报|送)(?:本|市|县|区|省)?{FORMS}?办公室(?:备案|汇总|备查)?$"
)
"""Who is told the names, where the clause before has said whom the units send."""


_CUES: Final = ("联络员", "联系", "联络", "沟通", "联系人")


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
    both = _BOTH.match(clause.text)
    found = both or next((found for form in _FORMS if (found := form.match(clause.text)) is not None), None)
    last = number
    if found is None and _SET_UP.match(clause.text):
        after = sheet.after(number)
        found = _BY.match(after.text) if after is not None else None
        last = number + 1
    if found is None:
        return
    who = found["who"]
    post = sent_post(draft, "联络员" if found.re is _NAMED else who)
    if post.post_class is None and found.re is not _NAMED:
        return
    if both is not None and draft.members.per_unit is None:
        draft.members = attrs.evolve(draft.members, per_unit=PerUnit(post=sent_post(draft, both["member"])))
        draft.place(".members.per_unit", clause.start, clause.end, clause.name)
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
    _filed(draft, sheet, last)


def _filed(draft: Draft, sheet: Sheet, number: int) -> None:
    """Take up the clause behind a rule that says who is told the names: 报办公室备案."""
    after, rule = sheet.after(number), draft.liaisons.per_unit
    if after is not None and rule is not None and (_TOLD.match(after.text) or _FILED.search(after.text)):
        draft.liaisons = attrs.evolve(draft.liaisons, per_unit=attrs.evolve(rule, filed_with=(Role.OFFICE,)))
        draft.place(".liaisons.per_unit", after.start, after.end, after.name)
        sheet.read.add(number + 1)


_FORMS: Final = (_AS, _IS, _CONTACT, _NAMED)


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
