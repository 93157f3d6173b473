"""The seats of a list of member units, with whom they send and which of them leads."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.ids import SeatId, UnitId
from govmodel.model.seat import PerUnit, Seat, SeatRole
from govmodel.reading.clauses import Clause, pieces
from govmodel.reading.draft import Draft
from govmodel.reading.sent_posts import sent_post
from govmodel.reading.unit_lists import Listed, UnitList, name_unit, read_units, seems_unit

PROSE: Final = re.compile("负责(?!同志|人)|担任|召集人|召开|主持|应当|根据|研究(?!室|院|所|中心)|组长|办公室设|邀请")
"""Words that no list of units holds."""


def parts_of(draft: Draft, text: str, start: int, *, whole: bool = False) -> tuple[UnitList, ...]:
    """The parts of a list between its commas, as far as they are units; none where ``whole`` and one is not."""
    parts: list[UnitList] = []
    for place, words in pieces(text, start, "，；"):
        listed = read_units(draft, words, place)
        if listed is None or not believable(listed):
            return () if whole else tuple(parts)
        parts.append(listed)
    return tuple(parts)


def believable(listed: UnitList) -> bool:
    """Whether a list is one of units: most are known, and none reads like prose."""
    known = sum(item.known for item in listed.items)
    if any(PROSE.search(item.text) for item in listed.items):
        return False
    return 2 * known >= len(listed.items) or all(item.known or seems_unit(item.text) for item in listed.items)


def enter_seats(draft: Draft, parts: tuple[UnitList, ...], clause: Clause, end: int) -> None:
    """Enter the seats of a list; the words before and behind it belong to the list as a whole."""
    draft.place(".members", clause.start, end, clause.name)
    posts = _posts(parts)
    shared = len(set(posts)) == 1
    lines: set[tuple[str, ...]] = set()
    for part, post in zip(parts, posts, strict=True):
        for item in part.items:
            _seat(draft, item, clause, None if shared else post, lines)
    lead = tuple(item for part in parts for item in part.lead)
    if lead and not draft.fields.get("lead_units"):
        draft.fields["lead_units"] = tuple(UnitId(name_unit(draft, item, clause.name)) for item in lead)
        for item in lead:
            draft.place(".lead_units", item.start, item.end, clause.name)
    last = parts[-1]
    named = sum(len(part.items) for part in parts)
    open_ = last.etc and (last.count > named if last.count is not None else not last.sort)
    if open_:
        draft.place(".members.open", last.end, end, clause.name)
    per_unit = draft.members.per_unit
    if shared and posts[0]:
        per_unit = PerUnit(post=sent_post(draft, posts[0]))
        draft.place(".members.per_unit", clause.start, end, clause.name)
    draft.members = attrs.evolve(draft.members, per_unit=per_unit, open=open_, stated_count=last.count)


def _posts(parts: tuple[UnitList, ...]) -> list[str | None]:
    """Whom the units of each part send: the post that closes it, or that of the next part that has one."""
    posts: list[str | None] = []
    post: str | None = None
    for part in reversed(parts):
        post = part.post or post
        posts.append(post)
    return posts[::-1]


def _seat(draft: Draft, item: Listed, clause: Clause, post: str | None, lines: set[tuple[str, ...]]) -> None:
    # Two items of one list are two units, though the catalogue has them in one line.
    unit = UnitId(name_unit(draft, item, clause.name, other=item.lines in lines))
    lines |= {item.lines} - {()}
    name = next(each.name for each in draft.units if each.id == unit)
    printed = None if item.text == name else item.text
    posts = (sent_post(draft, post),) if post else ()
    seat = Seat(
        id=SeatId(draft.new_id(f"member/{unit}", plain=True)),
        role=SeatRole.MEMBER,
        unit=unit,
        posts=posts,
        printed=f"{printed}{post}" if printed and post else printed,
    )
    draft.add_seat("members", seat)
    draft.place(seat.id, item.start, item.end, clause.name)
