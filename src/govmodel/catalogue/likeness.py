"""How like two names of organs are, whatever place stands in them and whether they end in 厅 or 局."""

from __future__ import annotations

import functools
from typing import Final

_HEADS: Final = (
    ("中华人民共和国", ""),
    ("中国共产党中央委员会", "委"),
    ("中国共产党", ""),
    ("中共中央", "委"),
    ("中华全国", ""),
    ("中央", "委"),
    ("中共", ""),
    ("国家", ""),
    ("全国", ""),
    ("最高", "高级"),
)
"""What stands before the work in some places only, and what stands there in the others."""

_OTHER_WORD: Final = (
    ("国务院国", "国"),
    ("国务院", "人民政府"),
    ("党委", "委"),
    ("地委", "委"),
    ("盟行署", "政府"),
    ("行署", "政府"),
    ("行政公署", "人民政府"),
)
"""What the nation, a prefecture or a league calls what others call otherwise."""

_ENDINGS: Final = {
    "行政公署": "",
    "人民政府": "",
    "总局": "局",
    "总署": "局",
    "办公厅": "办公",
    "办公室": "办公",
    "委员会": "委",
    "厅": "局",
    "局": "局",
    "部": "局",
    "署": "局",
    "委": "委",
    "办": "办",
}
"""What a name may end in, and what it counts as: a 厅 of a province is a 局 in a city."""

_WEIGHT_OF_WORK: Final = 0.7
_OTHER_ORDER: Final = 0.95
"""Names of the same characters in another order (编委办, 委编办) are no more alike than this."""


@functools.lru_cache(1 << 13)
def ending(pattern: str) -> str:
    """What sort of organ the end of a name shows: 局, 委 or 办; empty for any other."""
    return next((kind for words, kind in _ENDINGS.items() if pattern.endswith(words)), "")


@functools.lru_cache(1 << 13)
def work(pattern: str) -> str:
    """A name without its place and without what it ends in: 人力资源社会保障."""
    bare = plain(pattern)
    for words, usual in _OTHER_WORD:
        bare = bare.replace(words, usual)
    for head, stands_for in _HEADS:
        if bare.startswith(head) and len(bare) > len(head) + 1:
            bare = stands_for + bare[len(head) :]
            break
    for words, kind in _ENDINGS.items():
        if kind and bare.endswith(words) and len(bare) > len(words):
            return bare[: -len(words)]
    return bare


def plain(pattern: str) -> str:
    """A name without its place."""
    return pattern.replace("{地}", "").replace("{名}", "").replace("{上}", "")


@functools.lru_cache(1 << 16)
def alike(one: str, other: str) -> float:
    """How like two patterns are: 1 for the same work and ending, 0 for nothing in common."""
    if plain(one) == plain(other):
        return 1.0
    same_end = ending(one) == ending(other)
    return _WEIGHT_OF_WORK * alike_in_work(one, other) + (1 - _WEIGHT_OF_WORK) * same_end


@functools.lru_cache(1 << 16)
def alike_in_work(one: str, other: str) -> float:
    """How like two patterns are in what they say of the work: 1 for the same words."""
    mine, theirs = set(work(one)), set(work(other))
    shared = 2 * len(mine & theirs) / (len(mine) + len(theirs) or 1)
    return shared if work(one) == work(other) else min(shared, _OTHER_ORDER)


@functools.lru_cache(1 << 14)
def shortens(short: str, long: str) -> bool:
    """Whether one pattern is a shorter way to write the other: 人社局 and 人力资源和社会保障局."""
    left = iter(work(long))
    return (
        len(plain(short)) < len(plain(long))
        and ending(short)[:1] == ending(long)[:1]
        and all(char in left for char in work(short))
    )
