"""Job ranks (职级): the non-leading series, before and after 2019-06-01."""

from __future__ import annotations

import datetime
from typing import Final

import attrs

from govmodel.model.rank import RankSet

NEW_SERIES_FROM: Final = datetime.date(2019, 6, 1)
"""The day 公务员法 (2018) and 公务员职务与职级并行规定 came into force."""


@attrs.frozen(kw_only=True)
class JobRank:
    """A non-leading rank that a cadre may hold instead of, or beside, a leading post.

    Attributes:
        name: As written: ``二级巡视员``, ``调研员``.
        since: First day on which the name may be used; ``None`` for the series older than our data.
        before: First day on which it may no longer be used; ``None`` while it is in use.
        beside: The leading ranks whose treatment it carries. Common reading, not statute: the map
            is not one to one, and 一级调研员 lies between two leading ranks.
        sure: How far ``beside`` may be relied on: ``law`` or ``memory``.

    Source: 公务员法 (2005) art. 17, (2018) art. 19; ``beside`` is 常识 (common reading).
    """

    name: str
    since: datetime.date | None
    before: datetime.date | None
    beside: RankSet
    sure: str

    def used_on(self, day: datetime.date) -> bool:
        """Whether the name was in use on ``day``."""
        return (self.since is None or self.since <= day) and (self.before is None or day < self.before)


def _new(name: str, *ranks: str) -> JobRank:
    return JobRank(name=name, since=NEW_SERIES_FROM, before=None, beside=RankSet.of(ranks), sure="memory")


def _old(name: str, rank: str) -> JobRank:
    return JobRank(name=name, since=None, before=NEW_SERIES_FROM, beside=RankSet.of((rank,)), sure="memory")


JOB_RANKS: Final = (
    _new("一级巡视员", "正厅级"),
    _new("二级巡视员", "副厅级"),
    _new("一级调研员", "副厅级", "正处级"),
    _new("二级调研员", "正处级"),
    _new("三级调研员", "正处级", "副处级"),
    _new("四级调研员", "副处级"),
    _new("一级主任科员", "副处级", "正科级"),
    _new("二级主任科员", "正科级"),
    _new("三级主任科员", "正科级", "副科级"),
    _new("四级主任科员", "副科级"),
    _new("一级科员", "正股级"),
    _new("二级科员", "副股级"),
    _old("巡视员", "正厅级"),
    _old("副巡视员", "副厅级"),
    _old("调研员", "正处级"),
    _old("副调研员", "副处级"),
    _old("主任科员", "正科级"),
    _old("副主任科员", "副科级"),
    _old("科员", "正股级"),
    _old("办事员", "副股级"),
)
"""Both series, highest first within each."""

_BY_NAME: Final = {rank.name: rank for rank in JOB_RANKS}


def job_rank(name: str) -> JobRank | None:
    """The job rank of that name, or ``None`` where there is none."""
    return _BY_NAME.get(name)
