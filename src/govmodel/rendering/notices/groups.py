"""Bodies within the body in words: their heads, members, offices and duties, at every depth."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from govmodel.model.group import Group
from govmodel.rendering.notices.composition import members, office, seats
from govmodel.rendering.notices.duties import clauses
from govmodel.rendering.notices.speech import Speech, count_words, sentence
from govmodel.rendering.width import clean
from govmodel.wording.numerals import write_numeral

_SHALLOW: Final = 3


def groups(speech: Speech) -> list[str]:
    """The paragraphs on groups, numbered; none where there is no group."""
    stated = speech.structure.stated_groups
    said = [sentence(speech.body, "下设", count_words(stated), "个专项小组")] if stated is not None else []
    return said + _numbered(speech, speech.structure.groups, 0)


def _numbered(speech: Speech, listed: Sequence[Group], depth: int) -> list[str]:
    said: list[str] = []
    for number, group in enumerate(listed, 1):
        said.append(mark(number, depth) + _group(speech, group))
        # Beyond the fourth level the numbering of documents has no marks of its own.
        said += _numbered(speech, group.groups, depth + 1)
    return said


def mark(number: int, depth: int) -> str:
    """The number of an item below 一、: （一）, 1., （1）."""
    return (f"（{write_numeral(number)}）", f"{number}.", f"（{number}）")[min(depth, _SHALLOW - 1)]


def _group(speech: Speech, group: Group) -> str:
    name = clean(group.name)
    said = [sentence(name), *seats(speech, group.heads, name), *members(speech, group.members, name)]
    if group.stated_groups is not None:
        said.append(sentence(name, "下设", count_words(group.stated_groups), "个小组"))
    if group.office is not None:
        said += office(speech, group.office, name)
    for duty in group.duties:
        actor = "" if duty.actors == (group.id,) else f"{speech.parties(duty.actors, '有关单位')}："
        said.append(sentence(actor, clauses(speech, (duty,))))
    return "".join(said)
