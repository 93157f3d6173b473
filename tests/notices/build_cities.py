"""Notices 08 and 09: 青岛 and 延安, both cut short."""

from tests.notices.parts import (
    CIVIL_AFFAIRS,
    GOVERNMENT,
    NDRC,
    deputy,
    director_of,
    division,
    extent,
    member_units,
    number,
    on,
    portfolio_seat,
    post,
    roster,
    seat_of,
    unit,
    units,
)

from govmodel.model.actor import Role
from govmodel.model.division import DivisionKind, Standing, Tier
from govmodel.model.document import Document, Genre, Section
from govmodel.model.ids import RuleId, SeatId, StructureId, UnitId
from govmodel.model.interval import Terms
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting
from govmodel.model.office import Office
from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.model.rules import SuccessionRule, WorkingRules
from govmodel.model.seat import PerUnit, Seat, SeatLevel, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind, Where

QINGDAO = division(
    "370200", "青岛市", DivisionKind.PREFECTURE_CITY, "370000", tier=Tier.PREFECTURE, standing=Standing.SEPARATE_PLAN
)
YANAN = division(
    "610600", "延安市", DivisionKind.PREFECTURE_CITY, "610000", tier=Tier.PREFECTURE, standing=Standing.PREFECTURE
)


def school_for_the_blind() -> JointMeeting:
    """08: 总召集人 and 副召集人 without a 召集人; two members from one unit; the list is cut short."""
    chief = Seat(
        id=SeatId("convener/chief"),
        role=SeatRole.CONVENER,
        level=SeatLevel.CHIEF,
        posts=(post("副市长", PostClass.DEPUTY, "government"),),
        printed="副市长",
    )
    deputies = (
        deputy("convener/deputy", GOVERNMENT, post("副秘书长", PostClass.DEPUTY_SECRETARY_GENERAL)),
        deputy("convener/deputy/2", "education", post("局长", PostClass.UNIT_HEAD)),
    )
    members = (
        seat_of("member/ndrc", NDRC, post("副主任", PostClass.DEPUTY)),
        seat_of("member/education", "education", post("副局长", PostClass.DEPUTY)),
        seat_of("member/education/2", "education", post("副局长", PostClass.DEPUTY)),
        seat_of("member/finance", "finance", post("副局长", PostClass.DEPUTY)),
        seat_of("member/housing", "housing", post("副主任", PostClass.DEPUTY)),
    )
    return JointMeeting(
        id=StructureId("qingdao-school-for-the-blind-2011"),
        name="青岛市盲校迁建工作联席会议",
        topic="盲校迁建工作",
        division=QINGDAO,
        document=Document(
            title="青岛市教育局关于建立青岛市盲校迁建工作联席会议制度的通知",
            number=number("青教通字", 2011, 61),
            issuer=UnitId("education"),
            genre=Genre.NOTICE,
            date=on(2011),
            date_match=Match.DECLARED,
            addressees=(UnitId("government/below"), UnitId("departments"), UnitId("others")),
            approved_by=GOVERNMENT,
            extent=extent(Section.HEAD, Section.CONVENERS, partial=(Section.MEMBERS, Section.ROSTER)),
        ),
        units=(
            unit("education", "市教育局", full_name="青岛市教育局"),
            unit("government/below", "各区、市人民政府", UnitKind.GOVERNMENT, where=Where.BELOW, collective=True),
            unit("departments", "市政府有关部门", UnitKind.DEPARTMENT, lines=(), collective=True),
            unit("others", "市直有关单位", UnitKind.OTHER, lines=(), collective=True),
            unit("government", "市政府", UnitKind.GOVERNMENT),
            *units("ndrc=市发展改革委 finance=市财政局 housing=市城乡建设委"),
        ),
        conveners=SeatList(seats=(chief, *deputies)),
        members=SeatList(seats=members, truncated=True),
        roster=roster((chief, *deputies, *members), "李静桂 林文 张霞东 朱勇英 陈海国 林晓静 张敏刚 徐华海"),
    )


def elderly_care() -> JointMeeting:
    """09: 领导小组成员 slips into a joint meeting's text; liaisons double as office staff."""
    return JointMeeting(
        id=StructureId("yanan-elderly-care"),
        name="延安市养老服务联席会议",
        aliases=("领导小组",),
        topic="养老服务",
        division=YANAN,
        document=Document(
            title="延安市养老服务联席会议制度",
            title_match=Match.DECLARED,
            issuer=GOVERNMENT,
            issuer_match=Match.DECLARED,
            addressees=(UnitId("government/below"), UnitId("departments")),
            approved_by=GOVERNMENT,
            extent=extent(
                Section.CONVENERS,
                Section.MEMBERS,
                Section.OFFICE,
                Section.LIAISONS,
                partial=(Section.HEAD, Section.RULES),
            ),
        ),
        units=_elderly_units(),
        lead_units=(CIVIL_AFFAIRS,),
        conveners=SeatList(
            seats=(
                portfolio_seat(
                    "convener/chief",
                    SeatLevel.CHIEF,
                    "副市长",
                    PostClass.DEPUTY_IN_CHARGE,
                    Portfolio(manner="分管"),
                ),
                portfolio_seat(
                    "convener",
                    SeatLevel.PLAIN,
                    "副秘书长",
                    PostClass.DEPUTY_SECRETARY_GENERAL,
                    Portfolio(manner="协调"),
                    printed="协调副秘书长",
                ),
                seat_of("convener/2", CIVIL_AFFAIRS, post("主要负责同志", PostClass.UNIT_HEAD), SeatRole.CONVENER),
            )
        ),
        members=SeatList(
            seats=member_units(
                "ndrc state-assets health approval civil-affairs education industry-it public-security "
                "justice finance hrss natural-resources housing agriculture commerce culture emergency "
                "market-regulation sports statistics health-security tax fire-rescue trade-unions youth-league "
                "women disabled central-bank financial-regulation"
            ),
            per_unit=PerUnit(post=post("分管领导", PostClass.DEPUTY_IN_CHARGE)),
            stated_count=29,
        ),
        liaisons=SeatList(
            per_unit=PerUnit(
                post=post("相关科室负责同志", PostClass.DIVISION_LEADER, internal="科室"),
                also=(SeatRole.OFFICE_STAFF,),
                printed="由各成员单位相关科室负责同志担任，联络员同时作为办公室成员参与具体工作",
            )
        ),
        office=Office(
            hosts=(CIVIL_AFFAIRS,),
            seats=SeatList(
                seats=(
                    director_of(
                        CIVIL_AFFAIRS,
                        Post(
                            title="副局长",
                            post_class=PostClass.DEPUTY_IN_CHARGE,
                            portfolio=Portfolio(manner="分管"),
                        ),
                    ),
                )
            ),
        ),
        rules=WorkingRules(
            succession=(
                SuccessionRule(
                    id=RuleId("succession"),
                    applies_to=(Role.LIAISON,),
                    filed_with=(Role.OFFICE,),
                    terms=Terms(condition="确需变动的"),
                ),
            )
        ),
    )


def _elderly_units() -> tuple[Unit, ...]:
    return (
        unit("government/below", "各县（市、区）人民政府", UnitKind.GOVERNMENT, where=Where.BELOW, collective=True),
        unit("departments", "市人民政府各工作部门、各直属机构", UnitKind.DEPARTMENT, lines=(), collective=True),
        unit("government", "市政府", UnitKind.GOVERNMENT, full_name="延安市人民政府", aliases=("市人民政府",)),
        *units(
            "ndrc=市发改委 state-assets=市国资委 health=市卫健委 approval=市行政审批局 "
            "civil-affairs=市民政局 education=市教育局 industry-it=市工信局 public-security=市公安局 "
            "justice=市司法局 finance=市财政局 hrss=市人社局 natural-resources=市自然资源局 "
            "housing=市住建局 agriculture=市农业农村局 commerce=市商务局 culture+tourism=市文旅局 "
            "emergency=市应急管理局 market-regulation=市市场监管局 sports=市体育局 statistics=市统计局 "
            "health-security=市医保局",
        ),
        *units(UnitKind.VERTICAL, "tax=市税务局 fire-rescue=市消防救援支队"),
        *units(UnitKind.MASS, "trade-unions=市总工会 youth-league=团市委 women=市妇联 disabled=市残联"),
        *units(
            UnitKind.VERTICAL,
            "central-bank=中国人民银行延安市分行 financial-regulation=国家金融监督管理总局延安监管分局",
        ),
    )
