"""Notices 03 and 05: two provinces."""

from tests.notices.parts import (
    CIVIL_AFFAIRS,
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    SELF_COVERED,
    by_own_unit,
    deputy,
    director_of,
    division,
    extent,
    member_units,
    number,
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
from govmodel.model.document import Document, Genre, Section
from govmodel.model.ids import RuleId, SeatId, StructureId, UnitId
from govmodel.model.interval import Interval, Recurrence, Terms
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting
from govmodel.model.meeting_rules import InvitationRule, MeetingKind, MeetingRule
from govmodel.model.office import Office
from govmodel.model.part import Norm
from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.model.rules import SuccessionRule, WorkingRules
from govmodel.model.seat import PerUnit, Seat, SeatLevel, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind, Where

GUANGDONG = division("440000", "广东省", DivisionKind.PROVINCE, tier=Tier.PROVINCE, standing=Standing.PROVINCE)
QINGHAI = division("630000", "青海省", DivisionKind.PROVINCE, tier=Tier.PROVINCE, standing=Standing.PROVINCE)


def funeral_management() -> JointMeeting:
    """03: a leader's portfolio convenes; expressly no 议事协调机构."""
    return JointMeeting(
        id=StructureId("guangdong-funerals-2021"),
        name="广东省殡葬管理工作联席会议",
        short_name="联席会议",
        topic="殡葬管理工作",
        division=GUANGDONG,
        document=Document(
            title="广东省人民政府办公厅关于印发广东省殡葬管理工作联席会议制度的通知",
            number=number("粤办函", 2021, 19),
            issuer=GOVERNMENT_OFFICE,
            genre=Genre.NOTICE,
            date=on(2021),
            date_match=Match.DECLARED,
            addressees=(UnitId("government/cities"), UnitId("departments")),
            approved_by=GOVERNMENT,
            extent=extent(*(section for section in Section if section is not Section.MANDATE)),
        ),
        units=_funeral_units(),
        conveners=SeatList(
            seats=(
                Seat(
                    id=SeatId("convener"),
                    role=SeatRole.CONVENER,
                    posts=(
                        Post(
                            title="省领导",
                            post_class=PostClass.LEADER,
                            portfolio=Portfolio(manner="分管", field="民政工作"),
                        ),
                    ),
                ),
                Seat(
                    id=SeatId("convener/deputy"),
                    role=SeatRole.CONVENER,
                    level=SeatLevel.DEPUTY,
                    posts=(
                        Post(
                            title="副秘书长",
                            post_class=PostClass.DEPUTY_SECRETARY_GENERAL,
                            unit=GOVERNMENT,
                            portfolio=Portfolio(manner="协调", field="民政工作"),
                        ),
                    ),
                ),
                deputy("convener/deputy/2", CIVIL_AFFAIRS, post("主要负责同志", PostClass.UNIT_HEAD)),
            )
        ),
        members=SeatList(
            seats=member_units(
                "publicity united-front taiwan-affairs ndrc ethnic-religious public-security civil-affairs "
                "natural-resources environment agriculture culture health market-regulation "
                "hk-macao forestry"
            ),
            per_unit=PerUnit(post=post("分管负责同志", PostClass.DEPUTY_IN_CHARGE)),
        ),
        liaisons=SeatList(
            per_unit=PerUnit(
                post=post("相关业务处室负责同志", PostClass.DIVISION_LEADER, internal="处室"),
                count=1,
                printed="各成员单位指定相关业务处室1名负责同志作为联络员",
            )
        ),
        office=Office(
            hosts=(CIVIL_AFFAIRS,),
            seats=SeatList(seats=(director_of(CIVIL_AFFAIRS, post("分管负责同志", PostClass.DEPUTY_IN_CHARGE)),)),
        ),
        rules=_funeral_rules(),
        coordinating=False,
    )


def _funeral_units() -> tuple[Unit, ...]:
    return (
        unit("government-office", "广东省人民政府办公厅", aliases=("省政府办公厅",)),
        unit("government", "省政府", UnitKind.GOVERNMENT, aliases=("省人民政府",)),
        unit("government/cities", "各地级以上市人民政府", UnitKind.GOVERNMENT, where=Where.BELOW, collective=True),
        unit("departments", "省政府各部门、各直属机构", UnitKind.DEPARTMENT, lines=(), collective=True),
        *units(UnitKind.PARTY, "publicity=省委宣传部 united-front=省委统战部 taiwan-affairs=省委台办"),
        *units(
            "ndrc=省发展改革委 ethnic-religious=省民族宗教委 public-security=省公安厅 "
            "civil-affairs=省民政厅 natural-resources=省自然资源厅 environment=省生态环境厅 "
            "agriculture=省农业农村厅 culture+tourism=省文化和旅游厅 health=省卫生健康委 "
            "market-regulation=省市场监管局 hk-macao=省港澳办 forestry=省林业局",
        ),
    )


def _funeral_rules() -> WorkingRules:
    return WorkingRules(
        meetings=(
            MeetingRule(
                id=RuleId("meeting/plenary"),
                kinds=(MeetingKind.PLENARY,),
                interval=Interval(recurrence=Recurrence.IRREGULAR, words="不定期召开"),
                chairs=(Role.CONVENER, Role.DEPUTY_CONVENER),
                terms=Terms(condition="根据工作需要"),
            ),
        ),
        succession=(
            SuccessionRule(
                id=RuleId("succession"),
                applies_to=(Role.MEMBER_PERSONS,),
                consulted=(Role.ALL_MEMBERS,),
                decided_by=(Role.OFFICE,),
                copied_to=(Unnamed(words="省领导"),),
                words="由办公室商各成员单位印发名单，根据职务分工变动及时调整，抄报省领导",
                terms=Terms(condition="根据成员职务分工变动"),
            ),
        ),
        invitations=(
            InvitationRule(
                id=RuleId("invitation"),
                invited=(Unnamed(words="有关市政府"), Unnamed(words="其他部门负责同志")),
            ),
        ),
    )


def vagrants_qinghai() -> JointMeeting:
    """05: an organ of the people's congress, two courts of law and a railway company among the members."""
    return JointMeeting(
        id=StructureId("qinghai-vagrants"),
        name="流浪乞讨人员救助管理工作联席会议",
        short_name="联席会议",
        topic="流浪乞讨人员救助管理工作",
        division=QINGHAI,
        document=Document(
            title="青海省流浪乞讨人员救助管理工作联席会议制度",
            title_match=Match.DECLARED,
            issuer=CIVIL_AFFAIRS,
            issuer_match=Match.DECLARED,
            purpose="强化部门协作",
            extent=extent(*SELF_COVERED, partial=(Section.HEAD, Section.RULES)),
        ),
        units=(
            unit("civil-affairs", "省民政厅", full_name="青海省民政厅", aliases=("民政厅",)),
            unit("public-order", "省综治办", UnitKind.PARTY),
            unit("congress-legislative", "省人大常委会法工委", UnitKind.CONGRESS),
            *units(
                "ndrc=省发展改革委 education=省教育厅 public-security=省公安厅 justice=省司法厅 "
                "finance=省财政厅 hrss=省人力资源社会保障厅 housing=省住房城乡建设厅 "
                "transport=省交通厅 health=省卫生厅 legislative-affairs=省政府法制办",
            ),
            unit("women-children-committee", "省妇儿工委办公室"),
            *units(UnitKind.MASS, "youth-league=团省委 women=省妇联 disabled=省残联"),
            *units(UnitKind.JUDICIAL, "court=省法院 procuratorate=省检察院"),
            unit("railway-company", "青藏铁路公司", UnitKind.ENTERPRISE),
        ),
        lead_units=(CIVIL_AFFAIRS,),
        conveners=SeatList(
            seats=(seat_of("convener", CIVIL_AFFAIRS, post("主要负责同志", PostClass.UNIT_HEAD), SeatRole.CONVENER),)
        ),
        members=SeatList(
            seats=member_units(
                "civil-affairs public-order congress-legislative ndrc education public-security justice "
                "finance hrss housing transport health legislative-affairs women-children-committee youth-league women "
                "disabled court procuratorate railway-company"
            ),
            per_unit=PerUnit(post=post("有关负责同志", PostClass.LEADER)),
            stated_count=20,
        ),
        liaisons=SeatList(
            per_unit=PerUnit(
                post=post("有关处室负责同志", PostClass.DIVISION_LEADER, internal="处室"),
                printed="由各成员单位有关处室负责同志担任",
            )
        ),
        office=Office(
            hosts=(CIVIL_AFFAIRS,),
            seats=SeatList(
                seats=(director_of(CIVIL_AFFAIRS, post("副厅长", PostClass.DEPUTY), printed="民政厅一名副厅长"),)
            ),
        ),
        rules=WorkingRules(
            meetings=(
                yearly_regular(),
                MeetingRule(
                    id=RuleId("meeting/special"),
                    kinds=(MeetingKind.SPECIAL,),
                    interval=when_needed("可临时召集"),
                    chairs=(Role.CONVENER,),
                    terms=Terms(norm=Norm.MAY, condition="根据需要"),
                ),
            ),
            succession=(by_own_unit(),),
            invitations=(InvitationRule(id=RuleId("invitation"), invited=(Unnamed(words="其他部门"),)),),
        ),
    )
