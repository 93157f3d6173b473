"""The rows of the table of reforms: what became of lines of work, when, and where."""

from __future__ import annotations

import datetime
from enum import Enum

import attrs

from govmodel.catalogue.validity import Sure
from govmodel.model.division import Standing, Tier
from govmodel.model.fields import sparse_repr
from govmodel.model.ids import DivisionCode, LineId


class ReformKind(Enum):
    """What a reform does to lines of work."""

    RENAME = "更名"
    """Another name, the same work."""
    MERGE = "合并"
    """Several in one organ; those that are not among what comes after end."""
    SPLIT = "划出"
    """Some of the work goes elsewhere, the rest stays."""
    ABOLISH = "撤销"
    """It ends, and nothing takes it over as a whole."""
    HAND_OVER = "转隶"
    """The same work under another hand: 省以下垂直管理改为地方分级管理."""


@attrs.frozen(kw_only=True, repr=False)
class ReformRow:
    """What becomes of lines of work, at some tiers, over the time in which it is carried out there.

    Attributes:
        kind: What is done.
        before: The lines it is done to.
        after: The lines that carry the work from then on; empty where none does.
        what: Which work moves, where a part of it does; else what is done, in the field's own words.
        tiers: Where it is done; empty for anywhere.
        standings: Where it is done, finer; empty for anywhere.
        regions: Codes of the divisions in or below which it is done; empty for anywhere.
        since: First day on which it may be in force there.
        until: First day on which it is in force everywhere there; ``None`` where it is at once.
        source: Where the row comes from.
        sure: How far it may be relied on.
    """

    kind: ReformKind
    before: tuple[LineId, ...]
    after: tuple[LineId, ...] = ()
    what: str
    tiers: frozenset[Tier] = frozenset()
    standings: frozenset[Standing] = frozenset()
    regions: tuple[DivisionCode, ...] = ()
    since: datetime.date
    until: datetime.date | None = None
    source: str
    sure: Sure

    __repr__ = sparse_repr

    @property
    def key(self) -> tuple[object, ...]:
        """What a row of another layer must share to take this one's place."""
        return (*self.change, self.tiers, self.standings, self.regions)

    @property
    def change(self) -> tuple[object, ...]:
        """What is done, wherever and whenever."""
        return (self.kind, self.before, self.after, self.what)

    @property
    def done(self) -> datetime.date:
        """First day on which it is in force everywhere there."""
        return self.until or self.since
