"""The words that open a clause and say how somebody takes part in it.

- What is handed back is a stretch of the clause as it stands; nothing is rewritten.
- Every pattern looks only at the opening of a clause and takes bounded time.
"""

from __future__ import annotations

import csv
import functools
import re
from importlib import resources
from typing import Final

import attrs

from govmodel.model.part import Part
from govmodel.wording.cues import one_of


@attrs.frozen(kw_only=True)
class Opening:
    """How a clause opens.

    Attributes:
        part: What its opening words say; ``OWN`` for 负责.
        marker: Those words, what stands before them included: 负责牵头, 积极扶持. Empty where they belong to
            what is done: 指导, 监督, 发挥…作用.
        word: The word that says the part, without 负责 and adverbs.
        answers: Whether 负责 is said.
    """

    part: Part
    marker: str
    word: str
    answers: bool = False


_OWN: Final = "负责"
_ZEAL: Final = "积极|主动|大力|全力|切实|认真|密切|重点"
_BASIS: Final = (
    r"依法依规|依法|依规|按规定|按要求|按职责|按分工|"
    r"(?:按照|按|根据|依照|结合)[^，。；：、]{0,16}?(?:职责分工|职责|分工|职能|规定)"
)
_BASIS_AHEAD: Final = re.compile(rf"(?:按照|按|根据|依据|依照|结合)[^，。；]{{1,60}}(?=，)|(?:{_BASIS})")
_LATER_BASIS: Final = re.compile(r"(?<![经已被未对非])(?:依法依规|依法)")
_BASES: Final = frozenset("依按根结")
_FARTHEST_BASIS: Final = 6
_MANNER: Final = "多渠道|多形式|全方位|全过程|分类|定期|及时|共同|统一|具体|同时|继续|进一步"
_UNDIVIDED: Final = ("主要", "具体", "全面", "统一")
_FACILITATES: Final = re.compile(r"为[^，。；]{1,40}?提供(?:方便|便利)")
_ORGANISES: Final = "组织"


@functools.cache
def part_words() -> dict[str, Part]:
    """The words that say a part, and the part."""
    parts = {part.value: part for part in Part}
    return {row["word"]: parts[row["part"]] for row in _rows()}


def opening(clause: str) -> Opening | None:
    """What the opening words of a clause say of the part; ``None`` where its own verb has to say it.

    Example:
        >>> opening("负责会同有关部门研究提出政策").marker
        '负责会同'
    """
    if clause[:1] not in _firsts():
        return None
    found = _pattern().match(clause)
    if found is None or found.end() == len(clause):
        # 密切配合 by itself says what is done.
        return None
    word, own = found["word"] or "", found["own"]
    if own and (not word or _keeps_own(word)):
        return Opening(part=Part.OWN, marker=clause[: found.end("own")], word=_OWN, answers=True)
    if not word:
        return _facilitating(clause)
    return Opening(
        part=part_words()[word],
        marker="" if word in _kept() or found["manner"] else clause[: found.end()],
        word=word,
        answers=bool(own) or _OWN in word,
    )


def organising(clause: str, after: int) -> int:
    """Where 牵头组织 ends that began before ``after``, where those who are organised follow: 牵头组织相关部门."""
    return after + len(_ORGANISES) if clause.startswith(_ORGANISES, after) else after


def basis_ahead(clause: str) -> str | None:
    """By what something is done, as far as it stands at or near the opening: 按照职责分工, 依法."""
    found = _BASIS_AHEAD.match(clause) if clause[:1] in _BASES else None
    if found is None and "依法" in clause:
        found = _LATER_BASIS.search(clause, 0, _FARTHEST_BASIS + 4)
    return found[0] if found is not None else None


def _facilitating(clause: str) -> Opening | None:
    return Opening(part=Part.FACILITATE, marker="", word="提供方便") if _FACILITATES.match(clause) is not None else None


def _keeps_own(word: str) -> bool:
    """Whether 负责 before the word says the part: 负责指导, 负责发挥…作用; but not in 负责配合."""
    return word in _kept() or part_words()[word] is Part.PROMOTE


@functools.cache
def _kept() -> frozenset[str]:
    """Words that say a part and what is done at once, so that they stay with the task."""
    return frozenset(row["word"] for row in _rows() if row["kept"])


@functools.cache
def _pattern() -> re.Pattern[str]:
    words = sorted(_rows(), key=lambda row: -len(row["word"]))
    guarded = "|".join(
        re.escape(row["word"]) + (f"(?!{one_of(row['unless_after'].split())})" if row["unless_after"] else "")
        for row in words
    )
    return re.compile(
        rf"(?:(?:{_BASIS})，?)?(?:{_ZEAL})?(?:(?:{'|'.join(_UNDIVIDED)})?(?P<own>{_OWN}))?(?:{_ZEAL})?"
        rf"(?:(?P<manner>(?:{_MANNER})(?:、?(?:{_MANNER})){{0,2}})?(?P<word>{guarded}))?"
    )


@functools.cache
def _firsts() -> frozenset[str]:
    """The characters with one of which a clause begins whose opening says a part."""
    words = (*_ZEAL.split("|"), *_MANNER.split("|"), *_UNDIVIDED, _OWN, *part_words(), "为")
    return _BASES | {word[0] for word in words}


@functools.cache
def _rows() -> tuple[dict[str, str], ...]:
    text = resources.files(__package__).joinpath("data", "part_words.csv").read_text(encoding="utf-8-sig")
    return tuple(csv.DictReader(text.splitlines()))
