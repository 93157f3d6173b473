"""A derivation as plain data for programs: the plan, the structure, the steps and what is open, under fixed keys."""

from __future__ import annotations

import json
from typing import Any

from govmodel.composition.decision import Stale
from govmodel.composition.derivation import Derivation
from govmodel.composition.question import Question
from govmodel.composition.reason import Reason
from govmodel.composition.step import Mark, Step
from govmodel.model.change import Add, Drop, Move, Replace
from govmodel.rendering.people import people
from govmodel.rendering.plan import PlanLine, PlanSection, counts, plan
from govmodel.rendering.view import Tone
from govmodel.serial.data import to_data
from govmodel.serial.files import dumps


def derivation_data(derivation: Derivation) -> dict[str, Any]:
    """Everything a derivation holds, in keys that never change meaning. Both languages are always there."""
    sections = plan(derivation)
    return {
        "base": {"id": derivation.base.id, "name": derivation.base.name},
        "to": {"code": derivation.to.code, "name": derivation.to.name},
        "as_of": str(derivation.as_of),
        "done": derivation.done,
        "counts": {mark.name.lower(): count for mark, count in counts(sections).items()},
        "plan": [_section_data(section) for section in sections],
        "open": [question_data(question) for question in derivation.open],
        "stale": [_stale_data(stale) for stale in derivation.stale],
        "steps": [step_data(step) for step in derivation.steps],
        "structure": json.loads(dumps(derivation.structure)),
    }


def people_in(derivation: Derivation) -> frozenset[str]:
    """The names of people that the base or the result holds."""
    return people(derivation.base) | people(derivation.structure)


def _section_data(section: PlanSection) -> dict[str, Any]:
    return {
        "section": section.section.value if section.section is not None else "单位",
        "lines": [_line_data(line) for line in section.lines],
    }


def _line_data(line: PlanLine) -> dict[str, Any]:
    return {
        "mark": line.mark.value,
        "item": line.item,
        "path": list(line.path),
        "text": line.text,
        "marked": [stretch.text for stretch in line.stretches if stretch.tone is Tone.STRONG],
        "reasons": [reason_data(reason) for reason in line.reasons],
        "question": question_data(line.question) if line.question is not None and line.mark is Mark.OPEN else None,
    }


def reason_data(reason: Reason) -> dict[str, Any]:
    """Why, and on what that rests."""
    return {
        "why": reason.why.value,
        "text_zh": reason.text.fill({}, "zh"),
        "text_en": reason.text.fill({}, "en"),
        "grounds": [{"title": ground.title, "sure": ground.sure} for ground in reason.grounds],
    }


def question_data(question: Question) -> dict[str, Any]:
    """What is asked, and what may be chosen."""
    return {
        "item": question.key,
        "element": question.item.element,
        "field": question.item.field,
        "about": question.item.about.value,
        "words": question.item.words,
        "reason": reason_data(question.reason),
        "choices": [
            {
                "choose": choice.label,
                "act": choice.act.value,
                "note_zh": choice.note.fill({}, "zh") if choice.note is not None else None,
                "note_en": choice.note.fill({}, "en") if choice.note is not None else None,
            }
            for choice in question.choices
        ],
    }


def step_data(step: Step) -> dict[str, Any]:
    """One change, with what stood there before and what stands there then."""
    change = step.change
    found: dict[str, Any] = {"mark": step.mark.value, "path": list(change.path)}
    match change:
        case Replace():
            found |= {"before": to_data(change.before), "after": to_data(change.after)}
        case Drop():
            found |= {"before": to_data(change.value)}
        case Add():
            found |= {"after": to_data(change.value), "at": change.at}
        case Move():
            found |= {"to": change.to}
    return {
        **found,
        "reasons": [reason_data(reason) for reason in step.reasons],
        "mentions": [
            {"start": each.start, "end": each.end, "before": each.before, "after": each.after} for each in step.mentions
        ],
    }


def _stale_data(stale: Stale) -> dict[str, Any]:
    return {
        "item": stale.decision.item,
        "choose": stale.decision.choose,
        "reason": stale.decision.reason,
        "why_zh": stale.zh,
        "why_en": stale.en,
        "nearest": stale.nearest,
    }
