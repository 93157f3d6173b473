"""What became of a line of work between two dates, step by step, and what each step asks of duties."""

from __future__ import annotations

import datetime
from typing import Final

import attrs

from govmodel.catalogue.reform_row import ReformKind, ReformRow
from govmodel.catalogue.validity import Sure
from govmodel.model.fields import many
from govmodel.model.ids import LineId

_ASKS: Final = {
    ReformKind.RENAME: (
        "席位与职责照旧，只改名称",
        "The seat and its duties stay; only the name changes.",
    ),
    ReformKind.MERGE: (
        "几家的席位并为一个，各家的职责都归这一席",
        "The seats become one, and that one takes the duties of all.",
    ),
    ReformKind.SPLIT: (
        "按内容分：{}随之划走，其余职责不动",
        "Route duties by what they say: {} goes along, the rest stays.",
    ),
    ReformKind.ABOLISH: (
        "席位撤去，每项职责另找承担单位；若是牵头单位，机制须重新报批",
        "The seat goes and each duty needs another owner; if it led, the system needs approval anew.",
    ),
    ReformKind.HAND_OVER: (
        "席位与职责照旧；隶属变了，须看它是否仍受本级政府调度",
        "The seat and its duties stay; see whether the government here may still direct it.",
    ),
}


@attrs.frozen(kw_only=True)
class Step:
    """One thing that happened to a line, or to work that left it.

    Attributes:
        row: The reform.
        since: First day on which it may have been in force.
        until: First day by which it was in force.
        settled: Whether it surely happened between the two dates asked for; not where they fall into the
            time in which it was carried out.
    """

    row: ReformRow
    since: datetime.date
    until: datetime.date
    settled: bool

    @property
    def kind(self) -> ReformKind:
        """What was done."""
        return self.row.kind

    @property
    def before(self) -> tuple[LineId, ...]:
        """The lines it was done to."""
        return self.row.before

    @property
    def after(self) -> tuple[LineId, ...]:
        """The lines that carry the work from then on."""
        return self.row.after

    @property
    def sure(self) -> Sure:
        """How far the step may be relied on."""
        return self.row.sure if self.settled else Sure.DOUBTFUL

    def asks(self, lang: str = "zh") -> str:
        """What it asks of duties; any ``lang`` other than ``zh`` is English."""
        return _ASKS[self.kind][0 if lang == "zh" else 1].format(self.row.what)


@attrs.frozen(kw_only=True)
class Succession:
    """What became of a line of work between two dates.

    Attributes:
        line: The line asked for.
        main: The lines that carry it on as a whole: itself, or what it was merged into. Both, where the
            dates leave open whether a merger had been carried out; none where it was abolished.
        parts: Work that left it, each with the line that has it.
        steps: What happened, in order.
    """

    line: LineId
    main: tuple[LineId, ...] = many()
    parts: tuple[tuple[str, LineId], ...] = many()
    steps: tuple[Step, ...] = many()

    @property
    def lines(self) -> tuple[LineId, ...]:
        """Every line that carries any of it, those that carry it as a whole first."""
        return tuple(dict.fromkeys((*self.main, *(line for _, line in self.parts))))

    @property
    def abolished(self) -> bool:
        """Whether nothing carries it on as a whole."""
        return not self.main

    @property
    def sure(self) -> Sure:
        """How far the answer may be relied on: no further than its least sure step."""
        return max((step.sure for step in self.steps), key=list(Sure).index, default=Sure.MEMORY)
