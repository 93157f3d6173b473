"""Paths written by a person, and where the values at them come from."""

import re

import attrs
import pytest
from tests.unit.composition.by_hand import BASE, CITY, LAW, QUESTION, STEPS, TASK, derivation

from govmodel.composition.origins import origin
from govmodel.composition.paths import NothingThere, look_up, named, path_to
from govmodel.composition.refusal import near_hint
from govmodel.composition.step import Step
from govmodel.model.change import ChangePath, Replace


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("mandate/1", ("mandate", "mandate/1")),
        ("mandate/1.task", ("mandate", "mandate/1", "task")),
        ("mandate/3.task#power", ("mandate", "mandate/3", "task")),
        ("report/government.purpose", ("rules", "reports", "report/government", "purpose")),
        ("mandate.mandate/1.task", ("mandate", "mandate/1", "task")),
        (".members.seats", ("members", "seats")),
        ("$.members.seats.0", ("members", "seats", "member/hrss")),
        ("members.seats.1.unit", ("members", "seats", "member/women", "unit")),
        ("name", ("name",)),
        ("", ()),
        (("units", "hrss"), ("units", "hrss")),
    ],
)
def test_a_path_is_an_element_a_field_of_it_or_steps_from_the_root(written: ChangePath | str, path: ChangePath) -> None:
    assert path_to(BASE, written) == path


@pytest.mark.parametrize(
    ("written", "asked", "near"),
    [
        ("hrss/2", "hrss/2", "hrss/1"),
        ("mandate/1.taks", "taks", "task"),
        ("nmae", "nmae", "name"),
        ("members.seats.2", "2", None),
        ("members.seats.member/hrs", "member/hrs", "member/hrss"),
        (".hrss/1", "hrss/1", "hrss/1"),
        ("name.task", "task", None),
        (("units", "hrsss"), "hrsss", "hrss"),
    ],
)
def test_where_nothing_is_the_nearest_is_told(written: ChangePath | str, asked: str, near: str | None) -> None:
    with pytest.raises(NothingThere) as found:
        path_to(BASE, written)
    assert found.value.asked == asked
    assert found.value.nearest == near
    zh, en = found.value.text("zh"), found.value.text("en")
    assert (found.value.text(), str(found.value)) == (zh, f"{zh} / {en}")
    assert re.search("[一-鿿]", zh)
    assert not re.search("[一-鿿]", en)
    for text, hint in zip((zh, en), near_hint(near), strict=True):
        assert asked in text
        assert text.endswith(hint)


def test_places_in_lists_are_told_by_ids_where_there_are_any() -> None:
    assert named(BASE, ("mandate", 2, "task")) == ("mandate", "mandate/3", "task")
    assert named(BASE, ("duties", 0, "actors", 0)) == ("duties", "hrss/1", "actors", 0)
    assert look_up(BASE, ("duties", "hrss/1", "actors", 0)) == "hrss"
    assert look_up(BASE, ()) is BASE
    with pytest.raises(NothingThere):
        look_up(BASE, ("duties", -1))


def test_a_value_comes_from_the_closest_step_around_it_and_knows_those_inside() -> None:
    found = derivation()
    city = origin(BASE, found.structure, STEPS, (QUESTION,), "hrss.name")
    assert (city.step, city.value, city.before) == (STEPS[0], "市人力资源社会保障局", "省人力资源社会保障厅")
    assert (city.path, city.structure, city.inner) == (("units", "hrss", "name"), BASE.id, ())
    item = origin(BASE, found.structure, STEPS, (QUESTION,), "mandate/1")
    assert (item.step, item.inner) == (None, (STEPS[1],))
    whole = origin(BASE, found.structure, STEPS, (QUESTION,), "")
    assert (whole.step, whole.inner, whole.before) == (None, STEPS, BASE)
    assert origin(BASE, found.structure, STEPS, (QUESTION,), "division").value == CITY
    new = origin(BASE, found.structure, STEPS, (QUESTION,), "open.0.field")
    assert (new.value, new.before, new.step) == ("task", None, STEPS[-1])


def test_of_two_steps_at_one_place_the_last_made_the_value_and_a_closer_one_goes_before_both() -> None:
    path: ChangePath = ("mandate", "mandate/1", "task")
    last = Step(change=Replace(path=path, before="", after=TASK), reasons=STEPS[1].reasons)
    around = Step(change=Replace(path=("mandate",), before=(), after=BASE.mandate), reasons=STEPS[1].reasons)
    steps = (STEPS[1], last, around)
    assert origin(BASE, BASE, steps, (), path).step is last
    assert origin(BASE, BASE, steps, (), path).before == TASK
    assert origin(BASE, BASE, steps, (), "mandate").inner == (STEPS[1], last)


@pytest.mark.parametrize(
    ("asked", "open_"),
    [
        ("mandate/3.task", True),
        ("mandate/3", True),
        ("mandate/3.id", False),
        ("mandate/1.task", False),
        ("mandate", False),
    ],
)
def test_a_question_is_told_at_its_element_and_its_field(asked: str, open_: bool) -> None:
    assert look_up(BASE, ("mandate", "mandate/3", "task")) == LAW
    assert origin(BASE, BASE, (), (QUESTION,), asked).questions == ((QUESTION,) if open_ else ())


@pytest.mark.parametrize(
    ("asked", "open_"),
    [
        ("document.basis", True),
        ("document", True),
        ("", True),
        ("document.title", False),
        ("mandate/1.task", False),
    ],
)
def test_a_question_about_the_whole_is_told_along_the_way_to_its_field(asked: str, open_: bool) -> None:
    item = attrs.evolve(QUESTION.item, element=None, field="document.basis")
    question = attrs.evolve(QUESTION, item=item)
    assert origin(BASE, BASE, (), (question,), asked).questions == ((question,) if open_ else ())
