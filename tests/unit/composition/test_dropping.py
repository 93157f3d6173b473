"""What goes with an element that is taken out, and that nothing is left pointing at it."""

from __future__ import annotations

import sys

import attrs
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.unit.composition.by_hand import BASE

from govmodel.composition.dropping import without
from govmodel.model.actor import BodyRef, Role
from govmodel.model.change import Drop, Replace, apply
from govmodel.model.duty import Duty
from govmodel.model.elements import declared, referred
from govmodel.model.group import Group
from govmodel.model.ids import Address, AppointmentId, DutyId, GroupId, MandateId, MatterId, RuleId, SeatId, UnitId
from govmodel.model.matter import Claim, Matter
from govmodel.model.meeting import JointMeeting, Relation, RelationKind
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.model.part import Part
from govmodel.model.post import Post
from govmodel.model.roster import Appointment
from govmodel.model.rules import Delegation
from govmodel.model.seat import PerUnit, Seat, SeatCount, SeatLevel, SeatList, SeatRole
from govmodel.testing import derivable_meetings

HRSS, WOMEN = UnitId("hrss"), UnitId("women")
KINDS = {"unit", "duty", "mandate"}


def ids(structure: JointMeeting) -> set[str]:
    return {name for _, name, _ in declared(structure)}


def gone(structure: JointMeeting, element: str) -> set[str]:
    return ids(structure) - ids(apply(structure, *without(structure, element)))


@given(st.data())
def test_whatever_goes_nothing_points_at_it_and_only_what_needs_it_goes_along(data: st.DataObject) -> None:
    base = data.draw(derivable_meetings())
    elements = [name for kind, name, _ in declared(base) if kind in KINDS]
    assume(elements)
    element = data.draw(st.sampled_from(elements))
    left = apply(base, *without(base, element))
    assert element not in ids(left)
    assert {name for _, name, _ in referred(left)} <= ids(left) | {name for _, name, _ in referred(base)} - ids(base)
    assert [name for _, name, _ in declared(left)] == [name for _, name, _ in declared(base) if name in ids(left)]


def test_with_a_unit_go_its_seats_and_the_duties_that_nobody_else_owes() -> None:
    shared = Duty(id=DutyId("both"), actors=(HRSS, WOMEN), part=Part.OWN, marker="负责", task="协同")
    base = attrs.evolve(BASE, duties=(*BASE.duties, shared), lead_units=(WOMEN, HRSS))
    left = apply(base, *without(base, "women"))
    assert gone(base, "women") == {"women", "member/women", "women/1"}
    # Whatever is changed is changed first; then things go from the end to the front.
    kinds = [(type(change), change.path[-1]) for change in without(base, "women")]
    assert kinds[-3:] == [(Drop, "women"), (Drop, "member/women"), (Drop, "women/1")]
    assert {kind for kind, _ in kinds[:-3]} == {Replace}
    assert left.lead_units == (HRSS,)
    assert left.duties == (BASE.duties[0], attrs.evolve(shared, actors=(HRSS,)))
    assert left.mandate is base.mandate


def test_with_a_duty_go_its_claims_and_a_matter_that_nothing_else_speaks_of() -> None:
    alone = Matter(id=MatterId("alone"), title="甲", claims=(Claim(element=DutyId("hrss/1")),))
    shared = Matter(
        id=MatterId("shared"),
        title="乙",
        claims=(Claim(element=DutyId("hrss/1")), Claim(element=MandateId("mandate/1"))),
    )
    unclaimed = Matter(id=MatterId("unclaimed"), title="丙")
    base = attrs.evolve(BASE, matters=(alone, shared, unclaimed))
    left = apply(base, *without(base, "hrss/1"))
    assert gone(base, "hrss/1") == {"hrss/1", "alone"}
    assert [[claim.element for claim in matter.claims] for matter in left.matters] == [["mandate/1"], []]


def test_the_roster_lets_go_of_seats_and_of_units_in_its_posts() -> None:
    roster = (
        Appointment(id=AppointmentId("one"), seat=SeatId("member/hrss"), posts=(Post(title="副主席", unit=WOMEN),)),
        Appointment(id=AppointmentId("two"), seat=SeatId("member/women"), posts=(Post(title="副主席", unit=WOMEN),)),
    )
    base = attrs.evolve(BASE, roster=roster)
    left = apply(base, *without(base, "women"))
    assert [(line.id, [post.unit for post in line.posts]) for line in left.roster] == [("one", [None])]


def test_a_post_of_a_unit_that_goes_keeps_its_seat_and_work_done_by_it_is_the_bodys() -> None:
    seat = attrs.evolve(BASE.members.seats[0], posts=(Post(title="副主席", unit=WOMEN),))
    base = attrs.evolve(BASE, members=attrs.evolve(BASE.members, seats=(seat, BASE.members.seats[1])))
    left = apply(base, *without(base, "women"))
    assert left.members.seats == (attrs.evolve(seat, posts=(Post(title="副主席"),)),)
    rule = Delegation(id=RuleId("delegation"), by=WOMEN, delegates=(HRSS, WOMEN), tasks=("日常工作",))
    base = attrs.evolve(BASE, rules=attrs.evolve(BASE.rules, delegations=(rule,)))
    left = apply(base, *without(base, "women"))
    assert left.rules.delegations == (attrs.evolve(rule, by=Role.MEETING, delegates=(HRSS,)),)


def test_what_rests_on_sources_and_goes_takes_them_along() -> None:
    assert [entry.at for entry in BASE.sources] == ["mandate/1"]
    assert apply(BASE, *without(BASE, "mandate/1")).sources == ()
    assert apply(BASE, *without(BASE, "mandate/2")).sources is BASE.sources
    field = attrs.evolve(BASE.sources[0], at=Address("mandate/1.task"))
    base = attrs.evolve(BASE, sources=(field,))
    assert apply(base, *without(base, "mandate/1")).sources == ()


def test_a_duty_of_a_unit_and_its_own_seat_goes_with_what_rests_on_it() -> None:
    duty = Duty(id=DutyId("both"), actors=(WOMEN, SeatId("member/women")), part=Part.OWN, marker="负责", task="协同")
    matter = Matter(id=MatterId("alone"), title="甲", claims=(Claim(element=DutyId("both")),))
    base = attrs.evolve(BASE, duties=(*BASE.duties, duty), matters=(matter,))
    assert gone(base, "women") == {"women", "member/women", "women/1", "both", "alone"}


def test_the_numbers_stated_for_seats_are_lowered_with_them() -> None:
    members = attrs.evolve(
        BASE.members,
        stated_count=2,
        counts=(
            SeatCount(role=SeatRole.MEMBER, count=2),
            SeatCount(role=SeatRole.MEMBER, level=SeatLevel.DEPUTY, count=3),
            SeatCount(role=SeatRole.LIAISON, words="若干名"),
        ),
    )
    base = attrs.evolve(BASE, members=members)
    left = apply(base, *without(base, "women")).members
    assert left.stated_count == 1
    assert [(each.role, each.count) for each in left.counts] == [
        (SeatRole.MEMBER, 1),
        (SeatRole.MEMBER, 3),
        (SeatRole.LIAISON, None),
    ]
    apart = attrs.evolve(base, members=attrs.evolve(members, stated_count=None, counts=members.counts[1:]))
    assert apply(apart, *without(apart, "women")).members.counts == apart.members.counts


def test_a_relation_to_what_goes_and_what_was_open_of_it_go_along() -> None:
    relations = tuple(
        Relation(kind=RelationKind.LED_BY, target=target) for target in (WOMEN, HRSS, BodyRef(name="省政府"))
    )
    items = tuple(
        OpenItem(element=element, field="name", about=OpenAbout.WORDS, words="词") for element in (WOMEN, HRSS, None)
    )
    base = attrs.evolve(BASE, relations=relations, open=items)
    left = apply(base, *without(base, "women"))
    assert left.relations == relations[1:]
    assert left.open == items[1:]


def test_a_duty_goes_with_a_unit_that_has_nothing_else() -> None:
    base = attrs.evolve(BASE, members=SeatList(), duties=BASE.duties[1:])
    assert gone(base, "women") == {"women", "women/1"}


def test_two_seats_of_a_unit_in_one_list_lower_its_numbers_by_two() -> None:
    twice = attrs.evolve(BASE.members.seats[1], id=SeatId("member/women/2"))
    members = attrs.evolve(
        BASE.members,
        seats=(*BASE.members.seats, twice),
        stated_count=3,
        counts=(SeatCount(role=SeatRole.MEMBER, count=3),),
    )
    base = attrs.evolve(BASE, members=members)
    left = apply(base, *without(base, "women")).members
    assert (left.stated_count, [each.count for each in left.counts]) == (1, [1])


def test_a_post_for_every_unit_forgets_a_unit_that_goes() -> None:
    rule = PerUnit(post=Post(title="处级干部", unit=WOMEN))
    base = attrs.evolve(BASE, liaisons=SeatList(per_unit=rule))
    assert gone(base, "women") == {"women", "member/women", "women/1"}
    assert apply(base, *without(base, "women")).liaisons.per_unit == PerUnit(post=Post(title="处级干部"))


def test_a_group_is_not_counted_any_more_however_deep_it_stood() -> None:
    inner = Group(id=GroupId("a/b/c"), name="丙组")
    middle = Group(id=GroupId("a/b"), name="乙组", groups=(inner,), stated_groups=1)
    outer = Group(id=GroupId("a"), name="甲组", groups=(middle,), stated_groups=1)
    base = attrs.evolve(BASE, groups=(outer,))
    (left,) = apply(base, *without(base, "a/b/c")).groups
    assert left == attrs.evolve(outer, groups=(attrs.evolve(middle, groups=(), stated_groups=None),))
    assert apply(base, *without(base, "a")).groups == ()


def test_a_kind_of_seat_of_which_none_is_left_is_not_counted_any_more() -> None:
    members = attrs.evolve(BASE.members, counts=(SeatCount(role=SeatRole.MEMBER, count=1),))
    base = attrs.evolve(BASE, members=members)
    assert apply(base, *without(base, "women")).members.counts == ()


def test_with_a_group_goes_all_that_is_in_it_though_it_points_at_itself() -> None:
    name, below = GroupId("experts"), GroupId("experts/law")
    seats = SeatList(seats=(Seat(id=SeatId("expert"), role=SeatRole.MEMBER, unit=WOMEN),), stated_count=1)
    inner = Group(
        id=below, name="法律组", duties=(Duty(id=DutyId("law/1"), actors=(below,), part=Part.OWN, task="乙"),)
    )
    group = Group(
        id=name,
        name="专家组",
        members=seats,
        duties=(Duty(id=DutyId("experts/1"), actors=(name,), part=Part.OWN, task="甲"),),
        groups=(inner,),
        stated_groups=1,
    )
    base = attrs.evolve(BASE, groups=(group,))
    assert gone(base, "experts") == {"experts", "experts/law", "expert", "experts/1", "law/1"}
    (left,) = apply(base, *without(base, "experts/law")).groups
    assert left == attrs.evolve(group, groups=(), stated_groups=None)
    (left,) = apply(base, *without(base, "women")).groups
    assert left.members == SeatList()


def test_the_work_grows_with_what_goes_and_not_with_its_square() -> None:
    def made(count: int) -> int:
        """How many calls it takes, each step of a generator being one, to take out a unit with many duties."""
        duties = tuple(
            Duty(id=DutyId(f"women/{i}"), actors=(WOMEN,), part=Part.OWN, marker="负责", task="甲")
            for i in range(count)
        )
        base = attrs.evolve(BASE, duties=duties)
        calls = 0

        def note(_frame: object, event: str, _argument: object) -> None:
            nonlocal calls
            calls += event in {"call", "c_call"}

        before = sys.getprofile()
        sys.setprofile(note)
        try:
            without(base, "women")
        finally:
            sys.setprofile(before)
        return calls

    made(1)
    assert made(200) < 5 * made(50)
