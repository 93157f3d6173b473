"""Rules in force on a date that speak against asking lower tiers to set up the same."""

import datetime

import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import division
from govmodel.catalogue.lower_tier_norms import lower_tier_norm_rows, norms_against
from govmodel.catalogue.validity import AsOf, Sure
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Place, Tier
from govmodel.model.meeting import LowerTiersStance

REQUIRED, PERMITTED = LowerTiersStance.REQUIRED, LowerTiersStance.PERMITTED
RELIEF = datetime.date(2024, 8, 6)
MEASURES = datetime.date(2025, 9, 1)
DAY = datetime.timedelta(days=1)
NOTHING, ORDERS = "", "不得向下级党委和政府发布指令性公文"
TIER_BY_TIER, CITIES_AND_COUNTIES, TOWNSHIPS = "层层对应", "市、县两级", "乡镇（街道）不设"


def marks(stance: LowerTiersStance, of: Division | Place | None, as_of: AsOf = None) -> list[str]:
    """Which of the rules speak, told by words of theirs."""
    known = (ORDERS, TIER_BY_TIER, CITIES_AND_COUNTIES, TOWNSHIPS, "未经市政府批准")
    return [mark for norm in norms_against(stance, of, as_of) for mark in known if mark in norm.quote]


@pytest.mark.parametrize("name", ["中国", "江苏", "常州", "武进区", "荆州"])
@pytest.mark.parametrize("stance", LowerTiersStance)
def test_nothing_speaks_against_it_when_the_notices_were_issued(name: str, stance: LowerTiersStance) -> None:
    for day in (datetime.date(2011, 12, 27), datetime.date(2020, 12, 31), RELIEF - DAY):
        assert norms_against(stance, division(name), day) == ()


def test_since_the_relief_rules_no_orders_to_lower_governments() -> None:
    assert marks(REQUIRED, division("江苏"), RELIEF) == [ORDERS]
    assert marks(PERMITTED, division("江苏"), RELIEF) == []
    assert marks(REQUIRED, division("江苏"), MEASURES - DAY) == [ORDERS]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("中国", [TIER_BY_TIER]),
        ("江苏", [TIER_BY_TIER, CITIES_AND_COUNTIES]),
        ("重庆", [TIER_BY_TIER, CITIES_AND_COUNTIES]),
        ("荆州", [TIER_BY_TIER, CITIES_AND_COUNTIES]),
        ("武进区", [TIER_BY_TIER, TOWNSHIPS]),
        ("东莞市", [TIER_BY_TIER, TOWNSHIPS]),
    ],
)
def test_which_speaks_goes_by_the_tier_asked(name: str, expected: list[str]) -> None:
    assert marks(PERMITTED, division(name), MEASURES) == expected
    assert marks(REQUIRED, division(name), MEASURES) == [ORDERS, *expected]
    assert marks(REQUIRED, division(name)) == [ORDERS, *expected]


def test_a_city_binds_its_own_bodies_alone() -> None:
    day = datetime.date(2013, 8, 20)
    assert marks(REQUIRED, division("临沂"), day) == ["未经市政府批准"]
    assert marks(REQUIRED, division("临沂"), day - DAY) == []
    assert marks(PERMITTED, division("临沂"), day) == []
    assert marks(REQUIRED, division("兰山区", within="临沂"), day) == []
    assert marks(REQUIRED, None, day) == []


def test_places_and_bodies_of_unknown_division() -> None:
    everything = [TIER_BY_TIER, CITIES_AND_COUNTIES, TOWNSHIPS]
    assert marks(PERMITTED, None, MEASURES) == everything
    assert marks(PERMITTED, Place(name="荆州开发区", kind=DivisionKind.ZONE), MEASURES) == everything
    assert marks(PERMITTED, Place(name="某县", tier=Tier.COUNTY), MEASURES) == [TIER_BY_TIER, TOWNSHIPS]
    assert marks(REQUIRED, Place(name="高莞镇", tier=Tier.TOWNSHIP), MEASURES) == []


def test_a_partial_date_may_mean_after_it() -> None:
    assert marks(REQUIRED, division("江苏"), PartialDate.parse("2024")) == [ORDERS]
    assert marks(REQUIRED, division("江苏"), PartialDate.parse("2024-07")) == []


def test_rows_say_what_they_hang_on_and_were_all_seen() -> None:
    codes = default_catalogue().divisions.by_code
    for norm in lower_tier_norm_rows():
        assert norm.speaks_against
        assert norm.condition.zh.startswith("如")
        assert norm.condition.en.startswith("if")
        assert norm.sure is Sure.SEEN
        assert norm.since is not None
        assert norm.of is None or norm.of in codes
