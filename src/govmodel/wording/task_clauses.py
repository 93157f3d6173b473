"""Sentences of tasks taken apart into clauses: where one thing to be done ends and the next begins.

- Clauses are stretches of the text, in its order, and never overlap.
- Linear time: a sentence is gone through once, and each of its pieces is looked at by anchored patterns.
"""

from __future__ import annotations

import csv
import functools
import re
from collections.abc import Iterable, Iterator
from importlib import resources
from typing import Final, NamedTuple

from govmodel.wording.cues import one_of


class Clause(NamedTuple):
    """One thing to be done, as a stretch of the text.

    Attributes:
        start: Its first code point, connectives before it left out.
        end: One past its last, closing punctuation left out.
        segment: Which part between semicolons it stands in, counted within its sentence.
        condition: Where a condition that opens it ends, its comma left out; its start where there is none.
        body: Where its own words begin behind a condition.
    """

    start: int
    end: int
    segment: int
    condition: int
    body: int


_STOPS: Final = re.compile(r"[。！？!?\n]")
_MARKS: Final = re.compile(r"[，；,;]|[（(《〈“「『【〔]|[）)》〉”」』】〕]")
_PAIRS: Final = dict(zip("（(《〈“「『【〔", "）)》〉”」』】〕", strict=True))
_LONGEST_INSET: Final = 120
_SEMICOLONS: Final = "；;"

_JOINING: Final = re.compile(r"(?:并且|并(?!购|网|轨|发症|联|列)|且|以及|同时，?|另外，?)")
_AFTERTHOUGHT: Final = re.compile(
    r"并?(?:认真|切实|抓好|负责|具体|监督|督促){0,2}(?:组织)?(?:抓好)?(?:实施|落实|执行|推进|推动落实|督促落实)"
)
_NEVER_VERB: Final = (
    "做好|制定|拟订|落实|负责|加强|推进|推动|组织实施|建立|研究(?!院|所|中心)|开展(?!情况)|完善|提供|予以"
)
_CONDITION: Final = re.compile(
    r"(?:根据|视|按照|按|经)[^，；。]{0,30}(?:安排|需要|要求|部署|委托|指示|情况|授权|同意|批准)$"
)
_BASIS: Final = re.compile(
    rf"(?!.{{0,60}}(?:{_NEVER_VERB}))(?:按照|按|根据|依据|依照|结合|遵循|立足|围绕|针对|坚持|以|从|通过|利用|充分利用|依托|采取|借助|为了?|本着)"
    r"[^，；。]{0,60}(?:职责|分工|职能|要求|规定|安排|实际|原则|部署|精神|方案|计划|情况|需要|任务|法规|法律|政策|标准|权限|办法|"
    r"条例|意见|决定|规划|方式|手段|形式|途径|渠道|方面|契机|目标|重点|导向|核心|抓手|主线|主题|基础|思路|模式|领域|环节|问题)$"
)
_CIRCUMSTANCE: Final = re.compile(
    r".{0,40}?(?:在|于|从|当|对于)[^，；。]{0,60}(?:中|时|后|前|下|上|期间|方面|以内|之前|之后|过程|同时|之际|等)$"
)
_PURPOSE: Final = re.compile(r"为(?!.{0,60}(?:提供|创造|办理|开展|做好|给予))")
_ABOUT: Final = re.compile(r"对(?!.{0,60}(?:进行|予以|给予|实行|实施|开展|负责|设置|采取|加强|提出|作出|做出|做好))")
_MEANS: Final = re.compile(r"(?:充分)?发挥.{0,12}(?:职能|职责)(?:作用|优势)?$")
_PIVOT: Final = re.compile(
    r"(?:负责|积极|协调|大力)?(?:鼓励|支持|引导|扶持|指导|督促|监督|组织|推动|动员|要求|协调|支持和引导|指导督促|督促指导)"
)
# First and last characters that the patterns above ask for, looked at before the patterns are.
_JOINS: Final = frozenset("并且以同另")
_CONDITIONS: Final = frozenset("根视按经")
_LEADS: Final = frozenset("按根依结遵立围针坚以从通利充采借为本对发")
_CIRCUMSTANCES: Final = frozenset("中时后前下上间面内程际等")
_BARE_VERB: Final = 2
_LONGEST_AFTERTHOUGHT: Final = 16
_LONGEST_PIVOT: Final = 12
_FOLLOWS_PIVOT: Final = re.compile(r"(?:提供|招收|吸纳|参加|投资|履行|促进.{1,20}(?:落实|到位)$)")
_PROPOSES: Final = re.compile(r"向.{1,20}提出.{0,12}(?:意见|建议)$")
_FARTHEST_VERB: Final = 10


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a stretch, without their stops and the blanks around them."""
    at = start
    for stop in _STOPS.finditer(text, start, end):
        yield from _trimmed(text, at, stop.start())
        at = stop.end()
    yield from _trimmed(text, at, end)


def clauses(text: str, start: int, end: int) -> tuple[Clause, ...]:
    """The clauses of one sentence.

    Example:
        >>> words = "确定工作计划并组织实施，督促检查落实情况，并通报情况"
        >>> [words[one.start : one.end] for one in clauses(words, 0, len(words))]
        ['确定工作计划并组织实施', '督促检查落实情况', '通报情况']
    """
    found: list[Clause] = []
    for number, pieces in enumerate(_segments(text, start, end)):
        found += _joined(text, pieces, number)
    return tuple(found)


def starts_afresh(text: str, start: int) -> bool:
    """Whether an adverb opens what stands there, so that a verb of what went before does not reach it: 逐步增加."""
    return text.startswith(_adverbs().get(text[start : start + 1], ()), start)


def opens_with_verb(words: str) -> bool:
    """Whether the words open with something to be done, 要 and the like left aside."""
    return words.startswith(_openers().get(words[:1], ()))


def action_words() -> tuple[str, ...]:
    """The words that say what is done: 监督, 宣传."""
    return tuple(_table()["动词"])


def _trimmed(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return ((start, end),) if start < end else ()


def _segments(text: str, start: int, end: int) -> Iterator[list[tuple[int, int]]]:
    """The pieces between commas, by the parts between semicolons; what stands in brackets is not cut."""
    pieces: list[tuple[int, int]] = []
    at, until = start, start
    for mark in _MARKS.finditer(text, start, end):
        char = mark[0]
        if mark.start() < until:
            continue
        if char in _PAIRS:
            close = text.find(_PAIRS[char], mark.end(), min(end, mark.end() + _LONGEST_INSET))
            until = close + 1 if close >= 0 else until
        elif char in "，,；;":
            pieces += _trimmed(text, at, mark.start())
            at = mark.end()
            if char in _SEMICOLONS:
                yield pieces
                pieces = []
    pieces += _trimmed(text, at, end)
    yield pieces


def _joined(text: str, pieces: list[tuple[int, int]], segment: int) -> Iterator[Clause]:
    """Pieces joined to clauses: what cannot stand alone goes with its neighbour."""
    open_at: int | None = None
    condition = body = 0
    made: Clause | None = None
    for at, (start, end) in enumerate(pieces):
        last = at == len(pieces) - 1
        words = text[start:end]
        if (
            open_at is None
            and made is not None
            and _goes_on(text[made.body : min(made.end, made.body + _LONGEST_PIVOT)], words)
        ):
            made = made._replace(end=end)
            continue
        begins = _after_joining(words) + start if open_at is None else start
        if open_at is None:
            open_at, condition, body = begins, begins, begins
        words = text[begins:end]
        if not last and _hangs(words):
            condition, body = end, pieces[at + 1][0]
            continue
        if not last and _leads_in(words):
            continue
        if made is not None:
            yield made
        made = Clause(open_at, end, segment, condition, body)
        open_at = None
    if made is not None:
        yield made


def _after_joining(words: str) -> int:
    """How much of the words is a connective: 并, 且."""
    if words[0] not in _JOINS:
        return 0
    found = _JOINING.match(words)
    return found.end() if found is not None and found.end() < len(words) else 0


def _hangs(words: str) -> bool:
    """Whether the piece is a condition: …的; 根据联席会议安排."""
    if words[-1] == "的":
        return True
    return words[0] in _CONDITIONS and _CONDITION.match(words) is not None and _BASIS_NOT.match(words) is None


_BASIS_NOT: Final = re.compile(r"(?:按照|按|经)(?!.{0,30}(?:安排|需要|委托|指示|部署|授权|同意|批准)$)")


def _leads_in(words: str) -> bool:
    """Whether the piece only opens what follows: by what, where, for what, about what."""
    if len(words) <= _BARE_VERB:
        # 督促，列入年度考核: a verb without its object goes with what follows.
        return True
    if words[0] not in _LEADS and words[-1] not in _CIRCUMSTANCES:
        return False
    return any(pattern.match(words) is not None for pattern in (_BASIS, _CIRCUMSTANCE, _PURPOSE, _ABOUT, _MEANS))


def _goes_on(before: str, words: str) -> bool:
    """Whether the piece goes on with the clause before it instead of opening one."""
    if len(words) <= _LONGEST_AFTERTHOUGHT and _AFTERTHOUGHT.fullmatch(words):
        return True
    if words[0] == "向" and _PROPOSES.match(words):
        return True
    if _FOLLOWS_PIVOT.match(words) and _PIVOT.match(before):
        return True
    return not _opens(words[_after_joining(words) :])


def _opens(words: str) -> bool:
    """Whether the words open with a verb, or have one soon."""
    return opens_with_verb(words) or _verbs().search(words, 0, _FARTHEST_VERB + 2) is not None


@functools.cache
def _table() -> dict[str, list[str]]:
    text = resources.files(__package__).joinpath("data", "task_words.csv").read_text(encoding="utf-8-sig")
    return {row["use"]: row["words"].split() for row in csv.DictReader(text.splitlines())}


@functools.cache
def _verbs() -> re.Pattern[str]:
    return re.compile(one_of(_table()["动词"]))


@functools.cache
def _adverbs() -> dict[str, tuple[str, ...]]:
    return _by_first(_table()["状语"])


@functools.cache
def _openers() -> dict[str, tuple[str, ...]]:
    return _by_first(word for words in _table().values() for word in words)


def _by_first(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The words by their first character: a few to try where a pattern would try hundreds."""
    found: dict[str, tuple[str, ...]] = {}
    for word in dict.fromkeys(words):
        found[word[0]] = (*found.get(word[0], ()), word)
    return found
