"""The strategies make what they say: every field in play, references valid, results short."""

from __future__ import annotations

from enum import Enum
from typing import Any

import attrs
import pytest
from hypothesis import Phase, find, given, seed, settings
from hypothesis import strategies as st
from hypothesis.vendor.pretty import pretty

import govmodel.model as m
import govmodel.testing as gt
from govmodel.checking.runner import check
from govmodel.checking.table import RULES
from govmodel.testing.entry import is_made
from govmodel.testing.mutations import MUTATIONS
from govmodel.testing.strategies.divisions import FITTING, divisions
from govmodel.testing.strategies.slots import SLOTS, acting, bound
from govmodel.testing.table import TABLE, strategy_for

CODES = [rule.code for rule in RULES]
ALONE = [code for code in CODES if MUTATIONS[code].base is None]
PAIRED = [code for code in CODES if MUTATIONS[code].base is not None]

THOROUGH = settings(max_examples=250, derandomize=False, database=None, phases=[Phase.generate])
"""For looking at what comes up, the same on every run."""


def drawn(strategy: st.SearchStrategy[Any], setting: settings = THOROUGH, number: int = 0) -> list[Any]:
    """What the strategy makes, run after run the same; another ``number`` gives another run."""
    found: list[Any] = []

    @seed(number)
    @setting
    @given(strategy)
    def keep(value: Any) -> None:
        found.append(value)

    keep()
    return found


INSIDE_OTHERS = {m.Effect}
"""Enumerations that no field holds: a part's effect goes with the part."""


def is_words(value: Any) -> bool:
    return isinstance(value, type) and issubclass(value, Enum)


def within(value: Any) -> list[Any]:
    """Every attrs value and enum member in a value, itself included."""
    if isinstance(value, tuple | frozenset):
        return [inner for item in value for inner in within(item)]
    if isinstance(value, Enum):
        return [value]
    if not attrs.has(type(value)):
        return []
    return [value, *(inner for field in attrs.fields(type(value)) for inner in within(getattr(value, field.name)))]


def test_table_has_every_class_and_id_of_the_model_and_no_other() -> None:
    public = [getattr(m, name) for name in m.__all__]
    assert set(TABLE) == {kind for kind in public if is_made(kind)}


# Whole structures have a test of their own.
PARTS = [kind for kind in TABLE if attrs.has(kind) and kind is not m.JointMeeting]


@pytest.mark.parametrize("kind", PARTS, ids=lambda kind: kind.__name__)
def test_every_field_takes_another_value_than_its_default(kind: type[attrs.AttrsInstance]) -> None:
    values = drawn(strategy_for(kind))
    assert all(type(value) is kind for value in values)
    for field in attrs.fields(kind):
        assert any(getattr(value, field.name) != field.default for value in values), field.name


def test_structures_hold_every_class_and_enumeration_of_the_model_and_use_every_field() -> None:
    # Several short runs: in one long run Hypothesis varies what it has, and rare parts may stay away.
    structures = [
        structure
        for number in range(10)
        for structure in drawn(gt.joint_meetings(), settings(THOROUGH, max_examples=40), number)
    ]
    inner = [value for structure in structures for value in within(structure)]
    classes = {type(value) for value in inner if attrs.has(type(value))}
    returned = {m.Problem, m.Involvement, m.JobRank, m.Add, m.Drop, m.Replace, m.Move}
    assert classes == {kind for kind in TABLE if attrs.has(kind)} - returned
    kinds = {type(value) for value in inner if isinstance(value, Enum)}
    assert {value for name in m.__all__ if is_words(value := getattr(m, name))} - kinds == INSIDE_OTHERS
    for field in attrs.fields(m.JointMeeting):
        assert any(getattr(structure, field.name) != field.default for structure in structures), field.name


@pytest.mark.parametrize("tier", m.Tier)
def test_structure_of_a_tier_has_a_division_of_it_whose_standing_occurs_there(tier: m.Tier) -> None:
    standings = {standing for _, standing, _, _ in FITTING[tier]}
    for structure in drawn(gt.joint_meetings(tier=tier), settings(THOROUGH, max_examples=25)):
        assert structure.division is not None
        assert structure.division.tier is tier
        assert structure.division.standing in {None, *standings}


def test_lowest_tier_has_no_division_with_a_code() -> None:
    with pytest.raises(ValueError, match="places"):
        divisions(m.Tier.TOWNSHIP)


@pytest.mark.parametrize("tier", [None, *m.Tier])
def test_clean_structures_pass_every_rule_at_every_tier(tier: m.Tier | None) -> None:
    for structure in drawn(gt.clean_joint_meetings(tier), settings(THOROUGH, max_examples=50)):
        report = check(structure)
        assert list(report) == []
        assert {item.code for item in report.not_checked} == set(PAIRED)


@pytest.mark.parametrize("code", ALONE)
def test_broken_structures_trip_the_rule_they_are_named_for(code: str) -> None:
    for structure in drawn(gt.broken_joint_meetings(code), settings(THOROUGH, max_examples=30)):
        assert {finding.code for finding in check(structure)} == {code} | MUTATIONS[code].brings


@pytest.mark.parametrize("code", PAIRED)
def test_broken_pairs_trip_the_rule_they_are_named_for(code: str) -> None:
    for structure, base in drawn(gt.broken_pairs(code), settings(THOROUGH, max_examples=30)):
        assert {finding.code for finding in check(structure, against=base)} == {code} | MUTATIONS[code].brings


def test_every_rule_has_a_mutation_and_every_mutation_a_rule() -> None:
    assert list(MUTATIONS) == CODES


def test_unknown_code_names_the_nearest() -> None:
    with pytest.raises(ValueError, match="GM10"):
        gt.broken_joint_meetings("GM1O1")


def test_codes_are_asked_for_where_they_belong() -> None:
    with pytest.raises(ValueError, match="broken_pairs"):
        gt.broken_joint_meetings(PAIRED[0])
    with pytest.raises(ValueError, match="broken_joint_meetings"):
        gt.broken_pairs(ALONE[0])


def test_breaks_that_need_known_ranks_come_at_the_tier_asked_for() -> None:
    for structure in drawn(gt.broken_joint_meetings("GM201", m.Tier.PROVINCE), settings(THOROUGH, max_examples=10)):
        assert structure.division is not None
        assert structure.division.tier is m.Tier.PROVINCE
        assert check(structure).by_code("GM201")


def test_plainest_structure_says_nothing_but_its_name() -> None:
    plainest = find(gt.joint_meetings(), lambda _: True)
    assert plainest == m.JointMeeting(id=m.StructureId("a"), name="甲联席会议")


def test_structure_is_shown_by_what_it_says() -> None:
    structure = m.JointMeeting(
        id=m.StructureId("a"),
        name="甲联席会议",
        units=(m.Unit(id=m.UnitId("jia"), name="甲局"),),
        duties=(m.Duty(id=m.DutyId("duty/1"), actors=(m.UnitId("jia"),), part=m.Part.OWN, task="甲事"),),
    )
    shown = "".join(pretty(structure).split())
    assert shown == (
        "JointMeeting(id='a',name='甲联席会议',units=(Unit(id='jia',name='甲局'),),"
        "duties=(Duty(id='duty/1',actors=('jia',),part=Part.OWN,task='甲事'),))"
    )


def test_slots_become_elements_of_the_cast_or_nobody() -> None:
    duty = m.Duty(
        id=m.DutyId("a"), actors=(acting(SLOTS.units[1]), acting(SLOTS.seats[2])), part=m.Part.OWN, task="甲事"
    )
    both = gt.Cast(units=(m.UnitId("jia"),), seats=(m.SeatId("convener"), m.SeatId("member/1")))
    assert bound(duty, both).actors == ("jia", "convener")
    # Who acts may be anybody; a seat or a unit that is asked for may not.
    assert bound(duty, gt.Cast(units=(m.UnitId("jia"),))).actors == ("jia",)
    assert bound(duty, gt.Cast()).actors == (m.Role.MEETING,)
    assert bound(m.Seat(id=m.SeatId("a"), role=m.SeatRole.MEMBER, unit=SLOTS.units[0]), gt.Cast()).unit is None
    assert bound((SLOTS.units[0], SLOTS.units[3]), gt.Cast()) == ()


def test_change_fits_a_structure_that_was_changed_before() -> None:
    added = m.Add(path=("mandate",), value=m.MandateItem(id=m.MandateId("added/item-1"), task="甲事"))
    structure = m.apply(m.JointMeeting(id=m.StructureId("a"), name="甲联席会议"), added)
    for change in drawn(gt.fitting_changes(structure), settings(THOROUGH, max_examples=30)):
        assert m.apply(structure, change) is not None


def test_plain_units_are_called_in_order() -> None:
    two = find(gt.unit_lists(), lambda units: len(units) == 2)
    assert two == (m.Unit(id=m.UnitId("jia"), name="甲局"), m.Unit(id=m.UnitId("yi"), name="乙局"))


def test_every_id_fits_the_pattern_and_no_malformed_one_does() -> None:
    assert all(m.ID_PATTERN.fullmatch(name) for name in drawn(gt.local_ids()))
    assert not any(m.ID_PATTERN.fullmatch(name) for name in drawn(gt.malformed_ids()))


def test_awkward_texts_can_be_encoded_and_are_not_empty() -> None:
    assert all(text and text.encode() for text in (*gt.AWKWARD, *drawn(gt.texts())))


def test_public_names_are_all_there_and_no_other_is() -> None:
    assert dir(gt) == sorted(gt.__all__)
    assert all(getattr(gt, name) is not None for name in gt.__all__)
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        _ = gt.nothing_of_the_kind
