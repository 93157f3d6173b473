"""Test your own program with structures made up by Hypothesis; needs Hypothesis, as the ``testing`` extra has it.

What you will see:

    held for 50 made-up joint meetings
"""

from hypothesis import given, settings
from hypothesis import strategies as st

import govmodel as gm

seen = 0


def duty_lines(structure: gm.JointMeeting) -> list[str]:
    """The program under test: one line a duty, as a plain listing would have it."""
    return [f"{duty.marker or duty.part.value}: {duty.task}" for duty in structure.duties]


@settings(max_examples=50, deadline=None, database=None)
@given(st.from_type(gm.JointMeeting))
def no_duty_is_lost(structure: gm.JointMeeting) -> None:
    """The law: as many lines as duties."""
    global seen  # noqa: PLW0603  # counted for what is printed below
    seen += 1
    assert len(duty_lines(structure)) == len(structure.duties)


no_duty_is_lost()
print(f"held for {seen} made-up joint meetings")
