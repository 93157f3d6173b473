"""Groups: a body within the body (专项小组, 专家委员会)."""

from __future__ import annotations

import attrs

from govmodel.model.duty import Duty
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import GroupId
from govmodel.model.kinds import typed
from govmodel.model.office import Office
from govmodel.model.seat import SeatList


@attrs.frozen(kw_only=True, repr=False)
class Group:
    """A group within a body, with its own seats, duties and perhaps groups.

    Attributes:
        id: Local to the structure, and shared by all depths of it.
        name: As printed: 监督工作组.
        heads: Who leads it (组长, 副组长), as convener seats.
        members: Who belongs to it.
        office: Its own office, where it has one.
        duties: What it does; by custom its own id is the actor.
        groups: Groups within it.
        stated_groups: How many groups within it the text states (九个专项工作小组); ``None`` where it states none.
    """

    id: GroupId
    name: str
    heads: SeatList = SeatList()
    members: SeatList = SeatList()
    office: Office | None = None
    duties: tuple[Duty, ...] = many()
    groups: tuple[Group, ...] = many()
    stated_groups: int | None = None

    __attrs_post_init__ = typed
    __repr__ = sparse_repr
