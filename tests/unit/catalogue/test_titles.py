"""Titles of those who lead a unit."""

import pytest

from govmodel.catalogue.titles import head_titles, nearest_title, title_fits
from govmodel.model.dates import PartialDate
from govmodel.model.ids import LineId, UnitId
from govmodel.model.unit import Unit, UnitKind


def unit(name: str, line: str = "", kind: UnitKind | None = None, organ: str | None = None) -> Unit:
    return Unit(id=UnitId("u"), name=name, lines=(LineId(line),) if line else (), kind=kind, organ=organ)


@pytest.mark.parametrize(
    ("title", "name", "line"),
    [
        # The roster of the Changzhou notice, but for its slip.
        ("副秘书长", "市政府", "government"),
        ("局长", "市人力资源和社会保障局", "hrss"),
        ("副主任", "市发展和改革委员会", "ndrc"),
        ("副局长", "常州国税局", "state-tax"),
        ("副局长", "常州工商行政管理局", "industry-commerce"),
        ("副主席", "市总工会", "trade-unions"),
        ("副书记", "共青团常州市委员会", "youth-league"),
        ("副主席", "市妇女联合会", "women"),
        # Posts of the notices.
        ("副市长", "市政府", "government"),
        ("分管副市长", "市政府", "government"),
        ("总工程师", "市交通委", "transport"),
        ("秘书长", "市发展改革委", "ndrc"),
        ("巡视员", "市绿化市容局", "greening-appearance"),
        ("主任", "市教委", "education"),
        ("常务副局长", "市公安局", "public-security"),
        ("行长", "县人民银行", "central-bank"),
        ("经理", "台前供电公司", "power"),
        ("常务副主席", "县总工会", "trade-unions"),
        ("政治处主任", "县人民法院", "court"),
        ("局长", "县委县政府督查局", "inspection"),
        ("副区长", "宝山区", "government"),
        ("副主任", "区政府办公室", "government-office"),
        ("部长", "市委宣传部", "publicity"),
        ("副书记", "市委政法委", "political-legal"),
        ("副理事长", "市残联", "disabled"),
        ("专职副会长", "市计生协会", "family-planning-association"),
        ("检察长", "市检察院", "procuratorate"),
        ("支队长", "市消防救援支队", "fire-rescue"),
        ("主任", "市住房公积金管理中心", "housing-fund"),
        # Words that pin down no title of one sort of organ.
        ("分管负责人", "市财政局", "finance"),
        ("处级干部", "省财政厅", "finance"),
        ("1名局级领导干部", "市财政局", "finance"),
        ("相关科室负责人", "市财政局", "finance"),
        ("就业处处长", "省人社厅", "hrss"),
    ],
)
def test_title_fits(title: str, name: str, line: str) -> None:
    assert title_fits(title, unit(name, line)) is True


@pytest.mark.parametrize(
    ("title", "name", "line", "near"),
    [
        ("联副主席", "市工商业联合会", "commerce-federation", "副主席"),
        ("副局长", "市妇联", "women", None),
        ("主席", "市财政局", "finance", None),
        ("局长", "市委宣传部", "publicity", "部长"),
        ("副厅长", "市财政局", "finance", "副局长"),
        ("书记", "市总工会", "trade-unions", None),
        ("副主", "市发改委", "ndrc", "副主任"),
    ],
)
def test_title_does_not_fit(title: str, name: str, line: str, near: str | None) -> None:
    assert title_fits(title, unit(name, line)) is False
    assert nearest_title(title, unit(name, line)) == near


@pytest.mark.parametrize(
    ("title", "of"),
    [
        ("舵手", unit("市财政局", "finance")),
        ("局长", unit("某某社", "")),
        ("局长", unit("市人社局", "hrss", organ="就业中队")),
        ("稽查局副局长", unit("市妇联", "women")),
        ("", unit("市财政局", "finance")),
    ],
)
def test_title_may_not_be_known(title: str, of: Unit) -> None:
    assert title_fits(title, of) is None


def test_part_of_a_unit_has_titles_of_its_own() -> None:
    assert title_fits("局长", unit("市公安局", "public-security", organ="交通管理局")) is True


def test_alias_may_carry_the_title() -> None:
    two = Unit(id=UnitId("u"), name="市发改委", lines=(LineId("ndrc"),), aliases=("市粮食局",))
    assert title_fits("局长", two) is True
    assert title_fits("主任", two) is True


def test_head_titles_by_kind_alone() -> None:
    found = head_titles("市体育局", kind=UnitKind.DEPARTMENT)
    assert ("局长" in found.head, "副局长" in found.deputy, found.known) == (True, True, True)
    nothing = head_titles("某某社")
    assert (nothing.head, nothing.deputy, nothing.known) == ((), (), False)
    assert "分管负责人" in nothing.also


def test_kind_of_the_line_follows_the_date() -> None:
    name, line = "市工商局", (LineId("industry-commerce"),)
    assert head_titles(name, line, as_of=PartialDate.parse("2011")).known
    assert head_titles(name, line, as_of=PartialDate.parse("2016")).known
