"""Steps: one change on the way from a base to what is derived from it, with its reasons."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.composition.reason import Reason
from govmodel.model.change import Add, Change, ChangePath, Drop, Move, Replace
from govmodel.model.fields import many, sparse_repr
from govmodel.wording.own_words import Mention


class Mark(Enum):
    """How a line of the plan is marked."""

    KEPT = "="
    CHANGED = "~"
    DROPPED = "-"
    ADDED = "+"
    MOVED = ">"
    OPEN = "?"


@attrs.frozen(kw_only=True, repr=False)
class Step:
    """One change, and why it is made.

    Attributes:
        change: What is changed; its path names what it covers, with all below it.
        reasons: Why, in the order in which they came about; one or more.
        mentions: The stretches of the words before that gave way to others, for a change of one text.
    """

    change: Change
    reasons: tuple[Reason, ...]
    mentions: tuple[Mention, ...] = many()

    __repr__ = sparse_repr

    @property
    def path(self) -> ChangePath:
        """Where, from the root down: names of fields, ids of elements."""
        added = self.change
        if isinstance(added, Add):
            return (*added.path, getattr(added.value, "id", 0))
        return added.path

    @property
    def mark(self) -> Mark:
        """How the plan marks it."""
        return _MARKS[type(self.change)]


_MARKS = {Replace: Mark.CHANGED, Drop: Mark.DROPPED, Add: Mark.ADDED, Move: Mark.MOVED}
