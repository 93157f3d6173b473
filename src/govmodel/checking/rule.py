"""What a rule is: its code, its page, and the function that looks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum

import attrs

from govmodel.checking.context import Context
from govmodel.findings.finding import Authority, Finding
from govmodel.findings.text import Text
from govmodel.model.document import Section
from govmodel.model.fields import many, sparse_repr


class Need(Enum):
    """What a rule must have besides the sections it reads."""

    BASE = "base"
    DATE = "date"
    DIVISION = "division"


@attrs.frozen(kw_only=True, repr=False)
class Example:
    """A small structure for a rule's page, in the library's own file format as TOML.

    Attributes:
        text: The structure. The tests run it.
        base: The structure it is held against, for rules that compare.
    """

    text: str
    base: str | None = None

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Rule:
    """A rule, with everything its page shows.

    Attributes:
        code: Stable for ever. Codes never change meaning.
        slug: Names the pattern found, never the remedy.
        title: What it finds, in a few words.
        finds: 查什么: when exactly it fires, and at which severity.
        why: 为什么: why it matters.
        remedy: 怎么改: what to do about it.
        off: 何时关掉: when to leave it out.
        authority: On what it rests.
        sections: The sections of a document it reads; where one is not at hand whole, it does not run.
        needs: What else it must have.
        bad: An example that trips it.
        good: An example that does not.
        since: The first version that had it.
        look: The function that looks.
    """

    code: str
    slug: str
    title: Text
    finds: Text
    why: Text
    remedy: Text
    off: Text
    authority: tuple[Authority, ...] = many()
    sections: frozenset[Section]
    needs: frozenset[Need] = frozenset()
    bad: Example
    good: Example
    since: str = "0.1.0"
    look: Callable[[Context], Iterable[Finding]]

    __repr__ = sparse_repr
