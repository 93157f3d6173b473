"""Notices 01 and 02: two meetings of the State Council's departments."""

from tests.notices.parts import (
    GOVERNMENT,
    NATION,
    NDRC,
    SELF_COVERED,
    by_own_unit,
    extent,
    member_units,
    no_seal,
    number,
    on,
    post,
    seat_of,
    unit,
    units,
    when_needed,
)

from govmodel.model.actor import Role, Unnamed
from govmodel.model.division import Division, DivisionKind, Standing, Tier
from govmodel.model.document import ActKind, Document, Genre, Section
from govmodel.model.ids import RuleId, SeatId, StructureId, UnitId
from govmodel.model.interval import Interval, Period, Recurrence, Terms
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting
from govmodel.model.meeting_rules import InvitationRule, MeetingKind, MeetingRule, MinutesRule
from govmodel.model.office import Office, OfficeForm
from govmodel.model.part import Norm
from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.model.rules import WorkingRules
from govmodel.model.seat import PerUnit, Seat, SeatLevel, SeatList, SeatRole
from govmodel.model.unit import UnitKind

CHINA = Division(
    code=NATION, name="中华人民共和国", kind=DivisionKind.NATION, tier=Tier.NATION, standing=Standing.NATION
)
STATE_COUNCIL = unit("government", "国务院", UnitKind.GOVERNMENT)


def central_region() -> JointMeeting:
    """01: the daily work lies with a 司 that carries an office's name; two conveners from one ministry."""
    regional = UnitId("ndrc/regional-economy")
    return JointMeeting(
        id=StructureId("central-region-2008"),
        name="促进中部地区崛起工作部际联席会议",
        short_name="联席会议",
        topic="促进中部地区崛起",
        division=CHINA,
        document=Document(
            title="（批复）促进中部地区崛起工作部际联席会议制度",
            title_match=Match.DECLARED,
            number=number("国函", 2008, 2),
            issuer=GOVERNMENT,
            genre=Genre.REPLY,
            date=on(2008, 1, 11),
            date_match=Match.DECLARED,
            addressees=(NDRC,),
            extent=extent(Section.HEAD, *SELF_COVERED, partial=(Section.MANDATE, Section.RULES)),
        ),
        units=(
            STATE_COUNCIL,
            *units(
                "ndrc=发展改革委 education=教育部 science=科技部 finance=财政部 "
                "land-resources=国土资源部 housing=建设部 railways=铁道部 transport=交通部 "
                "water=水利部 agriculture=农业部 commerce=商务部 central-bank=人民银行 "
                "state-assets=国资委 customs=海关总署 tax=税务总局 environment=环保总局 "
                "civil-aviation=民航总局 forestry=林业局",
            ),
            unit(
                regional,
                "发展改革委地区经济司",
                organ="地区经济司",
                part_of=NDRC,
                aliases=("国家促进中部地区崛起工作办公室",),
            ),
        ),
        lead_units=(NDRC,),
        conveners=SeatList(
            seats=(
                Seat(
                    id=SeatId("convener/chief"),
                    role=SeatRole.CONVENER,
                    level=SeatLevel.CHIEF,
                    unit=NDRC,
                    posts=(post("主任", PostClass.UNIT_HEAD),),
                ),
                seat_of("convener", NDRC, post("分管负责同志", PostClass.DEPUTY_IN_CHARGE), SeatRole.CONVENER),
            )
        ),
        members=SeatList(
            seats=member_units(
                "ndrc education science finance land-resources housing railways transport water agriculture "
                "commerce central-bank state-assets customs tax environment civil-aviation forestry"
            ),
            stated_count=18,
        ),
        liaisons=SeatList(
            per_unit=PerUnit(
                post=post("有关司局的负责同志", PostClass.DIVISION_LEADER, internal="司局"),
                printed="由联席会议成员单位有关司局的负责同志担任",
            )
        ),
        office=Office(
            form=OfficeForm.DAILY_WORK,
            hosts=(regional,),
            printed="发展改革委地区经济司（国家促进中部地区崛起工作办公室）",
        ),
        rules=WorkingRules(
            meetings=(
                MeetingRule(
                    id=RuleId("meeting/plenary"),
                    kinds=(MeetingKind.PLENARY,),
                    interval=Interval(recurrence=Recurrence.IRREGULAR),
                ),
            ),
            succession=(by_own_unit(),),
            invitations=(
                InvitationRule(
                    id=RuleId("invitation"),
                    invited=(Unnamed(words="其他部门"),),
                    terms=Terms(norm=Norm.MAY, condition="根据需要"),
                ),
            ),
            seals=(no_seal(),),
        ),
    )


def modern_logistics() -> JointMeeting:
    """02: two associations among the members; the page has neither number nor date."""
    operations = UnitId("ndrc/economic-operations")
    return JointMeeting(
        id=StructureId("modern-logistics"),
        name="全国现代物流工作部际联席会议",
        topic="现代物流工作",
        division=CHINA,
        document=Document(
            title="全国现代物流工作部际联席会议",
            issuer=NDRC,
            issuer_match=Match.DECLARED,
            co_issuers=(Unnamed(words="等"),),
            act=ActKind.DESCRIBES,
            extent=extent(Section.CONVENERS, Section.MEMBERS, Section.OFFICE, Section.RULES, partial=(Section.HEAD,)),
        ),
        units=(
            STATE_COUNCIL,
            *units(
                "ndrc=国家发展改革委 commerce=商务部 railways=铁道部 transport=交通部 industry-it=信息产业部 "
                "civil-aviation=民航总局 public-security=公安部 finance=财政部 customs=海关总署 "
                "industry-commerce=工商总局 tax=税务总局 quality-supervision=质检总局 "
                "standardization=国家标准委",
            ),
            unit("logistics-federation", "中国物流与采购联合会", UnitKind.ASSOCIATION),
            unit("transport-association", "中国交通运输协会", UnitKind.ASSOCIATION),
            unit(operations, "国家发展改革委经济运行局", organ="经济运行局", part_of=NDRC),
        ),
        lead_units=(NDRC,),
        conveners=SeatList(
            seats=(
                seat_of(
                    "convener",
                    NDRC,
                    Post(title="副主任", post_class=PostClass.DEPUTY_IN_CHARGE, portfolio=Portfolio(manner="分管")),
                    SeatRole.CONVENER,
                ),
            )
        ),
        members=SeatList(
            seats=member_units(
                "ndrc commerce railways transport industry-it civil-aviation public-security finance customs "
                "industry-commerce tax quality-supervision standardization logistics-federation transport-association"
            ),
            per_unit=PerUnit(post=post("负责同志", PostClass.LEADER)),
            stated_count=15,
        ),
        office=Office(daily_work=operations),
        rules=WorkingRules(
            meetings=(
                MeetingRule(
                    id=RuleId("meeting/plenary"),
                    kinds=(MeetingKind.PLENARY,),
                    interval=Interval(least=1, most=2, period=Period.YEAR, words="每年召开1-2次会议"),
                    chairs=(Role.CONVENER,),
                ),
                MeetingRule(
                    id=RuleId("meeting/special"),
                    kinds=(MeetingKind.SPECIAL,),
                    interval=when_needed("临时召集"),
                    proposers=(Role.OFFICE,),
                    terms=Terms(norm=Norm.MAY, condition="根据办公室建议或工作需要"),
                ),
            ),
            minutes=(
                MinutesRule(
                    id=RuleId("minutes"),
                    consent_of=(Role.ATTENDING_UNITS,),
                    sent_to=(Unnamed(words="有关单位"),),
                    copied_to=(GOVERNMENT,),
                ),
            ),
        ),
    )
