"""Questions: what only a person can decide, with what one may choose and what each choice does."""

from __future__ import annotations

import unicodedata
from enum import Enum
from typing import Final

import attrs

from govmodel.composition.decision import Decision
from govmodel.composition.reason import Reason
from govmodel.findings.text import Text
from govmodel.model.fields import many, sparse_repr
from govmodel.model.open_item import OpenItem


class Act(Enum):
    """What a choice does to the words in question."""

    KEEP = "照留"
    """They stay as they are; the question is settled."""
    DROP = "删去"
    """They go, with what would dangle without them."""
    USE = "改为"
    """Others take their place."""


@attrs.frozen(kw_only=True, repr=False)
class Choice:
    """One way to settle a question.

    Attributes:
        act: What it does.
        words: What is used instead; empty unless ``act`` is USE.
        note: What speaks for it or follows from it; ``None`` where that is plain.
    """

    act: Act
    words: str = ""
    note: Text | None = None

    __repr__ = sparse_repr

    @property
    def label(self) -> str:
        """As a decision names it: 照留, 删去, or the words themselves."""
        return self.words if self.act is Act.USE else self.act.value


@attrs.frozen(kw_only=True, repr=False)
class Question:
    """One thing left open, and how it may be settled.

    Attributes:
        item: What stands in the structure for it.
        reason: Why it is asked.
        choices: Ways to settle it, the likeliest first. One may also give words of one's own.
    """

    item: OpenItem
    reason: Reason
    choices: tuple[Choice, ...] = many()

    __repr__ = sparse_repr

    @property
    def key(self) -> str:
        """Names it: ``mandate/3.task#power``."""
        return self.item.key

    def act(self, words: str) -> Act:
        """What a decision of those words does: 照留 keeps, 删去 drops, anything else is to be used instead."""
        return next((act for act in (Act.KEEP, Act.DROP) if act.value == words.strip()), Act.USE)

    def misspelt(self, words: str) -> Act | None:
        """What words that are no act plainly mean for one (``keep``, 保留); ``None`` where they are words to use."""
        if self.act(words) is not Act.USE or words.strip() in {choice.label for choice in self.choices}:
            return None
        bare = "".join(sign for sign in unicodedata.normalize("NFKC", words).casefold() if sign.isalnum())
        return next((act for act, forms in _MEANT.items() if bare in forms), None)


_MEANT: Final = {
    Act.KEEP: frozenset({"照留", "保留", "留", "留下", "不动", "不变", "不改", "不删", "照旧", "keep"}),
    Act.DROP: frozenset({"删去", "删除", "删掉", "删", "去掉", "drop", "delete", "remove"}),
}
"""What a person may write for 照留 and 删去. It is not taken for them, and never for words to use."""


@attrs.frozen(kw_only=True, repr=False)
class Kept:
    """A question that a person settled by leaving the words as they are.

    Attributes:
        question: What was open.
        decision: How it was settled, with the person's reason.
    """

    question: Question
    decision: Decision

    __repr__ = sparse_repr
