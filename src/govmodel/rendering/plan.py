"""The plan of a derivation: one line for everything kept, changed, dropped, added, moved or open, with its reason.

Guarantees: every line has a reason; every step and every question is on one; nothing that the base or the result
holds is on none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from govmodel.composition.derivation import Derivation
from govmodel.composition.question import Question
from govmodel.composition.reason import Reason, Why, decided
from govmodel.composition.step import Mark, Step
from govmodel.findings.text import Text
from govmodel.model.change import Add, ChangePath, Drop, Move, Replace
from govmodel.model.document import Section
from govmodel.model.fields import many, sparse_repr
from govmodel.rendering.plan_places import NOTHING, address_of, element_places, places, section_of, value_at
from govmodel.rendering.plan_words import Speaker, changed
from govmodel.rendering.view import Stretch, Tone
from govmodel.wording.own_words import Mention

KEPT: Final = Reason(why=Why.INHERITED, text=Text("原文照录", "as it stands above"))
"""Why a line is kept where nothing speaks against it."""
FOLLOWS: Final = Reason(
    why=Why.INHERITED, text=Text("原文照录，名称随单位", "as it stands above; names follow the units meant")
)
"""The same where what it points at is called otherwise."""


@attrs.frozen(kw_only=True, repr=False)
class PlanLine:
    """One line.

    Attributes:
        mark: What becomes of it.
        path: Where it stands.
        item: The same as people name it; of a question, its key.
        stretches: The words, with what gave way marked.
        reasons: Why; one or more.
        question: What is asked, on a line that asks.
    """

    mark: Mark
    path: ChangePath
    item: str
    stretches: tuple[Stretch, ...] = many()
    reasons: tuple[Reason, ...]
    question: Question | None = None

    __repr__ = sparse_repr

    @property
    def text(self) -> str:
        """The words without their marking."""
        return "".join(stretch.text for stretch in self.stretches)


@attrs.frozen(kw_only=True, repr=False)
class PlanSection:
    """The lines of one section.

    Attributes:
        section: Which; ``None`` for the units.
        lines: In the order of the structure.
    """

    section: Section | None
    lines: tuple[PlanLine, ...] = many()

    __repr__ = sparse_repr


def plan(derivation: Derivation, lang: str = "zh") -> tuple[PlanSection, ...]:
    """The plan's lines by section, in the order of a document, the units after its head.

    Args:
        derivation: What was derived.
        lang: The language of what is not the structure's own words.
    """
    lines = list(_Drawing(derivation, lang).lines())
    order = (Section.HEAD, None, *(section for section in Section if section is not Section.HEAD))
    found = (PlanSection(section=each, lines=_of(each, lines)) for each in order)
    return tuple(section for section in found if section.lines)


def counts(sections: Iterable[PlanSection]) -> dict[Mark, int]:
    """How many lines of each mark."""
    marks = [line.mark for section in sections for line in section.lines]
    return {mark: marks.count(mark) for mark in Mark}


def _of(section: Section | None, lines: list[PlanLine]) -> tuple[PlanLine, ...]:
    return tuple(line for line in lines if section_of(line.path) is section)


class _Drawing:
    """The lines of one derivation as they are drawn."""

    def __init__(self, derivation: Derivation, lang: str) -> None:
        self.derivation = derivation
        self.speaker = Speaker(derivation.base, derivation.structure, lang)
        self.above = Speaker(derivation.base, derivation.base, lang)
        known = _merged(places(derivation.base), places(derivation.structure))
        self.steps: dict[ChangePath, list[Step]] = {}
        for step in derivation.steps:
            if step.path[0] != "open":
                # What is open has lines of its own.
                self.steps.setdefault(_around(step.path, frozenset(known)), []).append(step)
        self.questions: dict[ChangePath, list[Question]] = {}
        for question in derivation.open:
            self.questions.setdefault(self._asked_at(question, known), []).append(question)
        self.decided: dict[ChangePath, list[Reason]] = {}
        for kept in derivation.kept:
            self.decided.setdefault(self._asked_at(kept.question, known), []).append(decided(kept.decision))
        touched = dict.fromkeys((*self.steps, *self.questions))
        wider = [path for path in touched if path not in frozenset(known)]
        left = [path for path in known if path in touched or not any(_within(path, one) for one in self.steps)]
        self.places = _placed(left, wider)

    def _asked_at(self, question: Question, known: tuple[ChangePath, ...]) -> ChangePath:
        item = question.item
        field = tuple(step for step in item.field.split(".") if step)
        if item.element is None:
            return _around(field, frozenset(known)) if field else ("name",)
        return element_places(self.derivation.structure)[item.element]

    def lines(self) -> Iterator[PlanLine]:
        """Every line, place by place: what became of it, then what is asked of it."""
        for path in self.places:
            steps, questions = self.steps.get(path, []), self.questions.get(path, [])
            if steps:
                yield self._changed(path, steps)
            elif not questions:
                yield self._kept(path)
            yield from (self._open(path, question) for question in questions)

    def _kept(self, path: ChangePath) -> PlanLine:
        value = value_at(self.derivation.structure, path)
        words = self.speaker.words(value)
        alike = words == self.above.words(value_at(self.derivation.base, path))
        reasons = (*self.decided.get(path, ()), *(() if path in self.decided else (KEPT if alike else FOLLOWS,)))
        return self._line(Mark.KEPT, path, (Stretch(text=words),), reasons)

    def _changed(self, path: ChangePath, steps: list[Step]) -> PlanLine:
        before, after = value_at(self.derivation.base, path), value_at(self.derivation.structure, path)
        reasons = tuple(dict.fromkeys(reason for step in steps for reason in step.reasons))
        reasons += tuple(self.decided.get(path, ()))
        if before is NOTHING or after is NOTHING:
            mark, there = (Mark.ADDED, after) if before is NOTHING else (Mark.DROPPED, before)
            return self._line(mark, path, (Stretch(text=self.speaker.words(there)),), reasons)
        moved = all(isinstance(step.change, Move) for step in steps)
        stretches = changed(self.speaker, before, after, [found for step in steps for found in _mentions(step)])
        return self._line(Mark.MOVED if moved else Mark.CHANGED, path, stretches, reasons)

    def _open(self, path: ChangePath, question: Question) -> PlanLine:
        item = question.item
        field = tuple(step for step in item.field.split(".") if step)
        value = value_at(self.derivation.structure, path if item.element is not None else field or path)
        words = self.speaker.words(value)
        before, found, after = words.partition(item.words)
        stretches = (
            (Stretch(text=before), Stretch(text=f"[{found}]", tone=Tone.STRONG), Stretch(text=after))
            if found
            else (Stretch(text=f"{words} "), Stretch(text=f"[{item.words}]", tone=Tone.STRONG))
        )
        return PlanLine(
            mark=Mark.OPEN,
            path=path,
            item=question.key,
            stretches=tuple(stretch for stretch in stretches if stretch.text),
            reasons=(question.reason,),
            question=question,
        )

    def _line(
        self, mark: Mark, path: ChangePath, stretches: tuple[Stretch, ...], reasons: tuple[Reason, ...]
    ) -> PlanLine:
        item = address_of(path, self.derivation.structure, self.derivation.base)
        kept = tuple(stretch for stretch in stretches if stretch.text)
        return PlanLine(mark=mark, path=path, item=item, stretches=kept, reasons=reasons)


def step_stretches(step: Step, speaker: Speaker) -> tuple[Stretch, ...]:
    """What one step changes, in words, with what gave way marked."""
    change = step.change
    match change:
        case Replace():
            return changed(speaker, change.before, change.after, _mentions(step))
        case Add() | Drop():
            return (Stretch(text=speaker.words(change.value)),)
        case Move():
            return (Stretch(text=f"→ {change.to}"),)


def _mentions(step: Step) -> list[tuple[str, tuple[Mention, ...]]]:
    change = step.change
    if isinstance(change, Replace) and isinstance(change.before, str) and step.mentions:
        return [(change.before, step.mentions)]
    return []


def _around(path: ChangePath, known: frozenset[ChangePath]) -> ChangePath:
    """The narrowest known place that a path lies in; the path itself where there is none."""
    return next((path[:end] for end in range(len(path), 0, -1) if path[:end] in known), path)


def _within(path: ChangePath, around: ChangePath) -> bool:
    return len(path) > len(around) and path[: len(around)] == around


def _merged(base: tuple[ChangePath, ...], structure: tuple[ChangePath, ...]) -> tuple[ChangePath, ...]:
    """Both structures' places in one row: the base's in order, what is new behind what it follows."""
    row, there = list(base), set(base)
    for before, path in zip((None, *structure), structure, strict=False):
        if path not in there:
            row.insert(row.index(before) + 1 if before is not None else 0, path)
            there.add(path)
    return tuple(row)


def _placed(known: list[ChangePath], more: Iterable[ChangePath]) -> list[ChangePath]:
    """The places with those added that only a step or a question knows, each before what lies within or after it."""
    row = list(known)
    for path in more:
        near = next((i for i, place in enumerate(row) if place[0] == path[0]), len(row))
        row.insert(near, path)
    return row
