"""Notice 04: news of a provincial notice, which is not the notice."""

from tests.notices.parts import (
    CIVIL_AFFAIRS,
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    SELF_COVERED,
    by_own_unit,
    division,
    extent,
    member_units,
    no_seal,
    on,
    post,
    seat_of,
    unit,
    units,
    when_needed,
    yearly_regular,
)

from govmodel.model.actor import Role, Unnamed
from govmodel.model.division import DivisionKind, Standing, Tier
from govmodel.model.document import ActKind, Document, Genre, Section
from govmodel.model.ids import RuleId, StructureId
from govmodel.model.interval import Terms
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting
from govmodel.model.meeting_rules import MeetingKind, MeetingRule, MinutesRule
from govmodel.model.office import Office
from govmodel.model.part import Norm
from govmodel.model.post import PostClass
from govmodel.model.rules import ReportKind, ReportRule, WorkingRules
from govmodel.model.seat import PerUnit, SeatList, SeatRole
from govmodel.model.unit import UnitKind

SICHUAN = division("510000", "四川省", DivisionKind.PROVINCE, tier=Tier.PROVINCE, standing=Standing.PROVINCE)


def social_assistance() -> JointMeeting:
    """04: a commentary that names three of 23 members; nothing in it is sure to be whole."""
    return JointMeeting(
        id=StructureId("sichuan-social-assistance-2013"),
        name="全省社会救助厅际联席会议",
        short_name="联席会议",
        topic="社会救助",
        division=SICHUAN,
        document=Document(
            title="四川省人民政府办公厅关于同意建立全省社会救助厅际联席会议制度的复函（解读）",
            title_match=Match.DECLARED,
            issuer=GOVERNMENT_OFFICE,
            issuer_match=Match.DECLARED,
            genre=Genre.NEWS,
            date=on(2013, 9, 30),
            date_match=Match.DECLARED,
            act=ActKind.DESCRIBES,
            extent=extent(partial=(Section.HEAD, *SELF_COVERED, Section.RULES)),
        ),
        units=(
            unit("government-office", "省政府办公厅", full_name="四川省人民政府办公厅"),
            unit("government", "省政府", UnitKind.GOVERNMENT),
            *units("civil-affairs=民政厅"),
            *units(UnitKind.PARTY, "publicity=省委宣传部 staffing=省委编办"),
        ),
        lead_units=(CIVIL_AFFAIRS,),
        conveners=SeatList(
            seats=(seat_of("convener", CIVIL_AFFAIRS, post("厅长", PostClass.UNIT_HEAD), SeatRole.CONVENER),)
        ),
        members=SeatList(seats=member_units("civil-affairs publicity staffing"), stated_count=23, truncated=True),
        liaisons=SeatList(
            per_unit=PerUnit(
                post=post("有关处室的负责同志", PostClass.DIVISION_LEADER, internal="处室"),
                printed="由各成员单位有关处室的负责同志担任",
            )
        ),
        office=Office(hosts=(CIVIL_AFFAIRS,)),
        rules=_assistance_rules(),
    )


def _assistance_rules() -> WorkingRules:
    return WorkingRules(
        meetings=(
            yearly_regular(delegable=True),
            MeetingRule(
                id=RuleId("meeting/special"),
                kinds=(MeetingKind.SPECIAL,),
                interval=when_needed("临时召集"),
                proposers=(Unnamed(words="省政府领导同志"),),
                terms=Terms(norm=Norm.MAY, condition="根据省政府领导同志指示或工作需要"),
            ),
            MeetingRule(
                id=RuleId("meeting/liaison"),
                kinds=(MeetingKind.LIAISON,),
                attendees=(Role.LIAISON,),
                precedes=(MeetingKind.REGULAR, MeetingKind.SPECIAL),
            ),
        ),
        reports=(
            ReportRule(
                id=RuleId("report/government"),
                kind=ReportKind.APPROVAL,
                reporters=(Role.LEAD_UNIT,),
                recipients=(GOVERNMENT,),
                content=("重大问题",),
                terms=Terms(condition="经联席会议讨论后"),
            ),
        ),
        minutes=(MinutesRule(id=RuleId("minutes"), consent_of=(Role.ATTENDING_UNITS,), copied_to=(GOVERNMENT,)),),
        succession=(by_own_unit(),),
        seals=(no_seal(),),
    )
