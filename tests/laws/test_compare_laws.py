"""The laws of comparing: what differs leads from one to the other, and what means nothing is no difference."""

from __future__ import annotations

from random import Random
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st
from tests.differential.naive_comparison import says

from govmodel.comparison.change_list import changes_between
from govmodel.comparison.compare import compare
from govmodel.comparison.difference import DifferenceKind
from govmodel.model.change import apply
from govmodel.model.elements import declared
from govmodel.model.meeting import JointMeeting
from govmodel.serial.files import dumps
from govmodel.testing import fitting_changes, joint_meetings, renamed


@given(joint_meetings(), joint_meetings())
def test_changes_lead_from_any_structure_to_any_other(a: JointMeeting, b: JointMeeting) -> None:
    changes = compare(a, b).changes
    after = apply(a, *changes)

    assert changes == changes_between(a, b)
    assert after == b
    assert dumps(after) == dumps(b)


@given(joint_meetings(), st.data())
def test_a_change_is_found_as_no_more_than_one(a: JointMeeting, data: st.DataObject) -> None:
    b = apply(a, data.draw(fitting_changes(a)))

    found = changes_between(a, b)

    assert apply(a, *found) == b
    assert len(found) <= 1


@given(joint_meetings())
def test_a_structure_differs_from_itself_in_nothing(a: JointMeeting) -> None:
    found = compare(a, a)

    assert found.empty
    assert found.changes == ()


@given(joint_meetings(), joint_meetings())
def test_everything_is_told_of_and_nothing_is_both_moved_and_dropped(a: JointMeeting, b: JointMeeting) -> None:
    found = compare(a, b)
    before, after = ({getattr(one, side) for one in found.differences} for side in ("before", "after"))
    together = found.of(DifferenceKind.KEPT, DifferenceKind.CHANGED, DifferenceKind.MOVED)

    assert before >= element_paths(a)
    assert after >= element_paths(b)
    assert {one.before for one in together}.isdisjoint(one.before for one in found.of(DifferenceKind.DROPPED))
    assert {one.after for one in together}.isdisjoint(one.after for one in found.of(DifferenceKind.ADDED))
    assert repr(compare(a, b).differences) == repr(found.differences)


def element_paths(structure: JointMeeting) -> set[tuple[str | int, ...]]:
    """The path of every element, its lists' places given as ids."""
    found = set()
    for _, _, path in declared(structure):
        value: object = structure
        named: list[str | int] = []
        for step in path:
            value = value[step] if isinstance(value, tuple) and isinstance(step, int) else getattr(value, str(step))
            named.append(value.id if isinstance(step, int) else step)  # type: ignore[attr-defined]  # an element
        found.add(tuple(named))
    return found


@given(joint_meetings(), st.data())
def test_a_change_makes_no_more_than_one_difference(a: JointMeeting, data: st.DataObject) -> None:
    b = apply(a, data.draw(fitting_changes(a)))

    found = compare(a, b)

    assert len([one for one in found.differences if one.kind is not DifferenceKind.KEPT]) <= 1
    assert found.empty or a != b


@given(joint_meetings(), st.randoms(use_true_random=False))
def test_the_order_of_sets_is_no_difference(a: JointMeeting, chance: Random) -> None:
    changed: dict[str, Any] = {name: shuffled(getattr(a, name), chance) for name in SETS}
    changed["members"] = attrs.evolve(a.members, seats=shuffled(a.members.seats, chance))
    b = attrs.evolve(a, **changed)

    assert compare(a, b).empty
    assert apply(a, *compare(a, b).changes) == b


SETS = ("units", "mandate", "duties", "matters", "groups", "roster", "relations", "aliases")


def shuffled(values: tuple[Any, ...], chance: Random) -> tuple[Any, ...]:
    mixed = list(values)
    chance.shuffle(mixed)
    return tuple(mixed)


@given(joint_meetings())
def test_other_ids_are_no_difference(a: JointMeeting) -> None:
    assert compare(a, renamed(a, "x")).empty
    assert compare(renamed(a, "x"), a).empty


@given(joint_meetings(), st.data())
def test_nothing_differs_exactly_where_a_naive_reading_finds_the_same(a: JointMeeting, data: st.DataObject) -> None:
    b = a
    for _ in range(data.draw(st.integers(0, 3))):
        b = apply(b, data.draw(fitting_changes(b)))

    assert compare(a, b).empty == (says(a) == says(b))
    assert compare(b, a).empty == (says(a) == says(b))


@given(joint_meetings(), joint_meetings())
def test_two_unlike_structures_differ_where_a_naive_reading_does(a: JointMeeting, b: JointMeeting) -> None:
    assert compare(a, b).empty == (says(a) == says(b))
