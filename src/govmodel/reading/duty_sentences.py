"""Sentences of duties turned into values: which part reaches which clause, with whom, and on what it hangs."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.actor import Party
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId
from govmodel.model.part import Effect, Norm, Part, Scope
from govmodel.reading.draft import Draft
from govmodel.reading.duty_heads import Owers
from govmodel.reading.partners import partners_at, partners_end
from govmodel.wording.parts import Opening, basis_ahead, opening, organising
from govmodel.wording.task_clauses import Clause, clauses, opens_with_verb, starts_afresh

_MUST: Final = re.compile("(?:还|也|都|均)?(?:必须|应当|应|须|要(?!求|素|点))")
_MUST_BEGINS: Final = frozenset("还也都均必应须要")
_NORM_BEGINS: Final = frozenset("不严禁原可")
_NORMS: Final = (
    (re.compile("不得|严禁|禁止"), Norm.MUST_NOT),
    (re.compile("原则上"), Norm.IN_PRINCIPLE),
    (re.compile("可以|可(?![持再视靠行能])"), Norm.MAY),
)
_WITH: Final = ("与", "同", "和")
_TOGETHER: Final = re.compile("共同|一道|一起|联合")
_BEHIND_WHOM: Final = frozenset({Part.CO_OWN, Part.COOPERATE, Part.ASSIST, Part.JOIN, Part.PROMOTE})


_PART_ALONE: Final = re.compile("(?:积极)?(?:牵头|配合|协助|参与)|(?:按(?:照)?职责)?(?:分工)?(?:负责|落实)")
"""A part and nothing that it is a part in."""
_LONGEST_PART: Final = 9
_NAME_ENDS: Final = "局委厅办室部署"
_AS: Final = ("作为", "为", "是")
_AS_WHAT: Final = re.compile(r"(?:作为|为|是)[^，；。]{0,20}(?:单位|部门)")
_REMARKS: Final = "[【（("
"""What opens a remark: （略）, […]."""
_MOST: Final = 4000
"""Duties beyond which nothing more is read: no notice comes near, and what is left shows as unread."""


@attrs.define
class _Carry:
    """What the clauses of one sentence so far leave to those that follow.

    Attributes:
        answers: Whether an opening 负责 still carries on.
        opened: Whether there was one.
        reaching: The opening whose word may reach the next clause: a helping or an encouraging one.
        segment: Where it stands.
        words: The stretch of its words.
        own: The stretch of the opening 负责.
    """

    answers: bool = False
    opened: bool = False
    reaching: Opening | None = None
    segment: int = 0
    words: tuple[int, int] = (0, 0)
    own: tuple[int, int] = (0, 0)


@attrs.frozen
class _Said:
    """What a clause says of itself, before anything carries over.

    Attributes:
        opened: What its opening words say.
        marker: Those words, as the duty has them.
        partners: With whom.
        words: The stretch of marker and partners.
        task: Where the task begins.
    """

    opened: Opening | None
    marker: str
    partners: tuple[Party, ...]
    words: tuple[int, int]
    task: int


def read_sentence(draft: Draft, owers: Owers, clause: str, start: int, end: int) -> None:
    """Enter the duties that one sentence lays on a head."""
    carry = _Carry()
    first = -1
    for found in clauses(draft.text, start, end):
        if len(draft.duties) >= _MOST:
            break
        opens = found.segment != first
        first = found.segment
        _read_clause(draft, owers, clause, found, carry, opens=opens)


def _read_clause(draft: Draft, owers: Owers, clause: str, found: Clause, carry: _Carry, *, opens: bool) -> None:
    text = draft.text
    if text.startswith(_AS, found.body) and _AS_WHAT.fullmatch(text, found.body, found.end) is not None:
        draft.pass_over(found.start, found.end)
        return
    first = text[found.body]
    if first in _REMARKS or not (first.isalnum() or any(char.isalnum() for char in text[found.body : found.end])):
        return
    if found.end - found.body <= _LONGEST_PART and _PART_ALONE.fullmatch(text, found.body, found.end) is not None:
        return
    condition = text[found.start : found.condition] or None
    must = _MUST.match(text, found.body, found.end) if first in _MUST_BEGINS else None
    begin = must.end() if must is not None and must.end() < found.end else found.body
    said = _said(draft, begin, found.end, clause)
    if said.opened is None and text[found.end - 1] in _NAME_ENDS and not opens_with_verb(text[begin : found.end]):
        # Names alone, as in a signature, are nothing that is done.
        return
    part, scope, rests = _settled(text, begin, said, carry, found.segment, opens=opens)
    # Where an earlier 负责 carries over 鼓励, the word stays with what is done.
    taken = bool(said.marker) and said.opened is not None and part is said.opened.part
    marker, partners = (said.marker, said.partners) if taken else ("", ())
    task = text[said.task if taken else begin : found.end].lstrip()
    duty = Duty(
        id=DutyId(draft.new_id(owers.stem)),
        actors=owers.actors,
        part=part,
        marker=marker,
        partners=partners,
        task=task,
        scope=scope,
        norm=_norm(text, begin, found.end),
        condition=condition,
        basis=basis_ahead(marker) or basis_ahead(task),
    )
    draft.duties.append(duty)
    draft.pass_over(found.body, begin)
    draft.place(duty.id, found.start if condition else begin, found.end, clause)
    draft.place(f"{duty.id}.actors", owers.head.start, owers.head.end, clause)
    if rests is not None:
        draft.place(f"{duty.id}.part", *rests, clause)


def _said(draft: Draft, start: int, end: int, clause: str) -> _Said:
    """The opening of a clause, its marker and partners taken off."""
    text = draft.text
    words = text[start:end]
    opened = opening(words)
    if opened is None:
        return _together(draft, start, end, clause)
    if not opened.marker:
        return _Said(opened, "", (), (start, start), start)
    at = start + len(opened.marker)
    if opened.part in _BEHIND_WHOM:
        partners, task = partners_at(draft, at, end, clause)
    elif opened.part is Part.PARTICIPATE:
        partners, task = _taking_part(draft, at, end, clause)
    else:
        organised = organising(text, at) if opened.part is Part.LEAD else at
        partners, task = partners_at(draft, organised, end, clause) if organised > at else ((), at)
        at = organised if partners else at
        task = task if partners else at
    if task >= end:
        # Only a marker and whom it is with: 配合有关部门. What is done is then all that is said.
        return _Said(opened, "", (), (start, start), start)
    if opened.part is Part.PROMOTE and opened.word == "支持" and partners:
        # 支持 of other departments is help; of society it is encouragement.
        return _Said(attrs.evolve(opened, part=Part.COOPERATE), text[start:at], partners, (start, task), task)
    if opened.part is Part.PROMOTE:
        return _Said(opened, text[start:at], (), (start, at), at)
    return _Said(opened, text[start:at], partners, (start, task), task)


def _taking_part(draft: Draft, at: int, end: int, clause: str) -> tuple[tuple[Party, ...], int]:
    """Beside whom: 参与省民政厅开展检查; but not in 参与省民政厅组织的检查, which says what it takes part in."""
    with_whom = partners_end(draft, at, end)
    words = draft.text[with_whom:end]
    if with_whom in (at, end) or _OF_THEIRS.match(words) is not None:
        return (), at
    return partners_at(draft, at, end, clause)


_OF_THEIRS: Final = re.compile("[^，；]{2,6}的")


def _together(draft: Draft, start: int, end: int, clause: str) -> _Said:
    """与市财政局共同做好…: the partners stand before the word."""
    text = draft.text
    if not text.startswith(_WITH, start):
        return _Said(None, "", (), (start, start), start)
    partners, task = partners_at(draft, start + 1, end, clause)
    if not partners or _TOGETHER.match(text, task, end) is None:
        return _Said(None, "", (), (start, start), start)
    opened = Opening(part=Part.CO_OWN, marker=text[start], word=text[start])
    return _Said(opened, text[start], partners, (start, task), task)


def _settled(
    text: str, begin: int, said: _Said, carry: _Carry, segment: int, *, opens: bool
) -> tuple[Part, Scope, tuple[int, int] | None]:
    """The part of a clause, how sure it is, and the words elsewhere that it rests on."""
    opened = said.opened
    if opened is None:
        return _reached(text, begin, carry, segment)
    part = opened.part
    if part.effect is Effect.HELPS:
        carry.answers, carry.reaching, carry.segment, carry.words = False, opened, segment, said.words
        return part, Scope.CERTAIN, None
    if opened.answers:
        if opens:
            carry.answers, carry.opened = True, True
            carry.own = (said.words[0], said.words[0] + len(opened.marker))
        carry.reaching = None
        return part, Scope.CERTAIN, None
    if carry.answers and part not in (Part.LEAD, Part.CO_OWN):
        resting = carry.own if part.effect is Effect.NEITHER else None
        return Part.OWN, Scope.CERTAIN, resting
    carry.reaching = opened if part is Part.PROMOTE else None
    carry.segment, carry.words = segment, said.words
    return part, Scope.CERTAIN, None


def _reached(text: str, begin: int, carry: _Carry, segment: int) -> tuple[Part, Scope, tuple[int, int] | None]:
    """The part of a clause whose own verb owns, as far as no helping or encouraging word reaches it."""
    word = carry.reaching
    if word is None:
        return Part.OWN, Scope.CERTAIN, None
    if word.part is Part.PROMOTE:
        if segment != carry.segment or starts_afresh(text, begin):
            carry.reaching = None
            return Part.OWN, Scope.CERTAIN, None
        return Part.PROMOTE, Scope.READING, carry.words
    if segment != carry.segment and carry.opened:
        # After 负责…，参与…； either may carry on.
        return Part.OWN, Scope.READING, carry.own
    return word.part, Scope.READING, carry.words


def _norm(text: str, start: int, end: int) -> Norm:
    if text[start] in _NORM_BEGINS:
        for pattern, norm in _NORMS:
            if pattern.match(text, start, end):
                return norm
    return Norm.MUST
