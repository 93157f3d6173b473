"""Who a body consists of: conveners, members, office, liaisons, succession and the people, read in this order."""

from __future__ import annotations

from govmodel.reading.clauses import sheet_of
from govmodel.reading.conveners import read_conveners
from govmodel.reading.draft import Draft
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
