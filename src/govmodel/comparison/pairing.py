"""Which matter of one structure is which of another."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.fields import sparse_repr
from govmodel.model.ids import DutyId
from govmodel.model.index import Index
from govmodel.model.matter import Match, Matter
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


def only_suggested(matter: Matter) -> bool:
    """Whether nobody has declared the matter: it has claims, and all of them are suggestions."""
    return bool(matter.claims) and all(claim.match is Match.SUGGESTED for claim in matter.claims)


def without_own_tier(text: str) -> str:
    """``text`` without the words by which a body means its own place (我省, 市政府's 市), and without punctuation."""
    return normal(_OWN_TIER.sub("", text))


class Matters:
    """The matters of one structure, ready to be paired with those of others."""

    def __init__(self, index: Index) -> None:
        """Take in the structure's matters, and each duty that none surely claims as a matter of one."""
        self.index = index
        # That two structures suggest a matter under one id says nothing; that they declare it does.
        self.declared: dict[str, Matter] = {
            str(matter.id): matter for matter in index.structure.matters if not only_suggested(matter)
        }
        self.lone = lone_matters(index, surely=True)
        every = (*index.structure.matters, *self.lone)
        self._by_words: dict[str, list[Matter]] = {}
        for matter in every:
            for words in self.words(matter):
                self._by_words.setdefault(words, []).append(matter)
        self._said: dict[str, list[Matter]] = {}
        for matter in every:
            for words in self.said(matter):
                self._said.setdefault(words, []).append(matter)

    def words(self, matter: Matter) -> tuple[str, ...]:
        """What a matter is called and what its duties say of it, each once, ready to be compared."""
        title = without_own_tier(matter.title)
        return tuple(dict.fromkeys((title, *self.said(matter)) if title else self.said(matter)))

    def said(self, matter: Matter) -> tuple[str, ...]:
        """What its duties say of a matter, ready to be compared."""
        duties = ((claim, self.index.duties.get(DutyId(claim.element))) for claim in matter.claims)
        said = (without_own_tier(claim.quote or duty.task) for claim, duty in duties if duty is not None)
        return tuple(words for words in said if words)

    def fellows(self, other: Matters, matter: Matter) -> tuple[Pairing, ...]:
        """The matters here that are ``matter`` of ``other``; empty where none is like it.

        One, where both structures declare the id. Else all that are called the same or whose duties
        say the same; else those most like it. The order of duties and matters makes no difference.
        """
        if matter.id in self.declared and matter.id in other.declared:
            return (Pairing(matter=self.declared[matter.id], match=Match.DECLARED),)
        wanted = other.words(matter)
        same = {found.id: found for words in wanted for found in self._by_words.get(words, ())}
        if same:
            return tuple(Pairing(matter=found, match=Match.STATED) for found in same.values())
        # Titles are a person's short words: alike ones suggest too much, so only what duties say is weighed.
        best, alike = SAME_MATTER, dict[str, Matter]()
        for words in other.said(matter):
            for here, candidates in self._said.items():
                score = likeness(words, here)
                if score > best:
                    best, alike = score, {}
                if score == best:
                    alike |= {str(candidate.id): candidate for candidate in candidates}
        return tuple(Pairing(matter=found, match=Match.SUGGESTED, score=round(best, 2)) for found in alike.values())
