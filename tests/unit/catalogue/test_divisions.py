"""Divisions looked up."""

import datetime

import pytest

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.divisions import UnknownDivision, division, find_division, lineage
from govmodel.catalogue.lines import UnknownLine, line, lines
from govmodel.catalogue.validity import Sure
from govmodel.model.dates import PartialDate
from govmodel.model.division import DivisionKind, Standing, Tier
from govmodel.model.unit import UnitKind

TWO_DRUM_TOWERS = {
    "division": [
        {"code": code, "name": name, "short": short, "kind": kind, "tier": tier, "standing": standing,
         "parent": parent, "source": "试", "sure": "memory"}
        for code, name, short, kind, tier, standing, parent in [
            ("320100", "南京市", ["南京"], "地级市", "地级", "副省级市", "320000"),
            ("320106", "鼓楼区", ["鼓楼"], "市辖区", "县级", "副省级市的区", "320100"),
            ("320300", "徐州市", ["徐州"], "地级市", "地级", "地级", "320000"),
            ("320302", "鼓楼区", ["鼓楼"], "市辖区", "县级", "县级", "320300"),
        ]
    ]
}  # fmt: skip


@pytest.fixture(scope="module")
def drum_towers() -> Catalogue:
    return default_catalogue().overlay(TWO_DRUM_TOWERS)


@pytest.mark.parametrize("text", ["320400", "常州市", "常州", "江苏省常州市", "江苏常州"])
def test_division_is_found_by_any_of_its_names(text: str) -> None:
    found = division(text)
    assert (found.code, found.name, found.kind, found.tier, found.standing, found.parent) == (
        "320400",
        "常州市",
        DivisionKind.PREFECTURE_CITY,
        Tier.PREFECTURE,
        Standing.PREFECTURE,
        "320000",
    )


def test_short_forms() -> None:
    assert division("昆区").code == "150203"
    assert division("内蒙").code == "150000"
    assert division("兵团").standing is Standing.CORPS
    assert division("青岛").standing is Standing.SEPARATE_PLAN


def test_code_of_the_time_is_found() -> None:
    assert division("金坛", as_of=datetime.date(2011, 12, 27)).code == "320482"
    assert division("金坛", as_of=PartialDate.parse("2020")).code == "320413"
    assert division("金坛").code == "320413"
    # In the year of the change both were there.
    assert find_division("金坛", as_of=PartialDate.parse("2015")).ambiguous


def test_name_of_another_time_is_found_undated() -> None:
    answer = find_division("戚墅堰区", as_of=PartialDate.parse("2020"))
    assert (answer.division is not None, answer.dated, answer.sure) == (True, False, Sure.DOUBTFUL)
    assert find_division("常州").sure is Sure.MEMORY


def test_ambiguous_name_lists_its_candidates(drum_towers: Catalogue) -> None:
    answer = find_division("鼓楼区", catalogue=drum_towers)
    assert [each.code for each in answer.candidates] == ["320106", "320302"]
    assert (answer.division, answer.ambiguous, answer.sure, answer.nearest) == (None, True, None, None)
    with pytest.raises(UnknownDivision) as caught:
        division("鼓楼区", catalogue=drum_towers)
    assert "320106" in caught.value.text("zh")
    assert "320302" in caught.value.text("en")


@pytest.mark.parametrize("within", ["南京", "320100"])
def test_a_place_around_it_settles_an_ambiguous_name(drum_towers: Catalogue, within: str) -> None:
    assert division("鼓楼区", within=within, catalogue=drum_towers).code == "320106"
    around = division(within, catalogue=drum_towers)
    assert division("鼓楼", within=around, catalogue=drum_towers).code == "320106"
    assert division("江苏省南京市鼓楼区", catalogue=drum_towers).code == "320106"
    assert not find_division("鼓楼区", within="鼓楼", catalogue=drum_towers).rows
    assert not find_division("鼓楼区", within="常州", catalogue=drum_towers).rows


def test_unknown_division_names_the_nearest() -> None:
    answer = find_division("常洲市")
    assert (answer.rows, answer.dated, answer.nearest) == ((), True, "常州市")
    with pytest.raises(LookupError) as caught:
        division("常洲市")
    assert isinstance(caught.value, UnknownDivision)
    assert "常州市" in caught.value.text("zh")
    assert "nearest" in caught.value.text("en")
    assert UnknownDivision(find_division("qqq")).text("zh") == "没有找到区划「qqq」"
    assert UnknownDivision(find_division("qqq")).text("en") == "there is no division “qqq”"


def test_path_through_the_wrong_place_is_unknown() -> None:
    assert not find_division("湖北省常州市").rows
    assert not find_division("常州" * 50_000).rows


def test_of_two_rows_of_a_year_the_first_is_given() -> None:
    row = {"code": "990100", "name": "甲市", "tier": "地级", "source": "试", "sure": "memory"}
    rows = [
        row | {"kind": "地级市", "standing": "地级", "until": "2015-06-01"},
        row | {"kind": "地级市", "standing": "副省级市", "since": "2015-06-01"},
    ]
    made = default_catalogue().overlay({"division": rows})
    assert division("甲市", as_of=PartialDate.parse("2015"), catalogue=made).standing is Standing.PREFECTURE
    assert division("甲市", as_of=PartialDate.parse("2016"), catalogue=made).standing is Standing.SUB_PROVINCIAL


def test_way_up() -> None:
    assert [each.name for each in lineage("320412")] == ["武进区", "常州市", "江苏省", "中华人民共和国"]
    assert [each.name for each in lineage(division("江苏"))] == ["江苏省", "中华人民共和国"]
    assert lineage("999999") == ()


def test_circle_of_parents_ends() -> None:
    row = {"kind": "地级市", "tier": "地级", "standing": "地级", "source": "试", "sure": "memory"}
    rows = [
        {"code": "990100", "name": "甲市", "parent": "990200"},
        {"code": "990200", "name": "乙市", "parent": "990100"},
    ]
    made = default_catalogue().overlay({"division": [each | row for each in rows]})
    assert len(lineage("990100", catalogue=made)) == 2


def test_lines_by_id() -> None:
    assert line("hrss").name == "人社"
    assert line("industry-commerce", as_of=PartialDate.parse("2011")).kind is UnitKind.VERTICAL
    assert line("industry-commerce", as_of=PartialDate.parse("2016")).kind is UnitKind.DEPARTMENT
    assert line("industry-commerce").kind is UnitKind.DEPARTMENT
    with pytest.raises(LookupError) as caught:
        line("hrs")
    assert isinstance(caught.value, UnknownLine)
    assert caught.value.nearest == "hrss"
    assert "hrss" in caught.value.text("zh")
    assert "hrss" in caught.value.text("en")
    assert UnknownLine("qqq", None).text("zh") == "没有条线「qqq」"
    assert UnknownLine("qqq", None).text("en") == "there is no line of work “qqq”"


def test_lines_of_a_date() -> None:
    old = {each.id for each in lines(as_of=PartialDate.parse("2011"))}
    new = {each.id for each in lines(as_of=PartialDate.parse("2020"))}
    assert {"state-tax", "industry-commerce"} <= old - new
    assert {"health-security", "natural-resources"} <= new - old
    assert len(lines()) >= len(old | new)
