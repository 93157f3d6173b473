"""The body's name: called after the place, in full, wherever it stands in the head."""

from __future__ import annotations

import re
from typing import Final

from govmodel.composition.passage import Passage
from govmodel.composition.texts import Speech
from govmodel.model.division import Division, DivisionKind, Tier
from govmodel.wording.cues import forms_of
from govmodel.wording.own_words import OwnWords
from govmodel.wording.scanner import find

_MEETING: Final = "联席会议"
_BETWEEN: Final = ("部际", "厅际", "局际")
_BETWEEN_ORGANS: Final = re.compile(f"(?:{'|'.join(_BETWEEN)})(?={_MEETING})")
"""Words for a meeting between organs of one tier, by what those organs are called there."""


_OF_THE_NATION: Final = ("中华人民共和国", "中华全国", "中共中央", "中央", "中华")
"""What the names of the nation's own bodies open with, of which no words tell what they are called below."""
_OF_THE_PARTY: Final = ("中共中央", "中央")


def full_name(name: str, passage: Passage, speech: Speech) -> str:
    """The body's full name: the place's own in front, in the stead of the one that stands there.

    As it is, where it is doubtful whether it opens with the place.
    """
    if doubtful_opening(name, speech):
        return name
    name = _BETWEEN_ORGANS.sub(_between_organs(passage.end), name, count=1)
    stem = _stem(name, speech)
    if stem != name or passage.start.tier is Tier.NATION:
        return passage.end.name + stem
    return speech.read(name).after


def doubtful_opening(name: str, speech: Speech) -> str:
    """What a name opens with that may not stand for its place; empty where that is plain.

    中央 is the nation's own, and no more is known of it. 国家 in 国家公园建设 and 上海 in 上海合作组织 are parts of
    longer words; they stand for the place where what the body is about comes behind.
    """
    own = speech.own
    if name.startswith(own.name):
        return ""
    nation = next((word for word in _OF_THE_NATION if name.startswith(word)), "")
    if nation:
        return nation
    alone = any(form.alone for form in forms_of(own.words))
    opening = next((word for word in _openings(own) if name.startswith(word)), "")
    # 兵团 is the short name of the corps and its own word.
    loose = {own.short, *own.words} if alone else {own.short} - {*own.words}
    topics = tuple(filter(None, speech.topics))
    return opening if opening in loose and not name.removeprefix(opening).startswith(topics) else ""


def likely_names(name: str, passage: Passage, speech: Speech) -> tuple[str, ...]:
    """What a body may be called whose name says nothing sure of its place, the likeliest first."""
    place, opening = passage.end, doubtful_opening(name, speech)
    name = _BETWEEN_ORGANS.sub(_between_organs(place), name, count=1)
    rest = name.removeprefix(opening)
    if opening not in _OF_THE_NATION:
        return tuple(dict.fromkeys((place.name + name, place.name + rest)))
    word = next(iter(speech.target.words), "")
    party = [place.name.removesuffix(word) + form.party for form in forms_of((word,)) if opening in _OF_THE_PARTY]
    return tuple(before + rest for before in (*party, place.name))


def names_in_title(name: str, moved: str, passage: Passage, speech: Speech) -> tuple[tuple[str, str], ...]:
    """How the body may be named in a title, and what each name becomes: the full one, however it is printed there.

    A title names the body by the place in full, in short, or by the word for its tier, whatever its name opens with
    (关于建立江苏甲联席会议制度的通知); notices as they are issued have the full name in both. A name that is
    doubtful is so in the title, and becomes nothing.
    """
    doubtful = doubtful_opening(name, speech)
    stem = _BETWEEN_ORGANS.sub("", name if doubtful else _stem(name, speech), count=1)
    front, meeting, rest = stem.partition(_MEETING)
    found: dict[str, str] = {}
    for word in ("", *_BETWEEN) if meeting else ("",):
        here = front + word + meeting + rest
        there = front + (_between_organs(passage.end) if word else "") + meeting + rest
        found |= {opening + here: passage.end.name + there for opening in _openings(speech.own)}
        # Bodies of the nation may go without a word for it, those of any other place stay without one.
        bare = passage.end.name + there if passage.start.tier is Tier.NATION else there
        if bare != here and not doubtful:
            found[here] = bare
    return tuple((found | {name: "" if doubtful else moved}).items())


def _between_organs(place: Division) -> str:
    """What a meeting between the organs of a place is called: only provinces and autonomous regions have 厅."""
    if place.kind in {DivisionKind.PROVINCE, DivisionKind.AUTONOMOUS_REGION}:
        return "厅际"
    return "局际" if place.tier in {Tier.PROVINCE, Tier.PREFECTURE} else "部门"


def _openings(own: OwnWords) -> tuple[str, ...]:
    """The words for its place that a body's name may open with, the longest first."""
    forms = forms_of(own.words)
    levels, whole = (form.level for form in forms), (f"全{form.near}" for form in forms)
    words = {own.name, own.short, *own.words, *levels, *whole, *own.government} - {""}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def _stem(name: str, speech: Speech) -> str:
    """A body's name without the words for its place that it opens with; 市场 is no word for a 市."""
    opening = next((word for word in _openings(speech.own) if name.startswith(word)), "")
    if opening in speech.own.words and not any(form.alone for form in forms_of(speech.own.words)):
        first = next(find(name, speech.own, (), speech.topics))
        if first.start == 0 and first.group in {"skip", "open"}:
            return name
    return name.removeprefix(opening)
