"""What the two shipped notices on family services say, held against the documents as a reader sees them."""

import pytest

from govmodel.examples import changzhou_2011, jiangsu_2011
from govmodel.model.actor import Role, Unnamed
from govmodel.model.elements import declared
from govmodel.model.ids import UnitId
from govmodel.model.index import Index, every_duty
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting, LowerTiersStance
from govmodel.model.part import Part, Scope
from govmodel.model.post import PostClass
from govmodel.model.questions import helpers, helping_alone, owners, phrase

BOTH = pytest.mark.parametrize("structure", [jiangsu_2011(), changzhou_2011()], ids=lambda structure: structure.id)


@BOTH
def test_every_element_rests_on_words(structure: JointMeeting) -> None:
    index = Index(structure)
    assert [name for _, name, _ in declared(structure) if not index.sources(name)] == []
    assert {source.document for entry in structure.sources for source in entry.sources} == {structure.id}


@BOTH
def test_duties_and_mandate_say_what_their_quotes_say(structure: JointMeeting) -> None:
    index = Index(structure)
    duties = list(every_duty(structure))
    assert {duty.id: phrase(index, duty) for duty in duties} == {
        duty.id: index.sources(duty.id)[0].quote for duty in duties
    }
    assert [item.task for item in structure.mandate] == [index.sources(item.id)[0].quote for item in structure.mandate]


def test_a_part_on_one_reading_rests_on_the_words_that_carry_it() -> None:
    structure = changzhou_2011()
    index = Index(structure)
    carried = [duty for duty in structure.duties if duty.scope is Scope.READING]
    assert carried
    assert [duty.id for duty in carried if not index.sources(f"{duty.id}.part") or duty.marker] == []


@BOTH
def test_a_basis_is_among_the_words_of_its_task(structure: JointMeeting) -> None:
    based = [duty for duty in structure.duties if duty.basis is not None]
    assert based
    assert all(str(duty.basis) in duty.task for duty in based)


@BOTH
def test_matters_are_declared_by_a_person_over_words_of_their_elements(structure: JointMeeting) -> None:
    tasks = {str(duty.id): duty.task for duty in every_duty(structure)}
    tasks |= {str(item.id): item.task for item in structure.mandate}
    claims = [claim for matter in structure.matters for claim in matter.claims]
    assert {claim.match for claim in claims} == {Match.DECLARED}
    assert [claim for claim in claims if claim.quote is not None and claim.quote not in tasks[claim.element]] == []
    assert helping_alone(Index(structure)) == ()


def test_a_matter_that_both_notices_know_has_one_title() -> None:
    province, city = ({matter.id: matter.title for matter in s.matters} for s in (jiangsu_2011(), changzhou_2011()))
    shared = province.keys() & city.keys()
    assert len(shared) == 34
    assert province.keys() - shared == {"sector-plan"}
    assert city.keys() - shared == {"market-management"}
    assert [name for name in shared if province[name] != city[name]] == []


def test_service_quality_has_an_owner_in_the_province_and_only_helpers_in_the_city() -> None:
    found = {}
    for structure in (jiangsu_2011(), changzhou_2011()):
        index = Index(structure)
        matter = next(matter for matter in structure.matters if matter.id == "service-quality")
        found[structure.id] = owners(index, matter), helpers(index, matter)
    assert found == {
        "jiangsu-2011": (("commerce",), ("civil-affairs",)),
        "changzhou-2011": ((), ("civil-affairs", "women")),
    }


def test_the_city_differs_from_the_province_where_a_reader_sees_it() -> None:
    province, city = jiangsu_2011(), changzhou_2011()
    assert (len(province.members.seats), len(city.members.seats)) == (11, 12)
    assert {seat.unit for seat in city.members.seats} - {seat.unit for seat in province.members.seats} == {
        UnitId("commerce-federation")
    }
    assert [seat.joint for seat in province.conveners.seats] == [False]
    assert [(seat.unit, seat.joint) for seat in city.conveners.seats] == [("government", True), ("hrss", True)]
    ranks = [str(s.liaisons.per_unit.post.rank) for s in (province, city) if s.liaisons.per_unit is not None]
    assert ranks == ["处级", "科级"]
    assert province.rules.meetings[1].delegated_chairs == (Role.OFFICE_DEPUTY,)
    assert city.rules.meetings[1].delegated_chairs == ()
    assert province.lower_tiers is not None
    assert city.lower_tiers is not None
    assert province.lower_tiers.stance is LowerTiersStance.PERMITTED
    assert city.lower_tiers.stance is LowerTiersStance.REQUIRED


def test_the_office_director_is_told_by_post_class() -> None:
    directors = [
        structure.office.seats.seats[0].posts[0].post_class
        for structure in (jiangsu_2011(), changzhou_2011())
        if structure.office is not None
    ]
    assert directors == [PostClass.DEPUTY, PostClass.DEPUTY_IN_CHARGE]


def test_one_clause_about_two_matters_is_one_duty() -> None:
    city = changzhou_2011()
    duty = Index(city).duties[next(duty.id for duty in city.duties if duty.id == "women/4")]
    assert (duty.part, duty.partners) == (Part.JOIN, (Unnamed(words="相关部门"),))
    about = [matter.id for matter in city.matters for claim in matter.claims if claim.element == duty.id]
    assert about == ["service-quality", "contracts-and-disputes"]


def test_the_roster_has_posts_and_nobody_by_name() -> None:
    city = changzhou_2011()
    assert len(city.roster) == 15
    assert {appointment.person for appointment in city.roster} == {None}
    assert all(len(appointment.posts) == 1 for appointment in city.roster)
    seats = {seat.id for seat in (*city.conveners.seats, *city.members.seats)} | {"office/director"}
    assert {appointment.seat for appointment in city.roster} == seats
