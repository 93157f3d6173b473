"""Duties and mandate: who owes what, and what the body as a whole is for."""

from __future__ import annotations

import attrs

from govmodel.model.actor import Actor, Party
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import DutyId, MandateId
from govmodel.model.kinds import typed
from govmodel.model.part import Norm, Part, Scope


@attrs.frozen(kw_only=True, repr=False)
class MandateItem:
    """One thing the body as a whole is for (主要职责).

    Attributes:
        id: Local to the structure.
        task: The words, without closing punctuation.
    """

    id: MandateId
    task: str

    __attrs_post_init__ = typed
    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Duty:
    """One clause of what somebody owes.

    Printed, a duty is condition, marker, partners and task in that order.

    Attributes:
        id: Local to the structure.
        actors: Who owes it; several for a joint entry (国税局、地税局).
        part: How they take part.
        marker: The words that say the part (负责, 支持配合, 牵头组织). Empty where the task's own verb
            says it, or where an earlier 负责 carries over.
        partners: With whom, as far as said: named units, or left unnamed (相关部门).
        task: What is done, in the text's words, without marker, partners and closing punctuation.
        scope: Whether the part certainly reaches this clause, or only on one reading.
        norm: How firm it is.
        condition: What it hangs on: 根据联席会议安排.
        basis: By what it is done: 按其行业管理职责, 依法. Its words stand in the task as well, so that
            nothing is lost in print.
    """

    id: DutyId
    actors: tuple[Actor, ...] = many()
    part: Part
    marker: str = ""
    partners: tuple[Party, ...] = many()
    task: str
    scope: Scope = Scope.CERTAIN
    norm: Norm = Norm.MUST
    condition: str | None = None
    basis: str | None = None

    __attrs_post_init__ = typed
    __repr__ = sparse_repr
