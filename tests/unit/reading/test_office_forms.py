"""The office and liaisons in less usual forms: names in brackets, asides, two posts of one director, deputies."""

import pytest
from tests.unit.reading.membership import facts, read, said

from govmodel.model.actor import Role

AT_HOME = "办公室设在市民政局，"


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("联席会议办公室设在市农业农村局（市乡村振兴局）。", "市农业农村局（市乡村振兴局）"),
        ("联席会议办公室（以下简称“联席办”）设在市民政局。", "市民政局"),
        ("指挥部下设办公室（以下简称指挥部办公室）在市水利局。", "市水利局"),
        ("办公室地点设在市民政局三楼。", "市民政局"),
        ("领导小组下设办公室和宣传组，办公室设在市民政局。", "市民政局"),
        ("联席会议由市民政局负责日常工作。", "市民政局"),
        ("领导小组在市民政局下设办公室。", "市民政局"),
        ("（二）联席会议办公室。设在市民政局，负责日常工作。", "市民政局"),
    ],
)
def test_where_the_office_is(text: str, host: str) -> None:
    assert said(facts(text)["office_host"]) == [host]


@pytest.mark.parametrize(
    ("text", "directors", "deputies"),
    [
        ("办公室主任由市委农办主任、市农业农村局局长担任。", ["市委农办主任、市农业农村局局长"], []),
        (
            "副主任由市水利局副局长和市教育局、市财政局分管负责人兼任。",
            [],
            ["市水利局副局长", "市教育局分管负责人", "市财政局分管负责人"],
        ),
        ("副主任由各成员单位分管负责人担任。", [], ["各成员单位分管负责人"]),
        ("主任由市民政局党组书记、局长担任。", ["市民政局党组书记、局长"], []),
    ],
)
def test_who_directs_the_office(text: str, directors: list[str], deputies: list[str]) -> None:
    found = facts(AT_HOME + text)
    assert said(found.get("office_director", [])) == directors
    assert said(found.get("office_deputy_directors", [])) == deputies


@pytest.mark.parametrize(
    "text",
    [
        "办公室成员由各成员单位业务科室负责人组成。",
        "各成员单位业务科室负责人为办公室成员。",
    ],
)
def test_who_works_in_the_office(text: str) -> None:
    office = read(AT_HOME + text).office
    assert office is not None
    assert [seat.printed for seat in office.seats.seats] == ["各成员单位业务科室负责人"]


@pytest.mark.parametrize(
    ("text", "title", "count"),
    [
        ("各成员单位要指定1名分管领导和1名联络员，名单报联席会议办公室。", "联络员", 1),
        ("各成员单位确定1名负责人和1名科级干部分别作为联席会议成员和联络员。", "科级干部", 1),
        ("联络员一般由各成员单位相关科室负责人担任。", "相关科室负责人", None),
        ("各单位明确1名工作人员为联系人。", "工作人员", 1),
        ("各成员单位固定一名联络员。", "联络员", 1),
    ],
)
def test_liaisons(text: str, title: str, count: int | None) -> None:
    rule = read(text).liaisons.per_unit
    assert rule is not None
    assert (rule.post.title, rule.count) == (title, count)


@pytest.mark.parametrize(
    "text",
    ["各成员单位明确1名处级干部担任联络员，报领导小组办公室备案。", "各成员单位确定专人为联络员，并报联席会议办公室。"],
)
def test_liaisons_are_filed(text: str) -> None:
    rule = read(text).liaisons.per_unit
    assert rule is not None
    assert rule.filed_with == (Role.OFFICE,)


def test_what_is_reported_elsewhere_is_no_filing() -> None:
    rule = read("各成员单位确定专人为联络员。各成员单位要将工作总结及时报送联席会议办公室。").liaisons.per_unit
    assert rule is not None
    assert rule.filed_with == ()
