"""What reading a document gives: its structures, what each of its documents is, and every character accounted for."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.findings.finding import Finding
from govmodel.findings.text import Text
from govmodel.model.fields import many
from govmodel.model.meeting import JointMeeting
from govmodel.reading.repairs.repair import Repair
from govmodel.reading.spans import Span, SpanKind


class DocumentKind(Enum):
    """What a document is."""

    JOINT_MEETING = "联席会议"
    KINDRED_BODY = "同类议事协调机构"
    PERSONNEL = "人员调整"
    ABOLITION = "撤销"
    GENERAL_RULES = "议事协调机构管理规定"
    PLAN = "实施方案"
    PROGRAMME = "试点或行动"
    PRACTICE_REPORT = "典型做法"
    NEWS = "报道"
    OTHER = "其他"


@attrs.frozen(kw_only=True)
class Seen:
    """One document found in a page.

    Attributes:
        kind: What it is.
        why: By what it was told.
        start: Its first code point in the raw text.
        end: One past its last.
    """

    kind: DocumentKind
    why: Text
    start: int
    end: int


@attrs.frozen(kw_only=True)
class Quality:
    """How much of a text was understood, as shares of its characters from 0 to 1.

    Attributes:
        placed: Characters that some value rests on, of those that are not furniture; 1 where all is furniture.
        furniture: Characters that say nothing of their own, of all.
        repaired: How many repairs were made.
    """

    placed: float
    furniture: float
    repaired: int


@attrs.frozen(kw_only=True, repr=False)
class Reading:
    """What reading one text gives.

    Attributes:
        raw: The text as it came; every offset points into it.
        structures: One for each document that sets up a body; empty where none does.
        kinds: What each document in it is, in order, with why.
        spans: Every character of the raw text, in order.
        repairs: What was mended or could be.
        findings: What a reader should know: what the document seems to be, what was not understood.
    """

    raw: str
    structures: tuple[JointMeeting, ...] = many()
    kinds: tuple[Seen, ...] = many()
    spans: tuple[Span, ...] = many()
    repairs: tuple[Repair, ...] = many()
    findings: tuple[Finding, ...] = many()

    def __repr__(self) -> str:
        """One line: what was found and how much was understood."""
        kinds = "、".join(seen.kind.value for seen in self.kinds) or "无"
        return f"<Reading {kinds}: {len(self.structures)} 结构, 读入 {self.quality.placed:.0%}>"

    @property
    def unread(self) -> tuple[Span, ...]:
        """The stretches that were not understood."""
        return tuple(span for span in self.spans if span.kind is SpanKind.UNREAD)

    @property
    def quality(self) -> Quality:
        """How much was understood."""
        lengths = dict.fromkeys(SpanKind, 0)
        for span in self.spans:
            lengths[span.kind] += span.end - span.start
        said = lengths[SpanKind.PLACED] + lengths[SpanKind.UNREAD]
        return Quality(
            placed=lengths[SpanKind.PLACED] / said if said else 1.0,
            furniture=lengths[SpanKind.FURNITURE] / len(self.raw) if self.raw else 1.0,
            repaired=len(self.repairs),
        )
