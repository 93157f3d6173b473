"""Sections on tasks: what the body is for, what its office does and who owes what, apart or under one heading."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

import attrs

from govmodel.model.document import Section
from govmodel.reading.common_duties import read_common_duties
from govmodel.reading.draft import Draft
from govmodel.reading.duties import holds_duties, read_duties
from govmodel.reading.mandate import read_mandate
from govmodel.reading.outline import Block
from govmodel.reading.rules.words import BODY


class _Of(Enum):
    """Whose tasks a title names."""

    BODY = "联席会议"
    UNITS = "成员单位"
    OTHERS = "办公室"


_TASKS: Final = "(?:的)?(?:主要|工作|基本|具体){0,2}(?:职责|职能|任务)(?:分工)?"
_TITLES: Final = (
    (_Of.BODY, re.compile(f"本?{BODY}(?:制度)?{_TASKS}")),
    (
        _Of.UNITS,
        re.compile(f"(?:{BODY})?各?(?:有关|相关)?(?:成员单位|部门|单位|成员)(?:{_TASKS}|(?:职责|任务|工作)?分工)"),
    ),
    (_Of.OTHERS, re.compile(f"(?:{BODY})?(?:办公室|召集人|副召集人|联络员|秘书处|牵头单位|组长|办公室主任){_TASKS}")),
)


def read_tasks(draft: Draft, block: Block) -> None:
    """Enter what a section headed 主要职责 or 职责分工 holds, each part of it as what its own title says."""
    _read(draft, block, "")


def _read(draft: Draft, block: Block, around: str) -> None:
    of = _whose(block)
    if of is _Of.OTHERS:
        # What the office does is said of the office.
        return
    if not any(_whose(inner) for inner in block.inner):
        _read_whole(draft, block, around, of)
        return
    if block.lines:
        _read_whole(draft, attrs.evolve(block, inner=()), around, of)
    for inner in block.inner:
        if _whose(inner) is not None:
            _read(draft, inner, around + block.clause)
        else:
            _read_whole(draft, attrs.evolve(block, lines=(), inner=(inner,)), around, of)


def _read_whole(draft: Draft, block: Block, around: str, of: _Of | None) -> None:
    duties = of is _Of.UNITS or (of is None and (block.section is Section.DUTIES or holds_duties(draft, block)))
    if duties:
        read_duties(draft, block, around)
        read_common_duties(draft, block, around)
    else:
        read_mandate(draft, block, around)


def _whose(block: Block) -> _Of | None:
    title = block.heading.title if block.heading is not None else ""
    return next((of for of, pattern in _TITLES if pattern.fullmatch(title) is not None), None)
