"""Reports: what was found, what was looked for, and what could not be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn

import attrs

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.dates import PartialDate
from govmodel.model.errors import GovmodelError
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import StructureId


class ErrorsFound(GovmodelError, ValueError):
    """A report holds errors, and its owner asked to hear of them as an exception.

    Attributes:
        report: The whole report.
    """

    def __init__(self, report: Report) -> None:
        """Keep the report; the message lists its errors."""
        self.report = report
        lines = [f"{f.code} {f.path}: {f.text('zh')} / {f.text('en')}" for f in report.errors]
        super().__init__("\n".join(lines))


@attrs.frozen(kw_only=True, repr=False)
class NotChecked:
    """A rule that did not run, and why.

    Attributes:
        code: The rule.
        slug: Its name.
        reason: Why: the section is not at hand, no date is known, nothing to compare with.
    """

    code: str
    slug: str
    reason: Text

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Deferred:
    """A finding that waits: it rests on something that a person has still to decide.

    Attributes:
        finding: What was found.
        item: The key of the open item that it waits for: ``mandate/3.task#power``.
    """

    finding: Finding
    item: str

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Report:
    """What came of checking one structure.

    A report is neither true nor false: ask ``ok``. It holds the rules that ran and those that did
    not, so that clean and not checked differ. It never judges legality.

    Attributes:
        structure: Whose report.
        name: The structure's name, for display.
        as_of: The date that dated facts were taken for; ``None`` where none was known.
        against: The base it was held against, by id.
        findings: In the order of the rules' codes, then of the structure.
        ran: Codes of the rules that ran.
        not_checked: The rules that did not, with the reason.
        deferred: What was found and rests on an open item; it is none of ``findings``.
    """

    structure: StructureId
    name: str
    as_of: PartialDate | None = None
    against: StructureId | None = None
    findings: tuple[Finding, ...] = many()
    ran: tuple[str, ...] = many()
    not_checked: tuple[NotChecked, ...] = many()
    deferred: tuple[Deferred, ...] = many()

    def __repr__(self) -> str:
        """One line that counts; the findings themselves are a page."""
        counts = ", ".join(f"{len(self.of(severity))} {severity.value}" for severity in Severity)
        return f"<Report {self.structure}: {counts}; {len(self.ran)} rules ran, {len(self.not_checked)} did not>"

    def of(self, *severities: Severity) -> tuple[Finding, ...]:
        """The findings of those severities."""
        return tuple(finding for finding in self.findings if finding.severity in severities)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that are errors."""
        return self.of(Severity.ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings that are warnings."""
        return self.of(Severity.WARNING)

    @property
    def questions(self) -> tuple[Finding, ...]:
        """The findings that only a person can settle."""
        return self.of(Severity.QUESTION)

    @property
    def notes(self) -> tuple[Finding, ...]:
        """The findings worth knowing that ask for nothing."""
        return self.of(Severity.NOTE)

    @property
    def ok(self) -> bool:
        """Whether there is no error. It says nothing of rules that did not run."""
        return not self.errors

    def by_code(self, code: str) -> tuple[Finding, ...]:
        """The findings of one rule, named by code or slug."""
        return tuple(finding for finding in self.findings if code in {finding.code, finding.slug})

    def raise_if_errors(self) -> None:
        """Do nothing where there is no error.

        Raises:
            ErrorsFound: If there is one or more.
        """
        if self.errors:
            raise ErrorsFound(self)

    def __iter__(self) -> Iterator[Finding]:
        """The findings in order."""
        return iter(self.findings)

    def __len__(self) -> int:
        """How many findings."""
        return len(self.findings)

    def __getitem__(self, place: int) -> Finding:
        """One finding by its place."""
        return self.findings[place]

    def __bool__(self) -> NoReturn:
        """Refused: ``if check(x):`` would read as its opposite.

        Raises:
            TypeError: Always.
        """
        msg = "报告没有真假；请用 report.ok / a report is neither true nor false; ask report.ok"
        raise TypeError(msg)
