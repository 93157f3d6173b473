"""The words that views label things with, in Chinese and English."""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import Final

from govmodel.findings.finding import Severity
from govmodel.findings.text import Text
from govmodel.model.seat import Seat, SeatLevel, SeatRole

SEVERITIES: Final = MappingProxyType(
    {
        Severity.ERROR: Text("错误", "error"),
        Severity.WARNING: Text("警告", "warning"),
        Severity.QUESTION: Text("疑问", "question"),
        Severity.NOTE: Text("提示", "note"),
    }
)
"""What each severity is called."""

_LEVELS: Final = MappingProxyType(
    {
        SeatLevel.CHIEF: Text("总", "chief "),
        SeatLevel.FIRST: Text("第一", "first "),
        SeatLevel.PLAIN: Text("", ""),
        SeatLevel.EXECUTIVE: Text("常务副", "executive deputy "),
        SeatLevel.DEPUTY: Text("副", "deputy "),
    }
)
_ROLES: Final = MappingProxyType(
    {
        SeatRole.CONVENER: (Text("", ""), Text("召集人", "convener")),
        SeatRole.MEMBER: (Text("", ""), Text("成员", "member")),
        SeatRole.OFFICE_DIRECTOR: (Text("办公室", ""), Text("主任", "office director")),
        SeatRole.OFFICE_STAFF: (Text("", ""), Text("办公室成员", "office staff")),
        SeatRole.LIAISON: (Text("", ""), Text("联络员", "liaison")),
        SeatRole.EXPERT: (Text("", ""), Text("专家", "expert")),
    }
)


def say(text: Text, lang: str) -> str:
    """A label in that language."""
    return text.fill({}, lang)


def term(value: Enum, lang: str) -> str:
    """One of the model's terms: its own Chinese word, or its English name in small letters."""
    return str(value.value) if lang == "zh" else value.name.lower().replace("_", " ")


def role_label(role: SeatRole, level: SeatLevel, lang: str) -> str:
    """What a seat of that role and level is called: 副召集人, 办公室副主任."""
    body, title = _ROLES[role]
    return f"{say(body, lang)}{say(_LEVELS[level], lang)}{say(title, lang)}"


def seat_label(seat: Seat, lang: str) -> str:
    """What a seat is called: its printed title, else by its role and level."""
    return seat.title or role_label(seat.role, seat.level, lang)


def joined(parts: list[str] | tuple[str, ...], lang: str) -> str:
    """A list in running text."""
    return ("、" if lang == "zh" else ", ").join(part for part in parts if part)
