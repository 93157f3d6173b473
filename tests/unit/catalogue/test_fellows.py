"""What units are called elsewhere: single cases a person would ask about, and the table of judged cells."""

import datetime

import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import find_division
from govmodel.catalogue.fellows import Fellow, Presence, fellow
from govmodel.catalogue.units import find_unit
from govmodel.model.division import Division, Place, Tier
from govmodel.model.ids import LineId
from govmodel.model.unit import UnitKind

THEN = datetime.date(2011, 12, 27)
LATER = datetime.date(2020, 1, 1)


def at(name: str, day: datetime.date = THEN) -> Division:
    found = find_division(name, as_of=day).division
    assert found is not None, name
    return found


def of(name: str, end: str, day: datetime.date = THEN, *, lines: str = "", start: str = "江苏省") -> Fellow:
    read = find_unit(name, at(start), THEN).readings
    ids = tuple(map(LineId, lines.split("+"))) if lines else read[0].lines
    return fellow(name, ids, at(start), at(end, day), named_on=THEN, as_of=day)


@pytest.mark.parametrize(
    ("name", "end", "expected"),
    [
        ("省人力资源社会保障厅", "常州市", "市人力资源社会保障局"),
        ("江苏省人力资源和社会保障厅", "常州市", "常州市人力资源和社会保障局"),
        ("省国税局", "常州市", "常州国税局"),
        ("省地税局", "溧阳市", "溧阳地税局"),
        ("团省委", "常州市", "团市委"),
        ("团省委", "内蒙古自治区", "自治区团委"),
        ("省委组织部", "大兴安岭地区", "地委组织部"),
        ("省政府", "兴安盟", "盟行署"),
        ("江苏省财政厅", "常州市", "常州市财政局"),
        ("江苏省财政厅", "内蒙古自治区", "内蒙古自治区财政厅"),
    ],
)
def test_a_name_keeps_its_form_elsewhere(name: str, end: str, expected: str) -> None:
    found = of(name, end)
    assert (found.presence, found.name) == (Presence.THERE, expected)


def test_after_a_reform_the_successor_s_nearest_name_is_taken() -> None:
    tax = of("省国税局", "常州市", LATER, lines="tax")
    market = of("省工商局", "常州市", LATER, lines="market-regulation")
    assert (tax.name, tax.full_name) == ("市税务局", "国家税务总局常州市税务局")
    assert (market.name, market.full_name) == ("市市场监管局", "常州市市场监督管理局")


def test_a_place_s_own_name_stays_while_it_is_in_use() -> None:
    assert of("省人社厅", "江苏省", LATER).name == "省人社厅"
    assert of("省工商局", "江苏省", LATER, lines="market-regulation").name == "省市场监管局"


def test_a_body_run_from_above_is_not_a_district_s_own() -> None:
    assert of("省国税局", "天宁区").presence is Presence.VERTICAL_ABOVE
    assert of("省国税局", "黄浦区").presence is Presence.VERTICAL_ABOVE


def test_no_name_is_made_up_for_what_a_place_does_not_have() -> None:
    found = of("省政府", "新疆生产建设兵团")
    assert (found.presence, found.name, found.row, found.sure) == (Presence.ABSENT, None, None, None)


def test_an_organ_or_a_bracket_leaves_the_name_in_doubt() -> None:
    end, lines = at("常州市"), (LineId("finance"),)
    found = fellow("省财政厅社会保障处", lines, at("江苏省"), end, named_on=THEN, as_of=THEN, organ="社会保障处")
    assert (found.presence, found.name) == (Presence.DOUBTFUL, "市财政局社会保障处")


def test_a_name_that_no_table_knows_is_told_by_its_lines() -> None:
    found = fellow("省财政总厅", (LineId("finance"),), at("江苏省"), at("常州市"), as_of=THEN, kind=UnitKind.DEPARTMENT)
    assert found.name == "市财政局"


def test_a_place_without_a_code_is_answered_by_its_tier() -> None:
    somewhere = Place(name="某县", tier=Tier.COUNTY, within=at("常州市").code)
    found = fellow("市财政局", (LineId("finance"),), at("常州市"), somewhere, as_of=THEN)
    assert (found.presence, found.name) == (Presence.THERE, "县财政局")


def test_names_asked_for_twice_are_one_answer() -> None:
    assert of("省发展改革委", "常州市") == of("省发展改革委", "常州市")
    assert default_catalogue().fellow_plans


def test_a_bare_function_stays_the_same_word() -> None:
    found = of("公安", "常州市", start="湖北省")
    assert (found.presence, found.name) == (Presence.THERE, "公安")
