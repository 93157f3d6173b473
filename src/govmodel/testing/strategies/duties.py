"""Duties, mandate items, matters and the claims that tie them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from hypothesis import strategies as st

from govmodel.model.duty import Duty, MandateItem
from govmodel.model.ids import DutyId, MandateId
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.part import Norm, Part, Scope
from govmodel.testing.strategies.actors import actors, parties
from govmodel.testing.strategies.awkward import few, maybe, texts
from govmodel.testing.strategies.ids import STOCK, Cast, duty_ids, mandate_ids, matter_ids

Element = tuple[DutyId | MandateId, str]
"""What a claim may be about: an id, and the element's words."""

STOCK_ELEMENTS: tuple[Element, ...] = ((DutyId("jia/1"), "促进甲事"), (MandateId("mandate/1"), "研究甲事"))
"""What a claim that stands alone is about."""


@cache
def mandate_items() -> st.SearchStrategy[MandateItem]:
    """One thing a body is for."""
    return st.builds(MandateItem, id=mandate_ids(), task=texts())


@lru_cache(maxsize=256)
def duties(cast: Cast = STOCK) -> st.SearchStrategy[Duty]:
    """A duty of anybody in the cast; simplest is 甲局 负责."""
    parts = st.sampled_from((Part.OWN, *Part))
    plain = st.builds(Duty, id=duty_ids(), actors=few(actors(cast), least=1, most=1), part=parts, task=texts())
    full = st.builds(
        Duty,
        id=duty_ids(),
        actors=few(actors(cast)),
        part=parts,
        marker=st.sampled_from(("", "负责", "支持配合")) | texts(),
        partners=few(parties(cast)),
        task=texts(),
        scope=st.sampled_from(Scope),
        norm=st.sampled_from(Norm),
        condition=maybe(texts()),
        basis=maybe(texts()),
    )
    return plain | full


def claims(elements: tuple[Element, ...] = STOCK_ELEMENTS) -> st.SearchStrategy[Claim]:
    """A claim on one of the elements, quoting its words or all of it; a score where it is a suggestion."""
    return st.builds(
        _claim, st.sampled_from(elements), st.booleans(), st.sampled_from((Match.DECLARED, *Match)), st.floats(0, 1)
    )


def _claim(element: Element, quoted: bool, match: Match, score: float) -> Claim:
    id_, words = element
    options: dict[str, Any] = {"score": score} if match is Match.SUGGESTED else {}
    return Claim(element=id_, quote=words[: (len(words) + 1) // 2] if quoted else None, match=match, **options)


def matters(elements: tuple[Element, ...] = STOCK_ELEMENTS) -> st.SearchStrategy[Matter]:
    """A matter that some of the elements are about, or none."""
    chosen = few(claims(elements), most=3) if elements else st.just(())
    return st.builds(Matter, id=matter_ids(), title=texts(), claims=chosen)
