"""A report as a reviewer reads it: each finding with the words it rests on, and what was not checked."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

import attrs

from govmodel.checking.rules.open_item import CODE as OPEN_ITEM
from govmodel.checking.table import find_rule
from govmodel.findings.finding import Authority, Finding, Quote, Severity
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
_STANDS_FOR: Final = Text("暂不报", "Puts off")
_PUT_OFF: Final = Text(
    "另有 {count} 处发现取决于待定事项，定了再报：{codes}。", "Findings that wait for open items: {count} ({codes})."
)
_SUGGESTED: Final = Text("推测，相似度 {score}；请人确认", "suggested, likeness {score}; a person should confirm it")
_SUGGESTED_PLAIN: Final = Text("推测；请人确认", "suggested; a person should confirm it")
_NOT_CHECKED: Final = Text("未检查的规则", "Rules not checked")
_MORE: Final = Text("规则说明：govmodel rule {code}", "About a rule: govmodel rule {code}")
_COUNTS: Final = Text(
    "{errors} 个错误，{warnings} 个警告，{questions} 个疑问，{notes} 个提示。查了 {ran} 条规则，{skipped} 条未查。",
    "{errors}, {warnings}, {questions}, {notes}. {ran} ran, {skipped} did not.",
)
_NOTHING_RAN: Final = Text(
    "没有一条规则能查，所以没有发现不等于没有问题。", "No rule could run, so nothing found does not mean nothing wrong."
)
_ABOVE: Final = Text("（原文见上）", " (quoted above)")
_LONGEST_REPEAT: Final = 8


def report_view(report: Report, lang: str = "zh", notes: Iterable[str] = ()) -> View:
    """The whole report, what weighs most first.

    Args:
        report: What was found.
        lang: ``zh`` or ``en``.
        notes: Sentences to put below the heading.
    """
    head = (*_head(report, lang), *(Paragraph(text=note, tone=Tone.FAINT) for note in notes))
    groups: list[tuple[Block, ...]] = [head]
    told = frozenset[Authority]()
    for finding in (finding for severity in Severity for finding in report.of(severity)):
        groups.append(finding_blocks(finding, report, lang, told))
        told |= frozenset(finding.authority)
    if report.not_checked:
        groups.append(_not_checked(report, lang))
    closing: list[Block] = [Paragraph(text=counts_text(report, lang), tone=Tone.STRONG)]
    if report.deferred:
        codes = joined(sorted({each.finding.code for each in report.deferred}), lang)
        closing.append(Paragraph(text=_PUT_OFF.fill({"count": str(len(report.deferred)), "codes": codes}, lang)))
    if not report.ran:
        closing.append(Paragraph(text=say(_NOTHING_RAN, lang), tone=Tone.WARNING))
    if report.findings:
        closing.append(Paragraph(text=_MORE.fill({"code": report.findings[0].code}, lang)))
    closing.append(Paragraph(text=say(SCOPE, lang)))
    return View(groups=(*groups, tuple(closing)))


def _head(report: Report, lang: str) -> tuple[Block, ...]:
    date = _AS_OF.fill({"date": str(report.as_of)}, lang) if report.as_of else say(_NO_DATE, lang)
    against = _AGAINST.fill({"base": report.against}, lang) if report.against else ""
    about = ("，" if lang == "zh" else ", ").join(part for part in (date, against) if part)
    return (Heading(text=report.name, aside=report.structure, level=1), Paragraph(text=about, tone=Tone.FAINT))


def finding_blocks(
    finding: Finding, report: Report, lang: str = "zh", told: frozenset[Authority] = frozenset()
) -> tuple[Block, ...]:
    """One finding: code, title and severity; the message; the words; authority, advice and pairing.

    Args:
        finding: The finding.
        report: The report it is in.
        lang: ``zh`` or ``en``.
        told: Authorities whose words were quoted before, so that here the title does.
    """
    rule = find_rule(finding.code)
    title = say(rule.title, lang) if rule is not None else finding.slug
    heading = Heading(
        text=f"{finding.code} {title}",
        aside=f"[{say(SEVERITIES[finding.severity], lang)}]",
        tone=_TONES[finding.severity],
    )
    blocks: list[Block] = [heading, Paragraph(text=finding.text(lang))]
    words = [words_view(quote, report.against, lang) for quote in _quotes(finding, lang)]
    if words:
        blocks.append(Quotes(words=tuple(words)))
    return (*blocks, Facts(facts=(*_facts(finding, lang, told), *_put_off(finding, report, lang))))


def _put_off(finding: Finding, report: Report, lang: str) -> tuple[Fact, ...]:
    """What waits for the open item that a finding asks about."""
    item = f"{finding.element_id or ''}{finding.key}"
    waiting = [each.finding for each in report.deferred if finding.code == OPEN_ITEM and each.item == item]
    return tuple(Fact(label=say(_STANDS_FOR, lang), text=f"{each.code} {each.text(lang)}") for each in waiting)


def _quotes(finding: Finding, lang: str) -> list[Quote]:
    quotes = [*([finding.source] if finding.source is not None else []), *finding.related]
    message = finding.text(lang)
    return [quote for quote in quotes if not _repeats(quote, message)]


def _repeats(quote: Quote, message: str) -> bool:
    """Whether a quote is nobody's sentence but a number or a word that the message has said: 5, 召集人."""
    bare = quote.source is None and quote.who is None and quote.note is None
    return bare and len(quote.words) <= _LONGEST_REPEAT and (quote.words.isdigit() or quote.words in message)


def _authority(authority: Authority, lang: str, told: frozenset[Authority]) -> str:
    if authority not in told or authority.quote is None:
        return authority_text(authority, lang)
    return f"{authority_text(attrs.evolve(authority, quote=None), lang)}{say(_ABOVE, lang)}"


def _facts(finding: Finding, lang: str, told: frozenset[Authority]) -> list[Fact]:
    facts = [Fact(label=say(_AUTHORITY, lang), text=_authority(found, lang, told)) for found in finding.authority]
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
    counts = {
        "errors": len(report.errors),
        "warnings": len(report.warnings),
        "questions": len(report.questions),
        "notes": len(report.of(Severity.NOTE)),
        "ran": len(report.ran),
    }
    shown = {name: str(count) for name, count in counts.items()}
    if lang != "zh":
        nouns = {**{name: name[:-1] for name in counts}, "ran": "rule"}
        shown = {name: f"{count} {nouns[name]}{'' if count == 1 else 's'}" for name, count in counts.items()}
    return _COUNTS.fill({**shown, "skipped": str(len(report.not_checked))}, lang)
