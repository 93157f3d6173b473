"""Cases of single rules that a person would think of and the rules' own examples do not show."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.checking.runner import check
from govmodel.findings.report import Report
from govmodel.model.actor import Role
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Place, Standing, Tier
from govmodel.model.document import Document
from govmodel.model.duty import Duty
from govmodel.model.group import Group
from govmodel.model.ids import (
    AppointmentId,
    DivisionCode,
    DutyId,
    GroupId,
    LineId,
    MatterId,
    RuleId,
    SeatId,
    StructureId,
    UnitId,
)
from govmodel.model.interval import Interval, Recurrence
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.meeting import JointMeeting, Relation, RelationKind
from govmodel.model.meeting_rules import MeetingKind, MeetingRule
from govmodel.model.office import Office
from govmodel.model.part import Norm, Part, Scope
from govmodel.model.post import Post, PostClass
from govmodel.model.rank import RankSet
from govmodel.model.roster import Appointment
from govmodel.model.rules import ReportRule, WorkingRules
from govmodel.model.seat import PerUnit, Seat, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind, Where

CITY = Division(
    code=DivisionCode("320400"),
    name="常州市",
    kind=DivisionKind.PREFECTURE_CITY,
    tier=Tier.PREFECTURE,
    standing=Standing.PREFECTURE,
    parent=DivisionCode("320000"),
)
COUNTY = attrs.evolve(CITY, name="某县", kind=DivisionKind.COUNTY, tier=Tier.COUNTY, standing=Standing.COUNTY)
A, B = UnitId("a"), UnitId("b")


def unit(unit_id: UnitId, **more: Any) -> Unit:
    return attrs.evolve(Unit(id=unit_id, name=f"市{unit_id}局"), **more)


def member(name: UnitId, **more: Any) -> Seat:
    return attrs.evolve(Seat(id=SeatId(f"member/{name}"), role=SeatRole.MEMBER, unit=name), **more)


def duty(actor: UnitId, part: Part = Part.OWN, task: str = "职业培训") -> Duty:
    return Duty(id=DutyId(f"{actor}/1"), actors=(actor,), part=part, task=task)


def found(structure: JointMeeting, code: str) -> Report:
    return check(structure, select=[code])


BASE = JointMeeting(
    id=StructureId("x"),
    name="某联席会议",
    division=CITY,
    document=Document(date=PartialDate(year=2011)),
    units=(unit(A), unit(B)),
)


EXPERTS = SeatList(seats=(Seat(id=SeatId("group/expert"), role=SeatRole.EXPERT, title="专家"),))


def test_collective_member_needs_no_duty() -> None:
    towns = attrs.evolve(
        BASE,
        units=(unit(A), unit(B, collective=True)),
        members=SeatList(seats=(member(A), member(B))),
        duties=(duty(A),),
    )

    assert found(towns, "GM102").findings == ()
    assert len(found(attrs.evolve(towns, units=(unit(A), unit(B))), "GM102")) == 1


def test_duty_under_another_name_of_the_line_counts() -> None:
    line = (LineId("hrss"),)
    same = attrs.evolve(
        BASE,
        units=(unit(A, lines=line), unit(B, lines=line), unit(UnitId("c"))),
        members=SeatList(seats=(member(A), member(UnitId("c")))),
        duties=(duty(B), duty(UnitId("c"))),
    )

    assert found(same, "GM102").findings == ()
    assert found(same, "GM104").findings == ()


def test_part_of_a_member_hosts_as_the_member() -> None:
    hosted = attrs.evolve(
        BASE,
        units=(unit(A), unit(B, part_of=A, organ="地区处")),
        members=SeatList(seats=(member(A),)),
        office=Office(hosts=(B,)),
    )

    assert found(hosted, "GM302").findings == ()
    assert len(found(attrs.evolve(hosted, units=(unit(A), unit(B))), "GM302")) == 1


@pytest.mark.parametrize("more", [{"open": True}, {"truncated": True}])
def test_nobody_is_a_stranger_to_a_list_that_is_not_closed(more: dict[str, Any]) -> None:
    listed = attrs.evolve(SeatList(seats=(member(A),)), **more)
    open_ended = attrs.evolve(BASE, members=listed, duties=(duty(B),), office=Office(hosts=(B,)))

    assert check(open_ended, select=["GM104", "GM302"]).findings == ()


def test_persons_who_sit_for_a_unit_make_it_a_member() -> None:
    person = Seat(id=SeatId("member/1"), role=SeatRole.MEMBER, posts=(Post(title="局长", unit=A),))
    seated = attrs.evolve(BASE, members=SeatList(seats=(person,)), duties=(duty(A), duty(B)))

    assert [dict(f.params)["unit"] for f in found(seated, "GM104")] == ["市b局"]


@pytest.mark.parametrize(
    ("listed", "stated", "extra", "expected"),
    [
        ((A, B), 2, {}, 0),
        ((A,), 2, {}, 1),
        ((A,), 2, {"truncated": True}, 0),
        ((A,), 2, {"open": True}, 0),
        ((A, B), 1, {"open": True}, 1),
        ((A, B), 1, {"truncated": True}, 0),
    ],
)
def test_stated_count(listed: tuple[UnitId, ...], stated: int, extra: dict[str, Any], expected: int) -> None:
    members = attrs.evolve(SeatList(seats=tuple(map(member, listed)), stated_count=stated), **extra)

    assert len(found(attrs.evolve(BASE, members=members), "GM304")) == expected


def test_collective_member_may_stand_for_any_number() -> None:
    towns = attrs.evolve(
        BASE,
        units=(unit(A), unit(B, collective=True)),
        members=SeatList(seats=(member(A), member(B)), stated_count=20),
    )

    assert found(towns, "GM304").findings == ()


def liaisons(rank: str) -> SeatList:
    return SeatList(per_unit=PerUnit(post=Post(title="干部", post_class=PostClass.CADRE, rank=RankSet.of(rank))))


@pytest.mark.parametrize(
    ("division", "rank", "expected"),
    [
        (CITY, "科级", []),
        (CITY, "股级", ["warning"]),
        (CITY, "处级", ["question"]),
        (CITY, "厅级", ["warning"]),
        (COUNTY, "科级", ["question"]),
        (COUNTY, "处级", ["warning"]),
        (COUNTY, "股级", ["note"]),
        (attrs.evolve(CITY, standing=Standing.SUB_PROVINCIAL), "处级", []),
        (Place(name="某区"), "处级", []),
        (attrs.evolve(CITY, standing=Standing.ZONE), "处级", []),
    ],
    ids=lambda value: getattr(value, "name", None) or str(value),
)
def test_liaison_rank(division: Division | Place, rank: str, expected: list[str]) -> None:
    structure = attrs.evolve(BASE, division=division, liaisons=liaisons(rank))

    assert [f.severity.value for f in found(structure, "GM201")] == expected


def test_liaison_of_a_unit_elsewhere_is_not_held_against_the_tier() -> None:
    post = Post(title="干部", post_class=PostClass.CADRE, rank=RankSet.of("股级"))
    seats = tuple(
        Seat(id=SeatId(f"liaison/{name}"), role=SeatRole.LIAISON, unit=name, posts=(post, Post(title="干部")))
        for name in (A, B)
    )
    structure = attrs.evolve(BASE, units=(unit(A), unit(B, where=Where.BELOW)), liaisons=SeatList(seats=seats))

    assert [f.element_id for f in found(structure, "GM201")] == ["liaison/a"]


def convened(*conveners: Post, sends: Post, **more: Any) -> JointMeeting:
    return attrs.evolve(
        BASE,
        units=(unit(A, kind=UnitKind.DEPARTMENT), unit(B, kind=UnitKind.DEPARTMENT)),
        conveners=SeatList(
            seats=tuple(
                Seat(id=SeatId(f"convener/{i}"), role=SeatRole.CONVENER, unit=A, posts=(post,))
                for i, post in enumerate(conveners)
            )
        ),
        members=SeatList(seats=(member(B),), per_unit=PerUnit(post=sends)),
        **more,
    )


HEAD = Post(title="局长", post_class=PostClass.UNIT_HEAD)
DEPUTY = Post(title="副局长", post_class=PostClass.DEPUTY)
SECTION_HEAD = Post(title="科长", post_class=PostClass.DIVISION_HEAD)
LEADER = Post(title="有关负责同志", post_class=PostClass.LEADER)
UNKNOWN = Post(title="同志")


@pytest.mark.parametrize(
    ("conveners", "sends", "expected"),
    [
        ((SECTION_HEAD,), HEAD, 1),
        ((DEPUTY,), HEAD, 1),
        ((DEPUTY,), LEADER, 0),
        ((SECTION_HEAD, HEAD), HEAD, 0),
        ((SECTION_HEAD, UNKNOWN), HEAD, 0),
        ((SECTION_HEAD,), UNKNOWN, 0),
        ((), HEAD, 0),
    ],
)
def test_convener_below_members(conveners: tuple[Post, ...], sends: Post, expected: int) -> None:
    assert len(found(convened(*conveners, sends=sends), "GM202")) == expected


def test_member_from_elsewhere_is_not_held_against_the_convener() -> None:
    structure = convened(SECTION_HEAD, sends=HEAD)
    away = attrs.evolve(structure, units=(structure.units[0], attrs.evolve(structure.units[1], where=Where.ABOVE)))

    assert found(away, "GM202").findings == ()


def test_whole_body_that_meets_now_and_then_is_a_note() -> None:
    meeting = MeetingRule(
        id=RuleId("meeting/1"),
        kinds=(MeetingKind.PLENARY,),
        interval=Interval(recurrence=Recurrence.IRREGULAR, words="不定期"),
    )
    vague = attrs.evolve(BASE, rules=WorkingRules(meetings=(meeting,)))

    special = attrs.evolve(meeting, kinds=(MeetingKind.SPECIAL,))
    silent = attrs.evolve(BASE, rules=WorkingRules(meetings=(special,)))

    assert [f.severity.value for f in found(vague, "GM401")] == ["note"]
    assert [f.severity.value for f in found(silent, "GM401")] == ["warning"]
    assert [f.severity.value for f in found(attrs.evolve(silent, division=COUNTY), "GM401")] == ["note"]


def test_document_that_sets_no_working_rules_only_gets_a_note() -> None:
    assert [f.severity.value for f in found(BASE, "GM401")] == ["note"]


def test_suggested_owner_leaves_a_question_and_not_silence() -> None:
    claims = (
        Claim(element=DutyId("a/1"), match=Match.SUGGESTED, score=0.6),
        Claim(element=DutyId("b/1")),
    )
    structure = attrs.evolve(
        BASE,
        duties=(duty(A), duty(B, Part.ASSIST)),
        matters=(Matter(id=MatterId("training"), title="培训", claims=claims),),
    )

    assert [f.severity.value for f in found(structure, "GM101")] == ["question"]


def test_members_owe_one_another_help_and_nobody_is_orphaned_by_it() -> None:
    mutual = Duty(id=DutyId("members/1"), actors=(Role.ALL_MEMBERS,), part=Part.COOPERATE, task="形成合力")

    assert found(attrs.evolve(BASE, duties=(mutual,)), "GM101").findings == ()


def test_roster_of_conveners_alone_lacks_no_member() -> None:
    convener = Seat(id=SeatId("convener"), role=SeatRole.CONVENER, unit=A)
    structure = attrs.evolve(
        BASE,
        conveners=SeatList(seats=(convener,)),
        members=SeatList(seats=(member(A), member(B))),
        roster=(Appointment(id=AppointmentId("roster/1"), seat=SeatId("convener")),),
    )

    assert found(structure, "GM204").findings == ()


def test_catalogue_given_is_the_one_asked() -> None:
    settled = default_catalogue().overlay(
        {
            "title": [
                {
                    "kind": "",
                    "line": "women",
                    "suffix": "妇联",
                    "head": "主席",
                    "deputy": "副局长",
                    "source": "本地",
                    "sure": "seen",
                }
            ]
        }
    )
    women = unit(A, name="市妇联", kind=UnitKind.MASS, lines=(LineId("women"),))
    structure = attrs.evolve(
        BASE,
        units=(women, unit(B)),
        members=SeatList(seats=(member(A),)),
        roster=(Appointment(id=AppointmentId("roster/1"), seat=SeatId("member/a"), posts=(Post(title="副局长"),)),),
    )

    assert len(check(structure, select=["GM203"])) == 1
    assert check(structure, select=["GM203"], catalogue=settled).findings == ()


def test_liaison_without_a_stated_rank_has_nothing_to_fit() -> None:
    plain = SeatList(per_unit=PerUnit(post=Post(title="联系人")))

    assert found(attrs.evolve(BASE, liaisons=plain), "GM201").findings == ()


def test_appointment_to_a_seat_without_a_unit_is_left_alone() -> None:
    person = Seat(id=SeatId("convener"), role=SeatRole.CONVENER, posts=(Post(title="副市长"),))
    structure = attrs.evolve(
        BASE,
        conveners=SeatList(seats=(person,)),
        roster=(Appointment(id=AppointmentId("roster/1"), seat=SeatId("convener"), posts=(Post(title="副市长"),)),),
    )

    assert found(structure, "GM203").findings == ()


def test_rank_stated_seat_by_seat_above_is_a_rank_stated() -> None:
    post = Post(title="处长", post_class=PostClass.DIVISION_HEAD, rank=RankSet.of("正处级"))
    seat = Seat(id=SeatId("liaison/a"), role=SeatRole.LIAISON, unit=A, posts=(post,))
    above = attrs.evolve(BASE, liaisons=SeatList(seats=(seat,)))

    assert len(check(BASE, against=above, select=["GM502"])) == 1
    assert check(above, against=above, select=["GM502"]).findings == ()


@pytest.mark.parametrize(
    ("role", "made", "expected"),
    [
        (Role.LEAD_UNIT, {}, 1),
        (Role.LEAD_UNIT, {"lead_units": (A,)}, 0),
        (Role.OFFICE, {}, 1),
        (Role.OFFICE, {"office": Office()}, 0),
        (Role.LIAISON, {"office": Office()}, 1),
        (Role.LIAISON, {"liaisons": SeatList(per_unit=PerUnit(post=Post(title="联系人")))}, 0),
        (Role.OFFICE_STAFF, {"liaisons": SeatList(per_unit=PerUnit(post=Post(title="联系人")))}, 1),
        (
            Role.OFFICE_STAFF,
            {"liaisons": SeatList(per_unit=PerUnit(post=Post(title="联系人"), also=(SeatRole.OFFICE_STAFF,)))},
            0,
        ),
        (Role.CONVENER, {}, 0),
        (Role.ALL_MEMBERS, {}, 0),
        (Role.EXPERT, {"groups": (Group(id=GroupId("group"), name="甲组"),)}, 1),
        (Role.EXPERT, {"groups": (Group(id=GroupId("group"), name="甲组", members=EXPERTS),)}, 0),
        (Role.EXPERT, {"groups": (Group(id=GroupId("group"), name="甲组", heads=EXPERTS),)}, 0),
    ],
)
def test_role_is_created_by_a_seat_a_rule_or_a_body(role: Role, made: dict[str, Any], expected: int) -> None:
    meeting = MeetingRule(id=RuleId("meeting/1"), kinds=(MeetingKind.SPECIAL,), callers=(role,))
    structure = attrs.evolve(BASE, rules=WorkingRules(meetings=(meeting,)), **made)

    assert len(found(structure, "GM303")) == expected


def test_unit_that_convenes_may_host_the_office() -> None:
    head = Seat(id=SeatId("convener"), role=SeatRole.CONVENER, unit=B)
    hosted = attrs.evolve(BASE, members=SeatList(seats=(member(A),)), office=Office(hosts=(B,)))

    assert len(found(hosted, "GM302")) == 1
    assert found(attrs.evolve(hosted, conveners=SeatList(seats=(head,))), "GM302").findings == ()


def test_liaisons_of_one_kind_are_judged_alike() -> None:
    low = Post(title="干部", post_class=PostClass.CADRE, rank=RankSet.of("股级"))
    seats = tuple(Seat(id=SeatId(f"liaison/{u}"), role=SeatRole.LIAISON, unit=u, posts=(low,)) for u in (A, B))

    assert len(found(attrs.evolve(BASE, liaisons=SeatList(seats=seats)), "GM201")) == 2


def test_two_helpers_whose_pairing_is_suggested_are_without_owner_either_way() -> None:
    claims = tuple(Claim(element=DutyId(f"{u}/1"), match=Match.SUGGESTED, score=0.3) for u in (A, B))
    structure = attrs.evolve(
        BASE,
        duties=(duty(A, Part.ASSIST), duty(B, Part.ASSIST)),
        matters=(Matter(id=MatterId("training"), title="培训", claims=claims),),
    )

    assert [f.severity.value for f in found(structure, "GM101")] == ["warning"]


def orphan(*duties: Duty) -> JointMeeting:
    claims = tuple(Claim(element=each.id) for each in duties)
    return attrs.evolve(BASE, duties=duties, matters=(Matter(id=MatterId("training"), title="培训", claims=claims),))


def test_duty_that_nobody_owes_and_a_ban_own_nothing() -> None:
    nobody = attrs.evolve(duty(A), actors=())
    ban = attrs.evolve(duty(A), norm=Norm.MUST_NOT)

    for owner in (nobody, ban):
        assert len(found(orphan(owner, duty(B, Part.ASSIST)), "GM101")) == 1
    assert found(orphan(duty(A), duty(B, Part.ASSIST)), "GM101").findings == ()
    assert found(orphan(attrs.evolve(duty(B, Part.ASSIST), norm=Norm.MUST_NOT)), "GM101").findings == ()


@pytest.mark.parametrize("helpers", [1, 2])
@pytest.mark.parametrize(
    "more", [{"part": Part.PROMOTE}, {"norm": Norm.MUST_NOT}, {"actors": ()}, {"part": Part.ASSIST}], ids=str
)
@pytest.mark.parametrize("scope", list(Scope))
def test_suggested_claim_that_owns_nothing_makes_no_doubt(helpers: int, more: dict[str, Any], scope: Scope) -> None:
    helped = orphan(*(duty(unit, Part.ASSIST) for unit in (A, B)[:helpers]))
    suggested = attrs.evolve(Duty(id=DutyId("more"), actors=(B,), part=Part.OWN, task="食品安全", scope=scope), **more)
    claims = (*helped.matters[0].claims, Claim(element=suggested.id, quote="食品", match=Match.SUGGESTED, score=0.6))
    structure = attrs.evolve(
        helped, duties=(*helped.duties, suggested), matters=(attrs.evolve(helped.matters[0], claims=claims),)
    )
    (finding,) = (each for each in found(structure, "GM101") if each.element_id == "training")

    assert finding.severity.value == ("warning", "error")[helpers - 1]
    assert finding.match is not Match.SUGGESTED


def test_two_who_owe_one_duty_are_two_helpers_though_the_pairing_is_suggested() -> None:
    both = attrs.evolve(duty(A, Part.ASSIST), actors=(A, B))
    claims = (Claim(element=both.id, match=Match.SUGGESTED, score=0.6),)
    structure = attrs.evolve(
        BASE, duties=(both,), matters=(Matter(id=MatterId("training"), title="培训", claims=claims),)
    )

    assert [f.severity.value for f in found(structure, "GM101")] == ["error"]


def test_owner_on_one_reading_makes_a_question() -> None:
    owner = attrs.evolve(duty(A), scope=Scope.READING)

    assert [f.severity.value for f in found(orphan(owner, duty(B, Part.ASSIST)), "GM101")] == ["question"]


def test_ban_in_near_words_is_no_near_owner() -> None:
    ban = Duty(id=DutyId("ban"), actors=(A,), part=Part.OWN, task="劳务输出宣传", norm=Norm.MUST_NOT)
    helped = orphan(duty(B, Part.ASSIST, "劳务输出"))

    assert [f.severity.value for f in found(attrs.evolve(helped, duties=(*helped.duties, ban)), "GM101")] == ["warning"]


def test_near_promise_of_support_makes_no_doubt() -> None:
    helped = orphan(duty(A, Part.ASSIST, "劳务输出"), duty(B, Part.ASSIST, "劳务输出"))
    support = Duty(id=DutyId("a/2"), actors=(A,), part=Part.PROMOTE, task="劳务输出宣传")
    owned = attrs.evolve(support, part=Part.OWN)

    def severities(more: Duty) -> list[str]:
        return [f.severity.value for f in found(attrs.evolve(helped, duties=(*helped.duties, more)), "GM101")]

    assert severities(support) == ["error"]
    assert severities(owned) == ["question"]


@pytest.mark.parametrize("more", [{"open": True}, {"truncated": True}, {"stated_words": "若干名"}, {"stated_count": 2}])
def test_conveners_that_are_counted_or_cut_are_not_missing(more: dict[str, Any]) -> None:
    listed = attrs.evolve(SeatList(), **more)

    assert found(attrs.evolve(BASE, conveners=listed), "GM301").findings == ()


def test_nobody_convenes_where_the_text_counts_none() -> None:
    assert len(found(attrs.evolve(BASE, conveners=SeatList(stated_count=0)), "GM301")) == 1


@pytest.mark.parametrize("more", [{"open": True}, {"truncated": True}])
def test_conveners_not_all_known_are_not_ranked(more: dict[str, Any]) -> None:
    structure = convened(SECTION_HEAD, sends=HEAD)
    listed = attrs.evolve(structure.conveners, **more)

    assert found(attrs.evolve(structure, conveners=listed), "GM202").findings == ()


def test_number_of_members_without_a_list_is_no_mismatch() -> None:
    assert found(attrs.evolve(BASE, members=SeatList(stated_count=18)), "GM304").findings == ()


def test_unit_above_of_the_same_line_does_not_do_a_members_work() -> None:
    line = (LineId("hrss"),)
    structure = attrs.evolve(
        BASE,
        units=(unit(A, lines=line), unit(B, lines=line, where=Where.ABOVE), unit(UnitId("c"))),
        members=SeatList(seats=(member(A), member(UnitId("c")))),
        duties=(duty(B), duty(UnitId("c"))),
    )

    assert [dict(f.params)["unit"] for f in found(structure, "GM102")] == ["市a局"]


def reporting(**more: Any) -> JointMeeting:
    government = unit(A, lines=(LineId("government"),))
    return attrs.evolve(BASE, units=(government, unit(B)), **more)


def test_government_is_known_by_its_line_and_a_tie_reports_too() -> None:
    report = ReportRule(id=RuleId("report/1"), recipients=(A,))
    above = reporting(rules=WorkingRules(reports=(report,)))
    tied = reporting(relations=(Relation(kind=RelationKind.REPORTS_TO, target=A),))

    assert len(check(reporting(), against=above, select=["GM503"])) == 1
    assert check(tied, against=above, select=["GM503"]).findings == ()
    assert check(above, against=above, select=["GM503"]).findings == ()


def test_two_findings_of_one_rule_on_one_element_are_told_apart() -> None:
    chairs = MeetingRule(
        id=RuleId("meeting/1"),
        kinds=(MeetingKind.SPECIAL,),
        chairs=(Role.OFFICE_DIRECTOR,),
        delegated_chairs=(Role.OFFICE_DEPUTY,),
    )
    roles = found(attrs.evolve(BASE, rules=WorkingRules(meetings=(chairs,))), "GM303")
    joint = Duty(id=DutyId("a/1"), actors=(A, B), part=Part.OWN, task="培训")
    strangers = found(
        attrs.evolve(
            BASE,
            units=(unit(A), unit(B), unit(UnitId("c"))),
            members=SeatList(seats=(member(UnitId("c")),)),
            duties=(joint,),
        ),
        "GM104",
    )

    for report in (roles, strangers):
        assert len(report) == len({f.fingerprint for f in report}) == 2


def test_order_of_claims_makes_no_other_finding() -> None:
    one, other = duty(A, Part.ASSIST, "甲"), duty(B, Part.ASSIST, "乙")

    prints = [found(orphan(*pair), "GM101")[0].fingerprint for pair in ((one, other), (other, one))]

    assert prints[0] == prints[1]


def test_rules_about_ranks_and_titles_need_a_date() -> None:
    undated = attrs.evolve(BASE, document=Document(), liaisons=liaisons("股级"))
    report = check(undated, against=undated, select=["GM201", "GM202", "GM203", "GM502"])

    assert report.ran == ()
    assert {item.reason.en for item in report.not_checked} == {"the document has no date and none was given"}
    assert len(check(undated, select=["GM201"], as_of="2011")) == 1


def test_base_that_is_only_like_does_not_turn_a_warning_into_an_error() -> None:
    helped = orphan(duty(A, Part.ASSIST, "监督管理企业的服务质量"))
    like = attrs.evolve(BASE, duties=(duty(B, Part.OWN, "监督管理企业服务质量和安全"),))
    same = attrs.evolve(BASE, duties=(duty(B, Part.OWN, "监督管理企业的服务质量"),))

    assert [f.severity.value for f in check(helped, against=like, select=["GM101"])] == ["warning"]
    assert [f.severity.value for f in check(helped, against=same, select=["GM101"])] == ["error"]


def test_report_to_a_seat_or_a_government_above_is_no_report_to_the_own_government() -> None:
    convener = Seat(id=SeatId("convener"), role=SeatRole.CONVENER, unit=B)
    own = ReportRule(id=RuleId("report/1"), recipients=(A,))
    above = reporting(rules=WorkingRules(reports=(own,)))
    to_seat = attrs.evolve(own, recipients=(SeatId("convener"),))
    here = reporting(conveners=SeatList(seats=(convener,)), rules=WorkingRules(reports=(to_seat,)))

    assert len(check(here, against=above, select=["GM503"])) == 1
