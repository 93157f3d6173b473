"""Phrases of a structure put into groups: those of different units that are the same or alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

import attrs

from govmodel.comparison.phrases import Phrases, Place, apart
from govmodel.comparison.word_likeness import alike
from govmodel.model.ids import UnitId
from govmodel.wording.subjects import bare_words, names_something

_ALMOST: Final = 0.99
"""The highest score of words that are not the same."""


@attrs.frozen(eq=False)
class Scored:
    """A place, and how like the words of another unit it is."""

    place: Place
    score: float


class Likenesses:
    """The phrases of a structure, and which of them are alike."""

    def __init__(self, phrases: Phrases, said: Iterable[str], topic: str, least: float) -> None:
        """Find all that are alike.

        Args:
            phrases: With the places where each stands.
            said: What each duty says as a whole.
            topic: What the body is for and called.
            least: From which likeness on.
        """
        self.phrases = phrases
        self._alike: dict[str, dict[str, float]] = {}
        self._named = cache(names_something)
        self._sayers: dict[str, set[frozenset[UnitId]]] = {}
        words = list(phrases)
        for i, j, score in alike(words, map(bare_words, said), bare_words(topic), least):
            here, there = words[i], words[j]
            if _several(phrases[here]) is _several(phrases[there]) and (
                apart(phrases[here], phrases[there]) and self._named(here) and self._named(there)
            ):
                self._alike.setdefault(here, {})[there] = score
                self._alike.setdefault(there, {})[here] = score

    def groups(self, least: float) -> Iterator[frozenset[str]]:
        """The phrases that hang together by likeness, from a least one on; then those that only meet themselves."""
        seen: set[str] = set()
        for start in self._alike:
            group = self._reached(start, least) if start not in seen else frozenset[str]()
            seen |= group
            if len(group) > 1:
                yield group
        for words, places in self.phrases.items():
            alone = not any(score >= least for score in self._alike.get(words, {}).values())
            if len(places) > 1 and alone and apart(places, places) and self._named(words):
                yield frozenset({words})

    def _reached(self, start: str, least: float) -> frozenset[str]:
        reached, waiting = {start}, [start]
        while waiting:
            for words, score in self._alike.get(waiting.pop(), {}).items():
                if score >= least and words not in reached:
                    reached.add(words)
                    waiting.append(words)
        return frozenset(reached)

    def places(self, group: frozenset[str], least: float) -> tuple[Scored, ...]:
        """Where the phrases of a group stand that another unit's are like, no two over one another, surest first."""
        found = (
            Scored(place, score)
            for words in group
            for place in self.phrases[words]
            if (score := self._score(place, words, group, least)) > 0
        )
        kept: dict[str, list[Scored]] = {}
        for one in sorted(found, key=_surest):
            same_duty = kept.setdefault(one.place.duty.id, [])
            if not any(one.place.overlaps(other.place) for other in same_duty):
                same_duty.append(one)
        return tuple(sorted((one for each in kept.values() for one in each), key=_surest))

    def near(self, group: frozenset[str]) -> tuple[Scored, ...]:
        """Where phrases stand that are like those of a group, but not like enough to be in it, likest first.

        Of each duty the likest alone.
        """
        beside = {words for inner in group for words in self._alike.get(inner, {})} - group
        scored = [
            Scored(place, score)
            for words in beside
            for place in self.phrases[words]
            if (score := self._score(place, words, group, 0)) > 0
        ]
        best: dict[str, Scored] = {}
        for one in sorted(scored, key=_surest):
            best.setdefault(one.place.duty.id, one)
        return tuple(best.values())

    def _score(self, place: Place, words: str, group: frozenset[str], least: float) -> float:
        """How like a place is to the likest phrase of a group that another unit has; 0 where none is like enough."""
        if words in group and self._elsewhere(words, place.units):
            return 1.0
        scores = (
            min(round(score, 2), _ALMOST)
            for other, score in self._alike.get(words, {}).items()
            if score >= least and other in group and self._elsewhere(other, place.units)
        )
        return max(scores, default=0.0)

    def _elsewhere(self, words: str, units: frozenset[UnitId]) -> bool:
        """Whether a phrase is said by units none of which is among some."""
        if words not in self._sayers:
            self._sayers[words] = {place.units for place in self.phrases[words]}
        return any(units.isdisjoint(those) for those in self._sayers[words])


def _several(places: list[Place]) -> bool:
    """Whether a phrase is a list, which is like lists alone: else it would tie one of its items to the next."""
    return all(place.subject.several for place in places)


def _surest(one: Scored) -> tuple[float, bool, str, int]:
    return (-one.score, not one.place.subject.whole, one.place.duty.id, one.place.subject.start)
