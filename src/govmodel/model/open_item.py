"""Open items: what came from the level above and only a person can decide here."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

import attrs

from govmodel.model.errors import refuse
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import (
    AppointmentId,
    DutyId,
    GroupId,
    MandateId,
    MatterId,
    RuleId,
    SeatId,
    UnitId,
)
from govmodel.model.kinds import typed

_FIELD: Final = re.compile(r"(?:[a-z_]+(?:\.[a-z_]+)*)?")


class OpenAbout(Enum):
    """What a person is asked to decide."""

    UNIT = "单位"
    """Whether the unit exists here, and under which name."""
    POST = "职务"
    """Which post here answers to the one above."""
    RANK = "级别"
    """Which rank to ask for, where the table names none."""
    WORDS = "措辞"
    """Whether words refer to the level above or to this one."""
    POWER = "职权"
    """Whether to keep a task for which this tier lacked the power on the date."""
    REFORM = "机构改革"
    """What to do where a reform was under way, ended a line, or moved part of its work."""
    LOWER_TIERS = "对下要求"
    """Whether to keep a clause to lower tiers that rules in force speak against."""
    BASIS = "依据"
    """Which document this one rests on."""
    COUNT = "数目"
    """Whether a stated number still holds."""


@attrs.frozen(kw_only=True, repr=False)
class OpenItem:
    """One thing left as it came from the level above until a person decides it.

    Attributes:
        element: The element it is about; ``None`` for the structure itself.
        field: Which field of it, steps joined by dots (``per_unit.post``); empty for the whole element.
        about: What there is to decide.
        words: The words in question, as they stand.
        choices: What one may choose, in words; empty where any words may do.

    Raises:
        InvalidModel: If ``field`` is not written so.
    """

    element: UnitId | SeatId | DutyId | MandateId | MatterId | GroupId | RuleId | AppointmentId | None = None
    field: str = ""
    about: OpenAbout
    words: str
    choices: tuple[str, ...] = many()

    def __attrs_post_init__(self) -> None:
        """Refuse a field that is not written as one."""
        typed(self)
        if _FIELD.fullmatch(self.field) is None:
            zh = f"字段名只用小写字母、_ 和 .：「{self.field}」"
            refuse("bad-field", zh, f"a field is lower-case letters, _ and dots: “{self.field}”", self.field, "$.field")

    __repr__ = sparse_repr

    @property
    def key(self) -> str:
        """Names the item among the structure's: ``mandate/3.task#power``."""
        return (
            f"{self.element or ''}{'.' + self.field if self.field else ''}#{self.about.name.lower().replace('_', '-')}"
        )
