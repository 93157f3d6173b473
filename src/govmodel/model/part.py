"""Parts: how an actor takes part in a matter, and what that does to ownership."""

from __future__ import annotations

from enum import Enum


class Effect(Enum):
    """What a part does to the ownership of a matter."""

    OWNS = "担责"
    HELPS = "协助"
    NEITHER = "不涉"


class Part(Enum):
    """How an actor takes part. Words are mapped to parts in ``govmodel.wording``.

    Source: DESIGN §4; DOMAIN notes §8.2, whose anchor is 部门职责分工协调办法 art. 6 and 7.
    """

    LEAD = "牵头"
    OWN = "负责"
    CO_OWN = "会同"
    GUIDE = "指导"
    SUPERVISE = "监督"
    COOPERATE = "配合"
    ASSIST = "协助"
    JOIN = "协同"
    PARTICIPATE = "参与"
    PROMOTE = "支持"
    FACILITATE = "提供方便"
    CONTRIBUTE = "发挥作用"

    @property
    def effect(self) -> Effect:
        """Whether this part owns the matter, helps its owner, or does neither."""
        return _EFFECTS[self]

    @property
    def owns(self) -> bool:
        """Whether an actor with this part answers for the matter."""
        return _EFFECTS[self] is Effect.OWNS

    @property
    def helps(self) -> bool:
        """Whether an actor with this part helps somebody else who answers for it."""
        return _EFFECTS[self] is Effect.HELPS

    @property
    def leads(self) -> bool:
        """Whether an actor with this part also convenes the others."""
        return self is Part.LEAD


_EFFECTS = {
    Part.LEAD: Effect.OWNS,
    Part.OWN: Effect.OWNS,
    Part.CO_OWN: Effect.OWNS,
    Part.GUIDE: Effect.OWNS,
    Part.SUPERVISE: Effect.OWNS,
    Part.COOPERATE: Effect.HELPS,
    Part.ASSIST: Effect.HELPS,
    Part.JOIN: Effect.HELPS,
    Part.PARTICIPATE: Effect.HELPS,
    Part.PROMOTE: Effect.NEITHER,
    Part.FACILITATE: Effect.NEITHER,
    Part.CONTRIBUTE: Effect.NEITHER,
}


class Scope(Enum):
    """How sure it is that a part word reaches a clause."""

    CERTAIN = "确定"
    READING = "一种读法"


class Norm(Enum):
    """How firm a provision is."""

    MUST = "应当"
    IN_PRINCIPLE = "原则上"
    MAY = "可以"
    MUST_NOT = "不得"
