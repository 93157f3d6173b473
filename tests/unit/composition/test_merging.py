"""Units that have become one: what points at the one that went, whose seats stay, and what is asked."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from tests.unit.composition.small import HRSS, asked, chosen, derived, seat, seats, system, unit

from govmodel.composition.derivation import Derivation
from govmodel.composition.passage import Reach
from govmodel.composition.reason import Why
from govmodel.composition.step import Mark
from govmodel.model.actor import BodyRef, Party, Unnamed
from govmodel.model.duty import Duty
from govmodel.model.group import Group
from govmodel.model.ids import AppointmentId, DutyId, GroupId, SeatId, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.office import Office
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.model.part import Part
from govmodel.model.post import Post
from govmodel.model.roster import Appointment
from govmodel.model.seat import PerUnit, Seat, SeatList, SeatRole

STATE, LOCAL = unit("state-tax", "省国税局"), unit("local-tax", "省地税局")
UNITS = (HRSS, STATE, LOCAL)
LATER = "2020-12-31"


def three(name: str = "member", **fields: Any) -> SeatList:
    """A seat for each of the three units, in a list with its number."""
    return seats(*(seat(each.id, name=name) for each in UNITS), stated_count=3, **fields)


def later(base: JointMeeting) -> Derivation:
    """The same system after the taxes became one, in the same place."""
    return derived(base, "江苏省", as_of=LATER)


def named(listed: SeatList) -> list[tuple[str, str | None]]:
    return [(each.id, each.unit) for each in listed.seats]


LEFT = [("member/hrss", "hrss"), ("member/state-tax", "state-tax")]


def test_the_first_unit_is_left_with_one_seat_and_the_number_follows() -> None:
    made = later(system(units=UNITS, members=three()))
    assert [each.id for each in made.structure.units] == ["hrss", "state-tax"]
    assert made.structure.units[1].lines == ("tax",)
    assert named(made.structure.members) == LEFT
    assert made.structure.members.stated_count == 2
    assert made.open == ()
    merged = [step for step in made.steps if step.path[0] == "members" or step.mark is Mark.DROPPED]
    assert [(step.path, step.mark) for step in merged] == [
        (("members", "stated_count"), Mark.CHANGED),
        (("members", "seats", "member/local-tax"), Mark.DROPPED),
        (("units", "local-tax"), Mark.DROPPED),
    ]
    assert all(step.reasons[0].why is Why.REFORM and step.reasons[0].grounds for step in merged)


def test_whoever_was_named_twice_is_named_once() -> None:
    duties = (
        Duty(id=DutyId("joint"), actors=(STATE.id, HRSS.id, LOCAL.id), part=Part.OWN, task="落实税收政策"),
        Duty(id=DutyId("alone"), actors=(LOCAL.id,), part=Part.OWN, task="做好服务"),
        Duty(
            id=DutyId("other"),
            actors=(HRSS.id,),
            partners=(BodyRef(name="甲委员会"), LOCAL.id),
            part=Part.OWN,
            task="乙",
        ),
    )
    made = later(system(units=UNITS, duties=duties, lead_units=(LOCAL.id, STATE.id))).structure
    assert [each.actors for each in made.duties] == [("state-tax", "hrss"), ("state-tax",), ("hrss",)]
    assert made.duties[2].partners == (BodyRef(name="甲委员会"), "state-tax")
    assert made.lead_units == ("state-tax",)


def test_what_points_at_the_one_that_stands_is_a_step_that_says_why() -> None:
    duty = Duty(id=DutyId("duty"), actors=(LOCAL.id,), part=Part.OWN, task="做好服务")
    made = later(system(units=UNITS, duties=(duty,)))
    (step,) = [step for step in made.steps if step.path[0] == "duties"]
    assert step.path == ("duties", "duty", "actors")
    assert [reason.why for reason in step.reasons] == [Why.REFORM]
    assert step.reasons[0].grounds


def test_posts_in_a_unit_that_went_are_changed_once_and_as_a_whole() -> None:
    here = attrs.evolve(seat("hrss", name="member"), posts=(Post(title="局长", unit=LOCAL.id),))
    there = attrs.evolve(seat("hrss", name="office"), posts=(Post(title="局长", unit=LOCAL.id),))
    rule = PerUnit(post=Post(title="局长", unit=LOCAL.id))
    base = system(units=UNITS, members=seats(here, per_unit=rule), office=Office(seats=seats(there, per_unit=rule)))
    made = later(base)
    after = made.structure
    assert after.office is not None
    posts = [seat.posts[0] for listed in (after.members, after.office.seats) for seat in listed.seats]
    posts += [listed.per_unit.post for listed in (after.members, after.office.seats) if listed.per_unit is not None]
    assert posts == [Post(title="局长", unit=STATE.id)] * 4
    assert [step.path for step in made.steps if step.path[0] in {"members", "office"}] == [
        ("members", "seats", "member/hrss", "posts", 0),
        ("members", "per_unit", "post"),
        ("office", "seats", "seats", "office/hrss", "posts", 0),
        ("office", "seats", "per_unit", "post"),
    ]


def test_what_was_open_about_a_unit_that_goes_is_not_open_about_the_one_that_stands() -> None:
    open_ = tuple(
        OpenItem(element=each.id, field="name", about=OpenAbout.WORDS, words=each.name) for each in (LOCAL, HRSS)
    )
    made = later(system(units=UNITS, open=open_))
    assert made.structure.open == open_[1:]
    assert [step.path for step in made.steps if step.path[0] == "open"] == [("open",)]


def test_every_list_of_seats_is_looked_through_by_itself() -> None:
    inner = Group(id=GroupId("inner"), name="丙组", members=three("inner"), heads=three("inner-head"))
    second = Group(id=GroupId("second"), name="丁组", members=three("second"))
    group = Group(
        id=GroupId("group"),
        name="乙组",
        heads=three("head"),
        members=three("group"),
        office=Office(seats=three("group-office")),
        groups=(inner, second),
    )
    last = Group(id=GroupId("last"), name="戊组", members=three("last"))
    base = system(
        units=UNITS,
        conveners=three("convener"),
        liaisons=three("liaison"),
        office=Office(seats=three("office")),
        groups=(group, last),
    )
    made = later(base)
    after = made.structure
    outer, end = after.groups
    assert after.office is not None
    assert outer.office is not None
    lists = (
        *(after.conveners, after.liaisons, after.office.seats, outer.heads, outer.members, outer.office.seats),
        *(outer.groups[0].heads, outer.groups[0].members, outer.groups[1].members, end.members),
    )
    assert [len(each.seats) for each in lists] == [2] * 10
    assert [each.stated_count for each in lists] == [2] * 10
    assert made.open == ()


def test_of_three_that_became_one_two_go() -> None:
    units = tuple(
        unit(line, name)
        for line, name in (
            ("industry-commerce", "省工商局"),
            ("quality-supervision", "省质监局"),
            ("food-drug", "省食品药品监管局"),
        )
    )
    base = system(units=units, members=seats(*(seat(each.id) for each in units), stated_count=3))
    made = later(base).structure
    assert [each.id for each in made.units] == ["industry-commerce"]
    assert named(made.members) == [("member/industry-commerce", "industry-commerce")]
    assert made.members.stated_count == 1


def test_seats_that_differ_both_stay_and_a_person_is_asked() -> None:
    one, other = seat("state-tax", "副局长"), seat("local-tax", "局长")
    made = later(system(units=UNITS, members=seats(one, other, stated_count=2)))
    assert asked(made) == {"member/local-tax#reform": ("照留", "删去")}
    assert named(made.structure.members) == [("member/state-tax", "state-tax"), ("member/local-tax", "state-tax")]
    assert made.structure.members.stated_count == 2
    assert made.open[0].item.words == "省地税局"
    assert made.open[0].reason.why is Why.REFORM


def test_words_as_printed_make_no_difference_and_roles_do() -> None:
    printed = attrs.evolve(seat("local-tax"), printed="省地税局负责人")
    made = later(system(units=UNITS, members=seats(seat("state-tax"), printed)))
    assert named(made.structure.members) == LEFT[1:]
    liaison = attrs.evolve(seat("local-tax"), role=SeatRole.LIAISON)
    made = later(system(units=UNITS, members=seats(seat("state-tax"), liaison)))
    assert len(made.structure.members.seats) == 2
    assert made.open == ()


def test_two_seats_of_one_unit_were_two_before() -> None:
    again = attrs.evolve(seat("state-tax"), id=SeatId("again"))
    made = later(system(units=UNITS, members=seats(seat("state-tax"), again, seat("local-tax"))))
    assert [each.id for each in made.structure.members.seats] == ["member/state-tax", "again"]
    again = attrs.evolve(seat("local-tax"), id=SeatId("again"))
    made = later(system(units=(HRSS, *UNITS[1:]), members=seats(seat("hrss"), seat("local-tax"), again)))
    assert [each.id for each in made.structure.members.seats] == ["member/hrss", "member/local-tax", "again"]


def test_a_seat_without_a_unit_hides_nothing_behind_it() -> None:
    head = Seat(id=SeatId("member/body"), role=SeatRole.MEMBER, body=BodyRef(name="甲委员会"))
    made = later(system(units=UNITS, members=seats(seat("state-tax"), head, seat("local-tax"))))
    assert [each.id for each in made.structure.members.seats] == ["member/state-tax", "member/body"]


def test_a_seat_that_is_pointed_at_is_asked_about() -> None:
    same = Seat(id=SeatId("office/same"), role=SeatRole.OFFICE_STAFF, same_holder=SeatId("member/local-tax"))
    base = system(units=UNITS, members=three(), office=Office(seats=seats(same)))
    made = later(base)
    assert asked(made) == {"member/local-tax#reform": ("照留", "删去")}
    assert made.structure.members.stated_count == 3
    assert len(made.structure.members.seats) == 3
    differs = later(system(units=UNITS, members=seats(seat("state-tax", "副局长"), seat("local-tax", "局长"))))
    assert made.open[0].reason.text != differs.open[0].reason.text
    assert "别处" in made.open[0].reason.text.zh
    # Words are nothing that a seat can be settled by.
    words = derived(base, "江苏省", as_of=LATER, decisions=chosen("member/local-tax#reform", "某席"))
    assert [each.decision.choose for each in words.stale] == ["某席"]
    gone = derived(base, "江苏省", as_of=LATER, decisions=chosen("member/local-tax#reform", "删去"))
    assert named(gone.structure.members) == LEFT


def test_a_seat_like_that_of_a_third_unit_is_not_like_its_rivals() -> None:
    members = seats(seat("hrss", "局长"), seat("state-tax", "副局长"), seat("local-tax", "局长"))
    made = later(system(units=UNITS, members=members))
    assert asked(made) == {"member/local-tax#reform": ("照留", "删去")}
    assert len(made.structure.members.seats) == 3


def test_people_count_only_where_they_stay() -> None:
    line = Appointment(
        id=AppointmentId("one"), seat=SeatId("member/local-tax"), posts=(Post(title="局长", unit=LOCAL.id),)
    )
    base = system(units=UNITS, members=three(), roster=(line,))
    made = later(base)
    assert asked(made) == {"member/local-tax#reform": ("照留", "删去")}
    assert made.structure.roster[0].posts[0].unit == "state-tax"
    moved = derived(base, "常州市", as_of=LATER)
    assert moved.structure.roster == ()
    assert named(moved.structure.members) == LEFT


def test_what_was_open_about_what_goes_is_open_no_more() -> None:
    above = derived(system(units=UNITS, members=three(), duties=()), "常州市")
    assert above.structure.open
    later_on = derived(above.structure, "常州市", as_of=LATER)
    assert UnitId("local-tax") not in {item.element for item in later_on.structure.open}


@pytest.mark.parametrize(("to", "word"), [("江苏省", "省"), ("常州市", "市"), ("武进区", "区")])
@pytest.mark.parametrize("partners", [("local-tax",), ("local-tax", "state-tax")])
def test_somebody_unnamed_beside_a_unit_that_went_is_reworded_all_the_same(
    to: str, word: str, partners: tuple[str, ...]
) -> None:
    with_: tuple[Party, ...] = (*map(UnitId, partners), Unnamed(words="省有关部门"))
    duty = Duty(id=DutyId("duty"), actors=(HRSS.id,), part=Part.OWN, task="做好工作", partners=with_)
    made = derived(system(units=UNITS, duties=(duty,)), to, as_of=LATER, reach=Reach.SKIP)
    assert made.structure.duties[0].partners == ("state-tax", Unnamed(words=f"{word}有关部门"))
