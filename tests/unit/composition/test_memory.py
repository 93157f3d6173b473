"""What is kept from one derivation to the next, and that no place, date, base or catalogue is taken for another."""

from __future__ import annotations

import attrs
import pytest
from tests.unit.composition.small import HRSS, derived, seat, seats, system, unit

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.composition import memory
from govmodel.composition.decision import Decision
from govmodel.composition.derivation import Derivation
from govmodel.composition.derive import derive
from govmodel.composition.memory import Memory, Same, Sort, memory_of
from govmodel.composition.question import Question
from govmodel.composition.reason import Reason, Why
from govmodel.composition.step import Step
from govmodel.findings.text import Text
from govmodel.model.change import Drop, Replace
from govmodel.model.duty import MandateItem
from govmodel.model.ids import MandateId
from govmodel.model.open_item import OpenAbout, OpenItem

PLAIN = Reason(why=Why.UNIT, text=Text("理由", "reason"))
SORT = Sort(key="sort", names=("常州市", "常州"))


def step(after: object, zh: str = "理由") -> Step:
    reason = Reason(why=Why.UNIT, text=Text(zh, "reason"))
    return Step(change=Replace(path=("name",), before="", after=after), reasons=(PLAIN, reason))


def question(words: str = "词", zh: str = "理由", choices: tuple[str, ...] = ()) -> Question:
    item = OpenItem(about=OpenAbout.WORDS, words=words, choices=choices)
    return Question(item=item, reason=Reason(why=Why.WORDS, text=Text(zh, "reason")))


@pytest.mark.parametrize(
    ("steps", "questions", "named"),
    [
        ((), (), False),
        ((step("市财政局"),), (), False),
        ((step("常州国税局"),), (), True),
        ((step("市财政局"), step("常州国税局")), (), True),
        ((step(HRSS),), (), False),
        ((step(attrs.evolve(HRSS, name="常州市人社局")),), (), True),
        ((step("市财政局", "在常州市"),), (), True),
        ((step("常州国税局"),), (question(),), True),
        ((), (question(),), False),
        ((), (question("常州"),), True),
        ((), (question(zh="常州市没有"),), True),
        ((), (question(choices=("照留", "常州国税局")),), True),
        ((Step(change=Drop(path=("units", "hrss"), value=HRSS), reasons=(PLAIN,)),), (), False),
    ],
)
def test_an_outcome_that_names_the_place_is_told(
    steps: tuple[Step, ...], questions: tuple[Question, ...], *, named: bool
) -> None:
    noted = tuple((("name",), each) for each in steps)
    assert SORT.named_in(noted, questions) is named


def test_a_value_is_the_same_only_as_itself() -> None:
    one, other = [HRSS], [HRSS]
    assert one == other
    assert one is not other
    assert Same(one) == Same(one)
    assert hash(Same(one)) == hash(Same(one))
    assert Same(one) != Same(other)
    assert Same(one) != one


def test_what_was_kept_is_given_again_until_there_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Memory()
    numbers = [kept.number(key) for key in ("甲", "乙", "甲")]
    assert numbers[0] == numbers[2] != numbers[1]
    assert kept.get("key") is None
    assert kept.keep("key", 1) == kept.get("key") == 1
    assert [kept.once("other", iter((value,)).__next__) for value in (2, 3)] == [2, 2]
    monkeypatch.setattr(memory, "_MOST", 2)
    assert kept.keep("third", 3) == 3
    assert (kept.get("key"), kept.get("other"), kept.get("third")) == (None, None, 3)
    assert kept.number("甲") not in numbers


def test_a_catalogue_has_one_memory_and_no_two_share_it() -> None:
    ours = default_catalogue()
    assert memory_of(ours) is memory_of(ours)
    assert memory_of(ours) is not memory_of(overlay())


def overlay() -> Catalogue:
    """A catalogue that knows another name for one line in all prefecture-level cities."""
    common = {"lines": "hrss", "form": "short", "source": "甲", "sure": "seen"}
    rows = [{**common, "pattern": "{地}人力厅", "tiers": "省级"}, {**common, "pattern": "{地}人力局", "tiers": "地级"}]
    return default_catalogue().overlay({"name": rows})


def test_what_one_catalogue_knows_is_not_what_another_does() -> None:
    base, other = system(units=(unit("hrss", "省人力厅"),)), overlay()
    names = [
        derived(base, "常州市", catalogue=catalogue).structure.units[0].name
        for catalogue in (None, other, None, other, default_catalogue())
    ]
    assert names == [names[0], "市人力局", names[0], "市人力局", names[0]]
    assert names[0] != "市人力局"


def everywhere(to: str, as_of: str) -> tuple[Derivation, ...]:
    """Two systems, and the same again: equal parts that are not the very same objects."""
    task = MandateItem(id=MandateId("mandate"), task="协调我省工作，会同省国税局")
    first, second = (
        system(
            units=(HRSS, unit("state-tax", "省国税局")),
            members=seats(seat("hrss", title), seat("state-tax", "副局长")),
            mandate=(task,),
            name=f"江苏省{topic}联席会议",
        )
        for title, topic in (("副厅长", "甲"), ("首席顾问", "乙"))
    )
    return tuple(derived(base, to, as_of=as_of) for base in (first, second, first))


def test_no_place_no_date_and_no_base_is_taken_for_another() -> None:
    asked = [(to, day) for day in ("2011-12-27", "2020-12-31") for to in ("常州市", "苏州市", "南京市", "常州市")]
    together = {each: everywhere(*each) for each in asked}
    for each in reversed(asked):
        default_catalogue().kept.pop("derivations", None)
        assert everywhere(*each) == together[each]
    names = {each[0].structure.units[1].name for each in together.values()}
    assert {"常州国税局", "苏州国税局", "南京国税局"} <= names
    first, second, again = together["常州市", "2011-12-27"]
    assert first == again
    assert {question.key for question in second.open} - {question.key for question in first.open} == {
        "member/hrss.posts#post"
    }
    assert first.structure.mandate[0].task == "协调我市工作，会同常州国税局"


def test_what_a_decision_leads_to_is_not_kept_for_others() -> None:
    x = attrs.evolve(unit("x", "省甲乙办"), lines=())
    base = system(units=(x,))
    decided = derive(base, "常州市", decisions=(Decision(item="x#unit", choose="市甲乙局"),))
    assert decided.structure.units[0].name == "市甲乙局"
    assert derive(base, "苏州市").structure.units == (x,)
    assert derive(base, "常州市").structure.units == (x,)
