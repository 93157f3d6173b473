"""What a text says of who a body consists of, in the words of the fact sheets."""

from typing import Any

from tests.reading.facts import facts_of

from govmodel.catalogue.divisions import find_division
from govmodel.model.document import Document
from govmodel.model.meeting import JointMeeting
from govmodel.reading.draft import Draft
from govmodel.reading.membership import read_membership
from govmodel.reading.outline import outline


def read(text: str, place: str = "荆州市") -> JointMeeting:
    """The structure that a text amounts to."""
    draft = Draft(text=text, division=find_division(place).division)
    read_membership(draft, outline(text))
    return draft.structure("read", "联席会议", Document())


def facts(text: str, place: str = "荆州市") -> dict[str, Any]:
    """What the text says, in the words of the fact sheets."""
    return facts_of(read(text, place))


def said(held: list[dict[str, Any]]) -> list[str]:
    """Who holds each seat, run together."""
    return ["".join(str(each.get(key, "")) for key in ("person", "unit", "post")) for each in held]
