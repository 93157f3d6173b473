"""Laws of notices: every structure has one, it says what the structure says, and reading gives that back."""

from collections.abc import Iterator
from typing import Any, Final

import attrs
from hypothesis import given

from govmodel.model import DocumentNumber, JointMeeting, PartialDate, RankSet
from govmodel.model.elements import declared
from govmodel.rendering.notice import notice_text
from govmodel.rendering.notices.losses import LOSSES
from govmodel.rendering.width import clean
from govmodel.testing import joint_meetings

UNDER_PRINTED: Final = {
    "Seat": ("posts", "body"),
    "PerUnit": ("post", "filed_with"),
    "ReportRule": ("recipients", "via", "interval", "purpose"),
}
"""Fields in whose place printed words stand, where a seat or a rule has some."""


def strings(value: Any, field: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a structure with its field, but for losses and what printed words stand for."""
    if isinstance(value, str):
        yield field, value
    elif isinstance(value, tuple):
        for each in value:
            yield from strings(each, field)
    elif attrs.has(type(value)) and not isinstance(value, PartialDate | RankSet | DocumentNumber):
        owner = type(value).__name__
        printed = any(getattr(value, name, None) is not None for name in ("printed", "words"))
        for each in attrs.fields(type(value)):
            hidden = printed and each.name in UNDER_PRINTED.get(owner, ())
            if f"{owner}.{each.name}" not in LOSSES and not hidden:
                yield from strings(getattr(value, each.name), f"{owner}.{each.name}")


def named(structure: JointMeeting) -> set[str]:
    """The units whose names a notice has to have: those that lead, host, owe, are addressed, and issue."""
    document, office = structure.document, structure.office
    duties = [party for duty in structure.duties for party in (*duty.actors, *duty.partners)]
    hosts = office.hosts if office is not None and office.printed is None else ()
    ids = {*structure.lead_units, *hosts, *duties, *document.addressees, document.issuer, document.approved_by}
    return {unit.name for unit in structure.units if unit.id in ids}


@given(joint_meetings())
def test_every_structure_has_a_notice_and_always_the_same(structure: JointMeeting) -> None:
    text = notice_text(structure)
    assert text == notice_text(structure)
    assert text.endswith("\n")
    assert "\n\n" not in text
    text.encode("utf-8")


@given(joint_meetings())
def test_every_text_of_the_structure_stands_in_it_apart_from_the_losses(structure: JointMeeting) -> None:
    text = notice_text(structure, names=True)
    ids = {name for _, name, _ in declared(structure)}
    # What the field is called from then on stands within the name.
    text += text.replace(f"（以下简称{clean(structure.short_topic or '')}）", "")
    for field, words in strings(structure):
        if words not in ids and (field != "Unit.name" or words in named(structure)):
            assert clean(words).strip(" 。；，") in text, (field, words)
