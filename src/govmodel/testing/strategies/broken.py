"""Joint meetings broken in one named way, and pairs of one and the base it falls short of."""

from __future__ import annotations

from hypothesis import strategies as st

from govmodel.model.division import Tier
from govmodel.model.errors import nearest
from govmodel.model.meeting import JointMeeting
from govmodel.testing.mutations import MUTATIONS, Mutation
from govmodel.testing.strategies.clean import clean_joint_meetings
from govmodel.testing.strategies.divisions import FITTING


def broken_joint_meetings(code: str, tier: Tier | None = None) -> st.SearchStrategy[JointMeeting]:
    """Joint meetings in which the rule with that code finds something, and no other rule does.

    Where the break cannot but trip another rule too, ``MUTATIONS[code].brings`` says which.

    Raises:
        ValueError: If no rule has the code, or the rule compares with a base; see :func:`broken_pairs`.
    """
    mutation = _mutation(code)
    if mutation.base is not None:
        msg = f"{code} 要与上级文件对照，用 broken_pairs() / {code} compares with a base; use broken_pairs()"
        raise ValueError(msg)
    return _fitting(mutation, tier).map(mutation.broken)


def broken_pairs(code: str, tier: Tier | None = None) -> st.SearchStrategy[tuple[JointMeeting, JointMeeting]]:
    """A joint meeting and a base it is held against, in which only the rule with that code finds something.

    Raises:
        ValueError: If no rule has the code, or the rule looks at one structure alone.
    """
    mutation = _mutation(code)
    base = mutation.base
    if base is None:
        msg = f"{code} 不需要对照，用 broken_joint_meetings() / {code} needs no base; use broken_joint_meetings()"
        raise ValueError(msg)
    return _fitting(mutation, tier).map(lambda clean: (mutation.broken(clean), base(clean)))


def _mutation(code: str) -> Mutation:
    if code not in MUTATIONS:
        near = nearest(code, MUTATIONS)
        msg = f"没有代码为 {code} 的规则 / no rule has the code {code}" + (f" → {near}" if near else "")
        raise ValueError(msg)
    return MUTATIONS[code]


def _fitting(mutation: Mutation, tier: Tier | None) -> st.SearchStrategy[JointMeeting]:
    """Clean structures in which the mutation is a break."""
    wanted = mutation.standings
    if not wanted:
        return clean_joint_meetings(tier)
    tiers = [
        one
        for one, rows in FITTING.items()
        if tier in {None, one} and any(standing in wanted for _, standing, *_ in rows)
    ]
    return st.sampled_from(tiers).flatmap(lambda one: clean_joint_meetings(one, standings=wanted))
