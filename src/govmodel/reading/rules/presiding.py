"""The clause that says only who chairs or calls meetings, and the names of meetings."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.meeting_rules import MeetingKind
from govmodel.reading.draft import Draft
from govmodel.reading.rules.parties import Chair, chair_of
from govmodel.reading.rules.words import meeting_names, named_meeting

_CHAIR: Final = re.compile(
    r"(?P<what>均|以上会议均|或|也可|可)?(?P<of>[^由，]{0,12}?会议|例会)?(?P<all>均)?"
    r"由?(?P<who>(?<=由)[^，]{2,40}?|[^由，]{2,12}?)(?:负责|轮流|分别)?"
    r"(?P<how>召集并主持|召集和主持|主持召开|主持|召集|组织)(?:召开)?(?:会议)?"
)


@attrs.frozen(kw_only=True)
class Presiding:
    """A clause that says only who chairs or calls meetings.

    Attributes:
        all: Whether it says so of every one before (均).
        of: The meetings it names; empty where it says only 会议, or nothing.
    """

    chair: Chair
    chairs: bool
    calls: bool
    all: bool = False
    of: str = ""


def presiding(draft: Draft, text: str) -> Presiding | None:
    """The clause as one that says who chairs; ``None`` where it says something else."""
    if "主持" not in text and "召集" not in text and "组织" not in text:
        return None
    found = _CHAIR.fullmatch(text)
    if found is None:
        return None
    chair = chair_of(draft, found["who"])
    if chair is None:
        return None
    how = found["how"]
    return Presiding(
        chair=chair,
        chairs="主持" in how,
        calls=how != "主持" or text.endswith("召开"),
        all=bool(found["all"]) or "均" in (found["what"] or ""),
        of=(found["of"] or "").removesuffix("会议") and found["of"],
    )


def named_kinds(words: str) -> tuple[MeetingKind, ...]:
    """The kinds of meeting that words name."""
    found = named_meeting().search(words)
    if found is None:
        return ()
    return tuple(meeting_names()[name][0] for name in (found["first"], found["second"]) if name)
