"""Ids that may not stand in a structure, each found by the quick answer and named by the slow one."""

from typing import Any

import pytest

from govmodel.model.errors import InvalidModel
from govmodel.model.ids import Address, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.source import SourceEntry
from govmodel.model.unit import Unit


def problems_of(**fields: Any) -> list[tuple[str, str]]:
    whole: dict[str, Any] = {"id": "x", "name": "某联席会议", **fields}
    with pytest.raises(InvalidModel) as caught:
        JointMeeting(**whole)
    return [(problem.path, problem.code) for problem in caught.value.problems]


@pytest.mark.parametrize("name", ["", "A", "a\nb", "a--b", "a/", "-a", "人社", "a b", 3, None])
def test_a_malformed_id(name: Any) -> None:
    assert problems_of(units=(Unit(id=name, name="省人社厅"),)) == [("$.units[0].id", "malformed-id")]


@pytest.mark.parametrize("name", ["a", "0", "a-b", "a/b-c/d", "2011"])
def test_a_well_formed_id(name: Any) -> None:
    assert JointMeeting(id=name, name="某联席会议", units=(Unit(id=name, name="省人社厅"),)).units[0].id == name


def test_an_id_met_twice() -> None:
    unit = Unit(id=UnitId("hrss"), name="省人社厅")
    assert problems_of(units=(unit, unit)) == [("$.units[1].id", "repeated-id")]


def test_addresses_of_sources() -> None:
    entries = tuple(SourceEntry(at=Address(at)) for at in (".name", ".name", "nobody", "a b", ""))
    assert problems_of(sources=entries) == [
        ("$.sources[1].at", "repeated-address"),
        ("$.sources[2].at", "dangling-id"),
        ("$.sources[3].at", "dangling-id"),
    ]


def test_an_id_that_points_nowhere() -> None:
    assert problems_of(lead_units=("hrss",)) == [("$.lead_units[0]", "dangling-id")]
