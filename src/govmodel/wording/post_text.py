"""A string of posts taken apart: one post from the next, and what stands around the unit and the title."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.fields import many, sparse_repr
from govmodel.model.post import Portfolio
from govmodel.model.rank import RankSet
from govmodel.wording.rank_words import read_ranks


@attrs.frozen(kw_only=True, repr=False)
class PostText:
    """One post of a string, its unit and title still together.

    Attributes:
        text: As printed.
        words: Unit and title, without what stands before them and in brackets behind: 市政府副秘书长.
        rank: A rank in brackets: （副县级）.
        portfolio: What the holder is in charge of, where a bracket says it.
        notes: What else stands around it: 原, 兼, 挂职, 主持工作.
    """

    text: str
    words: str
    rank: RankSet | None = None
    portfolio: Portfolio | None = None
    notes: tuple[str, ...] = many()

    __repr__ = sparse_repr


_OPEN: Final = "（(〔[【"
_CLOSE: Final = "）)〕]】"
_BETWEEN: Final = frozenset("、，,；;/／。\n\r\t 　")
_AND: Final = re.compile(
    r"(?<=[长任记席])(?:和|及|与|并)(?!.{0,2}[室处科])|(?<=负责人)(?:和|及)|(?<=负责同志)(?:和|及)"
)
_ALSO: Final = re.compile(r"(?<!^)(?=兼任?(?!职))")
_TRAILING: Final = re.compile(r"[（(〔\[【]([^（()）〔〕\[\]【】]*)[）)〕\]】]$")
_BEFORE: Final = re.compile(r"^(原任?|现任|时任|曾任|拟任|兼任?(?!职)|由|即|担任|请)(?=.{2})")
_CANDIDATE: Final = re.compile(r"(?<=.)(?:提名)?(?:候选人|人选)$")
_MANNERS: Final = "协助分管|协助负责|协助联系|分管|主管|协管|联系|协调|牵头|负责"
_CHARGE: Final = re.compile(rf"^({_MANNERS})(.*?)的?$")
_CHARGE_BEHIND: Final = re.compile(rf"^(?P<unit>.*?)(?P<manner>{_MANNERS})(?P<field>.*?)的?$")
_COUNTED: Final = re.compile(r"^(?:各|的)?(?:(?:一|1|１|两|二|2|1-2|1至2|若干)[名位个]的?|的|各)?")
_COUNT: Final = re.compile(r"(?:(?:各|的)?(?:一|1|１|两|二|2|1-2|1至2|若干)[名位个]的?|的|各|有关|相关)$")


NO_UNIT: Final = re.compile(
    r"(?:本|所在|牵头|责任|各|有关|相关|各有关|各相关)?(?:成员)?(?:单位|部门)|各级|所属|有关|相关|各"
    r"|局|厅|委|部|办|院|行|所|站|署|中心|党委|政府|机关"
)
"""Words before a title that name no unit of their own: 各成员单位, 局."""


def split_posts(text: str) -> tuple[PostText, ...]:
    """The posts of a string in their order: 市委常委、宣传部部长 → 市委常委, 宣传部部长."""
    pieces = [part for piece in _outside_brackets(text) for also in _ALSO.split(piece) for part in _AND.split(also)]
    return tuple(_post(piece) for piece in pieces if piece)


def _outside_brackets(text: str) -> list[str]:
    pieces, start, depth = [], 0, 0
    for place, character in enumerate(text):
        if character in _OPEN:
            depth += 1
        elif character in _CLOSE:
            depth = max(0, depth - 1)
        elif character in _BETWEEN and depth == 0:
            pieces.append(text[start:place])
            start = place + 1
    return [*pieces, text[start:]]


def _post(text: str) -> PostText:
    words, rank, portfolio, notes = text, None, None, []
    while (found := _TRAILING.search(words)) is not None:
        inside, words = found[1], words[: found.start()]
        charge = _CHARGE.match(inside)
        ranks = read_ranks(inside)
        if ranks is not None:
            rank = ranks
        elif charge is not None:
            portfolio = Portfolio(manner=charge[1], field=charge[2] or None)
        elif inside:
            notes.append(inside)
    candidate = _CANDIDATE.search(words)
    if candidate is not None:
        notes.append(candidate[0])
        words = words[: candidate.start()]
    while (before := _BEFORE.match(words)) is not None:
        notes.append(before[0])
        words = words[before.end() :]
    return PostText(text=text, words=words, rank=rank, portfolio=portfolio, notes=tuple(notes))


def without_count(words: str) -> str:
    """The words before a title without a count or 有关 at their end: 市人社局一名 → 市人社局."""
    return _COUNT.sub("", words)


def only_title(words: str) -> str:
    """A title without the count that stands before it: 一位副厅长 → 副厅长."""
    return _COUNTED.sub("", words)


def charge_before(words: str) -> tuple[str, Portfolio] | None:
    """Unit and portfolio of the words before a title: 市政府分管民政工作的 → 市政府, 分管 民政工作."""
    found = _CHARGE_BEHIND.match(words)
    if found is None:
        return None
    return found["unit"], Portfolio(manner=found["manner"], field=found["field"] or None)
