"""Addressees one by one, units that tasks speak of, and names that stand for several units."""

from __future__ import annotations

import pytest

from govmodel.catalogue.divisions import find_division
from govmodel.model.unit import UnitKind, Where
from govmodel.reading.addressees import enter_issuer, names_of, read_addressees
from govmodel.reading.collective_units import is_collective, is_zone, kind_of_name
from govmodel.reading.draft import Draft
from govmodel.reading.mentions import read_mentions


def draft(text: str = "", place: str = "荆州市") -> Draft:
    return Draft(text=text, division=find_division(place).division)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("各县、市、区人民政府，市政府有关部门", ["各县、市、区人民政府", "市政府有关部门"]),
        (
            "各辖市、区人民政府，市各委办局，市各公司、直属单位",
            ["各辖市、区人民政府", "市各委办局", "市各公司", "直属单位"],
        ),
        ("各县（市、区）人民政府，州级各委、办、局", ["各县（市、区）人民政府", "州级各委、办、局"]),
        ("各镇人民政府、街道办事处，市府各部门", ["各镇人民政府", "街道办事处", "市府各部门"]),
        ("省卫生计生委、省扶贫办", ["省卫生计生委", "省扶贫办"]),
        ("林业局", ["林业局"]),
        ("", []),
    ],
)
def test_a_line_of_addressees_is_parted(words: str, names: list[str]) -> None:
    assert list(names_of(words)) == names


def test_addressees_are_units_of_their_kind_and_place() -> None:
    made = draft()
    ids = read_addressees(made, "各县、市、区人民政府，荆州开发区，荆州高新区，市政府有关部门")
    units = {unit.name: unit for unit in made.units}
    assert [unit.id for unit in made.units] == list(ids)
    below = units["各县、市、区人民政府"]
    assert (below.lines, below.where, below.collective) == (("government",), Where.BELOW, True)
    zone = units["荆州高新区"]
    assert (zone.kind, zone.where, zone.lines) == (UnitKind.ZONE, Where.BELOW, ())
    assert zone.place is not None
    assert zone.place.name == "荆州高新区"
    assert units["市政府有关部门"].kind is UnitKind.DEPARTMENT
    assert read_addressees(made, "荆州开发区") == (ids[1],)


def test_the_issuer_keeps_the_name_printed_first() -> None:
    made = draft(place="徐州市")
    unit = enter_issuer(made, "徐州市人民政府办公室", "市政府办公室")
    assert [(each.id, each.name, each.full_name, each.aliases) for each in made.units] == [
        (unit, "市政府办公室", "徐州市人民政府办公室", ())
    ]


@pytest.mark.parametrize(
    ("name", "several", "kind"),
    [
        ("市各委办局", True, UnitKind.DEPARTMENT),
        ("市各公司", True, UnitKind.ENTERPRISE),
        ("直属单位", True, UnitKind.OTHER),
        ("各村（社区）", True, None),
        ("各中小学校", True, UnitKind.INSTITUTION),
        ("市财政局", False, None),
    ],
)
def test_names_that_stand_for_several(name: str, several: bool, kind: UnitKind | None) -> None:
    assert is_collective(name) is several
    assert kind_of_name(name) is kind


def test_a_zone_is_not_the_organ_that_runs_it() -> None:
    assert is_zone("荆州高新区")
    assert not is_zone("荆州高新区管委会")
    assert not is_zone("各开发区")


def test_units_that_tasks_speak_of_are_entered_and_short_forms_noted() -> None:
    text = (
        "指导各地民政部门做好登记，由当地某某部门办理。指导市家政管理协会开展工作。各县市区要落实。"
        "为发挥家庭服务行业协会的作用，协会受联席会议委托，承担统计任务。"
    )
    made = draft(text)
    read_addressees(made, "各县、市、区人民政府")
    made.unit("家庭服务行业协会")
    made.place("duty/1", 0, len(text), "三")
    read_mentions(made)
    units = {unit.name: unit for unit in made.units}
    assert list(units) == ["各县、市、区人民政府", "家庭服务行业协会", "各地民政部门", "市家政管理协会"]
    assert units["各县、市、区人民政府"].aliases == ("各县市区",)
    assert units["家庭服务行业协会"].aliases == ("协会",)
    local = units["各地民政部门"]
    assert (local.lines, local.where, local.collective) == (("civil-affairs",), Where.BELOW, True)
    # Two societies of one line: which of them carries it the text does not say.
    assert (units["市家政管理协会"].lines, units["市家政管理协会"].kind) == ((), UnitKind.ASSOCIATION)


def test_units_in_words_that_no_value_rests_on_are_left() -> None:
    made = draft("指导各地民政部门做好登记。")
    read_mentions(made)
    assert made.units == []
