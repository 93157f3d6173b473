"""The laws of comparing: what differs leads from one to the other, and what means nothing is no difference."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from govmodel.comparison.change_list import changes_between
from govmodel.comparison.rebuilding import rebuilt
from govmodel.model.change import apply
from govmodel.model.meeting import JointMeeting
from govmodel.serial.files import dumps
from govmodel.testing import fitting_changes, joint_meetings


@given(joint_meetings(), joint_meetings())
def test_changes_lead_from_any_structure_to_any_other(a: JointMeeting, b: JointMeeting) -> None:
    after = apply(a, *changes_between(a, b))

    assert after == b
    assert dumps(after) == dumps(b)


@given(joint_meetings(), joint_meetings())
def test_taking_down_and_building_anew_leads_there_too(a: JointMeeting, b: JointMeeting) -> None:
    after = apply(a, *rebuilt(a, b))

    assert after == b
    assert dumps(after) == dumps(b)


@given(joint_meetings(), st.data())
def test_a_change_is_found_as_no_more_than_one(a: JointMeeting, data: st.DataObject) -> None:
    b = apply(a, data.draw(fitting_changes(a)))

    found = changes_between(a, b)

    assert apply(a, *found) == b
    assert len(found) <= 1


@given(joint_meetings())
def test_nothing_leads_from_a_structure_to_itself(a: JointMeeting) -> None:
    assert changes_between(a, a) == ()
