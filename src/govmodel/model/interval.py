"""How often something is done, and what any rule may say of itself."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.model.dates import PartialDate, in_order
from govmodel.model.errors import InvalidModel, Problem
from govmodel.model.fields import sparse_repr
from govmodel.model.kinds import typed
from govmodel.model.part import Norm


class Period(Enum):
    """A stretch of the calendar that an interval counts in."""

    YEAR = "年"
    HALF_YEAR = "半年"
    QUARTER = "季度"
    MONTH = "月"
    WEEK = "周"


class Recurrence(Enum):
    """How a thing comes back."""

    COUNTED = "按期"
    REGULAR = "定期"
    IRREGULAR = "不定期"
    EITHER = "定期或不定期"
    ON_DEMAND = "根据需要"
    PROMPT = "及时"
    WITH_MEETING = "随会议"


@attrs.frozen(kw_only=True, repr=False)
class Interval:
    """How often.

    Attributes:
        recurrence: Counted in a period, or only 定期, 不定期, 及时, 根据需要.
        least: Times in the period at the least, 0 or more. Only where counted.
        most: Times at the most; ``None`` where there is no upper end (不少于).
        every: The period taken so many times: 每两年 is every 2 years.
        period: Only where counted, and then always.
        words: As printed: 每年召开一至两次.

    Raises:
        InvalidModel: If a count stands without a period or a period without a count, or the count
            is negative, runs backwards, or is of less than one period.
    """

    recurrence: Recurrence = Recurrence.COUNTED
    least: int | None = None
    most: int | None = None
    every: int = 1
    period: Period | None = None
    words: str | None = None

    def __attrs_post_init__(self) -> None:
        """Keep counted and uncounted intervals apart, and counts in their range."""
        typed(self)
        counted = self.recurrence is Recurrence.COUNTED
        fits = (
            counted == (self.period is not None) == (self.least is not None or self.most is not None)
            and (self.least or 0) >= 0
            and (self.most is None or self.most >= max(1, self.least or 0))
            and self.every >= 1
        )
        if not fits:
            value = f"{self.recurrence.value} {self.least}..{self.most} / {self.every} {self.period}"
            raise InvalidModel(
                [
                    Problem(
                        path="$",
                        code="interval-does-not-count",
                        zh=f"「按期」须有周期和次数（不小于 0，上限不小于下限），其他不得有：{value}",
                        en=f"a counted interval needs a period and a count that rises from 0; "
                        f"others have neither: {value}",
                        value=value,
                    )
                ]
            )

    @property
    def definite(self) -> bool:
        """Whether one can tell from it when the next one falls due."""
        return self.recurrence is Recurrence.COUNTED

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Terms:
    """What any rule may say of itself.

    Attributes:
        norm: How firm it is.
        condition: When it applies: 根据工作需要.
        since: First day it applies.
        until: Last day it applies.

    Raises:
        InvalidModel: If the first day is surely after the last.
    """

    norm: Norm = Norm.MUST
    condition: str | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse days that run backwards."""
        typed(self)
        in_order(self.since, self.until)

    __repr__ = sparse_repr
