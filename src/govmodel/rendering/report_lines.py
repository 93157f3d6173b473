"""A report with one line a finding, for editors, searches and counts."""

from __future__ import annotations

from govmodel.findings.report import Report
from govmodel.rendering.labels import SEVERITIES, say
from govmodel.rendering.width import clean


def concise(report: Report, lang: str = "zh", file: str | None = None) -> str:
    """``file:code:path: [severity] message``, one finding a line; nothing where there is none.

    Args:
        report: What was found.
        lang: ``zh`` or ``en``.
        file: What to call the file; the structure's id where none is given.
    """
    name = clean(file if file is not None else report.structure)
    return "".join(
        f"{name}:{finding.code}:{clean(finding.path)}: "
        f"[{say(SEVERITIES[finding.severity], lang)}] {clean(finding.text(lang))}\n"
        for finding in report
    )
