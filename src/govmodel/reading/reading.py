"""What reading a document gives: its structures, what each of its documents is, and every character accounted for."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.dates import PartialDate
from govmodel.model.document import DocumentNumber, Validity
from govmodel.model.errors import GovmodelError
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
        end: One past its last; the next document begins there.
        title: In full; ``None`` where none was read, like what follows.
        number: As its head says.
        issuer: As printed.
        date: Of issue.
        published: When its page was put up.
        validity: As its page says.
    """

    kind: DocumentKind
    why: Text
    start: int
    end: int
    title: str | None = None
    number: DocumentNumber | None = None
    issuer: str | None = None
    date: PartialDate | None = None
    published: PartialDate | None = None
    validity: Validity = Validity.UNKNOWN

    @property
    def sets_up_a_body(self) -> bool:
        """Whether a structure was read from it."""
        return self.kind in {DocumentKind.JOINT_MEETING, DocumentKind.KINDRED_BODY}


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


class NoStructure(GovmodelError, ValueError):
    """A reading does not hold the one structure that its owner asked for.

    Attributes:
        reading: The whole reading, whose findings say what it is instead.
    """

    def __init__(self, reading: Reading) -> None:
        """Keep the reading; the message lists its errors and warnings, or how many structures there are."""
        self.reading = reading
        severe = [each for each in reading.findings if each.severity in {Severity.ERROR, Severity.WARNING}]
        lines = [f"{each.code}: {each.text('zh')} / {each.text('en')}" for each in severe]
        count = len(reading.structures)
        if count:
            lines = [f"读出了 {count} 个结构，不是一个 / {count} structures were read, not one"]
        super().__init__("\n".join(lines) or "没有读出结构 / no structure was read")


@attrs.frozen(kw_only=True, repr=False)
class Reading:
    """What reading one text gives.

    Attributes:
        raw: The text as it came; every offset points into it. For HTML the page as decoded, tags and all; for DOCX
            and PDF, which are no text, the text taken from them. Empty where a file could not be read.
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
        return f"<Reading {kinds}: structures {len(self.structures)}, placed {self.quality.placed:.0%}>"

    @property
    def ok(self) -> bool:
        """Whether the file or text could be read: no finding is an error. It may hold no structure all the same."""
        return not any(finding.severity is Severity.ERROR for finding in self.findings)

    def require_structure(self) -> JointMeeting:
        """The one structure that was read.

        Raises:
            NoStructure: If none was read, or several were.
        """
        if len(self.structures) != 1:
            raise NoStructure(self)
        return self.structures[0]

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
