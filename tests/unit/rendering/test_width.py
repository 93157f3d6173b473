"""Measuring, cleaning, cutting and wrapping by columns."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.rendering.width import clean, cut, pad, width, wrap, wrapped
from govmodel.testing.strategies.awkward import texts


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("abc", 3),
        ("联席会议", 8),
        ("ＡＢ", 4),
        ("ｶﾀ", 2),
        ("e\u0301", 1),
        ("𠮷", 2),
        ("关于“甲”", 8),
    ],
)
def test_width_counts_columns_not_characters(text: str, columns: int) -> None:
    assert width(text) == columns


def test_signs_of_ambiguous_width_are_wide_where_the_terminal_draws_them_so() -> None:
    assert (width("●─…"), width("●─…", 2)) == (3, 6)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("甲\n乙\t丙", "甲 乙 丙"),
        ("\x1b[31m红\x07", "□[31m红□"),
        ("甲\u200b乙\u202e", "甲乙"),
        ("甲\u2028乙", "甲 乙"),
        ("甲　乙", "甲　乙"),
        ("\ud800", "□"),
    ],
)
def test_clean_leaves_nothing_that_a_terminal_would_obey(text: str, shown: str) -> None:
    assert clean(text) == shown


@given(st.text() | texts())
def test_clean_text_is_on_one_line_and_stays_as_it_is(text: str) -> None:
    shown = clean(text)

    assert clean(shown) == shown
    assert not [char for char in shown if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}]


@given(texts().map(clean), st.integers(0, 30), st.sampled_from([1, 2]))
def test_cut_keeps_within_the_columns_and_cuts_only_what_is_too_long(text: str, columns: int, ambiguous: int) -> None:
    shown = cut(text, columns, ambiguous)

    assert width(shown, ambiguous) <= columns
    assert shown == text or width(text, ambiguous) > columns


@given(texts().map(clean), st.integers(2, 30), st.sampled_from([1, 2]))
def test_wrapping_loses_nothing_but_spaces_and_keeps_within_the_columns(
    text: str, columns: int, ambiguous: int
) -> None:
    lines = wrapped(text, columns, ambiguous)

    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert max(width(line, ambiguous) for line in lines) <= columns


@given(texts().map(clean), st.integers(2, 30))
def test_the_places_where_lines_break_are_places_in_the_text(text: str, columns: int) -> None:
    places = wrap(text, columns)

    assert [text[start:end] for start, end in places] == wrapped(text, columns)
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("甲乙丙丁", 4, ["甲乙", "丙丁"]),
        ("甲乙，丙丁", 4, ["甲", "乙，", "丙丁"]),
        ("甲乙（丙）", 6, ["甲乙", "（丙）"]),
        ("govmodel check 甲", 10, ["govmodel", "check 甲"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("，，，", 2, ["，", "，", "，"]),
        ("", 5, [""]),
        ("甲乙", 1, ["甲", "乙"]),
    ],
)
def test_lines_break_where_a_reader_would_break_them(text: str, columns: int, lines: list[str]) -> None:
    assert wrapped(text, columns) == lines


def test_pad_fills_up_on_either_side_and_leaves_longer_text() -> None:
    assert [pad("甲", 4), pad("甲", 4, right=True), pad("甲乙丙", 4)] == ["甲  ", "  甲", "甲乙丙"]
