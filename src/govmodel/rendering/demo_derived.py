"""What ``govmodel demo`` shows of a derivation: a line of each sort, what is open, and what was issued beside it."""

from __future__ import annotations

from typing import Final

from govmodel.comparison.compare import compare
from govmodel.composition.derivation import Derivation
from govmodel.composition.reason import Why
from govmodel.composition.step import Mark
from govmodel.findings.text import Text
from govmodel.model.meeting import JointMeeting
from govmodel.model.unit import Where
from govmodel.rendering.comparison import counts_text as compared_text
from govmodel.rendering.labels import joined
from govmodel.rendering.plan import PlanLine, PlanSection, plan
from govmodel.rendering.plan_view import counts_text, plan_entry
from govmodel.rendering.view import Block, Code, Entries, Heading, Paragraph

_TITLE: Final = Text(
    "由省里的推导出{to}的（{as_of}），再与{to}印发的对照",
    "{to}'s derived from the province's ({as_of}), beside what {to} issued",
)
_PLAN: Final = Text("推导计划：{counts}其中：", "The plan: {counts} Among them:")
_OPEN: Final = Text("须由人定的：{items}", "For a person to decide: {items}")
_SAME: Final = Text("{count} 个单位的名称与印发的一样：{names}。", "The names of {count} units are as issued: {names}.")
_OTHER: Final = Text("不一样的：{names}。", "Otherwise: {names}.")
_ISSUED: Final = Text("{name}（印发的是{issued}）", "{name} (issued: {issued})")
_COMPARED: Final = Text("逐项对照印发的：{counts}", "Item by item beside what was issued: {counts}")
_SHOWN: Final = (Why.UNIT, Why.WORDS, Why.POST, Why.RANK)


def derived_groups(
    derivation: Derivation, issued: JointMeeting, lang: str = "zh", *, program: str = "govmodel"
) -> tuple[tuple[Block, ...], ...]:
    """The plan in short, and how what was derived stands to what was issued.

    Args:
        derivation: What was derived.
        issued: What the place issued itself.
        lang: ``zh`` or ``en``.
        program: What to type to run the program.
    """
    params = {"to": derivation.to.name, "as_of": str(derivation.as_of)}
    sections = plan(derivation, lang)
    entries = tuple(plan_entry(line, lang) for line in _one_of_each(sections))
    asked = [f"[{question.item.words}]" for question in derivation.open]
    command = f"{program} derive {derivation.base.id} --to {derivation.to.name} --as-of {derivation.as_of}"
    return (
        (
            Heading(text=_TITLE.fill(params, lang)),
            Paragraph(text=_PLAN.fill({"counts": counts_text(derivation, lang)}, lang)),
            Entries(entries=entries),
            *([Paragraph(text=_OPEN.fill({"items": joined(asked, lang)}, lang))] if asked else []),
        ),
        (
            *(Paragraph(text=text) for text in _names(derivation.structure, issued, lang)),
            Paragraph(
                text=_COMPARED.fill({"counts": compared_text(compare(derivation.structure, issued), lang)}, lang)
            ),
            Code(text=command, language="sh"),
        ),
    )


def _one_of_each(sections: tuple[PlanSection, ...]) -> list[PlanLine]:
    """For each sort of reason shown, the first line that is changed for it."""
    lines = [line for section in sections for line in section.lines if line.mark is Mark.CHANGED]
    found = []
    for why in _SHOWN:
        found += [line for line in lines if line.reasons[0].why is why and line not in found][:1]
    return found


def _names(derived: JointMeeting, issued: JointMeeting, lang: str) -> list[str]:
    """The names of units of one line of work in both: which are the same, and which are not."""
    here = [unit for unit in issued.units if unit.where is Where.HERE]
    own = {line: unit.name for unit in here for line in unit.lines[:1]}
    both = [(unit.name, own[unit.lines[0]]) for unit in derived.units if unit.lines and unit.lines[0] in own]
    same = [name for name, other in both if name == other]
    other = [_ISSUED.fill({"name": name, "issued": theirs}, lang) for name, theirs in both if name != theirs]
    found = [_SAME.fill({"count": str(len(same)), "names": joined(same, lang)}, lang)] if same else []
    return [*found, *([_OTHER.fill({"names": joined(other, lang)}, lang)] if other else [])]
