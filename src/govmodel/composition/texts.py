"""Prose: words that refer to the body's own government follow it; what a tier may not do is asked."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

import attrs

from govmodel.catalogue.competence import Lack, lacking
from govmodel.composition.ledger import Ledger
from govmodel.composition.passage import Passage
from govmodel.composition.question import Act, Choice
from govmodel.composition.ranks import rank_word_in
from govmodel.composition.reason import Ground, Reason, Why
from govmodel.composition.step import Step
from govmodel.composition.walking import Spot
from govmodel.findings.text import Text
from govmodel.model.change import Replace
from govmodel.model.open_item import OpenAbout
from govmodel.wording.own_words import Mention, MentionKind, OwnWords, Retargeted
from govmodel.wording.retarget import retarget
from govmodel.wording.tiers_below import tiers_below

_OF_POWERS: Final = frozenset({"task", "content", "own_work", "tasks", "lower_tiers.tasks"})
"""Fields that say what somebody does, and in which a power can therefore be claimed."""


class Speech:
    """How both places speak of themselves, and what the body's units are called in each."""

    def __init__(self, own: OwnWords, target: OwnWords, topics: tuple[str, ...], names: Mapping[str, str]) -> None:
        """Keep what every text is read with."""
        self.own, self.target, self.topics = own, target, topics
        self._names = names
        # Where a text does not name the place, it reads the same in every place that speaks of itself alike.
        self._nameless = attrs.evolve(target, name=own.name, short=own.short)

    def spoken(self, names: tuple[str, ...]) -> object:
        """All that texts can depend on which name no place: the own words there, and what those names become."""
        return (self._nameless, tuple(self._names.get(name) for name in names))

    def read(self, text: str) -> Retargeted:
        """The text as the place to derive for would have it."""
        return self.read_with(text, self.names_in(text))

    def names_in(self, text: str) -> tuple[str, ...]:
        """The names of the body's units that stand in a text."""
        return tuple(name for name in self._names if name in text)

    def called(self, name: str) -> str | None:
        """What a unit's printed name becomes; empty where that is open, ``None`` where nobody is called so."""
        return self._names.get(name)

    def read_with(self, text: str, names: tuple[str, ...], *more: tuple[str, str]) -> Retargeted:
        """The same, for a text of which it is known which names stand in it."""
        named = self.own.name in text or (self.own.short and self.own.short in text)
        pairs = (*((name, self._names[name]) for name in names if name in self._names), *more)
        return retarget(text, self.own, self.target if named else self._nameless, topics=self.topics, names=pairs)


def move_texts(spots: tuple[Spot, ...], passage: Passage, speech: Speech, ledger: Ledger, *, ranked: bool) -> None:
    """Enter what becomes of every text, and what has to be asked of some.

    ``ranked`` says whether ranks differ from the one place to the other, so that one in a text is asked about.
    """
    for spot in spots:
        _move_text(spot, passage, speech, ledger)
        if ranked and rank_word_in(spot.text):
            _ask_rank(spot, ledger)


def _move_text(spot: Spot, passage: Passage, speech: Speech, ledger: Ledger) -> None:
    read = speech.read_with(spot.text, spot.names)
    # Another body's own name is never rewritten: which body is meant here is for a person to say.
    foreign = spot.foreign
    if not foreign and _meets_its_fellow(read):
        # 省财政厅、市财政局 speaks of both levels; changed, it would speak of one of them twice.
        choices = (Choice(act=Act.KEEP), Choice(act=Act.USE, words=read.after))
        ledger.ask(spot.at, OpenAbout.WORDS, spot.text, _BOTH_LEVELS, choices)
        return
    if read.changed and not foreign:
        ledger.note(spot.at.place, _reworded(spot.at.path, read))
    if passage.moves and not foreign:
        _ask_below(spot, read, passage, ledger)
    if read.doubts or (foreign and read.changed):
        _ask_words(spot, read, speech, ledger)
    if spot.at.field in _OF_POWERS:
        words = spot.text if foreign else read.after
        lacks = lacking(words, passage.end, passage.as_of, catalogue=passage.catalogue)
        if lacks and not passage.moves:
            # In one place only a power that was lost in the meantime is news.
            before = lacking(spot.text, passage.start, passage.since, catalogue=passage.catalogue)
            lacks = tuple(lack for lack in lacks if lack.power not in {each.power for each in before})
        if lacks:
            _ask_power(spot, words, lacks, ledger)


@lru_cache(maxsize=1 << 14)
def _reworded(path: tuple[str | int, ...], read: Retargeted) -> Step:
    """The step that rewords a text; remembered, since it is the same in many places."""
    pairs = dict.fromkeys((mention.before, mention.after) for mention in read.changed)
    zh = "、".join(f"「{before}」→「{after}」" for before, after in pairs)
    en = ", ".join(f"“{before}” → “{after}”" for before, after in pairs)
    text = Text(f"指本级的词：{zh}", f"words that mean the body's own level: {en}")
    change = Replace(path=path, before=read.before, after=read.after)
    return Step(change=change, reasons=(Reason(why=Why.WORDS, text=text),), mentions=read.changed)


_BOTH_LEVELS: Final = Reason(
    why=Why.WORDS,
    text=Text(
        "原文同时说到上一级和本级，改写后会重复",
        "it speaks of the level above and of this one; changed, it would say one of them twice",
    ),
)


def _meets_its_fellow(read: Retargeted) -> bool:
    """Whether what a stretch becomes stands elsewhere in the text already: 行署 in 盟行署 itself does not."""
    pieces, at = [], 0
    for mention in read.changed:
        pieces.append(read.before[at : mention.start])
        at = mention.end
    around = "\0".join((*pieces, read.before[at:]))
    return any(len(mention.after) > 1 and mention.after in around for mention in read.changed)


def _ask_below(spot: Spot, read: Retargeted, passage: Passage, ledger: Ledger) -> None:
    """Ask about words for the divisions below the one above: one of them is the place itself, or on its own level."""
    found = tiers_below(read.after, passage.start.tier)
    if found:
        words = "、".join(f"「{each}」" for each in found)
        text = Text(
            f"{words}说的是{passage.start.name}的下级，本级的下级怎样称呼须由人定",
            f"{words} are what is below {passage.start.name}; a person has to say what is below this level",
        )
        reason = Reason(why=Why.WORDS, text=text)
        ledger.ask(spot.at, OpenAbout.WORDS, read.after, reason, (Choice(act=Act.KEEP),))


def _ask_words(spot: Spot, read: Retargeted, speech: Speech, ledger: Ledger) -> None:
    words = "、".join(
        dict.fromkeys(f"「{doubt.before}」" for doubt in (*read.doubts, *read.changed)[: len(read.doubts) or 1])
    )
    reason = Reason(
        why=Why.WORDS,
        text=Text(
            f"{words}可能指上一级，也可能指本级",
            f"{words} may mean the level above or this one",
        ),
    )
    # Another body's name stands as it did, even where some of it would surely have followed.
    stands = spot.text if spot.foreign else read.after
    guess = guessed(read, speech, foreign=spot.foreign)
    choices = (Choice(act=Act.KEEP), *((Choice(act=Act.USE, words=guess),) if guess != stands else ()))
    ledger.ask(spot.at, OpenAbout.WORDS, stands, reason, choices)


def guessed(read: Retargeted, speech: Speech, *, foreign: bool) -> str:
    """The text with the target's own word in every doubtful place; as it is where a name may be in doubt."""
    if not foreign and any(_in_a_name(read.before, doubt) for doubt in read.doubts):
        return read.after
    own, target = speech.own.words, speech.target.words[0] if speech.target.words else ""
    text = read.before
    for mention in sorted((*read.changed, *read.doubts), key=lambda mention: -mention.start):
        after = mention.after or mention.before.replace(own[0] if own else "\0", target)
        text = text[: mention.start] + after + text[mention.end :]
    return text


def _in_a_name(text: str, doubt: Mention) -> bool:
    """Whether a doubtful word may be part of a name (省军区, 江苏省图书馆), whose fellow no words tell."""
    if doubt.kind in {MentionKind.PLACE, MentionKind.UNIT}:
        return True
    return doubt.kind is None and text[doubt.end : doubt.end + 1].isalpha()


def _ask_power(spot: Spot, text: str, lacks: tuple[Lack, ...], ledger: Ledger) -> None:
    # Said without naming the place, so that it is the same for all that lack the power.
    held = dict.fromkeys((lack.power, lack.row.held_by) for lack in lacks)
    zh = "；".join(f"{power}归{by.zh}，本级当日没有这项权" for power, by in held)
    en = "; ".join(f"{power} is for {by.en}; this level did not have the power on the date" for power, by in held)
    grounds = tuple(dict.fromkeys(Ground(title=lack.row.source, sure=lack.row.sure.value) for lack in lacks))
    reason = Reason(why=Why.POWER, text=Text(zh, en), grounds=grounds)
    choices = (Choice(act=Act.DROP), Choice(act=Act.KEEP))
    # One stretch of the text, from the first word for a power to the last.
    words = text[lacks[0].start : lacks[-1].end]
    ledger.ask(spot.at, OpenAbout.POWER, words, reason, choices)


def _ask_rank(spot: Spot, ledger: Ledger) -> None:
    reason = Reason(
        why=Why.RANK,
        text=Text(
            "文字里写了级别，本级该写哪一级须由人定", "the text names a rank; a person has to say which is right here"
        ),
    )
    ledger.ask(spot.at, OpenAbout.RANK, spot.text, reason, (Choice(act=Act.KEEP),))
