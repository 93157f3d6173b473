"""Reforms of single lines that a person would ask about, lists of units, and names given back."""

import datetime
import sys

import pytest

import govmodel as gm
from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.near import NearNames
from govmodel.catalogue.reform_row import ReformKind
from govmodel.catalogue.reforms import names, successors
from govmodel.catalogue.row import NameForm
from govmodel.catalogue.succession import Succession
from govmodel.catalogue.units import find_unit, unit, units
from govmodel.catalogue.validity import Sure
from govmodel.model.dates import PartialDate
from govmodel.model.division import Place

CHANGZHOU = gm.division("常州市")


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def between(line: str, start: str, end: str, where: str | None = "常州市") -> Succession:
    return successors(line, day(start), day(end), gm.division(where) if where else None)


@pytest.mark.parametrize(
    ("line", "start", "end", "where", "main"),
    [
        ("state-tax", "2011-12-27", "2020-12-15", "常州市", ("tax",)),
        ("local-tax", "2011-12-27", "2020-12-15", None, ("tax",)),
        ("industry-commerce", "2011-12-27", "2020-12-15", "常州市", ("market-regulation",)),
        ("industry-commerce", "2011-12-27", "2015-06-01", "常州市", ("industry-commerce",)),
        ("industry-commerce", "2011-12-27", "2015-06-01", "杭州市", ("market-regulation",)),
        ("industry-commerce", "2008-01-01", "2015-06-01", "深圳市", ("market-regulation",)),
        ("personnel", "2005-01-01", "2012-01-01", "江苏省", ("hrss",)),
        ("family-planning", "2011-01-01", "2016-01-01", "常州市", ("family-planning",)),
        ("family-planning", "2011-01-01", "2020-01-01", "常州市", ("health",)),
        ("poverty-alleviation", "2015-01-01", "2022-01-01", "常州市", ("rural-revitalization",)),
        ("poverty-alleviation", "2015-01-01", "2026-01-01", "常州市", ("agriculture",)),
        ("banking-regulation", "2010-01-01", "2024-01-01", "常州市", ("financial-regulation",)),
        ("supervision", "2015-01-01", "2017-06-01", "温州市", ("discipline",)),
        ("supervision", "2015-01-01", "2017-06-01", "常州市", ("supervision",)),
        ("education", "2000-01-01", "2026-01-01", "常州市", ("education",)),
        ("economy-trade", "2002-01-01", "2004-01-01", "中国", ()),
    ],
)
def test_a_line_is_carried_on_by(line: str, start: str, end: str, where: str | None, main: tuple[str, ...]) -> None:
    assert between(line, start, end, where).main == main


def test_what_leaves_a_line_is_told_by_its_content() -> None:
    found = between("civil-affairs", "2011-12-27", "2020-12-15")
    assert dict(found.parts) == {
        "老龄工作": "health",
        "救灾": "emergency",
        "退役军人优抚安置": "veterans",
        "医疗救助": "health-security",
    }
    assert found.main == ("civil-affairs",)
    assert found.lines[0] == "civil-affairs"
    later = between("civil-affairs", "2011-12-27", "2025-06-01")
    assert dict(later.parts)["老龄工作"] == "civil-affairs"


def test_a_step_says_what_it_asks_of_duties() -> None:
    split = between("civil-affairs", "2011-12-27", "2020-12-15").steps[0]
    assert split.kind is ReformKind.SPLIT
    assert split.row.what in split.asks()
    assert split.row.what in split.asks("en")
    (merger,) = between("state-tax", "2011-12-27", "2020-12-15").steps
    assert (merger.before, merger.after, merger.settled) == (("state-tax", "local-tax"), ("tax",), True)
    assert merger.asks() == "几家的席位并为一个，各家的职责都归这一席"
    national = between("economy-trade", "2002-01-01", "2004-01-01", "中国")
    assert national.abolished
    assert set(national.lines) == {"ndrc", "state-assets", "commerce"}


def test_dates_within_a_reform_leave_both_sides_open() -> None:
    found = between("food-drug", "2011-12-27", "2018-12-01")
    assert found.main == ("food-drug", "market-regulation")
    assert found.sure is Sure.DOUBTFUL
    partial = successors("state-tax", PartialDate.parse("2017"), PartialDate.parse("2018"), CHANGZHOU)
    assert (partial.main, partial.sure) == (("state-tax", "tax"), Sure.DOUBTFUL)


def test_names_before_and_after_a_reform() -> None:
    before = {name.text: name.form for name in names("hrss", CHANGZHOU, day("2011-12-27"))}
    assert before["常州市人力资源和社会保障局"] is NameForm.FULL
    assert before["市人社局"] is NameForm.SHORT
    assert not names("hrss", CHANGZHOU, day("2006-01-01"))
    merged = {name.text: name for name in names("culture", CHANGZHOU, day("2020-01-01"))}
    assert merged["市文广旅局"].lines == ("culture", "broadcasting", "tourism")
    assert merged["常州市文物局"].sure is Sure.DOUBTFUL
    assert merged["市文广旅局"].sure is Sure.MEMORY


def test_a_users_reform_goes_before_ours_in_its_region() -> None:
    row = {
        "kind": "合并", "before": ["industry-commerce", "quality-supervision", "food-drug"],
        "after": ["market-regulation"], "what": "工商、质监、食药监归一", "tiers": ["地级"], "regions": ["320400"],
        "since": "2015-01-01", "source": "试", "sure": "seen",
    }  # fmt: skip
    made = default_catalogue().overlay({"reform": [row]})
    asked = (day("2012-01-01"), day("2016-01-01"), CHANGZHOU)
    assert successors("industry-commerce", *asked, catalogue=made).main == ("market-regulation",)
    assert successors("industry-commerce", *asked).main == ("industry-commerce",)


def test_a_branch_belongs_to_the_district_and_is_named_by_the_city() -> None:
    tianning = gm.division("天宁区")
    for text in ("常州市公安局天宁分局", "市公安局天宁分局", "天宁公安分局", "公安天宁分局"):
        assert unit(text, within="常州").division == tianning, text
    assert gm.unit_name("public-security", tianning, day("2020-01-01"), form="full") == "常州市公安局天宁分局"
    assert unit("常州市公安局金坛分局", within="南京").sure is Sure.MEMORY
    assert unit("南京市公安局天宁分局").sure is Sure.DOUBTFUL
    unlisted = unit("市公安局高铁新城区分局", within="常州")
    assert (unlisted.lines, unlisted.sure) == (("public-security",), Sure.DOUBTFUL)


def test_two_names_behind_one_word_are_one_unit_of_both() -> None:
    assert unit("市委市政府", within="常州").lines == ("party-committee", "government")
    assert unit("市纪委市监委", within="常州").lines == ("discipline",)
    assert unit("市发展改革委（市粮食和物资储备局）", within="常州").lines == ("ndrc", "grain")


def test_lists_share_their_prefix() -> None:
    found = units("市委政法委、宣传部，市财政局、民政局（地名办、区划办）；武进区教育局、卫健局", within="常州")
    lines = [("political-legal",), ("publicity",), ("finance",), ("civil-affairs",), ("education",), ("health",)]
    assert [each.lines for each in found] == lines
    assert {each.division for each in found[4:]} == {gm.division("武进区")}


def test_former_names_and_functions_behind_a_prefix() -> None:
    assert unit("原市国土局", within="常州", as_of=day("2019-01-01")).lines == ("land-resources",)
    assert unit("市工商", within="常州", as_of=day("2015-01-01")).lines == ("industry-commerce",)
    assert unit("常州市建设集团有限公司").sure in {None, Sure.DOUBTFUL}


def test_what_candidates_agree_on_is_the_answer() -> None:
    found = unit("鼓楼区财政局", as_of=day("2020-01-01"))
    assert found.ambiguous
    assert (found.lines, found.division, found.sure) == (("finance",), None, Sure.DOUBTFUL)
    assert found.candidates == found.readings
    assert found.kind is gm.UnitKind.DEPARTMENT
    assert found.form is NameForm.FULL
    nothing = unit("某某某")
    assert (nothing.lines, nothing.kind, nothing.sure, nothing.division) == ((), None, None, None)


def test_a_place_by_name_settles_only_what_it_names() -> None:
    assert unit("市财政局", within="无此地").division is None
    assert unit("市财政局", within="鼓楼区").division is None
    assert unit("镇党委", within="武进区").division == Place(
        name="镇", kind=gm.DivisionKind.TOWN, tier=gm.Tier.TOWNSHIP, within=gm.division("武进区").code
    )
    town = unit("凤凰县沱江镇人民政府").division
    assert isinstance(town, Place)
    assert (town.name, town.within) == ("沱江镇", "433123")
    assert unit("第八师石河子市财政局").division == gm.division("石河子市")


def test_answers_are_kept_and_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    # The package's own name units is the function.
    monkeypatch.setattr(sys.modules["govmodel.catalogue.units"], "_MOST_KEPT", 2)
    made = default_catalogue().overlay({"line": [{"id": "tea", "name": "茶", "kind": "政府部门", "source": "试",
                                                  "sure": "seen"}]})  # fmt: skip
    first = find_unit("市财政局", CHANGZHOU, catalogue=made)
    assert find_unit("市财政局", CHANGZHOU, catalogue=made) is first
    find_unit("市民政局", CHANGZHOU, catalogue=made)
    find_unit("市审计局", CHANGZHOU, catalogue=made)
    assert len(made.unit_answers) == 1


def test_nearest_of_many_names() -> None:
    near = NearNames(["财政局", "教育局", "审计局"])
    assert near.nearest("财政厅") == "财政局"
    assert near.nearest("") is None
    assert near.nearest("xyz") is None
    assert near.nearest("财政局" * 40) is None


def test_work_that_left_in_2018_and_came_back_in_2023() -> None:
    jingzhou, start, middle, end = gm.division("荆州"), "2011-12-27", "2020-12-31", "2026-01-01"
    days = [PartialDate.parse(day) for day in (start, middle, end)]
    assert ("引进国外智力", "science") in successors("hrss", days[0], days[1], jingzhou).parts
    assert ("引进国外智力", "hrss") in successors("hrss", days[0], days[2], jingzhou).parts
    safety = successors("work-safety", days[0], days[1], jingzhou)
    assert (safety.main, safety.parts) == (("emergency",), (("职业安全健康监督管理", "health"),))
