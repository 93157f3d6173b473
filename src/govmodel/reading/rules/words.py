"""The tables of words that the readers of working rules go by, each read from the package once."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Final

from govmodel.model.actor import Role
from govmodel.model.meeting_rules import MeetingKind

BODY: Final = "(?:联席会议|联席会(?!议)|领导小组|协调小组|工作小组|委员会|指挥部|(?:工作)?专班)"
"""What a body of any form calls itself."""
_HEADS: Final = "总召集人|召集人|组长|主任委员|总指挥|指挥长"
OF_MEETINGS: Final = re.compile(
    rf"(?:{BODY}|会议)(?:全体会议|例会|联络员会议|专题会议|会议)?(?:原则上|一般)?"
    rf"(?:每[年季月周半两]|实行例会|由(?:{_HEADS})|定期(?:或不定期)?召开|不定期召开|以会?议?纪要|根据工作需要[^，]{{0,6}}召开|不刻|不正式行文)"
    r"|原则上每[年季月周半两][^，。；]{0,8}召开|(?:全体会议|例会|联络员会议|专题会议)(?:原则上|由|每|根据)|会议纪要|不(?:单独)?刻制?(?:印章|公章)|不正式行文"
)
"""How a sentence begins that is about meetings or papers, whatever the section it stands in is about."""


def _rows(name: str) -> Iterator[dict[str, str]]:
    text = resources.files("govmodel.reading").joinpath("data", name).read_text(encoding="utf-8")
    return csv.DictReader(text.splitlines())


@cache
def roles() -> dict[str, Role]:
    """The words for each role in a body."""
    return {row["words"]: Role(row["role"]) for row in _rows("role_words.csv")}


@cache
def meeting_names() -> dict[str, tuple[MeetingKind, bool]]:
    """What meetings are called: the kind, and whether it is the kind's own word."""
    return {row["name"]: (MeetingKind(row["kind"]), row["own"] == "1") for row in _rows("meeting_names.csv")}


@cache
def named_meeting() -> re.Pattern[str]:
    """One or several names of meetings, from where one begins."""
    names = "|".join(sorted(meeting_names(), key=lambda name: -len(name)))
    return re.compile(rf"(?:{BODY}(?:的)?)?(?P<first>{names})(?:(?:或者|以及|或|、|和|及)(?P<second>{names}))?")
