"""Which stretches of a structure's duties its matters claim already."""

from __future__ import annotations

from collections.abc import Iterable

from govmodel.comparison.phrases import Place
from govmodel.model.matter import Matter


class AlreadyClaimed:
    """The claims of a structure's matters, by duty."""

    def __init__(self, matters: Iterable[Matter]) -> None:
        """Take in the claims, sure and suggested alike: what is suggested once need not be again."""
        self.matters = {str(matter.id): matter for matter in matters}
        self._by_element: dict[str, list[tuple[str, str | None]]] = {}
        for name, matter in self.matters.items():
            for claim in matter.claims:
                self._by_element.setdefault(claim.element, []).append((name, claim.quote))

    def by(self, place: Place) -> frozenset[str]:
        """The ids of the matters that claim something of a place."""
        claims = self._by_element.get(place.duty.id)
        if claims is None:
            return frozenset()
        return frozenset(name for name, quote in claims if _touches(quote, place))


def _touches(quote: str | None, place: Place) -> bool:
    # Words that do not stand in the task cannot be told from the rest of it.
    if not quote or (at := place.duty.task.find(quote)) < 0:
        return True
    while 0 <= at < place.subject.end:
        if place.subject.start < at + len(quote):
            return True
        at = place.duty.task.find(quote, at + 1)
    return False
