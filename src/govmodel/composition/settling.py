"""Settling: what a person's decisions make of what was open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

import attrs

from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.posts import find_posts
from govmodel.composition.citing import cited
from govmodel.composition.decision import Decision, Stale
from govmodel.composition.dropping import without
from govmodel.composition.in_question import SEPARATOR, entries, path_of
from govmodel.composition.paths import look_up
from govmodel.composition.question import Act, Kept, Question
from govmodel.composition.reason import Reason, Why, decided
from govmodel.composition.step import Step
from govmodel.findings.text import Text
from govmodel.model.change import Change, Replace, apply
from govmodel.model.errors import InvalidModel, nearest
from govmodel.model.meeting import JointMeeting, LowerTiersStance
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.model.post import Post
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


def settle(
    made: JointMeeting, questions: tuple[Question, ...], decisions: Mapping[str, Decision], catalogue: Catalogue
) -> Settled:
    """Carry out every decision that settles a question; list those that settle none.

    Titles that a person gives are read by the ``catalogue``.
    """
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
        if question.item not in made.open:
            # Another decision took out what this one is about.
            stale.append(_not_open(decision, [item.key for item in made.open]))
            continue
        outcome = _carried_out(made, question, decision, catalogue)
        if outcome is None:
            stale.append(_unfit(decision, question))
            open_.append(question)
            continue
        made, changes = outcome
        if question.act(decision.choose) is Act.KEEP:
            kept.append(Kept(question=question, decision=decision))
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


def _carried_out(
    made: JointMeeting, question: Question, decision: Decision, catalogue: Catalogue
) -> tuple[JointMeeting, tuple[Change, ...]] | None:
    """The structure after a decision, and the changes; ``None`` where the decision does not fit."""
    if not decision.choose.strip() or question.misspelt(decision.choose) is not None:
        return None
    if question.act(decision.choose) is Act.KEEP:
        return made, ()
    try:
        changes = _changes(made, question, decision, catalogue)
        return (apply(made, *changes), changes) if changes is not None else None
    except InvalidModel:
        # What is asked for leaves out what has to be there, or is no such value.
        return None


def _changes(
    made: JointMeeting, question: Question, decision: Decision, catalogue: Catalogue
) -> tuple[Change, ...] | None:
    item = question.item
    path = path_of(made, item)
    if path is None:
        return None
    before = look_up(made, path)
    if question.act(decision.choose) is not Act.DROP:
        after = _used(made, item, decision.choose.strip(), before, catalogue)
        if after is None:
            return None
    elif item.element is not None and item.field in {"", "task", "actors"}:
        return without(made, item.element)
    else:
        after = _put(before, item, (), catalogue) if isinstance(before, tuple) else None
        if after is None and isinstance(before, tuple):
            return None
    return () if before == after else (Replace(path=path, before=before, after=after),)


def _put(
    before: tuple[Any, ...], item: OpenItem, instead: tuple[str, ...], catalogue: Catalogue
) -> tuple[Any, ...] | None:
    """A list with words in the stead of its entries in question; ``None`` where none of them is."""
    places = entries(before, item)
    if not places:
        return None
    asked = [before[i] for i in places]
    # Each is put for one of those in question; what is left over, for the last of them.
    new = [
        _post(words, asked[min(i, len(asked) - 1)], catalogue) if isinstance(asked[0], Post) else words
        for i, words in enumerate(instead)
    ]
    after: list[Any] = []
    for i, each in enumerate(before):
        after += [each] if i not in places else new if i == places[0] else []
    return tuple(after)


def _used(made: JointMeeting, item: OpenItem, words: str, before: Any, catalogue: Catalogue) -> Any:
    """What a person's words become in the place in question; ``None`` where they do not fit there."""
    if item.element is not None and not item.field:
        return attrs.evolve(before, name=words) if hasattr(before, "name") else None
    if isinstance(before, Post):
        return _post(words, before, catalogue)
    if item.about is OpenAbout.LOWER_TIERS:
        stance = next((stance for stance in LowerTiersStance if stance.value == words), None)
        return attrs.evolve(before, stance=stance) if stance is not None else None
    if item.about is OpenAbout.BASIS:
        return cited(words) or None
    if item.about is OpenAbout.POWER:
        return _each(before, item, words) if isinstance(before, tuple) else _reworded(before or "", {item.words: words})
    if item.field == "actors":
        units = {unit.name: unit.id for unit in made.units}
        return (units[words],) if words in units else None
    if isinstance(before, tuple):
        several = len(entries(before, item)) > 1
        return _put(before, item, tuple(words.split(SEPARATOR)) if several else (words,), catalogue)
    return words if isinstance(before, str) else None


def _each(before: tuple[Any, ...], item: OpenItem, words: str) -> tuple[Any, ...] | None:
    """A list of texts with a person's words for each stretch asked about; ``None`` where they do not fit."""
    asked = tuple(dict.fromkeys(item.words.split(SEPARATOR)))
    given = words.split(SEPARATOR) if len(asked) > 1 else [words]
    if len(given) != len(asked):
        return None
    instead = dict(zip(asked, given, strict=True))
    places = entries(before, item)
    after = tuple(_reworded(text, instead) if i in places else text for i, text in enumerate(before))
    return None if None in after else after


def _reworded(text: str, instead: dict[str, str]) -> str | None:
    """A text with other words for what was asked about, and the rest as it is; ``None`` where they do not fit.

    Words that say again all that stands around are the whole text; those that say some of it again may mean either.
    """
    asked = max((each for each in instead if each in text), key=len, default="")
    if not asked or text.count(asked) != 1:
        return None
    start, _, end = text.partition(asked)
    words = instead[asked]
    if start + end and words.startswith(start) and words.endswith(end):
        return words
    again = any(len(beside) > 1 and beside in words for beside in (start[-2:], end[:2]))
    return None if again else f"{start}{words}{end}"


def _post(words: str, before: Post, catalogue: Catalogue) -> Post:
    """The post that a person's words name: classed as the catalogue reads them, else as the one before."""
    read = find_posts(words, catalogue=catalogue).posts
    known = read[0] if len(read) == 1 and read[0].known else None
    ranks = [word.ranks for word in rank_words(words)]
    return attrs.evolve(
        before,
        title=words,
        post_class=known.post_class if known is not None else before.post_class,
        rank=ranks[0] if len(ranks) == 1 else None,
        internal=known.internal if known is not None else None,
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


_FORM_OF_BASIS: Final = "《标题》（苏政办发〔2011〕49号）"
_ENGLISH: Final = {Act.KEEP: "keep", Act.DROP: "drop"}


def _unfit(decision: Decision, question: Question) -> Stale:
    act = question.misspelt(decision.choose)
    if act is not None:
        return Stale(
            decision=decision,
            zh=f"「{decision.item}」定为「{decision.choose}」，不知是改写还是{act.value}；要{act.value}，请写「{act.value}」",
            en=f"“{decision.item}” is settled by “{decision.choose}”: to {_ENGLISH[act]} the words, write {act.value}",
        )
    choices = "、".join(choice.label for choice in question.choices)
    if question.item.about is OpenAbout.POWER:
        words = question.item.words
        return Stale(
            decision=decision,
            zh=f"「{decision.item}」不能定为「{decision.choose}」；可选：{choices}，或只写代替「{words}」的文字",
            en=f"“{decision.item}” cannot be settled by “{decision.choose}”; one may choose {choices}, "
            f"or write just what stands in for “{words}”",
        )
    if question.item.about is OpenAbout.BASIS:
        ways = (f"写作{_FORM_OF_BASIS}", f"write {_FORM_OF_BASIS}")
        ways = (f"{choices}，或{ways[0]}", f"choose {choices}, or {ways[1]}") if choices else ways
        return Stale(
            decision=decision,
            zh=f"「{decision.item}」不能定为「{decision.choose}」：没有书名号，书名号前面有别的文字，或后面的文号不成文号；可{ways[0]}",
            en=f"“{decision.item}” cannot be settled by “{decision.choose}”: it has no title in 《》, other words "
            f"stand before it, or what follows is no document number; {ways[1]}",
        )
    return Stale(
        decision=decision,
        zh=f"「{decision.item}」不能定为「{decision.choose}」；可选：{choices}",
        en=f"“{decision.item}” cannot be settled by “{decision.choose}”; one may choose {choices}",
    )
