"""Actors: who can owe a duty, convene, report, be asked or be told."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.model.fields import sparse_repr
from govmodel.model.ids import GroupId, SeatId, StructureId, UnitId
from govmodel.model.kinds import typed


class Role(Enum):
    """An actor meant by its role in the body and not by name."""

    MEETING = "联席会议"
    ALL_MEMBERS = "各成员单位"
    CONCERNED_MEMBERS = "有关成员单位"
    MEMBER_PERSONS = "组成人员"
    ATTENDING_UNITS = "与会单位"
    LEAD_UNIT = "牵头单位"
    CHIEF_CONVENER = "总召集人"
    CONVENER = "召集人"
    DEPUTY_CONVENER = "副召集人"
    OFFICE = "办公室"
    OFFICE_DIRECTOR = "办公室主任"
    OFFICE_DEPUTY = "办公室副主任"
    OFFICE_STAFF = "办公室工作人员"
    LIAISON = "联络员"
    EXPERT = "专家"
    OWN_UNIT = "所在单位"
    LOWER_TIERS = "各地"


@attrs.frozen(kw_only=True, repr=False)
class BodyRef:
    """Another body: a joint meeting above, a committee, a programme's secretariat.

    Attributes:
        name: As printed.
        structure: Its id, where it is at hand as a structure.
    """

    name: str
    structure: StructureId | None = None

    __attrs_post_init__ = typed
    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Unnamed:
    """Somebody whom the text means and does not name: 有关部门, 相关单位, 有关方面."""

    words: str

    __attrs_post_init__ = typed
    __repr__ = sparse_repr


Actor = UnitId | SeatId | GroupId | Role | BodyRef
"""Who acts: an element of the structure by its id, a role, or another body."""

Party = UnitId | SeatId | GroupId | Role | BodyRef | Unnamed
"""An actor, or one left unnamed."""
