"""What was derived: the result, the way there, what is open, and where each value comes from."""

from __future__ import annotations

import attrs

from govmodel.composition.decision import Stale
from govmodel.composition.origins import Origin, origin
from govmodel.composition.question import Kept, Question
from govmodel.composition.step import Step
from govmodel.model.change import Change, ChangePath
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division
from govmodel.model.fields import many
from govmodel.model.meeting import JointMeeting


@attrs.frozen(kw_only=True, repr=False)
class Derivation:
    """A system derived from another, with a reason for every difference.

    Attributes:
        base: What it was derived from; untouched.
        structure: The result. What is open stands there as it came from the base, and is listed in its ``open``.
        to: Whose the result is.
        as_of: The date that names, ranks and powers were taken for.
        steps: The changes that lead from ``base`` to ``structure``, in order, each with its reasons.
        open: What a person has still to decide, in the order in which it was found: units, posts, prose, head.
        kept: What a person settled by leaving it as it is.
        stale: Decisions that settled nothing.
    """

    base: JointMeeting
    structure: JointMeeting
    to: Division
    as_of: PartialDate
    steps: tuple[Step, ...] = many()
    open: tuple[Question, ...] = many()
    kept: tuple[Kept, ...] = many()
    stale: tuple[Stale, ...] = many()

    def __repr__(self) -> str:
        """One line that tells from what to where, and how much is open."""
        return (
            f"<Derivation {self.base.name} → {self.structure.name} ({self.as_of}): "
            f"{len(self.steps)} 步, {len(self.open)} 待定>"
        )

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes alone: ``gm.apply(base, *changes)`` gives the structure again, to the byte."""
        return tuple(step.change for step in self.steps)

    @property
    def done(self) -> bool:
        """Whether nothing is open and every decision settled something."""
        return not self.open and not self.stale

    def origin(self, path: ChangePath | str) -> Origin:
        """Where the value at a path comes from: the closest change that covers it, or the base.

        Args:
            path: Names of fields and ids of elements from the root down, or the same in one string as a
                finding or an open item has it: ``conveners.seats.convener.posts``, ``mandate/3``, ``hrss/1.task``.

        Raises:
            NothingThere: If the structure has nothing there, with what is nearest.
        """
        return origin(self.base, self.structure, self.steps, self.open, path)
