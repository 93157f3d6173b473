"""What a structure's duties speak of: each phrase with the places where it stands."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from govmodel.model.duty import Duty
from govmodel.model.ids import UnitId
from govmodel.model.index import every_duty
from govmodel.model.matter import Claim, Match
from govmodel.model.meeting import JointMeeting
from govmodel.wording.subjects import Subject, subjects

Phrases = dict[str, list["Place"]]
"""The bare words of phrases, and where each stands."""


@attrs.frozen(eq=False)
class Place:
    """Where a phrase stands.

    Attributes:
        duty: In which duty.
        units: The units that owe it.
        subject: Where in it.
    """

    duty: Duty
    units: frozenset[UnitId]
    subject: Subject

    @property
    def text(self) -> str:
        """The phrase as printed."""
        return self.duty.task[self.subject.start : self.subject.end]

    def claim(self, score: float) -> Claim:
        """That the duty may be about a matter, by this phrase of it."""
        quote = None if self.subject.whole else self.text
        return Claim(element=self.duty.id, quote=quote, match=Match.SUGGESTED, score=score)

    def overlaps(self, other: Place) -> bool:
        """Whether the two share characters of one duty."""
        return (
            self.duty is other.duty
            and self.subject.start < other.subject.end
            and other.subject.start < self.subject.end
        )


def owed_by_units(structure: JointMeeting) -> list[tuple[Duty, frozenset[UnitId]]]:
    """Every duty that is owed by units by name, and those units."""
    known = {unit.id for unit in structure.units}
    found = []
    for duty in every_duty(structure):
        units = known.intersection(actor for actor in duty.actors if isinstance(actor, str))
        if units:
            found.append((duty, frozenset(units)))
    return found


def phrases_of(owed: Iterable[tuple[Duty, frozenset[UnitId]]]) -> Phrases:
    """What the duties speak of, as a whole and item by item."""
    found: Phrases = {}
    for duty, units in owed:
        for subject in subjects(duty.task):
            places = found.setdefault(subject.words, [])
            # What a duty says twice it says once.
            if not places or places[-1].duty is not duty:
                places.append(Place(duty, units, subject))
    return found


def apart(one: Iterable[Place], other: Iterable[Place]) -> bool:
    """Whether some place of one and some place of the other are of different units."""
    # Many places are of few units.
    others = {place.units for place in other}
    return any(units.isdisjoint(those) for units in {place.units for place in one} for those in others)
