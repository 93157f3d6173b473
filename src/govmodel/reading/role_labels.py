"""The labels of seats: which role and level 副召集人, 组长 and 主任委员 mean."""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources
from typing import Final

import attrs

from govmodel.model.seat import SeatLevel, SeatRole


@attrs.frozen
class RoleLabel:
    """A label and the seat it names.

    Attributes:
        label: As printed, without blanks.
        role: Of the seat.
        level: Of the seat.
        own: Whether it is the role's own word, so that the seat needs no title.
        text: Whether running text uses it so; 主任 there is mostly the office's.
    """

    label: str
    role: SeatRole
    level: SeatLevel
    own: bool
    text: bool

    @property
    def title(self) -> str | None:
        """The seat's title, where the label is not the role's own word."""
        return None if self.own else self.label


@cache
def role_labels() -> dict[str, RoleLabel]:
    """Every label that is known."""
    text = resources.files("govmodel.reading").joinpath("data", "role_labels.csv").read_text(encoding="utf-8")
    return {
        row["label"]: RoleLabel(
            row["label"], SeatRole(row["role"]), SeatLevel(row["level"]), row["own"] == "1", row["text"] == "1"
        )
        for row in csv.DictReader(text.splitlines())
    }


@cache
def convener_words() -> str:
    """Alternatives of a pattern for the labels of conveners, the longest first."""
    words = (each.label for each in role_labels().values() if each.role is SeatRole.CONVENER and each.text)
    return "|".join(sorted(words, key=lambda word: -len(word)))


@cache
def padded_labels() -> str:
    """Alternatives of a pattern for every label, its characters set apart or not, the longest first."""
    words = sorted(role_labels(), key=lambda word: -len(word))
    return "|".join("[ \u3000]{0,6}".join(word) for word in words)


LEVEL_IDS: Final = {
    SeatLevel.CHIEF: "/chief",
    SeatLevel.FIRST: "/first",
    SeatLevel.PLAIN: "",
    SeatLevel.EXECUTIVE: "/executive",
    SeatLevel.DEPUTY: "/deputy",
}
"""What a level adds to the id of a seat."""


def spaceless(text: str) -> str:
    """A label without the blanks that pad it."""
    return "".join(text.split())
