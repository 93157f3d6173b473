"""The links that these notices asked for are held to the same rule as all others: no id may dangle."""

from collections.abc import Callable

import attrs
import pytest
from tests.notices.every import BUILDERS

from govmodel.model.errors import InvalidModel
from govmodel.model.ids import SeatId, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.seat import Seat, SeatRole

NOBODY = "nobody"


def with_part_of_nothing(structure: JointMeeting) -> JointMeeting:
    first, *others = structure.units
    return attrs.evolve(structure, units=(attrs.evolve(first, part_of=UnitId(NOBODY)), *others))


def with_an_unknown_co_issuer(structure: JointMeeting) -> JointMeeting:
    return attrs.evolve(structure, document=attrs.evolve(structure.document, co_issuers=(UnitId(NOBODY),)))


def with_names_filed_with_nobody(structure: JointMeeting) -> JointMeeting:
    assert structure.liaisons.per_unit is not None
    rule = attrs.evolve(structure.liaisons.per_unit, filed_with=(UnitId(NOBODY),))
    return attrs.evolve(structure, liaisons=attrs.evolve(structure.liaisons, per_unit=rule))


def with_the_holder_of_no_seat(structure: JointMeeting) -> JointMeeting:
    seat = attrs.evolve(structure.conveners.seats[0], same_holder=SeatId(NOBODY))
    return attrs.evolve(structure, conveners=attrs.evolve(structure.conveners, seats=(seat,)))


@pytest.mark.parametrize(
    ("broken", "path"),
    [
        (with_part_of_nothing, "$.units[0].part_of"),
        (with_an_unknown_co_issuer, "$.document.co_issuers[0]"),
        (with_names_filed_with_nobody, "$.liaisons.per_unit.filed_with[0]"),
        (with_the_holder_of_no_seat, "$.conveners.seats[0].same_holder"),
    ],
)
def test_a_link_to_nothing_is_refused_where_it_stands(
    broken: Callable[[JointMeeting], JointMeeting], path: str
) -> None:
    with pytest.raises(InvalidModel) as refused:
        broken(BUILDERS["12_qxn_tufa_weisheng"]())

    assert [(problem.code, problem.path) for problem in refused.value.problems] == [("dangling-id", path)]


def test_a_seat_held_by_anothers_holder_is_known() -> None:
    director = Seat(id=SeatId("office/director"), role=SeatRole.OFFICE_DIRECTOR)

    assert not director.known
    assert attrs.evolve(director, same_holder=SeatId("convener")).known
