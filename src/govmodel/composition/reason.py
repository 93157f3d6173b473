"""Reasons: why a value differs from the one above, and what that rests on."""

from __future__ import annotations

from enum import Enum
from typing import Final

import attrs

from govmodel.composition.decision import Decision
from govmodel.findings.text import Text
from govmodel.model.fields import many, sparse_repr


class Why(Enum):
    """What sort of reason it is; the word stands in brackets behind a line of the plan."""

    UNIT = "单位对应"
    """The unit of the same line of work there, by the catalogue's names."""
    REFORM = "机构改革"
    """A reform between the two dates."""
    POST = "职务对应"
    """The post that answers to it in the unit there."""
    RANK = "级别表"
    """The table of ranks."""
    WORDS = "措辞"
    """Words that refer to the body's own government or place."""
    HEAD = "文头"
    """What a document says of itself and not of the body: number, date, basis."""
    PEOPLE = "人员"
    """People, whom each level names itself."""
    POWER = "职权"
    """Powers that a tier has or has not on a date."""
    LOWER_TIERS = "对下要求"
    """Rules in force on clauses to lower tiers."""
    OPEN = "待定"
    """Only a person can decide it."""
    DECISION = "本级决定"
    """A person's decision."""
    INHERITED = "原文照录"
    """Nothing speaks against the words of the level above."""


@attrs.frozen(kw_only=True, repr=False)
class Ground:
    """What a reason rests on.

    Attributes:
        title: A law, a document, a row of the catalogue, a person's decision.
        sure: How far it may be relied on: ``law``, ``seen``, ``memory``, ``doubtful``, or ``decided`` by a person.
    """

    title: str
    sure: str

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Reason:
    """Why a value differs, in a sentence.

    Attributes:
        why: What sort of reason.
        text: The sentence, in both languages.
        grounds: What it rests on; empty where the words themselves are reason enough.
    """

    why: Why
    text: Text
    grounds: tuple[Ground, ...] = many()

    __repr__ = sparse_repr


STILL_OPEN: Final = Reason(
    why=Why.INHERITED, text=Text("上一级推导时就没有定", "it was open at the level above already")
)
"""Why something is asked that the level above was asked as well."""


def decided(decision: Decision) -> Reason:
    """The reason for what a person decided: their own, where they gave one."""
    text = Text(
        decision.reason or f"本级决定：{decision.choose}", decision.reason or f"decided here: {decision.choose}"
    )
    return Reason(why=Why.DECISION, text=text, grounds=(Ground(title=decision.item, sure="decided"),))
