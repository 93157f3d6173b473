"""Reforms between two dates: what units become, what is asked, and which duties may have gone along."""

from __future__ import annotations

import attrs
import pytest
from tests.unit.composition.small import asked, chosen, derived, system, unit

from govmodel.composition.passage import passages
from govmodel.composition.reason import Why
from govmodel.composition.reforms import Fate, fates
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId, UnitId
from govmodel.model.part import Part
from govmodel.model.unit import Unit, Where

CITY = "常州市"
CIVIL, HRSS, EMERGENCY = unit("civil-affairs", "市民政局"), unit("hrss", "市人社局"), unit("emergency", "市应急局")


def duty(name: str, task: str, *actors: str) -> Duty:
    return Duty(id=DutyId(name), actors=tuple(map(UnitId, actors)), part=Part.OWN, task=task)


def test_a_line_that_was_renamed_takes_the_new_line_and_says_by_which_reform() -> None:
    made = derived(system(CITY, "2017-06-01", units=(unit("industry-commerce", "市工商局"),)), CITY, as_of="2020-12-31")
    (after,) = made.structure.units
    assert after.lines == ("market-regulation",)
    (step,) = [each for each in made.steps if each.path[0] == "units"]
    assert [reason.why for reason in step.reasons] == [Why.REFORM, Why.UNIT]
    assert step.reasons[0].grounds
    assert "（2" in step.reasons[0].text.zh
    assert "(2" in step.reasons[0].text.en


def test_a_duty_is_asked_about_where_it_speaks_of_work_that_left_its_unit() -> None:
    base = system(
        CITY,
        "2017-06-01",
        units=(CIVIL, HRSS, EMERGENCY, attrs.evolve(EMERGENCY, id=UnitId("above"), name="省应急厅", where=Where.ABOVE)),
        duties=(
            duty("both", "做好救灾和医疗救助工作", "hrss", "civil-affairs"),
            duty("one", "做好救灾工作", "civil-affairs"),
            duty("none", "做好社会救助", "civil-affairs"),
            duty("other", "做好救灾工作", "hrss"),
            duty("elsewhere", "做好救灾工作", "above"),
        ),
    )
    made = derived(base, CITY, as_of="2020-12-31")
    assert asked(made) == {"both.actors#reform": ("市应急局", "照留"), "one.actors#reform": ("市应急局", "照留")}
    both, one = made.open
    assert one.item.words == "做好救灾工作"
    assert one.reason.why is Why.REFORM
    assert "应急管理" in one.reason.text.zh
    assert both.reason.text.zh != one.reason.text.zh
    assert both.reason.text.zh.startswith(one.reason.text.zh)
    assert asked(derived(base, CITY, as_of="2017-06-01")) == {}


def test_of_a_unit_of_two_lines_the_reforms_of_both_count() -> None:
    both = unit("both", "市民政人社局", "civil-affairs", "hrss")
    tasks = ("做好救灾工作", "做好军官转业安置", "做好宣传")
    base = system(
        CITY, "2011-12-27", units=(both,), duties=tuple(duty(f"d/{i}", task, "both") for i, task in enumerate(tasks))
    )
    made = derived(base, CITY, as_of="2020-12-31")
    assert {item.words for item in made.structure.open if item.element != "both"} == set(tasks[:2])
    mixed = unit("mixed", "市税务工商局", "local-tax", "industry-commerce")
    made = derived(system(CITY, "2011-12-27", units=(mixed,)), CITY, as_of="2020-12-31")
    (item,) = asked(made)
    assert item == "mixed#unit"


def test_where_the_date_falls_into_a_reform_a_person_is_asked() -> None:
    base = system(CITY, "2017-06-01", units=(unit("family-planning", "市计生委"), CIVIL))
    made = derived(base, CITY, as_of="2018-12-31")
    assert asked(made) == {"family-planning#reform": ("删去", "照留")}
    assert made.structure.units[0] == base.units[0]
    assert "卫生健康委" in made.open[0].reason.text.zh
    assert made.open[0].reason.why is Why.REFORM
    assert made.open[0].reason.grounds


def test_where_a_line_was_ended_a_person_is_asked() -> None:
    bank = unit("central-bank", "人行溧阳支行")
    made = derived(system("溧阳市", "2023-01-01", units=(bank, CIVIL)), "溧阳市", as_of="2025-12-31")
    assert asked(made) == {"central-bank#reform": ("删去", "照留")}
    assert made.structure.units == (bank, CIVIL)
    reason = made.open[0].reason
    assert reason.why is Why.REFORM
    assert len(reason.grounds) == 1
    # What was done is told, and that it is done with.
    assert "县支行撤销" in reason.text.zh
    assert "县支行撤销" in reason.text.en
    assert "ended" in reason.text.en


def test_units_that_became_one_are_one_though_others_before_them_are_in_question_or_elsewhere() -> None:
    above = unit("above", "省税务局", "tax", where=Where.ABOVE)
    asked_about = unit("family-planning", "市计生委")
    taxes = (unit("state-tax", "常州国税局"), unit("local-tax", "市地税局"))
    base = system(CITY, "2017-06-01", units=(above, asked_about, *taxes))
    made = derived(base, CITY, as_of="2018-12-31")
    assert [each.id for each in made.structure.units] == ["above", "family-planning", "state-tax"]
    assert list(asked(made)) == ["family-planning#reform"]


def test_units_told_apart_before_or_by_their_part_or_place_are_not_one() -> None:
    state, local = unit("state-tax", "常州国税局"), unit("local-tax", "市地税局")
    apart = attrs.evolve(local, organ="稽查局")
    made = derived(system(CITY, "2017-06-01", units=(state, apart)), CITY, as_of="2020-12-31")
    assert [each.id for each in made.structure.units] == ["state-tax", "local-tax"]
    twice = (CIVIL, attrs.evolve(CIVIL, id=UnitId("again"), name="市民政局甲"))
    made = derived(system(CITY, "2017-06-01", units=twice), CITY, as_of="2020-12-31")
    assert len(made.structure.units) == 2
    tax = (unit("tax", "市税务局", "tax"), local)
    made = derived(system(CITY, "2017-06-01", units=tax), CITY, as_of="2020-12-31")
    assert [each.id for each in made.structure.units] == ["tax"]


def test_several_and_those_elsewhere_are_left_to_their_words() -> None:
    units = (
        attrs.evolve(unit("industry-commerce", "各工商部门"), collective=True),
        attrs.evolve(unit("industry-commerce", "省工商局"), id=UnitId("above"), where=Where.ABOVE),
    )
    base = system(CITY, "2017-06-01", units=units)
    assert derived(base, CITY, as_of="2020-12-31").structure.units is base.units


def test_a_unit_with_a_line_unknown_to_the_tables_is_asked_about() -> None:
    both = unit("x", "市工商局", "no-such-line", "industry-commerce")
    made = derived(system(CITY, "2017-06-01", units=(both,)), CITY, as_of="2020-12-31")
    assert made.structure.units == (both,)
    assert list(asked(made)) == ["x#unit"]


def test_all_that_became_one_is_among_the_reasons_and_all_that_left_is_asked_about() -> None:
    units = (unit("industry-commerce", "市工商局"), unit("quality-supervision", "市质监局"))
    made = derived(system(CITY, "2011-12-27", units=units), CITY, as_of="2020-12-31")
    (step,) = [each for each in made.steps if each.path == ("units", "industry-commerce")]
    reforms = [reason for reason in step.reasons if reason.why is Why.REFORM]
    assert len(reforms) == len({reason.text.zh for reason in reforms}) >= 1
    assert [reason.why for reason in step.reasons][-1] is Why.UNIT


def become(since: str, as_of: str, *units: Unit) -> dict[str, Fate]:
    """What became of those units of the city, by their ids."""
    base = system(CITY, since, units=units)
    (passage,) = passages(base, CITY, as_of)
    return {str(name): fate for name, fate in fates(base, passage).items()}


def test_lines_after_one_that_no_table_has_are_followed_as_well() -> None:
    found = become("2017-06-01", "2020-12-31", unit("x", "市工商局", "no-such-line", "industry-commerce"))
    assert found["x"].lines == ("no-such-line", "market-regulation")


@pytest.mark.parametrize(
    ("as_of", "whats"),
    [
        ("2020-12-31", ["经委、经贸委并入经信委", "经信委、工信委改称工信厅（局）、经信厅（局）"]),
        # The second falls into the time in which it was carried out, and was not done to the line itself.
        ("2018-12-31", ["经委、经贸委并入经信委"]),
    ],
)
def test_what_was_done_to_a_line_or_to_its_heir_for_sure_is_told(as_of: str, whats: list[str]) -> None:
    found = become("2008-06-01", as_of, unit("economy-trade", "市经贸委"))
    assert found["economy-trade"].lines == ("industry-it",)
    assert [reason.text.zh.rpartition("（")[0] for reason in found["economy-trade"].reasons] == whats


def test_a_unit_of_two_lines_has_the_reforms_of_both_for_reasons() -> None:
    alone = [
        become("2017-06-01", "2020-12-31", unit("x", "市甲局", line))["x"].reasons
        for line in ("industry-commerce", "local-tax")
    ]
    both = become("2017-06-01", "2020-12-31", unit("x", "市甲局", "industry-commerce", "local-tax"))["x"]
    assert both.reasons == (*alone[0], *alone[1])
    assert alone[0]
    assert alone[1]


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("industry-commerce", "quality-supervision"),
        ("planning", "land-resources"),
        ("land-resources", "planning"),
        ("family-planning", "health"),
    ],
)
def test_the_heir_has_the_reasons_and_the_parts_of_both_that_became_one(first: str, other: str) -> None:
    units = unit(first, "市甲局"), unit(other, "市乙局")
    joined = become("2011-12-27", "2020-12-31", *units)
    assert joined[other].heir == first
    assert joined[first].heir is None
    alone = [become("2011-12-27", "2020-12-31", each)[str(each.id)] for each in units]
    assert set(joined[first].reasons) == {reason for fate in alone for reason in fate.reasons}
    assert set(joined[first].parts) == {part for fate in alone for part in fate.parts}


def test_work_that_left_a_unit_in_question_is_asked_about_as_well() -> None:
    found = become("2009-10-19", "2018-12-19", unit("personnel", "市人事局"))["personnel"]
    assert found.question is not None
    assert {what for what, _ in found.parts} >= {"军官转业安置", "引进国外智力"}


def test_of_a_line_in_doubt_only_what_was_done_to_it_is_told() -> None:
    question = become("2009-10-19", "2018-12-19", unit("personnel", "市人事局"))["personnel"].question
    assert question is not None
    assert "人事与劳动保障归一" in question.text.zh
    assert "军官转业安置" not in question.text.zh


def test_a_duty_need_not_say_that_it_is_work_and_may_go_to_whoever_has_it_by_its_new_name() -> None:
    health = unit("health", "市卫计委")
    base = system(CITY, "2017-06-01", units=(CIVIL, health), duties=(duty("d", "推进老龄事业发展", "civil-affairs"),))
    assert asked(derived(base, CITY, as_of="2020-12-31")) == {"d.actors#reform": ("市卫健委", "照留")}
    made = derived(base, CITY, as_of="2020-12-31", decisions=chosen("d.actors#reform", "市卫健委"))
    assert made.stale == ()
    assert made.structure.duties[0].actors == ("health",)
