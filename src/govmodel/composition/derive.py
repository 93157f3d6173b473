"""Deriving: a system for another place or date from one that is there, with a reason for every difference."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

import attrs

from govmodel.catalogue.catalogue import Catalogue
from govmodel.composition.decision import Decision
from govmodel.composition.derivation import Derivation
from govmodel.composition.filled import Decisions, decisions_in, misfits
from govmodel.composition.joining import joined
from govmodel.composition.leg import go, look_over
from govmodel.composition.passage import Passage, Reach, passages
from govmodel.composition.prospect import Prospect
from govmodel.composition.refusal import CannotDerive
from govmodel.composition.settling import settle, twice
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division
from govmodel.model.meeting import JointMeeting


def derive(
    base: JointMeeting,
    to: Division | str,
    *,
    as_of: datetime.date | PartialDate | str | None = None,
    decisions: Decisions | Iterable[Decision] = (),
    reach: Reach = Reach.NEXT,
    catalogue: Catalogue | None = None,
) -> Derivation:
    """The system of another place, or of a later date, made from the one above.

    What the catalogue settles is changed, what refers to the level above is made to refer to this one, and
    what only a person can decide is left as it is and listed. Nothing is guessed.

    Args:
        base: What to derive from; untouched.
        to: For which division: a value, a code, a name (常州市) or a path of names. The base's own division
            brings the base up to a later date.
        as_of: The date that names, ranks and powers are taken for; the base's own, unless given.
        decisions: How a person has settled what was open before; those of a file must be for this base, place and date.
        reach: Whether a level may be skipped, or a system carried over to a peer.
        catalogue: Where to look things up; the one that ships, unless given.

    Raises:
        CannotDerive: If the base, the place, the date or the way does not allow it, or what was decided is for
            another derivation, with every reason.

    Example:
        >>> from govmodel.examples.shipped import jiangsu_2011
        >>> made = derive(jiangsu_2011(), "常州市", as_of="2011-12-27")
        >>> [unit.name for unit in made.structure.units][5:8]
        ['常州国税局', '常州地税局', '常州工商局']
    """
    way = passages(base, to, as_of, reach=reach, catalogue=catalogue)
    return along(look_over(base, way[0]), way, decisions)


def along(seen: Prospect, way: tuple[Passage, ...], decisions: Decisions | Iterable[Decision] = ()) -> Derivation:
    """The derivation along passages already found to lead there, from a base already looked over.

    Raises:
        CannotDerive: If what was decided is for another derivation, or is no decision.
    """
    base, last = seen.base, way[-1]
    given = _fitting(decisions, base, last)
    known = {decision.item: decision for decision in reversed(given)}
    again = tuple(twice(decision) for decision in given if known[decision.item] is not decision)
    if len(way) == 1 and not last.moves and last.as_of == base.document.date:
        # Nothing is asked where nothing changes, so that every decision is stale.
        stale = (*settle(base, (), known, last.catalogue).stale, *again)
        return Derivation(base=base, structure=base, to=last.end, as_of=last.as_of, stale=stale)
    leg = go(seen, way[0], known if len(way) == 1 else {})
    steps = leg.steps
    for passage in way[1:]:
        leg = go(look_over(leg.structure, passage), passage, known if passage is last else {})
        steps = joined(steps, leg.steps)
    structure: JointMeeting = leg.structure if len(way) == 1 else _shared(base, leg.structure)
    made = Derivation(base=base, structure=structure, to=last.end, as_of=last.as_of, steps=steps, open=leg.questions)
    if not known:
        return made
    settled = settle(structure, leg.questions, known, last.catalogue)
    return attrs.evolve(
        made,
        structure=_shared(base, settled.structure),
        steps=joined(steps, settled.steps),
        open=settled.open,
        kept=settled.kept,
        stale=(*settled.stale, *again),
    )


def _fitting(decisions: Decisions | Iterable[Decision], base: JointMeeting, last: Passage) -> tuple[Decision, ...]:
    wrong = misfits(decisions, base, last.end, last.as_of) if isinstance(decisions, Decisions) else ()
    if wrong:
        raise CannotDerive(wrong)
    return decisions_in(decisions)


def _shared(before: Any, after: Any) -> Any:
    """What came about, with the base's own parts wherever it came back to what the base has."""
    if before == after:
        return before
    if isinstance(before, tuple) and isinstance(after, tuple) and len(before) == len(after):
        return tuple(_shared(old, new) for old, new in zip(before, after, strict=True))
    if attrs.has(type(after)) and type(before) is type(after):
        parts = {field.name: getattr(after, field.name) for field in attrs.fields(type(after))}
        own = {name: _shared(getattr(before, name), value) for name, value in parts.items()}
        changed = {name: value for name, value in own.items() if value is not parts[name]}
        return attrs.evolve(after, **changed) if changed else after
    return after
