"""Jingzhou 2020, sections 二, 三 and 五: seats, office and working rules."""

from __future__ import annotations

from collections.abc import Mapping

from govmodel.model.actor import Role, Unnamed
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId, RuleId, SeatId, UnitId
from govmodel.model.interval import Interval, Period, Recurrence, Terms
from govmodel.model.meeting_rules import InvitationRule, MeetingKind, MeetingRule, MinutesRule
from govmodel.model.office import Office
from govmodel.model.part import Norm, Part
from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.model.rules import ReportKind, ReportRule, SuccessionRule, WorkingRules
from govmodel.model.seat import PerUnit, Seat, SeatLevel, SeatList, SeatRole
from tools.examples.quotes import Ledger, Passage

GOVERNMENT = UnitId("government")
HEALTH = UnitId("health")


def conveners(section: Passage, ledger: Ledger) -> SeatList:
    """One convener and two deputies, each a post and nobody by name."""
    ledger.note("convener", section.quote("市政府分管副市长为联席会议召集人"))
    ledger.note("convener/deputy", section.quote("联系卫健工作的市政府副秘书长"), section.quote("为副召集人"))
    ledger.note("convener/deputy/2", section.quote("市卫健委主要负责人为副召集人"))
    mayor = Post(title="副市长", post_class=PostClass.DEPUTY, unit=GOVERNMENT, portfolio=Portfolio(manner="分管"))
    secretary = Post(
        title="副秘书长",
        post_class=PostClass.DEPUTY_SECRETARY_GENERAL,
        unit=GOVERNMENT,
        portfolio=Portfolio(manner="联系", field="卫健工作"),
    )
    return SeatList(
        seats=(
            Seat(id=SeatId("convener"), role=SeatRole.CONVENER, posts=(mayor,), printed="市政府分管副市长"),
            Seat(
                id=SeatId("convener/deputy"),
                role=SeatRole.CONVENER,
                level=SeatLevel.DEPUTY,
                posts=(secretary,),
                printed="联系卫健工作的市政府副秘书长",
            ),
            Seat(
                id=SeatId("convener/deputy/2"),
                role=SeatRole.CONVENER,
                level=SeatLevel.DEPUTY,
                unit=HEALTH,
                posts=(Post(title="主要负责人", post_class=PostClass.UNIT_HEAD),),
            ),
        )
    )


def members(listed: Passage, names: Mapping[str, str], ledger: Ledger) -> SeatList:
    """Sixteen units, and 等."""
    for name, words in names.items():
        ledger.note(f"member/{name}", listed.quote(words))
    ledger.note(".members.open", listed.quote("等为成员单位"))
    return SeatList(
        seats=tuple(Seat(id=SeatId(f"member/{name}"), role=SeatRole.MEMBER, unit=UnitId(name)) for name in names),
        open=True,
    )


def liaisons(section: Passage, ledger: Ledger) -> SeatList:
    """One rule for all units; a section chief's rank follows from the unit's."""
    ledger.note(".liaisons.per_unit", section.quote("各成员单位有关科室负责人为联络员"))
    post = Post(title="有关科室负责人", post_class=PostClass.DIVISION_LEADER, internal="科室")
    return SeatList(per_unit=PerUnit(post=post))


def office(section: Passage, ledger: Ledger) -> Office:
    """At the lead unit, with no director named."""
    ledger.note(".office", section.quote("联席会议下设办公室"))
    ledger.note(".office.hosts", section.quote("办公地点设在市卫健委"))
    ledger.note("office/1", section.quote("负责联席会议日常工作"))
    daily = Duty(id=DutyId("office/1"), actors=(Role.OFFICE,), part=Part.OWN, marker="负责", task="联席会议日常工作")
    return Office(hosts=(HEALTH,), functions=(daily,))


def meetings(section: Passage, ledger: Ledger) -> tuple[MeetingRule, ...]:
    """The yearly plenary, one that members ask for, and the liaisons' before the plenary."""
    ledger.note("meeting/plenary", section.quote("联席会议原则上每年召开1次全体会议"))
    ledger.note(
        "meeting/on-proposal",
        section.quote("也可根据工作需要,经成员单位提议,由召集人或召集人委托的同志主持召开全体会议或部分成员单位会议"),
    )
    ledger.note(
        "meeting/liaison",
        section.quote("在全体会议之前,召开联络员会议,研究需提交联席会议议定的事项及其他有关事项"),
    )
    yearly = Interval(least=1, most=1, period=Period.YEAR, words="每年召开1次")
    plenary = MeetingRule(
        id=RuleId("meeting/plenary"),
        kinds=(MeetingKind.PLENARY,),
        interval=yearly,
        terms=Terms(norm=Norm.IN_PRINCIPLE),
    )
    on_proposal = MeetingRule(
        id=RuleId("meeting/on-proposal"),
        kinds=(MeetingKind.PLENARY, MeetingKind.PARTIAL),
        interval=Interval(recurrence=Recurrence.ON_DEMAND, words="根据工作需要"),
        proposers=(Role.ALL_MEMBERS,),
        callers=(Role.CONVENER,),
        chairs=(Role.CONVENER,),
        delegable=True,
        terms=Terms(norm=Norm.MAY),
    )
    liaison = MeetingRule(
        id=RuleId("meeting/liaison"),
        kinds=(MeetingKind.LIAISON,),
        interval=Interval(recurrence=Recurrence.WITH_MEETING, words="在全体会议之前"),
        precedes=(MeetingKind.PLENARY,),
        agenda=("需提交联席会议议定的事项", "其他有关事项"),
    )
    return plenary, on_proposal, liaison


def rules(composition: Passage, working: Passage, demands: Passage, ledger: Ledger) -> WorkingRules:
    """The rules of section 三, with those that stand in 二 and 五."""
    ledger.note("minutes", working.quote("联席会议以会议纪要形式明确会议议定事项,并抄报市政府"))
    ledger.note(
        "succession",
        composition.quote("联席会议成员和联络员因工作变动需要调整的,由所在单位相应自行递补,报联席会议办公室确定"),
    )
    ledger.note("invitation", composition.quote("联席会议可根据工作需要邀请其他有关部门和单位参加"))
    ledger.note("report/members", demands.quote("原则上要求每半年向联席会议办公室报送履职情况"))
    return WorkingRules(
        meetings=meetings(working, ledger),
        reports=(
            ReportRule(
                id=RuleId("report/members"),
                kind=ReportKind.SUBMIT,
                reporters=(Role.ALL_MEMBERS,),
                recipients=(Role.OFFICE,),
                content=("履职情况",),
                interval=Interval(least=1, most=1, period=Period.HALF_YEAR, words="每半年"),
                terms=Terms(norm=Norm.IN_PRINCIPLE),
            ),
        ),
        minutes=(MinutesRule(id=RuleId("minutes"), copied_to=(GOVERNMENT,)),),
        succession=(
            SuccessionRule(
                id=RuleId("succession"),
                applies_to=(Role.MEMBER_PERSONS, Role.LIAISON),
                automatic=True,
                proposed_by=(Role.OWN_UNIT,),
                decided_by=(Role.OFFICE,),
                terms=Terms(condition="因工作变动需要调整"),
            ),
        ),
        invitations=(
            InvitationRule(
                id=RuleId("invitation"),
                invited=(Unnamed(words="其他有关部门和单位"),),
                terms=Terms(norm=Norm.MAY, condition="根据工作需要"),
            ),
        ),
    )
