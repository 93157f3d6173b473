"""What ``govmodel demo`` shows of a derivation: a line of each sort, what is open, and what was issued beside it."""

from __future__ import annotations

from typing import Final

import attrs

from govmodel.comparison.compare import compare
from govmodel.composition.derivation import Derivation
from govmodel.composition.reason import Why
from govmodel.composition.step import Mark
from govmodel.findings.text import Text
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout
from govmodel.model.unit import Where
from govmodel.rendering.comparison import counts_text as compared_text
from govmodel.rendering.labels import joined, term
from govmodel.rendering.plan import PlanLine, PlanSection, plan
from govmodel.rendering.plan_view import bracketed, counts_text, plan_entry
from govmodel.rendering.view import Block, Entries, Entry, Heading, Paragraph, Stretch, Tone

_TITLE: Final = Text(
    "由省里的推导出{to}的（{as_of}），再与{to}印发的对照",
    "{to}'s derived from the province's ({as_of}), beside what {to} issued",
)
_PLAN: Final = Text("推导计划：{counts}其中：", "The plan: {counts} Among them:")
_OPEN: Final = Text("? 须由人定的职权：{items}", "? powers for a person to decide on: {items}")
_NAMES: Final = Text(
    "{all} 个单位的名称 {same} 个与印发的一样{placed}。",
    "{same} of {all} unit names are as issued{placed}.",
)
_PLACED: Final = Text("，其中冠地名的：{names}", ", with the place's name: {names}")
_COMPARED: Final = Text("逐项对照印发的：{counts}", "Item by item beside what was issued: {counts}")
_SHOWN: Final = (Why.WORDS, Why.POST, Why.RANK)


def derived_groups(derivation: Derivation, issued: JointMeeting, lang: str = "zh") -> tuple[tuple[Block, ...], ...]:
    """The plan in short, and how what was derived stands to what was issued.

    Args:
        derivation: What was derived.
        issued: What the place issued itself.
        lang: ``zh`` or ``en``.
    """
    params = {"to": derivation.to.name, "as_of": str(derivation.as_of)}
    sections = plan(derivation, lang)
    entries = tuple(_in_short(line, lang) for line in _one_of_each(sections))
    asked = [f"[{question.item.words}]" for question in derivation.open if question.item.about is OpenAbout.POWER]
    compared = _COMPARED.fill({"counts": compared_text(compare(derivation.structure, issued), lang)}, lang)
    return (
        (
            Heading(text=_TITLE.fill(params, lang)),
            Paragraph(text=_PLAN.fill({"counts": counts_text(derivation, lang)}, lang)),
            Entries(entries=entries),
            *([Paragraph(text=_OPEN.fill({"items": joined(asked, lang)}, lang))] if asked else []),
            Paragraph(text=_names(derivation, issued, lang)),
            Paragraph(text=compared),
        ),
    )


def _in_short(line: PlanLine, lang: str) -> Entry:
    """A line of the plan with no more of its reasons than their sort: the plan itself has them in full."""
    sorts = bracketed(joined([term(reason.why, lang) for reason in line.reasons], lang), lang)
    return attrs.evolve(plan_entry(line, lang), stretches=(*line.stretches, Stretch(text=sorts, tone=Tone.FAINT)))


def _one_of_each(sections: tuple[PlanSection, ...]) -> list[PlanLine]:
    """For each sort of reason shown, the first line that is changed for it."""
    lines = [line for section in sections for line in section.lines if line.mark is Mark.CHANGED]
    found = []
    for why in _SHOWN:
        found += [line for line in lines if line.reasons[0].why is why and line not in found][:1]
    return found


def _names(derivation: Derivation, issued: JointMeeting, lang: str) -> str:
    """How many names of units, of one line of work in both, are as issued, and which of those begin with the place."""
    theirs = {line: unit.name for unit in issued.units if unit.where is Where.HERE for line in unit.lines[:1]}
    both = [unit for unit in derivation.structure.units if unit.lines and unit.lines[0] in theirs]
    same = [unit for unit in both if unit.name == theirs[unit.lines[0]]]
    place = derivation.to.name
    told = [unit.name for unit in same if len(unit.name) > 2 and place.startswith(unit.name[:2])]
    placed = _PLACED.fill({"names": joined(told, lang)}, lang) if told else ""
    return _NAMES.fill({"all": str(len(both)), "same": str(len(same)), "placed": placed}, lang)
