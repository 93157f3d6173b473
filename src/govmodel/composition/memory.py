"""Memory: what was worked out once and is the same wherever the same parts meet the same sort of place."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable
from typing import Any, Final, TypeVar

import attrs

from govmodel.catalogue.catalogue import Catalogue
from govmodel.composition.question import Question
from govmodel.composition.step import Step
from govmodel.model.change import Replace

T = TypeVar("T")
_MOST: Final = 1 << 13
"""So many outcomes are kept; then all are let go, which costs less than telling which are old."""


class Same:
    """A value by its identity: the very same object, and no other that is equal to it."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        """Hold on to the value, so that no other can take its identity."""
        self.value = value

    def __hash__(self) -> int:
        """That of the identity, which is quick for large values."""
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        """Whether the other holds the very same object."""
        return isinstance(other, Same) and self.value is other.value


def memory_of(catalogue: Catalogue) -> Memory:
    """What was worked out with a catalogue; it goes when the catalogue goes."""
    found: Memory = catalogue.kept.setdefault("derivations", Memory())
    return found


class Memory:
    """Outcomes by what they depend on, shared by all derivations that ask one catalogue."""

    def __init__(self) -> None:
        """Nothing is remembered yet."""
        self._kept: dict[Hashable, Any] = {}
        self._numbers: dict[Hashable, int] = {}
        self._next = itertools.count()

    def number(self, key: Hashable) -> int:
        """A number that stands for a key."""
        found = self._numbers.get(key)
        if found is None:
            found = self._numbers[key] = next(self._next)
        return found

    def get(self, key: Hashable) -> Any:
        """What was kept under a key; ``None`` where nothing was."""
        return self._kept.get(key)

    def keep(self, key: Hashable, value: T) -> T:
        """Keep a value, and give it back."""
        if len(self._kept) >= _MOST:
            self._kept.clear()
            self._numbers.clear()  # Numbers are never given twice, so that none can stand for another sort.
        self._kept[key] = value
        return value

    def once(self, key: Hashable, work: Callable[[], T]) -> T:
        """What the work gives, done only where nothing is kept under the key."""
        known = self._kept.get(key)
        return self.keep(key, work()) if known is None else known


@attrs.frozen(kw_only=True)
class Sort:
    """What sort of place something is derived for, and from what sort.

    Attributes:
        key: All that names, ranks, powers and reforms can depend on, but for the places' own names.
        names: The names of the place to derive for.
    """

    key: Hashable
    names: tuple[str, ...]

    def named_in(self, steps: tuple[Any, ...], questions: tuple[Question, ...]) -> bool:
        """Whether anything entered names the place."""
        texts = [text for _, step in steps for text in _texts_of_step(step)]
        texts += [text for question in questions for text in _texts_of_question(question)]
        return any(name in text for text in texts for name in self.names)


def _texts_of_step(step: Step) -> list[str]:
    after = step.change.after if isinstance(step.change, Replace) else None
    return [repr(after), *(reason.text.zh for reason in step.reasons)]


def _texts_of_question(question: Question) -> list[str]:
    return [question.item.words, question.reason.text.zh, *question.item.choices]
