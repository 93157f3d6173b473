"""What a clause is about: its subjects, as stretches of it, without the words that only say that something is done.

- Subjects are stretches of the clause as it stands; nothing is rewritten.
- Linear time: each item is gone through once from either end.
"""

from __future__ import annotations

import csv
import functools
import re
from importlib import resources
from typing import Final

import attrs

from govmodel.wording.cues import one_of
from govmodel.wording.likeness import item_stretches
from govmodel.wording.task_clauses import action_words
from govmodel.wording.vague import unspecific

SHORTEST: Final = 4
"""How many characters a subject has at the least: 标准 or 政策 may be about anything, 劳务输出 may not."""

MOST: Final = 50
"""How many items a clause lists at the most; what lists more is no clause, and is looked at as a whole."""

_SAYS_NOTHING: Final = re.compile(r"[^\w]+|的|相关|有关|各项")
_MARKS: Final = " 　、，。；：,;:“”\"'"


@attrs.frozen
class Subject:
    """What a clause, or an item of it, is about.

    Attributes:
        start: Its first code point in the clause.
        end: One past its last.
        words: The stretch as :func:`bare_words` has it, ready to be compared.
        whole: Whether it stands for all that the clause says.
        several: Whether it is several subjects at once, each of which stands beside it.
    """

    start: int
    end: int
    words: str
    whole: bool
    several: bool = False


def subjects(clause: str) -> tuple[Subject, ...]:
    """What a clause is about as a whole, then item by item where it lists several.

    Example:
        >>> [subject.words for subject in subjects("做好劳务输出和青年从业者的权益维护工作")]
        ['劳务输出和青年从业者权益维护', '劳务输出', '青年从业者权益维护']
    """
    stretches = item_stretches(clause)
    items = [] if not 1 < len(stretches) <= MOST else [_subject(clause, start, end) for start, end in stretches]
    found = [Subject(*item, whole=False) for item in items if item is not None]
    whole = _subject(clause, 0, len(clause))
    return (*([] if whole is None else [Subject(*whole, whole=True, several=len(found) > 1)]), *found)


def bare_words(text: str) -> str:
    """A text without punctuation, 的, 相关 and the like, as the words of subjects are."""
    return _SAYS_NOTHING.sub("", text)


def names_something(words: str) -> bool:
    """Whether the words name a thing, and are not made of actions (监督管理) or of nothing at all (相关政策措施)."""
    return not unspecific(words) and _only_actions().fullmatch(words) is None


def _subject(clause: str, start: int, end: int) -> tuple[int, int, str] | None:
    """Where the subject of a stretch stands, and its bare words; ``None`` where none is left."""
    found = _before().match(clause, start, end)
    start = found.end() if found is not None else start
    endings = _after()
    while clause.endswith(endings, start, end):
        end -= next(len(word) for word in endings if clause.endswith(word, start, end))
    if end - start < SHORTEST:
        return None
    words = bare_words(clause[start:end])
    return (start, end, words) if len(words) >= SHORTEST else None


@functools.cache
def _before() -> re.Pattern[str]:
    rows = sorted((row for row in _rows() if row["place"] == "前"), key=lambda row: -len(row["word"]))
    words = "|".join(
        re.escape(row["word"]) + (f"(?!{one_of(row['unless_after'].split())})" if row["unless_after"] else "")
        for row in rows
    )
    # Possessive: what is taken is never given back, so that the time is linear.
    return re.compile(f"(?:{words}|[{re.escape(_MARKS)}])*+")


@functools.cache
def _after() -> tuple[str, ...]:
    return (*(row["word"] for row in _rows() if row["place"] == "后"), *_MARKS)


@functools.cache
def _only_actions() -> re.Pattern[str]:
    # Words of two characters alone, and possessive: nothing is tried twice.
    words = [word for word in action_words() if len(word) == 2]
    return re.compile(f"(?:{one_of(words)})++")


@functools.cache
def _rows() -> tuple[dict[str, str], ...]:
    text = resources.files(__package__).joinpath("data", "light_words.csv").read_text(encoding="utf-8-sig")
    return tuple(csv.DictReader(text.splitlines()))
