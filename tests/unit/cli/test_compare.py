"""``govmodel compare``: what it prints and how it exits."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
from tests.unit.cli.conftest import Run
from tests.unit.rendering.test_views import staffed

from govmodel.comparison.compare import compare
from govmodel.examples.shipped import changzhou_2011, jiangsu_2011
from govmodel.model.meeting import JointMeeting
from govmodel.rendering.comparison_data import comparison_data
from govmodel.serial.files import dump, dumps


def test_two_that_differ_are_shown_and_exit_with_1(run: Run) -> None:
    ran = run("compare", "jiangsu-2011", "changzhou-2011")

    assert (ran.code, ran.err) == (1, "")
    assert "省商务厅 → 市妇联" in ran.out
    assert "[-规划、-]" in ran.out


def test_two_that_say_the_same_exit_with_0(run: Run) -> None:
    ran = run("compare", "jiangsu-2011", "-", stdin=dumps(jiangsu_2011()))

    assert (ran.code, ran.err) == (0, "")
    assert "两个制度说的一样" in ran.out


def test_json_is_the_comparison_under_its_own_names(run: Run) -> None:
    ran = run("compare", "jiangsu-2011", "changzhou-2011", "--format", "json")
    expected = json.loads(json.dumps(comparison_data(compare(jiangsu_2011(), changzhou_2011()))))

    data = json.loads(ran.out)

    assert ran.code == 1
    assert {key: data[key] for key in expected} == expected


def test_standard_input_can_stand_once_only(run: Run) -> None:
    ran = run("compare", "-", "-")

    assert ran.code == 2
    assert "只能用一次" in ran.err


def test_the_second_structure_must_be_given(run: Run) -> None:
    assert run("compare", "jiangsu-2011").code == 2


def test_names_of_people_are_shown_only_where_asked_for(run: Run, tmp_path: Path) -> None:
    named, other = tmp_path / "named.json", tmp_path / "other.json"
    dump(staffed(), named)
    dump(attrs.evolve(staffed(), roster=()), other)

    plain, asked = run("compare", str(named), str(other)), run("compare", str(named), str(other), "--names")

    assert "王小明" not in plain.out
    assert "--names" in plain.err
    assert "王小明" in asked.out


def test_a_structure_without_anything_is_compared_too(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty.json"
    dump(JointMeeting(id=changzhou_2011().id, name="某市联席会议"), empty)

    assert run("compare", str(empty), "changzhou-2011", "--lang", "en").code == 1
