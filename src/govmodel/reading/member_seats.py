"""The seats of a list of member units, with whom they send and which of them leads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.model.ids import SeatId, UnitId
from govmodel.model.post import Post
from govmodel.model.seat import PerUnit, Seat, SeatRole
from govmodel.reading.clauses import Clause, pieces
from govmodel.reading.conveners import appoint
from govmodel.reading.draft import Draft
from govmodel.reading.held_posts import Held, held
from govmodel.reading.holders import Holder, holders_in
from govmodel.reading.post_strings import posts_in
from govmodel.reading.sent_posts import sent_post
from govmodel.reading.unit_lists import Listed, UnitList, name_unit, read_units, seems_unit

PROSE: Final = re.compile(
    "负责(?!同志|人)|担任|召集人|召开|主持|应当|根据|研究(?!室|院|所|中心)|(?<!工作组)(?<!村民小组)组长|办公室设|邀请"
)
"""Words that no list of units holds."""


@attrs.frozen
class Posts:
    """A part of a list that names posts, and no units: 各村党支部书记.

    Attributes:
        holders: The posts; without readings where a title is not known.
    """

    holders: tuple[Holder, ...]

    @property
    def known(self) -> bool:
        """Whether every title is known."""
        return all(holder.posts for holder in self.holders)


Part = UnitList | Posts
"""What stands between two commas of a list."""


def parts_of(draft: Draft, text: str, start: int, *, whole: bool = False, people: bool = False) -> tuple[Part, ...]:
    """The parts of a list between its commas, as far as they are members; none where ``whole`` and one is not.

    ``people`` lets them be people with their posts, who else are left to the list of people.
    """
    parts: list[Part] = []
    for place, words in _between(text, start):
        part = part_of(draft, words, place, people=people)
        if part is None:
            if whole:
                return ()
            break
        parts.append(part)
    if not any(isinstance(part, UnitList) or part.known for part in parts):
        return ()
    return tuple(parts)


def _between(text: str, start: int) -> Iterator[tuple[int, str]]:
    """What stands between commas, and behind a post that 和 or 及 goes on from: A负责人及B局长."""
    for place, words in pieces(text, start, "，；"):
        at = 0
        for joint in _GOES_ON.finditer(words):
            yield place + at, words[at : joint.start()]
            at = joint.end()
        yield place + at, words[at:]


_GOES_ON: Final = re.compile("(?:(?<=负责人)|(?<=责同志)|(?<=管领导)|(?<=要领导))(?:以及|及|和)(?=[^、]{3})")


def part_of(draft: Draft, words: str, start: int, *, people: bool = False) -> Part | None:
    """What words between two commas list: units or posts; ``None`` where they do neither."""
    listed = read_units(draft, words, start)
    if listed is not None and believable(listed) and not _names_posts(draft, listed):
        return listed
    holders = holders_in(draft, words, start)
    if holders and all(holder.posts and (people or holder.person is None) for holder in holders):
        return None if PROSE.search(words) else Posts(holders)
    items = list(pieces(words, start))
    if any(_TITLE.search(item) is None or _NO_TITLE.search(item) for _, item in items):
        return None
    return Posts(tuple(Holder(place, place + len(item), item, posts_in(draft, item)) for place, item in items))


def _names_posts(draft: Draft, listed: UnitList) -> bool:
    """Whether an item that is no unit is somebody's post, or begins with a name: 丁某某 省委宣传部副部长."""
    return any(
        " " in item.text or "\u3000" in item.text or posts_in(draft, item.text)
        for item in listed.items
        if not item.known
    )


_TITLE: Final = re.compile("^.{3,20}(?:[队组所站]长|书记|主任|支书|成员|干部|代表|负责人)$")
_NO_TITLE: Final = re.compile(f"{PROSE.pattern}|成员单位|[的由为是有：]|^(?:其他|联席会议|领导小组)")


def believable(listed: UnitList) -> bool:
    """Whether a list is one of units: most are known, and none reads like prose."""
    known = sum(item.known for item in listed.items)
    if any(PROSE.search(item.text) or _ALL.search(item.text) for item in listed.items):
        return False
    return 2 * known >= len(listed.items) or all(item.known or seems_unit(item.text) for item in listed.items)


_ALL: Final = re.compile("^(?:各|有关|相关|其他|上述)*(?:成员)?(?:单位|部门)|成员单位")


def enter_seats(draft: Draft, parts: tuple[Part, ...], clause: Clause, end: int) -> None:
    """Enter the seats of a list; the words before and behind it belong to the list as a whole."""
    draft.place(".members", clause.start, end, clause.name)
    units = [part for part in parts if isinstance(part, UnitList)]
    posts = dict(zip(map(id, units), _posts(units), strict=True))
    shared = len(set(posts.values())) == 1
    lines: set[tuple[str, ...]] = set()
    seats: list[Seat] = []
    for part in parts:
        if isinstance(part, Posts):
            seats += [_post_seat(draft, holder, clause) for holder in part.holders]
        else:
            post = None if shared else posts[id(part)]
            seats += [_seat(draft, item, clause, post, lines) for item in part.items]
    draft.members = attrs.evolve(draft.members, seats=(*draft.members.seats, *seats))
    _lead(draft, [item for part in units for item in part.lead], clause)
    sent = next(iter(posts.values()), None)
    if shared and sent:
        draft.members = attrs.evolve(draft.members, per_unit=PerUnit(post=sent_post(draft, sent)))
        draft.place(".members.per_unit", clause.start, end, clause.name)
    if units:
        _closed(draft, units, clause, end)


def _lead(draft: Draft, lead: list[Listed], clause: Clause) -> None:
    if lead and not draft.fields.get("lead_units"):
        draft.fields["lead_units"] = tuple(UnitId(name_unit(draft, item, clause.name)) for item in lead)
        for item in lead:
            draft.place(".lead_units", item.start, item.end, clause.name)


def _closed(draft: Draft, units: list[UnitList], clause: Clause, end: int) -> None:
    """Put down what closes the list: the number stated, and whether more are meant than are named."""
    last = units[-1]
    named = sum(len(part.items) for part in units)
    open_ = last.etc and (last.count > named if last.count is not None else not last.sort)
    if open_:
        draft.place(".members.open", last.end, end, clause.name)
    draft.members = attrs.evolve(draft.members, open=open_, stated_count=last.count)


def _posts(parts: list[UnitList]) -> list[str | None]:
    """Whom the units of each part send: the post that closes it, or that of the next part that has one."""
    posts: list[str | None] = []
    post: str | None = None
    for part in reversed(parts):
        post = part.post or post
        posts.append(post)
    return posts[::-1]


def _post_seat(draft: Draft, holder: Holder, clause: Clause) -> Seat:
    said = held(draft, holder, clause.name) if holder.posts else Held(None, (Post(title=holder.text),), None)
    unit = said.unit or next((post.unit for post in said.posts if post.unit), None)
    seat = Seat(
        id=SeatId(draft.new_id(f"member/{unit}" if unit else "member", plain=bool(unit))),
        role=SeatRole.MEMBER,
        unit=said.unit,
        posts=said.posts,
        printed=said.printed,
    )
    draft.place(seat.id, holder.start, holder.end, clause.name)
    if holder.person:
        appoint(draft, seat, holder.person, clause, (holder.start, holder.end))
    return seat


def _seat(draft: Draft, item: Listed, clause: Clause, post: str | None, lines: set[tuple[str, ...]]) -> Seat:
    # Two items of one list are two units, though the catalogue has them in one line.
    unit = UnitId(name_unit(draft, item, clause.name, other=item.lines in lines))
    lines |= {item.lines} - {()}
    name = draft.unit_of(unit).name
    printed = None if item.text == name else item.text
    posts = (sent_post(draft, post),) if post else ()
    seat = Seat(
        id=SeatId(draft.new_id(f"member/{unit}", plain=True)),
        role=SeatRole.MEMBER,
        unit=unit,
        posts=posts,
        printed=f"{printed}{post}" if printed and post else printed,
    )
    draft.place(seat.id, item.start, item.end, clause.name)
    return seat
