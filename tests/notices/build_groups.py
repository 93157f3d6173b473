"""Notices 11 and 18: a city's leading group, and a town's with working groups inside it."""

from tests.notices.parts import (
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    division,
    extent,
    member_units,
    portfolio_seat,
    post,
    unit,
    units,
)

from govmodel.model.division import DivisionKind, Place, Standing, Tier
from govmodel.model.document import ActKind, Document, Genre, Section
from govmodel.model.duty import Duty
from govmodel.model.group import Group
from govmodel.model.ids import AppointmentId, DivisionCode, DutyId, GroupId, SeatId, StructureId, UnitId
from govmodel.model.matter import Match
from govmodel.model.meeting import Form, JointMeeting
from govmodel.model.office import Office
from govmodel.model.part import Part
from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.model.roster import Appointment
from govmodel.model.seat import PerUnit, Seat, SeatLevel, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind, Where

ZHONGSHAN = division(
    "442000", "中山市", DivisionKind.PREFECTURE_CITY, "440000", tier=Tier.PREFECTURE, standing=Standing.PREFECTURE
)
GAOGUAN = Place(
    name="高莞镇",
    kind=DivisionKind.TOWN,
    tier=Tier.TOWNSHIP,
    standing=Standing.TOWNSHIP,
    within=DivisionCode("441623"),
)


def minors_protection() -> JointMeeting:
    """11: a leading group that is expressly a 议事协调机构; the text ends at its office."""
    return JointMeeting(
        id=StructureId("zhongshan-minors-protection"),
        name="中山市未成年人保护工作领导小组",
        short_name="领导小组",
        topic="未成年人保护工作",
        form=Form.LEADING_GROUP,
        division=ZHONGSHAN,
        document=Document(
            title="中山市未成年人保护工作领导小组（成立通知）",
            title_match=Match.DECLARED,
            issuer=GOVERNMENT_OFFICE,
            issuer_match=Match.DECLARED,
            genre=Genre.NOTICE,
            approved_by=GOVERNMENT,
            extent=extent(Section.CONVENERS, Section.MEMBERS, partial=(Section.HEAD, Section.OFFICE)),
        ),
        units=_minors_units(),
        conveners=SeatList(seats=_minors_heads()),
        members=SeatList(
            seats=member_units(
                "publicity political-legal cyberspace congress-legislative congress-social ndrc "
                "education industry-it ethnic-religious public-security civil-affairs justice finance hrss housing "
                "transport agriculture culture health emergency state-assets market-regulation statistics "
                "health-security court procuratorate commerce-federation trade-unions youth-league women disabled "
                "science-association next-generation",
                printed={"women": "市妇联（市妇儿工委办）"},
            )
        ),
        office=Office(),
        coordinating=True,
    )


def _minors_heads() -> tuple[Seat, ...]:
    return (
        portfolio_seat(
            "convener",
            SeatLevel.PLAIN,
            "副市长",
            PostClass.DEPUTY_IN_CHARGE,
            Portfolio(manner="分管", field="民政工作"),
            label="组长",
            concurrent=True,
        ),
        portfolio_seat(
            "convener/deputy",
            SeatLevel.DEPUTY,
            "副秘书长",
            PostClass.DEPUTY_SECRETARY_GENERAL,
            Portfolio(manner="协调", field="民政工作"),
            label="副组长",
            concurrent=True,
        ),
        *(
            Seat(
                id=SeatId(f"convener/deputy/{place}"),
                role=SeatRole.CONVENER,
                level=SeatLevel.DEPUTY,
                unit=UnitId(unit_id),
                posts=(held,),
                title="副组长",
                concurrent=True,
            )
            for place, unit_id, held in (
                (2, "civil-affairs", post("局长", PostClass.UNIT_HEAD)),
                (3, "public-security", post("常务副局长", PostClass.CHIEF_DEPUTY)),
            )
        ),
    )


def _minors_units() -> tuple[Unit, ...]:
    return (
        unit("government", "市政府", UnitKind.GOVERNMENT),
        unit("government-office", "市政府办公室", full_name="中山市人民政府办公室"),
        *units(UnitKind.PARTY, "publicity=市委宣传部 political-legal=市委政法委 cyberspace=市委网信办"),
        unit("congress-legislative", "市人大常委会法工委", UnitKind.CONGRESS),
        unit("congress-social", "市人大常委会社会建设委", UnitKind.CONGRESS),
        *units("ndrc=市发展改革局"),
        unit("education", "市教育体育局", lines=("education", "sports")),
        *units(
            "industry-it=市工业和信息化局 ethnic-religious=市民族宗教局 public-security=市公安局 "
            "civil-affairs=市民政局 justice=市司法局 finance=市财政局 hrss=市人力资源社会保障局 "
            "housing=市住房城乡建设局 transport=市交通运输局 agriculture=市农业农村局",
        ),
        unit("culture", "市文化广电旅游局", lines=("culture", "broadcasting", "tourism")),
        *units(
            "health=市卫生健康局 emergency=市应急管理局 state-assets=市国资委 "
            "market-regulation=市市场监管局 statistics=市统计局 health-security=市医保局",
        ),
        *units(UnitKind.JUDICIAL, "court=市中级法院 procuratorate=市检察院"),
        *units(UnitKind.MASS, "commerce-federation=市工商联 trade-unions=市总工会 youth-league=团市委"),
        unit("women", "市妇联", UnitKind.MASS, aliases=("市妇儿工委办",)),
        *units(UnitKind.MASS, "disabled=市残联 science-association=市科协 next-generation=市关工委"),
    )


def town_civility() -> JointMeeting:
    """18: names without posts; working groups with their own heads, units and numbered duties."""
    return JointMeeting(
        id=StructureId("gaoguan-civility"),
        name="高莞镇创文工作领导小组",
        short_name="领导小组",
        topic="创文工作",
        form=Form.LEADING_GROUP,
        division=GAOGUAN,
        document=Document(
            title="（高莞镇）创文工作领导小组和专项工作组成员调整通知",
            title_match=Match.DECLARED,
            issuer=GOVERNMENT,
            issuer_match=Match.DECLARED,
            genre=Genre.NOTICE,
            act=ActKind.ADJUSTS,
            addressees=(UnitId("villages"), UnitId("departments")),
            extent=extent(Section.CONVENERS, Section.MEMBERS, Section.ROSTER, partial=(Section.HEAD, Section.GROUPS)),
        ),
        units=_town_units(),
        conveners=SeatList(
            seats=(
                Seat(id=SeatId("convener"), role=SeatRole.CONVENER, title="组长"),
                Seat(id=SeatId("convener/deputy"), role=SeatRole.CONVENER, level=SeatLevel.DEPUTY, title="副组长"),
            )
        ),
        members=SeatList(seats=_town_members(), per_unit=PerUnit(post=post("负责人", PostClass.LEADER))),
        groups=(
            Group(
                id=GroupId("group/command"),
                name="创文现场行动指挥组",
                groups=(_supervision(), _minors(), _volunteers()),
                stated_groups=9,
            ),
        ),
        roster=(
            Appointment(id=AppointmentId("roster/1"), seat=SeatId("convener"), person="王洋梅"),
            Appointment(id=AppointmentId("roster/2"), seat=SeatId("convener/deputy"), person="罗志平"),
            Appointment(id=AppointmentId("roster/3"), seat=SeatId("group/supervision/head"), person="何晓燕"),
            Appointment(id=AppointmentId("roster/4"), seat=SeatId("group/minors/head"), person="郭明强"),
            Appointment(id=AppointmentId("roster/5"), seat=SeatId("group/volunteers/head"), person="高玉梅"),
        ),
    )


def _town_units() -> tuple[Unit, ...]:
    return (
        unit("villages", "各村", UnitKind.SELF_GOVERNING, lines=(), where=Where.BELOW, collective=True),
        unit("departments", "镇直各单位", UnitKind.DEPARTMENT, lines=(), collective=True),
        unit("government", "高莞镇人民政府", UnitKind.GOVERNMENT, full_name="连平县高莞镇人民政府"),
        *units("party-office+government-office=党政办"),
        *units(UnitKind.PARTY, "discipline=纪委办 organization=组织办 public-order=综治办"),
        *units(
            "civil-affairs=民政办 rural-economy=农经办 rural-revitalization=乡村振兴办 housing=城建办",
        ),
        *units(UnitKind.MASS, "women=妇联"),
        *units("public-security=派出所 finance=财政所 hrss=人社所 water=水利所"),
        *units(UnitKind.INSTITUTION, "broadcasting=广播站"),
        unit("village-teams", "各驻村乡村振兴工作组", UnitKind.OTHER, lines=(), collective=True),
        unit("poverty-relief-teams", "驻村扶贫工作队", UnitKind.OTHER, lines=(), collective=True),
    )


def _town_members() -> tuple[Seat, ...]:
    def of_post(seat_id: str, held: Post, printed: str | None = None) -> Seat:
        return Seat(id=SeatId(seat_id), role=SeatRole.MEMBER, posts=(held,), printed=printed)

    return (
        of_post(
            "member/leadership",
            post("领导班子相关成员", PostClass.TEAM_MEMBER, "government"),
            printed="镇领导班子相关成员",
        ),
        *member_units(
            "party-office discipline organization public-order civil-affairs rural-economy "
            "rural-revitalization housing women public-security finance hrss water broadcasting"
        ),
        of_post("member/village-teams", post("组长", PostClass.UNIT_HEAD, "village-teams")),
        of_post(
            "member/poverty-relief-teams",
            post("队长", PostClass.UNIT_HEAD, "poverty-relief-teams"),
            printed="驻村扶贫工作队长",
        ),
        of_post("member/villages", post("支书或主任", PostClass.UNIT_HEAD, "villages")),
    )


def _group(slug: str, name: str, members: tuple[Seat, ...] = (), duties: tuple[Duty, ...] = ()) -> Group:
    head = Seat(id=SeatId(f"group/{slug}/head"), role=SeatRole.CONVENER, title="组长")
    return Group(
        id=GroupId(f"group/{slug}"),
        name=name,
        heads=SeatList(seats=(head,)),
        members=SeatList(seats=members),
        duties=duties,
    )


def _in_group(slug: str, unit_id: str, printed: str | None = None) -> Seat:
    return Seat(id=SeatId(f"group/{slug}/{unit_id}"), role=SeatRole.MEMBER, unit=UnitId(unit_id), printed=printed)


def _duty(slug: str, place: int, task: str, marker: str = "") -> Duty:
    group = GroupId(f"group/{slug}")
    return Duty(id=DutyId(f"{group}/{place}"), actors=(group,), part=Part.OWN, marker=marker, task=task)


def _supervision() -> Group:
    return _group(
        "supervision",
        "监督工作组",
        (_in_group("supervision", "discipline"), _in_group("supervision", "organization")),
        (
            _duty("supervision", 1, "督促，列入年度绩效考核"),
            _duty("supervision", 2, "对不履行职责的问责处理"),
            _duty("supervision", 3, "完成交办的其他任务"),
        ),
    )


def _minors() -> Group:
    return _group(
        "minors",
        "未成年人思想道德建设工作组",
        (_in_group("minors", "women"), _in_group("minors", "villages", printed="各村委会")),
        (
            _duty("minors", 1, "统筹规划、指导协调"),
            _duty("minors", 2, "督促和材料收集整理、审核把关和上报", marker="负责"),
            # The text skips from 3 to 8 with dots; what is not there is not made up.
            _duty("minors", 8, "完成交办的其他任务"),
        ),
    )


def _volunteers() -> Group:
    return _group("volunteers", "志愿服务工作组")
