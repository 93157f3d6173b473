"""What is handed to ``cascade``: divisions one or many, and decisions that are read more than once."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from tests.unit.composition.small import HRSS, system

from govmodel.catalogue.divisions import division
from govmodel.composition.decision import Decision
from govmodel.composition.filled import Decisions
from govmodel.composition.refusal import CannotDerive
from govmodel.corpus.cascade import Cascade, cascade
from govmodel.examples.shipped import jiangsu_2011
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division

BASE = system(units=(HRSS,))
CITY = "320400"
KEY = ".document.basis#basis"
BASIS = Decision(item=KEY, choose="《甲》")
FILE = Decisions(base="base", to=CITY, as_of=PartialDate.parse("2011-12-27"), decisions=(BASIS,))


def names(top: Cascade) -> list[str]:
    return [node.division.name for node in top]


def keys(top: Cascade) -> list[list[str]]:
    """What is open at each node, worked out anew."""
    return [[item.key for item in node.structure.open] for node in top]


def refused(**options: Any) -> list[tuple[str, str]]:
    with pytest.raises(CannotDerive) as found:
        cascade(BASE, **options)
    return [(problem.code, problem.path) for problem in found.value.problems]


def test_one_division_is_as_good_as_a_list_of_one() -> None:
    place = division("常州市", as_of=PartialDate.parse("2011-12-27"))
    assert isinstance(place, Division)
    assert names(cascade(BASE, ["常州市"])) == ["常州市"]
    assert names(cascade(BASE, "常州市")) == names(cascade(BASE, CITY)) == names(cascade(BASE, place)) == ["常州市"]
    assert refused(divisions="常洲市") == [("unknown-division", "$")]
    assert refused(divisions=[None, 320400]) == [("not-a-division", "$"), ("not-a-division", "$")]


def test_decisions_count_however_often_a_cascade_is_walked() -> None:
    top = cascade(BASE, "常州市", decisions={CITY: (each for each in [BASIS])})
    assert KEY in keys(cascade(BASE, "常州市"))[0]
    assert KEY not in keys(top)[0]
    assert keys(top) == keys(top) == keys(cascade(BASE, "常州市", decisions={CITY: FILE}))


@pytest.mark.parametrize(
    ("divisions", "code"),
    [
        (None, "320499"),
        (None, "常州市"),
        (None, "320000"),
        (None, "330100"),
        ("常州市", "320500"),
        ("常州市", "320481"),
    ],
)
def test_decisions_for_a_division_that_is_not_worked_out_are_refused(divisions: str | None, code: str) -> None:
    assert refused(divisions=divisions, decisions={CITY: [BASIS], code: [BASIS]}) == [
        ("decisions-for-nothing", "$.decisions")
    ]


def test_decisions_for_what_lies_between_count() -> None:
    (node,) = cascade(BASE, "320481", decisions={CITY: [BASIS]})
    assert node.above is not None
    assert node.above.derivation is not None
    assert not node.above.derivation.stale
    assert KEY not in {item.key for item in node.above.structure.open}


def test_what_is_no_decision_is_refused_with_where_it_stands() -> None:
    assert refused(decisions={CITY: [BASIS, "照留"], "320500": "照留"}) == [
        ("not-a-decision", "$.decisions[320400][1]"),
        ("not-a-decision", "$.decisions[320500]"),
    ]


def test_decisions_of_a_file_for_another_derivation_are_refused_before_anything_is_derived() -> None:
    other = attrs.evolve(FILE, base="other", to="320500")
    below = attrs.evolve(FILE, to="320481", as_of=PartialDate.parse("2012"))
    assert refused(decisions={CITY: other, "320481": below, "999999": FILE, "320500": [BASIS]}) == [
        ("decisions-for-another-base", "$.decisions[320400].base"),
        ("decisions-for-another-place", "$.decisions[320400].to"),
        ("decisions-for-another-base", "$.decisions[320481].base"),
        ("decisions-for-another-date", "$.decisions[320481].as_of"),
        ("decisions-for-nothing", "$.decisions"),
    ]


def test_a_file_for_a_division_further_down_is_for_what_that_is_derived_from() -> None:
    below = attrs.evolve(FILE, base="base/320400", to="320481")
    (node,) = cascade(BASE, "320481", decisions={"320481": below})
    assert node.base.id == below.base
    assert KEY not in {item.key for item in node.structure.open}


def test_findings_are_counted_in_the_order_of_their_codes() -> None:
    counts = cascade(jiangsu_2011(), "常州市").tally()
    assert counts["GM504"] > 0
    assert list(counts) == sorted(counts)
