"""Groups within the body: who leads them, who belongs to them and what they do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from govmodel.model.duty import Duty
from govmodel.model.group import Group
from govmodel.model.ids import GroupId, SeatId, UnitId
from govmodel.model.seat import Seat, SeatLevel, SeatList, SeatRole
from govmodel.reading.clauses import Clause
from govmodel.reading.conveners import appoint
from govmodel.reading.draft import Draft
from govmodel.reading.duty_heads import Head, Owers
from govmodel.reading.duty_sentences import read_sentence
from govmodel.reading.held_posts import held
from govmodel.reading.holders import holders_in
from govmodel.reading.outline import Block
from govmodel.reading.stretches import title_span, under
from govmodel.reading.unit_lists import name_unit, read_units
from govmodel.wording.task_clauses import sentences

_NAME: Final = re.compile(
    r"(?!.*(?:下设|由|个|设置|设立|调整|领导小组|如下))[\u4e00-\u9fff、（）]{2,24}(?:组|专班|专家委员会)"
)
_LABEL: Final = re.compile(
    r"(?P<lead>牵头单位|牵头部门|组长单位|责任单位)[：:]|(?P<head>(?:第一|常务|执行)?副?组长)[：:]|"
    r"(?P<members>成员单位|配合单位|参与单位|参加单位|组成单位|成员|组员)[：:]|"
    r"(?P<duties>(?:工作|主要|具体)?(?:职责|任务)|职责分工)[：:]"
)
_ITEM: Final = re.compile(r"(?<=[；;。：:])[ \u3000]*(?:\d{1,2}[.．、]|[（(]\d{1,2}[）)]|[①-⑩])[ \u3000]*")
_STOPS: Final = "；;。，, \t\u3000"
_LEVELS: Final = (
    ("第一", SeatLevel.FIRST), ("常务", SeatLevel.EXECUTIVE), ("执行", SeatLevel.EXECUTIVE), ("副", SeatLevel.DEPUTY),
)  # fmt: skip


def read_groups(draft: Draft, block: Block) -> None:
    """Enter the groups that a block is or holds: 下设三个工作组, each under a heading of its own."""
    if block.heading is not None and _NAME.fullmatch(block.heading.title):
        draft.groups.append(_group(draft, block))
        return
    for inner in block.inner:
        read_groups(draft, inner)


def _group(draft: Draft, block: Block) -> Group:
    heading = block.heading
    start, end = title_span(draft.text, heading) if heading is not None else (0, 0)
    name, group = draft.text[start:end], GroupId(draft.new_id("group"))
    clause = f"{block.clause}/{name}"
    draft.place(group, start, end, clause)
    owers = Owers(actors=(group,), stem=group, head=Head(printed=name, start=start, end=end, after=end))
    heads: list[Seat] = []
    members: list[Seat] = []
    before = len(draft.duties)
    for kind, label, at, stop in _parts(draft, block):
        if kind in ("lead", "head"):
            heads += _heads(draft, group, clause, (label, at, stop))
        elif kind == "members":
            members += _members(draft, group, clause, at, stop)
        else:
            _duties(draft, owers, clause, at, stop)
    duties: tuple[Duty, ...] = tuple(draft.duties[before:])
    del draft.duties[before:]
    return Group(
        id=group, name=name, heads=SeatList(seats=tuple(heads)), members=SeatList(seats=tuple(members)), duties=duties
    )


def _parts(draft: Draft, block: Block) -> Iterator[tuple[str, str, int, int]]:
    """What stands behind each label, and what stands behind none, as duties."""
    for inner in (block, *block.inner):
        for start, end in under(inner):
            yield from _parts_of_line(draft, start, end)


def _parts_of_line(draft: Draft, start: int, end: int) -> Iterator[tuple[str, str, int, int]]:
    labels = list(_LABEL.finditer(draft.text, start, end))
    first = labels[0].start() if labels else end
    if first > start:
        yield "duties", "", start, first
    stops = [each.start() for each in labels[1:]] + [end]
    for label, following in zip(labels, stops, strict=False):
        draft.pass_over(label.start(), label.end())
        kind = label.lastgroup or ""
        stop = draft.text.find("。", label.end(), following)
        if kind == "duties" or stop < 0:
            yield kind, label[0][:-1], label.end(), following
            continue
        yield kind, label[0][:-1], label.end(), stop
        if stop + 1 < following:
            yield "duties", "", stop + 1, following


def _trimmed(draft: Draft, start: int, end: int) -> tuple[int, int]:
    while start < end and draft.text[start] in _STOPS:
        start += 1
    while start < end and draft.text[end - 1] in _STOPS:
        end -= 1
    return start, end


def _heads(draft: Draft, group: GroupId, clause: str, said: tuple[str, int, int]) -> list[Seat]:
    label, (start, end) = said[0], _trimmed(draft, *said[1:])
    level = next((level for word, level in _LEVELS if label.startswith(word)), SeatLevel.PLAIN)
    seats: list[Seat] = []
    for holder in holders_in(draft, draft.text[start:end], start):
        what = held(draft, holder, clause)
        seat = Seat(
            id=SeatId(draft.new_id(f"{group}/head")),
            role=SeatRole.CONVENER,
            level=level,
            unit=what.unit,
            posts=what.posts,
            title=label,
            printed=what.printed,
        )
        seats.append(seat)
        draft.place(seat.id, holder.start, holder.end, clause)
        if holder.person:
            stretch = Clause(holder.start, holder.end, holder.text, 0, 0, clause)
            appoint(draft, seat, holder.person, stretch, (holder.start, holder.end))
    return seats


def _members(draft: Draft, group: GroupId, clause: str, start: int, end: int) -> list[Seat]:
    start, end = _trimmed(draft, start, end)
    listed = read_units(draft, draft.text[start:end], start) if start < end else None
    if listed is None:
        return []
    seats: list[Seat] = []
    for item in listed.items:
        unit = UnitId(name_unit(draft, item, clause))
        seat = Seat(id=SeatId(draft.new_id(f"{group}/member")), role=SeatRole.MEMBER, unit=unit)
        seats.append(seat)
        draft.place(seat.id, item.start, item.end, clause)
    return seats


def _duties(draft: Draft, owers: Owers, clause: str, start: int, end: int) -> None:
    """Duties of a group, numbered within one line or not."""
    cuts = [(mark.start(), mark.end()) for mark in _ITEM.finditer(draft.text, start, end)]
    if not cuts:
        for first, last in sentences(draft.text, *_trimmed(draft, start, end)):
            read_sentence(draft, owers, clause, first, last)
        return
    for (begin, at), stop in zip(cuts, [*(cut[0] for cut in cuts[1:]), end], strict=True):
        draft.pass_over(begin, at)
        for first, last in sentences(draft.text, *_trimmed(draft, at, stop)):
            read_sentence(draft, owers, clause, first, last)
