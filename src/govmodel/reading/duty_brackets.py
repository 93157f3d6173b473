"""Duties whose parts stand before or behind the task: （甲局牵头，乙局配合）, 由甲局牵头, 责任单位：甲局."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.part import Part
from govmodel.reading.draft import Draft
from govmodel.reading.duty_shares import LABEL, Share, enter_shares, share_of, shares_in
from govmodel.wording.task_clauses import opens_with_verb, sentences

_BRACKET: Final = re.compile(
    r"[（(](?P<inside>[^（）()]{2,300}(?:[（(][^（）()]{1,20}[）)][^（）()]{0,300}){0,4})[）)][。；]?$"
)
_SHARED: Final = re.compile("牵头|负责$")
_MOST_BEHIND: Final = 420
_CLOSING: Final = "。；，;,. \u3000（("
_COMMA: Final = re.compile("[，,]")
_MOST_PIECES: Final = 6
_LONGEST: Final = 600
_TWO: Final = 2


def read_bracketed(draft: Draft, start: int, end: int, clause: str) -> bool:
    """Enter the duties of a line that ends in a bracket saying who does it; ``False`` where it does not."""
    found = _BRACKET.search(draft.text, max(start, end - _MOST_BEHIND), end)
    if found is None or found.start() <= start:
        return False
    shares = shares_in(draft, found.start("inside"), found.end("inside"))
    return _entered(draft, shares, (start, found.start()), clause)


def is_bracketed(draft: Draft, start: int, end: int) -> bool:
    """Whether a line ends in a bracket saying who does it; enters nothing."""
    found = _BRACKET.search(draft.text, max(start, end - _MOST_BEHIND), end)
    return (
        found is not None
        and found.start() > start
        and bool(shares_in(draft, found.start("inside"), found.end("inside")))
    )


def read_labelled(draft: Draft, start: int, end: int, clause: str) -> bool:
    """Enter the duties of a line that ends in labels: 开展检查。责任单位：甲局；配合单位：乙局."""
    found = LABEL.search(draft.text, start + 1, end)
    if found is None or draft.text[found.start() - 1] not in _CLOSING:
        return False
    stop = end
    while stop > found.end() and draft.text[stop - 1] in "。；）) ":
        stop -= 1
    shares = shares_in(draft, found.start(), stop)
    return _entered(draft, shares, (start, found.start()), clause)


def read_labels(draft: Draft, start: int, end: int, task: tuple[int, int], clause: str) -> bool:
    """Enter the duties in a task that the line before holds, where this one is nothing but labels: 责任单位：甲局."""
    if LABEL.match(draft.text, start, end) is None:
        return False
    while end > start and draft.text[end - 1] in _CLOSING:
        end -= 1
    return _entered(draft, shares_in(draft, start, end), task, clause)


def read_trailing(draft: Draft, start: int, end: int, clause: str) -> bool:
    """Enter the duties of a line whose last sentence says nothing but who does it: 开展检查。由甲局牵头，乙局配合."""
    every = list(sentences(draft.text, start, end))
    if len(every) < _TWO or every[-1][1] - every[-1][0] > _LONGEST:
        return False
    shares = shares_in(draft, *every[-1])
    return _entered(draft, shares, (start, every[-1][0]), clause)


def read_shared(draft: Draft, start: int, end: int, clause: str) -> bool:
    """Enter the duties of a sentence that says who leads and who helps: 由甲局牵头，乙局配合，制定办法."""
    if end - start > _LONGEST or _SHARED.search(draft.text, start, end) is None:
        return False
    cuts = [mark.start() for mark in _COMMA.finditer(draft.text, start, end)]
    begins, stops = [start, *(cut + 1 for cut in cuts)], [*cuts, end]
    pieces = list(zip(begins, stops, strict=True))
    return _ahead(draft, pieces, clause) or _behind(draft, pieces, clause)


def _ahead(draft: Draft, pieces: list[tuple[int, int]], clause: str) -> bool:
    """Read parts that stand before the task."""
    shares = _run(draft, pieces[:_MOST_PIECES])
    rest = pieces[len(shares) :]
    if not shares or not rest or shares[0].part is not Part.LEAD:
        return False
    by = draft.text.startswith("由", pieces[0][0])
    task = rest[0][0], rest[-1][1]
    if not by and (len(shares) < _TWO or not opens_with_verb(draft.text[task[0] : task[1]])):
        return False
    return _entered(draft, shares, task, clause)


def _behind(draft: Draft, pieces: list[tuple[int, int]], clause: str) -> bool:
    """Read parts that stand behind the task: 制定办法由甲局牵头，乙局配合."""
    for number in range(max(0, len(pieces) - _MOST_PIECES), len(pieces)):
        first, last = pieces[number]
        by = draft.text.rfind("由", first, last)
        if by < 0 or (by == first and not number):
            continue
        shares = _run(draft, [(by, last), *pieces[number + 1 :]])
        if len(shares) == len(pieces) - number and shares[0].part.owns:
            return _entered(draft, shares, (pieces[0][0], by), clause)
    return False


def _run(draft: Draft, pieces: list[tuple[int, int]]) -> list[Share]:
    """The parts that the first pieces say, up to one that says something else."""
    shares: list[Share] = []
    for first, last in pieces:
        share = share_of(draft, first, last)
        if share is None:
            break
        shares.append(share)
    return shares


def _entered(draft: Draft, shares: list[Share], task: tuple[int, int], clause: str) -> bool:
    start, stop = task
    while stop > start and draft.text[stop - 1] in _CLOSING:
        stop -= 1
    while start < stop and draft.text[start] in _CLOSING:
        start += 1
    if not shares or start == stop:
        return False
    enter_shares(draft, shares, (start, stop), clause)
    return True
