"""Pure questions over a structure: who owns what, who helps, and the matrix of both."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from govmodel.model.actor import Actor, BodyRef, Party, Role, Unnamed
from govmodel.model.duty import Duty
from govmodel.model.fields import sparse_repr
from govmodel.model.ids import DutyId, MatterId, SeatId, UnitId
from govmodel.model.index import Index, every_group
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.part import Effect, Norm, Part, Scope


@attrs.frozen(kw_only=True, repr=False)
class Involvement:
    """That an actor has a part in a matter through a duty.

    Attributes:
        actor: Who.
        duty: Through which duty.
        claim: By which claim the duty is about the matter.
        effect: What the part does to ownership.
        certain: Whether both the part's reach and the claim are more than a reading or a suggestion.
    """

    actor: Actor
    duty: Duty
    claim: Claim
    effect: Effect
    certain: bool

    __repr__ = sparse_repr


def involvements(index: Index, matter: Matter) -> Iterator[Involvement]:
    """Who has a part in the matter, in the order of its claims; claims on mandate items give nobody."""
    for claim in matter.claims:
        duty = index.duties.get(DutyId(claim.element))
        if duty is None:
            continue
        certain = duty.scope is Scope.CERTAIN and claim.match is not Match.SUGGESTED
        # What must not be done is a bound on somebody, not a share in the matter.
        effect = Effect.NEITHER if duty.norm is Norm.MUST_NOT else duty.part.effect
        for actor in duty.actors:
            yield Involvement(actor=actor, duty=duty, claim=claim, effect=effect, certain=certain)
        if duty.part is Part.CO_OWN and effect is Effect.OWNS:
            for partner in duty.partners:
                if isinstance(partner, str):
                    yield Involvement(actor=partner, duty=duty, claim=claim, effect=Effect.OWNS, certain=certain)


def owners(index: Index, matter: Matter) -> tuple[Actor, ...]:
    """The actors that certainly own the matter, each once, in the order of its claims."""
    found = (i.actor for i in involvements(index, matter) if i.effect is Effect.OWNS and i.certain)
    return tuple(dict.fromkeys(found))


def helpers(index: Index, matter: Matter) -> tuple[Actor, ...]:
    """The actors that help with the matter, sure or not, each once, in the order of its claims."""
    found = (i.actor for i in involvements(index, matter) if i.effect is Effect.HELPS)
    return tuple(dict.fromkeys(found))


def helping_alone(index: Index) -> tuple[Matter, ...]:
    """The helping duties that no matter claims, each as a matter of one.

    What all members owe one another (各成员单位要密切配合) has no other owner to help and is left out.
    """
    return tuple(
        matter
        for matter in lone_matters(index)
        if _helps(index.duties[DutyId(matter.id)]) and not _mutual(index.duties[DutyId(matter.id)])
    )


def _helps(duty: Duty) -> bool:
    return duty.part.helps and duty.norm is not Norm.MUST_NOT


def _mutual(duty: Duty) -> bool:
    return all(actor is Role.ALL_MEMBERS or actor is Role.MEETING for actor in duty.actors)


def lone_matters(index: Index, *, surely: bool = False) -> tuple[Matter, ...]:
    """The duties that no matter claims, each as a matter of one with the duty's own id.

    A suggestion of some of a duty's words leaves the rest of it alone, and so the duty.

    Args:
        index: Of the structure.
        surely: Whether a duty is alone as well where its only claims are suggestions.
    """
    claimed = {
        claim.element
        for matter in index.structure.matters
        for claim in matter.claims
        if claim.match is not Match.SUGGESTED or (claim.quote is None and not surely)
    }
    return tuple(
        Matter(id=MatterId(duty.id), title=duty.task, claims=(Claim(element=duty.id, match=Match.STATED),))
        for duty in index.duties.values()
        if duty.id not in claimed
    )


def phrase(index: Index, duty: Duty) -> str:
    """The duty as one prints it: condition, marker, partners and task."""
    opening = f"{duty.condition}，" if duty.condition else ""
    return f"{opening}{duty.marker}{'、'.join(display(index, party) for party in duty.partners)}{duty.task}"


def display(index: Index, party: Party) -> str:
    """A party as one prints it: the unit's name, the role's word, the words that leave it unnamed."""
    match party:
        case Role():
            return party.value
        case BodyRef():
            return party.name
        case Unnamed():
            return party.words
    unit = index.units.get(UnitId(party))
    if unit is not None:
        return unit.name
    group = next((group for group in every_group(index.structure) if group.id == party), None)
    if group is not None:
        return group.name
    seat = index.seats[SeatId(party)]
    return seat.printed or seat.title or seat.role.value
