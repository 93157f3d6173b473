"""A matter that nobody has declared yet, suggested by the words of several units' duties."""

from __future__ import annotations

import attrs

from govmodel.model.fields import sparse_repr
from govmodel.model.matter import Claim, Matter


@attrs.frozen(kw_only=True, repr=False)
class SuggestedMatter:
    """That duties of different units may be about one matter; for a person to confirm.

    Attributes:
        matter: The matter as it would stand in a file: each claim is a suggestion with its score, 1 where
            another unit says the same words.
        joins: The claims of a matter of the structure which those suggested are like; ``matter`` then has
            that matter's id and title. Empty where nobody has declared any of it.
        near: Other units' duties in words somewhat like these, likest first. Not like enough to be
            suggested, and like enough for a person to look at.
    """

    matter: Matter
    joins: tuple[Claim, ...] = ()
    near: tuple[Claim, ...] = ()

    @property
    def score(self) -> float:
        """How likely the matter is: the score of the claim least like the others."""
        return min(claim.score or 0.0 for claim in self.matter.claims)

    @property
    def same_words(self) -> bool:
        """Whether all of it is said in the same words."""
        return self.score == 1

    __repr__ = sparse_repr
