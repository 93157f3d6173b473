"""Eighteen real notices find a place in typed fields, and their facts can be read back from there."""

import json
from typing import Any

import attrs
import pytest
from tests.notices.every import BUILDERS, NOTICES
from tests.notices.facts import facts_of

from govmodel.model.index import every_seat
from govmodel.model.interval import Period, Recurrence
from govmodel.model.meeting import JointMeeting
from govmodel.model.post import Post, PostClass
from govmodel.model.rules import WorkingRules
from govmodel.model.seat import SeatLevel, SeatList, SeatRole

APART = {"url", "notes", "script"}
"""What a fact sheet says of the page and not of the body."""

SAYS_MORE: dict[str, dict[tuple[str, int], dict[str, str]]] = {
    # The text says 由召集人主持 of both; the sheets leave it out.
    "02_guo_xiandai_wuliu": {("meetings", 0): {"chair": "召集人"}},
    "05_qing_liulang_qitao": {("meetings", 1): {"chair": "召集人"}},
}
"""Where the text, and with it the structure, says more than the fact sheet."""


def fact_sheet(name: str) -> dict[str, Any]:
    path = NOTICES / f"{name}.json"
    if not path.exists():
        pytest.skip("the notices lie beside the checkout, and are not there")
    sheet: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    for (key, place), more in SAYS_MORE.get(name, {}).items():
        assert not sheet[key][place].keys() & more.keys()
        sheet[key][place] |= more
    return {key: value for key, value in sheet.items() if key not in APART}


@pytest.mark.parametrize("name", BUILDERS)
def test_the_facts_of_a_notice_can_be_read_back(name: str) -> None:
    assert facts_of(BUILDERS[name]()) == fact_sheet(name)


def test_every_notice_but_the_plan_has_a_structure() -> None:
    if not NOTICES.exists():
        pytest.skip("the notices lie beside the checkout, and are not there")
    sheets = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in NOTICES.glob("*.json")}
    assert BUILDERS.keys() == {name for name, sheet in sheets.items() if sheet["kind"] != "plan"}


INTERNAL = ("司局", "处室", "科室", "政治处")
BY_THE_CALENDAR = {Recurrence.COUNTED, Recurrence.REGULAR, Recurrence.IRREGULAR, Recurrence.EITHER}
CLASSES = {
    "分管负责": PostClass.DEPUTY_IN_CHARGE,
    "分管领导": PostClass.DEPUTY_IN_CHARGE,
    "分管同志": PostClass.DEPUTY_IN_CHARGE,
    "主要负责同志": PostClass.UNIT_HEAD,
    "局长": PostClass.UNIT_HEAD,
    "副局长": PostClass.DEPUTY,
    "副秘书长": PostClass.DEPUTY_SECRETARY_GENERAL,
    "工作人员": PostClass.STAFF,
    "巡视员": PostClass.NON_LEADING,
}
"""Titles whose class admits no doubt."""


def posts(structure: JointMeeting) -> list[Post]:
    rules = (structure.members.per_unit, structure.liaisons.per_unit)
    return [held for seat in every_seat(structure) for held in seat.posts] + [rule.post for rule in rules if rule]


@pytest.mark.parametrize("name", BUILDERS)
def test_no_post_is_words_alone(name: str) -> None:
    for held in posts(BUILDERS[name]()):
        assert held.post_class is not None, held
        assert (held.internal is not None) == any(word in held.title for word in INTERNAL), held
        assert held.internal is None or held.internal in held.title
        expected = CLASSES.get(held.title)
        assert expected is None or held.portfolio or held.post_class is expected, held


@pytest.mark.parametrize("name", BUILDERS)
def test_no_holder_is_words_alone(name: str) -> None:
    structure = BUILDERS[name]()
    named = {line.seat for line in structure.roster if line.person}
    for seat in every_seat(structure):
        assert seat.known or seat.id in named, seat
        if seat.printed:
            assert seat.unit or all(held.unit for held in seat.posts), seat


@pytest.mark.parametrize("name", BUILDERS)
def test_what_a_liaison_phrase_says_stands_in_fields(name: str) -> None:
    rule = BUILDERS[name]().liaisons.per_unit
    if rule is None:
        return
    words = rule.printed or ""
    assert rule.count == (1 if "1名" in words else None)
    assert (rule.post.internal is not None) == any(word in words for word in INTERNAL)
    assert (SeatRole.OFFICE_STAFF in rule.also) == ("作为办公室成员" in words)
    assert bool(rule.filed_with) == ("备案" in words)


@pytest.mark.parametrize("name", BUILDERS)
def test_what_a_meeting_phrase_says_stands_in_fields(name: str) -> None:
    for rule in BUILDERS[name]().rules.meetings:
        if rule.interval is None:
            assert rule.precedes, rule
            continue
        words = rule.interval.words or ""
        counted = rule.interval.recurrence is Recurrence.COUNTED
        assert counted == ("每年" in words)
        assert not counted or rule.interval.period is Period.YEAR
        assert (rule.interval.most == 2) == ("1-2次" in words)
        said = words or rule.interval.recurrence.value
        assert (rule.interval.recurrence in BY_THE_CALENDAR) == ("定期" in said or counted)
        condition = rule.terms.condition or ""
        assert "根据" not in words, "what it hangs on belongs to its terms"
        assert bool(rule.proposers) == any(word in condition for word in ("指示", "建议", "要求"))


@pytest.mark.parametrize("name", BUILDERS)
def test_what_a_succession_phrase_says_stands_in_fields(name: str) -> None:
    for rule in BUILDERS[name]().rules.succession:
        words = rule.words or ""
        assert rule.applies_to
        assert rule.automatic == ("自然替补" in words)
        assert bool(rule.copied_to) == ("抄报" in words)
        assert bool(rule.consulted) == ("商各成员单位" in words)
        assert rule.automatic or rule.decided_by or rule.filed_with


@pytest.mark.parametrize("name", BUILDERS)
def test_a_shared_number_counts_the_seats_it_is_stated_for(name: str) -> None:
    members = BUILDERS[name]().members
    if members.stated_count is not None and not members.truncated:
        assert len(members.seats) == members.stated_count


def test_levels_are_told_apart() -> None:
    of = {name: {seat.level for seat in BUILDERS[name]().conveners.seats} for name in BUILDERS}
    assert of["08_qd_mangxiao"] == {SeatLevel.CHIEF, SeatLevel.DEPUTY}
    assert of["09_yan_yanglao"] == {SeatLevel.CHIEF, SeatLevel.PLAIN}


def test_standing_among_coordinating_bodies_is_said_or_left_open() -> None:
    said = {name: build().coordinating for name, build in BUILDERS.items() if build().coordinating is not None}
    assert said == {"03_yue_binzang": False, "11_zhongshan_weichengnian_lxz": True}


def test_a_working_group_keeps_how_many_there_are() -> None:
    command = BUILDERS["18_gaoguan_zhen_zhuanxiangzu"]().groups[0]
    assert (command.stated_groups, len(command.groups)) == (9, 3)
    assert [duty.actors for duty in command.groups[0].duties] == [(command.groups[0].id,)] * 3


OF_THE_OFFICE = {"office_host", "office_director", "office_deputy_director_units", "office_members"}
OF_RULES = {"meetings", "minutes", "reports", "seal", "substitution"}
OF_PEOPLE = {"chief_conveners", "conveners", "deputy_conveners", "name_list"}
"""Facts that read otherwise, or are gone, once the names of people are."""


@pytest.mark.parametrize("name", BUILDERS)
@pytest.mark.parametrize(
    ("emptied", "keys"),
    [
        ({"office": None, "roster": ()}, OF_THE_OFFICE),
        ({"liaisons": SeatList()}, {"liaison"}),
        ({"rules": WorkingRules()}, OF_RULES),
        ({"lead_units": ()}, {"lead_units"}),
        ({"groups": (), "office": None, "roster": ()}, {"subgroups", "name_list", *OF_THE_OFFICE}),
        ({"division": None}, {"tier", "municipality"}),
    ],
)
def test_facts_come_from_the_fields_and_go_with_them(name: str, emptied: dict[str, Any], keys: set[str]) -> None:
    structure = BUILDERS[name]()
    before, after = facts_of(structure), facts_of(attrs.evolve(structure, **emptied))
    untouched = before.keys() - keys - (OF_PEOPLE | {"subgroups"} if "roster" in emptied else set())
    assert not after.keys() & keys
    assert {key: after[key] for key in untouched} == {key: before[key] for key in untouched}


def test_a_unit_renamed_is_renamed_in_every_fact() -> None:
    structure = BUILDERS["09_yan_yanglao"]()
    renamed = tuple(
        attrs.evolve(unit, name="市乙局") if unit.id == "civil-affairs" else unit for unit in structure.units
    )
    before, after = facts_of(structure), facts_of(attrs.evolve(structure, units=renamed))
    changed = {key for key in before if before[key] != after[key]}
    assert changed == {"conveners", "lead_units", "member_units", "office_host", "office_director"}
    assert "市民政局" not in json.dumps(after, ensure_ascii=False)
