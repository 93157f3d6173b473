"""Who owes what: the duties of each unit, in every layout met."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from govmodel.reading.draft import Draft
from govmodel.reading.duty_brackets import read_bracketed
from govmodel.reading.duty_heads import Head, head_at, whole_head
from govmodel.reading.duty_sentences import read_sentence
from govmodel.reading.outline import Block
from govmodel.reading.stretches import title_span, under, with_title
from govmodel.wording.task_clauses import sentences

_NUMBER: Final = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,3}[、.．]?(?!\d)|[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑩])[ \u3000]*"
)
_OTHERS_SPEAK: Final = re.compile(
    "各?(?:联席会议)?成员单位(?:要|应|须|将|可|及时)|联席会议(?:办公室)?(?:要|应|将|可|审议|负责|定期|根据)|由(?:联席会议)?办公室|受联席会议委托"
)


def read_duties(draft: Draft, block: Block) -> None:
    """Enter the duties under a heading like 职责分工, unit by unit."""
    _read_block(draft, block, block.clause, None, titled=False)


def holds_duties(draft: Draft, block: Block) -> bool:
    """Whether most of what stands directly under a heading opens with a unit, whatever its title says."""
    openings = list(_openings(draft, block))
    headed = sum(head_at(draft, start, end, "") is not None for start, end in openings)
    return headed * 2 > len(openings)


def _openings(draft: Draft, block: Block) -> Iterator[tuple[int, int]]:
    for inner in block.inner:
        yield from list(with_title(draft.text, inner))[:1]
    for start, end in under(block):
        number = _NUMBER.match(draft.text, start, end)
        yield (number.end() if number is not None else start), end


def _read_block(draft: Draft, block: Block, path: str, around: Head | None, *, titled: bool) -> None:
    head = around
    stretches = list(under(block))
    if titled and block.heading is not None and block.heading.title:
        start, end = title_span(draft.text, block.heading)
        own = whole_head(draft, start, end, path)
        if own is not None:
            head = own
            draft.pass_over(start, end)
        else:
            stretches = list(with_title(draft.text, block))
    standing = head
    for start, end in stretches:
        number = _NUMBER.match(draft.text, start, end)
        begin = number.end() if number is not None and number.end() < end else start
        draft.pass_over(start, begin)
        standing = _read_line(draft, begin, end, path, standing) or head
    for inner in block.inner:
        _read_block(draft, inner, path + inner.clause, standing, titled=True)


def _read_line(draft: Draft, start: int, end: int, path: str, standing: Head | None) -> Head | None:
    """Read one line; handed back is the head that goes on below it, where the line is nothing but that."""
    text = draft.text
    whole = whole_head(draft, start, end, path) if text[end - 1] in "：:" or end - start < _SHORT else None
    if whole is not None:
        draft.pass_over(start, end)
        return whole
    if read_bracketed(draft, start, end, path):
        return standing
    head = standing
    for first, last in sentences(text, start, end):
        for begin, stop in _entries(draft, first, last, path):
            found = head_at(draft, begin, stop, path)
            if found is not None:
                draft.pass_over(found.start, found.after)
                head = found
            elif _OTHERS_SPEAK.search(text, begin, stop):
                head = None
            at = found.after if found is not None else begin
            if head is not None and at < stop:
                read_sentence(draft, head, f"{path}/{head.printed}", at, stop)
    return standing


_SHORT: Final = 24


def _entries(draft: Draft, start: int, end: int, path: str) -> Iterator[tuple[int, int]]:
    """A sentence cut before each unit that follows a semicolon: 甲局负责…；乙局负责… is two."""
    at = start
    mark = draft.text.find("；", start, end)
    while mark >= 0:
        if mark + 1 < end and head_at(draft, mark + 1, end, path) is not None:
            yield at, mark
            at = mark + 1
        mark = draft.text.find("；", mark + 1, end)
    yield at, end
