"""Where a derivation may go from a base, and how a person may settle what it leaves open."""

from __future__ import annotations

import attrs
from hypothesis import strategies as st

from govmodel.catalogue.divisions import below, children
from govmodel.composition.decision import Decision
from govmodel.composition.derivation import Derivation
from govmodel.composition.passage import Reach
from govmodel.composition.question import Act, Question
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division
from govmodel.model.meeting import JointMeeting
from govmodel.testing.strategies.awkward import few
from govmodel.testing.strategies.prose import BASES, DAYS, kit


@attrs.frozen(kw_only=True)
class Goal:
    """Where a derivation is to go: whose system, of which day, and how far one may reach for it.

    Attributes:
        to: Whose system is wanted.
        as_of: Of which day; not before the base's own.
        reach: How far one has to reach.
    """

    to: Division
    as_of: PartialDate
    reach: Reach


def goals_for(base: JointMeeting, *, reaches: tuple[Reach, ...] = tuple(Reach)) -> st.SearchStrategy[Goal]:
    """Where one may go from a base: the place itself later on, places below it, its peers.

    Args:
        base: With a division of the catalogue and a date.
        reaches: How far one may go; :attr:`Reach.NEXT` is the place itself and those right below.
    """
    if not isinstance(base.division, Division) or base.document.date is None:
        msg = "基准须有区划和日期 / the base needs a division with a code and a date"
        raise ValueError(msg)
    start, own = base.division, base.document.date
    days = (own, *(PartialDate(year=day.year, month=day.month, day=day.day) for day in DAYS if day > own.latest))
    found = [
        Goal(to=to, as_of=day, reach=reach) for day in days for reach in reaches for to in _places(start, day, reach)
    ]
    return st.sampled_from(found or [Goal(to=start, as_of=own, reach=Reach.NEXT)])


_SOME = 7


def _places(start: Division, day: PartialDate, reach: Reach) -> list[Division]:
    right_below = children(start, as_of=day)
    if reach is Reach.NEXT:
        return [start, *right_below[:_SOME]]
    if reach is Reach.SKIP:
        near = {place.code for place in right_below}
        # Every so many of those further down, so that all kinds come up and none of them often.
        far = [place for place in below(start, as_of=day) if place.code not in near]
        return far[:: max(1, len(far) // _SOME)]
    codes = (code for code in BASES.get(start.tier, ()) if code != start.code)
    return [kit(code, day.latest).place for code in codes]


def decisions_for(derivation: Derivation) -> st.SearchStrategy[tuple[Decision, ...]]:
    """Decisions on some of what a derivation leaves open, and perhaps one on something that is not open."""
    stale = Decision(item="nobody.task#words", choose=Act.KEEP.value)
    named = st.just(stale)
    if derivation.open:
        named |= st.sampled_from(derivation.open).flatmap(_decided)
    return few(named, most=3).map(lambda chosen: tuple({each.item: each for each in chosen}.values()))


def _decided(question: Question) -> st.SearchStrategy[Decision]:
    labels = [choice.label for choice in question.choices] or [Act.KEEP.value]
    return st.sampled_from(labels).map(lambda label: Decision(item=question.key, choose=label, reason="本级研究确定"))
