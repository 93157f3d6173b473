"""Notices 10 and 13: 永州 and 十堰, both cut short."""

from tests.notices.parts import (
    CIVIL_AFFAIRS,
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    SELF_COVERED,
    deputy,
    director_of,
    division,
    extent,
    member_units,
    number,
    on,
    portfolio_seat,
    post,
    unit,
    units,
)

from govmodel.model.division import DivisionKind, Standing, Tier
from govmodel.model.document import Document, Genre, Section
from govmodel.model.duty import MandateItem
from govmodel.model.ids import MandateId, RuleId, SeatId, StructureId, UnitId
from govmodel.model.interval import Interval, Recurrence
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting, LowerTiers, LowerTiersStance
from govmodel.model.meeting_rules import MeetingKind, MeetingRule
from govmodel.model.office import Office
from govmodel.model.post import Portfolio, PostClass
from govmodel.model.rules import WorkingRules
from govmodel.model.seat import PerUnit, Seat, SeatLevel, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind, Where

YONGZHOU = division(
    "431100", "永州市", DivisionKind.PREFECTURE_CITY, "430000", tier=Tier.PREFECTURE, standing=Standing.PREFECTURE
)
SHIYAN = division(
    "420300", "十堰市", DivisionKind.PREFECTURE_CITY, "420000", tier=Tier.PREFECTURE, standing=Standing.PREFECTURE
)


def social_assistance_city() -> JointMeeting:
    """10: members under 参加单位为; any one member of staff as liaison; branches of central bodies."""
    return JointMeeting(
        id=StructureId("yongzhou-social-assistance-2015"),
        name="永州市社会救助联席会议",
        short_name="联席会议",
        topic="社会救助",
        division=YONGZHOU,
        document=Document(
            title="永州市人民政府办公室关于建立永州市社会救助联席会议制度的通知",
            number=number("永政办函", 2015, 108),
            issuer=GOVERNMENT_OFFICE,
            genre=Genre.NOTICE,
            date=on(2015),
            date_match=Match.DECLARED,
            extent=extent(
                Section.HEAD,
                Section.CONVENERS,
                Section.MEMBERS,
                Section.OFFICE,
                partial=(Section.LIAISONS, Section.RULES),
            ),
        ),
        units=_assistance_units(),
        lead_units=(CIVIL_AFFAIRS,),
        conveners=SeatList(
            seats=(
                portfolio_seat(
                    "convener",
                    SeatLevel.PLAIN,
                    "副市长",
                    PostClass.DEPUTY_IN_CHARGE,
                    Portfolio(manner="分管", field="民政工作"),
                ),
            )
        ),
        members=SeatList(
            seats=member_units(
                "publicity staffing petitions ndrc industry-it education public-security civil-affairs finance "
                "hrss housing transport land-resources agriculture health audit industry-commerce legislative-affairs "
                "statistics housing-fund trade-unions disabled state-tax local-tax central-bank banking-regulation"
            ),
            per_unit=PerUnit(post=post("相关负责同志", PostClass.LEADER)),
        ),
        liaisons=SeatList(
            per_unit=PerUnit(
                post=post("工作人员", PostClass.STAFF), count=1, printed="各成员单位确定1名工作人员作为联络员"
            )
        ),
        office=Office(
            hosts=(CIVIL_AFFAIRS,),
            seats=SeatList(seats=(director_of(CIVIL_AFFAIRS, post("局长", PostClass.UNIT_HEAD)),)),
        ),
        rules=WorkingRules(
            meetings=(
                MeetingRule(
                    id=RuleId("meeting/plenary"),
                    kinds=(MeetingKind.PLENARY,),
                    interval=Interval(recurrence=Recurrence.EITHER, words="定期或不定期召开"),
                    callers=(GOVERNMENT,),
                ),
            )
        ),
    )


def _assistance_units() -> tuple[Unit, ...]:
    return (
        unit("government-office", "永州市人民政府办公室"),
        unit("government", "市政府", UnitKind.GOVERNMENT, aliases=("市人民政府",)),
        *units(UnitKind.PARTY, "publicity=市委宣传部 staffing=市编办"),
        *units(
            "petitions=市信访局 ndrc=市发改委 industry-it=市经信委 education=市教育局 "
            "public-security=市公安局 civil-affairs=市民政局 finance=市财政局 hrss=市人社局 "
            "housing=市住建局 transport=市交通运输局 land-resources=市国土资源局 agriculture=市农业委 "
            "health+family-planning=市卫计委 audit=市审计局 industry-commerce=市工商局 "
            "legislative-affairs=市政府法制办 "
            "statistics=市统计局",
        ),
        *units(UnitKind.INSTITUTION, "housing-fund=市住房公积金管理中心"),
        *units(UnitKind.MASS, "trade-unions=市总工会 disabled=市残联"),
        *units(
            UnitKind.VERTICAL,
            "state-tax=市国税局 local-tax=市地税局 central-bank=市人民银行 banking-regulation=市银监分局",
        ),
    )


def unlicensed_trade() -> JointMeeting:
    """13: members as bare functions; 专人 in place of a liaison; counties are told to build the same."""
    commerce = UnitId("industry-commerce")
    return JointMeeting(
        id=StructureId("shiyan-unlicensed-trade-2011"),
        name="十堰市查处取缔无证无照经营联席会议",
        short_name="联席会议",
        topic="查处取缔无证无照经营",
        division=SHIYAN,
        document=Document(
            title="十堰市人民政府办公室关于建立十堰市查处取缔无证无照经营联席会议制度的通知",
            number=number("十政办发", 2011, 122),
            issuer=GOVERNMENT_OFFICE,
            genre=Genre.NOTICE,
            date=on(2011),
            date_match=Match.DECLARED,
            extent=extent(Section.HEAD, *SELF_COVERED, Section.LOWER_TIERS, partial=(Section.MANDATE,)),
        ),
        units=_trade_units(),
        mandate=(MandateItem(id=MandateId("mandate/1"), task="组织协调全市相关工作"),),
        conveners=SeatList(
            seats=(
                portfolio_seat(
                    "convener",
                    SeatLevel.PLAIN,
                    "副市长",
                    PostClass.DEPUTY_IN_CHARGE,
                    Portfolio(manner="分管"),
                ),
                portfolio_seat(
                    "convener/deputy",
                    SeatLevel.DEPUTY,
                    "副秘书长",
                    PostClass.DEPUTY_SECRETARY_GENERAL,
                    Portfolio(manner="分管"),
                ),
                deputy("convener/deputy/2", "public-order", post("主任", PostClass.UNIT_HEAD)),
                Seat(
                    id=SeatId("convener/deputy/3"),
                    role=SeatRole.CONVENER,
                    level=SeatLevel.DEPUTY,
                    unit=commerce,
                    posts=(post("局长", PostClass.UNIT_HEAD),),
                    printed="市工商局长",
                ),
            )
        ),
        members=SeatList(
            seats=member_units(
                "public-order industry-commerce industry-it public-security finance hrss land-resources environment "
                "housing transport agriculture commerce culture health broadcasting press quality-supervision tourism "
                "work-safety food-drug tobacco telecom-administration",
                printed={"industry-commerce": "工商"},
            ),
        ),
        liaisons=SeatList(
            per_unit=PerUnit(
                post=post("专人", PostClass.OTHER), printed="各成员单位确定专人负责与联席会议办公室的日常联系"
            )
        ),
        office=Office(
            hosts=(commerce,),
            seats=SeatList(seats=(director_of(commerce, post("分管负责人", PostClass.DEPUTY_IN_CHARGE)),)),
        ),
        lower_tiers=LowerTiers(
            stance=LowerTiersStance.REQUIRED,
            addressed=(UnitId("government/below"),),
            tasks=("相应建立联席会议制度",),
        ),
    )


def _trade_units() -> tuple[Unit, ...]:
    return (
        unit("government-office", "十堰市人民政府办公室"),
        unit("government", "市政府", UnitKind.GOVERNMENT),
        unit("government/below", "各县市区政府", UnitKind.GOVERNMENT, where=Where.BELOW, collective=True),
        unit("public-order", "市综治办", UnitKind.PARTY),
        unit("industry-commerce", "市工商局", aliases=("工商",)),
        *units(
            "industry-it=经济和信息化 public-security=公安 finance=财政 hrss=人力资源和社会保障 "
            "land-resources=国土资源 environment=环境保护 housing=住房和城乡建设 transport=交通运输 "
            "agriculture=农业 commerce=商务 culture=文化 health=卫生 broadcasting=广电 press=新闻出版 "
            "quality-supervision=质量技术监督 tourism=旅游 work-safety=安全生产监督 food-drug=食品药品监管",
        ),
        *units(UnitKind.VERTICAL, "tobacco=烟草专卖 telecom-administration=通信管理"),
    )
