"""From where to where: the ways there are, and why there is none."""

from __future__ import annotations

import datetime
from typing import Any

import attrs
import pytest
from tests.unit.composition.by_hand import BASE
from tests.unit.composition.small import told

from govmodel.catalogue.divisions import division
from govmodel.composition.passage import Reach, passages, to_be
from govmodel.composition.refusal import CannotDerive
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division
from govmodel.model.document import Document
from govmodel.model.errors import Problem
from govmodel.model.ids import DivisionCode
from govmodel.model.meeting import JointMeeting

DATE = PartialDate.parse("2011-08-31")
LATER = PartialDate.parse("2015-06-01")


def of(name: str) -> JointMeeting:
    return attrs.evolve(BASE, division=division(name, as_of=DATE))


def undated() -> JointMeeting:
    return attrs.evolve(of("江苏省"), document=Document())


def refused(
    base: JointMeeting, to: Division | str, as_of: str | None = None, reach: Reach = Reach.NEXT
) -> tuple[Problem, ...]:
    with pytest.raises(CannotDerive) as found:
        passages(base, to, as_of, reach=reach)
    for problem in found.value.problems:
        told(problem)
    return tuple(found.value.problems)


@pytest.mark.parametrize(
    ("base", "to", "reach", "code", "said"),
    [
        (of("江苏省"), "武进区", Reach.NEXT, "level-skipped", ("武进区", "常州市", "江苏省", "province", "county")),
        (
            of("江苏省"),
            "武进区",
            Reach.PEER,
            "level-skipped",
            (
                "武进区",
                "常州市",
            ),
        ),
        (
            of("江苏省"),
            "湖北省",
            Reach.NEXT,
            "peer",
            (
                "湖北省",
                "江苏省",
            ),
        ),
        (
            of("江苏省"),
            "湖北省",
            Reach.SKIP,
            "peer",
            (
                "湖北省",
                "江苏省",
            ),
        ),
        (
            of("常州市"),
            "江苏省",
            Reach.SKIP,
            "upward",
            (
                "江苏省",
                "常州市",
            ),
        ),
        (
            of("武进区"),
            "江苏省",
            Reach.NEXT,
            "upward",
            (
                "江苏省",
                "武进区",
            ),
        ),
        (
            of("江苏省"),
            "黄石市",
            Reach.PEER,
            "not-below",
            (
                "黄石市",
                "江苏省",
            ),
        ),
        (of("江苏省"), "香港特别行政区", Reach.PEER, "special-region", ("香港特别行政区",)),
        (of("香港特别行政区"), "江苏省", Reach.PEER, "special-region", ("香港特别行政区",)),
    ],
)
def test_ways_that_there_are_not(base: JointMeeting, to: str, reach: Reach, code: str, said: tuple[str, ...]) -> None:
    (found,) = refused(base, to, reach=reach)
    # What the refusal is about comes first of what it says.
    assert (found.code, found.value) == (code, said[0])
    assert said[0] in found.zh
    assert all(word in found.zh + found.en for word in said)
    assert "None" not in found.zh + found.en


def test_a_way_has_a_leg_for_each_level_and_time_passes_on_the_first_alone() -> None:
    (one,) = passages(of("江苏省"), "常州市", LATER)
    assert (one.start.name, one.end.name, one.named_on, one.as_of, one.moves) == ("江苏省", "常州市", DATE, LATER, True)
    first, second = passages(of("江苏省"), "武进区", LATER, reach=Reach.SKIP)
    assert (first.end.name, first.named_on, first.since) == ("常州市", DATE, DATE)
    assert (second.start.name, second.named_on, second.since) == ("常州市", LATER, LATER)
    (stays,) = passages(of("江苏省"), "江苏省", LATER)
    assert (stays.moves, stays.named_on, stays.as_of) == (False, DATE, LATER)
    (peer,) = passages(of("江苏省"), "湖北省", reach=Reach.PEER)
    assert (peer.start.name, peer.end.name, peer.as_of) == ("江苏省", "湖北省", DATE)


@pytest.mark.parametrize("as_of", [datetime.date(2015, 6, 1), LATER, "2015-06-01"])
def test_a_date_is_read_however_it_is_given(as_of: datetime.date | PartialDate | str) -> None:
    assert to_be(of("江苏省"), as_of) == (division("江苏省", as_of=DATE), LATER)


def test_the_bases_own_date_is_the_usual_one_and_its_own_day_is_not_before_it() -> None:
    assert to_be(of("江苏省"))[1] == DATE
    assert to_be(of("江苏省"), "2011")[1] == PartialDate.parse("2011")
    assert to_be(undated(), "2009")[1] == PartialDate.parse("2009")
    (leg,) = passages(undated(), "常州市", "2009")
    assert (leg.named_on, leg.since) == (None, PartialDate.parse("2009"))


@pytest.mark.parametrize("base", [None, "江苏省", ["江苏省"] * 20])
def test_what_is_no_structure_is_refused(base: Any) -> None:
    (found,) = refused(base, "常州市")
    assert (found.code, found.value, found.path) == ("not-a-structure", repr(base)[:60], "$")
    assert type(base).__name__ in found.zh
    assert type(base).__name__ in found.en
    assert found.zh != found.en


def test_every_fault_is_told_at_once() -> None:
    bare = attrs.evolve(BASE, division=None, document=Document())
    assert [(each.code, each.value) for each in refused(bare, "江苏省人民县")] == [
        ("no-date", BASE.id),
        ("base-without-division", BASE.id),
        ("unknown-division", "江苏省人民县"),
    ]
    with pytest.raises(CannotDerive) as found:
        to_be(bare)
    assert [each.code for each in found.value.problems] == ["no-date", "base-without-division"]
    # Either alone is enough.
    for one, code in ((attrs.evolve(bare, document=BASE.document), "base-without-division"), (undated(), "no-date")):
        with pytest.raises(CannotDerive) as found:
            to_be(one)
        assert [each.code for each in found.value.problems] == [code]


def test_a_date_that_is_none_or_too_early_is_refused() -> None:
    assert [(each.code, each.value) for each in refused(of("江苏省"), "常州市", "明天")] == [("bad-date", "明天")]
    assert [(each.code, each.value) for each in refused(of("江苏省"), "常州市", "2010")] == [("before-base", "2010")]


GONE = division("金坛市", as_of=DATE)
TO_BE = division("金坛区", as_of=PartialDate.parse("2016"))


@pytest.mark.parametrize(
    ("to", "as_of"),
    [
        pytest.param("金坛市", "2016-06-01", id="a name that is no more"),
        pytest.param("金坛区", "2012-06-01", id="a name that is not yet"),
        pytest.param(GONE, "2016-06-01", id="a division that is no more"),
        pytest.param(TO_BE, "2012-06-01", id="a division that is not yet"),
        pytest.param(attrs.evolve(GONE, code=DivisionCode("320499")), "2012-06-01", id="one made up"),
    ],
)
def test_a_place_of_another_time_is_refused(to: Division | str, as_of: str) -> None:
    (found,) = refused(of("常州市"), to, as_of)
    name = to if isinstance(to, str) else to.name
    assert (found.code, found.value) == ("division-of-another-time", name)
    for text in (found.zh, found.en):
        assert name in text
        assert as_of in text


@pytest.mark.parametrize("to", ["金坛市", "320482", GONE, attrs.evolve(GONE, name="别名")])
def test_a_place_is_the_tables_own_of_the_date(to: Division | str) -> None:
    (leg,) = passages(of("常州市"), to, "2012-06-01")
    assert leg.end == GONE


def test_what_lies_between_and_above_is_as_it_was_on_the_date() -> None:
    anhui = attrs.evolve(BASE, division=division("安徽省"), document=Document(date=PartialDate.parse("2001-01-01")))
    for as_of, between in (("2010-06-01", "巢湖市"), ("2012-06-01", "合肥市")):
        first, _ = passages(anhui, "庐江县", as_of, reach=Reach.SKIP)
        assert first.end.name == between
    lujiang = attrs.evolve(anhui, division=division("庐江县", as_of=PartialDate.parse("2010")))
    assert [problem.code for problem in refused(lujiang, "巢湖市", "2010-06-01")] == ["upward"]
    changzhou = attrs.evolve(anhui, division=division("常州市"))
    (leg,) = passages(changzhou, division("320411"), "2001-06-01")
    assert leg.end.name == "郊区"


def test_a_place_that_may_be_two_is_told_with_both_and_one_mistyped_with_the_nearest() -> None:
    (two,) = refused(of("000000"), "鼓楼区")
    assert (two.code, two.value, two.path) == ("ambiguous-division", "鼓楼区", "$")
    assert {"320106", "350102"} <= set(two.choices)
    assert "鼓楼区" in two.zh
    assert "鼓楼区" in two.en
    (typo,) = refused(of("江苏省"), "常洲市")
    assert (typo.code, typo.value, typo.choices) == ("unknown-division", "常洲市", ())
    assert typo.nearest == "常州市"
    assert typo.zh != typo.en
    assert all("常洲市" in said and "常州市" in said for said in (typo.zh, typo.en))
    (own,) = passages(of("南京市"), "鼓楼区")
    assert own.end.code == "320106"
