"""The roster: people under their labels, each pointing at a seat, which the list makes where the text has not."""

from __future__ import annotations

from itertools import islice
from typing import Final

import attrs

from govmodel.catalogue.post_answer import PostReading
from govmodel.model.ids import AppointmentId, SeatId, UnitId
from govmodel.model.post import Post
from govmodel.model.roster import Appointment
from govmodel.model.seat import Seat, SeatRole
from govmodel.reading.clauses import Sheet
from govmodel.reading.draft import Draft
from govmodel.reading.held_posts import Held, held, post_of
from govmodel.reading.holders import Holder
from govmodel.reading.office_seats import add_office_seat
from govmodel.reading.people import is_withheld
from govmodel.reading.post_strings import posts_in
from govmodel.reading.role_labels import LEVEL_IDS, RoleLabel
from govmodel.reading.roster_people import Entry, without_note
from govmodel.reading.roster_rows import entries
from govmodel.reading.unit_lists import enter_unit, seems_unit


def read_roster(draft: Draft, sheet: Sheet) -> None:
    """Enter the people of a list, and their seats where the text has not set them up otherwise."""
    taken: set[str] = {line.seat for line in draft.roster}
    before = len(draft.roster)
    for entry in list(islice(entries(draft, sheet), _MOST)):
        name = sheet.rows[entry.row].name
        if entry.person and any(line.person == entry.person for line in draft.roster[:before]):
            # Running text has named them under this label already.
            continue
        if not entry.person and sheet.within(entry.start, entry.end) & sheet.read:
            continue
        said, posts = _said(draft, entry, name)
        seat = _seat_for(draft, entry.label, said, posts, taken)
        if seat is None:
            seat = _new_seat(draft, entry, said, name)
        taken.add(seat)
        sheet.read |= sheet.within(entry.start, entry.end)
        if entry.person:
            person = None if is_withheld(entry.person) else entry.person
            line = Appointment(id=AppointmentId(draft.new_id("roster")), seat=seat, person=person, posts=posts)
            draft.roster.append(line)
            draft.place(line.id, entry.start, entry.end, name)


_MOST: Final = 600
"""So many people no list has; those beyond stay unread."""


def _said(draft: Draft, entry: Entry, clause: str) -> tuple[Held, tuple[Post, ...]]:
    """What an entry says of the seat, and what the person is."""
    if not entry.posts:
        return Held(None, (), None), ()
    if entry.holder is not None:
        return held(draft, entry.holder, clause), ()
    words = without_note(entry.posts)
    readings = tuple(_settled(draft, reading) for reading in posts_in(draft, words))
    holder = Holder(entry.posts_start, entry.posts_start + len(entry.posts), entry.posts, readings)
    if readings:
        return held(draft, holder, clause), tuple(post_of(draft, reading, holder, clause) for reading in readings)
    name = _unit_before(draft, words)
    unit = None
    if name:
        unit = UnitId(enter_unit(draft, name, (holder.start, holder.start + len(name)), clause))
    if name == words:
        return Held(unit, (), None), ()
    # A title that is not known is kept as it is printed.
    post = Post(title=words.removeprefix(name), unit=unit)
    seat = Held(unit, (attrs.evolve(post, unit=None),), None if entry.posts == words else entry.posts)
    return seat, (post,)


def _unit_before(draft: Draft, words: str) -> str:
    """The unit that words begin with, the longest; empty where there is none."""
    for length in range(len(words), 2, -1):
        if draft.find(words[:length]).readings or (length == len(words) and seems_unit(words)):
            return words[:length]
    return ""


def _settled(draft: Draft, reading: PostReading) -> PostReading:
    """A reading whose unit is not known, with the longest beginning that is: 市工商业联合会联副主席."""
    name = reading.unit_text
    if reading.unit is None or reading.unit.readings:
        return reading
    for length in range(len(name) - 1, max(1, len(name) - 4), -1):
        found = draft.find(name[:length])
        if found.readings:
            return attrs.evolve(reading, unit_text=name[:length], unit=found, title=name[length:] + reading.title)
    return reading


def _seat_for(draft: Draft, label: RoleLabel, said: Held, posts: tuple[Post, ...], taken: set[str]) -> SeatId | None:
    """The seat that the body's text has for such a person: of the role and level, of one of the units."""
    if label.role not in {SeatRole.MEMBER, SeatRole.CONVENER}:
        return None
    units = {said.unit, *(post.unit for post in posts)} - {None}
    for seat in (draft.members if label.role is SeatRole.MEMBER else draft.conveners).seats:
        if seat.id in taken or seat.role is not label.role or seat.level is not label.level:
            continue
        if seat.unit in units or any(post.unit in units for post in seat.posts):
            return seat.id
    return None


_LISTS: Final = {SeatRole.CONVENER: "conveners", SeatRole.MEMBER: "members", SeatRole.LIAISON: "liaisons"}


def _new_seat(draft: Draft, entry: Entry, said: Held, clause: str) -> SeatId:
    label = entry.label
    unit = said.unit or next((post.unit for post in said.posts if post.unit), None)
    stem = {
        SeatRole.CONVENER: f"convener{LEVEL_IDS[label.level]}",
        SeatRole.MEMBER: f"member/{unit}" if unit else "member",
        SeatRole.LIAISON: f"liaison/{unit}" if unit else "liaison",
        SeatRole.OFFICE_STAFF: "office/staff",
    }.get(label.role, f"office/director{LEVEL_IDS[label.level]}")
    seat = Seat(
        id=SeatId(draft.new_id(stem, plain=bool(unit) or label.role is not SeatRole.MEMBER)),
        role=label.role,
        level=label.level,
        unit=said.unit,
        posts=said.posts,
        title=label.title,
        printed=said.printed,
    )
    if label.role in _LISTS:
        draft.add_seat(_LISTS[label.role], seat)
    else:
        add_office_seat(draft, seat)
    draft.place(seat.id, entry.start, entry.end, clause)
    return seat.id
