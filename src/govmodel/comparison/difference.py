"""What a comparison comes to: differences as a person lists them, and the changes that carry them out."""

from __future__ import annotations

from enum import Enum
from functools import cached_property

import attrs

from govmodel.comparison.change_list import changes_between
from govmodel.model.change import Change, ChangePath
from govmodel.model.fields import many, sparse_repr
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting


class DifferenceKind(Enum):
    """What became of something from one structure to the other."""

    KEPT = "保留"
    CHANGED = "改动"
    MOVED = "移交"
    DROPPED = "删除"
    ADDED = "新增"


class Area(Enum):
    """A part of a structure under which differences are listed, in the order of a notice."""

    HEAD = "文头"
    UNITS = "单位"
    MANDATE = "主要职责"
    CONVENERS = "召集人"
    MEMBERS = "成员"
    OFFICE = "办公室"
    LIAISONS = "联络员"
    DUTIES = "职责分工"
    MATTERS = "事项"
    GROUPS = "专项小组"
    RULES = "工作规则"
    LOWER_TIERS = "对下要求"
    ROSTER = "成员名单"


@attrs.frozen(kw_only=True, repr=False)
class Aspect:
    """A field in which something differs.

    Attributes:
        field: Its name: ``part``.
        before: What it says in the first structure, in words; empty where nothing.
        after: What it says in the second.
    """

    field: str
    before: str = ""
    after: str = ""

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Difference:
    """What became of one thing.

    Attributes:
        kind: Whether it was kept, changed, moved, dropped or added.
        area: Under which part it is listed; where it stands in the second structure, if it is there.
        before: Where it stands in the first structure; ``None`` where it is added.
        after: Where it stands in the second; ``None`` where it is dropped. Two that were put together
            have one ``after``, the halves of one that was divided have one ``before``.
        who_before: Whose it is in the first structure, by name; empty where it is nobody's in particular.
        who_after: Whose it is in the second.
        words_before: What it says in the first; empty where it is added.
        words_after: What it says in the second; empty where it is dropped.
        aspects: The fields in which it differs; empty unless it is changed or moved.
        changes: The difference as a change of this one thing. What ``apply`` takes to get from one whole
            to the other is :attr:`Comparison.changes`.
        score: How alike the words are, 0 to 1; 1 where they are the same.
        match: How the two were found to be one: by their id (declared), by the same words (stated), or
            by likeness (suggested).
    """

    kind: DifferenceKind
    area: Area
    before: ChangePath | None = None
    after: ChangePath | None = None
    who_before: str = ""
    who_after: str = ""
    words_before: str = ""
    words_after: str = ""
    aspects: tuple[Aspect, ...] = many()
    changes: tuple[Change, ...] = many()
    score: float = 0.0
    match: Match = Match.STATED

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Comparison:
    """Two structures beside each other.

    Attributes:
        a: The first.
        b: The second.
        differences: What was kept, changed, moved, dropped and added, area by area.
    """

    a: JointMeeting
    b: JointMeeting
    differences: tuple[Difference, ...] = many()

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """What :func:`govmodel.apply` takes to make the second of the first.

        They carry over ids, sources and the order of every list as well, which are no differences.
        """
        return changes_between(self.a, self.b)

    @property
    def empty(self) -> bool:
        """Whether the two say the same: nothing is changed, moved, dropped or added."""
        return all(found.kind is DifferenceKind.KEPT for found in self.differences)

    def of(self, *kinds: DifferenceKind) -> tuple[Difference, ...]:
        """The differences of those kinds, in their order."""
        return tuple(found for found in self.differences if found.kind in kinds)

    def __repr__(self) -> str:
        """One line that tells what was compared and how much differs."""
        counts = ", ".join(f"{len(self.of(kind))} {kind.value}" for kind in DifferenceKind)
        return f"<Comparison {self.a.name} / {self.b.name}: {counts}>"
