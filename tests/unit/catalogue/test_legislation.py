"""Who may make local law when."""

import datetime

import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import division
from govmodel.catalogue.legislation import LOCAL_LAW, legislates, legislation_rows, powers
from govmodel.model.dates import PartialDate
from govmodel.model.division import Tier

BEFORE, AFTER = datetime.date(2011, 12, 27), datetime.date(2020, 1, 1)


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("江苏省", True, True),
        ("重庆市", True, True),
        ("南京市", True, True),
        ("无锡市", True, True),
        ("苏州市", True, True),
        ("深圳市", True, True),
        ("常州市", False, True),
        ("温州市", False, True),
        ("荆州市", False, True),
        ("东莞市", False, True),
        ("延边州", False, True),
        ("武进区", False, False),
        ("喀什地区", False, False),
        ("兴安盟", False, False),
        ("玉屏县", False, False),
    ],
)
def test_power_to_make_local_law(name: str, before: bool, after: bool) -> None:  # expected answers
    assert (legislates(division(name), BEFORE), legislates(division(name), AFTER)) == (before, after)


def test_the_year_of_the_change_may_mean_after_it() -> None:
    assert legislates(division("常州"), PartialDate.parse("2015"))
    assert not legislates(division("常州"), PartialDate.parse("2015-03-14"))
    assert legislates(division("常州"))


def test_autonomous_places_make_rules_of_their_own() -> None:
    assert {row.power for row in powers(division("延边州"), BEFORE)} == {"自治条例和单行条例"}
    assert {row.power for row in powers(division("延边州"), AFTER)} == {"自治条例和单行条例", LOCAL_LAW}
    assert {row.power for row in powers(division("玉屏县"), AFTER)} == {"自治条例和单行条例"}


def test_forty_nine_larger_cities_before_2015() -> None:
    rows = [row for row in legislation_rows() if row.source.startswith("较大的市")]
    assert len(rows) == len({row.code for row in rows}) == 27 + 18 + 4
    index = default_catalogue().divisions
    for row in legislation_rows():
        if row.code is not None:
            assert {each.kind for each in index.by_code[row.code]} == {row.kind}


def test_since_2015_nearly_every_city_makes_law() -> None:
    cities = [row for row in default_catalogue().divisions.rows if row.tier is Tier.PREFECTURE and row.until is None]
    without = {row.name for row in cities if not legislates(row.division, datetime.date(2024, 1, 1))}
    # 7 prefectures and 3 leagues have an office of the level above, not a congress of their own.
    assert {name[-1] for name in without} == {"区", "盟"}
    assert len(without) == 10
