"""Divisions looked up."""

import datetime

import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import UnknownDivision, below, children, division, find_division, lineage
from govmodel.catalogue.lines import UnknownLine, line, lines
from govmodel.catalogue.validity import Sure
from govmodel.model.dates import PartialDate
from govmodel.model.division import DivisionKind, Standing, Tier
from govmodel.model.unit import UnitKind


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
    assert find_division("常州").sure is Sure.SEEN


IN_2026 = datetime.date(2026, 1, 1)


def test_ambiguous_name_lists_its_candidates() -> None:
    answer = find_division("鼓楼区", as_of=IN_2026)
    assert [each.code for each in answer.candidates] == ["320106", "320302", "350102", "410204"]
    assert (answer.division, answer.ambiguous, answer.sure, answer.nearest) == (None, True, None, None)
    with pytest.raises(UnknownDivision) as caught:
        division("鼓楼区")
    assert "320106" in caught.value.text("zh")
    assert "320302" in caught.value.text("en")


@pytest.mark.parametrize("within", ["南京", "320100"])
def test_a_place_around_it_settles_an_ambiguous_name(within: str) -> None:
    assert division("鼓楼区", within=within).code == "320106"
    assert division("鼓楼", within=division(within)).code == "320106"
    assert division("江苏省南京市鼓楼区").code == "320106"
    assert not find_division("鼓楼区", within="鼓楼").rows
    assert not find_division("鼓楼区", within="常州").rows


def test_short_name_of_several_tiers_means_the_highest() -> None:
    assert division("西安").name == "西安市"
    assert division("海南").name == "海南省"
    assert division("朝阳", within="北京").name == "朝阳区"
    assert [each.name for each in find_division("西安", within="牡丹江").candidates] == ["西安区"]
    # Named in full, all that are called so are meant.
    assert {each.code for each in find_division("西安区").candidates} == {"220403", "231005"}


def test_division_called_after_the_place_around_it_has_no_short_name() -> None:
    assert division("荆州").name == "荆州市"
    assert division("吉林").name == "吉林省"
    assert division("公安县").name == "公安县"
    assert not find_division("公安").rows


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


@pytest.mark.parametrize(
    ("text", "day", "code", "standing"),
    [
        ("黄浦区", "2010-01-01", "310101", "直辖市的区县"),
        ("卢湾区", "2010-01-01", "310103", "直辖市的区县"),
        ("余杭区", "2020-01-01", "330110", "副省级市的区"),
        ("临平区", "2022-01-01", "330113", "副省级市的区"),
        ("淳安县", "2022-01-01", "330127", "副省级市代管的县"),
        ("慈溪市", "2022-01-01", "330282", "副省级市代管的县"),
        ("浦东", "2022-01-01", "310115", "副省级新区"),
        ("滨海新区", "2022-01-01", "120116", "副省级新区"),
        ("济源", "2005-01-01", "410881", "副地级"),
        ("济源", "2022-01-01", "419001", "副地级"),
        ("石河子", "2022-01-01", "659001", "副地级"),
        ("忠县", "2022-01-01", "500233", "直辖市的区县"),
        ("神农架", "2022-01-01", "429021", "县级"),
        ("襄樊", "2008-01-01", "420600", "地级"),
        ("襄阳", "2012-01-01", "420600", "地级"),
        ("巢湖", "2008-01-01", "341400", "地级"),
        ("巢湖", "2012-01-01", "340181", "县级"),
        ("香港", "2022-01-01", "810000", "特别行政区"),
        ("澳门", "2022-01-01", "820000", "特别行政区"),
        ("台湾", "2022-01-01", "710000", "特别行政区"),
    ],
)
def test_division_of_its_time(text: str, day: str, code: str, standing: str) -> None:
    answer = find_division(text, as_of=datetime.date.fromisoformat(day))
    assert answer.dated
    assert answer.division is not None, answer.candidates
    assert (answer.division.code, answer.division.standing.value) == (code, standing)


def test_parent_of_what_the_province_governs_itself_is_the_province() -> None:
    assert [each.name for each in lineage("429004")] == ["仙桃市", "湖北省", "中华人民共和国"]
    assert [each.name for each in lineage("659001")][1] == "新疆维吾尔自治区"
    assert [each.name for each in lineage("500233")][1] == "重庆市"
    assert [each.name for each in lineage("110101")][1] == "北京市"


def test_newest_rest_on_little_and_say_so() -> None:
    for code in ("653228", "653229", "500157"):
        assert find_division(code, as_of=IN_2026).sure is Sure.DOUBTFUL


def test_way_down() -> None:
    provinces = children("000000", as_of=IN_2026)
    assert len([each for each in provinces if each.kind is not DivisionKind.CORPS]) == 34
    assert [each.name for each in children("330400", as_of=IN_2026)] == [
        "南湖区", "秀洲区", "嘉善县", "海盐县", "海宁市", "平湖市", "桐乡市",
    ]  # fmt: skip
    assert "江干区" in {each.name for each in children(division("杭州"), as_of=datetime.date(2020, 1, 1))}
    assert "江干区" not in {each.name for each in children(division("杭州"), as_of=IN_2026)}
    jiangsu = [each.name for each in below("320000", as_of=IN_2026)]
    assert jiangsu[:2] == ["南京市", "玄武区"]
    assert len(jiangsu) == 13 + 95
    assert below("999999") == ()


def test_circle_of_parents_ends() -> None:
    row = {"kind": "地级市", "tier": "地级", "standing": "地级", "source": "试", "sure": "memory"}
    rows = [
        {"code": "990100", "name": "甲市", "parent": "990200"},
        {"code": "990200", "name": "乙市", "parent": "990100"},
    ]
    made = default_catalogue().overlay({"division": [each | row for each in rows]})
    assert len(lineage("990100", catalogue=made)) == 2
    assert [each.code for each in below("990100", catalogue=made)] == ["990200"]


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
