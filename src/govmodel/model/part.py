"""Parts: how an actor takes part in a matter, and what that does to ownership."""

from __future__ import annotations

from enum import Enum
from typing import Self


class Effect(Enum):
    """What a part does to the ownership of a matter."""

    OWNS = "担责"
    HELPS = "协助"
    NEITHER = "不涉"


class Part(Enum):
    """How an actor takes part. Words are mapped to parts in ``govmodel.wording``.

    Attributes:
        effect: What the part does to ownership.
        owns: Whether an actor with this part answers for the matter.
        helps: Whether an actor with this part helps somebody else who answers for it.

    Source: common reading of notices; its anchor is 部门职责分工协调办法 art. 6 and 7.
    """

    effect: Effect
    owns: bool
    helps: bool

    def __new__(cls, word: str, effect: Effect) -> Self:
        """Keep the effect on the member: asking for it is the inner loop of every ownership rule."""
        member = object.__new__(cls)
        member._value_ = word
        member.effect = effect
        member.owns = effect is Effect.OWNS
        member.helps = effect is Effect.HELPS
        return member

    LEAD = "牵头", Effect.OWNS
    OWN = "负责", Effect.OWNS
    CO_OWN = "会同", Effect.OWNS
    GUIDE = "指导", Effect.OWNS
    SUPERVISE = "监督", Effect.OWNS
    COOPERATE = "配合", Effect.HELPS
    ASSIST = "协助", Effect.HELPS
    JOIN = "协同", Effect.HELPS
    PARTICIPATE = "参与", Effect.HELPS
    PROMOTE = "支持", Effect.NEITHER
    FACILITATE = "提供方便", Effect.NEITHER
    CONTRIBUTE = "发挥作用", Effect.NEITHER

    @property
    def leads(self) -> bool:
        """Whether an actor with this part also convenes the others."""
        return self is Part.LEAD


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
