"""The roster: people under their labels, line by line or side by side, each pointing at a seat."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

import attrs

from govmodel.catalogue.post_answer import PostReading
from govmodel.model.document import Section
from govmodel.model.ids import AppointmentId, SeatId, UnitId
from govmodel.model.post import Post
from govmodel.model.roster import Appointment
from govmodel.model.seat import Seat, SeatRole
from govmodel.reading.clauses import Sheet
from govmodel.reading.draft import Draft
from govmodel.reading.held_posts import held, post_of
from govmodel.reading.holders import Holder
from govmodel.reading.people import NAME, looks_like_name, plain_name
from govmodel.reading.post_strings import posts_in
from govmodel.reading.role_labels import LEVEL_IDS, RoleLabel, role_labels, spaceless
from govmodel.reading.unit_lists import enter_unit

_BLANK: Final = " \t\u3000\xa0|"
_LABEL: Final = re.compile(
    r"(?:^|(?<=[ \t\u3000|。]))(?P<label>[\u4e00-\u9fff](?:[ \u3000]{0,6}[\u4e00-\u9fff]){1,8}?)"
    r"(?:[ \u3000\t|]{0,4}：|[ \u3000]{0,2}[\t|])"
)
_BRACKETED: Final = re.compile(rf"(?P<name>{NAME})（(?P<post>[^（）：]{{2,60}})）[、，；]?")
_PERSON: Final = re.compile(
    rf"(?P<name>{NAME})(?:（[男女][^（）]{{0,6}}）)?[{_BLANK}，、]{{1,12}}(?P<post>[^{_BLANK}：]{{2,80}})"
)
_ALONE: Final = re.compile(rf"^[{_BLANK}]{{0,8}}(?P<name>{NAME})[{_BLANK}]{{0,8}}$")


@attrs.frozen
class Entry:
    """One person of a list.

    Attributes:
        start: Where the entry begins in the repaired text.
        end: One past its last code point.
        person: The name.
        posts: As printed; empty where none is.
        posts_start: Where they begin.
        row: In which row it stands.
        label: The label above it.
    """

    start: int
    end: int
    person: str
    posts: str
    posts_start: int
    row: int
    label: RoleLabel


def read_roster(draft: Draft, sheet: Sheet) -> None:
    """Enter the people of a list, and their seats where the text has not set them up otherwise."""
    taken: set[str] = {line.seat for line in draft.roster}
    before = len(draft.roster)
    for entry in list(islice(_entries(draft, sheet), _MOST)):
        name = sheet.rows[entry.row].name
        if any(line.person == entry.person for line in draft.roster[:before]):
            # Running text has named them under this label already.
            continue
        readings = _readings(draft, entry.posts) if entry.posts else ()
        if readings is None:
            continue
        holder = Holder(entry.posts_start, entry.posts_start + len(entry.posts), entry.posts, readings)
        posts = tuple(_post(draft, reading, holder, name) for reading in readings)
        seat = _seat_for(draft, entry.label, posts, taken)
        if seat is None:
            seat = _new_seat(draft, entry, holder, name)
        taken.add(seat)
        line = Appointment(id=AppointmentId(draft.new_id("roster")), seat=seat, person=entry.person, posts=posts)
        draft.roster.append(line)
        draft.place(line.id, entry.start, entry.end, name)
        sheet.read |= sheet.within(entry.start, entry.end)


def _entries(draft: Draft, sheet: Sheet) -> Iterator[Entry]:
    """The people of all rows under their labels."""
    label: RoleLabel | None = None
    for number, row in enumerate(sheet.rows):
        at = 0
        if row.section is Section.GROUPS or len(row.text) > _LONGEST_ROW:
            label = None
            continue
        marks = [mark for mark in _LABEL.finditer(row.text) if spaceless(mark["label"]) in role_labels()]
        if row.headed and spaceless(row.text) in role_labels():
            label = role_labels()[spaceless(row.text)]
            continue
        if row.headed:
            label = None
            continue
        found = False
        for i, mark in enumerate(marks or [None]):
            if mark is not None:
                label, at = role_labels()[spaceless(mark["label"])], mark.end()
            end = marks[i + 1].start() if i + 1 < len(marks) else len(row.text)
            if label is not None:
                for entry in _people(draft, row.text[at:end], row.start + at, number, label):
                    found = True
                    yield entry
        if not found and not (marks and row.text.rstrip().endswith("：")):
            label = None


_LONGEST_ROW: Final = 6000
_MOST: Final = 600
"""So many people no list has; those beyond stay unread."""


def _people(draft: Draft, text: str, start: int, row: int, label: RoleLabel) -> Iterator[Entry]:
    alone = _ALONE.match(text)
    if alone is not None:
        if looks_like_name(alone["name"]) and _readings(draft, plain_name(alone["name"])) is None:
            begin = start + alone.start("name")
            yield Entry(begin, start + alone.end("name"), plain_name(alone["name"]), "", begin, row, label)
        return
    at = 0
    while True:
        while at < len(text) and text[at] in _BLANK:
            at += 1
        found = _BRACKETED.match(text, at) or _PERSON.match(text, at)
        if found is None:
            return
        posts = found["post"].rstrip("。；，、")
        mark = text[found.start("post") - 1]
        if mark in "，、（" and not looks_like_name(found["name"]):
            return
        if _readings(draft, posts) is None or _readings(draft, plain_name(found["name"])) is not None:
            return
        end = start + found.start("post") + len(posts)
        yield Entry(
            start + found.start(), end, plain_name(found["name"]), posts, start + found.start("post"), row, label
        )
        at = found.end()


def _readings(draft: Draft, words: str) -> tuple[PostReading, ...] | None:
    """The posts that words name; ``None`` where a title is not known."""
    return posts_in(draft, words) or None


def _post(draft: Draft, reading: PostReading, holder: Holder, clause: str) -> Post:
    """A post with its unit, where need be by the longest beginning of its words that is one."""
    title, name = reading.title, reading.unit_text
    if reading.unit is not None and not reading.unit.readings:
        for length in range(len(name) - 1, max(1, len(name) - 4), -1):
            if draft.find(name[:length]).readings:
                name, title = name[:length], name[length:] + title
                break
    unit = None
    if name:
        if name == reading.unit_text:
            return post_of(draft, reading, holder, clause)
        begin = holder.start + max(holder.text.find(name), 0)
        unit = UnitId(enter_unit(draft, name, (begin, begin + len(name)), clause))
    return attrs.evolve(reading.post, title=title, unit=unit)


def _seat_for(draft: Draft, label: RoleLabel, posts: tuple[Post, ...], taken: set[str]) -> SeatId | None:
    """The seat that the body's text has for such a person: of the role and level, of one of the units."""
    units = {post.unit for post in posts}
    for seat in (draft.members if label.role is SeatRole.MEMBER else draft.conveners).seats:
        if seat.id in taken or seat.role is not label.role or seat.level is not label.level:
            continue
        if seat.unit in units or any(post.unit in units for post in seat.posts):
            return seat.id
    return None


def _new_seat(draft: Draft, entry: Entry, holder: Holder, clause: str) -> SeatId:
    label = entry.label
    said = held(draft, holder, clause)
    unit = said.unit or next((post.unit for post in said.posts if post.unit), None)
    if label.role is SeatRole.MEMBER:
        stem, listed = f"member/{unit}" if unit else "member", "members"
    else:
        stem, listed = f"convener{LEVEL_IDS[label.level]}", "conveners"
    seat = Seat(
        id=SeatId(draft.new_id(stem, plain=bool(unit) or listed == "conveners")),
        role=label.role,
        level=label.level,
        unit=said.unit,
        posts=said.posts,
        title=label.title,
        printed=said.printed,
    )
    draft.add_seat(listed, seat)
    draft.place(seat.id, entry.start, entry.end, clause)
    return seat.id
