"""Units one by one: what each is called in the place to derive for, what stays, and what is asked."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from tests.unit.composition.small import HRSS, asked, chosen, derived, seat, seats, system, unit

from govmodel.catalogue.divisions import division
from govmodel.composition.derivation import Derivation
from govmodel.composition.passage import Reach
from govmodel.composition.question import Act
from govmodel.composition.reason import Ground, Reason, Why
from govmodel.model.dates import PartialDate
from govmodel.model.duty import MandateItem
from govmodel.model.ids import LineId, MandateId, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.unit import Unit, Where

CITY = "常州市"
DROP_OR_KEEP = ("删去", "照留")


def bare(printed: str, **fields: Any) -> Unit:
    """A unit of no line."""
    return attrs.evolve(unit("x", printed), lines=(), **fields)


def moved(one: Unit, to: str = CITY, place: str = "江苏省", date: str = "2011-12-27") -> Derivation:
    return derived(system(place, date, units=(one,)), to)


def reasons(made: Derivation, name: str) -> tuple[Reason, ...]:
    return next(step.reasons for step in made.steps if step.path == ("units", name))


def test_a_unit_takes_all_its_names_along() -> None:
    made = moved(attrs.evolve(HRSS, full_name="江苏省人力资源和社会保障厅", aliases=("省人社厅", "人社牵头单位")))
    assert made.structure.units == (
        attrs.evolve(HRSS, name="市人力资源社会保障局", full_name="常州市人力资源和社会保障局", aliases=("市人社局",)),
    )
    (why,) = reasons(made, "hrss")
    assert why.why is Why.UNIT
    assert [ground.sure for ground in why.grounds] == ["seen"]
    assert moved(HRSS).structure.units[0].full_name is None


def test_where_it_is_called_as_before_its_other_names_stay() -> None:
    named = attrs.evolve(HRSS, full_name="江苏省人力资源和社会保障厅", aliases=("省人社厅", "人社牵头单位"))
    base = system(units=(named,))
    made = derived(base, "江苏省", as_of="2012-12-27")
    assert made.structure.units is base.units
    renamed = attrs.evolve(unit("industry-commerce", "省工商局"), full_name="江苏省工商行政管理局")
    after = derived(system(units=(renamed,)), "江苏省", as_of="2020-12-31").structure.units[0]
    assert after.lines == ("market-regulation",)
    assert after.name != renamed.name
    assert after.full_name != renamed.full_name


def test_the_place_it_was_in_is_left_out_where_it_is_the_bodys_own() -> None:
    day = PartialDate.parse("2011-12-27")
    own, other = division("江苏省", as_of=day), division("上海市", as_of=day)
    assert moved(attrs.evolve(HRSS, place=own)).structure.units[0].place is None
    assert moved(attrs.evolve(HRSS, place=other)).structure.units[0].place == other


def test_bodies_run_from_above_go_by_the_place_and_stay_above_a_district() -> None:
    made = moved(unit("state-tax", "省国税局"))
    assert made.structure.units[0].name == "常州国税局"
    assert "常州" not in str(reasons(made, "state-tax")[0].text)
    assert reasons(made, "state-tax")[0].text.zh.startswith("同为国税条线，")
    assert reasons(moved(unit("finance", "省财政厅")), "finance")[0].text.zh == "同为财政条线"
    for line, name in (("state-tax", "常州国税局"), ("local-tax", "市地税局")):
        one = unit(line, name)
        below = moved(one, "武进区", CITY)
        assert below.structure.units == (one,)
        (key,) = (key for key in asked(below) if key.startswith(line))
        assert key == f"{line}#unit"
        assert asked(below)[key][-2:] == DROP_OR_KEEP
        assert len(asked(below)[key]) > 2
        assert below.open[0].reason.why is Why.UNIT
        assert below.open[0].reason.grounds == (Ground(title="常政办发〔2011〕142号", sure="seen"),)


@pytest.mark.parametrize(
    ("place", "to", "printed", "collective", "choices"),
    [
        ("江苏省", CITY, "各设区市人民政府", True, ("各县（市、区）人民政府",)),
        (CITY, "溧阳市", "各辖市、区人民政府", True, ("各乡镇人民政府、街道办事处",)),
        ("中国", "江苏省", "各省人民政府", True, ("各市人民政府",)),
        ("江苏省", CITY, "南京市政府", False, ()),
    ],
)
def test_whoever_is_below_is_asked_about(
    place: str, to: str, printed: str, collective: bool, choices: tuple[str, ...]
) -> None:
    one = unit("x", printed, "government", where=Where.BELOW, collective=collective)
    made = moved(one, to, place)
    assert made.structure.units == (one,)
    assert asked(made)["x#unit"] == (*choices, *DROP_OR_KEEP)
    assert made.open[0].reason.why is Why.UNIT
    assert made.open[0].reason.grounds == ()
    later = derived(system(place, units=(one,)), place, as_of="2012-12-27")
    assert later.open == ()


@pytest.mark.parametrize("where", [Where.ABOVE, Where.ELSEWHERE])
def test_whoever_is_above_or_elsewhere_stays(where: Where) -> None:
    made = moved(attrs.evolve(HRSS, where=where))
    assert made.structure.units == (attrs.evolve(HRSS, where=where),)
    assert not [key for key in asked(made) if key.endswith("#unit")]


@pytest.mark.parametrize(
    ("place", "to", "printed", "guess"),
    [
        ("江苏省", CITY, "江苏省甲乙会", "常州市甲乙会"),
        ("江苏省", CITY, "江苏甲乙会", "常州市甲乙会"),
        ("江苏省", CITY, "省政府甲乙办", "市政府甲乙办"),
        ("江苏省", CITY, "省人民政府甲乙办", "市政府甲乙办"),
        ("江苏省", CITY, "省甲乙会", "市甲乙会"),
        ("中国", "江苏省", "国务院甲乙办", "省政府甲乙办"),
        ("江苏省", CITY, "全省甲乙中心", "市甲乙中心"),
        ("中国", "江苏省", "国家甲乙局", "省甲乙局"),
        ("中国", "江苏省", "全国甲乙会", "省甲乙会"),
        ("中国", "江苏省", "中国甲乙会", "江苏省甲乙会"),
        ("中国", "江苏省", "中华甲乙会", "省甲乙会"),
        ("中国", "江苏省", "中央甲乙办", "省委甲乙办 省甲乙办"),
        ("中国", "江苏省", "中共中央甲乙部", "省委甲乙部"),
        ("中国", "江苏省", "中华全国甲乙会", "省甲乙会"),
        ("中国", "江苏省", "中央军委甲乙部", ""),
        ("中国", "江苏省", "中国人民银行甲乙部", ""),
    ],
)
def test_a_unit_of_no_line_that_is_called_after_the_place_is_asked_about(
    place: str, to: str, printed: str, guess: str
) -> None:
    one = bare(printed)
    made = moved(one, to, place)
    assert made.structure.units == (one,)
    assert asked(made)["x#unit"] == (*guess.split(), *DROP_OR_KEEP)
    assert made.open[0].reason.why is Why.UNIT
    assert derived(system(place, units=(one,)), place, as_of="2012-12-27").open == ()
    for where in (Where.ABOVE, Where.ELSEWHERE):
        assert "x#unit" not in asked(moved(attrs.evolve(one, where=where), to, place))


def test_what_a_province_calls_by_the_nation_is_not_its_own() -> None:
    for printed in ("全国甲乙会", "中央甲乙办", "中国甲乙会"):
        made = moved(bare(printed))
        assert made.structure.units == (bare(printed),)
        assert "x#unit" not in asked(made)


@pytest.mark.parametrize(
    ("place", "to", "printed", "name"),
    [
        ("江苏省", CITY, "省有关部门和省属单位", "市有关部门和市属单位"),
        ("江苏省", CITY, "江苏省各部门", "常州市各部门"),
        ("江苏省", CITY, "各有关部门", "各有关部门"),
        ("中国", "江苏省", "国务院各部门", "省政府各部门"),
    ],
)
def test_several_units_in_one_name_follow_its_words(place: str, to: str, printed: str, name: str) -> None:
    one = bare(printed, collective=True, full_name="全称", aliases=("各家",))
    made = moved(one, to, place)
    assert made.structure.units == ((attrs.evolve(one, name=name, full_name=None),) if name != printed else (one,))
    assert not [key for key in asked(made) if key.endswith("#unit")]
    if name != printed:
        assert [each.why for each in reasons(made, "x")] == [Why.WORDS]


def test_several_units_of_which_it_is_not_plain_whose_they_are_stay() -> None:
    one = bare("省、市各部门", collective=True)
    made = moved(one)
    assert made.structure.units == (one,)
    assert asked(made)["x#unit"][-2:] == DROP_OR_KEEP


def speaking(one: Unit) -> JointMeeting:
    """A system whose mandate speaks of a unit by its name and an alias."""
    task = MandateItem(id=MandateId("mandate"), task=f"协助{one.name}，并报{one.aliases[0]}")
    return system(units=(one,), members=seats(seat("x", "主任")), mandate=(task,))


def test_what_hangs_on_a_unit_follows_the_name_that_a_person_gave_it() -> None:
    base = speaking(bare("省甲乙办", full_name="江苏省甲乙办公室", aliases=("省甲乙协调办",)))
    open_ = derived(base, CITY)
    assert open_.structure.mandate[0].task == "协助省甲乙办，并报省甲乙协调办"
    made = derived(base, CITY, decisions=chosen("x#unit", "市甲乙中心", "已经成立"))
    assert made.structure.units == (attrs.evolve(base.units[0], name="市甲乙中心", full_name=None),)
    assert made.structure.mandate[0].task == "协助市甲乙中心，并报省甲乙协调办"
    assert [(why.why, why.text.zh) for why in reasons(made, "x")] == [(Why.DECISION, "已经成立")]
    assert made.stale == ()
    assert "x#unit" not in asked(made)
    for choose in ("照留", "删去", " "):
        other = derived(base, CITY, decisions=chosen("x#unit", choose))
        assert other.structure.mandate == open_.structure.mandate


def test_the_place_of_a_unit_that_a_person_names_stays() -> None:
    day = PartialDate.parse("2011-12-27")
    one = bare("省甲乙办", place=division("上海市", as_of=day))
    made = derived(system(units=(one,)), CITY, decisions=chosen("x#unit", "市甲乙办"))
    assert made.structure.units == (attrs.evolve(one, name="市甲乙办"),)
    two = attrs.evolve(one, place=None)
    made = derived(system(units=(two,)), CITY, decisions=chosen("x#unit", "市甲乙办"))
    assert made.structure.units[0].place is None


def test_what_a_person_was_asked_above_is_asked_again_below_and_stays() -> None:
    base = system(units=(bare("省甲乙办", aliases=("省甲乙协调办",)), HRSS))
    above = derived(base, CITY)
    made = derived(above.structure, "武进区")
    assert made.structure.units[0] == base.units[0]
    assert made.structure.units[1].name == "区人力资源社会保障局"
    assert asked(made)["x#unit"] == asked(above)["x#unit"]
    assert next(each for each in made.open if each.key == "x#unit").reason.why is Why.INHERITED
    inherited = next(each for each in made.open if each.key == "x#unit")
    assert [(each.act, each.words) for each in inherited.choices] == [
        (Act.USE, "市甲乙办"),
        (Act.DROP, ""),
        (Act.KEEP, ""),
    ]
    skipped = derived(base, "武进区", reach=Reach.SKIP)
    assert skipped.structure.units == made.structure.units
    named = derived(above.structure, "武进区", decisions=chosen("x#unit", "区甲乙办"))
    assert named.structure.units[0].name == "区甲乙办"
    assert "x#unit" not in asked(named)


@pytest.mark.parametrize(
    ("line", "printed", "name"),
    [
        ("congress", "省人大常委会办公厅", "市人大常委会办公室"),
        ("congress", "省人大常委会", "市人大常委会"),
        ("cppcc", "省政协办公厅", "市政协办公室"),
        ("cppcc", "省政协", "市政协"),
    ],
)
def test_an_office_is_an_office_below_and_no_body_it_serves(line: str, printed: str, name: str) -> None:
    assert moved(unit(line, printed), CITY).structure.units[0].name == name


def test_of_several_lines_all_are_named_and_one_unknown_stays() -> None:
    one = attrs.evolve(HRSS, id=UnitId("x"), lines=(LineId("hrss"), LineId("no-such-line")))
    made = moved(one)
    assert made.structure.units[0].lines == one.lines
    assert derived(system(units=(one,)), "江苏省", as_of="2020-12-31").structure.units[0].lines == one.lines


def test_posts_in_a_unit_above_stay_and_in_one_of_no_line_follow_the_place() -> None:
    above = attrs.evolve(HRSS, id=UnitId("above"), name="人力资源社会保障部", where=Where.ABOVE)
    members = seats(seat("above", "司长", printed="人力资源社会保障部司长"), seat("x", "处室负责人"))
    made = derived(system(units=(above, bare("甲乙会")), members=members), CITY)
    assert made.structure.members.seats[0] == members.seats[0]
    assert [post.title for post in made.structure.members.seats[1].posts] == ["科室负责人"]
    assert asked(made).keys() == {".document.basis#basis"}


def test_why_a_unit_is_asked_about_is_told_apart() -> None:
    branch = moved(unit("state-tax", "常州国税局"), "武进区", CITY).open[0].reason.text
    unknown = moved(bare("省甲乙会")).open[0].reason.text
    absent = moved(unit("x", "省甲乙局", "no-such-line")).open[0].reason.text
    assert len({text.zh.partition("」")[2] for text in (branch, unknown, absent)}) == 3
