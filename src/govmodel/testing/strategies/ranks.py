"""Ranks, sets of ranks, and job ranks."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from govmodel.model.job_rank import JOB_RANKS, JobRank
from govmodel.model.rank import LADDER, SET_NAMES, Rank, RankSet


@cache
def ranks() -> st.SearchStrategy[Rank]:
    """Any rung of the ladder, the lower the simpler."""
    return st.sampled_from(tuple(reversed(LADDER)))


@cache
def rank_sets() -> st.SearchStrategy[RankSet]:
    """A named set such as 处级, one rank, or any ranks whatever."""
    named = st.sampled_from(tuple(reversed(SET_NAMES))).map(RankSet.of)
    return named | st.frozensets(ranks(), min_size=1, max_size=4).map(RankSet)


@cache
def job_ranks() -> st.SearchStrategy[JobRank]:
    """One of the job ranks that are or were in use."""
    return st.sampled_from(JOB_RANKS)
