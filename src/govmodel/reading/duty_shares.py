"""Who has which part in one task, said in pieces: 甲局牵头，乙局、丙局配合; 责任单位：甲局."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.actor import Role
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId
from govmodel.model.part import Part
from govmodel.reading.draft import Draft
from govmodel.reading.duty_heads import Head, entered, whole_head
from govmodel.reading.rules.words import BODY

_LABELS: Final = (
    ("牵头单位", Part.LEAD),
    ("牵头部门", Part.LEAD),
    ("责任单位", Part.OWN),
    ("责任部门", Part.OWN),
    ("负责单位", Part.OWN),
    ("承办单位", Part.OWN),
    ("配合单位", Part.COOPERATE),
    ("配合部门", Part.COOPERATE),
    ("参与单位", Part.PARTICIPATE),
    ("参加单位", Part.PARTICIPATE),
    ("协办单位", Part.COOPERATE),
    ("主办单位", Part.LEAD),
)
_VERBS: Final = (
    ("牵头负责", Part.LEAD),
    ("负责牵头", Part.LEAD),
    ("牵头", Part.LEAD),
    ("按职责分工负责", Part.OWN),
    ("按职责分工落实", Part.OWN),
    ("按职责负责", Part.OWN),
    ("分工负责", Part.OWN),
    ("具体负责", Part.OWN),
    ("共同负责", Part.OWN),
    ("负责", Part.OWN),
    ("协助配合", Part.COOPERATE),
    ("积极配合", Part.COOPERATE),
    ("配合", Part.COOPERATE),
    ("协助", Part.ASSIST),
    ("参与", Part.PARTICIPATE),
    ("参加", Part.PARTICIPATE),
)
LABEL: Final = re.compile(f"(?:{'|'.join(label for label, _ in _LABELS)})[：:]")
"""A label before the units that have a part: 责任单位：."""
_CUT: Final = re.compile("[，；,;。]")
_AND_OTHERS: Final = re.compile("等(?:有关|相关)?(?:部门和单位|部门|单位)?$")
_OFFICE: Final = re.compile(f"(?:{BODY})?办公室")
_UNNAMED: Final = re.compile(
    "(?:其他|其它|各)?(?:各|有关|相关){0,2}(?:部门|单位|责任单位)|(?:各|有关|相关|属地|当地)(?:有关|相关)?(?:地方|地区|市|州|县|区|镇|乡)[^，；、]{0,16}"
)
"""Those that have a part and are not named: they are nobody's duty that can be entered."""
_MOST: Final = 4000
"""Duties beyond which nothing more is entered: no notice comes near."""
_BLANK: Final = " \u3000"


@attrs.frozen
class Share:
    """Who has a part in a task.

    Attributes:
        head: Who; ``None`` for those who are not named.
        part: Which part.
        word: The word for it, as a duty's marker.
        at: Where that stands, or the label in its place.
        labels: Whether a label says it, which holds for what follows as well.
    """

    head: Head | None
    part: Part
    word: str
    at: tuple[int, int]
    labels: bool = False


def shares_in(draft: Draft, start: int, end: int) -> list[Share]:
    """Who has which part by a stretch; empty unless all of it says so and names somebody."""
    shares: list[Share] = []
    at = start
    for stop in [*(mark.start() for mark in _CUT.finditer(draft.text, start, end)), end]:
        share = share_of(draft, at, stop)
        if share is None and shares and shares[-1].labels:
            # 责任单位：甲局，乙局 goes on with the label.
            share = _named(draft, (at, stop), (shares[-1].part, shares[-1].word), shares[-1].at, labels=True)
        if share is not None:
            shares.append(share)
        elif draft.text[at:stop].strip():
            return []
        at = stop + 1
    return shares if any(share.head is not None for share in shares) else []


def share_of(draft: Draft, start: int, end: int) -> Share | None:
    """Who has which part by one piece; ``None`` where it says something else."""
    while start < end and draft.text[start] in _BLANK:
        start += 1
    words = draft.text[start:end]
    for label, part in _LABELS:
        if words.startswith((f"{label}：", f"{label}:")):
            word = "" if part is Part.OWN else label[:2]
            return _named(draft, (start + len(label) + 1, end), (part, word), (start, start + len(label)), labels=True)
    for verb, part in _VERBS:
        if words.endswith(verb):
            begin = start + 1 if words.startswith("由") else start
            return _named(draft, (begin, end - len(verb)), (part, verb), (end - len(verb), end))
    return None


def _named(
    draft: Draft, who: tuple[int, int], said: tuple[Part, str], at: tuple[int, int], *, labels: bool = False
) -> Share | None:
    start, end = who
    names = draft.text[start:end]
    if _UNNAMED.fullmatch(names):
        return Share(None, *said, at, labels)
    if _OFFICE.fullmatch(names):
        office = Head(role=Role.OFFICE, printed=names, start=start, end=end, after=end)
        return Share(office, *said, at, labels)
    others = _AND_OTHERS.search(names)
    head = whole_head(draft, start, start + others.start() if others is not None else end)
    return Share(head, *said, at, labels) if head is not None and (head.names or head.role is not None) else None


def enter_shares(draft: Draft, shares: list[Share], task: tuple[int, int], clause: str) -> None:
    """Enter one duty for each share in a task that stands elsewhere."""
    for share in shares:
        if share.head is None or len(draft.duties) >= _MOST:
            continue
        owers = entered(draft, share.head, clause)
        duty = Duty(
            id=DutyId(draft.new_id(owers.stem)),
            actors=owers.actors,
            part=share.part,
            marker=share.word,
            task=draft.text[task[0] : task[1]],
        )
        draft.duties.append(duty)
        draft.place(duty.id, *task, clause)
        draft.place(f"{duty.id}.actors", share.head.start, share.head.end, clause)
        if share.at[0] < share.at[1]:
            draft.place(f"{duty.id}.part", *share.at, clause)
