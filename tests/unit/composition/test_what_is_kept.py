"""What was worked out before changes nothing: every place comes out as if it were the first."""

import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import children, division
from govmodel.composition.derivation import Derivation
from govmodel.composition.derive import derive
from govmodel.composition.passage import Reach
from govmodel.examples.shipped import jiangsu_2011
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, Standing

BASE = jiangsu_2011()
"""One value for all: what is kept is kept for the very parts of a base."""
DATES = ("2011-12-27", "2020-12-31", "2026-01-01")


def below(as_of: str) -> list[Division]:
    """Every division below 江苏, cities first."""
    date = PartialDate.parse(as_of)
    cities = children(division("江苏省"), as_of=date)
    return [*cities, *(county for city in cities for county in children(city, as_of=date))]


def peers(as_of: str) -> list[Division]:
    """The other divisions of the first tier that something can be derived for."""
    return [
        each
        for each in children(division("中国"), as_of=PartialDate.parse(as_of))
        if each.standing is not Standing.SPECIAL_REGION and each.name != "江苏省"
    ]


def derived(to: Division, as_of: str, reach: Reach, *, anew: bool) -> Derivation:
    """What is derived for a place, with all that was kept or with nothing."""
    if anew:
        default_catalogue().kept.pop("derivations", None)
    return derive(BASE, to, as_of=as_of, reach=reach)


@pytest.mark.parametrize("as_of", DATES)
@pytest.mark.parametrize("reach", [Reach.SKIP, Reach.PEER])
def test_a_place_comes_out_the_same_whatever_was_derived_before_it(as_of: str, reach: Reach) -> None:
    places = below(as_of) if reach is Reach.SKIP else peers(as_of)
    assert len(places) > 25
    together = [derived(place, as_of, reach, anew=False) for place in places]
    again = [derived(place, as_of, reach, anew=False) for place in reversed(places)][::-1]
    alone = [derived(place, as_of, reach, anew=True) for place in places]
    assert together == alone
    assert again == alone
