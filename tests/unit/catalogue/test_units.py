"""Names of units: every name in the seeds and the notices, read and given."""

import csv
import datetime
from pathlib import Path

import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import division
from govmodel.catalogue.naming import unit_name
from govmodel.catalogue.row import NameForm
from govmodel.catalogue.units import UnitReading, find_unit
from govmodel.catalogue.validity import Sure
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Place, Standing, Tier
from govmodel.model.ids import DivisionCode
from govmodel.model.unit import UnitKind

CHANGZHOU = division("320400")
JIANGSU = division("320000")
NATION = division("000000")
TOWN = Place(
    name="高莞镇",
    kind=DivisionKind.TOWN,
    tier=Tier.TOWNSHIP,
    standing=Standing.TOWNSHIP,
    within=DivisionCode("441623"),
)
SOME_COUNTY = Place(
    name="某县",
    kind=DivisionKind.COUNTY,
    tier=Tier.COUNTY,
    standing=Standing.COUNTY,
    within=DivisionCode("610000"),
)
IN_2011 = PartialDate.parse("2011-12-27")

# Every unit that the seeds and the notices name, with the lines a careful reader would give it.
WITH_HEADER = csv.DictReader(
    Path(__file__).with_name("units.tsv").read_text(encoding="utf-8").splitlines(), delimiter="\t"
)
EXPECTED = [pytest.param(row, id=f"{row['place']}-{row['name']}") for row in WITH_HEADER]


def place_of(text: str) -> Division | Place:
    return {"高莞镇": TOWN, "某县": SOME_COUNTY}.get(text) or division(text)


def read(name: str, where: Division | Place | None = CHANGZHOU, as_of: PartialDate | None = IN_2011) -> UnitReading:
    answer = find_unit(name, where, as_of)
    assert answer.reading is not None, answer
    return answer.reading


@pytest.mark.parametrize("row", EXPECTED)
def test_names_in_the_notices_are_read(row: dict[str, str]) -> None:
    found = read(row["name"], place_of(row["place"]), PartialDate.parse(row["as_of"]) if row["as_of"] else None)
    assert ("+".join(found.lines), found.kind.value, found.form.value) == (row["lines"], row["kind"], row["form"])
    assert found.dated
    assert found.fits


def test_own_word_is_settled_by_the_context() -> None:
    assert read("市财政局").division == CHANGZHOU
    assert read("省财政厅").division == JIANGSU
    assert read("市财政局", division("武进区")).division == CHANGZHOU
    assert read("国家发展改革委").division == NATION
    assert read("区公安分局").division is None
    assert read("市财政局", None).division is None


def test_named_place_wins_over_the_context() -> None:
    assert read("荆州市财政局").division == division("421000")
    assert read("江苏省常州市财政局", None).division == CHANGZHOU
    assert read("江苏常州市财政局", None).division == CHANGZHOU
    assert read("高莞镇人民政府", TOWN).division == TOWN


def test_name_of_several_places_means_the_one_at_hand() -> None:
    nanjing, xuzhou = division("南京"), division("徐州")
    assert read("鼓楼区财政局", nanjing).division == division("南京市鼓楼区")
    assert read("鼓楼区财政局", xuzhou).division == division("徐州市鼓楼区")
    assert find_unit("鼓楼区财政局", None, IN_2011).ambiguous
    assert {each.division for each in find_unit("鼓楼区财政局", CHANGZHOU, IN_2011).readings} == {
        division("南京市鼓楼区"),
        division("徐州市鼓楼区"),
    }


def test_dropped_prefix_means_the_context() -> None:
    found = read("教育局")
    assert (found.division, found.prefix) == (CHANGZHOU, "")


def test_bare_place_name_fits_a_vertical_unit_and_stretches_another() -> None:
    assert read("常州国税局").sure is Sure.SEEN
    assert read("常州财政局").sure is Sure.DOUBTFUL


def test_place_not_in_the_table_is_kept_as_a_place_and_doubted() -> None:
    found = read("未名市教育局", None)
    assert (found.division, found.sure) == (Place(name="未名市"), Sure.DOUBTFUL)
    assert not find_unit("某某教育局").readings


def test_name_out_of_its_time_says_so() -> None:
    found = read("市市场监管局")
    assert (found.lines, found.dated, found.sure) == (("market-regulation",), False, Sure.DOUBTFUL)


def test_name_out_of_its_place_says_so() -> None:
    found = read("市教委")
    assert (found.lines, found.fits, found.sure) == (("education",), False, Sure.DOUBTFUL)
    elsewhere = read("市市场监管委", CHANGZHOU, PartialDate.parse("2016"))
    assert (elsewhere.fits, elsewhere.dated) == (False, True)
    assert read("市市场监管委", None, PartialDate.parse("2016")).fits


def test_part_of_a_unit_is_kept_apart() -> None:
    found = read("发展改革委地区经济司（国家促进中部地区崛起工作办公室）", NATION, PartialDate.parse("2008"))
    assert (found.lines, found.organ) == (("ndrc",), "地区经济司")
    assert read("市人社局就业处").organ == "就业处"
    # A 局 within a unit is a part of it only at the nation.
    assert not find_unit("市人社局经济局", CHANGZHOU).readings
    assert not find_unit("工商处", CHANGZHOU).readings


def test_brackets_hold_a_second_name() -> None:
    merged = read("教育（体育）局", CHANGZHOU)
    assert (merged.lines, merged.second) == (("education", "sports"), "体育")
    half = read("民政局（某某牌子）", CHANGZHOU)
    assert (half.lines, half.second) == (("civil-affairs",), "某某牌子")
    same = read("民政局(民政局)", CHANGZHOU)
    assert same.lines == ("civil-affairs",)
    assert not find_unit("民政局（", CHANGZHOU).readings


def test_collective_names_have_no_division() -> None:
    found = read("各乡镇（街道办）", SOME_COUNTY, None)
    assert (found.collective, found.division, found.kind) == (True, None, UnitKind.GOVERNMENT)


def test_division_by_itself_is_its_government() -> None:
    assert read("宝山区", division("310000")).division == division("上海市宝山区")
    assert not find_unit("市", CHANGZHOU).readings
    assert not find_unit("未名市", CHANGZHOU).readings


def test_unknown_name_is_unknown_with_the_nearest() -> None:
    answer = find_unit("市工商联会", CHANGZHOU)
    assert (answer.readings, answer.nearest, answer.lines) == ((), "市工商联", ())
    assert find_unit("常州市民政厅局", CHANGZHOU).nearest == "常州市民政局"
    assert find_unit("zzz").nearest is None
    assert find_unit("市" * 500).nearest is None
    assert find_unit("市民政局").nearest is None


def test_name_of_two_organs_or_in_two_places_is_ambiguous() -> None:
    row = {"form": "short", "source": "试", "sure": "memory"}
    where = {"kind": "县", "tier": "县级", "standing": "县级", "source": "试", "sure": "memory"}
    made = default_catalogue().overlay(
        {
            "name": [row | {"lines": [line], "pattern": "{地}两用局", "tiers": [tier]}
                     for line, tier in (("finance", "地级"), ("audit", "县级"))],
            "division": [where | {"code": code, "name": "同名县", "parent": parent}
                         for code, parent in (("420999", "420000"), ("320999", "320000"))],
        }
    )  # fmt: skip
    two_organs = find_unit("市两用局", catalogue=made)
    assert two_organs.ambiguous
    assert (two_organs.reading, [each.lines for each in two_organs.readings]) == (None, [("finance",), ("audit",)])
    assert find_unit("市两用局", CHANGZHOU, catalogue=made).lines == ("finance",)
    two_places = find_unit("同名县财政局", catalogue=made)
    assert [each.division.name for each in two_places.readings if each.division] == ["同名县", "同名县"]


@pytest.mark.parametrize(
    ("line", "where", "as_of", "form", "name"),
    [
        ("hrss", CHANGZHOU, "2011-12-27", "short", "市人社局"),
        ("hrss", CHANGZHOU, "2011-12-27", "full", "常州市人力资源和社会保障局"),
        ("hrss", JIANGSU, "2011", "short", "省人力资源社会保障厅"),
        ("hrss", division("重庆市"), "2019", "short", "市人力社保局"),
        ("hrss", NATION, "2019", "full", "人力资源和社会保障部"),
        ("ndrc", NATION, "2019", "short", "国家发展改革委"),
        ("finance", CHANGZHOU, "2011", "short", "市财政局"),
        ("state-tax", CHANGZHOU, "2011-12-27", "short", "常州国税局"),
        ("state-tax", CHANGZHOU, "2020", "short", None),
        ("tax", CHANGZHOU, "2020", "short", "市税务局"),
        ("tax", CHANGZHOU, "2020", "full", "国家税务总局常州市税务局"),
        ("industry-commerce", CHANGZHOU, "2011-12-27", "short", "常州工商局"),
        ("youth-league", CHANGZHOU, "2011", "short", "团市委"),
        ("youth-league", CHANGZHOU, "2011", "full", "共青团常州市委员会"),
        ("industry-commerce", CHANGZHOU, "2011", "word", "工商"),
        ("government", NATION, "2011", "full", "国务院"),
        ("village-committee", TOWN, "2020", "short", "镇村委会"),
        ("trade-unions", SOME_COUNTY, "2020", "short", "县总工会"),
        ("gold", JIANGSU, "2011", "short", None),
        ("no-such-line", CHANGZHOU, "2011", "short", None),
        ("industry-commerce", Place(name="纪南文旅区", tier=Tier.COUNTY), "2011", "short", "纪南文旅区工商局"),
        ("finance", Place(name="某地", tier=Tier.COUNTY), "2011", "short", "某地财政局"),
    ],
)
def test_unit_is_called(line: str, where: Division | Place, as_of: str, form: str, name: str | None) -> None:
    assert unit_name(line, where, PartialDate.parse(as_of), form) == name


def test_merged_organ_is_called_by_its_own_name() -> None:
    lines = ("culture", "broadcasting", "tourism")
    assert unit_name(lines, division("421000"), datetime.date(2020, 12, 15), "full") == "荆州市文化广电旅游局"


def test_form_is_kept() -> None:
    assert read("市人力资源和社会保障局").form is NameForm.FULL
    assert read("市人社局").form is NameForm.SHORT
    assert read("工商").form is NameForm.WORD
    assert "hrss" in repr(read("市人社局"))
