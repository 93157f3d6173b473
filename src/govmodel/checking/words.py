"""The words a finding points at, and how actors are named in it."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from govmodel.checking.context import Context
from govmodel.findings.finding import Quote
from govmodel.findings.text import Text
from govmodel.model.actor import Party, Unnamed
from govmodel.model.duty import Duty
from govmodel.model.ids import Address
from govmodel.model.matter import Claim
from govmodel.model.questions import display, phrase


def names(context: Context, parties: Iterable[Party]) -> str:
    """The parties as printed, joined by 、."""
    return "、".join(display(context.index, party) for party in parties)


def quote_at(context: Context, address: str, words: str, *, who: str | None = None, marked: str | None = None) -> Quote:
    """What an element rests on: its first source where there is one, else its own words."""
    sources = context.index.sources(address)
    source = sources[0] if sources else None
    shown = source.quote if source is not None else words
    return Quote(
        who=who,
        words=shown,
        marked=marked if marked and marked in shown else None,
        structure=context.structure.id,
        source=source,
        at=Address(address),
    )


def quote_duty(context: Context, duty: Duty, claim: Claim | None = None) -> Quote:
    """A duty's words, with the word that says its part marked, and who is left unnamed in it noted."""
    quote = quote_at(
        context,
        duty.id,
        phrase(context.index, duty),
        who=names(context, duty.actors),
        marked=duty.marker or (claim.quote if claim else None),
    )
    unnamed = [party.words for party in duty.partners if isinstance(party, Unnamed)]
    if not unnamed:
        return quote
    words = "、".join(unnamed)
    note = Text(f"未写明「{words}」是谁", f"does not say who “{words}” are")
    return attrs.evolve(quote, note=note)
