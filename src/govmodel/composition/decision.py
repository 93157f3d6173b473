"""Decisions: how a person settled what was open."""

from __future__ import annotations

import attrs

from govmodel.model.fields import sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Decision:
    """One question settled.

    Attributes:
        item: The question's key: ``mandate/3.task#power``.
        choose: 照留, 删去, or the words to use instead.
        reason: Why, in a person's words; empty where none was given.
    """

    item: str
    choose: str
    reason: str = ""

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Stale:
    """A decision that settles nothing: what it names is not open, or cannot be settled so.

    Attributes:
        decision: The decision.
        zh: Why it settles nothing, in Chinese.
        en: The same in English.
        nearest: The key of the open question most like it, or ``None``.
    """

    decision: Decision
    zh: str
    en: str
    nearest: str | None = None

    __repr__ = sparse_repr
