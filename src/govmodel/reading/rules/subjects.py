"""Who a clause begins with, where that is a role of the body."""

from __future__ import annotations

import re
from functools import cache

import attrs

from govmodel.model.actor import Role
from govmodel.reading.draft import Draft
from govmodel.reading.rules.words import BODY, roles

_SUBJECTS = frozenset(
    {
        *(Role.MEETING, Role.ALL_MEMBERS, Role.CONCERNED_MEMBERS, Role.LEAD_UNIT, Role.OFFICE, Role.LIAISON),
        *(Role.CONVENER, Role.CHIEF_CONVENER, Role.DEPUTY_CONVENER, Role.OFFICE_DIRECTOR),
    }
)


@attrs.frozen
class Subject:
    """A role at the beginning of a clause, and where its words end."""

    role: Role
    end: int


@cache
def _pattern() -> re.Pattern[str]:
    words = sorted((words for words, role in roles().items() if role in _SUBJECTS), key=lambda words: -len(words))
    return re.compile(rf"(?P<each>各)?{BODY}?(?:的)?(?P<words>{'|'.join(words)})(?!人|主任|设|组成|由)")


def subject_of(draft: Draft, text: str) -> Subject | None:
    """The role that a clause begins with: 联席会议各成员单位, 办公室."""
    short = draft.fields.get("short_name")
    own = short if isinstance(short, str) and short and text.startswith(short) else ""
    found = _pattern().match(text, len(own))
    if found is not None:
        return Subject(roles()[found["words"]], found.end())
    return Subject(Role.MEETING, len(own)) if own else None
