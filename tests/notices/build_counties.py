"""Notices 15 and 17: two counties, one of them not named."""

from tests.notices.parts import (
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    SELF_COVERED,
    by_own_unit,
    deputy,
    division,
    extent,
    member_units,
    on,
    post,
    roster,
    seat_of,
    unit,
    units,
)

from govmodel.model.division import DivisionKind, Place, Standing, Tier
from govmodel.model.document import Document, Genre, Section
from govmodel.model.duty import MandateItem
from govmodel.model.ids import AppointmentId, DivisionCode, MandateId, SeatId, StructureId, UnitId
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting
from govmodel.model.office import Office
from govmodel.model.post import Post, PostClass
from govmodel.model.roster import Appointment
from govmodel.model.rules import WorkingRules
from govmodel.model.seat import PerUnit, Seat, SeatLevel, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind, Where

TAIQIAN = division("410927", "台前县", DivisionKind.COUNTY, "410900", tier=Tier.COUNTY, standing=Standing.COUNTY)
SOME_COUNTY = Place(
    name="某县",
    kind=DivisionKind.COUNTY,
    tier=Tier.COUNTY,
    standing=Standing.COUNTY,
    within=DivisionCode("610000"),
)


def wage_arrears() -> JointMeeting:
    """15: heads of units by name; a power company's manager among them; headed 领导小组."""
    chief = Seat(
        id=SeatId("convener/chief"),
        role=SeatRole.CONVENER,
        level=SeatLevel.CHIEF,
        unit=GOVERNMENT,
        posts=(post("常务副县长", PostClass.CHIEF_DEPUTY),),
    )
    vice = deputy("convener/deputy", GOVERNMENT, post("副县长", PostClass.DEPUTY))
    members = tuple(seat_of(f"member/{unit_id}", unit_id, held) for unit_id, held in _arrears_posts())
    return JointMeeting(
        id=StructureId("taiqian-wage-arrears-2015"),
        name="台前县解决农民工工资拖欠问题联席会议",
        aliases=("领导小组", "联席会议领导小组"),
        topic="解决农民工工资拖欠问题",
        division=TAIQIAN,
        document=Document(
            title="台前县解决农民工工资拖欠问题联席会议制度",
            issuer=GOVERNMENT_OFFICE,
            issuer_match=Match.DECLARED,
            date=on(2015, 2, 9),
            extent=extent(Section.CONVENERS, Section.MEMBERS, Section.OFFICE, Section.ROSTER, partial=(Section.HEAD,)),
        ),
        units=_arrears_units(),
        conveners=SeatList(seats=(chief, vice)),
        members=SeatList(seats=members),
        office=Office(
            hosts=(UnitId("hrss"),),
            seats=SeatList(
                seats=(
                    Seat(
                        id=SeatId("office/director"),
                        role=SeatRole.OFFICE_DIRECTOR,
                        same_holder=SeatId("member/hrss"),
                        concurrent=True,
                    ),
                )
            ),
        ),
        roster=roster(
            (chief, vice, *members),
            "陈丽艳 杨磊海 何敏晓 马海丽 周兰华 陈明建 高建建 李娟平 李杰 杨文建 "
            "朱霞国 马建强 孙兰涛 吴平伟 陈国梅 王海艳 郭建 王晓华 陈涛涛 高霞军 孙桂军",
        ),
    )


def _arrears_posts() -> tuple[tuple[str, Post], ...]:
    head = post("局长", PostClass.UNIT_HEAD)
    other = {
        "ndrc": post("主任", PostClass.UNIT_HEAD),
        "court": post("政治处主任", PostClass.DIVISION_HEAD, internal="政治处"),
        "central-bank": post("行长", PostClass.UNIT_HEAD),
        "power": post("经理", PostClass.UNIT_HEAD),
        "trade-unions": post("常务副主席", PostClass.CHIEF_DEPUTY),
    }
    order = (
        "hrss public-security supervision inspection housing transport water industry-commerce petitions ndrc finance "
        "education justice court industry-it highways central-bank power trade-unions"
    )
    return tuple((unit_id, other.get(unit_id, head)) for unit_id in order.split())


def _arrears_units() -> tuple[Unit, ...]:
    return (
        unit("government-office", "县政府办公室", full_name="台前县人民政府办公室"),
        unit("government", "县政府", UnitKind.GOVERNMENT),
        *units(
            "hrss=县人力资源和社会保障局 public-security=县公安局 supervision=县监察局 "
            "inspection=县委县政府督查局 housing=县住房和城乡建设局 transport=县交通运输局 "
            "water=县水利局 industry-commerce=县工商行政管理局 petitions=县信访局 "
            "ndrc=县发展和改革委员会 finance=县财政局 education=县教育局 justice=县司法局",
        ),
        *units(UnitKind.JUDICIAL, "court=县人民法院"),
        *units("industry-it=县工业和信息化局 highways=县公路局"),
        *units(UnitKind.VERTICAL, "central-bank=县人民银行"),
        unit("power", "台前供电公司", UnitKind.ENTERPRISE),
        *units(UnitKind.MASS, "trade-unions=县总工会"),
    )


def vagrants_county() -> JointMeeting:
    """17: no 县 before any unit; the convener's posts in one section, the name in another."""
    civil_affairs = UnitId("civil-affairs")
    return JointMeeting(
        id=StructureId("shaanxi-county-vagrants-2018"),
        name="全县流浪乞讨人员救助管理工作联席会议",
        short_name="联席会议",
        topic="流浪乞讨人员救助管理工作",
        division=SOME_COUNTY,
        document=Document(
            title="（陕西某县）流浪乞讨人员救助管理工作联席会议制度的通知",
            title_match=Match.DECLARED,
            issuer=GOVERNMENT_OFFICE,
            issuer_match=Match.DECLARED,
            genre=Genre.NOTICE,
            date=on(2018, 7),
            date_match=Match.DECLARED,
            addressees=(UnitId("government/towns"), UnitId("service-centres"), UnitId("departments")),
            extent=extent(*SELF_COVERED, partial=(Section.HEAD, Section.MANDATE, Section.RULES, Section.ROSTER)),
        ),
        units=(
            unit("government-office", "县政府办公室", full_name="陕西省某县人民政府办公室"),
            unit(
                "government/towns",
                "各乡镇人民政府（街道办）",
                UnitKind.GOVERNMENT,
                where=Where.BELOW,
                aliases=("各乡镇（街道办）",),
                collective=True,
            ),
            unit(
                "service-centres",
                "便民服务中心",
                UnitKind.INSTITUTION,
                lines=(),
                where=Where.BELOW,
                aliases=("便民（社区）服务中心",),
                collective=True,
            ),
            unit("departments", "县政府相关工作部门、单位", UnitKind.DEPARTMENT, lines=(), collective=True),
            unit("government", "县政府", UnitKind.GOVERNMENT),
            unit("party-committee", "县委", UnitKind.PARTY),
            *units(
                "civil-affairs=民政局 public-security=公安局 health+family-planning=卫计局 "
                "urban-management=城管局 transport=交通局",
            ),
        ),
        lead_units=(civil_affairs,),
        mandate=(MandateItem(id=MandateId("mandate/1"), task="组织临时联合执法队伍"),),
        conveners=SeatList(
            seats=(
                Seat(
                    id=SeatId("convener"),
                    role=SeatRole.CONVENER,
                    posts=(
                        post("常委", PostClass.OTHER, "party-committee"),
                        post("常务副县长", PostClass.CHIEF_DEPUTY, "government"),
                    ),
                    printed="县委常委、常务副县长",
                ),
            )
        ),
        members=SeatList(
            seats=member_units(
                "civil-affairs public-security health urban-management transport government/towns service-centres",
                printed={"government/towns": "各乡镇（街道办）", "service-centres": "便民（社区）服务中心"},
            ),
            per_unit=PerUnit(post=post("有关负责同志", PostClass.LEADER)),
        ),
        liaisons=SeatList(
            per_unit=PerUnit(post=post("分管同志", PostClass.DEPUTY_IN_CHARGE), printed="由各成员单位分管同志担任")
        ),
        office=Office(hosts=(civil_affairs,)),
        rules=WorkingRules(succession=(by_own_unit(),)),
        roster=(Appointment(id=AppointmentId("roster/1"), seat=SeatId("convener"), person="徐敏强"),),
    )
