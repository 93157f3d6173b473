"""Conveners of every level: by portfolio, as heads of units, by name, jointly, under their printed label."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.document import Section
from govmodel.model.ids import AppointmentId, SeatId
from govmodel.model.roster import Appointment
from govmodel.model.seat import Seat, SeatCount
from govmodel.reading.bodies import BODY
from govmodel.reading.clauses import Clause, Sheet
from govmodel.reading.draft import Draft
from govmodel.reading.held_posts import held
from govmodel.reading.holders import Holder, holders_in
from govmodel.reading.role_labels import LEVEL_IDS, RoleLabel, convener_words, role_labels
from govmodel.wording.numerals import read_numeral

_NUMBER: Final = r"(?:[0-9一二两三四五六七八九十]{1,2}[名位人])"
_LABEL: Final = rf"(?P<label>{convener_words()})"
_IS: Final = re.compile(
    rf"^(?:[^，。：]{{0,14}}(?:组成人员|组成|人员|如下)：)?(?:其中，?)?{BODY}(?:设|设立)?{_LABEL}(?P<count>{_NUMBER})?(?:一职|职务)?(?:：{{1,6}}由?|分别由|由|为|是)(?P<who>.{{2,200}}?)"
    r"(?P<joint>共同)?(?:分别)?(?P<verb>担任|兼任|出任|(?<!主)任)?$"
)
_AS: Final = re.compile(
    rf"^(?:其中，?)?(?:成立|组建|建立)?(?:{BODY}(?=由))?(?:由|请)?(?P<who>.{{2,200}}?)(?P<joint>共同)?(?:分别)?(?P<verb>担任|兼任|出任|(?<!主)任|为|是|作为){BODY}{_LABEL}$"
)
_SET_UP: Final = re.compile(
    rf"^(?:[^，。：]{{0,14}}(?:成员|人员|组成|如下)：)?{BODY}(?:设|设立|设有)?{_LABEL}(?P<count>{_NUMBER})?$"
)
_BY: Final = re.compile(r"^(?:分别)?由(?P<who>.{2,200}?)(?P<joint>共同)?(?:分别)?(?P<verb>担任|兼任|出任|(?<!主)任)$")
_CALLS: Final = re.compile(rf"^(?:{BODY}(?=由))?由(?P<who>.{{2,80}}?)(?P<joint>共同)?(?P<verb>召集)(?:并主持)?$")
_MEETING: Final = re.compile("主持|委托|召开|召集并|同意|批准|审批|审定|签发|签署|汇报|确定|协调$|提议")


def read_conveners(draft: Draft, sheet: Sheet) -> None:
    """Enter the conveners that running text names."""
    pending: tuple[RoleLabel, int, int | None] | None = None
    chaired = -1
    for number, clause in list(sheet.left()):
        if clause.section is Section.GROUPS:
            continue
        if pending is not None and clause.sentence == sheet.clauses[pending[1]].sentence:
            by = _BY.match(clause.text)
            if by is not None and _enter(draft, sheet, number, by, pending[0]):
                _count(draft, sheet, pending)
                pending = None
                continue
        pending = None
        chairs = _chair(draft, sheet, clause, chaired)
        if chairs is not None:
            chaired = clause.row
            _enter(draft, sheet, number, chairs, role_labels()[chairs["label"]])
        elif any(label in clause.text for label in _CUES) and not _MEETING.search(clause.text):
            pending = _named(draft, sheet, number, clause)


def _named(draft: Draft, sheet: Sheet, number: int, clause: Clause) -> tuple[RoleLabel, int, int | None] | None:
    """Enter whom a clause names under a label; the label and its number, where the next clause names them."""
    both = _BOTH.match(clause.text)
    if both is not None and _paired(draft, sheet, number, both):
        return None
    found = _IS.match(clause.text) or _AS.match(clause.text)
    if found is not None:
        _enter(draft, sheet, number, found, role_labels()[found["label"]])
        return None
    calls = _CALLS.match(clause.text)
    if calls is not None and not draft.conveners.seats:
        _enter(draft, sheet, number, calls, role_labels()["召集人"])
        return None
    alone = _SET_UP.match(clause.text)
    if alone is None:
        return None
    return role_labels()[alone["label"]], number, read_numeral(alone["count"][:-1]) if alone["count"] else None


def _chair(draft: Draft, sheet: Sheet, clause: Clause, chaired: int) -> re.Match[str] | None:
    """The chair of a committee at the beginning of a row or behind another: 主任：区长; elsewhere an office's."""
    told = clause.start == sheet.rows[clause.row].start or clause.row == chaired
    found = _CHAIR.match(clause.text) if told else None
    if found is None or draft.office is not None or clause.section is Section.OFFICE:
        return None
    above = "".join(row.text for row in sheet.rows[max(0, clause.row - 4) : clause.row])
    return None if "办公室" in above or _COMMITTEE.search(draft.text, 0, _OPENING) is None else found


_CHAIR: Final = re.compile(
    r"^(?:[^，。：、由]{0,12}(?<!公)(?:会|委))?(?P<label>(?:常务副|第一副|执行|第一|副)?主任)(?:：{1,6}由?|由|为)(?P<who>.{2,200}?)(?P<joint>共同)?(?P<verb>担任|兼任)?$"
)
_COMMITTEE: Final = re.compile("委员会(?:组成|成员|主任|办公室|的通知|（以下)")
_OPENING: Final = 1500
_OWN_ROLE: Final = re.compile("召集人|(?<!工作)组长|(?:^|联席会议|领导小组)办公室|联络员|成员单位")
"""Whoever holds a role in the body is named by it when something else is said of them: 由召集人召集."""
_CUES: Final = ("召集", "组长", "主任委员", "总指挥", "指挥长", "政委")
_BOTH: Final = re.compile(
    rf"^{BODY}(?:设|设立)?{_LABEL}、(?P<other>{convener_words()})(?:各{_NUMBER})?(?:，)?分别由"
    r"(?P<who>.{2,60})、(?P<also>[^、]{2,60})(?P<joint>共同)?(?P<verb>担任|兼任)$"
)
"""召集人、副召集人分别由甲、乙担任."""


def _paired(draft: Draft, sheet: Sheet, number: int, found: re.Match[str]) -> bool:
    """Enter one holder under each of two labels; whether the words are two holders."""
    clause = sheet.clauses[number]
    labels = role_labels()[found["label"]], role_labels()[found["other"]]
    pairs = [holders_in(draft, found[key], clause.start + found.start(key)) for key in ("who", "also")]
    if not all(len(pair) == 1 and pair[0].posts for pair in pairs):
        return False
    for label, (holder,) in zip(labels, pairs, strict=True):
        _seated(draft, clause, holder, label, concurrent=found["verb"] == "兼任")
    sheet.read.add(number)
    return True


def _enter(draft: Draft, sheet: Sheet, number: int, found: re.Match[str], label: RoleLabel) -> bool:
    clause = sheet.clauses[number]
    own = _own_unit(draft, sheet, number)
    holders = holders_in(draft, found["who"], clause.start + found.start("who"), own=own)
    if not holders or (found["verb"] is None and any(holder.person and not holder.posts for holder in holders)):
        # People behind a label are read with the roster.
        return False
    if _OWN_ROLE.search(found["who"]):
        return False
    first, last, verb, joint = number, number, found["verb"], found["joint"] is not None
    if found.re is _AS:
        holders, first = _with_earlier(draft, sheet, number, found, holders)
    elif verb is None:
        holders, last, verb, joint = _with_more(draft, sheet, number, holders)
    if not all(holder.posts or holder.person for holder in holders):
        return False
    if "count" in found.re.groupindex and found["count"]:
        _count(draft, sheet, (label, number, read_numeral(found["count"][:-1])))
    before = draft.conveners.seats
    for holder in holders:
        there = _there(draft, holder, (label, before), clause)
        if there is not None:
            draft.place(there.id, clause.start, clause.end, clause.name)
            if holder.person and not any(line.seat == there.id for line in draft.roster):
                appoint(draft, there, holder.person, clause, (holder.start, holder.end))
            continue
        stretch = attrs.evolve(clause, start=sheet.clauses[first].start)
        _seated(draft, stretch, holder, label, joint=joint and len(holders) > 1, concurrent=verb == "兼任")
    sheet.read.update(range(first, last + 1))
    return True


def _seated(
    draft: Draft, clause: Clause, holder: Holder, label: RoleLabel, *, joint: bool = False, concurrent: bool = False
) -> None:
    """Enter the seat of a holder, with the person where one is named."""
    seat = attrs.evolve(_seat(draft, holder, label, clause), joint=joint, concurrent=concurrent)
    draft.add_seat("conveners", seat)
    draft.place(seat.id, clause.start, clause.end, clause.name)
    if holder.person:
        appoint(draft, seat, holder.person, clause, (holder.start, holder.end))


def _with_earlier(
    draft: Draft, sheet: Sheet, number: int, found: re.Match[str], holders: tuple[Holder, ...]
) -> tuple[tuple[Holder, ...], int]:
    """The holders before a verb with those before their comma, and the number of the first clause."""
    before = sheet.before(number)
    if before is None or number - 1 in sheet.read or any(cue in before.text for cue in _CUES):
        return holders, number
    opening = _OPENS.match(before.text)
    start = before.start + (opening.end() if opening is not None else 0)
    row, end = sheet.rows[before.row], sheet.clauses[number].start + found.end("who")
    more = holders_in(draft, row.text[start - row.start : end - row.start], start)
    if len(more) > len(holders) and all(holder.posts for holder in more):
        return more, number - 1
    return holders, number


_OPENS: Final = re.compile(rf"^(?:{BODY}(?=由))?由")
_ENDS: Final = re.compile(r"(?P<who>.{2,200}?)(?P<joint>共同)?(?P<verb>担任|兼任|出任)?$")


def _with_more(
    draft: Draft, sheet: Sheet, number: int, holders: tuple[Holder, ...]
) -> tuple[tuple[Holder, ...], int, str | None, bool]:
    """The holders behind a label with those after its commas, the last clause's number, verb, and whether jointly."""
    last, verb, joint = number, None, False
    while verb is None and (after := sheet.after(last)) is not None and not any(cue in after.text for cue in _CUES):
        said = _ENDS.match(after.text)
        more = holders_in(draft, said["who"], after.start) if said is not None else ()
        if said is None or not more or not all(holder.posts for holder in more):
            break
        holders, last, verb, joint = (*holders, *more), last + 1, said["verb"], said["joint"] is not None
    return holders, last, verb, joint


_MOST: Final = 50
"""Seats among which one is looked for that is there already; no body has so many conveners."""


def _there(draft: Draft, holder: Holder, among: tuple[RoleLabel, tuple[Seat, ...]], clause: Clause) -> Seat | None:
    """The seat that an earlier sentence has set up for the same post."""
    label, seats = among[0], among[1][:_MOST]
    if not any(seat.level is label.level for seat in seats):
        return None
    said = held(draft, holder, clause.name)
    units = {said.unit, *(post.unit for post in said.posts)} - {None}
    for seat in seats:
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
    return draft.unit_of(leads[0]).name


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
