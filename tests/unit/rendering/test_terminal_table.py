"""Tables on a terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.rendering.screen import Screen
from govmodel.rendering.table import Column, Table
from govmodel.rendering.terminal_table import table_lines
from govmodel.rendering.width import width
from govmodel.testing.strategies.awkward import texts


def column_of(line: str, sign: str) -> int:
    """The column at which a sign stands."""
    return width(line[: line.index(sign)])


def test_a_ragged_table_is_refused() -> None:
    with pytest.raises(ValueError, match="2 cells in a table of 1 columns"):
        Table(columns=(Column(head="甲"),), rows=(("a", "b"),))


def test_columns_line_up_whatever_is_in_them() -> None:
    table = Table(
        columns=(Column(head="单位"), Column(head="n", right=True), Column(head="x")),
        rows=(("市民政局", "1", "●"), ("ab", "12", "●"), ("", "", "●")),
    )

    lines = table_lines(table, Screen())

    assert lines == [
        "单位       n  x",
        "───────────────",
        "市民政局   1  ●",
        "ab        12  ●",
        "              ●",
    ]


def test_headings_stand_upright_where_signs_would_not_fit_otherwise() -> None:
    units = [f"单位名{number % 10}" for number in range(20)]
    table = Table(
        columns=(Column(head="事项", stub=True), *(Column(head=unit, sign=True) for unit in units)),
        rows=(("监督管理服务质量", *("●" * 20)),),
    )

    lines = table_lines(table, Screen(width=100))

    assert max(map(width, lines)) <= 100
    assert [line.strip() for line in lines[:3]] == [" ".join([char] * 20) for char in "单位名"]
    assert column_of(lines[0], "单") == column_of(lines[-1], "●")


def test_a_table_wider_than_the_screen_is_split_and_says_in_each_part_what_the_rows_are() -> None:
    table = Table(
        columns=(Column(head="事项", stub=True), *(Column(head="甲乙", sign=True) for _ in range(60))),
        rows=(("监督管理", *("○" * 60)), (), ("服务质量", *("●" * 60))),
    )

    lines = table_lines(table, Screen(width=60))

    assert max(map(width, lines)) <= 60
    assert sum(line.startswith("监督管理") for line in lines) == lines.count("") + 1 > 1
    assert sum(line.count("●") for line in lines) == 60


def test_long_titles_are_cut_and_long_prose_is_wrapped() -> None:
    long = "监督管理家庭服务企业的服务质量" * 5
    matrix = Table(columns=(Column(head="", stub=True), Column(head="甲", sign=True)), rows=((long, "●"),))
    prose = Table(columns=(Column(head="说明"), Column(head="甲")), rows=((long, "●"),))

    assert sum("…" in line for line in table_lines(matrix, Screen(width=60))) == 1
    assert "".join(line[:50] for line in table_lines(prose, Screen(width=60))).count("监督管理") == 5


def test_a_table_whose_columns_have_no_headings_is_its_rows() -> None:
    table = Table(columns=(Column(head=""), Column(head="")), rows=(("甲", "乙"), (), ("丙", "丁")))

    assert table_lines(table, Screen()) == ["甲  乙", "──────", "丙  丁"]


def test_no_columns_are_no_lines() -> None:
    assert table_lines(Table(), Screen()) == []


@st.composite
def tables(draw: st.DrawFn) -> Table:
    columns = draw(
        st.lists(
            st.builds(Column, head=texts() | st.just(""), right=st.booleans(), sign=st.booleans(), stub=st.just(False)),
            min_size=1,
            max_size=12,
        )
    )
    cells = st.tuples(*(texts() | st.sampled_from(["", "●", "○"]) for _ in columns))
    rows = draw(st.lists(cells | st.just(()), max_size=4))
    return Table(columns=tuple(columns), rows=tuple(rows))


@given(tables(), st.sampled_from([1, 2]))
def test_no_line_of_a_table_is_wider_than_the_screen(table: Table, ambiguous: int) -> None:
    screen = Screen(width=80, ambiguous=ambiguous)

    assert max((width(line, ambiguous) for line in table_lines(table, screen)), default=0) <= 80


@given(st.lists(st.tuples(texts(), st.just("●")), min_size=1, max_size=5))
def test_a_column_begins_at_one_place_in_every_row(rows: list[tuple[str, str]]) -> None:
    kept = [(first.replace("●", "○"), sign) for first, sign in rows]
    table = Table(columns=(Column(head="甲"), Column(head="乙")), rows=tuple(kept))

    places = {column_of(line, "●") for line in table_lines(table, Screen()) if "●" in line}

    assert len(places) == 1
