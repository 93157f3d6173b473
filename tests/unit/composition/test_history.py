"""What is derived does not depend on what was derived before: warm and cold give the same."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import pytest

import govmodel as gm
from govmodel.catalogue.catalogue import default_catalogue

DAY = "2011-12-27"


def bare() -> gm.JointMeeting:
    return attrs.evolve(gm.examples.jiangsu_2011(), sources=())


def cold(make: Callable[[], gm.Derivation]) -> gm.Derivation:
    default_catalogue().kept.clear()
    return make()


def test_what_was_open_in_one_base_says_nothing_of_another_with_the_same_parts() -> None:
    rule = bare().liaisons.per_unit
    assert rule is not None
    odd = attrs.evolve(rule, post=gm.Post(title="调研员"))
    base = attrs.evolve(bare(), liaisons=attrs.evolve(bare().liaisons, per_unit=odd))
    above = gm.derive(base, "扬州市", as_of=DAY).structure
    settled = attrs.evolve(above, open=tuple(item for item in above.open if "per_unit" not in item.field))
    assert settled.liaisons is above.liaisons
    first = cold(lambda: gm.derive(settled, "宝应县", as_of=DAY))
    gm.derive(above, "宝应县", as_of=DAY)
    assert gm.derive(settled, "宝应县", as_of=DAY) == first
    cold(lambda: gm.derive(settled, "宝应县", as_of=DAY))
    assert gm.derive(above, "宝应县", as_of=DAY) == cold(lambda: gm.derive(above, "宝应县", as_of=DAY))


def test_one_unit_in_two_places_is_read_with_each_place_s_own_name() -> None:
    association = gm.Unit(id=gm.UnitId("association"), name="南通市家庭服务业协会")
    city = gm.derive(bare(), "南通市", as_of=DAY).structure
    nantong = attrs.evolve(city, units=(*city.units, association))
    other = attrs.evolve(nantong, division=gm.division("连云港市"))
    first = cold(lambda: gm.derive(nantong, "崇川区", as_of=DAY))
    cold(lambda: gm.derive(other, "连云区", as_of=DAY))
    assert gm.derive(nantong, "崇川区", as_of=DAY) == first
    assert "association#unit" in {question.key for question in first.open}


@pytest.mark.parametrize("to", ["常州市", "南京市"])
def test_a_post_of_a_joined_unit_is_of_the_one_that_stands_for_it(to: str) -> None:
    rule = bare().liaisons.per_unit
    assert rule is not None
    post = gm.Post(title="处级干部", unit=gm.UnitId("local-tax"), rank=gm.RankSet.of("处级"))
    base = attrs.evolve(bare(), liaisons=attrs.evolve(bare().liaisons, per_unit=attrs.evolve(rule, post=post)))
    made = gm.derive(base, to, as_of="2020-12-31")
    found = made.structure.liaisons.per_unit
    assert found is not None
    assert found.post.unit == "state-tax"
    assert gm.dumps(gm.apply(base, *made.changes)) == gm.dumps(made.structure)


def test_places_in_lists_and_ids_have_one_origin() -> None:
    made = gm.derive(bare(), "常州市", as_of=DAY)
    by_id = made.origin(("units", "state-tax", "name"))
    assert by_id.step is not None
    assert made.origin("units.5.name") == by_id == made.origin(("units", 5, "name"))


def test_a_division_of_another_time_or_made_up_is_refused() -> None:
    gone = gm.division("巢湖市", as_of=gm.PartialDate.parse("2010"))
    base = attrs.evolve(bare(), division=gm.division("安徽省"))
    with pytest.raises(gm.CannotDerive) as refused:
        gm.derive(base, attrs.evolve(gone, code=gm.DivisionCode("341499")), as_of="2020-01-01")
    assert [problem.code for problem in refused.value.problems] == ["division-of-another-time"]
    made = gm.derive(bare(), attrs.evolve(gm.division("常州市"), name="假市"), as_of=DAY)
    assert made.to == gm.division("常州市")
