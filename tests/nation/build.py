"""Three meetings of the State Council's departments, written for tests: two before the reforms of 2018 and one after.

Made up, in the wording that national notices have; no document of these names exists.
"""

from tests.notices.build_national import CHINA, STATE_COUNCIL
from tests.notices.parts import (
    CIVIL_AFFAIRS,
    GOVERNMENT,
    by_own_unit,
    extent,
    member_units,
    no_seal,
    number,
    on,
    post,
    unit,
    units,
    when_needed,
    yearly_regular,
)

from govmodel.model.actor import Role, Unnamed
from govmodel.model.dates import PartialDate
from govmodel.model.document import Document, DocumentNumber, Genre, Section
from govmodel.model.duty import Duty, MandateItem
from govmodel.model.ids import DutyId, MandateId, RuleId, SeatId, StructureId, UnitId
from govmodel.model.interval import Interval, Period, Terms
from govmodel.model.meeting import JointMeeting, LowerTiers, LowerTiersStance
from govmodel.model.meeting_rules import InvitationRule, MeetingKind, MeetingRule, MinutesRule
from govmodel.model.office import Office
from govmodel.model.part import Norm, Part
from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.model.rank import RankSet
from govmodel.model.rules import ReportRule, WorkingRules
from govmodel.model.seat import PerUnit, Seat, SeatLevel, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind, Where

_DEPARTMENTS = UnitId("departments")


def before_the_reforms() -> JointMeeting:
    """Of 2011, short names: a minister convenes, and the tax office is one only in the capital."""
    lead = CIVIL_AFFAIRS
    return _meeting(
        "nation-2011",
        "城市困难家庭帮扶工作",
        on(2011, 3, 1),
        lead,
        members=(
            *units(
                "civil-affairs=民政部 ndrc=发展改革委 education=教育部 ethnic-religious=国家民委 "
                "public-security=公安部 justice=司法部 finance=财政部 hrss=人力资源社会保障部 "
                "land-resources=国土资源部 housing=住房城乡建设部 transport=交通运输部 agriculture=农业部 "
                "commerce=商务部 culture=文化部 health=卫生部 "
                "family-planning=国家人口计生委 tax=税务总局 industry-commerce=工商总局 quality-supervision=质检总局 "
                "statistics=国家统计局 poverty-alleviation=国务院扶贫办",
            ),
            *units(UnitKind.MASS, "trade-unions=全国总工会 youth-league=共青团中央 women=全国妇联 disabled=中国残联"),
            unit("civil-affairs/relief", "民政部社会救助司", organ="社会救助司", part_of=lead),
        ),
        conveners=(
            _unit_seat("convener", lead, "部长", PostClass.UNIT_HEAD),
            _unit_seat("convener/deputy", lead, "副部长", PostClass.DEPUTY, SeatLevel.DEPUTY),
            _unit_seat("convener/deputy/2", "finance", "副部长", PostClass.DEPUTY, SeatLevel.DEPUTY),
            _unit_seat("convener/deputy/3", "ndrc", "副主任", PostClass.DEPUTY, SeatLevel.DEPUTY),
            _unit_seat("convener/deputy/4", "tax", "副局长", PostClass.DEPUTY, SeatLevel.DEPUTY),
        ),
        sent=Post(title="司局级干部", post_class=PostClass.CADRE, rank=RankSet.of("厅级")),
        sent_words="司局级干部",
        given=number("国办函", 2011, 20),
        daily_work="civil-affairs/relief",
    )


def between_the_reforms() -> JointMeeting:
    """Of 2013: a commission leads, a vice premier convenes, and three bodies run from above are members."""
    lead = UnitId("ndrc")
    return _meeting(
        "nation-2013",
        "农产品流通体系建设",
        on(2013, 9, 10),
        lead,
        members=(
            *units(UnitKind.PARTY, "publicity=中央宣传部 public-order=中央综治办"),
            *units(
                "ndrc=发展改革委 education=教育部 science=科技部 industry-it=工业和信息化部 public-security=公安部 "
                "supervision=监察部 civil-affairs=民政部 justice=司法部 finance=财政部 hrss=人力资源社会保障部 "
                "environment=环境保护部 water=水利部 agriculture=农业部 commerce=商务部 "
                "health+family-planning=国家卫生计生委 audit=审计署 central-bank=人民银行 state-assets=国务院国资委 "
                "customs=海关总署 industry-commerce=工商总局 press+broadcasting=新闻出版广电总局 "
                "work-safety=安全监管总局 food-drug=食品药品监管总局 forestry=国家林业局 tourism=国家旅游局 "
                "legislative-affairs=国务院法制办 meteorology=中国气象局 postal=国家邮政局",
            ),
        ),
        conveners=(
            _government_seat("convener", "副总理", PostClass.DEPUTY_IN_CHARGE, Portfolio(manner="分管")),
            _government_seat("convener/deputy", "副秘书长", PostClass.DEPUTY_SECRETARY_GENERAL, None, SeatLevel.DEPUTY),
            _unit_seat("convener/deputy/2", lead, "主任", PostClass.UNIT_HEAD, SeatLevel.DEPUTY),
            _unit_seat("convener/deputy/3", "commerce", "副部长", PostClass.DEPUTY, SeatLevel.DEPUTY),
            _unit_seat("convener/deputy/4", "audit", "副审计长", PostClass.DEPUTY, SeatLevel.DEPUTY),
        ),
        sent=post("有关司局负责同志", PostClass.DIVISION_LEADER, internal="司局"),
        sent_words="有关司局负责同志",
        given=number("国办函", 2013, 88),
    )


def after_the_reforms() -> JointMeeting:
    """Of 2020, the names as notices of these years print them: a ministry leads, a state councillor convenes."""
    lead = UnitId("education")
    return _meeting(
        "nation-2020",
        "学生近视防控工作",
        on(2020, 6, 15),
        lead,
        members=(
            *units(UnitKind.PARTY, "publicity=中央宣传部 political-legal=中央政法委 cyberspace=中央网信办"),
            *units(
                "education=教育部 ndrc=国家发展改革委 industry-it=工业和信息化部 ethnic-religious=国家民委 "
                "public-security=公安部 civil-affairs=民政部 justice=司法部 finance=财政部 hrss=人力资源社会保障部 "
                "natural-resources=自然资源部 environment=生态环境部 housing=住房城乡建设部 agriculture=农业农村部 "
                "culture+tourism=文化和旅游部 health=国家卫生健康委 veterans=退役军人部 emergency=应急管理部 "
                "tax=税务总局 market-regulation=市场监管总局 broadcasting=广电总局 sports=体育总局 "
                "statistics=国家统计局 health-security=国家医保局 "
                "poverty-alleviation=国务院扶贫办 banking-insurance-regulation=银保监会",
            ),
            *units(UnitKind.MASS, "trade-unions=全国总工会 youth-league=共青团中央 women=全国妇联 disabled=中国残联"),
        ),
        conveners=(
            _government_seat("convener", "国务委员", PostClass.DEPUTY_IN_CHARGE, Portfolio(manner="分管")),
            _unit_seat("convener/deputy", lead, "部长", PostClass.UNIT_HEAD, SeatLevel.DEPUTY),
            _unit_seat("convener/deputy/2", "health", "副主任", PostClass.DEPUTY, SeatLevel.DEPUTY),
            _unit_seat("convener/deputy/3", "market-regulation", "副局长", PostClass.DEPUTY, SeatLevel.DEPUTY),
        ),
        sent=Post(title="司局级负责同志", post_class=PostClass.DIVISION_LEADER, rank=RankSet.of("厅级")),
        sent_words="司局级负责同志",
        given=number("国办函", 2020, 41),
    )


def _unit_seat(seat: str, unit_id: str, title: str, post_class: PostClass, level: SeatLevel = SeatLevel.PLAIN) -> Seat:
    return Seat(
        id=SeatId(seat), role=SeatRole.CONVENER, level=level, unit=UnitId(unit_id), posts=(post(title, post_class),)
    )


def _government_seat(
    seat: str, title: str, post_class: PostClass, portfolio: Portfolio | None, level: SeatLevel = SeatLevel.PLAIN
) -> Seat:
    held = Post(title=title, post_class=post_class, unit=GOVERNMENT, portfolio=portfolio)
    return Seat(id=SeatId(seat), role=SeatRole.CONVENER, level=level, posts=(held,))


def _meeting(
    slug: str,
    topic: str,
    date: PartialDate,
    lead: UnitId,
    *,
    members: tuple[Unit, ...],
    conveners: tuple[Seat, ...],
    sent: Post,
    sent_words: str,
    given: DocumentNumber,
    daily_work: str | None = None,
) -> JointMeeting:
    """A meeting on a topic; what its sentences say is the same for all three."""
    named = tuple(each for each in members if each.organ is None)
    return JointMeeting(
        id=StructureId(slug),
        name=f"{topic}部际联席会议",
        short_name="联席会议",
        topic=topic,
        division=CHINA,
        document=Document(
            title=f"国务院办公厅关于同意建立{topic}部际联席会议制度的函",
            number=given,
            issuer=UnitId("government-office"),
            genre=Genre.LETTER,
            date=date,
            addressees=(lead,),
            approved_by=GOVERNMENT,
            purpose=f"加强对{topic}的统筹协调，经国务院同意",
            extent=extent(*(section for section in Section if section is not Section.GROUPS)),
        ),
        units=(
            STATE_COUNCIL,
            unit("government-office", "国务院办公厅"),
            *members,
            unit(_DEPARTMENTS, "国务院各部门", UnitKind.DEPARTMENT, lines=(), collective=True),
            unit(
                "government/provinces",
                "各省、自治区、直辖市人民政府",
                UnitKind.GOVERNMENT,
                where=Where.BELOW,
                collective=True,
            ),
        ),
        lead_units=(lead,),
        mandate=_mandate(topic),
        conveners=SeatList(seats=conveners),
        members=SeatList(
            seats=member_units(" ".join(each.id for each in named)),
            per_unit=PerUnit(post=post("分管负责同志", PostClass.DEPUTY_IN_CHARGE)),
            stated_count=len(named),
        ),
        liaisons=SeatList(
            per_unit=PerUnit(post=sent, count=1, printed=f"由各成员单位确定1名{sent_words}担任"),
        ),
        office=Office(
            hosts=(lead,),
            seats=SeatList(
                seats=(
                    Seat(
                        id=SeatId("office/director"),
                        role=SeatRole.OFFICE_DIRECTOR,
                        unit=lead,
                        posts=(post("分管负责同志", PostClass.DEPUTY_IN_CHARGE),),
                        concurrent=True,
                    ),
                )
            ),
            daily_work=UnitId(daily_work) if daily_work else None,
        ),
        duties=tuple(duty for each in named for duty in _duties(each)),
        rules=_rules(),
        lower_tiers=LowerTiers(
            stance=LowerTiersStance.REQUIRED, addressed=(Role.LOWER_TIERS,), tasks=("建立相应的工作机制",)
        ),
    )


def _mandate(topic: str) -> tuple[MandateItem, ...]:
    tasks = (
        "贯彻落实党中央、国务院决策部署",
        f"统筹协调全国{topic}，研究拟订相关政策措施",
        "推动完善有关法规规章和行业标准",
        "指导各地、各部门开展工作，督促检查政策落实情况",
        "完成国务院交办的其他事项",
    )
    return tuple(MandateItem(id=MandateId(f"mandate/{at}"), task=task) for at, task in enumerate(tasks, 1))


def _duties(of: Unit) -> tuple[Duty, ...]:
    """Each member's duty; every third speaks of the whole country."""
    whole = "指导全国" if len(of.name) % 3 == 0 else "指导"
    return (
        Duty(
            id=DutyId(f"{of.id}/1"),
            actors=(of.id,),
            part=Part.OWN,
            marker="负责",
            task=f"{whole}本系统做好相关工作",
        ),
    )


def _rules() -> WorkingRules:
    return WorkingRules(
        meetings=(
            yearly_regular(delegable=True),
            MeetingRule(
                id=RuleId("meeting/special"),
                kinds=(MeetingKind.SPECIAL,),
                interval=when_needed("可以临时召开"),
                proposers=(Role.ALL_MEMBERS,),
                chairs=(Role.CONVENER,),
                terms=Terms(norm=Norm.MAY, condition="根据国务院领导指示或工作需要"),
            ),
        ),
        reports=(
            ReportRule(
                id=RuleId("report/government"),
                reporters=(Role.MEETING,),
                recipients=(GOVERNMENT,),
                content=("工作进展情况", "重大事项"),
                interval=Interval(least=1, most=1, period=Period.YEAR, words="每年"),
                purpose="供国务院决策参考",
            ),
        ),
        minutes=(
            MinutesRule(
                id=RuleId("minutes"),
                consent_of=(Role.ATTENDING_UNITS,),
                sent_to=(Unnamed(words="有关方面"),),
                copied_to=(GOVERNMENT,),
            ),
        ),
        succession=(by_own_unit(),),
        invitations=(InvitationRule(id=RuleId("invitation"), invited=(Unnamed(words="其他部门"),)),),
        seals=(no_seal(),),
    )


TEMPLATES = (before_the_reforms, between_the_reforms, after_the_reforms)
