"""Summaries and members: what is said is shown, what is not said has no line."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from tests.unit.rendering.made import duty, small
from tests.unit.rendering.snapshots import same_as_snapshot

from govmodel.examples.shipped import changzhou_2011
from govmodel.model.actor import BodyRef
from govmodel.model.dates import PartialDate
from govmodel.model.group import Group
from govmodel.model.ids import AppointmentId, GroupId, SeatId, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.office import Office, OfficeForm
from govmodel.model.part import Part
from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.model.rank import RankSet
from govmodel.model.roster import Appointment
from govmodel.model.seat import PerUnit, Seat, SeatCount, SeatLevel, SeatList, SeatRole
from govmodel.rendering.formats import drawn
from govmodel.rendering.members import members_view
from govmodel.rendering.screen import Screen
from govmodel.rendering.summary import duties_text, summary_view
from govmodel.rendering.view import View
from govmodel.rendering.width import width
from govmodel.testing import joint_meetings


def staffed() -> JointMeeting:
    """A body with every sort of seat."""
    head = Post(title="局长", post_class=PostClass.UNIT_HEAD, unit=UnitId("a"), rank=RankSet.of("正处级"))
    conveners = (
        Seat(id=SeatId("convener"), role=SeatRole.CONVENER, posts=(head,), joint=True),
        Seat(id=SeatId("convener/2"), role=SeatRole.CONVENER, level=SeatLevel.DEPUTY, unit=UnitId("b")),
        Seat(id=SeatId("convener/3"), role=SeatRole.CONVENER, title="第三召集人"),
    )
    director = Seat(id=SeatId("office/director"), role=SeatRole.OFFICE_DIRECTOR, same_holder=SeatId("convener"))
    deputies = SeatCount(role=SeatRole.OFFICE_DIRECTOR, level=SeatLevel.DEPUTY, words="若干名")
    return attrs.evolve(
        small(),
        conveners=SeatList(seats=conveners, stated_count=3),
        office=Office(hosts=(UnitId("a"),), seats=SeatList(seats=(director,), counts=(deputies,))),
        liaisons=SeatList(
            per_unit=PerUnit(post=Post(title="科级干部"), count=1, concurrent=True, also=(SeatRole.OFFICE_STAFF,))
        ),
        roster=(
            Appointment(
                id=AppointmentId("roster/1"),
                seat=SeatId("convener"),
                person="王小明",
                posts=(Post(title="局长", unit=UnitId("a")),),
                since=PartialDate.parse("2011"),
            ),
        ),
    )


def test_members_shows_each_seat_with_holder_rank_and_remarks() -> None:
    shown = drawn(members_view(staffed()))

    assert "召集人      市甲事局局长  正处级  共同担任" in shown
    assert "副召集人    市乙事局" in shown
    assert "第三召集人  （未写明）" in shown
    assert "办公室主任  市甲事局局长" in shown
    assert "每个成员单位1名：科级干部（兼任、兼办公室成员）" in shown
    assert "文中写的数目：办公室副主任 若干名。" in shown


def test_members_and_summary_are_drawn_in_columns() -> None:
    same_as_snapshot("members-zh", drawn(members_view(staffed())))
    same_as_snapshot("summary-en", drawn(summary_view(staffed(), "en")))


def test_names_are_shown_only_when_asked_for() -> None:
    hidden = drawn(members_view(staffed()))

    assert "王小明" not in hidden
    assert "姓名没有显示" in hidden
    assert "召集人  王小明  市甲事局局长  2011" in drawn(members_view(staffed(), names=True))


def test_daily_work_is_no_office() -> None:
    structure = attrs.evolve(
        small(), office=Office(form=OfficeForm.DAILY_WORK, hosts=(UnitId("a"),), daily_work=UnitId("b"))
    )

    shown = drawn(members_view(structure))

    assert "不设办公室，日常工作由市甲事局承担。" in shown
    assert "日常工作由市乙事局承担。" in shown


def test_an_office_of_which_nothing_is_said_but_that_there_is_one() -> None:
    shown = drawn(members_view(attrs.evolve(small(), office=Office())))

    assert "办公室\n  手头的文本没有写设在哪里。\n" in shown


def test_a_seat_may_be_filled_by_the_head_of_another_body_or_by_whom_the_roster_names() -> None:
    bodies = (
        Seat(id=SeatId("convener"), role=SeatRole.CONVENER, body=BodyRef(name="某领导小组组长")),
        Seat(id=SeatId("convener/2"), role=SeatRole.CONVENER, level=SeatLevel.DEPUTY),
    )
    line = Appointment(id=AppointmentId("roster/1"), seat=SeatId("convener/2"), person="王小明")

    shown = drawn(members_view(attrs.evolve(small(), conveners=SeatList(seats=bodies), roster=(line,))))

    assert "召集人    某领导小组组长" in shown
    assert "副召集人  （见成员名单）" in shown


def test_a_post_shows_what_its_holder_is_in_charge_of() -> None:
    charge = Post(title="副市长", unit=UnitId("a"), portfolio=Portfolio(manner="分管", field="民政工作"))
    seat = Seat(id=SeatId("convener"), role=SeatRole.CONVENER, posts=(charge,))

    assert "市甲事局分管民政工作的副市长" in drawn(
        summary_view(attrs.evolve(small(), conveners=SeatList(seats=(seat,))))
    )


def test_a_body_of_which_nothing_is_known_says_so_and_no_more() -> None:
    bare = JointMeeting(id=small().id, name="某市联席会议")

    assert drawn(members_view(bare)).splitlines()[2:] == ["  没有写明任何席位。"]
    assert [line.split()[0] for line in drawn(summary_view(bare)).splitlines()] == ["某市联席会议", "形式"]


def test_the_summary_says_which_duties_it_counts() -> None:
    function = duty("office/1", "a", Part.OWN, "办文")
    grouped = Group(id=GroupId("group"), name="某组", duties=(duty("group/1", "a", Part.OWN, "办会"),))
    structure = attrs.evolve(small(), office=Office(hosts=(UnitId("a"),), functions=(function,)), groups=(grouped,))

    assert duties_text(structure) == "7 条，另有办公室职能 1 条，另有小组职责 1 条"
    assert duties_text(changzhou_2011(), "en") == "48 entries, beside them 2 functions of the office"
    assert duties_text(attrs.evolve(small(), duties=(), matters=())) == ""


def test_the_summary_names_what_nobody_owns() -> None:
    shown = drawn(summary_view(staffed()))

    assert "职责分工  7 条；认定的事项 4 个；其中无人负责 2 个：合同、空事项" in shown
    assert "召集人    市甲事局局长、副召集人 市乙事局、第三召集人 （未写明）（3）" in shown


@pytest.mark.parametrize(("lang", "words"), [("zh", ("召集人", "成员", "职责分工")), ("en", ("Conveners", "Duties"))])
def test_labels_are_in_the_language_asked_for(lang: str, words: tuple[str, ...]) -> None:
    shown = drawn(summary_view(staffed(), lang))

    assert all(word in shown for word in words)


@given(joint_meetings())
def test_every_structure_can_be_shown_within_the_screen(structure: JointMeeting) -> None:
    for lang in ("zh", "en"):
        views: tuple[View, ...] = (summary_view(structure, lang), members_view(structure, lang, names=True))
        for view in views:
            for ambiguous in (1, 2):
                shown = drawn(view, screen=Screen(width=80, ambiguous=ambiguous))

                assert max(width(line, ambiguous) for line in shown.splitlines()) <= 80
            assert drawn(view, "markdown").endswith("\n")
