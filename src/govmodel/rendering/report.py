"""A report as a reviewer reads it: each finding with the words it rests on, and what was not checked."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from govmodel.checking.table import find_rule
from govmodel.findings.finding import Finding, Quote, Severity
from govmodel.findings.report import Report
from govmodel.findings.text import Text
from govmodel.model.matter import Match
from govmodel.rendering.labels import SEVERITIES, joined, say
from govmodel.rendering.quoting import authority_text, words_view
from govmodel.rendering.view import Block, Fact, Facts, Heading, Paragraph, Quotes, Tone, View

SCOPE: Final = Text(
    "本工具检查结构与分工，不判断合法性。",
    "This checks structure and division of labour; it does not judge legality.",
)
"""What ends every report, clean or not."""

_TONES: Final = MappingProxyType(
    {
        Severity.ERROR: Tone.ERROR,
        Severity.WARNING: Tone.WARNING,
        Severity.QUESTION: Tone.QUESTION,
        Severity.NOTE: Tone.NOTE,
    }
)
_AS_OF: Final = Text("按 {date} 的情况", "as of {date}")
_NO_DATE: Final = Text("日期不详", "date not known")
_AGAINST: Final = Text("对照 {base}", "against {base}")
_AUTHORITY: Final = Text("依据", "Authority")
_ADVICE: Final = Text("建议", "Suggestion")
_PAIRING: Final = Text("配对", "Pairing")
_WHERE: Final = Text("位置", "Where")
_SUGGESTED: Final = Text("推测，相似度 {score}；请人确认", "suggested, likeness {score}; a person should confirm it")
_SUGGESTED_PLAIN: Final = Text("推测；请人确认", "suggested; a person should confirm it")
_NOT_CHECKED: Final = Text("未检查的规则", "Rules not checked")
_MORE: Final = Text("规则说明：govmodel rule {code}", "About a rule: govmodel rule {code}")
_COUNTS: Final = Text(
    "{errors} 个错误，{warnings} 个警告，{questions} 个疑问，{notes} 个提示。查了 {ran} 条规则，{skipped} 条未查。",
    "{errors} errors, {warnings} warnings, {questions} questions, {notes} notes. {ran} rules ran, {skipped} did not.",
)


def report_view(report: Report, lang: str = "zh") -> View:
    """The whole report, what weighs most first, in the language ``zh`` or ``en``."""
    groups: list[tuple[Block, ...]] = [_head(report, lang)]
    groups += [finding_blocks(finding, report, lang) for severity in Severity for finding in report.of(severity)]
    if report.not_checked:
        groups.append(_not_checked(report, lang))
    closing: list[Block] = [Paragraph(text=counts_text(report, lang), tone=Tone.STRONG)]
    if report.findings:
        closing.append(Paragraph(text=_MORE.fill({"code": report.findings[0].code}, lang)))
    closing.append(Paragraph(text=say(SCOPE, lang)))
    return View(groups=(*groups, tuple(closing)))


def _head(report: Report, lang: str) -> tuple[Block, ...]:
    date = _AS_OF.fill({"date": str(report.as_of)}, lang) if report.as_of else say(_NO_DATE, lang)
    against = _AGAINST.fill({"base": report.against}, lang) if report.against else ""
    about = ("，" if lang == "zh" else ", ").join(part for part in (date, against) if part)
    return (Heading(text=report.name, aside=report.structure, level=1), Paragraph(text=about, tone=Tone.FAINT))


def finding_blocks(finding: Finding, report: Report, lang: str = "zh") -> tuple[Block, ...]:
    """One finding: code, title and severity; the message; the words; authority, advice and pairing."""
    rule = find_rule(finding.code)
    title = say(rule.title, lang) if rule is not None else finding.slug
    heading = Heading(
        text=f"{finding.code} {title}",
        aside=f"[{say(SEVERITIES[finding.severity], lang)}]",
        tone=_TONES[finding.severity],
    )
    blocks: list[Block] = [heading, Paragraph(text=finding.text(lang))]
    words = [words_view(quote, report.against, lang) for quote in _quotes(finding)]
    if words:
        blocks.append(Quotes(words=tuple(words)))
    return (*blocks, Facts(facts=tuple(_facts(finding, lang))))


def _quotes(finding: Finding) -> list[Quote]:
    return [*([finding.source] if finding.source is not None else []), *finding.related]


def _facts(finding: Finding, lang: str) -> list[Fact]:
    facts = [Fact(label=say(_AUTHORITY, lang), text=authority_text(found, lang)) for found in finding.authority]
    advice = finding.advice(lang)
    if advice:
        facts.append(Fact(label=say(_ADVICE, lang), text=advice))
    if finding.match is Match.SUGGESTED:
        score = finding.score
        pairing = say(_SUGGESTED_PLAIN, lang) if score is None else _SUGGESTED.fill({"score": f"{score:.2f}"}, lang)
        facts.append(Fact(label=say(_PAIRING, lang), text=pairing))
    where = " ".join(part for part in (finding.path, finding.element_id or "") if part)
    return [*facts, Fact(label=say(_WHERE, lang), text=where)]


def _not_checked(report: Report, lang: str) -> tuple[Block, ...]:
    by_reason: dict[str, list[str]] = {}
    for skipped in report.not_checked:
        by_reason.setdefault(say(skipped.reason, lang), []).append(skipped.code)
    lines = [
        Paragraph(text=f"{joined(codes, lang)}{'：' if lang == 'zh' else ': '}{reason}")
        for reason, codes in by_reason.items()
    ]
    return (Heading(text=say(_NOT_CHECKED, lang), level=3), *lines)


def counts_text(report: Report, lang: str = "zh") -> str:
    """How many findings of each severity, how many rules ran and how many did not."""
    params = {
        "errors": str(len(report.errors)),
        "warnings": str(len(report.warnings)),
        "questions": str(len(report.questions)),
        "notes": str(len(report.of(Severity.NOTE))),
        "ran": str(len(report.ran)),
        "skipped": str(len(report.not_checked)),
    }
    return _COUNTS.fill(params, lang)
