"""Settling: what a person's decisions make of what was open."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

import attrs

from govmodel.catalogue.posts import find_posts
from govmodel.composition.decision import Decision, Stale
from govmodel.composition.dropping import without
from govmodel.composition.paths import look_up, path_to
from govmodel.composition.question import Act, Kept, Question
from govmodel.composition.reason import Reason, Why, decided
from govmodel.composition.step import Step
from govmodel.findings.text import Text
from govmodel.model.change import Change, ChangePath, Drop, Replace, apply
from govmodel.model.document import Citation
from govmodel.model.errors import nearest
from govmodel.model.meeting import JointMeeting, LowerTiersStance
from govmodel.model.open_item import OpenAbout
from govmodel.model.post import Post
from govmodel.wording.document_numbers import read_document_number
from govmodel.wording.rank_words import rank_words


@attrs.frozen(kw_only=True)
class Settled:
    """What is left once decisions have been carried out.

    Attributes:
        structure: The result.
        steps: The changes that the decisions made.
        kept: What a person settled by leaving it as it is.
        open: What is still open.
        stale: Decisions that settled nothing.
    """

    structure: JointMeeting
    steps: tuple[Step, ...]
    kept: tuple[Kept, ...]
    open: tuple[Question, ...]
    stale: tuple[Stale, ...]


def settle(made: JointMeeting, questions: tuple[Question, ...], decisions: Mapping[str, Decision]) -> Settled:
    """Carry out every decision that settles a question; list those that settle none."""
    steps: list[Step] = []
    kept: list[Kept] = []
    stale: list[Stale] = []
    open_: list[Question] = []
    keys = [question.key for question in questions]
    for question in questions:
        decision = decisions.get(question.key)
        if decision is None:
            open_.append(question)
            continue
        changes = _changes(made, question, decision)
        if isinstance(changes, Stale):
            stale.append(changes)
            open_.append(question)
            continue
        if question.act(decision.choose) is Act.KEEP:
            kept.append(Kept(question=question, decision=decision))
        made = apply(made, *changes)
        steps += [Step(change=change, reasons=(decided(decision),)) for change in changes]
    stale += [_not_open(decision, keys) for key, decision in decisions.items() if key not in keys]
    # An element that a decision took out takes what was open about it along.
    left = {item.key for item in made.open}
    open_ = [question for question in open_ if question.key in left]
    items = tuple(question.item for question in open_)
    if items != made.open:
        change = Replace(path=("open",), before=made.open, after=items)
        made = apply(made, change)
        steps.append(Step(change=change, reasons=(_LISTED,)))
    return Settled(structure=made, steps=tuple(steps), kept=tuple(kept), open=tuple(open_), stale=tuple(stale))


_LISTED: Final = Reason(why=Why.OPEN, text=Text("待定的事项列在这里", "what is open is listed here"))


def _changes(made: JointMeeting, question: Question, decision: Decision) -> tuple[Change, ...] | Stale:
    act, item = question.act(decision.choose), question.item
    if act is Act.KEEP:
        return ()
    path = path_to(made, item.key) if item.element is not None else path_to(made, f".{item.field}")
    if act is Act.DROP:
        return _dropped(made, question, path)
    after = _used(made, question, decision, look_up(made, path))
    if after is None:
        return _unfit(decision, question)
    before = look_up(made, path)
    return () if before == after else (Replace(path=path, before=before, after=after),)


def _dropped(made: JointMeeting, question: Question, path: ChangePath) -> tuple[Change, ...]:
    item = question.item
    if item.element is not None and item.field in {"", "task", "actors"}:
        return without(made, item.element)
    before = look_up(made, path)
    if isinstance(before, tuple):
        return (Replace(path=path, before=before, after=_emptied(before, item.words)),)
    if isinstance(before, str) and isinstance(path[-1], int):
        return (Drop(path=path, value=before),)
    return (Replace(path=path, before=before, after=None),)


def _emptied(before: tuple[Any, ...], words: str) -> tuple[Any, ...]:
    """A list of texts without those in question; any other list empty."""
    if all(isinstance(each, str) for each in before):
        return tuple(each for each in before if not any(part in each for part in re.split("[、；]", words)))
    return ()


def _used(made: JointMeeting, question: Question, decision: Decision, before: Any) -> Any:
    """What a person's words become in the place in question; ``None`` where they do not fit there."""
    about, words = question.item.about, decision.choose
    if question.item.element is not None and not question.item.field:
        return attrs.evolve(before, name=words) if hasattr(before, "name") else None
    if isinstance(before, Post):
        return _post(words, before)
    if about is OpenAbout.LOWER_TIERS:
        stance = next((stance for stance in LowerTiersStance if stance.value == words), None)
        return attrs.evolve(before, stance=stance) if stance is not None else None
    if about is OpenAbout.BASIS:
        return _citations(words) or None
    if question.item.field == "actors":
        units = {unit.name: unit.id for unit in made.units}
        return (units[words],) if words in units else None
    if isinstance(before, tuple) and all(isinstance(each, str) for each in before):
        return tuple(words if each == question.item.words else each for each in before)
    return words if isinstance(before, str) else None


def _post(words: str, before: Post) -> Post:
    """The post that a person's words name: classed as the catalogue reads them, else as the one before."""
    read = find_posts(words).posts
    known = read[0] if len(read) == 1 and read[0].known else None
    ranks = [word.ranks for word in rank_words(words)]
    return attrs.evolve(
        before,
        title=words,
        post_class=known.post_class if known is not None else before.post_class,
        rank=ranks[0] if len(ranks) == 1 else None,
        internal=known.internal if known is not None else None,
    )


_CITED: Final = re.compile(r"《([^》]+)》(?:[（(]([^）)]+)[）)])?")


def _citations(words: str) -> tuple[Citation, ...]:
    return tuple(
        Citation(title=found[1], number=read_document_number(found[2]).number if found[2] else None)
        for found in _CITED.finditer(words)
    )


def twice(decision: Decision) -> Stale:
    """A decision on something that another one before it has decided."""
    return Stale(
        decision=decision,
        zh=f"「{decision.item}」前面已经定过，以前面的为准",
        en=f"“{decision.item}” was decided before; the first decision counts",
    )


def _not_open(decision: Decision, keys: Iterable[str]) -> Stale:
    near = nearest(decision.item, keys)
    hint_zh, hint_en = (f"；最接近的是「{near}」", f"; the nearest is “{near}”") if near else ("", "")
    return Stale(
        decision=decision,
        zh=f"「{decision.item}」现在不是待定事项{hint_zh}",
        en=f"“{decision.item}” is not open now{hint_en}",
        nearest=near,
    )


def _unfit(decision: Decision, question: Question) -> Stale:
    choices = "、".join(choice.label for choice in question.choices)
    return Stale(
        decision=decision,
        zh=f"「{decision.item}」不能定为「{decision.choose}」；可选：{choices}",
        en=f"“{decision.item}” cannot be settled by “{decision.choose}”; one may choose {choices}",
    )
