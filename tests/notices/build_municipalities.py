"""Notices 06 and 07: 天津 and 上海."""

from tests.notices.parts import (
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    NDRC,
    SELF_COVERED,
    by_own_unit,
    deputy,
    division,
    extent,
    member_units,
    number,
    on,
    post,
    roster,
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
from govmodel.model.interval import Terms
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting
from govmodel.model.meeting_rules import MeetingKind, MeetingRule
from govmodel.model.office import Office
from govmodel.model.part import Norm
from govmodel.model.post import Post, PostClass
from govmodel.model.rules import SuccessionRule, WorkingRules
from govmodel.model.seat import PerUnit, Seat, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind, Where

TIANJIN = division("120000", "天津市", DivisionKind.MUNICIPALITY, tier=Tier.PROVINCE, standing=Standing.MUNICIPALITY)
SHANGHAI = division("310000", "上海市", DivisionKind.MUNICIPALITY, tier=Tier.PROVINCE, standing=Standing.MUNICIPALITY)
BAOSHAN, JIADING, QINGPU = (
    division(
        code,
        name,
        DivisionKind.DISTRICT,
        "310000",
        tier=Tier.COUNTY,
        standing=Standing.MUNICIPALITY_DISTRICT,
    )
    for code, name in (("310113", "宝山区"), ("310114", "嘉定区"), ("310118", "青浦区"))
)


def school_buses() -> JointMeeting:
    """06: issued by a commission; a member may ask for a meeting."""
    education = UnitId("education")
    return JointMeeting(
        id=StructureId("tianjin-school-buses-2018"),
        name="天津市校车安全管理联席会议",
        short_name="联席会议",
        topic="校车安全管理",
        division=TIANJIN,
        document=Document(
            title="市教委关于印发建立天津市校车安全管理联席会议制度的通知",
            number=number("津教委", 2018, 45),
            issuer=education,
            genre=Genre.NOTICE,
            date=on(2018),
            date_match=Match.DECLARED,
            extent=extent(Section.HEAD, *SELF_COVERED, partial=(Section.RULES,)),
        ),
        units=(
            unit("education", "市教委", full_name="天津市教育委员会"),
            *units("public-security=市公安局"),
            *units(UnitKind.PARTY, "publicity=市委宣传部"),
            *units(
                "ndrc=市发展改革委 industry-it=市工业和信息化局 justice=市司法局 finance=市财政局 "
                "housing=市住房城乡建设委 transport=市交通运输委 market-regulation=市市场监管委 "
                "culture+tourism=市文化和旅游局 emergency=市应急局",
            ),
            *units(UnitKind.VERTICAL, "banking-insurance-regulation=天津银保监局"),
            *units(UnitKind.MASS, "trade-unions=市总工会 youth-league=团市委 women=市妇联 next-generation=市关工委"),
        ),
        conveners=SeatList(
            seats=(
                seat_of("convener", education, post("主任", PostClass.UNIT_HEAD), SeatRole.CONVENER),
                deputy("convener/deputy", education, post("分管负责人", PostClass.DEPUTY_IN_CHARGE)),
                deputy("convener/deputy/2", "public-security", post("分管负责人", PostClass.DEPUTY_IN_CHARGE)),
            )
        ),
        members=SeatList(
            seats=member_units(
                "education public-security publicity ndrc industry-it justice finance housing transport "
                "market-regulation culture emergency banking-insurance-regulation trade-unions youth-league women "
                "next-generation"
            ),
            per_unit=PerUnit(post=post("有关负责同志", PostClass.LEADER)),
            stated_count=17,
        ),
        liaisons=SeatList(
            per_unit=PerUnit(
                post=post("有关处室负责同志", PostClass.DIVISION_LEADER, internal="处室"),
                printed="由各成员单位有关处室负责同志担任",
            )
        ),
        office=Office(hosts=(education,)),
        rules=WorkingRules(
            meetings=(
                yearly_regular(delegable=True),
                MeetingRule(
                    id=RuleId("meeting/special"),
                    kinds=(MeetingKind.SPECIAL,),
                    interval=when_needed(),
                    proposers=(Unnamed(words="市领导同志"), Role.ALL_MEMBERS),
                    terms=Terms(norm=Norm.MAY, condition="根据市领导同志指示、成员单位要求或工作需要"),
                ),
            ),
            succession=(by_own_unit(),),
        ),
    )


def wusong_river() -> JointMeeting:
    """07: people only, districts' vice-heads and two 巡视员 among them; the text is at hand whole."""
    vice_mayor = Seat(
        id=SeatId("convener"),
        role=SeatRole.CONVENER,
        posts=(Post(title="副市长", post_class=PostClass.DEPUTY, unit=GOVERNMENT),),
        printed="副市长",
    )
    deputies = (
        deputy("convener/deputy", GOVERNMENT, post("副秘书长", PostClass.DEPUTY_SECRETARY_GENERAL)),
        deputy("convener/deputy/2", "water", post("局长", PostClass.UNIT_HEAD)),
        deputy("convener/deputy/3", NDRC, post("秘书长", PostClass.SECRETARY_GENERAL)),
    )
    members = (
        seat_of("member/housing", "housing", post("副主任", PostClass.DEPUTY)),
        seat_of("member/transport", "transport", post("总工程师", PostClass.OTHER)),
        seat_of("member/finance", "finance", post("副局长", PostClass.DEPUTY)),
        seat_of("member/planning", "planning", post("副局长", PostClass.DEPUTY)),
        seat_of("member/environment", "environment", post("巡视员", PostClass.NON_LEADING)),
        seat_of("member/greening-appearance", "greening-appearance", post("巡视员", PostClass.NON_LEADING)),
        seat_of("member/government/baoshan", "government/baoshan", post("副区长", PostClass.DEPUTY)),
        seat_of("member/government/jiading", "government/jiading", post("副区长", PostClass.DEPUTY)),
        seat_of("member/government/qingpu", "government/qingpu", post("副区长", PostClass.DEPUTY)),
    )
    return JointMeeting(
        id=StructureId("shanghai-wusong-river-2016"),
        name="上海市吴淞江工程（上海段）联席会议",
        topic="吴淞江工程（上海段）",
        division=SHANGHAI,
        document=Document(
            title="上海市人民政府办公厅关于建立上海市吴淞江工程（上海段）联席会议的通知",
            number=number("沪府办", 2016, 63),
            issuer=GOVERNMENT_OFFICE,
            genre=Genre.NOTICE,
            date=on(2016, 7, 25),
            addressees=(UnitId("government/districts"), UnitId("departments")),
        ),
        units=_river_units(),
        conveners=SeatList(seats=(vice_mayor, *deputies)),
        members=SeatList(seats=members),
        office=Office(
            hosts=(UnitId("water"),),
            seats=SeatList(
                seats=(
                    Seat(
                        id=SeatId("office/director"),
                        role=SeatRole.OFFICE_DIRECTOR,
                        same_holder=SeatId("convener/deputy/2"),
                        concurrent=True,
                    ),
                )
            ),
        ),
        rules=WorkingRules(
            succession=(
                SuccessionRule(
                    id=RuleId("succession"),
                    applies_to=(Role.MEMBER_PERSONS,),
                    automatic=True,
                    words="由其所在单位接任领导自然替补",
                ),
            )
        ),
        roster=roster(
            (vice_mayor, *deputies, *members),
            "张明丽 周国 张志国 陈梅 林敏建 徐洋建 刘玉敏 高志敏 高军 林磊涛 李静梅 李涛娜 何娟娜",
        ),
    )


def _river_units() -> tuple[Unit, ...]:
    return (
        unit("government-office", "上海市人民政府办公厅"),
        unit("government/districts", "有关区人民政府", UnitKind.GOVERNMENT, where=Where.BELOW, collective=True),
        unit("departments", "市政府有关委、办、局", UnitKind.DEPARTMENT, lines=(), collective=True),
        unit("government", "市政府", UnitKind.GOVERNMENT),
        *units(
            "water=市水务局 ndrc=市发展改革委 housing=市住房城乡建设管理委 transport=市交通委 "
            "finance=市财政局 planning+land-resources=市规划国土资源局 environment=市环保局 "
            "greening-appearance=市绿化市容局",
        ),
        unit("government/baoshan", "宝山区", UnitKind.GOVERNMENT, where=Where.BELOW, place=BAOSHAN),
        unit("government/jiading", "嘉定区", UnitKind.GOVERNMENT, where=Where.BELOW, place=JIADING),
        unit("government/qingpu", "青浦区", UnitKind.GOVERNMENT, where=Where.BELOW, place=QINGPU),
    )
