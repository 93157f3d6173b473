"""One leg of a derivation: from one place to the next, or from one date to another."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Final

import attrs

from govmodel.catalogue.prefix import above
from govmodel.catalogue.ranks import liaison_ranks
from govmodel.catalogue.told_apart import told_apart
from govmodel.catalogue.validity import span
from govmodel.composition.decision import Decision
from govmodel.composition.head import move_head
from govmodel.composition.holders import asked_about_posts, move_posts
from govmodel.composition.ledger import Ledger
from govmodel.composition.lower_tiers import ask_about_lower_tiers
from govmodel.composition.memory import Same, Sort, memory_of
from govmodel.composition.merging import merge_units, point_at_heirs
from govmodel.composition.own import own_words_of
from govmodel.composition.passage import Passage
from govmodel.composition.prospect import Prospect, prospect
from govmodel.composition.question import Act, Choice, Question
from govmodel.composition.reason import STILL_OPEN, Reason, Why
from govmodel.composition.reforms import ask_about_parts, fates
from govmodel.composition.step import Step
from govmodel.composition.texts import Speech, move_texts
from govmodel.composition.units import move_units
from govmodel.composition.walking import ROOT
from govmodel.findings.text import Text
from govmodel.model.division import Division
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.wording.own_words import OwnWords


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
    return prospect(
        base, own_words_of(passage.start, passage.catalogue), memory_of(passage.catalogue), tier=passage.start.tier
    )


def go(seen: Prospect, passage: Passage, decided: Mapping[str, Decision]) -> Leg:
    """Work out one leg. Decisions that name a unit are carried out on the way, since much follows a name."""
    base = seen.base
    own, target = seen.own, own_words_of(passage.end, passage.catalogue)
    ledger = Ledger(seen, _sort(passage, target), decided)
    known = fates(base, passage)
    cast = move_units(passage, own, target, known, ledger)
    heirs = merge_units(known, ledger, people=not passage.moves)
    speech = Speech(own, target, tuple(filter(None, (base.topic, base.short_topic))), cast.names)
    holders = tuple(Same(cast.after[unit]) for unit in seen.holders)
    ledger.alike(
        # All that it depends on; what is not named here and is read there would leak from one base to another.
        ("posts", seen.held, holders, cast.open, asked_about_posts(base), tuple(heirs.items())),
        lambda: move_posts(seen.posts, passage, speech, cast, ledger, heirs=heirs),
    )
    ledger.alike(
        ("texts", seen.told, base.document.purpose, base.document.co_issuers, speech.spoken(seen.named)),
        lambda: move_texts(seen.texts, passage, speech, ledger, ranked=_ranks_differ(passage)),
    )
    point_at_heirs(heirs, known, ledger, people=not passage.moves)
    if known:
        ask_about_parts(base, passage, known, ledger)
    if passage.moves:
        ask_about_lower_tiers(passage, ledger)
    move_head(passage, speech, cast, ledger)
    questions = _with_those_above(ledger, base, speech)
    items = tuple(question.item for question in questions)
    if items != base.open:
        ledger.replace(ROOT.into("open"), base.open, items, _LISTED)
    made, steps = ledger.result()
    return Leg(structure=made, steps=steps, questions=questions)


def _sort(passage: Passage, target: OwnWords) -> Sort:
    names = tuple(name for name in (passage.end.name, target.short) if name)
    dates = passage.since, passage.as_of, passage.moves
    return Sort(key=(passage.start, _kind(passage.end, passage), dates), names=names)


def _kind(place: Division, passage: Passage) -> Hashable:
    """What the tables can tell of a place: what it is, and which places around it their rows name."""
    index, apart = passage.catalogue.divisions, told_apart(passage.catalogue)
    around = tuple(
        each.code
        for each in above(place, index, span(passage.as_of))
        if isinstance(each, Division) and each.code in apart
    )
    return (place.kind.value, place.tier.value, place.standing.value, around)


def _with_those_above(ledger: Ledger, base: JointMeeting, speech: Speech) -> tuple[Question, ...]:
    """What was asked, and what was open in the base already and has not been asked anew."""
    leaving = ledger.leaving
    # A unit may be asked about before its joining another is worked out; of what goes nothing is asked.
    found = {question.key: question for question in ledger.questions if question.item.element not in leaving}
    for item in base.open:
        if item.element not in leaving and item.key not in found:
            found[item.key] = _as_question(item, speech)
    return tuple(found.values())


_LISTED = Reason(why=Why.OPEN, text=Text("待定的事项列在这里", "what is open is listed here"))


def _ranks_differ(passage: Passage) -> bool:
    before = liaison_ranks(passage.start, as_of=passage.since, catalogue=passage.catalogue)
    return before != liaison_ranks(passage.end, as_of=passage.as_of, catalogue=passage.catalogue)


def _as_question(item: OpenItem, speech: Speech) -> Question:
    """A question that was open above already, put again; words of prose as the prose has them by now."""
    # A title still stands as it did: it is asked about anew wherever it is another.
    if item.about in {OpenAbout.WORDS, OpenAbout.POWER, OpenAbout.RANK} and item.field != "document.title":
        choices = tuple(speech.read(words).after for words in item.choices)
        item = attrs.evolve(item, words=speech.read(item.words).after, choices=choices)
    ways = tuple(
        Choice(act=_ACTS[words]) if words in _ACTS else Choice(act=Act.USE, words=words) for words in item.choices
    )
    return Question(item=item, reason=STILL_OPEN, choices=ways)


_ACTS: Final = {act.value: act for act in (Act.KEEP, Act.DROP)}
