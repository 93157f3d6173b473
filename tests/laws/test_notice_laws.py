"""Laws of notices: every structure has one, it says what the structure says, and reading gives that back."""

from collections.abc import Iterator
from typing import Any

import attrs
from hypothesis import given

from govmodel.model import DocumentNumber, JointMeeting, PartialDate, RankSet
from govmodel.model.elements import declared
from govmodel.rendering.notice import notice_text
from govmodel.rendering.notices.losses import IN_PLACE, LOSSES
from govmodel.rendering.width import clean
from govmodel.testing import joint_meetings

OWNERS_OF_PRINTED = {name.partition(".")[0] for name in IN_PLACE}
ELSEWHERE = {"Unit.name", "Post.title", "Post.internal", "Portfolio.manner", "Portfolio.field", "BodyRef.name"}
"""What stands under printed words, or is named by them alone."""


def strings(value: Any, field: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a structure with its field, but for losses and what printed words stand for."""
    if isinstance(value, str):
        yield field, value
    elif isinstance(value, tuple):
        for each in value:
            yield from strings(each, field)
    elif attrs.has(type(value)) and not isinstance(value, PartialDate | RankSet | DocumentNumber):
        owner = type(value).__name__
        for each in attrs.fields(type(value)):
            if f"{owner}.{each.name}" not in LOSSES:
                yield from strings(getattr(value, each.name), f"{owner}.{each.name}")


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
    for field, words in strings(structure):
        if words not in ids and field not in ELSEWHERE:
            assert clean(words).strip(" 。；，") in text, (field, words)
