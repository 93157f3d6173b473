"""Posts and portfolios."""

from __future__ import annotations

from functools import cache, lru_cache

from hypothesis import strategies as st

from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.testing.strategies.actors import cast_units
from govmodel.testing.strategies.awkward import maybe, texts
from govmodel.testing.strategies.ids import STOCK, Cast
from govmodel.testing.strategies.ranks import rank_sets
from govmodel.testing.strategies.sparse import sparse


@cache
def portfolios() -> st.SearchStrategy[Portfolio]:
    """What a leader is in charge of."""
    return st.builds(
        Portfolio, manner=st.sampled_from(("分管", "联系", "协调", "常务")) | texts(), field=maybe(texts())
    )


@lru_cache(maxsize=16)
def posts(cast: Cast = STOCK) -> st.SearchStrategy[Post]:
    """A post, bare or with everything that may be said of it."""
    titles = st.sampled_from(("局长", "副局长", "分管负责人", "处级干部")) | texts()
    return sparse(
        Post,
        {"title": titles},
        post_class=st.sampled_from(PostClass),
        unit=cast_units(cast),
        rank=rank_sets(),
        internal=st.sampled_from(("处室", "科室")) | texts(),
        portfolio=portfolios(),
    )
