"""The laws hold for what ships, and each says what broke it."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import govmodel.model as m
from govmodel.checking.runner import check
from govmodel.checking.table import RULES
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.report import Report
from govmodel.findings.text import Text
from govmodel.model.meeting import JointMeeting
from govmodel.testing import laws, renamed


def small() -> JointMeeting:
    duty = m.Duty(id=m.DutyId("jia/1"), actors=(m.UnitId("jia"),), part=m.Part.ASSIST, task="乙事")
    return JointMeeting(
        id=m.StructureId("x"),
        name="甲联席会议",
        units=(m.Unit(id=m.UnitId("jia"), name="甲局"),),
        duties=(duty,),
        sources=(
            m.SourceEntry(at=m.Address("jia/1"), sources=(m.Source(document="x", clause="一", quote="协助乙事"),)),
        ),
    )


def finding(**fields: Any) -> Finding:
    plain: dict[str, Any] = {"path": "$", "message": Text("中", "en")}
    return Finding(code="GM101", slug="duty-without-owner", severity=Severity.NOTE, **plain | fields)


def report(*findings: Finding) -> Report:
    return Report(structure=m.StructureId("x"), name="甲联席会议", findings=findings)


def test_all_laws_hold_for_a_small_structure() -> None:
    structure = small()
    laws.survives_a_file(structure)
    change = m.Replace(path=("name",), before=structure.name, after="乙联席会议")
    laws.applies_once(structure, change)
    laws.goes_step_by_step(
        structure, [change], [m.Drop(path=("matters", "none"), value=m.Matter(id=m.MatterId("none"), title="无"))]
    )
    laws.checks_in_any_order(structure)
    laws.checks_in_any_order(structure, RULES[:2], against=structure)
    laws.checks_each_rule_alone(structure, against=structure)
    laws.finds_what_is_there(structure, check(structure))
    laws.checks_blind_to_ids(structure)


@pytest.mark.parametrize(
    "wrong",
    [
        finding(path="duties"),
        finding(path="$.duties[1]"),
        finding(path="$.duties[x]"),
        finding(path="$.name[0]"),
        finding(path="$.nothing"),
        finding(element_id="nobody"),
        finding(message=Text("", "en")),
        finding(suggestion=Text("中", "")),
    ],
)
def test_finding_that_points_nowhere_or_says_nothing_breaks_the_law(wrong: Finding) -> None:
    with pytest.raises(AssertionError):
        laws.finds_what_is_there(small(), report(wrong))


def test_path_leads_to_a_field_an_element_or_nowhere() -> None:
    structure = small()
    for path in ("$", "$.duties", "$.duties[0].task", "$.members.stated_count"):
        assert laws.resolves(structure, path)
    for path in ("$.duties[3]", "$.task", "$.name[0]"):
        assert not laws.resolves(structure, path)


def test_structure_that_a_file_would_change_breaks_the_law(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(laws, "loads", lambda _: attrs.evolve(small(), name="乙联席会议"))
    with pytest.raises(AssertionError, match="name"):
        laws.survives_a_file(small())


def test_renaming_reaches_every_place_an_id_stands_in() -> None:
    other = renamed(small(), "x")
    assert [unit.id for unit in other.units] == ["x/jia"]
    assert other.duties[0].actors == ("x/jia",)
    assert other.sources[0].at == "x/jia/1"
