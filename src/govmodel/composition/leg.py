"""One leg of a derivation: from one place to the next, or from one date to another."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from govmodel.catalogue.ranks import liaison_ranks
from govmodel.composition.decision import Decision
from govmodel.composition.head import move_head
from govmodel.composition.holders import move_posts
from govmodel.composition.ledger import Ledger
from govmodel.composition.lower_tiers import ask_about_lower_tiers
from govmodel.composition.merging import merge_units
from govmodel.composition.own import own_words_of
from govmodel.composition.passage import Passage
from govmodel.composition.prospect import Prospect, prospect
from govmodel.composition.question import Act, Choice, Question
from govmodel.composition.reason import Reason, Why
from govmodel.composition.reforms import ask_about_parts, fates
from govmodel.composition.step import Step
from govmodel.composition.texts import Speech, move_texts
from govmodel.composition.units import move_units
from govmodel.findings.text import Text
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenItem


@attrs.frozen(kw_only=True)
class Leg:
    """Where one leg leads.

    Attributes:
        structure: The result, with what is open marked.
        steps: The changes that lead there.
        questions: What is open.
    """

    structure: JointMeeting
    steps: tuple[Step, ...]
    questions: tuple[Question, ...]


def look_over(base: JointMeeting, passage: Passage) -> Prospect:
    """What there is to look at in a base; the same for every place below it on that date."""
    return prospect(base, own_words_of(passage.start, passage.catalogue))


def go(seen: Prospect, passage: Passage, decided: Mapping[str, Decision]) -> Leg:
    """Work out one leg. Decisions that name a unit are carried out on the way, since much follows a name."""
    base = seen.base
    ledger = Ledger(base, decided)
    own, target = seen.own, own_words_of(passage.end, passage.catalogue)
    known = fates(base, passage)
    cast = move_units(passage, own, target, known, ledger)
    merge_units(known, ledger)
    speech = Speech(own, target, tuple(filter(None, (base.topic, base.short_topic))), cast.names)
    move_posts(seen.posts, passage, speech, cast, ledger)
    move_texts(seen.texts, passage, speech, ledger, ranked=_ranks_differ(passage))
    ask_about_parts(base, passage, known, ledger)
    if passage.moves:
        ask_about_lower_tiers(passage, ledger)
    move_head(passage, speech, ledger)
    for item in base.open:
        if item.element not in ledger.leaving:
            ledger.carry(_as_question(item))
    items = tuple(question.item for question in ledger.questions)
    if items != base.open:
        ledger.replace(("open",), ("open",), base.open, items, _LISTED)
    made, steps = ledger.result()
    return Leg(structure=made, steps=steps, questions=ledger.questions)


_LISTED = Reason(why=Why.OPEN, text=Text("待定的事项列在这里", "what is open is listed here"))


def _ranks_differ(passage: Passage) -> bool:
    before = liaison_ranks(passage.start, as_of=passage.since, catalogue=passage.catalogue)
    return before != liaison_ranks(passage.end, as_of=passage.as_of, catalogue=passage.catalogue)


def _as_question(item: OpenItem) -> Question:
    """A question that was open above already, put again."""
    acts = {act.value: act for act in (Act.KEEP, Act.DROP)}
    choices = tuple(
        Choice(act=acts[words]) if words in acts else Choice(act=Act.USE, words=words) for words in item.choices
    )
    text = Text("上一级推导时就没有定", "it was open at the level above already")
    return Question(item=item, reason=Reason(why=Why.INHERITED, text=text), choices=choices)
