"""What a unit's fellow elsewhere is: whether the place has it, what it is called, and how sure that is."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.catalogue.row import NameRow
from govmodel.catalogue.validity import Sure
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import LineId


class Presence(Enum):
    """Whether a place has a unit of its own for the work."""

    THERE = "本级设有"
    BRANCH = "派出分局"
    """A branch of a body one tier up: 市公安局天宁分局."""
    VERTICAL_ABOVE = "上级垂直管理"
    """A body run from above, in a district of a city, whatever it is called there."""
    ABSENT = "未见设置"
    """No name is known there on the date."""
    DOUBTFUL = "名称存疑"
    """Only doubtful names are known there, names of merged organs, or several that fit alike and differ in kind."""


@attrs.frozen(kw_only=True, repr=False)
class Fellow:
    """What the unit of the same work is called elsewhere.

    Attributes:
        presence: Whether the place has such a unit of its own.
        name: What to print, in the form asked for; the likeliest name, where the place may have none.
        full_name: The full name there, where one is known.
        lines: The lines of work asked for.
        choices: Other names known there, the best first.
        row: What the name rests on.
        sure: How far it may be relied on; ``None`` where there is no name, or none that the tables know.
    """

    presence: Presence
    name: str | None = None
    full_name: str | None = None
    lines: tuple[LineId, ...] = many()
    choices: tuple[str, ...] = many()
    row: NameRow | None = None
    sure: Sure | None = None

    __repr__ = sparse_repr
