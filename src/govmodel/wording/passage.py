"""A text with what is needed to judge its stretches: whose it is, for whom it is to be, and what it is about."""

from __future__ import annotations

import functools

import attrs

from govmodel.model.fields import many
from govmodel.wording.cues import Forms, all_forms
from govmodel.wording.own_words import Mention, MentionKind, OwnWords
from govmodel.wording.scanner import Found
from govmodel.wording.surroundings import Left, left_of


@attrs.frozen(kw_only=True)
class Passage:
    """A text on its way from one place to another.

    Attributes:
        text: What is read.
        own: Whose text it is.
        target: Whose it is to be.
        topics: What it is about.
        names: Printed names, and what they become.
    """

    text: str
    own: OwnWords
    target: OwnWords
    topics: tuple[str, ...] = many()
    names: dict[str, str] = attrs.field(factory=dict)

    @property
    def old(self) -> tuple[Forms, ...]:
        """The forms of each own word."""
        return _forms(self.own)

    @property
    def new(self) -> Forms | None:
        """The forms of the target's usual word, if it has one."""
        return next(iter(_forms(self.target)), None)

    @property
    def of_nation(self) -> bool:
        """Whether the own word is one that nobody below uses of themselves: 国家."""
        return any(form.alone for form in self.old)

    def left(self, start: int) -> Left:
        """What stands before an own word."""
        left = left_of(self.text, start, _bounds(self.own))
        known = any(form.others_known for form in self.old)
        return Left.SURE if left is Left.UNKNOWN and known else left

    def government(self, words: str) -> str:
        """What the target calls its government where the own one is called ``words``; empty if nothing."""
        own, target = self.own.government, self.target.government
        if not target:
            return ""
        longest = len(own) > 1 and len(words) == len(own[0])
        return target[0] if longest else min(target, key=len)

    def about(self, end: int) -> bool:
        """Whether the topic follows."""
        return any(topic and self.text.startswith(topic, end) for topic in self.topics)

    def about_body(self, end: int) -> bool:
        """Whether the body's own name follows: 发展家庭服务业联席会议."""
        ends = (end + len(topic) for topic in self.topics if topic and self.text.startswith(topic, end))
        return any(self.text.startswith(("联席会议", "工作联席会议"), at) for at in (end, *ends))


def changed(found: Found, after: str, kind: MentionKind | None) -> Mention:
    """The stretch, changed; a doubt where the target has no such word."""
    return Mention(start=found.start, end=found.end, kind=kind, before=found.words, after=after)


def doubted(found: Found, kind: MentionKind | None = None) -> Mention:
    """The stretch, left as it is and asked about."""
    return changed(found, "", kind)


@functools.lru_cache(maxsize=256)
def _forms(words: OwnWords) -> tuple[Forms, ...]:
    return tuple(all_forms()[word] for word in words.words if word in all_forms())


@functools.lru_cache(maxsize=256)
def _bounds(own: OwnWords) -> tuple[str, ...]:
    near = [each + form.near for form in _forms(own) for each in ("全", "我", "本")]
    return tuple(each for each in (own.name, *near) if each)
