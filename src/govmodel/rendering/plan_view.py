"""The plan of a derivation as a view: legend first, a line for everything, the count last."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from govmodel.composition.derivation import Derivation
from govmodel.composition.question import Act, Choice, Question
from govmodel.composition.reason import Reason, Why
from govmodel.composition.step import Mark
from govmodel.composition.sureness import ground_text
from govmodel.findings.text import Text
from govmodel.rendering.labels import joined, say, term
from govmodel.rendering.plan import PlanLine, PlanSection, counts, plan
from govmodel.rendering.view import Block, Entries, Entry, Heading, Paragraph, Stretch, Tone, View

_TITLE: Final = Text("{base} → {name}", "{base} → {name}")
_ABOUT: Final = Text(
    "由{base}（{id}）推导，{to}，按 {as_of} 的名称、级别和职权。",
    "Derived from {base} ({id}) for {to}, with names, ranks and powers as of {as_of}.",
)
_LEGEND: Final = Text(
    "= 照留  ~ 改动  - 删除  + 新增  > 移交  ? 待定；[旧→新] 是改了的字，[字] 是待定的字，（）里是理由",
    "= kept  ~ changed  - dropped  + added  > moved  ? open; [old→new] gave way, [words] are open, the reason in ()",
)
_UNITS: Final = Text("单位", "units")
_COUNTS: Final = Text(
    "保留 {kept}，改动 {changed}，删除 {dropped}，新增 {added}，移交 {moved}，待定 {open}。",
    "{kept} kept, {changed} changed, {dropped} dropped, {added} added, {moved} moved, {open} open.",
)
_CHOICES: Final = Text("可选：", "choices: ")
_RESTS_ON: Final = Text("依据：", "rests on: ")
_STALE: Final = Text("没有用上的决定", "Decisions that settled nothing")
_NEAREST: Final = Text("最接近的待定事项：{key}", "the nearest open item: {key}")
_KEPT_HIDDEN: Final = Text("照留的 {count} 行没有列出。", "{count} lines that are kept are not listed.")
_TONES: Final = MappingProxyType(
    {
        Mark.KEPT: Tone.FAINT,
        Mark.CHANGED: Tone.WARNING,
        Mark.DROPPED: Tone.ERROR,
        Mark.ADDED: Tone.NOTE,
        Mark.MOVED: Tone.NOTE,
        Mark.OPEN: Tone.QUESTION,
    }
)


def plan_view(derivation: Derivation, lang: str = "zh", *, kept: bool = True) -> View:
    """What becomes of every part of the base, and why.

    Args:
        derivation: What was derived.
        lang: ``zh`` or ``en``.
        kept: Whether what stays as it is has lines too; where not, their number is told.
    """
    sections = plan(derivation, lang)
    head = (
        Heading(text=_TITLE.fill(_names(derivation), lang), aside=derivation.structure.id, level=1),
        Paragraph(text=_ABOUT.fill(_names(derivation), lang), tone=Tone.FAINT),
        Paragraph(text=say(_LEGEND, lang), tone=Tone.FAINT),
    )
    groups: list[tuple[Block, ...]] = [head]
    for section in sections:
        shown = [line for line in section.lines if kept or line.mark is not Mark.KEPT]
        if shown:
            entries = Entries(entries=tuple(plan_entry(line, lang) for line in shown))
            groups.append((Heading(text=section_label(section, lang)), entries))
    if derivation.stale:
        groups.append((Heading(text=say(_STALE, lang), tone=Tone.WARNING), _stale(derivation, lang)))
    groups.append(tuple(_closing(sections, lang, kept=kept)))
    return View(groups=tuple(groups))


def counts_text(derivation: Derivation, lang: str = "zh") -> str:
    """How many lines of each mark the plan has, in a sentence."""
    return _counted(plan(derivation, lang), lang)


def _counted(sections: tuple[PlanSection, ...], lang: str) -> str:
    found = counts(sections)
    return _COUNTS.fill({mark.name.lower(): str(count) for mark, count in found.items()}, lang)


def _closing(sections: tuple[PlanSection, ...], lang: str, *, kept: bool) -> list[Block]:
    closing: list[Block] = []
    if not kept:
        hidden = str(counts(sections)[Mark.KEPT])
        closing.append(Paragraph(text=_KEPT_HIDDEN.fill({"count": hidden}, lang), tone=Tone.FAINT))
    return [*closing, Paragraph(text=_counted(sections, lang), tone=Tone.STRONG)]


def _names(derivation: Derivation) -> dict[str, str]:
    return {
        "base": derivation.base.name,
        "id": derivation.base.id,
        "name": derivation.structure.name,
        "to": derivation.to.name,
        "as_of": str(derivation.as_of),
    }


def mark_tone(mark: Mark) -> Tone:
    """How much a mark calls for attention."""
    return _TONES[mark]


def section_label(section: PlanSection, lang: str) -> str:
    """What a section of the plan is called."""
    return term(section.section, lang) if section.section is not None else say(_UNITS, lang)


def plan_entry(line: PlanLine, lang: str) -> Entry:
    """A line of the plan: its mark, what it is of, its words, the reason in brackets; below it what may be chosen."""
    bracket = bracketed(reasons_text(line.reasons, lang), lang)
    return Entry(
        sign=line.mark.value,
        tone=mark_tone(line.mark),
        stretches=(
            Stretch(text=f"{line.item}  ", tone=Tone.FAINT),
            *line.stretches,
            Stretch(text=bracket, tone=Tone.FAINT),
        ),
        below=tuple(question_lines(line.question, lang)) if line.question is not None else (),
    )


def reasons_text(reasons: tuple[Reason, ...], lang: str) -> str:
    """Why, in a row: the sort of each reason, then its sentence."""
    colon, semicolon = ("：", "；") if lang == "zh" else (": ", "; ")
    found = []
    for reason in reasons:
        sort, text = term(reason.why, lang), say(reason.text, lang)
        # A sentence that begins with the sort, or says that nothing speaks against it, needs no more.
        plain = reason.why is Why.INHERITED or text.startswith(sort)
        found.append(text if plain else f"{sort}{colon}{text}")
    return semicolon.join(found)


def bracketed(text: str, lang: str) -> str:
    """``text`` in brackets, as they stand behind other text."""
    return f"（{text}）" if lang == "zh" else f" ({text})"


def question_lines(question: Question, lang: str) -> list[str]:
    """What one may choose, and on what the question rests."""
    lines = []
    if question.choices:
        shown = " / ".join(_choice(choice, lang) for choice in question.choices)
        lines.append(f"{say(_CHOICES, lang)}{shown}")
    if question.reason.grounds:
        grounds = [ground_text(ground, lang) for ground in question.reason.grounds]
        lines.append(f"{say(_RESTS_ON, lang)}{joined(grounds, lang)}")
    return lines


def _choice(choice: Choice, lang: str) -> str:
    label = choice.label if lang == "zh" or choice.act is Act.USE else f"{choice.label} {term(choice.act, lang)}"
    return f"{label}{bracketed(say(choice.note, lang), lang) if choice.note is not None else ''}"


def _stale(derivation: Derivation, lang: str) -> Entries:
    entries = []
    for stale in derivation.stale:
        why = stale.zh if lang == "zh" else stale.en
        near = (_NEAREST.fill({"key": stale.nearest}, lang),) if stale.nearest else ()
        text = f"{stale.decision.item}  {stale.decision.choose}"
        entries.append(
            Entry(
                sign="!",
                tone=Tone.WARNING,
                stretches=(Stretch(text=text), Stretch(text=bracketed(why, lang), tone=Tone.FAINT)),
                below=near,
            )
        )
    return Entries(entries=tuple(entries))
