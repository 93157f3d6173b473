"""Conveners of every level: by portfolio, as heads of units, by name, jointly, under their printed label."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.ids import AppointmentId, SeatId
from govmodel.model.roster import Appointment
from govmodel.model.seat import Seat, SeatCount
from govmodel.reading.clauses import Clause, Sheet
from govmodel.reading.draft import Draft
from govmodel.reading.held_posts import held
from govmodel.reading.holders import Holder, holders_in
from govmodel.reading.role_labels import LEVEL_IDS, RoleLabel, convener_words, role_labels
from govmodel.wording.numerals import read_numeral

_BODY: Final = r"(?:该|本)?(?:联席会议|领导小组|协调小组|工作小组|工作领导小组|委员会|指挥部|专班)?的?"
_NUMBER: Final = r"(?:[0-9一二两三四五六七八九十]{1,2}[名位人])"
_LABEL: Final = rf"(?P<label>{convener_words()})"
_IS: Final = re.compile(
    rf"^(?:其中，?)?{_BODY}(?:设|设立)?{_LABEL}(?P<count>{_NUMBER})?(?:一职|职务)?(?:：|分别由|由|为|是)(?P<who>.{{2,200}}?)"
    r"(?P<joint>共同)?(?:分别)?(?P<verb>担任|兼任|出任|(?<!主)任)?$"
)
_AS: Final = re.compile(
    rf"^(?:其中，?)?(?:{_BODY}(?=由))?(?:由|请)?(?P<who>.{{2,200}}?)(?P<joint>共同)?(?:分别)?(?P<verb>担任|兼任|出任|(?<!主)任|为|是|作为){_BODY}{_LABEL}$"
)
_SET_UP: Final = re.compile(rf"^{_BODY}(?:设|设立|设有)?{_LABEL}(?P<count>{_NUMBER})?$")
_BY: Final = re.compile(r"^(?:分别)?由(?P<who>.{2,200}?)(?P<joint>共同)?(?:分别)?(?P<verb>担任|兼任|出任|(?<!主)任)$")
_CALLS: Final = re.compile(rf"^(?:{_BODY}(?=由))?由(?P<who>.{{2,80}}?)(?P<joint>共同)?(?P<verb>召集)(?:并主持)?$")
_MEETING: Final = re.compile("主持|委托|召开|召集并|同意|批准|审批|审定|签发|签署|汇报|确定|协调$|提议")


def read_conveners(draft: Draft, sheet: Sheet) -> None:
    """Enter the conveners that running text names."""
    pending: tuple[RoleLabel, int, int | None] | None = None
    for number, clause in list(sheet.left()):
        if pending is not None and clause.sentence == sheet.clauses[pending[1]].sentence:
            by = _BY.match(clause.text)
            if by is not None and _enter(draft, sheet, number, by, pending[0]):
                _count(draft, sheet, pending)
                pending = None
                continue
        pending = None
        if not any(label in clause.text for label in _CUES) or _MEETING.search(clause.text):
            continue
        found = _IS.match(clause.text) or _AS.match(clause.text)
        if found is not None:
            _enter(draft, sheet, number, found, role_labels()[found["label"]])
            continue
        calls = _CALLS.match(clause.text)
        if calls is not None and not draft.conveners.seats:
            _enter(draft, sheet, number, calls, role_labels()["召集人"])
            continue
        alone = _SET_UP.match(clause.text)
        if alone is not None:
            count = read_numeral(alone["count"][:-1]) if alone["count"] else None
            pending = role_labels()[alone["label"]], number, count


_OWN_ROLE: Final = re.compile("召集人|组长|(?:^|联席会议|领导小组)办公室|联络员|成员单位")
"""Whoever holds a role in the body is named by it when something else is said of them: 由召集人召集."""
_CUES: Final = ("召集", "组长", "主任委员", "总指挥", "指挥长", "政委")


def _enter(draft: Draft, sheet: Sheet, number: int, found: re.Match[str], label: RoleLabel) -> bool:
    clause = sheet.clauses[number]
    holders = holders_in(draft, found["who"], clause.start + found.start("who"), own=_own_unit(draft, sheet, number))
    if not holders or (found["verb"] is None and any(holder.person and not holder.posts for holder in holders)):
        # People behind a label are read with the roster.
        return False
    if not all(holder.posts or holder.person for holder in holders) or _OWN_ROLE.search(found["who"]):
        return False
    last = number
    if found["verb"] is None and "：" in clause.text:
        holders, last = _with_more(draft, sheet, number, holders)
    if "count" in found.re.groupindex and found["count"]:
        _count(draft, sheet, (label, number, read_numeral(found["count"][:-1])))
    several = len(holders) > 1
    for holder in holders:
        there = _there(draft, holder, label, clause)
        if there is not None:
            draft.place(there.id, clause.start, clause.end, clause.name)
            if holder.person and not any(line.seat == there.id for line in draft.roster):
                appoint(draft, there, holder.person, clause, (holder.start, holder.end))
            continue
        seat = _seat(draft, holder, label, clause)
        joint = several and found["joint"] is not None
        seat = attrs.evolve(seat, joint=joint, concurrent=found["verb"] == "兼任")
        draft.add_seat("conveners", seat)
        draft.place(seat.id, clause.start, clause.end, clause.name)
        if holder.person:
            appoint(draft, seat, holder.person, clause, (holder.start, holder.end))
    sheet.read.update(range(number, last + 1))
    return True


def _with_more(draft: Draft, sheet: Sheet, number: int, holders: tuple[Holder, ...]) -> tuple[tuple[Holder, ...], int]:
    """The holders behind a label with those after its commas, and the number of the last clause."""
    last = number
    while (after := sheet.after(last)) is not None and not any(cue in after.text for cue in _CUES):
        more = holders_in(draft, after.text, after.start)
        if not more or not all(holder.posts for holder in more):
            break
        holders, last = (*holders, *more), last + 1
    return holders, last


def _there(draft: Draft, holder: Holder, label: RoleLabel, clause: Clause) -> Seat | None:
    """The seat that an earlier sentence has set up for the same post."""
    if not any(seat.level is label.level for seat in draft.conveners.seats):
        return None
    said = held(draft, holder, clause.name)
    units = {said.unit, *(post.unit for post in said.posts)} - {None}
    for seat in draft.conveners.seats:
        same = seat.level is label.level and units & {seat.unit, *(post.unit for post in seat.posts)}
        if same and {post.title for post in seat.posts} & {post.title for post in said.posts}:
            return seat
    return None


def _seat(draft: Draft, holder: Holder, label: RoleLabel, clause: Clause) -> Seat:
    said = held(draft, holder, clause.name)
    seat_id = draft.new_id(f"convener{LEVEL_IDS[label.level]}", plain=True)
    return Seat(
        id=SeatId(seat_id),
        role=label.role,
        level=label.level,
        unit=said.unit,
        posts=said.posts,
        title=label.title,
        printed=said.printed,
    )


def _own_unit(draft: Draft, sheet: Sheet, number: int) -> str | None:
    """The unit a post without one belongs to: that which the sentence has named as lead before."""
    before = sheet.before(number)
    leads = draft.fields.get("lead_units", ())
    if before is None or "牵头" not in before.text or len(leads) != 1:
        return None
    return next(unit.name for unit in draft.units if unit.id == leads[0])


def _count(draft: Draft, sheet: Sheet, said: tuple[RoleLabel, int, int | None]) -> None:
    label, number, count = said
    if count is None:
        return
    clause = sheet.clauses[number]
    counts = (*draft.conveners.counts, SeatCount(role=label.role, level=label.level, count=count))
    draft.conveners = attrs.evolve(draft.conveners, counts=counts)
    draft.place(".conveners.counts", clause.start, clause.end, clause.name)
    sheet.read.add(number)


def appoint(draft: Draft, seat: Seat, person: str, clause: Clause, span: tuple[int, int]) -> None:
    """Enter the person who fills a seat, with the posts that the seat gives."""
    posts = tuple(attrs.evolve(post, unit=post.unit or seat.unit) for post in seat.posts)
    line = Appointment(id=AppointmentId(draft.new_id("roster")), seat=seat.id, person=person, posts=posts)
    draft.roster.append(line)
    draft.place(line.id, *span, clause.name)
