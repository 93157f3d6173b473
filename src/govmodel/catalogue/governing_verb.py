"""Whether a clause would make what it names, or merely names it: by the nearest verb and what follows."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from enum import Enum
from importlib import resources
from typing import Final

import attrs

from govmodel.catalogue import cell


class VerbKind(Enum):
    """What a word says of the body and the thing that the clause names."""

    MAKES = "制定"
    """It would make the thing: 制定, 完善, 出台."""
    SETS = "设定"
    """It would lay the thing upon people: 设定, 新设."""
    PUSHES = "推动"
    """It does so only with a word of making behind the thing: 推动地方标准制定."""
    NAMES = "提及"
    """It takes the thing as given: 贯彻, 按照, 宣传."""
    OTHERS = "旁人"
    """Somebody else does it, or nobody may: 鼓励, 协会, 不得."""
    ABOVE = "上级"
    """The thing is a higher body's: 国家, 上级."""
    AFTER = "其后"
    """Anywhere behind, it shows that the thing is only the matter of something else: 宣传, 清单."""
    NEXT = "紧随"
    """Right behind, it shows the same or makes another word of it: 实施, the 化 of 标准化."""


@attrs.frozen(kw_only=True)
class _Verb:
    start: int
    end: int
    kind: VerbKind


_CLAUSE_END: Final = re.compile(r"[，,。；;：:！!？?\r\n]")
_TITLE: Final = re.compile(r"《[^《》]*》")
_JOIN: Final = re.compile(r"(?:、|并且|并|和|与|以及|及|或)")
_STOPS: Final = re.compile(r"并|以及|及时|同时")
_NEAR: Final = 8


@functools.cache
def words_of() -> Mapping[VerbKind, re.Pattern[str]]:
    """The words of each kind as one pattern, the longest first."""
    import csv  # noqa: PLC0415  # needed once, and only by those who ask about powers

    file = resources.files("govmodel.catalogue") / "data" / "power_words.csv"
    kind_of = cell.member(VerbKind)
    found = {}
    for row in csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()):
        longest = sorted(cell.words(row["words"]), key=len, reverse=True)
        found[kind_of(row["kind"])] = re.compile("|".join(map(re.escape, longest)))
    return found


def without_titles(text: str) -> str:
    """The text with every 《title》 blanked out, at the same length."""
    return _TITLE.sub(lambda title: "\0" * len(title[0]), text)


def makes(text: str, start: int, end: int, kinds: frozenset[VerbKind]) -> bool:
    """Whether the clause around ``text[start:end]`` would itself make what stands there.

    Args:
        text: With its titles blanked out.
        start: Where the thing's name begins.
        end: Where it ends.
        kinds: Which kinds of verbs count: :attr:`VerbKind.MAKES`, ``SETS``, or ``PUSHES`` on its own.
    """
    before = _CLAUSE_END.split(text[:start])[-1]
    after = _CLAUSE_END.split(text[end:], maxsplit=1)[0]
    if _only_the_matter(after):
        return False
    verbs = _verbs(before)
    at = _governing(before, verbs)
    if at is None:
        return False
    chain = _chain(before, verbs, at)
    claims = any(verb.kind in kinds for verb in chain) or (
        chain[-1].kind is VerbKind.PUSHES and VerbKind.MAKES in kinds and _made_behind(after)
    )
    return claims and not _of_others(before, chain[0])


def _only_the_matter(after: str) -> bool:
    words = words_of()
    if words[VerbKind.NEXT].match(after):
        return True
    if words[VerbKind.MAKES].match(after.removeprefix("的")):
        return False
    stop = _STOPS.search(after)
    return words[VerbKind.AFTER].search(after[: stop.start()] if stop else after) is not None


def _made_behind(after: str) -> bool:
    return words_of()[VerbKind.MAKES].search(after[:_NEAR]) is not None


def _verbs(before: str) -> tuple[_Verb, ...]:
    """The verbs of the clause in order; of two that overlap, the longer."""
    words = words_of()
    found = [
        _Verb(start=match.start(), end=match.end(), kind=kind)
        for kind in (VerbKind.MAKES, VerbKind.SETS, VerbKind.PUSHES, VerbKind.NAMES)
        for match in words[kind].finditer(before)
    ]
    found.sort(key=lambda verb: (verb.start, -verb.end))
    apart: list[_Verb] = []
    for verb in found:
        if not apart or verb.start >= apart[-1].end:
            apart.append(verb)
    return tuple(apart)


def _governing(before: str, verbs: tuple[_Verb, ...]) -> int | None:
    """Which verb governs what follows: the nearest, unless it stands in what is said of the thing (支持…的)."""
    if not verbs:
        return None
    nearest = len(verbs) - 1
    last = verbs[nearest]
    gap = before[last.end :]
    if "的" not in gap:
        return nearest
    if gap.startswith("的"):
        return nearest - 1 if nearest else None
    if last.kind is VerbKind.NAMES or (nearest and verbs[nearest - 1].kind is VerbKind.NAMES):
        return max(nearest - 1, 0)
    return nearest


def _chain(before: str, verbs: tuple[_Verb, ...], at: int) -> tuple[_Verb, ...]:
    """The verb and those joined to it: 制定 and 实施 in 制定并实施."""
    first = at
    while first > 0 and _JOIN.fullmatch(before[verbs[first - 1].end : verbs[first].start]):
        first -= 1
    return verbs[first : at + 1]


def _of_others(before: str, verb: _Verb) -> bool:
    words = words_of()
    # 国家标准 is a thing of its own, not something of the nation's.
    if words[VerbKind.ABOVE].search(before.replace("国家标准", "")):
        return True
    return words[VerbKind.OTHERS].search(before[: verb.start]) is not None
