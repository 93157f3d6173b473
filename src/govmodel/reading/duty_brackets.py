"""Duties said behind a task in brackets: （甲局牵头，乙局、丙局配合）, （责任单位：甲局）."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId
from govmodel.model.part import Part
from govmodel.reading.draft import Draft
from govmodel.reading.duty_heads import Head, entered, whole_head

_BRACKET: Final = re.compile(
    r"[（(](?P<inside>[^（）()]{2,300}(?:[（(][^（）()]{1,20}[）)][^（）()]{0,300}){0,4})[）)][。；]?$"
)
_CLOSING: Final = ("）", ")")
_MOST_BEHIND: Final = 420
_LABELS: Final = (
    ("牵头单位", Part.LEAD),
    ("牵头部门", Part.LEAD),
    ("责任单位", Part.OWN),
    ("责任部门", Part.OWN),
    ("负责单位", Part.OWN),
    ("配合单位", Part.COOPERATE),
    ("配合部门", Part.COOPERATE),
    ("参与单位", Part.PARTICIPATE),
    ("协办单位", Part.COOPERATE),
    ("主办单位", Part.LEAD),
)
_VERBS: Final = (
    ("牵头负责", Part.LEAD),
    ("牵头", Part.LEAD),
    ("按职责分工负责", Part.OWN),
    ("分工负责", Part.OWN),
    ("负责", Part.OWN),
    ("协助配合", Part.COOPERATE),
    ("配合", Part.COOPERATE),
    ("协助", Part.ASSIST),
    ("参与", Part.PARTICIPATE),
)
_CUT: Final = re.compile("[，；,;。]")


def read_bracketed(draft: Draft, start: int, end: int, clause: str) -> bool:
    """Enter the duties of a line that ends in a bracket saying who does it; ``False`` where it does not."""
    if draft.text[start:end].removesuffix("。").removesuffix("；")[-1:] not in _CLOSING:
        return False
    found = _BRACKET.search(draft.text, max(start, end - _MOST_BEHIND), end)
    if found is None or found.start() <= start:
        return False
    shares = _shares(draft, found.start("inside"), found.end("inside"))
    if not shares:
        return False
    stop = found.start()
    while stop > start and draft.text[stop - 1] in "。；，;,. ":
        stop -= 1
    for head, part, word in shares:
        owers = entered(draft, head, clause)
        duty = Duty(
            id=DutyId(draft.new_id(owers.stem)),
            actors=owers.actors,
            part=part,
            marker=word,
            task=draft.text[start:stop],
        )
        draft.duties.append(duty)
        draft.place(duty.id, start, stop, clause)
        draft.place(f"{duty.id}.actors", head.start, head.end, clause)
    return True


def _shares(draft: Draft, start: int, end: int) -> list[tuple[Head, Part, str]]:
    """Who has which part by a bracket; empty unless all of it says so."""
    shares: list[tuple[Head, Part, str]] = []
    at = start
    for stop in [*(mark.start() for mark in _CUT.finditer(draft.text, start, end)), end]:
        share = _share(draft, at, stop)
        if share is None:
            return []
        shares.append(share)
        at = stop + 1
    return shares


def _share(draft: Draft, start: int, end: int) -> tuple[Head, Part, str] | None:
    words = draft.text[start:end]
    for label, part in _LABELS:
        if words.startswith((f"{label}：", f"{label}:")):
            head = whole_head(draft, start + len(label) + 1, end)
            return (head, part, "" if part is Part.OWN else label[:2]) if head is not None else None
    for verb, part in _VERBS:
        if words.endswith(verb):
            head = whole_head(draft, start, end - len(verb))
            return (head, part, verb) if head is not None else None
    return None
