"""The ledger of one passage: what is to stand where, why, and what is asked."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import attrs

from govmodel.composition.decision import Decision
from govmodel.composition.paths import look_up
from govmodel.composition.question import Choice, Question
from govmodel.composition.reason import Reason
from govmodel.composition.step import Step
from govmodel.findings.text import Text
from govmodel.model.change import ChangePath, Drop, Replace, apply
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.model.rebuild import rebuilt
from govmodel.wording.own_words import Mention

Steps = tuple[str | int, ...]


class Ledger:
    """Changes and questions as they are found; the result is made once, at the end."""

    def __init__(self, base: JointMeeting, decided: Mapping[str, Decision] = MappingProxyType({})) -> None:
        """Nothing is changed or asked yet; ``decided`` has the decisions by the key of what they settle."""
        self.base = base
        self.decided = decided
        self._noted: list[tuple[Steps, Step]] = []
        self._drops: list[tuple[ChangePath, Reason]] = []
        self._questions: dict[str, Question] = {}

    def note(self, place: Steps, step: Step) -> None:
        """Enter a change: the value that it leads to stands at a place of the base."""
        self._noted.append((place, step))

    def replace(
        self,
        path: ChangePath,
        place: Steps,
        before: Any,
        after: Any,
        *reasons: Reason,
        mentions: tuple[Mention, ...] = (),
    ) -> None:
        """Enter that one value gives way to another."""
        self.note(
            place, Step(change=Replace(path=path, before=before, after=after), reasons=reasons, mentions=mentions)
        )

    def drop(self, path: ChangePath, reason: Reason) -> None:
        """Enter that an element goes, once everything else is changed."""
        self._drops.append((path, reason))

    def ask(
        self,
        element: str | None,
        field: str,
        about: OpenAbout,
        words: str,
        reason: Reason,
        choices: tuple[Choice, ...],
    ) -> Question:
        """Enter a question; a second one of the same key is put to the first."""
        labels = tuple(choice.label for choice in choices)
        name: Any = element
        item = OpenItem(element=name, field=field, about=about, words=words, choices=labels)
        question = Question(item=item, reason=reason, choices=choices)
        known = self._questions.get(item.key)
        self._questions[item.key] = question if known is None else _joined(known, question)
        return question

    def carry(self, question: Question) -> None:
        """Enter a question that was open in the base already, unless it has just been asked anew."""
        self._questions.setdefault(question.key, question)

    @property
    def leaving(self) -> frozenset[str | int]:
        """Ids of the elements that go."""
        return frozenset(path[-1] for path, _ in self._drops)

    @property
    def questions(self) -> tuple[Question, ...]:
        """Everything asked, in the order in which it was found."""
        return tuple(self._questions.values())

    def result(self) -> tuple[JointMeeting, tuple[Step, ...]]:
        """The structure after the changes, and the changes in their order."""
        leaving = [path for path, _ in self._drops]

        def stays(path: ChangePath) -> bool:
            return not any(path[: len(gone)] == gone for gone in leaving)

        # What goes need not be changed first; its going shows it as it stood in the base.
        kept = [(place, step) for place, step in self._noted if stays(step.path)]
        made = rebuilt(self.base, {place: _after(step) for place, step in kept})
        dropped = [
            Step(change=Drop(path=path, value=look_up(made, path)), reasons=(reason,)) for path, reason in self._drops
        ]
        return apply(made, *(step.change for step in dropped)), (*(step for _, step in kept), *dropped)


def _after(step: Step) -> Any:
    if not isinstance(step.change, Replace):
        msg = f"只有替换有固定的位置 / only a replacement has a place: {step.change!r}"
        raise TypeError(msg)
    return step.change.after


def _joined(one: Question, other: Question) -> Question:
    words = one.item.words if other.item.words in one.item.words else f"{one.item.words}；{other.item.words}"
    choices = tuple({choice.label: choice for choice in (*one.choices, *other.choices)}.values())
    text = one.reason.text
    if other.reason.text != text:
        text = Text(f"{text.zh}；{other.reason.text.zh}", f"{text.en}; {other.reason.text.en}")
    return attrs.evolve(
        one,
        item=attrs.evolve(one.item, words=words, choices=tuple(choice.label for choice in choices)),
        reason=attrs.evolve(
            one.reason, text=text, grounds=tuple(dict.fromkeys((*one.reason.grounds, *other.reason.grounds)))
        ),
        choices=choices,
    )
