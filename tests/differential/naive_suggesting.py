"""Which duties of different units may be about one matter, by looking at all twos of them, again and again.

Kept simple on purpose: nothing is indexed, nothing is counted ahead, every set is worked out when it is needed.
"""

from __future__ import annotations

from itertools import combinations, product

import attrs

from govmodel.model.index import every_duty
from govmodel.model.meeting import JointMeeting
from govmodel.wording.subjects import bare_words, names_something, subjects


@attrs.frozen
class Said:
    """A phrase in its place."""

    duty: str
    units: frozenset[str]
    start: int
    end: int
    words: str
    quote: str | None
    several: bool


Claimed = tuple[str, str | None, float]
"""Duty, the words of it if not all, score."""


def suggested(structure: JointMeeting, least: float) -> set[frozenset[Claimed]]:
    """The claims of each matter that may be suggested of a structure that has none."""
    units = {unit.id for unit in structure.units}
    owed = [(duty, frozenset(units & set(filter(_is_id, duty.actors)))) for duty in every_duty(structure)]
    owed = [(duty, who) for duty, who in owed if who]
    said = [
        Said(
            duty.id,
            who,
            subject.start,
            subject.end,
            subject.words,
            None if subject.whole else duty.task[subject.start : subject.end],
            subject.several,
        )
        for duty, who in owed
        for place, subject in enumerate(subjects(duty.task))
        if names_something(subject.words) and subject.words not in [s.words for s in subjects(duty.task)[:place]]
    ]
    tasks = [bare_words(duty.task) for duty, _ in owed]
    topic = bare_words(f"{structure.topic or ''}，{structure.name}")
    likeness = {
        (one, other): _likeness(one.words, other.words, tasks, topic)
        for one, other in product(said, said)
        if one.units.isdisjoint(other.units) and _list(one, said) is _list(other, said)
    }
    groups = [{one} for one in said]
    while (pair := _mergeable(groups, likeness, least)) is not None:
        groups = [group for group in groups if group not in pair] + [pair[0] | pair[1]]
    found = [_best(group, likeness, least) for group in groups]
    return _undoubled([places for places in found if len(places) > 1])


def _is_id(actor: object) -> bool:
    return isinstance(actor, str)


def _list(one: Said, said: list[Said]) -> bool:
    return all(other.several for other in said if other.words == one.words)


def _pairs(words: str) -> list[str]:
    return [words[i : i + 2] for i in range(len(words) - 1)]


def _tells(pair: str, tasks: list[str], topic: str) -> bool:
    having = sum(any(pair in _pairs(task) for task in way) for way in _ways(tasks))
    return having <= min(max(5, int(0.15 * len(tasks))), 60) and pair not in _pairs(topic)


def _ways(tasks: list[str]) -> list[set[str]]:
    """The tasks, those that are the same but for one character taken together."""
    ways: list[set[str]] = []
    for task in tasks:
        near = [way for way in ways if any(_almost(task, other) for other in way)]
        ways = [way for way in ways if way not in near] + [{task}.union(*near)]
    return ways


def _almost(one: str, other: str) -> bool:
    if one == other:
        return True
    if len(one) != len(other) or len(one) > 60:
        return False
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _likeness(one: str, other: str, tasks: list[str], topic: str) -> float:
    if one == other:
        return 1.0
    weights = []
    for words in (one, other):
        weight = {pair: 1 for pair in _pairs(words) if _tells(pair, tasks, topic)}
        for pair in set(_pairs(words)[-2:]) & set(weight):
            weight[pair] = 2
        weights.append(weight)
    mine, theirs = weights
    shared = set(mine) & set(theirs)
    if len(shared) < 2:
        return 0.0
    both = sum(mine[pair] + theirs[pair] for pair in shared)
    return both / (sum(mine.values()) + sum(theirs.values()) + 2)


def _mergeable(
    groups: list[set[Said]], likeness: dict[tuple[Said, Said], float], least: float
) -> tuple[set[Said], set[Said]] | None:
    for one, other in combinations(groups, 2):
        same = {each.words for each in one} & {each.words for each in other}
        if same or any(likeness.get(pair, 0) >= least for pair in product(one, other)):
            return one, other
    return None


def _best(group: set[Said], likeness: dict[tuple[Said, Said], float], least: float) -> list[tuple[Said, float]]:
    scored = []
    for one in group:
        scores = [likeness.get((one, other), 0.0) for other in group]
        alike = [1.0 if score == 1 else min(round(score, 2), 0.99) for score in scores if score >= least]
        same = any(one.words == other.words and one.units.isdisjoint(other.units) for other in group)
        if same or alike:
            scored.append((one, 1.0 if same else max(alike)))
    kept: list[tuple[Said, float]] = []
    for one, score in sorted(
        scored, key=lambda each: (-each[1], each[0].quote is not None, each[0].duty, each[0].start)
    ):
        if not any(_over(one, other) for other, _ in kept):
            kept.append((one, score))
    return kept


def _over(one: Said, other: Said) -> bool:
    return one.duty == other.duty and one.start < other.end and other.start < one.end


def _undoubled(found: list[list[tuple[Said, float]]]) -> set[frozenset[Claimed]]:
    def surest(places: list[tuple[Said, float]]) -> tuple[float, int]:
        return (-min(score for _, score in places), -sum(one.end - one.start for one, _ in places))

    kept: list[list[tuple[Said, float]]] = []
    for places in sorted(found, key=surest):
        if not any(all(any(_over(one, other) for other, _ in more) for one, _ in places) for more in kept):
            kept.append(places)
    return {frozenset((one.duty, one.quote, score) for one, score in places) for places in kept}
