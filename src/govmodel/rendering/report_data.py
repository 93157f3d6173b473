"""A report as plain data for programs: codes, paths, words and both languages, under fixed keys."""

from __future__ import annotations

from typing import Any

from govmodel.findings.finding import Authority, Finding, Quote
from govmodel.findings.report import Report
from govmodel.model.source import Source


def report_data(report: Report) -> dict[str, Any]:
    """Everything a report holds, in keys that never change meaning. Both languages are always there."""
    return {
        "structure": {"id": report.structure, "name": report.name},
        "as_of": str(report.as_of) if report.as_of else None,
        "against": report.against,
        "findings": [finding_data(finding) for finding in report],
        "ran": list(report.ran),
        "not_checked": [
            {"code": rule.code, "slug": rule.slug, "reason_zh": rule.reason.zh, "reason_en": rule.reason.en}
            for rule in report.not_checked
        ],
        "deferred": [{"item": each.item, "finding": finding_data(each.finding)} for each in report.deferred],
    }


def finding_data(finding: Finding) -> dict[str, Any]:
    """One finding."""
    return {
        "code": finding.code,
        "slug": finding.slug,
        "severity": finding.severity.value,
        "path": finding.path,
        "element_id": finding.element_id,
        "message_zh": finding.text("zh"),
        "message_en": finding.text("en"),
        "params": dict(finding.params),
        "source": _quote_data(finding.source) if finding.source is not None else None,
        "related": [_quote_data(quote) for quote in finding.related],
        "authority": [authority_data(authority) for authority in finding.authority],
        "suggestion_zh": finding.advice("zh"),
        "suggestion_en": finding.advice("en"),
        "match": finding.match.value,
        "score": finding.score,
        "fingerprint": finding.fingerprint,
    }


def _quote_data(quote: Quote) -> dict[str, Any]:
    return {
        "structure": quote.structure,
        "at": quote.at,
        "who": quote.who,
        "words": quote.words,
        "marked": quote.marked,
        "note_zh": quote.note.zh if quote.note is not None else None,
        "note_en": quote.note.en if quote.note is not None else None,
        "source": _source_data(quote.source) if quote.source is not None else None,
    }


def _source_data(source: Source) -> dict[str, Any]:
    return {
        "document": source.document,
        "clause": source.clause,
        "quote": source.quote,
        "start": source.start,
        "end": source.end,
    }


def authority_data(authority: Authority) -> dict[str, Any]:
    """On what a rule rests, in both languages."""
    return {
        "title_zh": authority.title.zh,
        "title_en": authority.title.en,
        "clause": authority.clause,
        "quote": authority.quote,
        "sure": authority.sure,
    }
