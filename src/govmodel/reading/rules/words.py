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

BODY: Final = "(?:联席会议|领导小组|协调小组|工作小组|委员会|指挥部|工作专班)"
"""What a body of any form calls itself."""


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
