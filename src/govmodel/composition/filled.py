"""Decisions as they belong together: for one base, one place and one date."""

from __future__ import annotations

import attrs

from govmodel.composition.decision import Decision
from govmodel.model.dates import PartialDate
from govmodel.model.fields import many, sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Decisions:
    """What a person decided for one derivation.

    Attributes:
        base: The id of what is derived from.
        to: The code of the division it is derived for.
        as_of: The date that names, ranks and powers are taken for.
        decisions: What was decided, in the order in which it was written down.
        drafts: Reasons written down where nothing is chosen yet; they decide nothing.
    """

    base: str
    to: str
    as_of: PartialDate
    decisions: tuple[Decision, ...] = many()
    drafts: tuple[Decision, ...] = many()

    __repr__ = sparse_repr
