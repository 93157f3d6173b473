"""Signs that survive any terminal."""

from __future__ import annotations

import pytest
from hypothesis import given

from govmodel.rendering import glyphs
from govmodel.rendering.glyphs import ambiguous_width, fit
from govmodel.rendering.width import clean, width
from govmodel.testing.strategies.awkward import texts


def test_every_sign_that_we_draw_is_known_to_gbk() -> None:
    drawn = "".join(value for name, value in vars(glyphs).items() if name.isupper() and isinstance(value, str))

    assert set("●○·×▲─├└│?") == set(drawn)
    assert drawn.encode("gbk")


@pytest.mark.parametrize(
    ("text", "encoding", "shown"),
    [
        ("● 甲 …", "gbk", "● 甲 …"),
        ("甲 𠮷 e", "gbk", "甲 ?? e"),
        ("● ○ × ─", "ascii", "* o x -"),
        ("市甲局", "ascii", "??????"),
        ("甲〔2011〕", "latin-1", "??[ 2011] "),
    ],
)
def test_what_an_encoding_does_not_know_is_replaced_column_for_column(text: str, encoding: str, shown: str) -> None:
    assert fit(text, encoding) == shown


@given(texts().map(clean))
def test_fitted_text_can_be_encoded_and_is_as_wide_as_before(text: str) -> None:
    for encoding in ("gbk", "ascii", "utf-8"):
        shown = fit(text, encoding)

        assert shown.encode(encoding) is not None
        assert width(shown, ambiguous_width(encoding)) == width(text, ambiguous_width(encoding))


@pytest.mark.parametrize(
    ("encoding", "columns"), [("utf-8", 1), (None, 1), ("GBK", 2), ("cp936", 2), ("gb18030", 2), ("big5", 2)]
)
def test_chinese_terminals_draw_signs_of_ambiguous_width_wide(encoding: str | None, columns: int) -> None:
    assert ambiguous_width(encoding) == columns
