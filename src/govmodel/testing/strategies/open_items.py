"""Open items: what is left for a person to decide."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.testing.strategies.awkward import few, texts
from govmodel.testing.strategies.ids import element_ids
from govmodel.testing.strategies.sparse import sparse

_FIELDS = ("", "task", "unit", "per_unit.post", "document.basis")


def open_items(elements: tuple[str, ...] | None = None) -> st.SearchStrategy[OpenItem]:
    """Something left open: of one of the elements, or of the whole; any element where none are given."""
    names: Any = element_ids() if elements is None else st.sampled_from(elements) if elements else st.nothing()
    return sparse(
        OpenItem,
        {"about": st.sampled_from(OpenAbout), "words": texts()},
        element=names,
        field=st.sampled_from(_FIELDS[1:]),
        choices=few(texts()),
    )


def open_lists(elements: tuple[str, ...]) -> st.SearchStrategy[tuple[OpenItem, ...]]:
    """The open items of a structure with those elements, no two of one key."""
    return few(open_items(elements)).map(lambda items: tuple({item.key: item for item in items}.values()))
