"""The words by which a mention of the own place is told from what only looks like one, from the tables beside."""

from __future__ import annotations

import csv
import functools
import re
from importlib import resources
from typing import Final

import attrs

_DATA: Final = "data"
_FORMS: Final = ("near", "level", "direct", "owned", "party", "head", "deputy")


@attrs.frozen(kw_only=True)
class Forms:
    """What is made of an own word: 全 and 我 before ``near``, and the words for tier, party and leader.

    Attributes:
        near: What stands after 我, 本 and 全 and before 内: 区, where the word is 自治区.
        level: 省级.
        direct: 省直.
        owned: 省属.
        party: 省委.
        head: 省长.
        deputy: 副省长.
        others_known: Whether the names of all its peers end in a cue of the table (异地), so that any other
            word before it is no name.
        alone: Whether it has no peers, and nobody below says the word of themselves: 国家.
    """

    near: str
    level: str
    direct: str
    owned: str
    party: str
    head: str
    deputy: str
    others_known: bool
    alone: bool


@attrs.frozen(kw_only=True)
class NotOwn:
    """A word in which the character of a tier is no own word, or may be none.

    Attributes:
        pattern: The word with what must not stand before or after it.
        word: The word alone.
        open: Whether it may be one all the same.
    """

    pattern: str
    word: str
    open: bool


def _rows(name: str) -> list[dict[str, str]]:
    text = resources.files(__package__).joinpath(_DATA, name).read_text(encoding="utf-8-sig")
    return list(csv.DictReader(text.splitlines()))


@functools.cache
def all_forms() -> dict[str, Forms]:
    """The forms of every own word."""
    return {
        row["word"]: Forms(
            **{name: row[name] for name in _FORMS}, others_known=bool(row["others"]), alone=row["others"] == "无"
        )
        for row in _rows("own_forms.csv")
    }


@functools.cache
def forms_of(words: tuple[str, ...]) -> tuple[Forms, ...]:
    """The forms of those own words that the table knows."""
    return tuple(all_forms()[word] for word in words if word in all_forms())


@functools.cache
def not_own() -> tuple[NotOwn, ...]:
    """The words that are not the own word, the longest first."""
    rows = sorted(_rows("not_own_words.csv"), key=lambda row: (-len(row["word"]), row["word"]))
    return tuple(NotOwn(pattern=_guarded(row), word=row["word"], open=row["treat"] == "可疑") for row in rows)


def _guarded(row: dict[str, str]) -> str:
    before, after = row["unless_before"].split(), row["unless_after"].split()
    behind = "".join(f"(?<!{re.escape(word)})" for word in before)
    ahead = f"(?!{one_of(after)})" if after else ""
    return behind + re.escape(row["word"]) + ahead


@functools.cache
def cues(kind: str) -> tuple[str, ...]:
    """The words of one kind in the table of cues, the longest first.

    Raises:
        KeyError: If the table has no such kind.
    """
    return _all_cues()[kind]


@functools.cache
def _all_cues() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for row in _rows("mention_cues.csv"):
        found.setdefault(row["cue"], []).append(row["word"])
    return {kind: tuple(sorted(words, key=len, reverse=True)) for kind, words in found.items()}


def one_of(words: tuple[str, ...] | list[str]) -> str:
    """A pattern for any of the words, the longest first; one that never matches where there are none."""
    ordered = sorted(dict.fromkeys(words), key=len, reverse=True)
    return "(?:" + "|".join(map(re.escape, ordered)) + ")" if ordered else "(?!)"


@functools.cache
def pattern(kind: str) -> re.Pattern[str]:
    """A pattern for any cue of one kind."""
    return re.compile(one_of(cues(kind)))
