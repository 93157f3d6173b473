"""Deriving and the naive deriver agree, on what is made and on what is asked."""

from __future__ import annotations

import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.differential.naive_derivation import derived

from govmodel.composition.derive import derive
from govmodel.composition.passage import Reach
from govmodel.model.division import Division
from govmodel.model.meeting import JointMeeting
from govmodel.serial.data import to_data
from govmodel.testing import derivable_meetings, goals_for


@given(st.data())
def test_the_naive_deriver_makes_and_asks_the_same(data: st.DataObject) -> None:
    base = data.draw(derivable_meetings())
    goal = data.draw(goals_for(base, reaches=(Reach.NEXT, Reach.PEER)))
    assert isinstance(base.division, Division)
    assert base.document.date is not None
    found = derive(base, goal.to, as_of=goal.as_of, reach=goal.reach)
    made, asked = derived(to_data(base), base.division, goal.to, base.document.date, goal.as_of)
    assert plain(to_data(found.structure)) == plain(made)
    assert {told(key, base) for key in (item.key for item in found.structure.open)} - {None} == {
        told(key, base) for key in asked
    } - {None}


def plain(data: dict[str, Any]) -> dict[str, Any]:
    """The data without what is open, which is compared by its keys."""
    return {key: value for key, value in data.items() if key != "open"}


def told(key: str, base: JointMeeting) -> str | None:
    """The key with a member's seat called by its unit; none for what the naive deriver leaves out."""
    element, _, about = key.partition("#")
    if about == "reform" and "." in element:
        return None
    if about in {"unit", "reform"}:
        seats = {seat.id: seat.unit for seat in base.members.seats}
        element = re.sub(r"\..*", "", element)
        element = seats.get(element, element) or element  # type: ignore[call-overload]  # ids are strings
    return f"{element}#{about}"
