"""What is handed to ``derive``: decisions in every shape, and what is no place or decision at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest
from tests.unit.composition.small import HRSS, derived, seat, seats, system, told, unit

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.composition.decision import Decision
from govmodel.composition.decisions_file import read_decisions, write_decisions
from govmodel.composition.derive import derive
from govmodel.composition.filled import Decisions
from govmodel.composition.passage import Reach
from govmodel.composition.reason import Why
from govmodel.composition.refusal import CannotDerive
from govmodel.model.dates import PartialDate
from govmodel.model.document import Citation, Document
from govmodel.model.duty import MandateItem
from govmodel.model.errors import Problem
from govmodel.model.ids import MandateId, SeatId, UnitId
from govmodel.model.unit import Unit

BASE = system(units=(HRSS,))
CITY = "常州市"
BASIS = Decision(item=".document.basis#basis", choose="《甲》")
FILE = Decisions(base="base", to="320400", as_of=PartialDate.parse("2011-12-27"), decisions=(BASIS,))


def refused(to: Any = CITY, **options: Any) -> list[Problem]:
    with pytest.raises(CannotDerive) as found:
        derive(BASE, to, **options)
    for problem in found.value.problems:
        told(problem)
    return list(found.value.problems)


@pytest.mark.parametrize(
    ("to", "as_of", "reach"),
    [
        pytest.param("320400", "2012-01-01", Reach.NEXT, id="next"),
        pytest.param("320412", "2012-01-01", Reach.SKIP, id="past a level"),
        pytest.param("320000", "2012-01-01", Reach.NEXT, id="own place"),
        pytest.param("320000", "2011-12-27", Reach.NEXT, id="own place and date"),
    ],
)
@pytest.mark.parametrize("decisions", [(), (BASIS,)])
def test_a_derivation_says_from_what_for_whom_and_when(
    to: str, as_of: str, reach: Reach, decisions: tuple[Decision, ...]
) -> None:
    made = derived(BASE, to, as_of=as_of, reach=reach, decisions=decisions)
    assert made.base is BASE
    assert (made.to.code, made.as_of) == (to, PartialDate.parse(as_of))


def test_of_two_decisions_on_one_thing_the_first_counts_and_the_other_is_stale() -> None:
    again = attrs.evolve(BASIS, choose="《乙》")
    for to, stale in ((CITY, [again]), ("江苏省", [BASIS, again])):
        made = derived(BASE, to, decisions=(BASIS, again))
        assert [each.decision for each in made.stale] == stale


@pytest.mark.parametrize(
    ("to", "reach", "name"),
    [
        pytest.param("常州市", Reach.NEXT, "市甲乙局", id="next"),
        pytest.param("武进区", Reach.SKIP, "区甲乙局", id="past a level"),
    ],
)
def test_a_decision_is_for_the_last_place_and_all_that_follows_a_name_follows_it(
    to: str, reach: Reach, name: str
) -> None:
    base = system(
        units=(Unit(id=UnitId("x"), name="省甲乙办"),),
        mandate=(MandateItem(id=MandateId("mandate"), task="会同省甲乙办落实"),),
    )
    choice = Decision(item="x#unit", choose=name)
    made = derived(base, to, reach=reach, decisions=(choice,))
    assert (made.structure.units[0].name, made.structure.mandate[0].task) == (name, f"会同{name}落实")
    assert made.stale == ()
    (step,) = (step for step in made.steps if step.path == ("units", "x"))
    assert [reason.why for reason in step.reasons].count(Why.DECISION) == 1


def test_what_a_person_puts_back_is_the_bases_own() -> None:
    named = Unit(id=UnitId("x"), name="省甲乙办", aliases=("省甲办",))
    base = system(units=(named, HRSS))
    made = derived(base, CITY, decisions=(Decision(item="x#unit", choose="省甲乙办"),))
    assert made.structure.units[0] is named
    item = MandateItem(id=MandateId("mandate"), task="协调我省工作，省、市、县分工")
    base = system(mandate=(item,))
    made = derived(base, CITY, decisions=(Decision(item="mandate.task#words", choose=item.task),))
    assert made.structure.mandate[0] is item


def test_what_comes_back_past_a_level_is_the_bases_own() -> None:
    common = {"lines": "tea", "form": "short", "source": "甲", "sure": "seen"}
    names = [
        {**common, "pattern": f"{{地}}茶{end}", "tiers": tier}
        for tier, end in (("省级", "办"), ("地级", "局"), ("县级", "办"))
    ]
    line = {"id": "tea", "name": "茶产业", "kind": "政府部门", "source": "甲", "sure": "seen"}
    ours = default_catalogue().overlay({"line": [line], "name": names})
    tea, hrss = seat("tea", "主任"), seat("hrss", "副厅长")
    base = system(
        units=(unit("tea", "省茶办"), HRSS),
        members=seats(tea, hrss),
        liaisons=seats(attrs.evolve(tea, id=SeatId("liaison"))),
    )
    between = derive(base, "常州市", catalogue=ours)
    assert between.structure.members.seats[0].posts[0].title == "局长"
    made = derive(base, "武进区", reach=Reach.SKIP, catalogue=ours)
    assert made.structure.liaisons is base.liaisons
    assert made.structure.members.seats[0] is tea
    assert made.structure.members.seats[1].posts[0].title == "副局长"


def test_what_a_file_of_decisions_holds_is_taken_as_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "decisions.toml"
    write_decisions(derive(BASE, CITY, decisions=[BASIS]), file, FILE)
    read = read_decisions(file)
    assert read == FILE
    made = derived(BASE, CITY, decisions=read)
    assert made == derived(BASE, CITY, decisions=(BASIS,)) == derived(BASE, CITY, decisions=iter([BASIS]))
    assert made.structure.document.basis == (Citation(title="甲"),)


def test_decisions_for_another_derivation_are_refused_with_everything_that_differs() -> None:
    other = attrs.evolve(FILE, base="other", to="320500", as_of=PartialDate.parse("2020"))
    assert [problem.code for problem in refused(decisions=other)] == [
        "decisions-for-another-base",
        "decisions-for-another-place",
        "decisions-for-another-date",
    ]
    assert [problem.code for problem in refused(decisions=FILE, as_of="2012")] == ["decisions-for-another-date"]
    # Where nothing changes nothing is asked, and yet such decisions are not for it.
    assert [problem.code for problem in refused("江苏省", decisions=FILE)] == ["decisions-for-another-place"]


@pytest.mark.parametrize(
    ("given", "paths"),
    [
        (["x", BASIS, None], ["$.decisions[0]", "$.decisions[2]"]),
        ({BASIS.item: BASIS.choose}, ["$.decisions[0]"]),
        ("照留", ["$.decisions"]),
        (BASIS, ["$.decisions"]),
        (None, ["$.decisions"]),
    ],
)
def test_what_is_no_decision_is_refused_with_where_it_stands(given: Any, paths: list[str]) -> None:
    found = refused(decisions=given)
    assert [(problem.path, problem.code) for problem in found] == [(path, "not-a-decision") for path in paths]
    if paths == ["$.decisions"]:
        assert found[0].value == repr(given)[:60]


def test_of_what_is_no_decision_or_place_the_type_is_told_and_the_beginning() -> None:
    long = ["320400"] * 20
    for problem in (*refused(decisions=[long]), *refused(long)):
        assert problem.value == repr(long)[:60]
        assert "list" in problem.zh
        assert "list" in problem.en


@pytest.mark.parametrize("to", [None, 320400, b"320400", ["320400"]])
def test_what_is_no_place_is_refused(to: Any) -> None:
    assert [(problem.code, problem.value) for problem in refused(to)] == [("not-a-division", repr(to))]


def test_the_error_says_every_problem_in_both_languages() -> None:
    with pytest.raises(CannotDerive) as found:
        derive(attrs.evolve(BASE, division=None, document=Document()), None)  # type: ignore[arg-type]  # no place
    assert len(found.value.problems) > 1
    assert str(found.value).split("\n") == [f"{problem.zh} / {problem.en}" for problem in found.value.problems]
