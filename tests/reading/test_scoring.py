"""The measure itself: structures made by hand with known errors get the scores they deserve."""

from typing import Any

import attrs
import pytest
from tests.notices.every import BUILDERS
from tests.reading.facts import facts_of
from tests.reading.pages import Facts
from tests.reading.scoring import Score, Scores, bare, plain, points, score_facts, total

from govmodel.model.actor import Role
from govmodel.model.dates import PartialDate
from govmodel.model.document import Document
from govmodel.model.duty import Duty
from govmodel.model.group import Group
from govmodel.model.ids import AppointmentId, DutyId, GroupId, LineId, RuleId, SeatId, StructureId, UnitId
from govmodel.model.interval import Interval, Period, Terms
from govmodel.model.meeting import JointMeeting
from govmodel.model.meeting_rules import MeetingKind, MeetingRule
from govmodel.model.office import Office
from govmodel.model.part import Norm, Part, Scope
from govmodel.model.post import Portfolio, Post
from govmodel.model.rank import RankSet
from govmodel.model.roster import Appointment
from govmodel.model.rules import SealRule, SuccessionRule, WorkingRules
from govmodel.model.seat import PerUnit, Seat, SeatLevel, SeatList, SeatRole
from govmodel.model.unit import Unit

GOVERNMENT, WATER, FINANCE = UnitId("government"), UnitId("water"), UnitId("finance")

SHEET: Facts = {
    "kind": "joint_meeting",
    "form": "联席会议",
    "name": "某市河湖联席会议",
    "date": "2020-05-12",
    "conveners": [{"unit": "市政府", "lines": ["government"], "post": "分管水利工作的副市长"}],
    "deputy_conveners": [{"person": "甲某某", "unit": "市水利局", "lines": ["water"], "post": "局长"}],
    "members": [{"unit": "市水利局", "lines": ["water"]}, {"unit": "市财政局", "lines": ["finance"]}],
    "stated_member_count": 2,
    "member_post": "有关负责同志",
    "office_host": [{"unit": "市水利局", "lines": ["water"]}],
    "office_director": [{"person": "甲某某", "concurrent": True}],
    "liaison": {"post": "负责人", "internal": "科室", "count": 1, "words": "各成员单位1名相关科室负责人为联络员"},
    "duties_by_unit": [
        {"units": ["市水利局"], "part": "牵头", "task": "制定河湖治理方案"},
        {"units": ["市财政局"], "part": "配合", "partners": ["市水利局"], "scope": "一种读法", "task": "筹措资金"},
    ],
    "subgroups": [{"name": "执法组", "members": [{"unit": "市水利局", "lines": ["water"]}]}],
    "meetings": [
        {"kinds": ["全体会议"], "recurrence": "按期", "least": 1, "most": 2, "period": "年", "chairs": ["召集人"]}
    ],
    "substitution": "由所在单位接任领导自然替补",
    "substitution_automatic": True,
    "seal": "不刻制印章",
}


def structure() -> JointMeeting:
    """What a reader without error makes of that sheet's text."""
    deputy = Seat(
        id=SeatId("deputy"),
        role=SeatRole.CONVENER,
        level=SeatLevel.DEPUTY,
        unit=WATER,
        posts=(Post(title="局长"),),
    )
    return JointMeeting(
        id=StructureId("x"),
        name="某市河湖联席会议",
        document=Document(date=PartialDate.parse("2020-05-12")),
        units=(
            Unit(id=GOVERNMENT, name="市政府", lines=(LineId("government"),)),
            Unit(id=WATER, name="市水利局", lines=(LineId("water"),)),
            Unit(id=FINANCE, name="市财政局", lines=(LineId("finance"),)),
        ),
        conveners=SeatList(
            seats=(
                Seat(
                    id=SeatId("convener"),
                    role=SeatRole.CONVENER,
                    posts=(
                        Post(title="副市长", unit=GOVERNMENT, portfolio=Portfolio(manner="分管", field="水利工作")),
                    ),
                ),
                deputy,
            )
        ),
        members=SeatList(
            seats=tuple(Seat(id=SeatId(f"member/{u}"), role=SeatRole.MEMBER, unit=u) for u in (WATER, FINANCE)),
            stated_count=2,
            per_unit=PerUnit(post=Post(title="有关负责同志")),
        ),
        liaisons=SeatList(per_unit=PerUnit(post=Post(title="科室负责人", internal="科室"), count=1)),
        office=Office(
            hosts=(WATER,),
            seats=SeatList(
                seats=(
                    Seat(
                        id=SeatId("director"),
                        role=SeatRole.OFFICE_DIRECTOR,
                        same_holder=deputy.id,
                        concurrent=True,
                    ),
                )
            ),
        ),
        duties=(
            Duty(id=DutyId("water/1"), actors=(WATER,), part=Part.LEAD, marker="牵头", task="制定河湖治理方案"),
            Duty(
                id=DutyId("finance/1"),
                actors=(FINANCE,),
                part=Part.COOPERATE,
                marker="配合",
                partners=(WATER,),
                task="筹措资金",
                scope=Scope.READING,
            ),
            Duty(id=DutyId("members/1"), actors=(Role.ALL_MEMBERS,), part=Part.OWN, task="密切配合"),
        ),
        groups=(
            Group(
                id=GroupId("group"),
                name="执法组",
                members=SeatList(seats=(Seat(id=SeatId("group/member"), role=SeatRole.MEMBER, unit=WATER),)),
            ),
        ),
        rules=WorkingRules(
            meetings=(
                MeetingRule(
                    id=RuleId("meeting"),
                    kinds=(MeetingKind.PLENARY,),
                    interval=Interval(least=1, most=2, period=Period.YEAR),
                    chairs=(Role.CONVENER,),
                    terms=Terms(norm=Norm.IN_PRINCIPLE),
                ),
            ),
            succession=(SuccessionRule(id=RuleId("succession"), automatic=True),),
            seals=(SealRule(id=RuleId("seal"), seal=False),),
        ),
        roster=(Appointment(id=AppointmentId("roster/1"), seat=deputy.id, person="甲某某"),),
    )


def scored(made: JointMeeting | None, kinds: tuple[str, ...] = ("joint_meeting",)) -> Scores:
    found = [facts_of(made)] if made else []
    return score_facts("页", [SHEET], ["joint_meeting"], found, kinds)


def errors(made: JointMeeting) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """What is missed and what is wrong, apart from what the sheet does not speak of."""
    result = scored(made)
    return {point for _, point in result.missed}, {point for _, point in result.wrong}


SAID_BESIDES = {("head_act", "建立")}
"""What every structure says and the sheet leaves out."""


def test_a_faultless_reading_misses_nothing_and_says_nothing_wrong() -> None:
    assert errors(structure()) == (set(), SAID_BESIDES)
    every = {kind for kind, _ in points(SHEET)}
    assert {"convener", "convener_unit", "member_line", "duty_scope", "group_member", "meeting_chair"} <= every


def test_a_convener_of_the_wrong_level_is_missed_and_wrong() -> None:
    made = structure()
    seats = tuple(attrs.evolve(seat, level=SeatLevel.PLAIN) for seat in made.conveners.seats)
    missed, wrong = errors(attrs.evolve(made, conveners=SeatList(seats=seats)))
    assert missed == {
        ("convener", "deputy_conveners 甲某某 市水利局局长"),
        ("convener_unit", "deputy_conveners 市水利局"),
    }
    assert wrong - SAID_BESIDES == {
        ("convener", "conveners 甲某某 市水利局局长"),
        ("convener_unit", "conveners 市水利局"),
    }
    assert scored(attrs.evolve(made, conveners=SeatList(seats=seats))).by_kind["convener"] == Score(
        right=1, found=2, there=2
    )


def test_a_member_too_few_costs_recall_and_not_precision() -> None:
    made = structure()
    result = scored(attrs.evolve(made, members=attrs.evolve(made.members, seats=made.members.seats[:1])))
    member, order = result.by_kind["member"], result.by_kind["member_order"]
    assert (member.precision, member.recall) == (1.0, 0.5)
    assert (order.precision, order.recall) == (1.0, 0.0)


def test_a_member_too_many_costs_precision_and_not_recall() -> None:
    made = structure()
    extra = Seat(id=SeatId("member/government"), role=SeatRole.MEMBER, unit=GOVERNMENT)
    seats = (*made.members.seats, extra)
    member = scored(attrs.evolve(made, members=attrs.evolve(made.members, seats=seats))).by_kind["member"]
    assert member == Score(right=2, found=3, there=2)
    assert member.precision == pytest.approx(2 / 3)
    assert member.recall == 1.0


def test_members_out_of_order_are_all_there_and_out_of_order() -> None:
    made = structure()
    turned = attrs.evolve(made, members=attrs.evolve(made.members, seats=made.members.seats[::-1]))
    missed, wrong = errors(turned)
    assert missed == {("member_order", "市水利局 → 市财政局")}
    assert wrong - SAID_BESIDES == {("member_order", "市财政局 → 市水利局")}


def test_a_unit_resolved_to_the_wrong_line_is_the_right_member_still() -> None:
    made = structure()
    units = tuple(attrs.evolve(u, lines=(LineId("audit"),)) if u.id == FINANCE else u for u in made.units)
    missed, wrong = errors(attrs.evolve(made, units=units))
    assert missed == {("member_line", "市财政局 finance")}
    assert wrong - SAID_BESIDES == {("member_line", "市财政局 audit")}


@pytest.mark.parametrize(
    ("change", "missed"),
    [
        ({"part": Part.OWN, "scope": Scope.READING}, {"duty", "duty_part"}),
        ({"task": "拨付资金", "scope": Scope.READING}, {"duty", "duty_scope"}),
        ({"partners": (), "scope": Scope.READING}, {"duty_partner"}),
        ({"scope": Scope.CERTAIN}, {"duty_scope"}),
        ({"marker": "", "task": "配合筹措资金。", "scope": Scope.READING}, set()),
    ],
)
def test_each_slip_in_a_duty_is_missed_by_its_own_kind(change: dict[str, Any], missed: set[str]) -> None:
    made = structure()
    duties = tuple(attrs.evolve(duty, **change) if duty.id == "finance/1" else duty for duty in made.duties)
    assert {kind for kind, _ in errors(attrs.evolve(made, duties=duties))[0]} == missed


@pytest.mark.parametrize(
    ("change", "missed"),
    [
        ({"office": None}, {"office_host", "office_director"}),
        ({"liaisons": SeatList()}, {"liaison", "liaison_count"}),
        (
            {"rules": WorkingRules()},
            {"meeting", "meeting_chair", "substitution", "substitution_automatic", "seal"},
        ),
        ({"groups": ()}, {"group", "group_member"}),
        ({"name": "某市湖泊联席会议"}, {"head_name"}),
        ({"document": Document()}, {"head_date"}),
        ({"members": SeatList()}, {"member", "member_line", "member_order", "member_count", "member_post"}),
    ],
)
def test_what_is_left_out_is_missed(change: dict[str, Any], missed: set[str]) -> None:
    made = structure()
    result = scored(attrs.evolve(made, **change))
    assert {point[0] for _, point in result.missed} == missed


def test_a_liaison_of_the_wrong_division_is_wrong() -> None:
    made = structure()
    rule = PerUnit(post=Post(title="科级干部", rank=RankSet.of("科级")), count=1)
    missed, wrong = errors(attrs.evolve(made, liaisons=SeatList(per_unit=rule)))
    assert missed == {("liaison", "负责人 科室 -")}
    assert wrong - SAID_BESIDES == {("liaison", "干部 - 科级")}


def test_a_page_of_which_nothing_is_read_is_missed_whole() -> None:
    result = scored(None, ())
    assert all(score.found == 0 and score.recall == 0 for score in result.by_kind.values())
    assert result.by_kind["structure"] == Score(there=1)
    assert result.by_kind["document_kind"] == Score(there=1)


def test_a_body_read_where_there_is_none_is_wrong_whole() -> None:
    result = score_facts("页", [], ["news"], [facts_of(structure())], ["joint_meeting"])
    assert all(score.right == 0 for score in result.by_kind.values())
    assert ("页", ("structure", "0")) in result.wrong
    assert ("页", ("document_kind", "news")) in result.missed
    assert result.by_kind["convener"].precision == 0.0


def test_two_bodies_on_one_page_are_paired_by_what_they_share() -> None:
    made = structure()
    other = attrs.evolve(made, name="某市林长联席会议", duties=(), groups=())
    there = [facts_of(made), facts_of(other)]
    result = score_facts("页", there, ["joint_meeting"] * 2, [facts_of(other), facts_of(made)], ["joint_meeting"] * 2)
    assert not result.missed
    assert not result.wrong


def test_scores_of_several_pages_add_up() -> None:
    both = total([scored(structure()), scored(None)])
    assert both.by_kind["member"] == Score(right=2, found=2, there=4)
    assert len(both.missed) == len(scored(None).missed)
    assert any(line.startswith("member ") and "50.0%" in line for line in both.lines())


def test_words_are_compared_without_spaces_and_part_words() -> None:
    assert plain("召 集 人: 甲(乙)“丙”") == "召集人：甲（乙）丙"
    assert bare("配合做好统计。") == "做好统计"
    assert bare("负责") == "负责"


@pytest.mark.parametrize("name", BUILDERS)
def test_every_hand_made_structure_scores_full_marks_against_itself(name: str) -> None:
    facts = facts_of(BUILDERS[name]())
    result = score_facts(name, [facts], [facts["kind"]], [facts], [facts["kind"]])
    assert not result.missed
    assert not result.wrong
    assert sum(score.right for score in result.by_kind.values()) > 10
