"""Which phrases of a structure are alike, by the pairs of characters that tell its phrases apart.

- Pairs that many duties have, and those of the body's own name, are the topic's and count for nothing.
- The order of phrases and duties makes no difference.
- Time grows with the length of the text, not with its square: a pair that counts is had by few.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from operator import add
from typing import Final

TOPIC: Final = 0.15
"""From which share of the duties, and never fewer than ``FEW``, a pair of characters is the topic's own."""

FEW: Final = 5
"""How many duties may always share a pair. Those that say the same but for one character count as one."""

SHORT: Final = 60
"""Up to how many characters duties are held beside each other for being the same but for one."""

MOST: Final = 60
"""How many duties may share a pair at the most, however many there are."""

CROWD: Final = 100
"""How many phrases may share a pair at the most: this bounds the work for each."""

LONGEST: Final = 10_000
"""How many phrases are held beside each other at the most; of more, none is alike to any other."""

HEAD: Final = 2
"""How many pairs at the end of a phrase count twice.

What a Chinese phrase speaks of stands at its end: 技能培训 of many sorts are one, 权益保护 and 权益保护政策 are not.
"""

EVIDENCE: Final = 2
"""How many telling pairs two phrases have in common at the least to be alike at all."""

DOUBT: Final = 2
"""What is added to all that could be shared: few words, however alike, are weak evidence."""


def alike(phrases: list[str], said: Iterable[str], topic: str, least: float) -> Iterator[tuple[int, int, float]]:
    """The phrases that are alike, from a least likeness on, each two of them once, the later first.

    Likeness is what the pairs that both have count for in either, over what all their pairs count for
    and ``DOUBT``.

    Args:
        phrases: Bare words, no two the same.
        said: What each duty says as a whole, bare too.
        topic: What the body is for and called, bare too.
        least: Above 0, up to 1.
    """
    if len(phrases) > LONGEST:
        return
    dull, common = _dull_and_common(said, topic)
    if len(phrases) > CROWD:
        crowded = Counter(chain.from_iterable([set(_pairs(words)) for words in phrases]))
        dull.update(pair for pair, count in crowded.items() if count > CROWD)
    having: dict[str, list[int]] = {}
    seen: list[tuple[set[str], set[str], int]] = []
    for i, words in enumerate(phrases):
        pairs = _pairs(words)
        telling = set(pairs) - dull
        ends = telling.intersection(pairs[-HEAD:])
        mass = len(telling) + len(ends)
        telling &= common
        # Counted first and weighed then: most of those that share a pair share no other.
        for j, count in Counter(chain.from_iterable([having.get(pair, ()) for pair in telling])).items():
            if count < EVIDENCE:
                continue
            theirs, their_ends, their_mass = seen[j]
            most = mass + their_mass + DOUBT
            if 2 * (count + min(count, HEAD)) >= least * most:
                shared = telling & theirs
                both = 2 * len(shared) + len(shared & ends) + len(shared & their_ends)
                if both >= least * most:
                    yield i, j, both / most
        for pair in telling:
            having.setdefault(pair, []).append(i)
        seen.append((telling, ends, mass))


def _pairs(words: str) -> list[str]:
    return list(map(add, words, words[1:]))


def _dull_and_common(said: Iterable[str], topic: str) -> tuple[set[str], set[str]]:
    """The pairs that count for nothing, and those that count and that several duties have."""
    every = list(said)
    counts = Counter(chain.from_iterable(set(_pairs(words)) for words in every))
    ways = Counter(chain.from_iterable(set(chain.from_iterable(map(_pairs, way))) for way in _ways(every)))
    most = min(max(FEW, int(TOPIC * len(every))), MOST)
    dull = {pair for pair, count in ways.items() if count > most}
    dull.update(_pairs(topic))
    return dull, {pair for pair, count in counts.items() if count > 1} - dull


def _ways(said: Iterable[str]) -> list[list[str]]:
    """What is said, together where it is the same but for a character in one place, and so on from one to the next."""
    gaps: dict[tuple[str, str], list[str]] = {}
    keys: dict[str, list[tuple[str, str]]] = {}
    for words in dict.fromkeys(said):
        short = range(len(words) if len(words) <= SHORT else 0)
        keys[words] = [(words[:i], words[i + 1 :]) for i in short]
        for key in keys[words]:
            gaps.setdefault(key, []).append(words)
    found: list[list[str]] = []
    seen: set[str] = set()
    for start in keys:
        if start in seen:
            continue
        seen.add(start)
        way = [start]
        for words in way:
            # Emptied once looked at: each is walked once.
            for other in chain.from_iterable(gaps.pop(key, ()) for key in keys[words]):
                if other not in seen:
                    seen.add(other)
                    way.append(other)
        found.append(way)
    return found
