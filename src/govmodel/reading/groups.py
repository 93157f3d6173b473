"""Groups within the body: who leads them, who belongs to them and what they do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

import attrs

from govmodel.model.document import Section
from govmodel.model.duty import Duty
from govmodel.model.group import Group
from govmodel.model.ids import GroupId
from govmodel.model.seat import SeatList
from govmodel.reading.draft import Draft
from govmodel.reading.duty_heads import Head, Owers
from govmodel.reading.duty_sentences import read_sentence
from govmodel.reading.group_seats import Said, enter_heads, enter_members, seats_said
from govmodel.reading.outline import Block
from govmodel.reading.stretches import same_line, title_span, under
from govmodel.wording.task_clauses import sentences

_UNLIKE: Final = "(?!(?:专项|各)?工作小?(?:组|专班)$)(?!.*(?:下设|由|设置|设立|调整|领导小组|如下|个))"
_NAME: Final = re.compile(
    rf"(?P<name>{_UNLIKE}[\u4e00-\u9fff、]{{2,22}}(?:组|专班|专家委员会)(?:（(?:专班|小组)）)?)(?=$|（)"
)
_OPENS: Final = re.compile(
    r"(?:[（(]?[一二三四五六七八九十\d]{1,2}[）).、．])?[ \u3000]*"
    r"(?P<name>(?!领导|联席|协调小|工作小)[^，。；：、由（）\s]{2,16}?(?<!领导小)(?<!协调小)(?:组|专班))"
    r"[：，。]?(?=由[^，。；]{2,40}(?:牵头|担任组长|任组长)|（?(?:牵头单位|组长单位|组长)[：:]|组长[^，。；：]{2,8}，)"
)
_NUMBERED: Final = re.compile(
    r"(?:^|[：；。])[ \u3000]?(?:\d{1,2}[.、．]|[（(][一二三四五六七八九十\d]{1,2}[）)])?[ \u3000]?"
    r"(?P<name>[^，。；：、由（）\s]{2,16}?(?<!领导小)(?<!协调小)(?:组|专班))"
    r"[：，。]?(?=由[^，。；]{2,40}(?:牵头|担任组长|任组长)|（?(?:牵头单位|组长单位|组长)[：:]|组长[^，。；：]{2,8}，)"
)
_LABEL: Final = re.compile(
    r"(?P<lead>牵头单位|牵头部门|组长单位|副组长单位|责任单位|责任部门)[：:]"
    r"|(?P<head>(?:第一|常务|执行)?(?:副[ \u3000]{0,2})?组[ \u3000]{0,6}长|负责人|召集人)[：:]|"
    r"(?P<members>成员单位|配合单位|配合部门|协助单位|参与单位|参加单位|组成单位"
    r"|成[ \u3000]{0,6}员|组[ \u3000]{0,6}员)[：:]|"
    r"(?P<duties>(?:工作|主要|具体)?(?:职[ \u3000]{0,6}责|任[ \u3000]{0,6}务)|职责分工|工作内容)[：:]"
)
_ITEM: Final = re.compile(r"(?<=[；;。：:])[ \u3000]*(?:\d{1,2}[.．、]|[（(]\d{1,2}[）)]|[①-⑩])[ \u3000]*")
_STOPS: Final = "；;。，,：: \t\u3000"
_BRACKET: Final = re.compile(r"（(?P<inner>[^（）]{4,300})）")


def read_groups(draft: Draft, block: Block) -> None:
    """Enter the groups that a block is or holds: 下设三个工作组, each under a heading or in a line of its own."""
    name = _NAME.match(block.heading.title) if block.heading is not None else None
    if name is not None and not any(_names_group(inner) for inner in block.inner):
        start, _ = title_span(draft.text, block.heading) if block.heading is not None else (0, 0)
        stretches = list(_stretches(draft, block, name.end("name")))
        if stretches:
            _group(draft, block.clause, (start, start + name.end("name")), stretches)
        return
    _in_lines(draft, block)
    for inner in block.inner:
        read_groups(draft, inner)


def read_groups_elsewhere(draft: Draft, blocks: tuple[Block, ...], *, seen: bool = True) -> None:
    """Enter the groups under headings that do not speak of groups: 工作机构, 组织领导.

    Args:
        draft: Takes them.
        blocks: Those of the body; a block on groups is left to ``read_groups`` where ``seen``.
        seen: Whether a block on groups among these is read as such.
    """
    for block in blocks:
        if block.section is Section.GROUPS:
            if not seen:
                read_groups(draft, block)
        elif block.section not in _OTHERS:
            if _names_group(block) and _has_seats(draft, block):
                read_groups(draft, block)
                continue
            _in_lines(draft, block)
            read_groups_elsewhere(draft, block.inner, seen=seen and block.section is None)


_OTHERS: Final = (Section.DUTIES, Section.MANDATE, Section.RULES, Section.LOWER_TIERS, Section.ROSTER)


def _names_group(block: Block) -> bool:
    return block.heading is not None and _NAME.match(block.heading.title) is not None


def _has_seats(draft: Draft, block: Block) -> bool:
    """Whether a block says who leads the group or belongs to it."""
    start = block.heading.start if block.heading is not None else 0
    end = max((line.end for line in block.every_line()), default=start)
    return _SEATS.search(draft.text, start, end) is not None


_SEATS: Final = re.compile(r"牵头|组[ \u3000]{0,6}长[：:由]|成员(?:单位)?[：:]|任组长")


def _in_lines(draft: Draft, block: Block) -> None:
    """Enter groups that have a line each and no heading, or a number each where the line breaks are lost."""
    for start, end in _whole_lines(draft, block):
        opens = _OPENS.match(draft.text, start, end)
        numbered = list(_NUMBERED.finditer(draft.text, start, end))
        found = [opens, *numbered] if opens is not None and (not numbered or numbered[0].start() > start) else numbered
        for each, after in zip_longest(found, found[1:]):
            stop = after.start() + 1 if after is not None else end
            _group(draft, block.clause, each.span("name"), [(each.end("name"), stop)])


def _whole_lines(draft: Draft, block: Block) -> Iterator[tuple[int, int]]:
    """The lines of a block as the text has them, though the outline has parted them further."""
    whole: list[tuple[int, int]] = []
    for start, end in under(block):
        if whole and same_line(draft.text, whole[-1][1], start):
            whole[-1] = whole[-1][0], end
        else:
            whole.append((start, end))
    yield from whole


def _stretches(draft: Draft, block: Block, length: int) -> Iterator[tuple[int, int]]:
    """What stands behind a group's name: the rest of its line, the lines below, and blocks within."""
    lines = list(under(block))
    if block.heading is not None:
        start, end = title_span(draft.text, block.heading)
        if lines and same_line(draft.text, end, lines[0][0]):
            end, lines = lines[0][1], lines[1:]
        if start + length < end:
            yield start + length, end
    yield from lines
    for inner in block.inner:
        yield from under(inner)


def _group(draft: Draft, around: str, span: tuple[int, int], stretches: list[tuple[int, int]]) -> None:
    """Enter one group: its name stands at a place, and what is said of it in stretches."""
    start, end = span
    name, group = draft.text[start:end], GroupId(draft.new_id("group"))
    clause = f"{around}/{name}"
    draft.place(group, start, end, clause)
    owers = Owers(actors=(group,), stem=group, head=Head(printed=name, start=start, end=end, after=end))
    heads, members = SeatList(), SeatList()
    before = len(draft.duties)
    for said in (said for stretch in stretches for said in _parts(draft, *stretch)):
        first, last = _trimmed(draft, said.start, said.end)
        said_ = attrs.evolve(said, start=first, end=last)
        if said.kind in ("lead", "head"):
            heads = enter_heads(draft, heads, group, clause, said_)
        elif said.kind == "members":
            members = enter_members(draft, members, group, clause, said_)
        else:
            _duties(draft, owers, clause, said.start, said.end)
    duties: tuple[Duty, ...] = tuple(draft.duties[before:])
    del draft.duties[before:]
    draft.groups.append(Group(id=group, name=name, heads=heads, members=members, duties=duties))


def _parts(draft: Draft, start: int, end: int) -> Iterator[Said]:
    """What stands behind each label, and what stands behind none: seats told in clauses, then duties."""
    bracket = _BRACKET.match(draft.text, start, end)
    if bracket is not None:
        yield from _parts(draft, *bracket.span("inner"))
        start = bracket.end()
    labels = list(_LABEL.finditer(draft.text, start, end))
    first = labels[0].start() if labels else end
    yield from _unlabelled(draft, start, first)
    stops = [each.start() for each in labels[1:]] + [end]
    for label, following in zip(labels, stops, strict=False):
        draft.pass_over(label.start(), label.end())
        kind = label.lastgroup or ""
        stop = draft.text.find("。", label.end(), following)
        words = "".join(label[0][:-1].split())
        if kind == "duties" or stop < 0:
            yield Said(kind, words, label.end(), following)
            continue
        yield Said(kind, words, label.end(), stop)
        yield from _unlabelled(draft, stop + 1, following)


def _unlabelled(draft: Draft, start: int, end: int) -> Iterator[Said]:
    start, end = _trimmed(draft, start, end)
    if start < end:
        told, after = seats_said(draft, start, end)
        yield from told
        if after < end:
            yield Said("duties", "", after, end)


def _trimmed(draft: Draft, start: int, end: int) -> tuple[int, int]:
    while start < end and draft.text[start] in _STOPS:
        start += 1
    while start < end and draft.text[end - 1] in _STOPS:
        end -= 1
    return start, end


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
