"""Seats of the office: directors and deputies by post, unit or name, how many there are, and staff."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

import attrs

from govmodel.model.ids import SeatId, UnitId
from govmodel.model.office import Office
from govmodel.model.seat import Seat, SeatCount, SeatLevel, SeatRole
from govmodel.reading.bodies import BODY
from govmodel.reading.clauses import Clause
from govmodel.reading.conveners import appoint
from govmodel.reading.draft import Draft
from govmodel.reading.held_posts import Held, held
from govmodel.reading.holders import Holder, holders_in
from govmodel.reading.people import plain_name
from govmodel.reading.sent_posts import sent_post
from govmodel.reading.unit_lists import name_unit, read_units
from govmodel.wording.numerals import read_numeral

_DIRECTOR: Final = r"(?P<level>常务副|第一副|副)?主任"
_DIRECTED: Final = re.compile(
    rf"^{BODY}(?:办公室)?{_DIRECTOR}(?:由|：|为)(?P<who>.{{1,160}}?)(?P<verb>兼任|担任|(?<!主)任)?$"
)
_DIRECTS: Final = re.compile(
    rf"^(?:由)?(?P<who>.{{2,120}}?)(?P<verb>兼任|担任|(?<!主)任|兼|为){BODY}(?:办公室)?{_DIRECTOR}$"
)
_COUNTED: Final = re.compile(
    r"(?:设)?(?P<level>常务副|副)?主任(?P<count>[0-9一二两三四五六七八九十]{1,2}[名人位]|若干名|若干)"
)
_STAFF: Final = re.compile(rf"^{BODY}办公室(?:成员|工作人员)(?:由|为|：)(?P<who>.{{2,60}}?)(?:组成|担任)?$")
_PERSON: Final = re.compile(r"^(?P<name>[\u4e00-\u9fff \u3000]{2,6}?)(?:同志)?$")
_ARE_STAFF: Final = re.compile(rf"^(?:由)?(?P<who>[^由]{{4,80}}?)(?:为|担任|作为|任){BODY}办公室(?:成员|工作人员)$")
_LEVELS: Final = {
    None: SeatLevel.PLAIN,
    "副": SeatLevel.DEPUTY,
    "常务副": SeatLevel.EXECUTIVE,
    "第一副": SeatLevel.FIRST,
}


def office_of(draft: Draft) -> Office:
    """The office so far, entered where there is none."""
    if draft.office is None:
        draft.office = Office()
    return draft.office


def read_count(draft: Draft, clause: Clause) -> bool:
    """Enter how many directors a clause creates; whether it does: 设主任1名."""
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
    office = office_of(draft)
    seats = attrs.evolve(office.seats, counts=(*office.seats.counts, said))
    draft.office = attrs.evolve(office, seats=seats)
    draft.place(".office.seats.counts", clause.start, clause.end, clause.name)
    return True


def read_director(draft: Draft, clause: Clause) -> bool:
    """Enter the director or deputies whom a clause names; whether it does."""
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
    each = _EACH.match(text)
    if each is not None:
        return _by_each(draft, each, level, clause, concurrent=found["verb"] in _BESIDE)
    listed = re.fullmatch(r"(?P<units>.+?)等?(?:部门和单位|单位|部门)(?P<post>.{2,20})", text)
    if listed is not None:
        return _by_units(draft, listed, (start, level), clause, concurrent=found["verb"] in _BESIDE)
    holders = holders_in(draft, text, start, own=_host_name(draft))
    if level is SeatLevel.PLAIN:
        holders = _one(holders)
    if not holders or not all(holder.posts or holder.person for holder in holders):
        return False
    for holder in holders:
        _seat(draft, holder, level, clause, concurrent=found["verb"] in _BESIDE)
    return True


_BESIDE: Final = frozenset(("兼任", "兼"))


def _one(holders: tuple[Holder, ...]) -> tuple[Holder, ...]:
    """The one who directs the office, where the text gives more than one post: 市委农办主任、市农业农村局局长."""
    first, last = holders[:1], holders[-1:]
    if len(holders) < 2 or any(holder.person or not holder.posts for holder in holders):
        return holders
    if any(other.start - one.end != 1 for one, other in pairwise(holders)):
        return holders
    text = "、".join(holder.text for holder in holders)
    posts = tuple(post for holder in holders for post in holder.posts)
    return (attrs.evolve(first[0], end=last[0].end, text=text, posts=posts),)


_EACH: Final = re.compile(r"^(?:各|其他|有关|相关)+(?:成员)?(?:单位|部门)(?:的)?(?P<post>.{2,20})$")


def _by_each(draft: Draft, found: re.Match[str], level: SeatLevel, clause: Clause, *, concurrent: bool) -> bool:
    """Enter that each member unit sends a deputy: 由各成员单位分管负责人兼任."""
    post = sent_post(draft, found["post"])
    if post.post_class is None:
        return False
    seat = Seat(
        id=SeatId(draft.new_id(_SEAT_IDS[level], plain=True)),
        role=SeatRole.OFFICE_DIRECTOR,
        level=level,
        posts=(post,),
        concurrent=concurrent,
        printed=found[0],
    )
    _add(draft, seat, clause)
    return True


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
    office = office_of(draft)
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
    there = _listed(draft, level, said)
    made = Seat(
        id=there.id if there is not None else SeatId(draft.new_id(_SEAT_IDS[level], plain=True)),
        role=SeatRole.OFFICE_DIRECTOR,
        level=level,
        unit=said.unit,
        posts=said.posts,
        concurrent=concurrent,
        printed=said.printed,
    )
    if there is None:
        _add(draft, made, clause)
    else:
        office = office_of(draft)
        seats = tuple(made if seat.id == there.id else seat for seat in office.seats.seats)
        draft.office = attrs.evolve(office, seats=attrs.evolve(office.seats, seats=seats))
        draft.place(made.id, clause.start, clause.end, clause.name)
    if holder.person:
        appoint(draft, made, holder.person, clause, (holder.start, holder.end))


def _listed(draft: Draft, level: SeatLevel, said: Held) -> Seat | None:
    """The seat that the list of people has made for the same level and unit."""
    listed = {line.seat for line in draft.roster}
    seats = draft.office.seats.seats if draft.office is not None else ()
    return next((seat for seat in seats if seat.level is level and seat.unit == said.unit and seat.id in listed), None)


def _add(draft: Draft, seat: Seat, clause: Clause) -> None:
    add_office_seat(draft, seat)
    draft.place(seat.id, clause.start, clause.end, clause.name)


def add_office_seat(draft: Draft, seat: Seat) -> None:
    """Enter a seat of the office, which is entered with it where there is none."""
    office = office_of(draft)
    draft.office = attrs.evolve(office, seats=attrs.evolve(office.seats, seats=(*office.seats.seats, seat)))


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
        name = draft.unit_of(unit).name
        printed = None if item.text == name else item.text + post.title
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


def read_staff(draft: Draft, clause: Clause) -> bool:
    """Enter the office staff that a clause describes; whether it does."""
    found = _STAFF.match(clause.text) or _ARE_STAFF.match(clause.text)
    if found is None:
        return False
    made = Seat(id=SeatId(draft.new_id("office/staff", plain=True)), role=SeatRole.OFFICE_STAFF, printed=found["who"])
    _add(draft, made, clause)
    return True
