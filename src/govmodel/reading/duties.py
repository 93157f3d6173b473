"""Who owes what: the duties of each unit, in every layout met."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from govmodel.reading.draft import Draft
from govmodel.reading.duty_brackets import (
    is_bracketed,
    read_bracketed,
    read_labelled,
    read_labels,
    read_shared,
    read_trailing,
)
from govmodel.reading.duty_heads import Head, Owers, entered, head_at, member_units_at, whole_head
from govmodel.reading.duty_sentences import read_sentence
from govmodel.reading.duty_tables import Columns, columns_of, read_row
from govmodel.reading.outline import Block
from govmodel.reading.stretches import title_span, under, with_title
from govmodel.wording.task_clauses import sentences

_NUMBER: Final = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,3}[、.．]?(?!\d)|[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑩]|[●■◆○□★▲•※])[ \u3000]*"
)
_OTHERS_SPEAK: Final = re.compile(
    "各?(?:联席会议)?成员单位(?:要|应|须|将|可|及时)|联席会议(?:办公室)?(?:要|应|将|可|审议|负责|定期|根据)|由(?:联席会议)?办公室|受联席会议委托"
)


def read_duties(draft: Draft, block: Block, around: str = "") -> None:
    """Enter the duties under a heading like 职责分工, unit by unit; those of all member units are not among them.

    ``around`` names the block around it.
    """
    _read_block(draft, block, around + block.clause, None, titled=False)


def holds_duties(draft: Draft, block: Block) -> bool:
    """Whether what stands directly under a heading opens with units, whatever its title says; enters nothing."""
    openings = list(_openings(draft, block))
    if not openings or not _is_of_unit(draft, *openings[0]):
        return False
    headed = sum(_is_of_unit(draft, start, end) for start, end in openings)
    return headed > 1 or headed == len(openings)


def holds_shares(draft: Draft, block: Block) -> bool:
    """Whether the lines under a heading end in brackets that say who does them, whatever its title says."""
    lines = [stretch for inner in block.inner for stretch in list(with_title(draft.text, inner))[-1:]]
    lines += [] if block.inner else list(under(block))
    return bool(lines) and all(is_bracketed(draft, *line) for line in lines)


def _is_of_unit(draft: Draft, start: int, end: int) -> bool:
    stop = draft.text.find("。", start, min(end, start + _SHORT))
    alone = whole_head(draft, start, stop, sure=True) if stop > start else None
    head = alone or head_at(draft, start, end) or whole_head(draft, start, end)
    return head is not None and bool(head.names)


def _openings(draft: Draft, block: Block) -> Iterator[tuple[int, int]]:
    for inner in block.inner:
        title = title_span(draft.text, inner.heading) if inner.heading is not None else (0, 0)
        whole = title[0] < title[1] and whole_head(draft, *title) is not None
        yield from [title] if whole else list(with_title(draft.text, inner))[:1]
    for start, end in under(block):
        number = _NUMBER.match(draft.text, start, end)
        yield (number.end() if number is not None else start), end


def _read_block(draft: Draft, block: Block, path: str, around: Owers | None, *, titled: bool) -> Owers | None:
    """Read a block; handed back is who goes on in the next, where a line here is nothing but that."""
    head, own = around, None
    stretches = list(under(block))
    if titled and block.heading is not None and block.heading.title:
        start, end = title_span(draft.text, block.heading)
        own = whole_head(draft, start, end)
        if own is not None:
            head = entered(draft, own, f"{path}/{own.printed}")
            draft.pass_over(start, end)
        else:
            stretches = list(with_title(draft.text, block))
    standing = _read_lines(draft, stretches, path, head)
    for inner in block.inner:
        # A unit alone on a line below the last number of another: 2.… / 市公安局 / 1.….
        standing = _read_block(draft, inner, path + inner.clause, standing, titled=True) or standing
    return standing if own is None else None


def _read_lines(draft: Draft, stretches: list[tuple[int, int]], path: str, head: Owers | None) -> Owers | None:
    """Read lines under one heading; handed back is who goes on below them."""
    standing = head
    columns: Columns | None = None
    task: tuple[int, int] | None = None
    for start, end in stretches:
        labels = columns_of(draft, start, end)
        if labels is not None:
            columns = labels
            draft.pass_over(start, end)
            continue
        if columns is not None and read_row(draft, columns, start, end, path):
            continue
        number = _NUMBER.match(draft.text, start, end)
        begin = number.end() if number is not None and number.end() < end else start
        draft.pass_over(start, begin)
        if task is not None and read_labels(draft, begin, end, task, path):
            continue
        known = len(draft.duties)
        standing = _read_line(draft, begin, end, path, standing) or head
        # What nobody is said to do may be said of the line below: 责任单位：甲局.
        task = (begin, end) if standing is None and len(draft.duties) == known else None
    return standing


def _read_line(draft: Draft, start: int, end: int, path: str, standing: Owers | None) -> Owers | None:
    """Read one line; handed back is who goes on below it, where the line is nothing but that."""
    text = draft.text
    while start < end - 1 and text[start] in _MARKUP:
        start += 1
    whole = whole_head(draft, start, end) if text[end - 1] in "：:" or end - start < _SHORT else None
    if whole is not None:
        draft.pass_over(start, end)
        return entered(draft, whole, f"{path}/{whole.printed}")
    if read_bracketed(draft, start, end, path) or read_labelled(draft, start, end, path):
        return standing
    if standing is None and read_trailing(draft, start, end, path):
        return standing
    owers = standing
    for begin, last in sentences(text, start, end):
        first = begin
        while first < last and text[first] in _MARKUP:
            first += 1
        named = whole_head(draft, first, last, sure=True) if first == start and last - first < _SHORT else None
        if named is not None:
            # 市民政局。负责……: the name is a sentence of its own.
            draft.pass_over(first, last)
            owers = entered(draft, named, f"{path}/{named.printed}")
        elif standing is not None or not read_shared(draft, first, last, path):
            owers = _read_entries(draft, first, last, path, owers)
    return standing


def _read_entries(draft: Draft, start: int, end: int, path: str, owers: Owers | None) -> Owers | None:
    """Read the entries of one sentence; handed back is who goes on in the next."""
    text = draft.text
    for begin, stop, head in _entries(draft, start, end):
        if head is not None:
            draft.pass_over(head.start, head.after)
            owers = entered(draft, head, f"{path}/{head.printed}")
        elif _is_of_others(draft, begin, stop):
            owers = None
        at = head.after if head is not None else begin
        as_what = _AS_WHAT.match(text, at, stop) if head is not None else None
        if as_what is not None:
            draft.pass_over(at, as_what.end())
            at = as_what.end()
        said = _PREAMBLE.match(text, at, stop) or _EACH.match(text, at, stop)
        if said is not None and said.end() < stop:
            draft.pass_over(at, said.end())
            at = said.end()
        if owers is not None and at < stop:
            for item in _items(draft, at, stop):
                read_sentence(draft, owers, f"{path}/{owers.head.printed}", *item)
    return owers


def _is_of_others(draft: Draft, start: int, end: int) -> bool:
    """Whether an entry speaks of others than who was named before."""
    if member_units_at(draft, start, end) is not None or _UNNAMED.match(draft.text, start, end) is not None:
        return True
    return _OTHERS_SPEAK.search(draft.text, start, end) is not None


_SHORT: Final = 24
_EACH: Final = re.compile("(?:按职责)?(?:分工|分别)(?=负责)")
_MARKUP: Final = "*# "
_PREAMBLE: Final = re.compile("其?(?:主要|具体)?(?:工作)?(?:职责|职能|任务)(?:是|为|包括)?[：:]")
"""What may stand between a unit and what it does, after a stop or on the next line."""
_AS_WHAT: Final = re.compile("(?:作为|为|是)[^，；。]{2,12}(?:单位|部门)，")
"""What a unit is in the body, between its name and what it does: 为牵头单位，."""
_INLINE: Final = re.compile(
    r"(?:^|(?<=[；;：:，。 ]))(?:\d{1,2}[、.．](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]|[①-⑳]"
    r"|[一二三四五六七八九]是)[ \u3000]*"
)
"""The number of one thing among several on a line: 1.负责规划；2.配合监管."""


_MAY_NUMBER: Final = re.compile(r"[\d（(①-⑳]")


def _may_be_numbered(text: str, start: int, end: int) -> bool:
    return _MAY_NUMBER.search(text, start, end) is not None or text.find("是", start, end) >= 0


def _items(draft: Draft, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch cut before the numbers in it, which are passed over."""
    at = start
    for number in _INLINE.finditer(draft.text, start, end) if _may_be_numbered(draft.text, start, end) else ():
        if number.start() > at:
            yield at, number.start()
        draft.pass_over(number.start(), number.end())
        at = number.end()
    if at < end:
        yield at, end


_MAY_CUT: Final = re.compile("；|，(?=[\u4e00-\u9fff、]{2,24}[局委厅办部院会队所](?:要|应|负责|牵头|配合|协助|参与))")
"""Before what another unit may begin; behind a comma only where it is followed by a verb."""


def _entries(draft: Draft, start: int, end: int) -> Iterator[tuple[int, int, Head | None]]:
    """A sentence cut before each unit that follows a mark: 甲局负责…；乙局负责… is two."""
    at, head = start, head_at(draft, start, end)
    label = _LABEL.match(draft.text, start, end) if head is None else None
    if label is not None:
        other = head_at(draft, label.end(), end)
        at, head = (label.end(), other) if other is not None else (start, None)
    for mark in _MAY_CUT.finditer(draft.text, start, end):
        other = head_at(draft, mark.end(), end, sure=mark[0] == "，")
        if other is not None or _UNNAMED.match(draft.text, mark.end(), end) is not None:
            yield at, mark.start(), head
            at, head = mark.end(), other
    yield at, end, head


_LABEL: Final = re.compile("[^，。；：:、\n]{2,12}[：:] {0,2}")
"""What an entry is about, before the unit that it is of: 经费保障：."""
_UNNAMED: Final = re.compile(
    "[省市县区州]?(?:级|直)?(?:其他|其它|各|有关|相关){1,2}(?:职能|责任|主管)?(?:部门|单位)(?=按|要|应|负责|配合|根据|依|结合|协助|参与|做好)"
)
"""Those who are not named, where an entry begins with them; what they do is nobody's that was named before."""
