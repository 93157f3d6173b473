"""Every small system, outright: each derived, held against the cheap laws and against the naive deriver.

Three units at the most, of which two are joined by a reform; three duties at the most, owed by one unit or two, owned
or helped with; a rank that is the table's or not; a province's and a city's; with people or without; no time passing,
or a reform. Systems that differ only in the order of their duties, or in which words stand in which of them, count as
one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, combinations_with_replacement

import pytest
from tests.differential.naive_derivation import derived
from tests.differential.test_derivation_twice import plain, told

from govmodel.catalogue.divisions import division
from govmodel.composition.derive import derive
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division
from govmodel.model.document import Document
from govmodel.model.duty import Duty
from govmodel.model.ids import AppointmentId, DutyId, LineId, MatterId, SeatId, StructureId, UnitId
from govmodel.model.matter import Claim, Matter
from govmodel.model.meeting import JointMeeting
from govmodel.model.part import Part
from govmodel.model.post import Post
from govmodel.model.rank import RankSet
from govmodel.model.roster import Appointment
from govmodel.model.seat import PerUnit, Seat, SeatList, SeatRole
from govmodel.model.unit import Unit
from govmodel.serial.data import to_data
from govmodel.serial.files import dumps
from govmodel.testing import laws

TIERS = (("320000", "320400", "省", "厅"), ("320400", "320481", "市", "局"))
RANKS = ("处级", "科级")
DAYS = (PartialDate(year=2011, month=12, day=27), PartialDate(year=2020, month=12, day=31))
NAMES = {"finance": "{}财政{}", "state-tax": "{}国税局", "local-tax": "{}地税局"}
TASKS = ("协调我{}的重大问题", "制定行业标准", "做好相关工作")
PER_TIER_AND_RANK = 737
"""Of one unit 3 times 10, of two 3 times 84, of three 455; with ranks, tiers, people and days 11 792 derivations."""


Shape = tuple[tuple[str, ...], tuple[tuple[tuple[str, ...], Part], ...]]
"""The units of a system, and who owes what."""


def shapes() -> Iterator[Shape]:
    """The units of a system and who owes what, each shape once."""
    for size in (1, 2, 3):
        for units in combinations(NAMES, size):
            owing = [actors for number in (1, 2) for actors in combinations(units, number)]
            entries = [(actors, part) for actors in owing for part in (Part.OWN, Part.ASSIST)]
            for number in range(4):
                for duties in combinations_with_replacement(entries, number):
                    yield units, duties


def system(place: Division, words: tuple[str, str], rank: str, shape: Shape, *, peopled: bool = False) -> JointMeeting:
    """The system of a shape, in a place's words."""
    (word, bureau), (units, owed) = words, shape
    duties = tuple(
        Duty(
            id=DutyId(f"duty/{i}"),
            actors=tuple(map(UnitId, actors)),
            part=part,
            marker=part.value,
            task=TASKS[i].format(word),
        )
        for i, (actors, part) in enumerate(owed)
    )
    return JointMeeting(
        id=StructureId("small"),
        name=f"{word}联席会议",
        division=place,
        document=Document(date=DAYS[0]),
        units=tuple(
            Unit(id=UnitId(line), name=NAMES[line].format(word, bureau), lines=(LineId(line),)) for line in units
        ),
        members=SeatList(
            seats=tuple(Seat(id=SeatId(f"member/{line}"), role=SeatRole.MEMBER, unit=UnitId(line)) for line in units),
            stated_count=len(units),
        ),
        liaisons=SeatList(per_unit=PerUnit(post=Post(title=f"{rank}干部", rank=RankSet.of(rank)), count=1)),
        duties=duties,
        matters=(Matter(id=MatterId("matter"), title="相关工作", claims=tuple(Claim(element=d.id) for d in duties)),)
        if duties
        else (),
        roster=tuple(
            Appointment(
                id=AppointmentId(f"roster/{line}"),
                seat=SeatId(f"member/{line}"),
                posts=(Post(title="副职", unit=UnitId(line)),),
            )
            for line in units
            if peopled
        ),
    )


@pytest.mark.parametrize("peopled", [False, True], ids=["bare", "peopled"])
@pytest.mark.parametrize("rank", RANKS)
@pytest.mark.parametrize("tier", TIERS, ids=["province", "city"])
def test_every_small_system_keeps_the_laws_and_is_derived_alike_twice(
    tier: tuple[str, str, str, str], rank: str, *, peopled: bool
) -> None:
    code, below, *words = tier
    start, end = division(code), division(below)
    every = list(shapes())
    assert len(every) == PER_TIER_AND_RANK
    for shape in every:
        base = system(start, (words[0], words[1]), rank, shape, peopled=peopled)
        for day in DAYS:
            found = derive(base, end, as_of=day)
            laws.replays(found)
            laws.gives_reasons(found)
            laws.leaves_alone(found)
            laws.makes_no_orphans(found)
            assert [duty.id for duty in found.structure.duties] == [duty.id for duty in base.duties]
            made, asked = derived(to_data(base), start, end, DAYS[0], day)
            assert plain(to_data(found.structure)) == plain(made)
            keys = {told(item.key, base) for item in found.structure.open}
            assert keys - {None} == {told(key, base) for key in asked} - {None}


def test_of_its_own_place_and_day_every_small_system_is_itself() -> None:
    for shape in shapes():
        base = system(division("320000"), ("省", "厅"), "处级", shape)
        assert dumps(derive(base, "江苏省").structure) == dumps(base)
