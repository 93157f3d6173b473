"""What is derived for Changzhou, held beside what Changzhou issued: every difference is a decision the city took."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import govmodel as gm

LISTED = Path(__file__).parent / "derived_against_issued.toml"
DAY = "2011-12-27"
SAME_NAMES = {
    "civil-affairs": "市民政局",
    "finance": "市财政局",
    "commerce": "市商务局",
    "state-tax": "常州国税局",
    "local-tax": "常州地税局",
    "industry-commerce": "常州工商局",
    "trade-unions": "市总工会",
    "youth-league": "团市委",
    "women": "市妇联",
}
"""Members whose printed name is the one that the city's own notice prints."""


@pytest.fixture(scope="module", name="made")
def derived_for_changzhou() -> gm.Derivation:
    return gm.derive(gm.examples.jiangsu_2011(), "常州市", as_of=DAY)


def written(path: tuple[str | int, ...] | None) -> str:
    return ".".join(map(str, path or ()))


def test_every_difference_is_a_decision_of_the_city(made: gm.Derivation) -> None:
    listed = tomllib.loads(LISTED.read_text(encoding="utf-8"))["difference"]
    found = gm.compare(made.structure, gm.examples.changzhou_2011())
    assert [
        (each.kind.value, written(each.before), written(each.after))
        for each in found.differences
        if each.kind is not gm.DifferenceKind.KEPT
    ] == [(each["kind"], each["before"], each["after"]) for each in listed]
    assert all(each["decision"] for each in listed)


def test_eleven_of_the_twelve_members_are_there_under_the_same_lines(made: gm.Derivation) -> None:
    issued = gm.examples.changzhou_2011()
    ours = {seat.unit for seat in made.structure.members.seats}
    theirs = {seat.unit for seat in issued.members.seats}
    assert len(theirs) == 12
    assert theirs - ours == {"commerce-federation"}
    lines = {unit.id: unit.lines for unit in issued.units}
    assert all(unit.lines == lines[unit.id] for unit in made.structure.units if unit.id in ours)


def test_nine_names_are_printed_as_the_city_prints_them(made: gm.Derivation) -> None:
    ours = {unit.id: unit.name for unit in made.structure.units}
    issued = {unit.id: unit.name for unit in gm.examples.changzhou_2011().units}
    assert {unit: ours[gm.UnitId(unit)] for unit in SAME_NAMES} == SAME_NAMES
    assert {unit: issued[gm.UnitId(unit)] for unit in SAME_NAMES} == SAME_NAMES
    for unit in ("hrss", "ndrc"):
        read = gm.unit(ours[gm.UnitId(unit)], within="常州", as_of=gm.PartialDate.parse(DAY))
        assert read.lines == (unit,)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("mandate/2.task", "协调处理我市发展家庭服务业的重大问题"),
        ("mandate/11.task", "定期向市政府汇报发展家庭服务业工作"),
        ("report/government.purpose", "为市政府决策提供参考"),
        (".document.purpose", "加强组织领导和统筹协调，加快推进我市家庭服务业发展"),
        ("mandate/1.task", "贯彻落实国家发展家庭服务业的政策措施"),
        ("office/director.printed", "市人力资源社会保障局一位副局长"),
    ],
)
def test_what_refers_to_the_tier_follows_it(made: gm.Derivation, path: str, words: str) -> None:
    assert made.origin(path).value == words


def test_the_tier_is_stepped_down_and_nothing_of_the_province_is_left(made: gm.Derivation) -> None:
    structure = made.structure
    rule = structure.liaisons.per_unit
    assert rule is not None
    assert (rule.post.title, rule.post.rank) == ("科级干部", gm.RankSet.of("科级"))
    assert [unit.name for unit in structure.units if unit.id == "government"] == ["市政府"]
    assert [report.recipients for report in structure.rules.reports if report.id == "report/government"] == [
        ("government",)
    ]
    agenda = structure.rules.meetings[0].agenda[0]
    text = gm.dumps(structure).replace(agenda, "")
    assert "中央和省" in agenda
    assert "省" not in text


def test_what_only_a_person_can_decide_is_open(made: gm.Derivation) -> None:
    assert [question.key for question in made.open] == [
        "mandate/3.task#power",
        "mandate/7.task#power",
        ".document.basis#basis",
    ]
    assert made.structure.open == tuple(question.item for question in made.open)


def test_nine_years_later_the_reforms_are_carried_out() -> None:
    made = gm.derive(gm.examples.jiangsu_2011(), "常州市", as_of="2020-12-31").structure
    names = [unit.name for unit in made.units]
    assert names.count("市税务局") == 1
    assert {"市市场监管局", "市民政局", "市人力资源社会保障局", "市商务局"} <= set(names)
    assert [duty.actors for duty in made.duties if duty.id.startswith("state-tax/")] == [("state-tax",)] * 2
    assert [seat.unit for seat in made.members.seats].count(gm.UnitId("state-tax")) == 1
    assert "local-tax" not in {unit.id for unit in made.units}


def test_in_nanjing_the_rank_stays_and_in_its_districts_it_steps_down() -> None:
    city = gm.derive(gm.examples.jiangsu_2011(), "南京市")
    rule = city.structure.liaisons.per_unit
    assert rule is not None
    assert rule.post.title == "处级干部"
    district = gm.derive(city.structure, "鼓楼区")
    rule = district.structure.liaisons.per_unit
    assert rule is not None
    assert rule.post.title == "科级干部"
    keys = {question.key for question in district.open}
    assert {"state-tax#unit", "local-tax#unit", "industry-commerce#unit"} <= keys


def test_a_district_is_not_derived_past_its_city() -> None:
    with pytest.raises(gm.CannotDerive) as refused:
        gm.derive(gm.examples.jiangsu_2011(), "武进区")
    assert [problem.code for problem in refused.value.problems] == ["level-skipped"]
    assert "常州市" in refused.value.problems[0].zh
    assert "常州市" in refused.value.problems[0].en
