"""Bodies within the body in words: their heads, members, offices and duties, at every depth."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

import attrs

from govmodel.model.group import Group
from govmodel.model.seat import Seat, SeatList, SeatRole
from govmodel.rendering.notices.composition import members, office, seats
from govmodel.rendering.notices.duties import clauses
from govmodel.rendering.notices.speech import Speech, count_words, label, sentence
from govmodel.rendering.width import clean
from govmodel.wording.numerals import write_numeral

_SHALLOW: Final = 3


def groups(speech: Speech) -> list[str]:
    """The paragraphs on groups, numbered; none where there is no group."""
    stated = speech.structure.stated_groups
    said = [sentence(speech.body, "下设", count_words(stated), "个工作组")] if stated is not None else []
    return said + _numbered(speech, speech.structure.groups, 0)


def _numbered(speech: Speech, listed: Sequence[Group], depth: int) -> list[str]:
    said: list[str] = []
    for number, group in enumerate(listed, 1):
        under = _group(speech, group)
        said += [mark(number, depth) + clean(group.name), *([under] if under else [])]
        # Beyond the fourth level the numbering of documents has no marks of its own.
        said += _numbered(speech, group.groups, depth + 1)
    return said


def mark(number: int, depth: int) -> str:
    """The number of an item below 一、: （一）, 1., （1）."""
    return (f"（{write_numeral(number)}）", f"{number}.", f"（{number}）")[min(depth, _SHALLOW - 1)]


def _group(speech: Speech, group: Group) -> str:
    """What stands under a group's name: labels with what they are for, then what labels cannot say."""
    name = clean(group.name)
    said = [sentence(f"{label(seat)}：{speech.holder(seat)}") for seat in group.heads.seats if _is_labelled(seat)]
    rest = [seat for seat in group.heads.seats if not _is_labelled(seat)]
    said += seats(speech, attrs.evolve(group.heads, seats=tuple(rest)), name)
    if group.members == SeatList(seats=group.members.seats) and all(map(_is_unit, group.members.seats)):
        who = "、".join(map(speech.holder, group.members.seats))
        said += [sentence(f"成员单位：{who}")] if who else []
    else:
        said += members(speech, group.members, name)
    if group.stated_groups is not None:
        said.append(sentence(name, "下设", count_words(group.stated_groups), "个小组"))
    if group.office is not None:
        said += office(speech, group.office, name)
    for own, run in groupby(group.duties, key=lambda duty: duty.actors):
        actor = "工作职责" if own == (group.id,) else speech.parties(own, "有关单位")
        said.append(sentence(f"{actor}：{clauses(speech, tuple(run))}"))
    return "".join(said)


def _is_labelled(seat: Seat) -> bool:
    return seat.title is not None and not (seat.joint or seat.concurrent or seat.also)


def _is_unit(seat: Seat) -> bool:
    return seat == Seat(id=seat.id, role=SeatRole.MEMBER, unit=seat.unit) and seat.unit is not None
