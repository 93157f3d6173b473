"""Units together: whatever each is called before and after, for those who look names up."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from tests.unit.composition.small import HRSS, WOMEN, asked, chosen, derived, seat, seats, system, unit

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import division
from govmodel.composition.ledger import Ledger
from govmodel.composition.leg import look_over
from govmodel.composition.memory import Sort
from govmodel.composition.own import own_words_of
from govmodel.composition.passage import Reach, passages
from govmodel.composition.reason import Reason, Why
from govmodel.composition.reforms import fates
from govmodel.composition.step import Step
from govmodel.composition.units import Cast, move_units
from govmodel.model.dates import PartialDate
from govmodel.model.ids import UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.model.unit import Unit, UnitKind, Where

CITY = "常州市"
DROP_OR_KEEP = ("删去", "照留")
FULL = attrs.evolve(HRSS, full_name="江苏省人力资源和社会保障厅", aliases=("省人社厅", "省人社厅办公室"))
UNKNOWN = unit("x", "省甲乙局", "no-such-line", full_name="江苏省甲乙局", aliases=("省甲局",))


def cast_of(base: JointMeeting, to: str = CITY, **options: Any) -> tuple[Cast, tuple[Step, ...], tuple[str, ...]]:
    """The cast, with the changes entered and the keys of what is asked."""
    (way,) = passages(base, to, **options)
    seen, there = look_over(base, way), own_words_of(way.end, way.catalogue)
    ledger = Ledger(seen, Sort(key=(base, to, str(options)), names=(way.end.name, there.short)))
    cast = move_units(way, seen.own, there, fates(base, way), ledger)
    return cast, ledger.result()[1], tuple(question.key for question in ledger.questions)


def test_all_names_of_all_units_lead_to_what_they_are_called_after() -> None:
    cast, _, _ = cast_of(system(units=(FULL, WOMEN, UNKNOWN)))
    assert cast.called == {
        "江苏省人力资源和社会保障厅": "常州市人力资源和社会保障局",
        "省人力资源社会保障厅": "市人力资源社会保障局",
        "省人社厅": "市人社局",
        "省妇联": "市妇联",
        "省甲乙局": None,
        "江苏省甲乙局": None,
        "省甲局": None,
    }
    assert (
        cast.names.items()
        >= {
            "省人力资源社会保障厅": "市人力资源社会保障局",
            "省人社厅": "市人社局",
            # Nobody knows what its office is called there.
            "省人社厅办公室": "省人社厅办公室",
            "省妇联": "市妇联",
            "省甲乙局": "省甲乙局",
        }.items()
    )
    assert cast.after[FULL.id].aliases == ("市人社局", "省人社厅办公室")
    assert cast.open == {UNKNOWN.id}


def test_a_unit_whose_name_stays_is_called_so_in_full_as_well() -> None:
    above = attrs.evolve(FULL, where=Where.ABOVE)
    cast, steps, keys = cast_of(system(units=(above,)))
    assert cast.after == {above.id: above}
    assert cast.called == {name: name for name in (above.full_name, above.name)}
    assert (cast.open, steps, keys) == (frozenset(), (), ())


def test_a_full_name_that_nobody_knows_there_gives_way_to_the_name() -> None:
    one = attrs.evolve(unit("x", "省有关部门", collective=True), lines=(), full_name="江苏省有关部门")
    assert cast_of(system(units=(one,)))[0].called == {"江苏省有关部门": "市有关部门", "省有关部门": "市有关部门"}


@pytest.mark.parametrize(
    ("place", "to", "office", "there"),
    [
        ("江苏省", CITY, "省政府办公厅", "市政府办公室"),
        ("江苏省", "南京市", "省政府办公室", "市政府办公厅"),
        ("中国", "江苏省", "国务院办公厅", "省人民政府办公厅"),
        ("中国", "江苏省", "国务院办公室", ""),
        ("中国", "新疆生产建设兵团", "国务院办公厅", ""),
        ("新疆生产建设兵团", "新疆生产建设兵团", "兵团办公厅", "兵团办公厅"),
    ],
)
def test_the_office_of_the_government_is_called_there_as_the_table_has_it(
    place: str, to: str, office: str, there: str
) -> None:
    assert cast_of(system(place), to)[0].names[office] == there


def test_of_an_office_that_no_table_has_nothing_is_known_later() -> None:
    corps = "新疆生产建设兵团"
    assert cast_of(system(corps), corps, as_of="2020-01-01")[0].names["兵团办公厅"] == ""


def test_on_its_own_date_a_unit_that_no_table_has_is_there_as_it_was() -> None:
    own = division("江苏省", as_of=PartialDate.parse("2011-12-27"))
    one = attrs.evolve(UNKNOWN, place=own)
    cast, steps, keys = cast_of(system(units=(one,)), "江苏省")
    assert (cast.after[one.id], cast.open, keys) == (UNKNOWN, frozenset(), ())
    ((why,),) = (step.reasons for step in steps)
    assert why.grounds == ()
    assert why.text.zh == "同为no-such-line条线"
    assert cast_of(system(units=(one,)), "江苏省", as_of="2012-12-27")[0].open == {one.id}


def open_about(name: str, *choices: str) -> OpenItem:
    return OpenItem(element=UnitId(name), field="", about=OpenAbout.UNIT, words="甲", choices=choices)


def test_a_unit_asked_about_above_may_be_called_as_the_table_has_it() -> None:
    x = attrs.evolve(unit("x", "省甲乙办"), lines=())
    above = attrs.evolve(unit("above", "财政部", "finance"), where=Where.ABOVE)
    base = system(
        units=(HRSS, WOMEN, x, above),
        open=tuple(open_about(*each) for each in (("women", "一"), ("above", "四"), ("x", "二"), ("hrss", "三"))),
    )
    made = derived(base, CITY)
    assert made.structure.units == base.units
    found = asked(made)
    assert found["hrss#unit"] == (
        "市人力资源社会保障局",
        "市人社局",
        "市人力资源和社会保障局",
        "市人力资源和社会保障委员会",
        *DROP_OR_KEEP,
    )
    assert found["women#unit"] == ("市妇联", "市妇女联合会", *DROP_OR_KEEP)
    assert found["above#unit"] == ("四", *DROP_OR_KEEP)
    assert found["x#unit"] == ("二", *DROP_OR_KEEP)
    later = asked(derived(base, "江苏省", as_of="2012-12-27"))
    assert [later[f"{name}#unit"][0] for name in ("hrss", "women", "above", "x")] == ["三", "一", "四", "二"]


BELOW = unit("x", "南京市政府", "government", where=Where.BELOW)
OF_A_REFORM = unit("x", "市卫生计生委", "family-planning")


@pytest.mark.parametrize(
    ("base", "as_of", "other"),
    [
        (system(units=(HRSS, BELOW)), None, "市人力资源社会保障局"),
        (system(units=(HRSS, UNKNOWN)), None, "市人力资源社会保障局"),
        (system(CITY, "2017-06-01", units=(HRSS, OF_A_REFORM)), "2018-12-31", HRSS.name),
    ],
    ids=["below", "unknown", "reform"],
)
def test_a_person_may_name_whatever_is_asked_about(base: JointMeeting, as_of: str | None, other: str) -> None:
    (key,) = (key for key in asked(derived(base, CITY, as_of=as_of)) if key.startswith("x#"))
    made = derived(base, CITY, as_of=as_of, decisions=chosen(key, "某局"))
    assert [each.name for each in made.structure.units] == [other, "某局"]
    assert key not in asked(made)


def test_what_sort_of_organ_it_is_and_which_part_of_it_tells_its_fellow() -> None:
    centre = unit("health-security", "省甲乙中心", kind=UnitKind.INSTITUTION)
    assert derived(system(units=(centre,)), CITY).structure.units[0].name == "市医保中心"
    plain = attrs.evolve(centre, kind=None)
    assert derived(system(units=(plain,)), CITY).structure.units == (plain,)
    part = unit("finance", "省财政厅甲乙部", organ="甲乙部")
    assert asked(derived(system(units=(part,)), CITY))["finance#unit"] == ("市财政局甲乙部", *DROP_OR_KEEP)
    assert "finance#unit" not in asked(derived(system(units=(attrs.evolve(part, organ=None),)), CITY))


def why(one: Unit, to: str = CITY, date: str = "2011-12-27", **options: Any) -> Reason:
    made = derived(system(date=date, units=(one,)), to, **options)
    return next(step.reasons[0] for step in made.steps if step.path == ("units", one.id))


@pytest.mark.parametrize(
    ("one", "to", "date", "above"),
    [
        (unit("state-tax", "省国税局"), CITY, "2011-12-27", True),
        (unit("state-tax", "省国税局", full_name="江苏省国家税务局"), "浙江省", "2011-12-27", False),
        (unit("finance", "江苏省财政厅"), CITY, "2011-12-27", False),
        (unit("industry-commerce", "江苏省工商行政管理局"), CITY, "2011-12-27", True),
        (unit("industry-commerce", "江苏省工商行政管理局"), CITY, "2016-12-27", False),
    ],
    ids=["tax", "by its own word", "department", "before", "after"],
)
def test_only_what_is_run_from_above_and_goes_by_the_place_is_said_to(
    one: Unit, to: str, date: str, *, above: bool
) -> None:
    reason = why(one, to, date, reach=Reach.PEER if to == "浙江省" else Reach.NEXT)
    assert reason.why is Why.UNIT
    assert ("，" in reason.text.zh) is above


def test_the_place_of_several_units_stays() -> None:
    other = division("上海市", as_of=PartialDate.parse("2011-12-27"))
    one = attrs.evolve(unit("x", "省有关部门", collective=True), lines=(), place=other)
    assert derived(system(units=(one,)), CITY).structure.units == (attrs.evolve(one, name="市有关部门"),)


def test_what_opens_with_the_party_s_or_the_state_s_is_asked_about_by_the_usual_word() -> None:
    one = attrs.evolve(unit("x", "中央甲乙办"), lines=())
    made = derived(system("中国", units=(one,)), "内蒙古自治区")
    assert asked(made)["x#unit"] == ("自治区党委甲乙办", "自治区甲乙办", *DROP_OR_KEEP)


def test_holders_of_seats_of_a_unit_above_are_rewritten_nowhere() -> None:
    above = attrs.evolve(unit("above", "财政部", "finance"), where=Where.ABOVE)
    base = system(units=(above,), members=seats(seat("above", "司长", printed="财政部司长")))
    assert derived(base, CITY).structure.members == base.members


@pytest.mark.parametrize(("date", "line"), [("2011-12-27", "甲茶"), ("2013-12-27", "乙茶")])
def test_a_line_is_named_as_it_was_on_the_date(date: str, line: str) -> None:
    common = {"source": "甲", "sure": "seen"}
    tea, names = {**common, "id": "tea", "kind": "政府部门"}, {**common, "lines": "tea", "form": "short"}
    ours = default_catalogue().overlay(
        {
            "line": [
                {**tea, "name": "甲茶", "until": "2012-01-01"},
                {**tea, "name": "乙茶", "since": "2012-01-01"},
            ],
            "name": [
                {**names, "pattern": "{地}茶厅", "tiers": "省级"},
                {**names, "pattern": "{地}茶局", "tiers": "地级"},
            ],
        }
    )
    assert why(unit("tea", "省茶厅"), CITY, date, catalogue=ours).text.zh == f"同为{line}条线"


def test_nobody_is_known_below_a_township() -> None:
    town = {"code": "320499", "name": "溧城镇", "short": "溧城", "kind": "镇", "tier": "乡级", "standing": "乡级"}
    ours = default_catalogue().overlay({"division": [{**town, "parent": "320481", "source": "甲", "sure": "seen"}]})
    one = attrs.evolve(BELOW, name="各镇人民政府", collective=True)
    assert asked(derived(system("溧阳市", units=(one,)), "320499", catalogue=ours))["x#unit"] == DROP_OR_KEEP


@pytest.mark.parametrize(
    ("place", "to", "printed", "guess"),
    [
        ("中国", "新疆生产建设兵团", "国务院甲乙办", "兵团甲乙办"),
        ("内蒙古自治区", "锡林郭勒盟", "自治区政府甲乙办", "行署甲乙办"),
    ],
)
def test_a_government_of_another_name_is_guessed_by_its_shortest(place: str, to: str, printed: str, guess: str) -> None:
    one = attrs.evolve(unit("x", printed), lines=())
    assert asked(derived(system(place, units=(one,)), to))["x#unit"] == (guess, *DROP_OR_KEEP)


def test_what_is_open_about_a_field_of_a_unit_does_not_keep_it_from_being_renamed() -> None:
    item = attrs.evolve(open_about("hrss"), field="organ", about=OpenAbout.WORDS)
    assert derived(system(units=(HRSS,), open=(item,)), CITY).structure.units[0].name == "市人力资源社会保障局"
