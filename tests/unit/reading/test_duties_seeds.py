"""Mandate and duties read from the seeds' texts, against the structures made by hand, field by field."""

from pathlib import Path
from typing import Any

import attrs
import pytest

from govmodel.examples.shipped import changzhou_2011, jiangsu_2011, jingzhou_2020
from govmodel.model.document import Section
from govmodel.model.meeting import JointMeeting
from govmodel.reading.common_duties import read_common_duties
from govmodel.reading.draft import Draft
from govmodel.reading.duties import read_duties
from govmodel.reading.mandate import read_mandate
from govmodel.reading.outline import Block, Heading, Line, outline
from govmodel.reading.repaired import repair

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"
MADE = {
    "000_52a744ff703ae515": changzhou_2011,
    "001_14bee147e3a3abd5": jiangsu_2011,
    "004_b3ee67a4e42cd447": jingzhou_2020,
}
COLLAPSED = {
    "联席会议主要职责 ": ("一、", Section.MANDATE, " 二、"),
    "成员单位职责分工 ": ("三、", Section.DUTIES, " 四、"),
    "各成员单位按照职责分工做好工作。": ("（四）", Section.RULES, " （五）"),
}
"""Sections of a body that lies in one line: their openings, numbers, kinds, and what closes them."""

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds' texts do not lie beside this checkout")


def blocks_of(text: str) -> list[Block]:
    """The outline, and the three sections that matter where it has none since all lies in one line."""
    found = list(outline(text))
    if len(found) > 1:
        return found
    return [cut_out(text, *row) for row in COLLAPSED.items()]


def cut_out(text: str, opening: str, row: tuple[str, Section, str]) -> Block:
    number, section, closing = row
    at = text.index(f"{number}{opening}" if section is Section.RULES else opening)
    start = at + len(number) if section is Section.RULES else at + len(opening)
    end = text.index(closing, start)
    heading = (
        Heading(at, start, 2, number, "") if section is Section.RULES else Heading(at, start - 1, 1, number, opening)
    )
    return Block(heading=heading, lines=(Line(start, end, text[start:end]),), section=section)


@pytest.fixture(params=sorted(MADE), name="pair")
def read_and_made(request: pytest.FixtureRequest) -> tuple[Draft, JointMeeting]:
    """What is read of a seed, and the structure made by hand."""
    made: JointMeeting = MADE[request.param]()
    text = repair((SEEDS / f"{request.param}.txt").read_text(encoding="utf-8")).text
    draft = Draft(text=text, division=made.division, as_of=made.document.date)
    for block in blocks_of(text):
        if block.section is Section.MANDATE:
            read_mandate(draft, block)
        elif block.section is Section.DUTIES:
            read_duties(draft, block)
            read_common_duties(draft, block)
        elif block.section in (Section.RULES, Section.LOWER_TIERS):
            read_common_duties(draft, block)
    return draft, made


def test_every_item_of_the_mandate(pair: tuple[Draft, JointMeeting]) -> None:
    """The mandate is read as it was made by hand, its ids included."""
    draft, made = pair
    assert tuple(draft.mandate) == made.mandate


def test_every_duty(pair: tuple[Draft, JointMeeting]) -> None:
    """Actors, part, marker, partners, task, scope, norm, condition, basis and id, one duty after the other."""
    draft, made = pair
    names = {unit.id: unit.name for unit in draft.units}
    hand_made = {unit.id: unit.name for unit in made.units}
    assert [spelled(duty, names) for duty in draft.duties] == [spelled(duty, hand_made) for duty in made.duties]


def test_where_each_duty_rests_is_what_the_example_quotes(pair: tuple[Draft, JointMeeting]) -> None:
    """Clause and words of each duty are those that were noted by hand, as far as the text was not damaged."""
    draft, made = pair
    noted = {str(entry.at): entry.sources for entry in made.sources}
    for duty, by_hand in zip(draft.duties, made.duties, strict=True):
        ((stretch, clause),) = [(stretch, clause) for at, stretch, clause in draft.placed if at == duty.id]
        (source,) = noted[by_hand.id]
        assert draft.text[stretch.start : stretch.end] == repair(source.quote).text
        assert clause.removeprefix("四").removeprefix("（四）") in source.clause


def spelled(duty: Any, names: Any) -> dict[str, Any]:
    """A duty's fields, units by their names."""
    return {
        field: tuple(names.get(one, one) for one in value) if field in ("actors", "partners") else value
        for field, value in attrs.asdict(duty, recurse=False).items()
    }
