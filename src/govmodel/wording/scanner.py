"""Where a text may speak of the own place: the stretches to judge, one pass from left to right."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.wording.cues import NotOwn, all_forms, not_own, one_of
from govmodel.wording.own_words import OwnWords

_TIERS: Final = "省市县区州盟旗镇乡"
# 各县(市、区): whoever is addressed one by one is below; but 各市直单位 is the city's own.
_EACH: Final = (
    rf"各(?:辖|设区的?|区辖)?[{_TIERS}][{_TIERS[1:]}、()（）]*(?<![、（(])(?![级直属场]|委办|委、办|有关|相关|各|领导)"
)
_NUMBER: Final = "[一-鿿]{1,3}(?:政|府|委|办){1,3}(?:发|函|字|通|电|规|文)(?=[〔\\[【])"
# 省政府采购 buys for whoever is of the tier; with 国务院 or 行署 for the government it is still 政府采购.
_NO_GOVERNMENT: Final = "(?!采购|购买|债|性基金|和社会资本|投资|信息公开|网站|储备)"


@attrs.frozen
class Found:
    """A stretch to judge.

    Attributes:
        group: Which pattern found it: names, skip, open, place, short, pair, party, government,
            self, whole, inside, level, deputy, head or word.
    """

    group: str
    start: int
    end: int
    words: str


def find(text: str, own: OwnWords, names: tuple[str, ...], topics: tuple[str, ...]) -> Iterator[Found]:
    """The stretches to judge, in order and apart; what stands in 《》 is passed over."""
    scan = _scanner(own, names, topics)
    at = 0
    for start, end in [*_titles(text), (len(text), len(text))]:
        for match in scan.finditer(text, at, start):
            group = match.lastgroup
            if group is not None:
                yield Found(group, match.start(), match.end(), match[0])
        at = end


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


@functools.lru_cache(maxsize=256)
def _scanner(own: OwnWords, names: tuple[str, ...], topics: tuple[str, ...]) -> re.Pattern[str]:
    """The patterns of everything that is looked for, those first that win over the others."""
    forms = [all_forms()[word] for word in own.words if word in all_forms()]
    near = list(dict.fromkeys(form.near for form in forms))
    words = [*own.words, *near]
    alone = any(form.alone for form in forms)
    # 自治区 is the own word of some and no own word to the others; 国家 is nobody's.
    table = [each for each in not_own() if alone or each.word not in own.words]
    skip = [each for each in table if any(word in each.word for word in words)]
    # 本市场 is no 本市: a word of the table that begins with the own word holds against every form.
    opening = [each for each in skip if any(each.word.startswith(word) for word in words)]
    nears = f"{_unless(opening)}{one_of(near)}"
    party = one_of([form.party for form in forms])
    government = one_of(list(own.government)) + _NO_GOVERNMENT
    parts = {
        "names": one_of(list(names)),
        # 市政府购买服务联席会议 is about 政府购买服务.
        "topic": f"{one_of(list(own.words))}(?={one_of(list(topics))})",
        "open": "|".join(each.pattern for each in skip if each.open) or "(?!)",
        "skip": "|".join([*(each.pattern for each in skip if not each.open), _EACH, _NUMBER]),
        # 中国 and 中华人民共和国 stand in names that no place takes over.
        "place": "(?!)" if alone else _name(own, opening),
        "short": one_of([own.short]) if len(own.short) > 1 and not alone else "(?!)",
        "pair": f"{party}[、和]?{government}",
        "government": government,
        "party": party,
        "whole": f"全{nears}",
        "self": f"[我本]{nears}",
        "level": one_of([word for form in forms for word in (form.level, form.direct, form.owned)]),
        "deputy": one_of([form.deputy for form in forms]),
        "head": one_of([form.head for form in forms]) + "(?![期远效足年])",
        "inside": f"{nears}内",
        "word": one_of(list(own.words)),
    }
    return re.compile("|".join(f"(?P<{name}>{part})" for name, part in parts.items()))


def _unless(opening: list[NotOwn]) -> str:
    return f"(?!{'|'.join(each.pattern for each in opening)})" if opening else ""


def _name(own: OwnWords, opening: list[NotOwn]) -> str:
    """The place's name where its last word does not begin another: not 温州市 in 温州市场."""
    tails = [word for word in own.words if own.name.endswith(word)]
    other = [
        re.escape(own.name.removesuffix(word)) + each.pattern
        for word in tails
        for each in opening
        if each.word.startswith(word)
    ]
    return (f"(?!{'|'.join(other)})" if other else "") + re.escape(own.name)
