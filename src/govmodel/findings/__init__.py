"""What was found: findings, reports, and sentences in two languages."""

from govmodel.findings.finding import Authority, Finding, Quote, Severity
from govmodel.findings.report import Deferred, ErrorsFound, NotChecked, Report
from govmodel.findings.text import LANGUAGES, Text, default_language

__all__ = [
    "LANGUAGES",
    "Authority",
    "Deferred",
    "ErrorsFound",
    "Finding",
    "NotChecked",
    "Quote",
    "Report",
    "Severity",
    "Text",
    "default_language",
]
