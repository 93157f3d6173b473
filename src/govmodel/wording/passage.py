"""A text with what is needed to judge its stretches: whose it is, and what it is about."""

from __future__ import annotations

import functools
from enum import Enum

import attrs

from govmodel.model.fields import many
from govmodel.wording.cues import Forms, forms_of
from govmodel.wording.own_words import MentionKind, OwnWords
from govmodel.wording.scanner import Found, governments
from govmodel.wording.surroundings import Left, left_of


class Slot(Enum):
    """Which of a place's words stands there, and so which of another's takes its place."""

    UNIT = "单位名"
    NAME = "全名"
    SHORT = "简名"
    PLACE_GOVERNMENT = "全名政府"
    PLACE_PARTY = "全名党委"
    GOVERNMENT = "政府"
    PARTY = "党委"
    HEAD = "首长"
    DEPUTY = "副职"
    NEAR = "我全本"
    INSIDE = "境内"
    LEVEL = "级"
    DIRECT = "直"
    OWNED = "属"
    WORD = "称"
    OPEN = "存疑"
    """Whether it does is open."""


@attrs.frozen
class Meant:
    """A stretch that means the own place, or may.

    Attributes:
        found: The stretch.
        kind: What of the place is meant.
        slot: Which word it is.
        body: The government or party committee in it: 省人民政府 in 江苏省人民政府.
    """

    found: Found
    kind: MentionKind | None
    slot: Slot
    body: str = ""


@attrs.frozen(kw_only=True)
class Passage:
    """A text of one place.

    Attributes:
        text: What is read.
        own: Whose text it is.
        topics: What it is about.
        names: Printed names of units.
    """

    text: str
    own: OwnWords
    topics: tuple[str, ...] = many()
    names: tuple[str, ...] = many()

    @property
    def old(self) -> tuple[Forms, ...]:
        """The forms of each own word."""
        return forms_of(self.own.words)

    @property
    def of_nation(self) -> bool:
        """Whether the own word is one that nobody below uses of themselves: 国家."""
        return any(form.alone for form in self.old)

    @property
    def governments(self) -> tuple[str, ...]:
        """What its government is called, by the names as well."""
        return governments(self.own, self.names)

    def left(self, start: int) -> Left:
        """What stands before an own word."""
        left = left_of(self.text, start, _bounds(self.own))
        known = any(form.others_known for form in self.old)
        return Left.SURE if left is Left.UNKNOWN and known else left

    def about(self, end: int) -> bool:
        """Whether the topic follows."""
        return any(topic and self.text.startswith(topic, end) for topic in self.topics)

    def about_body(self, end: int) -> bool:
        """Whether the body's own name follows: 发展家庭服务业联席会议."""
        ends = (end + len(topic) for topic in self.topics if topic and self.text.startswith(topic, end))
        return any(self.text.startswith(("联席会议", "工作联席会议"), at) for at in (end, *ends))


def doubted(found: Found, kind: MentionKind | None = None) -> Meant:
    """The stretch, left as it is and asked about."""
    return Meant(found, kind, Slot.OPEN)


@functools.lru_cache(maxsize=256)
def _bounds(own: OwnWords) -> tuple[str, ...]:
    near = [each + form.near for form in forms_of(own.words) for each in ("全", "我", "本")]
    return tuple(each for each in (own.name, *near) if each)
