"""Which matter of one structure is which of another."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.fields import sparse_repr
from govmodel.model.ids import DutyId
from govmodel.model.index import Index
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.questions import lone_matters
from govmodel.wording.likeness import likeness, normal

SAME_MATTER: Final = 0.55
"""From which likeness two clauses of two structures are suggested to be one matter.

Below 0.4 the pairs found between the shipped systems were wrong; 0.55 leaves room on the safe side.
"""

_OWN_TIER: Final = re.compile(r"[我全本][国省市州县区镇乡]|[省市州县区](?=政府)")


@attrs.frozen(kw_only=True, repr=False)
class Pairing:
    """That a matter of one structure has a fellow in another.

    Attributes:
        matter: The fellow.
        match: Declared, where both carry one id; stated, where the words are the same; else suggested.
        score: How alike a suggested fellow's words are, 0 to 1.
    """

    matter: Matter
    match: Match
    score: float | None = None

    __repr__ = sparse_repr


def without_own_tier(text: str) -> str:
    """``text`` without the words by which a body means its own place (我省, 市政府's 市), and without punctuation."""
    return normal(_OWN_TIER.sub("", text))


class Matters:
    """The matters of one structure, ready to be paired with those of others."""

    def __init__(self, index: Index) -> None:
        """Take in the declared matters, and each unclaimed duty as a matter of one."""
        self.index = index
        self.declared: dict[str, Matter] = {str(matter.id): matter for matter in index.structure.matters}
        self.lone = lone_matters(index)
        self._by_words: dict[str, Matter] = {}
        for matter in (*self.declared.values(), *self.lone):
            for claim in matter.claims:
                self._by_words.setdefault(self.words(claim), matter)

    def words(self, claim: Claim) -> str:
        """What a claim's element says of the matter, ready to be compared; empty for mandate items."""
        duty = self.index.duties.get(DutyId(claim.element))
        return without_own_tier(claim.quote or duty.task) if duty is not None else ""

    def fellow(self, other: Matters, matter: Matter) -> Pairing | None:
        """The matter here that is ``matter`` of ``other``; ``None`` where none is like it."""
        if matter.id in self.declared and matter.id in other.declared:
            return Pairing(matter=self.declared[matter.id], match=Match.DECLARED)
        wanted = [words for claim in matter.claims if (words := other.words(claim))]
        for words in wanted:
            if words in self._by_words:
                return Pairing(matter=self._by_words[words], match=Match.STATED)
        best: tuple[float, Matter] | None = None
        for words in wanted:
            for here, candidate in self._by_words.items():
                score = likeness(words, here)
                if score >= SAME_MATTER and (best is None or score > best[0]):
                    best = (score, candidate)
        return None if best is None else Pairing(matter=best[1], match=Match.SUGGESTED, score=round(best[0], 2))
