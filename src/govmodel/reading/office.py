"""The office: where it is set up, who directs it, how many there are, and what it does."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.actor import Role
from govmodel.model.document import Section
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId, UnitId
from govmodel.model.office import Office, OfficeForm
from govmodel.model.part import Part
from govmodel.reading.bodies import BODY, FORMS
from govmodel.reading.clauses import Clause, Sheet
from govmodel.reading.draft import Draft
from govmodel.reading.office_seats import office_of, read_count, read_director, read_staff
from govmodel.reading.unit_lists import enter_unit, name_unit, read_units

_ASIDE: Final = r"(?:（(?:以下)?(?:简称|统称)[^（）]{1,30}）)?"
_NAME: Final = r"[^，（）]{2,30}?(?:（[^（）]{2,16}）)?"
_HOST: Final = re.compile(
    rf"^(?:(?:{BODY}|[^，、（）]{{2,12}})(?:下设)?)?(?:办公室|日常办事机构|办事机构|秘书处){_ASIDE}(?:（)?(?:办公)?(?:地点|地址)?"
    rf"(?:设在|设于|设立在|设置在|挂靠在|挂靠|设|在)(?P<host>{_NAME})(?:[一二三四五六七八九十\d]{{1,2}}楼.{{0,8}})?(?:）)?$"
)
_AT_HOST: Final = re.compile(rf"^{BODY}在(?P<host>{_NAME})(?:下设|设立|设|成立){FORMS}?办公室$")
_PLACED: Final = re.compile(rf"^(?:办公地点)?(?:设在|设于|设立在|设置在|挂靠在|挂靠)(?P<host>{_NAME})$")
_SET_UP: Final = re.compile(
    rf"^{BODY}(?:下设|设|设立){FORMS}?办公室(?:{_ASIDE}|（(?:办公地点)?(?:设在|设于)(?P<host>[^（）]{{2,24}})）)$"
)
_DAILY: Final = re.compile(
    rf"^{BODY}(?:办公室)?(?:的)?(?P<office>办公室)?日常(?:的)?(?:具体)?(?:工作|事务)(?:由|委托)(?P<host>[^，]{{2,40}}?)(?:承担|负责|承办)$"
)
_DAILY_OF: Final = re.compile(rf"^{BODY}办公室(?:的)?日常")
_CARRIES: Final = re.compile(
    rf"^(?:{BODY}(?=由))?(?:由)?(?P<host>[^，由负责承担]{{2,24}}?)(?:具体)?(?:负责|承担){BODY}(?:的)?日常(?:具体)?工作$"
)
_DOES: Final = re.compile(
    r"^(?:(?P<who>(?:联席会议|领导小组)?办公室)(?:具体)?)?(?P<verb>负责|承担|具体负责|主要负责)(?P<task>.{2,80})$"
)


@attrs.frozen
class _Beside:
    """The clause before one in its sentence, and whether it has been read."""

    before: Clause | None
    read: bool = attrs.field(kw_only=True)


def read_office(draft: Draft, sheet: Sheet) -> None:
    """Enter the office with what the text says of it."""
    for number, clause in list(
        sheet.left("办公室", "主任", "日常", "设在", "负责", "设于", "办事机构", "秘书处", "挂靠")
    ):
        if number in sheet.read or clause.section in {Section.GROUPS, Section.DUTIES}:
            continue
        beside = _Beside(sheet.before(number), read=number - 1 in sheet.read)
        if (
            _host(draft, clause, beside)
            or _daily(draft, clause)
            or read_count(draft, clause)
            or read_director(draft, clause)
            or read_staff(draft, clause)
            or _function(draft, clause, beside)
        ):
            sheet.read.add(number)


def _host(draft: Draft, clause: Clause, beside: _Beside) -> bool:
    found = _SET_UP.match(clause.text)
    if found is None:
        before = beside.before
        found = _HOST.match(clause.text) or _AT_HOST.match(clause.text)
        named = before is None and clause.section is Section.OFFICE
        if found is None and (named or (before is not None and _NAMES_OFFICE.search(before.text))):
            found = _PLACED.match(clause.text)
        if found is None:
            return False
    host = found["host"]
    if "不设" in clause.text:
        return False
    if host is None:
        draft.place(".office", clause.start, clause.end, clause.name)
        office_of(draft)
        return True
    units = _hosts(draft, host, clause.start + found.start("host"), clause)
    if not units:
        return False
    office = office_of(draft)
    if not office.hosts:
        draft.office = attrs.evolve(office, hosts=units)
    elif office.hosts != units:
        return False
    set_up = "办公室设" in clause.text or "下设" in clause.text or found.re is _SET_UP
    draft.place(".office" if set_up else ".office.hosts", clause.start, clause.end, clause.name)
    return True


_NAMES_OFFICE: Final = re.compile(
    "(?:办公室|办事机构|秘书处)(?:（[^（）]{1,30}）)?$|^(?:下设|设立?).{0,12}(?:办公室|秘书处)"
)


def _hosts(draft: Draft, words: str, start: int, clause: Clause) -> tuple[UnitId, ...]:
    listed = read_units(draft, words, start)
    if listed is None or not all(item.known or item.text.endswith(_ENDS) for item in listed.items):
        return ()
    return tuple(UnitId(name_unit(draft, item, clause.name)) for item in listed.items)


_ENDS: Final = (*"局委办厅部会院署站所社馆联处室", "中心", "大队", "支队")


def _daily(draft: Draft, clause: Clause) -> bool:
    found = _DAILY.match(clause.text) or _CARRIES.match(clause.text)
    if found is None:
        return False
    whole = found["host"]
    name = whole.partition("（")[0]
    answer = draft.find(name)
    if not answer.readings:
        return False
    start = clause.start + found.start("host")
    unit = UnitId(enter_unit(draft, name, (start, start + len(name)), clause.name))
    if _DAILY_OF.match(clause.text) or draft.office is not None:
        draft.office = attrs.evolve(office_of(draft), daily_work=unit)
    else:
        printed = whole if whole != name else None
        draft.office = Office(form=OfficeForm.DAILY_WORK, hosts=(unit,), printed=printed)
    draft.place(".office", clause.start, clause.end, clause.name)
    return True


def _function(draft: Draft, clause: Clause, beside: _Beside) -> bool:
    found = _DOES.match(clause.text)
    if found is None:
        return False
    before = beside.before
    about = beside.read and before is not None and ("设在" in before.text or before.text.endswith("办公室"))
    if found["who"] is None and not about:
        return False
    office = office_of(draft)
    # 负责 says the part; 承担 is what is done.
    marker = found["verb"] if found["verb"].endswith("负责") else ""
    duty = Duty(
        id=DutyId(draft.new_id("office")),
        actors=(Role.OFFICE,),
        part=Part.OWN,
        marker=marker,
        task=found["task"] if marker else f"{found['verb']}{found['task']}",
    )
    draft.office = attrs.evolve(office, functions=(*office.functions, duty))
    draft.place(duty.id, clause.start + found.start("verb"), clause.end, clause.name)
    if found["who"]:
        draft.place(f"{duty.id}.actors", clause.start, clause.start + found.end("who"), clause.name)
    return True
