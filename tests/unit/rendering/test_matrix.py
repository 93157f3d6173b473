"""The duty matrix."""

from __future__ import annotations

import re

import attrs
import pytest
from hypothesis import given
from tests.unit.rendering.made import duty, matter, small, unit
from tests.unit.rendering.snapshots import same_as_snapshot

from govmodel.examples.shipped import changzhou_2011, jiangsu_2011, jingzhou_2020
from govmodel.model.division import Place
from govmodel.model.document import Section
from govmodel.model.ids import LineId
from govmodel.model.index import Index
from govmodel.model.meeting import JointMeeting
from govmodel.model.questions import lone_matters, owners
from govmodel.rendering.formats import drawn
from govmodel.rendering.matrix import matrix_view
from govmodel.rendering.screen import Screen
from govmodel.rendering.summary import summary_view
from govmodel.rendering.table import Table
from govmodel.rendering.view import Facts, Paragraph
from govmodel.rendering.width import width
from govmodel.testing import joint_meetings


def table_of(structure: JointMeeting) -> Table:
    (table,) = [block for group in matrix_view(structure).groups for block in group if isinstance(block, Table)]
    return table


def test_rows_are_the_declared_matters_and_then_the_duties_that_stand_alone() -> None:
    assert table_of(small()).rows == (
        ("", "质量", "", "●", "○"),
        ("×", "合同", "·", "", "○"),
        ("?", "输出", "", "?", "○"),
        ("×", "空事项", "", "", ""),
        (),
        ("", "办别的事", "●", "", ""),
    )


def test_the_flag_says_whether_anybody_owns_the_matter() -> None:
    promoted = attrs.evolve(small(), matters=(*small().matters, matter("bills", "票据", "c/1")))
    structures = (promoted, changzhou_2011(), jiangsu_2011(), jingzhou_2020())

    assert ("×", "票据", "·", "", "") in table_of(promoted).rows
    for structure in structures:
        index = Index(structure)
        matters = (*structure.matters, *lone_matters(index))
        flags = [row[0] for row in table_of(structure).rows if row]
        assert [flag == "" for flag in flags] == [bool(owners(index, found)) for found in matters]
        named = summary_view(structure)
        (duties,) = [
            fact.text
            for group in named.groups
            for block in group
            if isinstance(block, Facts)
            for fact in block.facts
            if fact.label == "职责分工"
        ]
        for flag, found in zip(flags, matters, strict=True):
            assert flag != "×" or found.title in duties.partition("无人负责")[2]
        counts = map(int, re.findall(r"无人负责 (\d+)", duties))
        assert sum(counts) == flags.count("×")


def test_ids_of_matters_have_a_column_where_asked_for() -> None:
    (table,) = [block for group in matrix_view(small(), ids=True).groups for block in group if isinstance(block, Table)]

    assert [column.head for column in table.columns[:3]] == ["", "事项", "编号"]
    assert table.rows[0] == ("", "质量", "quality", "", "●", "○")


def test_columns_are_the_units_that_act_in_the_order_of_the_members() -> None:
    assert [column.head for column in table_of(small()).columns] == ["", "事项", "丙事", "甲事", "乙事"]


def test_the_matrix_is_drawn_so_that_a_sign_stands_under_its_unit() -> None:
    same_as_snapshot("matrix-zh", drawn(matrix_view(small())))
    same_as_snapshot("matrix-en", drawn(matrix_view(small(), "en")))


def test_where_the_duties_are_not_at_hand_whole_nothing_is_said_to_be_nobodys() -> None:
    excerpt = small(sections=frozenset({Section.HEAD}))

    view = matrix_view(excerpt)

    assert [row[0] for row in table_of(excerpt).rows if row] == ["", "", "?", "", ""]
    assert any("没有完整的职责分工" in block.text for block in view.groups[-1] if isinstance(block, Paragraph))


def test_a_structure_without_duties_says_so() -> None:
    bare = JointMeeting(id=small().id, name="某市联席会议")

    assert "没有写明任何职责" in drawn(matrix_view(bare))
    assert "No duty is written down" in drawn(matrix_view(bare, "en"))


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("省商务厅", "商务"),
        ("市市场监管局", "市场监管"),
        ("市场监管局", "市场监管"),
        ("国家发展改革委", "发展改革"),
        ("市委宣传部", "宣传部"),
        ("市政府办公室", "政府办"),
        ("团省委", "团省委"),
        ("市纪委监委", "纪委监委"),
        ("局", "局"),
    ],
)
def test_headings_are_short_and_keep_what_tells_units_apart(name: str, head: str) -> None:
    structure = small()
    renamed = attrs.evolve(structure, units=(unit("a", name), *structure.units[1:]))

    assert [column.head for column in table_of(renamed).columns][3] == head


@pytest.mark.parametrize(
    ("name", "lines", "organ", "head"),
    [
        ("常州市人力资源和社会保障局", ("hrss",), None, "人社"),
        ("常州市人力资源和社会保障局", ("hrss",), "就业处", "人力资源"),
        ("常州市人力资源和社会保障局", ("no-such-line",), None, "人力资源"),
        ("常州教育局", (), None, "教育"),
        ("常州市局", (), None, "市局"),
    ],
)
def test_a_heading_is_the_line_of_work_or_the_name_without_the_place(
    name: str, lines: tuple[str, ...], organ: str | None, head: str
) -> None:
    structure = attrs.evolve(small(), division=Place(name="常州市"))
    changed = attrs.evolve(structure.units[0], name=name, lines=tuple(map(LineId, lines)), organ=organ)
    renamed = attrs.evolve(structure, units=(changed, *structure.units[1:]))

    assert [column.head for column in table_of(renamed).columns][3] == head


def test_units_whose_short_headings_would_be_the_same_keep_their_names() -> None:
    structure = small()
    same = attrs.evolve(structure, units=(unit("a", "省丙事厅"), *structure.units[1:]))

    assert [column.head for column in table_of(same).columns][2:] == ["市丙事委员会", "省丙事厅", "乙事"]


def test_the_matrix_of_a_wide_body_stays_within_a_hundred_columns() -> None:
    structure = small()
    units = tuple(unit(f"u{number}", f"市第{number}工作局") for number in range(40))
    duties = tuple(duty(f"u{number}/1", f"u{number}", structure.duties[0].part, "做事") for number in range(40))
    wide = attrs.evolve(structure, units=(*structure.units, *units), duties=(*structure.duties, *duties))

    shown = drawn(matrix_view(wide), screen=Screen(width=100))

    assert max(map(width, shown.splitlines())) <= 100
    assert shown.count("●") == 2 + 40 + 1  # the owners, and the legend


@given(joint_meetings())
def test_every_matrix_is_drawn_within_the_screen(structure: JointMeeting) -> None:
    for lang in ("zh", "en"):
        shown = drawn(matrix_view(structure, lang), screen=Screen(width=80))

        assert max(map(width, shown.splitlines())) <= 80
