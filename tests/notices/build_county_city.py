"""Notice 14: a county-level city, whose name says 市 like a prefecture's."""

from tests.notices.parts import (
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    SELF_COVERED,
    by_own_unit,
    director_of,
    division,
    extent,
    member_units,
    post,
    seat_of,
    unit,
    units,
)

from govmodel.model.actor import Role
from govmodel.model.division import DivisionKind, Standing, Tier
from govmodel.model.document import Document, Section
from govmodel.model.duty import MandateItem
from govmodel.model.ids import MandateId, RuleId, SeatId, StructureId, UnitId
from govmodel.model.interval import Interval, Recurrence
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting
from govmodel.model.office import Office
from govmodel.model.post import PostClass
from govmodel.model.rules import ReportRule, WorkingRules
from govmodel.model.seat import PerUnit, Seat, SeatCount, SeatLevel, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind, Where

LANXI = division("330781", "兰溪市", DivisionKind.COUNTY_CITY, "330700", tier=Tier.COUNTY, standing=Standing.COUNTY)
FINANCE = UnitId("finance")


def service_purchasing() -> JointMeeting:
    """14: a merged bureau under two names; deputy directors of the office by unit, 若干名."""
    return JointMeeting(
        id=StructureId("lanxi-service-purchasing"),
        name="兰溪市政府购买服务工作联席会议",
        short_name="联席会议",
        topic="政府购买服务工作",
        division=LANXI,
        document=Document(
            title="兰溪市政府购买服务工作联席会议制度",
            title_match=Match.DECLARED,
            issuer=GOVERNMENT,
            issuer_match=Match.DECLARED,
            addressees=(UnitId("government/towns"), UnitId("departments")),
            extent=extent(*SELF_COVERED, partial=(Section.HEAD, Section.MANDATE, Section.RULES)),
        ),
        units=_purchasing_units(),
        lead_units=(FINANCE,),
        mandate=(MandateItem(id=MandateId("mandate/1"), task="定期向市政府汇报"),),
        conveners=SeatList(
            seats=(
                Seat(
                    id=SeatId("convener/chief"),
                    role=SeatRole.CONVENER,
                    level=SeatLevel.CHIEF,
                    posts=(post("常务副市长", PostClass.CHIEF_DEPUTY, "government"),),
                    printed="常务副市长",
                ),
                Seat(
                    id=SeatId("convener"),
                    role=SeatRole.CONVENER,
                    unit=GOVERNMENT_OFFICE,
                    posts=(post("主任", PostClass.UNIT_HEAD),),
                    printed="市政府办公室主任",
                ),
                seat_of("convener/2", FINANCE, post("局长", PostClass.UNIT_HEAD), SeatRole.CONVENER),
            )
        ),
        members=SeatList(
            seats=member_units(
                "party-office government-office congress cppcc organization publicity staffing ndrc education "
                "science civil-affairs finance hrss land-resources agriculture culture health audit "
                "market-regulation legislative-affairs state-tax",
                printed={"finance": "财政（地税）局"},
            ),
            per_unit=PerUnit(post=post("有关负责人", PostClass.LEADER)),
        ),
        liaisons=SeatList(
            per_unit=PerUnit(
                post=post("相关科室负责人", PostClass.DIVISION_LEADER, internal="科室"),
                printed="各成员单位相关科室负责人为联络员",
            )
        ),
        office=Office(hosts=(FINANCE,), seats=_purchasing_office()),
        rules=WorkingRules(
            reports=(
                ReportRule(
                    id=RuleId("report/government"),
                    reporters=(Role.MEETING,),
                    recipients=(GOVERNMENT,),
                    content=("政府购买服务工作情况",),
                    interval=Interval(recurrence=Recurrence.REGULAR),
                ),
            ),
            succession=(by_own_unit("由所在单位提出，报联席会议确定"),),
        ),
    )


def _purchasing_office() -> SeatList:
    deputies = {
        "finance": None,
        "staffing": "编委办相关科室主要负责人",
        "civil-affairs": None,
        "market-regulation": None,
        "legislative-affairs": None,
        "hrss": None,
    }
    return SeatList(
        seats=(
            director_of(FINANCE, post("局级领导", PostClass.TEAM_MEMBER), printed="市财政局1名局级领导"),
            *(
                Seat(
                    id=SeatId(f"office/deputy/{unit_id}"),
                    role=SeatRole.OFFICE_DIRECTOR,
                    level=SeatLevel.DEPUTY,
                    unit=UnitId(unit_id),
                    posts=(post("相关科室主要负责人", PostClass.DIVISION_HEAD, internal="科室"),),
                    concurrent=True,
                    printed=printed,
                )
                for unit_id, printed in deputies.items()
            ),
        ),
        counts=(
            SeatCount(role=SeatRole.OFFICE_DIRECTOR, count=1),
            SeatCount(role=SeatRole.OFFICE_DIRECTOR, level=SeatLevel.DEPUTY, words="若干名"),
        ),
    )


def _purchasing_units() -> tuple[Unit, ...]:
    return (
        unit("government/towns", "各镇乡人民政府、街道办事处", UnitKind.GOVERNMENT, where=Where.BELOW, collective=True),
        unit("departments", "市政府各部门", UnitKind.DEPARTMENT, lines=(), collective=True),
        unit("government", "市政府", UnitKind.GOVERNMENT, full_name="兰溪市人民政府"),
        unit("party-office", "市委办", UnitKind.PARTY),
        unit("government-office", "市府办", aliases=("市政府办公室",)),
        unit("congress", "市人大", UnitKind.CONGRESS, organ="相关工委"),
        unit("cppcc", "市政协相关工委", UnitKind.CONGRESS, organ="相关工委"),
        *units(UnitKind.PARTY, "organization=市委组织部 publicity=市委宣传部"),
        unit("staffing", "市编委办", UnitKind.PARTY, aliases=("编委办",)),
        *units("ndrc=发展和改革局 education=教育局 science=科学技术局 civil-affairs=民政局"),
        unit("finance", "市财政局", lines=("finance", "local-tax"), aliases=("财政（地税）局",)),
        *units("hrss=人力资源和社会保障局 land-resources=国土资源局 agriculture+forestry=农林局"),
        unit("culture", "文化广电新闻出版（体育）局", lines=("culture", "broadcasting", "press", "sports")),
        *units(
            "health+family-planning=卫生和计划生育局 audit=审计局 "
            "market-regulation=市场监督管理局 legislative-affairs=法制办",
        ),
        *units(UnitKind.VERTICAL, "state-tax=国税局"),
    )
