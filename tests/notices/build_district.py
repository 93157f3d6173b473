"""Notice 16: a district of 重庆."""

from tests.notices.parts import (
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    NDRC,
    SELF_COVERED,
    deputy,
    director_of,
    division,
    extent,
    member_units,
    number,
    on,
    post,
    roster_line,
    unit,
    units,
)

from govmodel.model.division import DivisionKind, Standing, Tier
from govmodel.model.document import Document, Genre, Section
from govmodel.model.duty import MandateItem
from govmodel.model.ids import MandateId, SeatId, StructureId, UnitId
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting
from govmodel.model.office import Office
from govmodel.model.post import PostClass
from govmodel.model.seat import PerUnit, Seat, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind, Where

KAIZHOU = division(
    "500154",
    "开州区",
    DivisionKind.DISTRICT,
    "500000",
    tier=Tier.COUNTY,
    standing=Standing.MUNICIPALITY_DISTRICT,
)


def livelihood_plan() -> JointMeeting:
    """16: two people by name, then units that all send their 分管负责人."""
    convener = Seat(
        id=SeatId("convener"),
        role=SeatRole.CONVENER,
        posts=(
            post("常委", PostClass.OTHER, "party-committee"),
            post("常务副区长", PostClass.CHIEF_DEPUTY, "government"),
        ),
    )
    vice = deputy("convener/deputy", GOVERNMENT_OFFICE, post("副主任", PostClass.DEPUTY))
    director = director_of(NDRC, post("副主任", PostClass.DEPUTY))
    return JointMeeting(
        id=StructureId("kaizhou-livelihood-2019"),
        name="重庆市开州区保障和改善民生行动计划联席会议",
        topic="保障和改善民生行动计划",
        division=KAIZHOU,
        document=Document(
            title="重庆市开州区人民政府办公室关于建立重庆市开州区保障和改善民生行动计划联席会议制度的通知",
            number=number("开州府办发", 2019, 21),
            issuer=GOVERNMENT_OFFICE,
            genre=Genre.NOTICE,
            date=on(2019, 4),
            date_match=Match.DECLARED,
            addressees=(UnitId("government/towns"), UnitId("departments"), UnitId("others")),
            approved_by=GOVERNMENT,
            extent=extent(Section.HEAD, *SELF_COVERED, Section.ROSTER, partial=(Section.MANDATE,)),
        ),
        units=_livelihood_units(),
        mandate=(
            MandateItem(id=MandateId("mandate/1"), task="牵头抓好各专项工作落实"),
            MandateItem(id=MandateId("mandate/2"), task="定期通报进展"),
        ),
        conveners=SeatList(seats=(convener, vice)),
        members=SeatList(
            seats=member_units(
                "ndrc education science industry-it public-security civil-affairs finance hrss natural-resources "
                "housing urban-management agriculture culture health state-assets market-regulation statistics "
                "poverty-alleviation government-services commerce-federation trade-unions disabled central-bank"
            ),
            per_unit=PerUnit(post=post("分管负责人", PostClass.DEPUTY_IN_CHARGE)),
        ),
        liaisons=SeatList(
            per_unit=PerUnit(
                post=post("相关处室负责人", PostClass.DIVISION_LEADER, internal="处室"),
                printed="各成员单位相关处室负责人为联络员",
            )
        ),
        office=Office(hosts=(NDRC,), seats=SeatList(seats=(director,))),
        roster=(roster_line(convener, "张娟文"), roster_line(vice, "杨磊"), roster_line(director, "李欣")),
    )


def _livelihood_units() -> tuple[Unit, ...]:
    return (
        unit("government-office", "区政府办公室", full_name="重庆市开州区人民政府办公室"),
        unit(
            "government/towns", "各镇乡人民政府（街道办事处）", UnitKind.GOVERNMENT, where=Where.BELOW, collective=True
        ),
        unit("departments", "区政府各有关部门", UnitKind.DEPARTMENT, lines=(), collective=True),
        unit("others", "有关单位", UnitKind.OTHER, lines=(), collective=True),
        unit("government", "区政府", UnitKind.GOVERNMENT),
        unit("party-committee", "区委", UnitKind.PARTY),
        *units(
            "ndrc=区发展改革委 education=区教委 science=区科技局 industry-it=区经济信息委 "
            "public-security=区公安局 civil-affairs=区民政局 finance=区财政局 hrss=区人力社保局 "
            "natural-resources=区规划自然资源局 housing=区住房城乡建委 urban-management=区城管局 "
            "agriculture=区农业农村委 culture+tourism=区文化旅游委 health=区卫生健康委 state-assets=区国资委 "
            "market-regulation=区市场监管局 statistics=区统计局 poverty-alleviation=区扶贫办 "
            "government-services=区政务管理办",
        ),
        *units(UnitKind.MASS, "commerce-federation=区工商联 trade-unions=区总工会 disabled=区残联"),
        *units(UnitKind.VERTICAL, "central-bank=人行开州支行"),
    )
