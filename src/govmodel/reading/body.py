"""One body read whole: head, composition, mandate, duties and rules, each by its own reader, into one structure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.model.document import Document, Extent, Genre, Section
from govmodel.model.fields import many
from govmodel.model.ids import UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.reading.addressees import enter_issuer, read_addressees
from govmodel.reading.body_names import form_of, topic_of
from govmodel.reading.chapters import by_chapter
from govmodel.reading.common_duties import read_common_duties
from govmodel.reading.draft import Draft
from govmodel.reading.duties import holds_shares, read_duties
from govmodel.reading.groups import read_groups
from govmodel.reading.head import Head, read_head
from govmodel.reading.mandate import read_mandate_said
from govmodel.reading.membership import read_membership
from govmodel.reading.mentions import read_mentions
from govmodel.reading.outline import Block, Line, outline
from govmodel.reading.rules.read import read_rules
from govmodel.reading.tasks import read_tasks
from govmodel.reading.whose_units import division_of_units

_UNNAMED: Final = "联席会议"


@attrs.frozen(kw_only=True)
class ReadBody:
    """What was read of one body.

    Attributes:
        head: What its document's head says.
        draft: Everything entered, with the words it rests on.
        structure: The structure it amounts to; ``None`` where neither members nor conveners were found.
        blocks: The outline by which it was read.
    """

    head: Head
    draft: Draft
    structure: JointMeeting | None
    blocks: tuple[Block, ...] = many()


def read_body(
    text: str,
    document: str = "document",
    catalogue: Catalogue | None = None,
    raw_span: Callable[[int, int], tuple[int, int]] | None = None,
    lines: tuple[Line, ...] | None = None,
) -> ReadBody:
    """The body that one document sets up, as far as its repaired text says. Never raises on text.

    Args:
        text: The repaired text of one document.
        document: Names the document in the structure's sources, and the structure.
        catalogue: Where to look things up; the one that ships, unless given.
        raw_span: Gives the stretch of the raw text that one of ``text`` stands for, which sources then point at.
        lines: The lines of the text, where they are known.
    """
    where = catalogue or default_catalogue()
    blocks = outline(text, lines)
    head = read_head(text, blocks, where)
    begun = partial(
        Draft,
        text=text,
        document=document,
        as_of=head.date or head.published,
        catalogue=where,
        raw_span=raw_span,
    )
    draft = begun(division=head.division)
    read_membership(draft, blocks)
    found_by_units = division_of_units(draft) if head.division is None else None
    if found_by_units is not None:
        # Names are read anew now that it is known whose they are.
        division, units = found_by_units
        head = attrs.evolve(head, division=division, evidence=(*head.evidence, f"单位：{units}"))
        draft = begun(division=division)
        read_membership(draft, blocks)
    parted = by_chapter(blocks)
    done = -1
    for block in tuple(_every(parted)):
        if block.section is None and block.heading is not None and block.heading.start > done:
            done = max(done, _read_shares(draft, block))
        _read_block(draft, block)
    if not draft.mandate:
        for block in parted:
            read_mandate_said(draft, block)
    if head.short_name is not None:
        draft.fields["short_name"] = head.short_name
    made = _document(head, draft)
    read_rules(draft, parted)
    read_mentions(draft)
    found = bool(draft.members.seats or draft.conveners.seats)
    return ReadBody(
        head=head, draft=draft, structure=_structure(head, draft, document, made) if found else None, blocks=blocks
    )


def _every(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks that are read by what their titles say; blocks within one of those are left to its reader."""
    for block in blocks:
        yield block
        if block.section is None:
            yield from _every(block.inner)


def _read_shares(draft: Draft, block: Block) -> int:
    """Read tasks whose brackets say who does them, under whatever title; handed back is where the last one ends."""
    if not holds_shares(draft, block):
        return -1
    read_duties(draft, block)
    return max((line.end for line in block.every_line()), default=-1)


def _read_block(draft: Draft, block: Block) -> None:
    if block.section in {Section.DUTIES, Section.MANDATE}:
        read_tasks(draft, block)
    elif block.section is Section.GROUPS:
        read_groups(draft, block)
    elif block.section in {Section.RULES, Section.LOWER_TIERS}:
        read_common_duties(draft, block)


_ADDRESSES: Final = {
    "body": ".name",
    "short_name": ".short_name",
    "short_topic": ".short_topic",
    **{
        field: f".document.{field}"
        for field in (
            "title",
            "genre",
            "act",
            "number",
            "issuer",
            "addressees",
            "basis",
            "purpose",
            "approved_by",
            "date",
            "published",
            "validity",
        )
    },
}
"""Where in the structure each field of the head goes."""


def _structure(head: Head, draft: Draft, document: str, made: Document) -> JointMeeting:
    for field, stretch in head.stretches:
        draft.place(_ADDRESSES[field], stretch.start, stretch.end, "文头")
    name = head.body or _UNNAMED
    for stretch in head.passed:
        draft.pass_over(stretch.start, stretch.end)
    for field in ("short_name", "short_topic"):
        value = getattr(head, field)
        if value is not None:
            draft.fields[field] = value
    topic = topic_of(name, head.division)
    if topic:
        draft.fields["topic"] = topic
        _place_topic(head, draft, topic)
    return draft.structure(document, name, made, form_of(name))


def _place_topic(head: Head, draft: Draft, topic: str) -> None:
    """Put down where the topic stands: within the name."""
    at = next((stretch for field, stretch in head.stretches if field == "body"), None)
    start = draft.text.find(topic, at.start, at.end) if at is not None else -1
    if start >= 0:
        draft.place(".topic", start, start + len(topic), "文头")


def _document(head: Head, draft: Draft) -> Document:
    """The head's fields, with the units that it names; entered before the rules, which speak of them."""
    issuer = enter_issuer(draft, head.issuer, head.issuer_printed) if head.issuer is not None else None
    approved_by = UnitId(draft.unit(head.approved_by)) if head.approved_by is not None else None
    co_issuers = tuple(dict.fromkeys(UnitId(draft.unit(name)) for name in head.co_issuers))
    return Document(
        title=head.title,
        number=head.number,
        issuer=issuer,
        co_issuers=tuple(unit for unit in co_issuers if unit != issuer),
        genre=head.genre,
        act=head.act,
        date=head.date,
        date_match=head.date_match,
        addressees=read_addressees(draft, head.addressees) if head.addressees else (),
        published=head.published,
        validity=head.validity,
        basis=head.basis,
        purpose=head.purpose,
        approved_by=approved_by,
        extent=_annex_alone(draft) if head.genre is Genre.ANNEX else Extent(),
    )


def _annex_alone(draft: Draft) -> Extent:
    """What is at hand of a document of which only an annex is: no head, and no roster unless the annex has one."""
    left_out = {Section.HEAD} if draft.roster else {Section.HEAD, Section.ROSTER}
    return Extent(whole=frozenset(Section) - left_out, partial=frozenset({Section.HEAD}))
