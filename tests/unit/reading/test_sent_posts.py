"""Whom member units send, and how many."""

from __future__ import annotations

import pytest

from govmodel.reading.sent_posts import count_in


@pytest.mark.parametrize(
    ("words", "count"), [("一名科级干部", 1), ("2名工作人员", 2), ("0名", None), ("负责同志", None)]
)
def test_how_many_are_sent(words: str, count: int | None) -> None:
    assert count_in(words) == count
