"""Puts the notices on family services together: what the builders for Jiangsu and Changzhou share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from govmodel.model.actor import Actor, Unnamed
from govmodel.model.duty import Duty, MandateItem
from govmodel.model.ids import Address, DutyId, MandateId, MatterId, UnitId
from govmodel.model.matter import Claim, Matter
from govmodel.model.part import Part, Scope
from govmodel.model.unit import Unit
from tools.examples.quotes import Ledger, Passage, Text

Words = str | tuple[str, str]
"""An element's id, alone or with those of its words that are meant."""


@attrs.frozen(kw_only=True)
class Entry:
    """One paragraph in which an actor's duties stand.

    Attributes:
        ledger: Where the words of each duty are noted.
        passage: The paragraph.
        stem: What the ids of its duties begin with: ``hrss``.
        actors: Who owes them.
        heading: The words that name the actors.
        first: The number of the first duty.
    """

    ledger: Ledger
    passage: Passage
    stem: str
    actors: tuple[Actor, ...]
    heading: str
    first: int = 1
    duties: list[Duty] = attrs.field(factory=list)

    def owes(
        self,
        task: str,
        *,
        part: Part = Part.OWN,
        marker: str = "",
        partners: tuple[str, ...] = (),
        reached_by: str | None = None,
        condition: str | None = None,
        basis: str | None = None,
    ) -> None:
        """Add the next duty.

        Args:
            task: Its task. Without a marker the task's own verb says the part.
            part: How the actors take part.
            marker: The words that say so.
            partners: The words that leave a partner unnamed.
            reached_by: The earlier words that carry on to it. An opening 负责 carries on surely, to the end
                of its sentence; any other word over a comma carries on one reading only.
            condition: What it hangs on.
            basis: Which of the task's words say by what it is done.
        """
        name = f"{self.stem}/{self.first + len(self.duties)}"
        opening = f"{condition}，" if condition else ""
        self.ledger.note(name, self.passage.quote(f"{opening}{marker}{'、'.join(partners)}{task}"))
        self.ledger.note(f"{name}.actors", self.passage.quote(self.heading))
        if reached_by is not None:
            self.ledger.note(f"{name}.part", self.passage.quote(reached_by))
        self.duties.append(
            Duty(
                id=DutyId(name),
                actors=self.actors,
                part=part,
                marker=marker,
                partners=tuple(Unnamed(words=words) for words in partners),
                task=task,
                scope=Scope.CERTAIN if reached_by is None or part is Part.OWN else Scope.READING,
                condition=condition,
                basis=basis,
            )
        )


def unit_entry(ledger: Ledger, passage: Passage, heading: str, *units: str) -> Entry:
    """The paragraph of one or more units, its duties named for the first of them."""
    return Entry(ledger=ledger, passage=passage, stem=units[0], actors=tuple(map(UnitId, units)), heading=heading)


def mandate(ledger: Ledger, passage: Passage, *tasks: str) -> tuple[MandateItem, ...]:
    """The items of the mandate, each in the words of the text."""
    items = []
    for number, task in enumerate(tasks, 1):
        ledger.note(f"mandate/{number}", passage.quote(task))
        items.append(MandateItem(id=MandateId(f"mandate/{number}"), task=task))
    return tuple(items)


def matters(titles: Mapping[str, str], claims: Mapping[str, tuple[Words, ...]]) -> tuple[Matter, ...]:
    """The matters that somebody declares, in the order of ``claims``, each with its shared title."""
    return tuple(
        Matter(id=MatterId(name), title=titles[name], claims=tuple(_claim(words) for words in elements))
        for name, elements in claims.items()
    )


def _claim(words: Words) -> Claim:
    element, quote = (words, None) if isinstance(words, str) else words
    return Claim(element=DutyId(element), quote=quote)


def note_matters(text: Text, ledger: Ledger, declared: Iterable[Matter]) -> None:
    """Let every matter rest on the words that its claims point at."""
    noted = {entry.at: entry.sources for entry in ledger.entries()}
    for matter in declared:
        for claim in matter.claims:
            source = noted[Address(claim.element)][0]
            words = source.quote if claim.quote is None else claim.quote
            at = text.starts.index(source.start or 0)
            within = Passage(text=text, clause=source.clause, start=at, end=at + len(source.quote))
            ledger.note(matter.id, within.quote(words))


def noted_unit(ledger: Ledger, unit: Unit, first: Passage, *others: tuple[Passage, str]) -> Unit:
    """``unit``, with its first mention noted, and the words by which it is named elsewhere."""
    ledger.note(unit.id, first.quote(unit.name), *(passage.quote(words) for passage, words in others))
    return unit
