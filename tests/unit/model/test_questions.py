"""Who owns, who helps, and how it is printed, on a structure one can take in at a glance."""

from __future__ import annotations

import pytest

import govmodel.model as m

JIA, YI, BING = m.UnitId("jia"), m.UnitId("yi"), m.UnitId("bing")
SEAT, BARE, GROUP = m.SeatId("convener"), m.SeatId("member"), m.GroupId("group/1")


def duty(name: str, actor: m.Actor, part: m.Part, *partners: m.Party, scope: m.Scope = m.Scope.CERTAIN) -> m.Duty:
    return m.Duty(
        id=m.DutyId(name), actors=(actor,), part=part, marker=part.value, partners=partners, task="甲事", scope=scope
    )


def meeting(*duties: m.Duty, claimed: bool = True, **claim: object) -> m.JointMeeting:
    claims = tuple(m.Claim(element=one.id, **claim) for one in duties)  # type: ignore[arg-type]  # as the test says
    matter = m.Matter(
        id=m.MatterId("matter"), title="甲事", claims=(*claims, m.Claim(element=m.MandateId("mandate/1")))
    )
    return m.JointMeeting(
        id=m.StructureId("x"),
        name="甲联席会议",
        units=tuple(m.Unit(id=one, name=name) for one, name in ((JIA, "甲局"), (YI, "乙局"), (BING, "丙局"))),
        mandate=(m.MandateItem(id=m.MandateId("mandate/1"), task="研究甲事"),),
        conveners=m.SeatList(seats=(m.Seat(id=SEAT, role=m.SeatRole.CONVENER, printed="分管副市长"),)),
        members=m.SeatList(seats=(m.Seat(id=BARE, role=m.SeatRole.MEMBER),)),
        groups=(m.Group(id=GROUP, name="监督工作组"),),
        duties=duties,
        matters=(matter,) if claimed else (),
    )


def owners(structure: m.JointMeeting) -> tuple[m.Actor, ...]:
    return m.owners(m.Index(structure), structure.matters[0])


def test_owner_and_helper_are_told_apart() -> None:
    structure = meeting(duty("jia/1", JIA, m.Part.OWN), duty("yi/1", YI, m.Part.ASSIST, JIA))
    assert owners(structure) == (JIA,)
    assert m.helpers(m.Index(structure), structure.matters[0]) == (YI,)


def test_whoever_is_named_as_owning_together_owns() -> None:
    structure = meeting(duty("jia/1", JIA, m.Part.CO_OWN, YI, m.Unnamed(words="有关部门")))
    assert owners(structure) == (JIA, YI)


def test_what_rests_on_a_reading_or_a_suggestion_makes_nobody_a_sure_owner() -> None:
    assert owners(meeting(duty("jia/1", JIA, m.Part.OWN, scope=m.Scope.READING))) == ()
    assert owners(meeting(duty("jia/1", JIA, m.Part.OWN), match=m.Match.SUGGESTED, score=0.9)) == ()


def test_claim_on_a_mandate_item_makes_nobody_an_owner() -> None:
    assert owners(meeting()) == ()


def test_helping_alone_leaves_out_owners_and_what_all_members_owe_one_another() -> None:
    structure = meeting(
        duty("jia/1", JIA, m.Part.OWN),
        duty("yi/1", YI, m.Part.ASSIST),
        duty("members/1", m.Role.ALL_MEMBERS, m.Part.COOPERATE),
        claimed=False,
    )
    index = m.Index(structure)
    assert [matter.id for matter in m.helping_alone(index)] == ["yi/1"]
    assert [matter.id for matter in m.lone_matters(index)] == ["jia/1", "yi/1", "members/1"]


@pytest.mark.parametrize(
    ("party", "shown"),
    [
        (JIA, "甲局"),
        (SEAT, "分管副市长"),
        (BARE, "成员"),
        (GROUP, "监督工作组"),
        (m.Role.OFFICE, "办公室"),
        (m.BodyRef(name="省联席会议"), "省联席会议"),
        (m.Unnamed(words="有关部门"), "有关部门"),
    ],
)
def test_party_is_shown_as_one_prints_it(party: m.Party, shown: str) -> None:
    assert m.display(m.Index(meeting()), party) == shown


def test_duty_is_printed_with_condition_marker_partners_and_task() -> None:
    one = m.Duty(
        id=m.DutyId("jia/1"),
        actors=(JIA,),
        part=m.Part.COOPERATE,
        marker="配合",
        partners=(YI, m.Unnamed(words="相关部门")),
        task="做好甲事",
        condition="根据联席会议安排",
    )
    assert m.phrase(m.Index(meeting(one)), one) == "根据联席会议安排，配合乙局、相关部门做好甲事"


def test_sources_of_an_address_without_any_are_none() -> None:
    assert m.Index(meeting()).sources("jia") == ()
    assert m.Index(meeting()).member_units == frozenset()
