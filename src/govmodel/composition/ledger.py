"""The ledger of one passage: what is to stand where, why, and what is asked."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeVar

import attrs

from govmodel.composition.decision import Decision
from govmodel.composition.in_question import SEPARATOR, among
from govmodel.composition.memory import Same, Sort
from govmodel.composition.paths import look_up
from govmodel.composition.prospect import Prospect
from govmodel.composition.question import Choice, Question
from govmodel.composition.reason import Reason
from govmodel.composition.step import Step
from govmodel.composition.walking import At
from govmodel.findings.text import Text
from govmodel.model.change import ChangePath, Drop, Replace, apply
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.model.rebuild import rebuilt
from govmodel.model.soundness import vouched

Steps = tuple[str | int, ...]
T = TypeVar("T")


class Ledger:
    """Changes and questions as they are found; the result is made once, at the end."""

    def __init__(self, seen: Prospect, sort: Sort, decided: Mapping[str, Decision] = MappingProxyType({})) -> None:
        """Nothing is changed or asked yet; ``decided`` has the decisions by the key of what they settle."""
        self.base = seen.base
        self.decided = decided
        self._sort = sort
        self._memory = seen.memory
        # A number for the sort, which is quicker to look up by than all that it stands for.
        self._number = seen.memory.number(sort.key)
        self._noted: list[tuple[Steps, Step]] = []
        self._drops: list[tuple[ChangePath, Reason]] = []
        self._asked: list[Question] = []

    def note(self, place: Steps, step: Step) -> None:
        """Enter a change: the value that it leads to stands at a place of the base."""
        self._noted.append((place, step))

    def replace(self, at: At, before: Any, after: Any, *reasons: Reason) -> None:
        """Enter that one value gives way to another."""
        self.note(at.place, Step(change=Replace(path=at.path, before=before, after=after), reasons=reasons))

    def now(self, place: Steps, value: T) -> T:
        """What stands at a place of the base with what has been entered within it so far."""
        size = len(place)
        return rebuilt(value, {at[size:]: _after(step) for at, step in self._noted if at[:size] == place})

    def drop(self, path: ChangePath, reason: Reason) -> None:
        """Enter that an element goes, once everything else is changed."""
        self._drops.append((path, reason))

    def ask(self, at: At, about: OpenAbout, words: str, reason: Reason, choices: tuple[Choice, ...]) -> Question:
        """Enter a question; a second one of the same key is put to the first."""
        labels = tuple(choice.label for choice in choices)
        element: Any = at.element
        item = OpenItem(element=element, field=at.field, about=about, words=words, choices=labels)
        question = Question(item=item, reason=reason, choices=choices)
        self._asked.append(question)
        return question

    def alike(self, key: Hashable, work: Callable[[], T]) -> T:
        """Do what has the same outcome in every place of a sort; what was done before is entered again.

        An outcome that names the place is not kept, and a decision makes a place unlike all others.
        """
        if self.decided:
            return work()
        whole = (self._number, key)
        known = self._memory.get(whole)
        if known is not None and known is not _NAMED:
            self._noted += known[1]
            self._asked += known[2]
            return known[0]  # type: ignore[no-any-return]  # what the same work gave before
        noted, asked = len(self._noted), len(self._asked)
        value = work()
        if known is None:
            steps, questions = tuple(self._noted[noted:]), tuple(self._asked[asked:])
            named = self._sort.named_in(steps, questions)
            self._memory.keep(whole, _NAMED if named else (value, steps, questions))
        return value

    @property
    def leaving(self) -> frozenset[str | int]:
        """Ids of the elements that go."""
        return frozenset(path[-1] for path, _ in self._drops)

    @property
    def questions(self) -> tuple[Question, ...]:
        """Everything asked, in the order in which it was found."""
        found: dict[str, Question] = {}
        for question in self._asked:
            known = found.get(question.key)
            found[question.key] = question if known is None else _joined(known, question)
        return tuple(found.values())

    def result(self) -> tuple[JointMeeting, tuple[Step, ...]]:
        """The structure after the changes, and the changes in their order."""
        if not self._drops:
            # Every id stays where it was, so the outcome hangs together as the base did.
            made = vouched(lambda: self._made(self._noted))
            return made, tuple([step for _, step in self._noted])
        leaving = [path for path, _ in self._drops]
        # What goes need not be changed first; its going shows it as it stood in the base.
        kept = [
            (place, step) for place, step in self._noted if not any(step.path[: len(gone)] == gone for gone in leaving)
        ]
        made = self._made(kept)
        dropped = [
            Step(change=Drop(path=path, value=look_up(made, path)), reasons=(reason,)) for path, reason in self._drops
        ]
        return apply(made, *(step.change for step in dropped)), (*(step for _, step in kept), *dropped)

    def _made(self, noted: list[tuple[Steps, Step]]) -> JointMeeting:
        """The base with what is noted in its places; fields changed alike for another place are the very same."""
        by_field: dict[str, dict[Steps, Any]] = {}
        for place, step in noted:
            by_field.setdefault(str(place[0]), {})[place[1:]] = _after(step)
        return attrs.evolve(self.base, **{name: self._field(name, spots) for name, spots in by_field.items()})

    def _field(self, name: str, spots: dict[Steps, Any]) -> Any:
        if () in spots:
            return spots[()]
        value = getattr(self.base, name)
        if name == "units":
            return rebuilt(value, spots)
        key = (name, Same(value), tuple(spots.items()))
        return self._memory.once(key, lambda: rebuilt(value, spots))


_NAMED: Final = object()
"""Stands for an outcome that names the place."""


def _after(step: Step) -> Any:
    if not isinstance(step.change, Replace):
        msg = f"只有替换有固定的位置 / only a replacement has a place: {step.change!r}"
        raise TypeError(msg)
    return step.change.after


def _joined(one: Question, other: Question) -> Question:
    words = one.item.words
    if not among(other.item.words, words):
        words += SEPARATOR + other.item.words
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
