"""Matters: what one or more duties are about, said or taken to be so."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.model.errors import InvalidModel, Problem
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import DutyId, MandateId, MatterId
from govmodel.model.kinds import typed


class Match(Enum):
    """On what a conclusion rests."""

    STATED = "原文"
    DECLARED = "认定"
    SUGGESTED = "推测"


@attrs.frozen(kw_only=True, repr=False)
class Claim:
    """That an element is about a matter.

    Attributes:
        element: A duty, or an item of the mandate. A mandate item makes nobody an owner.
        quote: Which of the element's words speak of the matter; ``None`` for all of them.
        match: On what this rests.
        score: How likely a suggestion is, 0 to 1; only a suggestion has one.

    Raises:
        InvalidModel: If ``score`` is outside 0 to 1, or stands with or without a suggestion wrongly.
    """

    element: DutyId | MandateId
    quote: str | None = None
    match: Match = Match.DECLARED
    score: float | None = None

    def __attrs_post_init__(self) -> None:
        """Keep suggestions and declarations apart."""
        typed(self)
        if (self.score is None) == (self.match is Match.SUGGESTED) or not 0 <= (self.score or 0) <= 1:
            raise InvalidModel(
                [
                    Problem(
                        path="$.score",
                        code="score-out-of-place",
                        zh=f"只有「推测」带 0 到 1 之间的分数，这里是 {self.match.value}、{self.score}",
                        en=f"a suggestion, and nothing else, has a score from 0 to 1; "
                        f"got {self.match.name}, {self.score}",
                        value=str(self.score),
                    )
                ]
            )

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Matter:
    """What one or more duties are about.

    Attributes:
        id: The same in every structure that shares the matter.
        title: In the words of the text, as short as will do.
        claims: The elements that are about it. None makes a matter nobody has a part in.
    """

    id: MatterId
    title: str
    claims: tuple[Claim, ...] = many()

    __attrs_post_init__ = typed
    __repr__ = sparse_repr
