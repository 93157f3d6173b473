"""The seats of a group: heads and members behind labels, or told in clauses: 由市财政局牵头，市审计局配合."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

import attrs

from govmodel.model.ids import GroupId, SeatId, UnitId
from govmodel.model.seat import PerUnit, Seat, SeatLevel, SeatList, SeatRole
from govmodel.reading.clauses import WIDE, Clause
from govmodel.reading.conveners import appoint
from govmodel.reading.draft import Draft
from govmodel.reading.held_posts import held
from govmodel.reading.holders import Holder, holders_in
from govmodel.reading.member_seats import believable
from govmodel.reading.people import looks_like_name
from govmodel.reading.sent_posts import sent_post
from govmodel.reading.unit_lists import name_unit, read_units

_LED: Final = re.compile(r"由?(?P<who>[^，。；由]{2,60}?)(?:共同|联合|具体)?牵头(?:负责|组织)?$")
_JOINED: Final = re.compile(r"(?P<who>[^，。；由]{2,200}?)(?:共同)?(?:参加|参与|配合|协助|组成)$")
_HEADED: Final = re.compile(
    r"(?:(?P<label>(?:第一|常务|执行)?副?组长)(?:由(?P<who>[^，。；]{2,80}?)(?:担任|兼任)|(?P<named>[^，。；由（）]{2,4})(?:（兼）)?)"
    r"|由(?P<who_>[^，。；]{2,80}?)(?:担任|兼任|任)(?P<label_>(?:第一|常务|执行)?副?组长))$"
)
_MEMBERS: Final = re.compile(r"成员(?:单位)?(?:由|包括|为|有)(?P<who>[^，。；]{2,200}?)(?:组成|担任)?$")
_CLAUSE: Final = re.compile("[^，。；]+[，。；]?")
_LEVELS: Final = (
    ("第一", SeatLevel.FIRST), ("常务", SeatLevel.EXECUTIVE), ("执行", SeatLevel.EXECUTIVE), ("副", SeatLevel.DEPUTY),
)  # fmt: skip


@attrs.frozen
class Said:
    """A stretch of what is said of a group.

    Attributes:
        kind: ``lead``, ``head``, ``members`` or ``duties``.
        label: What stands before it, without blanks: 组长.
        start: Its first code point in the repaired text.
        end: One past its last.
    """

    kind: str
    label: str
    start: int
    end: int


def seats_said(draft: Draft, start: int, end: int) -> tuple[list[Said], int]:
    """The seats that the first clauses of a stretch tell, and where what they do begins."""
    told: list[Said] = []
    after = start
    for clause in islice(_CLAUSE.finditer(draft.text, start, end), _MOST_CLAUSES):
        text, at = clause[0].rstrip("，。；"), clause.start()
        said = _said(draft, text, at, after=told[-1].kind if told else "")
        if said is None:
            return told, at
        told.append(said)
        after = clause.end()
    return told, after


_MOST_CLAUSES: Final = 12
"""In so many clauses every seat of a group has been told."""


def _said(draft: Draft, text: str, at: int, *, after: str) -> Said | None:
    """The seats that one clause tells; ``None`` where it tells none."""
    headed = _HEADED.match(text)
    if headed is not None:
        key = "named" if headed["named"] else "who" if headed["label"] else "who_"
        if key == "named" and not looks_like_name(headed["named"]):
            return None
        return Said("head", headed["label"] or headed["label_"], at + headed.start(key), at + headed.end(key))
    for kind, label, pattern in (
        ("lead", "牵头单位", _LED),
        ("members", "", _MEMBERS),
        *([("members", "", _JOINED)] if after else []),
    ):
        found = pattern.match(text)
        if found is not None and _are_units(draft, found["who"], at + found.start("who")):
            return Said(kind, label, at + found.start("who"), at + found.end("who"))
    return None


def _are_units(draft: Draft, words: str, start: int) -> bool:
    listed = read_units(draft, words.translate(WIDE), start)
    return listed is not None and believable(listed)


def enter_heads(draft: Draft, before: SeatList, group: GroupId, clause: str, said: Said) -> SeatList:
    """The heads of a group with those that a stretch names."""
    level = next((level for word, level in _LEVELS if said.label.startswith(word)), SeatLevel.PLAIN)
    made = Seat(id=SeatId(group), role=SeatRole.CONVENER, level=level, title=said.label)
    words = _BESIDE.sub("", draft.text[said.start : said.end].translate(WIDE))
    holders = holders_in(draft, words, said.start)
    return attrs.evolve(before, seats=(*before.seats, *(_seat(draft, made, each, clause, "head") for each in holders)))


_BESIDE: Final = re.compile("（兼）$")


def enter_members(draft: Draft, before: SeatList, group: GroupId, clause: str, said: Said) -> SeatList:
    """The members of a group with those that a stretch lists: units, or people with their posts."""
    words = draft.text[said.start : said.end].translate(WIDE)
    made = Seat(id=SeatId(group), role=SeatRole.MEMBER)
    listed = read_units(draft, words, said.start) if words else None
    if listed is None or not believable(listed):
        holders = holders_in(draft, words, said.start)
        seats = tuple(_seat(draft, made, each, clause, "member") for each in holders)
        return attrs.evolve(before, seats=(*before.seats, *seats))
    found: list[Seat] = []
    for item in listed.items:
        unit = UnitId(name_unit(draft, item, clause))
        found.append(attrs.evolve(made, id=SeatId(draft.new_id(f"{group}/member")), unit=unit))
        draft.place(found[-1].id, item.start, item.end, clause)
    sent = PerUnit(post=sent_post(draft, listed.post)) if listed.post and not before.seats else before.per_unit
    return attrs.evolve(before, seats=(*before.seats, *found), per_unit=sent)


def _seat(draft: Draft, made: Seat, holder: Holder, clause: str, stem: str) -> Seat:
    """The seat of a holder, with the person where one is named."""
    what = held(draft, holder, clause)
    seat = attrs.evolve(
        made,
        id=SeatId(draft.new_id(f"{made.id}/{stem}")),
        unit=what.unit,
        posts=what.posts,
        printed=what.printed,
    )
    draft.place(seat.id, holder.start, holder.end, clause)
    if holder.person:
        stretch = Clause(holder.start, holder.end, holder.text, 0, 0, clause)
        appoint(draft, seat, holder.person, stretch, (holder.start, holder.end))
    return seat
