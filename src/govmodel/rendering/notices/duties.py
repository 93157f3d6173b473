"""What the body is for, and who owes what, clause by clause."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from govmodel.model.actor import Role
from govmodel.model.duty import Duty
from govmodel.model.part import Effect, Part, Scope
from govmodel.rendering.notices.speech import NORMS, Speech, sentence
from govmodel.rendering.width import clean
from govmodel.wording.parts import opening

_CLOSING: Final = "。；，"


def mandate(speech: Speech) -> list[str]:
    """The paragraph on what the body is for."""
    items = [clean(item.task).rstrip(_CLOSING) for item in speech.structure.mandate]
    return [sentence("；".join(items))] if items else []


def duties(speech: Speech) -> list[str]:
    """A paragraph for each run of duties that the same actors owe."""
    return [
        f"{speech.parties(actors, '有关单位')}{_behind(actors)}{sentence(clauses(speech, tuple(run)))}"
        for actors, run in groupby(speech.structure.duties, key=lambda duty: duty.actors)
    ]


def _behind(actors: Sequence[object]) -> str:
    """Roles of many stand in a sentence, units before a colon."""
    return "要" if actors and all(isinstance(actor, Role) for actor in actors) else "："


def clauses(speech: Speech, owed: Sequence[Duty]) -> str:
    """The duties one after another, with the marks by which each word reaches as far as it should."""
    said: list[str] = []
    reach = _Reach()
    for duty in owed:
        mark = reach.mark(duty) if said else ""
        if mark == "。":
            reach = _Reach()
        reach.take(duty)
        said.append(mark + _clause(speech, duty))
    return "".join(said)


class _Reach:
    """Which words of a sentence so far reach what follows: 负责 past a semicolon, 配合 and 鼓励 as well."""

    def __init__(self) -> None:
        self.answers = self.helping = False

    def take(self, duty: Duty) -> None:
        """Take a duty up."""
        word = opening(f"{duty.marker}{duty.task}")
        self.helping = duty.part.effect is not Effect.OWNS
        self.answers = not duty.part.helps and (self.answers or (word is not None and word.answers))

    def mark(self, duty: Duty) -> str:
        """The mark before the next duty."""
        if duty.scope is Scope.READING:
            return "；" if duty.part is Part.OWN else "，"
        word = opening(f"{duty.marker}{duty.task}")
        if duty.part is not Part.OWN:
            both = duty.part.helps or duty.part in {Part.LEAD, Part.CO_OWN}
            return "；" if both else "。"
        if duty.marker:
            return "；"
        carried = word is not None and word.part is not Part.OWN
        return "；" if (self.answers if carried else not self.helping) else "。"


def _clause(speech: Speech, duty: Duty) -> str:
    """Condition, norm, marker, partners and task."""
    marker, task = clean(duty.marker), clean(duty.task).rstrip(_CLOSING)
    words = f"{marker or _unsaid(duty)}{_partners(speech, duty)}{task}"
    norm = NORMS[duty.norm]
    if norm and not task.startswith(norm) and not marker.startswith(norm):
        words = norm + words
    if duty.basis and clean(duty.basis) not in words:
        words = f"{clean(duty.basis)}，{words}"
    return f"{clean(duty.condition)}，{words}" if duty.condition else words


def _unsaid(duty: Duty) -> str:
    """The word for a part that neither marker nor task says, nor an earlier clause."""
    if duty.part in _SAID_BY_THE_TASK or duty.scope is Scope.READING:
        return ""
    word = opening(duty.task)
    return duty.part.value if word is None or word.part is not duty.part else ""


_SAID_BY_THE_TASK: Final = frozenset({Part.OWN, Part.FACILITATE, Part.CONTRIBUTE})


def _partners(speech: Speech, duty: Duty) -> str:
    return speech.parties(duty.partners)


def tasks(items: Iterable[str]) -> str:
    """Things done in a list."""
    return "、".join(clean(item) for item in items)
