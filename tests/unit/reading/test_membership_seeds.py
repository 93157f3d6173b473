"""Who a body consists of, read from the seeds' texts, against the structures made by hand."""

from pathlib import Path
from typing import Any

import attrs
import pytest

from govmodel.examples.shipped import changzhou_2011, jiangsu_2011, jingzhou_2020
from govmodel.model.document import Document
from govmodel.model.meeting import JointMeeting
from govmodel.model.roster import Appointment
from govmodel.reading.draft import Draft
from govmodel.reading.membership import read_membership
from govmodel.reading.outline import outline
from govmodel.reading.repaired import repair

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"
MADE = {
    "000_52a744ff703ae515": changzhou_2011,
    "001_14bee147e3a3abd5": jiangsu_2011,
    "004_b3ee67a4e42cd447": jingzhou_2020,
}
FIELDS = ("conveners", "members", "liaisons", "lead_units")

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds' texts do not lie beside this checkout")


@pytest.fixture(params=sorted(MADE), name="pair")
def read_and_made(request: pytest.FixtureRequest) -> tuple[JointMeeting, JointMeeting]:
    """What is read of a seed, and the structure made by hand."""
    made: Any = MADE[request.param]()
    text = repair((SEEDS / f"{request.param}.txt").read_text(encoding="utf-8")).text
    draft = Draft(text=text, division=made.division, as_of=made.document.date)
    read_membership(draft, outline(text))
    return draft.structure("read", made.name, Document()), made


def test_conveners_members_liaisons_and_lead(pair: tuple[JointMeeting, JointMeeting]) -> None:
    """Every seat is read as it was made by hand, its id included."""
    read, made = pair
    for field in FIELDS:
        assert getattr(read, field) == getattr(made, field)


def test_the_office(pair: tuple[JointMeeting, JointMeeting]) -> None:
    """Hosts, director and functions are read as they were made by hand."""
    read, made = pair
    assert read.office == made.office


def test_the_roster_but_for_names(pair: tuple[JointMeeting, JointMeeting]) -> None:
    """The people point at the seats and hold the posts that were made by hand, which leaves names out."""
    read, made = pair

    def nameless(line: Appointment) -> Appointment:
        return attrs.evolve(line, person=None)

    assert tuple(map(nameless, read.roster)) == made.roster


def test_succession(pair: tuple[JointMeeting, JointMeeting]) -> None:
    """The rule of succession is read as it was made by hand."""
    read, made = pair
    assert read.rules.succession == made.rules.succession
