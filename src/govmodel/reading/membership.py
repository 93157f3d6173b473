"""Who a body consists of: conveners, members, office, liaisons, succession and the people, read in this order."""

from __future__ import annotations

import attrs

from govmodel.catalogue.row import NameForm
from govmodel.model.seat import Seat, SeatList
from govmodel.model.unit import Unit
from govmodel.reading.clauses import sheet_of
from govmodel.reading.conveners import read_conveners
from govmodel.reading.draft import Draft
from govmodel.reading.groups import read_groups_elsewhere
from govmodel.reading.liaisons import read_liaisons
from govmodel.reading.members import read_members
from govmodel.reading.office import read_office
from govmodel.reading.outline import Block
from govmodel.reading.roster import read_roster
from govmodel.reading.succession import read_succession


def read_membership(draft: Draft, blocks: tuple[Block, ...]) -> None:
    """Enter everything that the blocks say of who the body consists of.

    Args:
        draft: Takes the values and the words they rest on.
        blocks: Of one body; those on duties and on working groups are looked at only for what they say of
            the body's own office.
    """
    sheet = sheet_of(draft.text, blocks)
    read_members(draft, sheet)
    read_conveners(draft, sheet)
    read_liaisons(draft, sheet)
    read_succession(draft, sheet)
    read_roster(draft, sheet)
    read_office(draft, sheet)
    read_groups_elsewhere(draft, blocks)
    _settle_names(draft)
    _in_order(draft)


def _settle_names(draft: Draft) -> None:
    """Let every unit go by its name, where the first words for it were only those of its line: 民政 for 市民政局."""
    for i, unit in enumerate(draft.units):
        if not unit.aliases or draft.find(unit.name).form is not NameForm.WORD:
            continue
        name = next((name for name in unit.aliases if draft.find(name).form is not NameForm.WORD), None)
        if name is None:
            continue
        aliases = tuple(unit.name if each == name else each for each in unit.aliases)
        draft.units[i] = attrs.evolve(unit, name=name, aliases=aliases)
        draft.members = _as_printed(draft.members, unit)
        draft.conveners = _as_printed(draft.conveners, unit)
        if draft.office is not None:
            draft.office = attrs.evolve(draft.office, seats=_as_printed(draft.office.seats, unit))


def _as_printed(listed: SeatList, unit: Unit) -> SeatList:
    """The seats of a unit with the words that stand for it there, which are no longer its name."""

    def told(seat: Seat) -> Seat:
        if seat.unit != unit.id or seat.printed:
            return seat
        return attrs.evolve(seat, printed=unit.name + "、".join(post.title for post in seat.posts))

    return attrs.evolve(listed, seats=tuple(map(told, listed.seats)))


def _in_order(draft: Draft) -> None:
    """Put the members into the order of the text, whichever reader has entered them."""
    if not draft.roster:
        # Those of a list are in order as they are entered.
        return
    starts: dict[str, int] = {}
    for address, stretch, _ in draft.placed:
        starts.setdefault(address, stretch.start)
    seats = sorted(draft.members.seats, key=lambda seat: starts.get(seat.id, 0))
    if tuple(seats) != draft.members.seats:
        draft.members = attrs.evolve(draft.members, seats=tuple(seats))
