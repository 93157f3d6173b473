"""Ids that may not stand in a structure, each found by the quick answer and named by the slow one."""

from typing import Any

import pytest

from govmodel.model.errors import InvalidModel
from govmodel.model.ids import Address, StructureId, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.source import Source, SourceEntry
from govmodel.model.unit import Unit

SOURCE = Source(document="x", clause="一", quote="文字")


def problems_of(**fields: Any) -> list[tuple[str, str]]:
    whole: dict[str, Any] = {"id": "x", "name": "某联席会议", **fields}
    with pytest.raises(InvalidModel) as caught:
        JointMeeting(**whole)
    return [(problem.path, problem.code) for problem in caught.value.problems]


@pytest.mark.parametrize("name", ["", "A", "a\nb", "a--b", "a/", "-a", "人社", "a b"])
def test_a_malformed_id(name: Any) -> None:
    assert problems_of(units=(Unit(id=name, name="省人社厅"),)) == [("$.units[0].id", "malformed-id")]


@pytest.mark.parametrize("name", ["a", "0", "a-b", "a/b-c/d", "2011"])
def test_a_well_formed_id(name: Any) -> None:
    assert JointMeeting(id=name, name="某联席会议", units=(Unit(id=name, name="省人社厅"),)).units[0].id == name


def test_an_id_met_twice() -> None:
    unit = Unit(id=UnitId("hrss"), name="省人社厅")
    assert problems_of(units=(unit, unit)) == [("$.units[1].id", "repeated-id")]


def test_addresses_of_sources() -> None:
    entries = tuple(SourceEntry(at=Address(at), sources=(SOURCE,)) for at in (".name", ".name", "nobody", "a b", ""))
    assert problems_of(sources=entries) == [
        ("$.sources[1].at", "repeated-address"),
        ("$.sources[2].at", "dangling-id"),
        ("$.sources[3].at", "dangling-id"),
    ]


@pytest.mark.parametrize(
    ("at", "near"),
    [(".nmae", "name"), (".members.x", None), ("hrss.nmae", "name"), ("hrss.task", None), ("hrss.id", None)],
)
def test_a_source_is_given_for_fields_that_there_are(at: str, near: str | None) -> None:
    whole = {
        "units": (Unit(id=UnitId("hrss"), name="省人社厅"),),
        "sources": (SourceEntry(at=Address(at), sources=(SOURCE,)),),
    }
    if at in {".members.x", "hrss.id"}:  # steps after the first are not looked at
        assert JointMeeting(id=StructureId("x"), name="某联席会议", **whole).sources[0].at == at  # type: ignore[arg-type]  # two kinds of field
        return
    with pytest.raises(InvalidModel) as caught:
        JointMeeting(id=StructureId("x"), name="某联席会议", **whole)  # type: ignore[arg-type]  # as above
    (problem,) = caught.value.problems
    assert (problem.path, problem.code, problem.nearest) == ("$.sources[0].at", "unknown-field", near)


@pytest.mark.parametrize("name", ["", "X", "a b", "人社", "a/"])
def test_the_structure_has_a_well_formed_id_too(name: str) -> None:
    assert problems_of(id=name) == [("$.id", "malformed-id")]


def test_an_id_that_points_nowhere() -> None:
    assert problems_of(lead_units=("hrss",)) == [("$.lead_units[0]", "dangling-id")]


def test_an_id_forced_to_be_no_string_is_found() -> None:
    unit = Unit(id=UnitId("hrss"), name="省人社厅")
    object.__setattr__(unit, "id", 3)
    assert problems_of(units=(unit,)) == [("$.units[0].id", "malformed-id")]
