"""Posts: what somebody is in a unit, as printed and as a class."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.model.fields import sparse_repr
from govmodel.model.ids import UnitId
from govmodel.model.kinds import typed
from govmodel.model.rank import RankSet


class PostClass(Enum):
    """Which of a unit's people a post means. Most pin no rank until the unit's own is known.

    Source: 常识 (common usage in notices); no law lists them.
    """

    UNIT_HEAD = "主要负责人"
    DEPUTY_IN_CHARGE = "分管负责人"
    CHIEF_DEPUTY = "常务副职"
    DEPUTY = "副职"
    LEADER = "负责人"
    TEAM_MEMBER = "班子成员"
    SECRETARY_GENERAL = "秘书长"
    DEPUTY_SECRETARY_GENERAL = "副秘书长"
    NON_LEADING = "职级人员"
    DIVISION_HEAD = "内设机构主要负责人"
    DIVISION_LEADER = "内设机构负责人"
    CADRE = "干部"
    STAFF = "工作人员"
    OTHER = "其他"


@attrs.frozen(kw_only=True, repr=False)
class Portfolio:
    """What a leader is in charge of, and how the text says it.

    Attributes:
        manner: The verb: 分管, 联系, 协调, 常务.
        field: The field of work: 民政工作. ``None`` where the text says only 分管副市长.
    """

    manner: str
    field: str | None = None

    __attrs_post_init__ = typed
    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Post:
    """A post: a title in a unit.

    Attributes:
        title: As printed, without the unit: 副厅长, 分管负责人, 处级干部, 科室负责人.
        post_class: Whom it means; ``None`` where the title is not understood.
        unit: The unit, where it is not plain from what holds the post.
        rank: The ranks it states (处级); ``None`` where it states none.
        internal: The word for the internal division, where the post lies in one: 司局, 处室, 科室.
        portfolio: What the holder is in charge of, where that is what defines the post.
    """

    title: str
    post_class: PostClass | None = None
    unit: UnitId | None = None
    rank: RankSet | None = None
    internal: str | None = None
    portfolio: Portfolio | None = None

    __attrs_post_init__ = typed
    __repr__ = sparse_repr
