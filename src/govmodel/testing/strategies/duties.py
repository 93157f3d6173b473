"""Duties, mandate items, matters and the claims that tie them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from hypothesis import strategies as st

from govmodel.model.duty import Duty, MandateItem
from govmodel.model.ids import DutyId, MandateId, MatterId
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.part import Norm, Part, Scope
from govmodel.testing.strategies.actors import actors, parties
from govmodel.testing.strategies.awkward import few, texts
from govmodel.testing.strategies.ids import STOCK, Cast, duty_ids, mandate_ids, matter_ids
from govmodel.testing.strategies.slots import ids
from govmodel.testing.strategies.sparse import sparse

Element = tuple[DutyId | MandateId, str]
"""What a claim may be about: an id, and the element's words."""

STOCK_ELEMENTS: tuple[Element, ...] = ((DutyId("jia/1"), "促进甲事"), (MandateId("mandate/1"), "研究甲事"))
"""What a claim that stands alone is about."""


@cache
def mandate_items() -> st.SearchStrategy[MandateItem]:
    """One thing a body is for."""
    return st.builds(MandateItem, id=mandate_ids(), task=texts())


@lru_cache(maxsize=16)
def duties(cast: Cast = STOCK) -> st.SearchStrategy[Duty]:
    """A duty of anybody in the cast; simplest is 甲局 负责."""
    parts = st.sampled_from((Part.OWN, *Part))
    plain = st.builds(
        Duty, id=ids(cast, duty_ids()), actors=few(actors(cast), least=1, most=1), part=parts, task=texts()
    )
    full = sparse(
        Duty,
        {"id": ids(cast, duty_ids()), "part": parts, "task": texts()},
        actors=few(actors(cast)),
        marker=st.sampled_from(("", "负责", "支持配合")) | texts(),
        partners=few(parties(cast), least=1),
        scope=st.sampled_from(Scope),
        norm=st.sampled_from(Norm),
        condition=texts(),
        basis=texts(),
    )
    return plain | full


def claims(elements: tuple[Element, ...] = STOCK_ELEMENTS) -> st.SearchStrategy[Claim]:
    """A claim on one of the elements, quoting its words or all of it; a score where it is a suggestion."""
    return _claims().map(lambda drawn: _claim(elements, *drawn))


def matters(elements: tuple[Element, ...] = STOCK_ELEMENTS) -> st.SearchStrategy[Matter]:
    """A matter that some of the elements are about, or none."""

    def matter(id_: MatterId, title: str, drawn: tuple[_Drawn, ...]) -> Matter:
        return Matter(id=id_, title=title, claims=tuple(_claim(elements, *one) for one in drawn) if elements else ())

    return _matters().map(lambda drawn: matter(*drawn))


_Drawn = tuple[int, bool, Match, float]
"""What a claim is made of: which element, whether it quotes, on what it rests, and how likely it is."""


@cache
def _claims() -> st.SearchStrategy[_Drawn]:
    """Claims of which the elements are not known yet."""
    return st.tuples(
        st.integers(0, 255), st.booleans(), st.sampled_from((Match.DECLARED, *Match)), st.floats(0, 1, width=16)
    )


@cache
def _matters() -> st.SearchStrategy[tuple[MatterId, str, tuple[_Drawn, ...]]]:
    """Matters of which the elements are not known yet."""
    return st.tuples(matter_ids(), texts(), few(_claims(), most=3))


def _claim(elements: tuple[Element, ...], place: int, quoted: bool, match: Match, score: float) -> Claim:
    id_, words = elements[place % len(elements)]
    options: dict[str, Any] = {"score": score} if match is Match.SUGGESTED else {}
    return Claim(element=id_, quote=words[: (len(words) + 1) // 2] if quoted else None, match=match, **options)
