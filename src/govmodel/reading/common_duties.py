"""What all member units owe in common, wherever a notice says it: 各成员单位要密切配合."""

from __future__ import annotations

import re
from typing import Final

from govmodel.reading.draft import Draft
from govmodel.reading.duty_heads import Owers, entered, member_units_at
from govmodel.reading.duty_sentences import read_sentence
from govmodel.reading.outline import Block
from govmodel.reading.stretches import under, with_title
from govmodel.wording.task_clauses import clauses, opens_with_verb, sentences

_NOT_GOING_ON: Final = re.compile("联席会议|领导小组|办公室|召集人|会议|对于?|由|各地|各级|各[县市区乡镇]|重大|成员")
_SAID: Final = "成员单位"
"""Without these words a line speaks of no member units in common."""
_OF_RULES: Final = re.compile(
    "报送|报告|汇报|上报|报联席会议|抄报|抄送|提交联席会议|联络员|联系人|专人|议题|召开|纪要|办公室备案|日常联[系络]|负责联[系络]"
)


def read_common_duties(draft: Draft, block: Block, around: str = "") -> None:
    """Enter what a block lays on all member units in common: 各成员单位要密切配合.

    What it says of reports, liaisons and calls is left to the readers of working rules. ``around`` names the
    block around it.
    """
    _read_common(draft, block, around + block.clause, titled=False)


def _read_common(draft: Draft, block: Block, path: str, *, titled: bool) -> None:
    for start, end in with_title(draft.text, block) if titled else under(block):
        owers: Owers | None = None
        if draft.text.find(_SAID, start, end) < 0:
            continue
        for first, last in sentences(draft.text, start, end):
            found = member_units_at(draft, first, last)
            begin = found.after if found is not None else first
            if not opens_with_verb(draft.text[begin:last]) or (
                found is None and _NOT_GOING_ON.match(draft.text, first)
            ):
                owers = None
                continue
            owers = entered(draft, found, path) if found is not None else owers
            if owers is not None:
                _read_kept(draft, owers, path, begin, last)
    for inner in block.inner:
        _read_common(draft, inner, path + inner.clause, titled=True)


def _read_kept(draft: Draft, owers: Owers, path: str, start: int, end: int) -> None:
    """Read the clauses of a sentence that are duties; runs of them are read together, so that words carry on."""
    run: list[tuple[int, int]] = []
    for found in clauses(draft.text, start, end):
        if _is_of_rules(draft.text[found.start : found.end]):
            _read_run(draft, owers, path, run)
            run = []
        else:
            run.append((found.start, found.end))
    _read_run(draft, owers, path, run)


def _read_run(draft: Draft, owers: Owers, path: str, run: list[tuple[int, int]]) -> None:
    if run:
        read_sentence(draft, owers, path, run[0][0], run[-1][1])


def _is_of_rules(words: str) -> bool:
    """Whether a clause is a working rule rather than a duty: reports, liaisons, calls, minutes."""
    return _OF_RULES.search(words) is not None
