"""A reading as a person looks at it: what the documents are, what was read of them, and what to know about that."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.document import Validity
from govmodel.model.meeting import JointMeeting
from govmodel.reading.reading import Reading, Seen
from govmodel.reading.remarks.table import find_remark
from govmodel.rendering.labels import SEVERITIES, joined, say, term
from govmodel.rendering.quoting import words_view
from govmodel.rendering.view import Block, Fact, Facts, Heading, Paragraph, Quotes, Tone, View

_TONES: Final = MappingProxyType(
    {
        Severity.ERROR: Tone.ERROR,
        Severity.WARNING: Tone.WARNING,
        Severity.QUESTION: Tone.QUESTION,
        Severity.NOTE: Tone.NOTE,
    }
)
_TITLE: Final = Text("标题", "Title")
_NUMBER: Final = Text("文号", "Number")
_DATE: Final = Text("日期", "Date")
_PUBLISHED: Final = Text("发布", "Published")
_VALIDITY: Final = Text("时效", "Validity")
_WHY: Final = Text("判断", "Told by")
_READ: Final = Text("读出", "Read")
_COUNTS: Final = Text(
    "召集人 {conveners}，成员 {members}，职责 {duties} 条，小组 {groups}，规则 {rules} 条",
    "conveners {conveners}, members {members}, duties {duties}, groups {groups}, rules {rules}",
)
_QUALITY: Final = Text(
    "读懂 {placed}，{unread} 处没有读懂；版式文字占全文 {furniture}；修复 {repaired} 处。",
    "{placed} understood; passages that were not: {unread}; furniture: {furniture} of the text; repairs: {repaired}.",
)
_MORE: Final = Text(
    "说明：govmodel rule {code}；逐字看：govmodel read --show",
    "About a code: govmodel rule {code}; word for word: govmodel read --show",
)


def reading_view(reading: Reading, lang: str = "zh", name: str = "") -> View:
    """Each document with what was read of it, how much was understood, and the findings, what weighs most first.

    Args:
        reading: The reading.
        lang: ``zh`` or ``en``.
        name: What to call what was read; left out where empty.
    """
    kinds = joined([seen.kind.value if lang == "zh" else term(seen.kind, lang) for seen in reading.kinds], lang)
    head: tuple[Block, ...] = (Heading(text=name, aside=kinds, level=1),) if name else ()
    groups: list[tuple[Block, ...]] = []
    structures = iter(reading.structures)
    for seen in reading.kinds:
        structure = next(structures) if seen.sets_up_a_body else None
        groups.append((Facts(facts=tuple(_facts(seen, structure, lang))),))
    if reading.structures:
        groups.append((Paragraph(text=_quality(reading, lang), tone=Tone.FAINT),))
    by_weight = [found for severity in Severity for found in reading.findings if found.severity is severity]
    groups += [_finding(finding, lang) for finding in by_weight]
    if by_weight:
        groups.append((Paragraph(text=_MORE.fill({"code": by_weight[0].code}, lang), tone=Tone.FAINT),))
    first, *rest = groups or [()]
    return View(groups=((*head, *first), *rest))


def _facts(seen: Seen, structure: JointMeeting | None, lang: str) -> list[Fact]:
    known = seen.validity is not Validity.UNKNOWN
    shown = (
        (_TITLE, seen.title or ""),
        (_NUMBER, str(seen.number) if seen.number is not None else ""),
        (_DATE, str(seen.date) if seen.date is not None else ""),
        (_PUBLISHED, str(seen.published) if seen.published is not None else ""),
        (_VALIDITY, (seen.validity.value if lang == "zh" else term(seen.validity, lang)) if known else ""),
        (_WHY, _why(seen, lang)),
        (_READ, _counts(structure, lang) if structure is not None else ""),
    )
    return [Fact(label=say(label, lang), text=text) for label, text in shown if text]


def _why(seen: Seen, lang: str) -> str:
    kind = seen.kind.value if lang == "zh" else term(seen.kind, lang)
    return f"{kind}：{seen.why.zh}" if lang == "zh" else f"{kind}: {seen.why.en}"


def _counts(structure: JointMeeting, lang: str) -> str:
    rules = structure.rules
    kinds = ("meetings", "reports", "minutes", "bulletins", "decisions", "succession", "invitations", "seals")
    counts = {
        "conveners": len(structure.conveners.seats),
        "members": len(structure.members.seats),
        "duties": len(structure.duties),
        "groups": len(structure.groups),
        "rules": sum(len(getattr(rules, kind)) for kind in (*kinds, "sunsets", "delegations", "accountability")),
    }
    return _COUNTS.fill({name: str(count) for name, count in counts.items()}, lang)


def _quality(reading: Reading, lang: str) -> str:
    quality = reading.quality
    return _QUALITY.fill(
        {
            "placed": f"{quality.placed:.1%}",
            "unread": str(len(reading.unread)),
            "furniture": f"{quality.furniture:.0%}",
            "repaired": str(quality.repaired),
        },
        lang,
    )


def _finding(finding: Finding, lang: str) -> tuple[Block, ...]:
    remark = find_remark(finding.code)
    title = say(remark.title, lang) if remark is not None else finding.slug
    heading = Heading(
        text=f"{finding.code} {title}",
        aside=f"[{say(SEVERITIES[finding.severity], lang)}]",
        tone=_TONES[finding.severity],
    )
    quotes = [quote for quote in (finding.source, *finding.related) if quote is not None]
    words = tuple(words_view(quote, None, lang) for quote in quotes)
    return (heading, Paragraph(text=finding.text(lang)), *([Quotes(words=words)] if words else []))
