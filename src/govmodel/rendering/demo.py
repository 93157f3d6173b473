"""What ``govmodel demo`` shows: the worst finding in full, the rest in short, and what to type next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from govmodel.findings.finding import Finding
from govmodel.findings.report import Report
from govmodel.findings.text import Text
from govmodel.model.division import Division
from govmodel.model.meeting import Structure
from govmodel.rendering.labels import say
from govmodel.rendering.report import SCOPE, counts_text, finding_blocks
from govmodel.rendering.view import Block, Code, Heading, Paragraph, View

_TITLE: Final = Text(
    "一省一市两份文件，后者据前者而来，核对谁负责",
    "A province's system, a city's made from it, and who answers for what",
)
_FROM: Final = Text(
    "{base}（{base_id}）：{base_members} 个成员，职责分工 {base_duties} 条。",
    "{base} ({base_id}): {base_members} members, {base_duties} duties.",
)
_TO: Final = Text(
    "{name}（{id}，{number}）：{members} 个成员，职责分工 {duties} 条。",
    "{name} ({id}, {number}): {members} members, {duties} duties.",
)
_OTHER_ERRORS: Final = Text("还有 {code} {said}", "Also {code} {said}")
_NONE: Final = Text("没有发现错误。", "No errors were found.")
_NEXT: Final = Text("接着试试：", "Try next:")


def demo_view(
    base: Structure,
    structure: Structure,
    report: Report,
    others: Sequence[tuple[Structure, Report]],
    lang: str = "zh",
    *,
    program: str = "govmodel",
    drafted: Sequence[tuple[Block, ...]] = (),
) -> View:
    """The demonstration.

    Args:
        base: The system that the other came from.
        structure: The system that came from it.
        report: What checking it against its base found.
        others: Further systems with their reports, shown on a line each.
        lang: ``zh`` or ``en``.
        program: What to type to run the program.
        drafted: What is shown of a derivation, before what to type next.
    """
    errors = sorted(report.errors, key=_weight, reverse=True)
    groups: list[tuple[Block, ...]] = [_opening(base, structure, lang)]
    groups += [finding_blocks(error, report, lang) for error in errors[:1]]
    also = [_OTHER_ERRORS.fill({"code": error.code, "said": error.text(lang)}, lang) for error in errors[1:]]
    beside = [_other(other, found, lang) for other, found in others]
    groups.append((*(Paragraph(text=text) for text in also), *_counts(report, errors, lang), *beside))
    groups += drafted
    commands = Code(text=_commands(base, structure, report, program), language="sh")
    groups.append((Paragraph(text=say(_NEXT, lang)), commands, Paragraph(text=say(SCOPE, lang))))
    return View(groups=tuple(groups))


def _weight(finding: Finding) -> int:
    """The more words a finding rests on, the more there is to show."""
    return len(finding.related)


def _opening(base: Structure, structure: Structure, lang: str) -> tuple[Block, ...]:
    params = {
        "base": base.name,
        "base_id": base.id,
        "base_members": str(len(base.members.seats)),
        "base_duties": str(len(base.duties)),
        "name": structure.name,
        "id": structure.id,
        "number": str(structure.document.number or structure.document.date or ""),
        "members": str(len(structure.members.seats)),
        "duties": str(len(structure.duties)),
    }
    return (
        Heading(text=say(_TITLE, lang), level=1),
        Paragraph(text=_FROM.fill(params, lang)),
        Paragraph(text=_TO.fill(params, lang)),
    )


def _counts(report: Report, errors: list[Finding], lang: str) -> tuple[Block, ...]:
    none = () if errors else (Paragraph(text=say(_NONE, lang)),)
    return (*none, Paragraph(text=counts_text(report, lang)))


def _other(structure: Structure, report: Report, lang: str) -> Paragraph:
    colon = "：" if lang == "zh" else ": "
    return Paragraph(text=f"{structure.id}{colon}{counts_text(report, lang)}")


def _commands(base: Structure, structure: Structure, report: Report, program: str) -> str:
    code = report.findings[0].code if report.findings else "--list"
    check = f"{program} check {structure.id} --against {base.id}"
    derive = []
    if isinstance(structure.division, Division):
        # Without a date of its own, what is derived is of the base's day.
        day = f" --as-of {structure.document.date}" if structure.document.date is not None else ""
        derive.append(f"{program} derive {base.id} --to {structure.division.name}{day}")
    return "\n".join((check, *derive, f"{program} rule {code}"))
