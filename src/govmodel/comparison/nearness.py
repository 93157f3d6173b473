"""Near misses: duties in other words that might be about an orphaned matter."""

from __future__ import annotations

from typing import Final

import attrs

from govmodel.model.duty import Duty
from govmodel.model.fields import sparse_repr
from govmodel.model.ids import DutyId
from govmodel.model.index import Index
from govmodel.model.matter import Matter
from govmodel.wording.likeness import containment, head, items, pairs, topic_pairs

NEAR: Final = 0.3
"""From which share of an item's own pairs another clause counts as near it.

劳务输出 and 劳务对接 share one pair in three, and a person must look at them; 违法失信惩戒 and 违法犯罪行为
share one in five, and need not be looked at. Found on the three shipped systems.
"""


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
    """The duties outside the matter that do not merely help and have words near its own, nearest first.

    Words that many of the other duties share (the structure's topic) tell nothing apart and do not count.
    """
    claimed = {claim.element for claim in matter.claims}
    topic = topic_pairs(duty.task for duty in index.duties.values() if duty.id not in claimed)
    wanted = [
        words
        for claim in matter.claims
        if (own := index.duties.get(DutyId(claim.element))) is not None
        for item in items(claim.quote or own.task)
        if (words := pairs(head(item)) - topic)
    ]
    found = []
    for duty in index.duties.values():
        if duty.part.helps or duty.id in claimed:
            continue
        best = max(
            ((containment(words, pairs(item) - topic), item) for words in wanted for item in items(duty.task)),
            default=(0.0, ""),
        )
        if best[0] >= NEAR:
            found.append(NearMiss(duty=duty, words=best[1], score=round(best[0], 2)))
    return tuple(sorted(found, key=lambda miss: -miss.score))
