"""What is said of a comparison before its findings."""

from __future__ import annotations

import attrs
from tests.unit.rendering.made import PROVINCE, matter, report, small

from govmodel.examples.shipped import changzhou_2011, jiangsu_2011, jingzhou_2020
from govmodel.model.meeting import JointMeeting
from govmodel.rendering.base_notes import base_notes
from govmodel.rendering.formats import drawn
from govmodel.rendering.report import report_view


def above() -> JointMeeting:
    return attrs.evolve(small(), id=PROVINCE)


def test_matters_are_counted_by_what_pairs_them() -> None:
    own = attrs.evolve(
        small(),
        matters=(
            matter("quality", "质量", "a/1", "b/1"),
            matter("papers", "合同", "b/2", "c/1"),
            matter("export", "输出", "a/2", "b/3"),
        ),
    )

    assert base_notes(own, above()) == ("上级文件的 4 个事项：编号相同 2，词句相同 1，词句相近 0，没有对应 1",)
    assert base_notes(own, attrs.evolve(above(), matters=())) == ()


def test_a_structure_held_against_itself_is_told() -> None:
    assert any("自己（changzhou-2011）" in note for note in base_notes(changzhou_2011(), changzhou_2011()))


def test_a_base_that_is_not_above_is_told() -> None:
    notes = base_notes(jiangsu_2011(), changzhou_2011(), "en")

    assert [note for note in notes if note.startswith("note")] == [
        "note: the base is of 常州市, which is not above this document's own (江苏省)"
    ]


def test_a_base_about_something_else_is_told() -> None:
    notes = [note for note in base_notes(jingzhou_2020(), jiangsu_2011()) if note.startswith("注意")]

    assert len(notes) == 1
    assert "主题不同" in notes[0]


def test_a_fitting_base_gives_no_warning() -> None:
    assert not [note for note in base_notes(changzhou_2011(), jiangsu_2011()) if note.startswith("注意")]


def test_notes_stand_below_the_heading() -> None:
    assert drawn(report_view(report(), notes=("甲乙",))).splitlines()[2] == "  甲乙"
