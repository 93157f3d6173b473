"""Near misses: duties in other words that might be about an orphaned matter."""

from __future__ import annotations

from typing import Final

import attrs

from govmodel.model.duty import Duty
from govmodel.model.fields import sparse_repr
from govmodel.model.ids import DutyId
from govmodel.model.index import Index
from govmodel.model.matter import Matter
from govmodel.model.part import Norm
from govmodel.wording.likeness import head, items, pairs

NEAR: Final = 0.3
"""From which share of an item's own pairs another clause counts as near it.

劳务输出 and 劳务对接 share one pair in three, and a person must look at them; 违法失信惩戒 and 违法犯罪行为
share one in five, and need not be looked at. Found on the three shipped systems.
"""

TOPIC: Final = 0.3
"""From which share of the other duties, and never fewer than three, a pair of characters is the topic's own."""


@attrs.frozen(kw_only=True, repr=False)
class NearMiss:
    """A duty that might be about a matter.

    Attributes:
        duty: The duty.
        words: The item of it that is near.
        score: Which share of the matter's own words it has, 0 to 1.
    """

    duty: Duty
    words: str
    score: float

    __repr__ = sparse_repr


def near_misses(index: Index, matter: Matter) -> tuple[NearMiss, ...]:
    """The owning duties outside the matter that have words near its own, nearest first; a ban owns nothing.

    Words that many of the other duties have (the structure's topic) tell nothing apart and do not count.
    """
    claimed = {claim.element for claim in matter.claims}
    others = [duty for duty in index.duties.values() if duty.id not in claimed]
    many = max(3.0, TOPIC * len(others))
    wanted = []
    for claim in matter.claims:
        own = index.duties.get(DutyId(claim.element))
        for item in items(claim.quote or own.task) if own is not None else ():
            telling = frozenset(pair for pair in pairs(head(item)) if sum(pair in duty.task for duty in others) < many)
            if telling:
                wanted.append(telling)
    found = []
    for duty in others:
        if not duty.part.owns or duty.norm is Norm.MUST_NOT:
            continue
        score, words = _nearest_item(duty.task, wanted)
        if score >= NEAR:
            found.append(NearMiss(duty=duty, words=words, score=round(score, 2)))
    return tuple(sorted(found, key=_by_score, reverse=True))


def _nearest_item(task: str, wanted: list[frozenset[str]]) -> tuple[float, str]:
    """The item of a task that has the largest share of one of the wanted sets of pairs, and that share."""
    best, words = 0.0, ""
    for telling in wanted:
        # Most tasks share nothing; looking for the pairs in the whole is far cheaper than taking it apart.
        if sum(pair in task for pair in telling) < NEAR * len(telling):
            continue
        for item in items(task):
            score = sum(pair in item for pair in telling) / len(telling)
            if score > best:
                best, words = score, item
    return best, words


def _by_score(miss: NearMiss) -> float:
    return miss.score
