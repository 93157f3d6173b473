"""Notice 12: an autonomous prefecture, where every unit says 州."""

from tests.notices.parts import (
    GOVERNMENT,
    SELF_COVERED,
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

from govmodel.model.actor import Role
from govmodel.model.division import DivisionKind, Standing, Tier
from govmodel.model.document import Document, Genre, Section
from govmodel.model.ids import SeatId, StructureId, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.office import Office
from govmodel.model.post import Portfolio, PostClass
from govmodel.model.seat import PerUnit, Seat, SeatLevel, SeatList, SeatRole
from govmodel.model.unit import UnitKind

QIANXINAN = division(
    "522300",
    "黔西南布依族苗族自治州",
    DivisionKind.AUTONOMOUS_PREFECTURE,
    "520000",
    tier=Tier.PREFECTURE,
    standing=Standing.PREFECTURE,
)


def health_emergencies() -> JointMeeting:
    """12: an autonomous prefecture; brackets inside a unit's name; the bureau is understood in 局长兼任."""
    health = UnitId("health")
    return JointMeeting(
        id=StructureId("qianxinan-health-emergencies-2008"),
        name="黔西南州防范突发公共卫生事件联席会议",
        topic="防范突发公共卫生事件",
        division=QIANXINAN,
        document=Document(
            title="黔西南州人民政府关于印发黔西南州防范突发公共卫生事件联席会议制度的通知",
            number=number("州府发", 2008, 23),
            issuer=GOVERNMENT,
            genre=Genre.NOTICE,
            date=on(2008, 6, 2),
            extent=extent(Section.HEAD, *SELF_COVERED),
        ),
        units=(
            unit("government", "州政府", UnitKind.GOVERNMENT, full_name="黔西南州人民政府"),
            *units(
                "health=州卫生局 economy-trade=州经贸局 finance=州财政局 education=州教育局 "
                "livestock=州畜牧兽医局 gold=州黄金局 public-security=州公安局",
            ),
            unit("township-enterprises", "州乡企（煤炭）局", lines=("township-enterprises", "coal")),
            *units(
                "civil-affairs=州民政局 water=州水利局 housing=州建设局 agriculture=州农业局 "
                "industry-commerce=州工商局 forestry=州林业局 food-drug=州食品药品监管局 "
                "grain=州粮食局",
            ),
            unit("supply-marketing", "州供销社", UnitKind.INSTITUTION),
            *units("quality-supervision=州质监局 housing-administration=州房管局"),
        ),
        conveners=SeatList(
            seats=(
                portfolio_seat(
                    "convener",
                    SeatLevel.PLAIN,
                    "领导",
                    PostClass.LEADER,
                    Portfolio(manner="分管", field="卫生工作"),
                ),
            )
        ),
        members=SeatList(
            seats=member_units(
                "health economy-trade finance education livestock gold public-security township-enterprises "
                "civil-affairs water housing agriculture industry-commerce forestry food-drug grain supply-marketing "
                "quality-supervision housing-administration"
            )
        ),
        liaisons=SeatList(
            per_unit=PerUnit(
                post=post("有关科室负责人", PostClass.DIVISION_LEADER, internal="科室"),
                filed_with=(Role.OFFICE,),
                printed="由各成员单位有关科室负责人担任，联络员名单报办公室备案",
            )
        ),
        office=Office(
            hosts=(health,),
            seats=SeatList(
                seats=(
                    director_of(health, post("局长", PostClass.UNIT_HEAD)),
                    Seat(
                        id=SeatId("office/staff"),
                        role=SeatRole.OFFICE_STAFF,
                        unit=health,
                        posts=(post("相关科室人员", PostClass.STAFF, internal="科室"),),
                    ),
                )
            ),
        ),
    )
