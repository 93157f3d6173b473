"""Where a text may speak of the own place: the stretches to judge, one pass from left to right."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.wording.cues import NotOwn, all_forms, not_own, one_of
from govmodel.wording.own_words import OwnWords

_GOVERNMENT_ENDS: Final = ("人民政府", "政府", "行政公署", "行署")
_TIERS: Final = "省市县区州盟旗镇乡"
# 各县(市、区): whoever is addressed one by one is below; but 各市直单位 is the city's own.
_EACH: Final = (
    rf"各(?:辖|设区的?|区辖)?[{_TIERS}][{_TIERS[1:]}、()（）]*(?<![、（(])(?![级直属场]|委办|委、办|有关|相关|各|领导)"
)
_NUMBER: Final = "[一-鿿]{1,3}(?:政|府|委|办){1,3}(?:发|函|字|通|电|规|文)(?=[〔\\[【])"
# 省政府采购 buys for whoever is of the tier; with 国务院 or 行署 for the government it is still 政府采购.
# 省政府令第12号 and 省政府第3次常务会议 are that government's own, whoever speaks of them.
_NO_GOVERNMENT: Final = (
    "(?!采购|购买|债|性基金|和社会资本|投资|信息公开|网站|储备|令|第[0-9〇一二三四五六七八九十百]{1,4}次)"
)


@attrs.frozen
class Found:
    """A stretch to judge.

    Attributes:
        group: What it looks like: names, topic, place, short, skip, open, pair, party, government,
            self, whole, inside, level, deputy, head or word.
    """

    group: str
    start: int
    end: int
    words: str


def find(text: str, own: OwnWords, names: tuple[str, ...], topics: tuple[str, ...]) -> Iterator[Found]:
    """The stretches to judge, in order and apart; what stands in 《》 is passed over."""
    literals = _literals(own, names, topics)
    words = _words(own.words, governments(own, names))
    at = 0
    for start, end in [*_titles(text), (len(text), len(text))]:
        yield from _between(text, at, start, own, literals, words=words)
        at = end


@functools.lru_cache(maxsize=256)
def governments(own: OwnWords, names: tuple[str, ...]) -> tuple[str, ...]:
    """What the government is called, by its own words and as the names print it: 盟政府, the longest first."""
    whose = [place for place in (own.name, *own.words) if place]
    said = {place + end for place in whose for end in _GOVERNMENT_ENDS}
    printed = [name for name in names if name in said and name not in own.government]
    return tuple(sorted((*own.government, *printed), key=len, reverse=True)) if printed else own.government


@attrs.frozen
class _Literal:
    """Words looked for as they stand, of which the first ``length`` characters are judged."""

    group: str
    words: str
    length: int


def _literals(own: OwnWords, names: tuple[str, ...], topics: tuple[str, ...]) -> list[_Literal]:
    """What is looked for as it stands, those first that win where several begin at one place."""
    named = [_Literal("names", name, len(name)) for name in sorted(names, key=len, reverse=True) if name]
    # 市政府购买服务联席会议 is about 政府购买服务.
    about = [_Literal("topic", word + topic, len(word)) for word in own.words for topic in topics if topic]
    # 中国 and 中华人民共和国 stand in names that no place takes over.
    place = [] if _alone(own.words) else [("place", own.name), ("short", own.short)]
    return named + about + [_Literal(group, name, len(name)) for group, name in place if len(name) > 1]


def _between(
    text: str, at: int, stop: int, own: OwnWords, literals: list[_Literal], *, words: re.Pattern[str]
) -> Iterator[Found]:
    """The stretches from ``at`` to ``stop``: whatever begins first, and behind its end whatever comes next."""
    match = words.search(text, at, stop)
    coming = [(text.find(each.words, at, stop), rank) for rank, each in enumerate(literals)]
    while True:
        coming = [
            (where if where >= at else text.find(literals[rank].words, at, stop), rank)
            for where, rank in coming
            if where >= 0
        ]
        start, rank = min(((where, rank) for where, rank in coming if where >= 0), default=(stop, -1))
        if match and match.start() < at:
            match = words.search(text, at, stop)
        if rank >= 0 and (match is None or _first(start, literals[rank], match)):
            found = _literal(text, start, literals[rank], own)
        elif match is not None:
            found = Found(str(match.lastgroup), match.start(), match.end(), match[0])
        else:
            return
        yield found
        at = found.end


def _first(start: int, literal: _Literal, match: re.Match[str]) -> bool:
    """Whether the literal goes before the match: 开州 does not in 开州府办发〔2019〕, which is passed over."""
    passed = match.lastgroup == "skip" and literal.group in {"place", "short"}
    return start < match.start() or (start == match.start() and not passed)


def _literal(text: str, start: int, literal: _Literal, own: OwnWords) -> Found:
    end = start + literal.length
    if literal.group != "place":
        return Found(literal.group, start, end, text[start:end])
    # 温州市场 is no 温州市 with something behind, but 温州 with 市场 behind.
    other = any(own.name.endswith(word) and _opening(own.words).match(text, end - len(word)) for word in own.words)
    if other and len(own.short) > 1 and text.startswith(own.short, start):
        return Found("short", start, start + len(own.short), own.short)
    return Found("open" if other else "place", start, end, own.name)


def _titles(text: str) -> list[tuple[int, int]]:
    """Where 《》 stand, the outermost of each nest; an opening mark that nothing closes opens nothing."""
    opened: list[int] = []
    found: list[tuple[int, int]] = []
    for mark in re.finditer("[《》]", text):
        if mark[0] == "《":
            opened.append(mark.start())
        elif opened:
            start = opened.pop()
            while found and found[-1][0] > start:
                found.pop()
            found.append((start, mark.end()))
    return found


@functools.cache
def _alone(words: tuple[str, ...]) -> bool:
    return any(all_forms()[word].alone for word in words if word in all_forms())


@functools.cache
def _table(words: tuple[str, ...]) -> tuple[NotOwn, ...]:
    """The words of the table in which one of the own words stands."""
    near = [all_forms()[word].near for word in words if word in all_forms()]
    # 自治区 is the own word of some and no own word to the others; 国家 is nobody's.
    held = [each for each in not_own() if _alone(words) or each.word not in words]
    return tuple(each for each in held if any(word in each.word for word in (*words, *near)))


@functools.cache
def _opening(words: tuple[str, ...]) -> re.Pattern[str]:
    """The words of the table that begin with an own word."""
    near = [all_forms()[word].near for word in words if word in all_forms()]
    return re.compile(
        "|".join(each.pattern for each in _table(words) if each.word.startswith((*words, *near))) or "(?!)"
    )


@functools.lru_cache(maxsize=64)
def _words(words: tuple[str, ...], governments: tuple[str, ...]) -> re.Pattern[str]:
    """The patterns of everything but names, those first that win over the others."""
    forms = [all_forms()[word] for word in words if word in all_forms()]
    # 本市场 is no 本市: a word of the table that begins with the own word holds against these forms.
    nears = f"(?!{_opening(words).pattern}){one_of([form.near for form in forms])}"
    party = one_of([form.party for form in forms])
    government = one_of(governments) + _NO_GOVERNMENT
    parts = {
        "open": "|".join(each.pattern for each in _table(words) if each.open) or "(?!)",
        "skip": "|".join([*(each.pattern for each in _table(words) if not each.open), _EACH, _NUMBER]),
        "pair": f"{party}[、和]?{government}",
        "government": government,
        "party": party,
        "whole": f"全{nears}",
        "self": f"[我本]{nears}",
        "level": one_of([word for form in forms for word in (form.level, form.direct, form.owned)]),
        "deputy": one_of([form.deputy for form in forms]),
        "head": one_of([form.head for form in forms]) + "(?![期远效足年])",
        "inside": f"{nears}内",
        "word": one_of(words),
    }
    return re.compile("|".join(f"(?P<{name}>{part})" for name, part in parts.items()))
