"""The office: where it is set up, who directs it, how many there are, and what it does."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.actor import Role
from govmodel.model.document import Section
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId, SeatId, UnitId
from govmodel.model.office import Office, OfficeForm
from govmodel.model.part import Part
from govmodel.model.seat import Seat, SeatCount, SeatLevel, SeatRole
from govmodel.reading.clauses import Clause, Sheet
from govmodel.reading.conveners import appoint
from govmodel.reading.draft import Draft
from govmodel.reading.holders import Holder, held, holders_in
from govmodel.reading.people import plain_name
from govmodel.reading.sent_posts import sent_post
from govmodel.reading.unit_lists import enter_unit, name_unit, read_units
from govmodel.wording.numerals import read_numeral

_BODY: Final = r"(?:该|本)?(?:联席会议|领导小组|协调小组|委员会|指挥部|专班|工作专班|联席会议领导小组)?的?"
_HOST: Final = re.compile(
    rf"^(?:(?:{_BODY}|[^，、（）]{{2,12}})(?:下设)?)?(?:办公室|日常办事机构|办事机构|秘书处)?(?:（)?(?:办公地点)?(?:设在|设于|设立在|设置在|挂靠在|挂靠|设|(?<=办公室)在)"
    r"(?P<host>[^，（）]{2,30})(?:）)?$"
)
_SET_UP: Final = re.compile(
    rf"^{_BODY}(?:下设|设|设立)(?:联席会议|领导小组)?办公室(?P<aside>（设在(?P<host>[^（）]{{2,24}})）)?$"
)
_DAILY: Final = re.compile(
    rf"^{_BODY}(?:办公室)?(?:的)?(?P<office>办公室)?日常(?:的)?(?:具体)?(?:工作|事务)(?:由|委托)(?P<host>[^，]{{2,40}}?)(?:承担|负责|承办)$"
)
_DAILY_OF: Final = re.compile(rf"^{_BODY}办公室(?:的)?日常")
_CARRIES: Final = re.compile(
    rf"^(?:由)?(?P<host>[^，负责承担]{{2,24}}?)(?:具体)?(?:负责|承担){_BODY}(?:的)?日常(?:具体)?工作$"
)
_DOES: Final = re.compile(
    r"^(?:(?P<who>(?:联席会议|领导小组)?办公室)(?:具体)?)?(?P<verb>负责|承担|具体负责|主要负责)(?P<task>.{2,80})$"
)
_DIRECTOR: Final = r"(?P<level>常务副|第一副|副)?主任"
_DIRECTED: Final = re.compile(
    rf"^{_BODY}(?:办公室)?{_DIRECTOR}(?:由|：|为)(?P<who>.{{1,160}}?)(?P<verb>兼任|担任|(?<!主)任)?$"
)
_DIRECTS: Final = re.compile(
    rf"^(?:由)?(?P<who>.{{2,120}}?)(?P<verb>兼任|担任|(?<!主)任|兼|为){_BODY}(?:办公室)?{_DIRECTOR}$"
)
_COUNTED: Final = re.compile(
    r"(?:设)?(?P<level>常务副|副)?主任(?P<count>[0-9一二两三四五六七八九十]{1,2}[名人位]|若干名|若干)"
)
_STAFF: Final = re.compile(rf"^{_BODY}办公室(?:成员|工作人员)(?:由|为|：)(?P<who>.{{2,60}}?)(?:组成|担任)?$")
_PERSON: Final = re.compile(r"^(?P<name>[\u4e00-\u9fff \u3000]{2,6}?)(?:同志)?$")
_LEVELS: Final = {
    None: SeatLevel.PLAIN,
    "副": SeatLevel.DEPUTY,
    "常务副": SeatLevel.EXECUTIVE,
    "第一副": SeatLevel.FIRST,
}
_NOT_OFFICE: Final = ("委员会主任",)


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
        for read in (_host, _daily, _count, _director, _staff, _function):
            if read(draft, clause, beside):
                sheet.read.add(number)
                break


def _office(draft: Draft) -> Office:
    if draft.office is None:
        draft.office = Office()
    return draft.office


def _host(draft: Draft, clause: Clause, beside: _Beside) -> bool:
    found = _SET_UP.match(clause.text)
    if found is None:
        found = _HOST.match(clause.text)
        before = beside.before
        about = "办公室" in clause.text or "办事机构" in clause.text or "办公" in clause.text or "秘书处" in clause.text
        if found is None or not (about or (before is not None and before.text.endswith("办公室"))):
            return False
    host = found["host"]
    if "不设" in clause.text:
        return False
    if host is None:
        draft.place(".office", clause.start, clause.end, clause.name)
        _office(draft)
        return True
    units = _hosts(draft, host, clause.start + found.start("host"), clause)
    if not units:
        return False
    office = _office(draft)
    if not office.hosts:
        draft.office = attrs.evolve(office, hosts=units)
    elif office.hosts != units:
        return False
    set_up = "办公室设" in clause.text or "下设" in clause.text or found.re is _SET_UP
    draft.place(".office" if set_up else ".office.hosts", clause.start, clause.end, clause.name)
    return True


def _hosts(draft: Draft, words: str, start: int, clause: Clause) -> tuple[UnitId, ...]:
    listed = read_units(draft, words, start)
    if listed is None or not all(item.known or item.text.endswith(_ENDS) for item in listed.items):
        return ()
    return tuple(UnitId(name_unit(draft, item, clause.name)) for item in listed.items)


_ENDS: Final = (*"局委办厅部会院署站所社馆联处室", "中心", "大队", "支队")


def _daily(draft: Draft, clause: Clause, _: _Beside) -> bool:
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
        draft.office = attrs.evolve(_office(draft), daily_work=unit)
    else:
        printed = whole if whole != name else None
        draft.office = Office(form=OfficeForm.DAILY_WORK, hosts=(unit,), printed=printed)
    draft.place(".office", clause.start, clause.end, clause.name)
    return True


def _count(draft: Draft, clause: Clause, _: _Beside) -> bool:
    found = _COUNTED.fullmatch(clause.text.removeprefix("办公室"))
    if found is None:
        return False
    digits = read_numeral(found["count"][:-1])
    said = SeatCount(
        role=SeatRole.OFFICE_DIRECTOR,
        level=_LEVELS[found["level"]],
        count=digits,
        words=None if digits is not None else found["count"],
    )
    office = _office(draft)
    seats = attrs.evolve(office.seats, counts=(*office.seats.counts, said))
    draft.office = attrs.evolve(office, seats=seats)
    draft.place(".office.seats.counts", clause.start, clause.end, clause.name)
    return True


def _director(draft: Draft, clause: Clause, _: _Beside) -> bool:
    if "主任委员" in clause.text or (draft.office is None and "办公室" not in clause.text):
        return False
    found = _DIRECTED.match(clause.text) or _DIRECTS.match(clause.text)
    if found is None or "召集人" in found["who"]:
        return False
    level = _LEVELS[found["level"]]
    known = _known_person(draft, found["who"])
    start = clause.start + found.start("who")
    if known is not None:
        _same(draft, known, level, clause, concurrent=found["verb"] in _BESIDE)
        return True
    text = found["who"]
    listed = re.fullmatch(r"(?P<units>.+?)等?(?:部门和单位|单位|部门)(?P<post>.{2,20})", text)
    if listed is not None:
        return _by_units(draft, listed, (start, level), clause, concurrent=found["verb"] in _BESIDE)
    holders = holders_in(draft, text, start, own=_host_name(draft))
    if not holders or not all(holder.posts or holder.person for holder in holders):
        return False
    for holder in holders:
        _seat(draft, holder, level, clause, concurrent=found["verb"] in _BESIDE)
    return True


_BESIDE: Final = frozenset(("兼任", "兼"))


def _host_name(draft: Draft) -> str | None:
    hosts = draft.office.hosts if draft.office is not None else ()
    return next((unit.name for unit in draft.units if unit.id == hosts[0]), None) if len(hosts) == 1 else None


def _known_person(draft: Draft, text: str) -> SeatId | None:
    """The seat of somebody whom the text has named before."""
    found = _PERSON.match(text)
    name = plain_name(found["name"]) if found is not None else ""
    return next((line.seat for line in draft.roster if line.person == name), None)


def _same(draft: Draft, seat: SeatId, level: SeatLevel, clause: Clause, *, concurrent: bool) -> None:
    """Enter that whoever holds a seat directs the office as well."""
    office = _office(draft)
    there = next((each for each in office.seats.seats if each.level is level and each.posts), None)
    line = next(each for each in draft.roster if each.seat == seat)
    if there is not None and there.same_holder is None:
        told = attrs.evolve(there, same_holder=seat)
        seats = tuple(told if each.id == there.id else each for each in office.seats.seats)
        draft.office = attrs.evolve(office, seats=attrs.evolve(office.seats, seats=seats))
        more = attrs.evolve(line, id=type(line.id)(draft.new_id("roster")), seat=there.id)
        draft.roster.append(more)
        draft.place(more.id, clause.start, clause.end, clause.name)
        draft.place(f"{there.id}.same_holder", clause.start, clause.end, clause.name)
        return
    made = Seat(
        id=SeatId(draft.new_id(_SEAT_IDS[level], plain=True)),
        role=SeatRole.OFFICE_DIRECTOR,
        level=level,
        same_holder=seat,
        concurrent=concurrent,
    )
    _add(draft, made, clause)


_SEAT_IDS: Final = {
    SeatLevel.PLAIN: "office/director",
    SeatLevel.DEPUTY: "office/deputy",
    SeatLevel.EXECUTIVE: "office/executive",
    SeatLevel.FIRST: "office/first",
}


def _seat(draft: Draft, holder: Holder, level: SeatLevel, clause: Clause, *, concurrent: bool) -> None:
    said = held(draft, holder, clause.name)
    made = Seat(
        id=SeatId(draft.new_id(_SEAT_IDS[level], plain=True)),
        role=SeatRole.OFFICE_DIRECTOR,
        level=level,
        unit=said.unit,
        posts=said.posts,
        concurrent=concurrent,
        printed=said.printed,
    )
    _add(draft, made, clause)
    if holder.person:
        appoint(draft, made, holder.person, clause, (holder.start, holder.end))


def _add(draft: Draft, seat: Seat, clause: Clause) -> None:
    office = _office(draft)
    draft.office = attrs.evolve(office, seats=attrs.evolve(office.seats, seats=(*office.seats.seats, seat)))
    draft.place(seat.id, clause.start, clause.end, clause.name)


def _by_units(
    draft: Draft, found: re.Match[str], at: tuple[int, SeatLevel], clause: Clause, *, concurrent: bool
) -> bool:
    """Enter deputies by unit: 由市财政局、民政局等单位相关科室主要负责人兼任."""
    start, level = at
    listed = read_units(draft, found["units"], start)
    post = sent_post(draft, found["post"])
    if listed is None or post.post_class is None or not all(item.known for item in listed.items):
        return False
    for item in listed.items:
        unit = UnitId(name_unit(draft, item, clause.name))
        seat_id = SeatId(draft.new_id(f"{_SEAT_IDS[level]}/{unit}", plain=True))
        name = next(each.name for each in draft.units if each.id == unit)
        printed = None if item.name == name else item.text + post.title
        made = Seat(
            id=seat_id,
            role=SeatRole.OFFICE_DIRECTOR,
            level=level,
            unit=unit,
            posts=(post,),
            concurrent=concurrent,
            printed=printed,
        )
        _add(draft, made, clause)
    return True


def _staff(draft: Draft, clause: Clause, _: _Beside) -> bool:
    found = _STAFF.match(clause.text)
    if found is None:
        return False
    made = Seat(id=SeatId(draft.new_id("office/staff", plain=True)), role=SeatRole.OFFICE_STAFF, printed=found["who"])
    _add(draft, made, clause)
    return True


def _function(draft: Draft, clause: Clause, beside: _Beside) -> bool:
    found = _DOES.match(clause.text)
    if found is None:
        return False
    before = beside.before
    about = beside.read and before is not None and ("设在" in before.text or before.text.endswith("办公室"))
    if found["who"] is None and not about:
        return False
    office = _office(draft)
    duty = Duty(
        id=DutyId(draft.new_id("office")),
        actors=(Role.OFFICE,),
        part=Part.OWN,
        marker=found["verb"],
        task=found["task"],
    )
    draft.office = attrs.evolve(office, functions=(*office.functions, duty))
    draft.place(duty.id, clause.start + found.start("verb"), clause.end, clause.name)
    if found["who"]:
        draft.place(f"{duty.id}.actors", clause.start, clause.start + found.end("who"), clause.name)
    return True
