"""One body read whole: head, composition, mandate, duties and rules, each by its own reader, into one structure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.model.document import Document, Section
from govmodel.model.fields import many
from govmodel.model.ids import UnitId
from govmodel.model.meeting import Form, JointMeeting
from govmodel.reading.common_duties import read_common_duties
from govmodel.reading.draft import Draft
from govmodel.reading.duties import holds_duties, read_duties
from govmodel.reading.groups import read_groups
from govmodel.reading.head import Head, read_head
from govmodel.reading.mandate import read_mandate, read_mandate_said
from govmodel.reading.membership import read_membership
from govmodel.reading.outline import Block, outline
from govmodel.reading.rules.read import read_rules

_FORMS: Final = {
    "联席会议": Form.JOINT_MEETING,
    "领导小组": Form.LEADING_GROUP,
    "协调小组": Form.COORDINATION_GROUP,
    "委员会": Form.COMMITTEE,
    "指挥部": Form.HEADQUARTERS,
}
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
) -> ReadBody:
    """The body that one document sets up, as far as its repaired text says. Never raises on text.

    Args:
        text: The repaired text of one document.
        document: Names the document in the structure's sources, and the structure.
        catalogue: Where to look things up; the one that ships, unless given.
        raw_span: Gives the stretch of the raw text that one of ``text`` stands for, which sources then point at.
    """
    where = catalogue or default_catalogue()
    blocks = outline(text)
    head = read_head(text, blocks, where)
    draft = Draft(
        text=text,
        document=document,
        division=head.division,
        as_of=head.date or head.published,
        catalogue=where,
        raw_span=raw_span,
    )
    read_membership(draft, blocks)
    every = tuple(_every(blocks))
    for block in every:
        _read_block(draft, block)
    if not draft.mandate:
        for block in blocks:
            read_mandate_said(draft, block)
    if head.short_name is not None:
        draft.fields["short_name"] = head.short_name
    read_rules(draft, blocks)
    found = bool(draft.members.seats or draft.conveners.seats)
    return ReadBody(
        head=head, draft=draft, structure=_structure(head, draft, document) if found else None, blocks=blocks
    )


def _every(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks that are read by what their titles say; blocks within one of those are left to its reader."""
    for block in blocks:
        yield block
        if block.section is None:
            yield from _every(block.inner)


def _read_block(draft: Draft, block: Block) -> None:
    if block.section is Section.DUTIES or (block.section is Section.MANDATE and holds_duties(draft, block)):
        read_duties(draft, block)
        read_common_duties(draft, block)
    elif block.section is Section.MANDATE:
        read_mandate(draft, block)
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
_NOT_PARTED: Final = re.compile(r"、(?![^、，]*(?<=[各、])[市县区旗州盟](?:[、人]|$))(?!区|县|市|旗|乡|镇|街道)")


def _addressees(head: Head, draft: Draft) -> tuple[UnitId, ...]:
    """The units that a document goes to; 、 between bare tiers (各县、市、区) parts nothing."""
    pieces = re.split("[，,；]", head.addressees) if head.addressees else ()
    names = [name for piece in pieces for name in _NOT_PARTED.split(piece.strip())]
    return tuple(dict.fromkeys(UnitId(draft.unit(name)) for name in names if name))


def _structure(head: Head, draft: Draft, document: str) -> JointMeeting:
    for field, stretch in head.stretches:
        draft.place(_ADDRESSES[field], stretch.start, stretch.end, "文头")
    name = head.body or _UNNAMED
    form = next((form for words, form in _FORMS.items() if name.endswith(words)), Form.JOINT_MEETING)
    for field in ("short_name", "short_topic"):
        value = getattr(head, field)
        if value is not None:
            draft.fields[field] = value
    topic = _topic(name, head)
    if topic:
        draft.fields["topic"] = topic
    return draft.structure(document, name, _document(head, draft), form)


def _topic(name: str, head: Head) -> str:
    """What the body is about: its name without the place in front and the word for its form behind."""
    place = (head.division.name, *_SHORT_PLACES) if head.division is not None else _SHORT_PLACES
    for words in place:
        name = name.removeprefix(words)
    for words in _FORMS:
        name = name.removesuffix(words)
    return name


_SHORT_PLACES: Final = ("国务院", "全国", "全省", "全市", "全县", "全区", "省", "市", "县", "区")


def _document(head: Head, draft: Draft) -> Document:
    issuer = UnitId(draft.unit(head.issuer)) if head.issuer is not None else None
    approved_by = UnitId(draft.unit(head.approved_by)) if head.approved_by is not None else None
    return Document(
        title=head.title,
        number=head.number,
        issuer=issuer,
        genre=head.genre,
        date=head.date,
        addressees=_addressees(head, draft),
        published=head.published,
        validity=head.validity,
        basis=head.basis,
        purpose=head.purpose,
        approved_by=approved_by,
    )
