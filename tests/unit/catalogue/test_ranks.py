"""Ranks of units, posts and liaisons."""

import attrs
import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import division
from govmodel.catalogue.ranks import liaison_ranks, post_ranks, ranks_for, unit_ranks
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, Place, Standing, Tier
from govmodel.model.ids import LineId, UnitId
from govmodel.model.post import Post, PostClass
from govmodel.model.rank import RankSet
from govmodel.model.unit import Unit, UnitKind, Where

CHANGZHOU = division("320400")
JIANGSU = division("320000")
NATION = division("000000")
COUNTY = division("台前县")
QINGDAO = division("青岛")


def unit(line: str, kind: UnitKind | None = None, organ: str | None = None) -> Unit:
    return Unit(id=UnitId("u"), name="某单位", lines=(LineId(line),) if line else (), kind=kind, organ=organ)


def names(ranks: RankSet | None) -> tuple[str, ...] | None:
    return ranks.names if ranks else None


@pytest.mark.parametrize(
    ("where", "liaison", "department"),
    [
        (NATION, ("厅级",), ("正部级",)),
        (JIANGSU, ("处级",), ("正厅级",)),
        (division("重庆"), ("处级",), ("正厅级",)),
        (QINGDAO, ("处级",), ("副厅级",)),
        (CHANGZHOU, ("科级",), ("正处级",)),
        (division("开州区"), ("科级",), ("正处级",)),
        (COUNTY, None, ("正科级",)),
        (Place(name="某镇", standing=Standing.TOWNSHIP, tier=Tier.TOWNSHIP), None, ("正股级",)),
        (Place(name="某村", standing=Standing.VILLAGE), None, None),
        (Place(name="某开发区", standing=Standing.ZONE), None, None),
        (Place(name="某处"), None, None),
        (None, None, None),
    ],
)
def test_liaison_and_department_of_a_standing(
    where: Division | Place | None, liaison: tuple[str, ...] | None, department: tuple[str, ...] | None
) -> None:
    assert names(liaison_ranks(where)) == liaison
    assert names(unit_ranks(None, where)) == department


@pytest.mark.parametrize("standing", list(Standing))
def test_every_standing_has_a_row(standing: Standing) -> None:
    row = ranks_for(Place(name="某处", standing=standing))
    assert row is not None
    assert row.standing is standing
    assert row.source


@pytest.mark.parametrize(
    ("of", "where", "expected"),
    [
        (unit("hrss"), CHANGZHOU, ("正处级",)),
        (unit("government"), CHANGZHOU, ("正厅级",)),
        (unit("women"), CHANGZHOU, ("正处级",)),
        (unit("court"), CHANGZHOU, ("副厅级",)),
        (unit("state-tax"), CHANGZHOU, ("正处级",)),
        (unit("tobacco"), CHANGZHOU, ("副厅级", "正处级", "副处级")),
        (unit("family-planning-association"), CHANGZHOU, ("处级",)),
        (unit("housing-fund"), CHANGZHOU, None),
        (unit("", UnitKind.ASSOCIATION), CHANGZHOU, None),
        (unit(""), CHANGZHOU, None),
        (unit("no-such-line"), CHANGZHOU, None),
        (unit("ndrc", organ="地区经济司"), NATION, ("正厅级",)),
        (unit("hrss"), Place(name="某处"), None),
    ],
)
def test_unit_is_ranked(of: Unit, where: Division | Place, expected: tuple[str, ...] | None) -> None:
    assert names(unit_ranks(of, where)) == expected


@pytest.mark.parametrize(
    ("post_class", "line", "where", "expected"),
    [
        (PostClass.UNIT_HEAD, "hrss", CHANGZHOU, ("正处级",)),
        (PostClass.DEPUTY_IN_CHARGE, "hrss", CHANGZHOU, ("副处级",)),
        (PostClass.DEPUTY, "hrss", QINGDAO, ("正处级",)),
        (PostClass.CHIEF_DEPUTY, "public-security", CHANGZHOU, ("处级",)),
        (PostClass.LEADER, "hrss", CHANGZHOU, ("处级",)),
        (PostClass.TEAM_MEMBER, "hrss", COUNTY, ("科级",)),
        (PostClass.DIVISION_HEAD, "hrss", CHANGZHOU, ("正科级",)),
        (PostClass.DIVISION_LEADER, "hrss", JIANGSU, ("处级",)),
        (PostClass.STAFF, "hrss", CHANGZHOU, None),
        (PostClass.SECRETARY_GENERAL, "hrss", CHANGZHOU, None),
        (None, "hrss", CHANGZHOU, None),
        (PostClass.UNIT_HEAD, "public-security", CHANGZHOU, ("副厅级", "正处级")),
        (PostClass.UNIT_HEAD, "housing-fund", CHANGZHOU, None),
        (PostClass.LEADER, "housing-fund", CHANGZHOU, None),
        (PostClass.DIVISION_HEAD, "housing-fund", CHANGZHOU, None),
        (PostClass.DIVISION_LEADER, "housing-fund", CHANGZHOU, None),
        (PostClass.UNIT_HEAD, "government", CHANGZHOU, ("正厅级",)),
        (PostClass.DEPUTY_IN_CHARGE, "government", CHANGZHOU, ("副厅级",)),
        (PostClass.CHIEF_DEPUTY, "government", COUNTY, ("副处级",)),
        (PostClass.LEADER, "government", CHANGZHOU, ("厅级",)),
        (PostClass.SECRETARY_GENERAL, "government", CHANGZHOU, ("正处级",)),
        (PostClass.DEPUTY_SECRETARY_GENERAL, "government", CHANGZHOU, ("处级",)),
        (PostClass.DEPUTY_SECRETARY_GENERAL, "government", COUNTY, None),
        (PostClass.STAFF, "government", CHANGZHOU, None),
    ],
)
def test_post_is_ranked(
    post_class: PostClass | None, line: str, where: Division, expected: tuple[str, ...] | None
) -> None:
    kind = UnitKind.GOVERNMENT if line == "government" else None
    assert names(post_ranks(Post(title="某职", post_class=post_class), unit(line, kind), where)) == expected


def test_government_is_known_by_its_line_too() -> None:
    post = Post(title="副市长", post_class=PostClass.DEPUTY)
    assert names(post_ranks(post, unit("government"), CHANGZHOU)) == ("副厅级",)


def test_unit_elsewhere_is_ranked_in_its_own_place() -> None:
    vice = Post(title="副区长", post_class=PostClass.DEPUTY)
    district = Unit(id=UnitId("u"), name="宝山区", lines=(LineId("government"),), where=Where.BELOW)
    assert post_ranks(vice, district, division("上海")) is None
    assert unit_ranks(district, division("上海")) is None
    there = attrs.evolve(district, place=division("上海市宝山区"))
    assert names(post_ranks(vice, there, division("上海"))) == ("副厅级",)


def test_stated_rank_settles_it() -> None:
    post = Post(title="科级干部", post_class=PostClass.CADRE, rank=RankSet.of("科级"))
    assert names(post_ranks(post, None, None)) == ("科级",)


def test_post_without_unit_or_standing_says_nothing() -> None:
    post = Post(title="局长", post_class=PostClass.UNIT_HEAD)
    assert post_ranks(post, None, CHANGZHOU) is None
    assert post_ranks(post, unit("hrss"), Place(name="某处")) is None


def test_head_of_a_part_has_the_parts_rank() -> None:
    head = Post(title="司长", post_class=PostClass.UNIT_HEAD)
    deputy = Post(title="副处长", post_class=PostClass.DEPUTY, internal="处")
    leader = Post(title="负责同志", post_class=PostClass.LEADER, internal="科室")
    staff = Post(title="工作人员", post_class=PostClass.STAFF, internal="科室")
    assert names(post_ranks(head, unit("ndrc", organ="地区经济司"), NATION)) == ("正厅级",)
    assert names(post_ranks(deputy, unit("hrss"), JIANGSU)) == ("副处级",)
    assert names(post_ranks(leader, unit("hrss"), CHANGZHOU)) == ("科级",)
    assert post_ranks(staff, unit("hrss"), CHANGZHOU) is None


@pytest.mark.parametrize(
    ("title", "as_of", "expected"),
    [
        ("副巡视员", "2016-07-25", ("副厅级",)),
        ("巡视员", "2016-07-25", ("正厅级",)),
        ("二级巡视员", "2016-07-25", None),
        ("二级巡视员", "2020", ("副厅级",)),
        ("四级调研员", None, ("副处级",)),
        ("总经理", None, None),
    ],
)
def test_job_rank_is_read_in_the_series_of_the_date(
    title: str, as_of: str | None, expected: tuple[str, ...] | None
) -> None:
    post = Post(title=title, post_class=PostClass.NON_LEADING)
    day = PartialDate.parse(as_of) if as_of else None
    assert names(post_ranks(post, None, CHANGZHOU, as_of=day)) == expected


def test_liaison_of_a_unit() -> None:
    assert names(liaison_ranks(CHANGZHOU, unit=unit("hrss"))) == ("科级",)
    assert liaison_ranks(CHANGZHOU, unit=unit("tobacco")) is None
    assert liaison_ranks(CHANGZHOU, unit=unit("")) is None


def test_user_row_holds_from_its_day_and_for_its_tier() -> None:
    row = {"standing": "地级", "unit": "副处级", "liaison": ["副科级", "正股级"], "source": "市编办", "sure": "seen"}
    made = default_catalogue().overlay({"rank": [row | {"tier": "地级", "since": "2020-01-01"}]})
    before, after = PartialDate.parse("2019"), PartialDate.parse("2020-06")
    assert names(unit_ranks(None, CHANGZHOU, as_of=before, catalogue=made)) == ("正处级",)
    assert names(unit_ranks(None, CHANGZHOU, as_of=after, catalogue=made)) == ("副处级",)
    assert names(liaison_ranks(CHANGZHOU, as_of=after, catalogue=made)) == ("副科级", "正股级")
    assert names(unit_ranks(None, CHANGZHOU, as_of=after)) == ("正处级",)


def test_exception_for_another_tier_says_nothing() -> None:
    made = default_catalogue().overlay(
        {
            "rank": [
                {
                    "standing": "村级",
                    "kind": "群团组织",
                    "tier": "县级",
                    "unit": "副科级",
                    "source": "试",
                    "sure": "memory",
                }
            ]
        }
    )
    village = Place(name="某村", standing=Standing.VILLAGE)
    assert unit_ranks(unit("women"), village, catalogue=made) is None
