"""Builds the shipped example jiangsu-2011: a hand transcription of the notice, with its words looked up in the text.

Usage, from the checkout: PYTHONPATH=src python -m tools.examples.jiangsu_2011 NOTICE.txt TARGET.json
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import attrs

from govmodel.model.actor import Role
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Standing, Tier
from govmodel.model.document import Citation, Document, DocumentNumber, Extent, Genre, Section
from govmodel.model.duty import Duty
from govmodel.model.ids import DivisionCode, SeatId, StructureId, UnitId
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting, LowerTiers, LowerTiersStance, Relation, RelationKind
from govmodel.model.office import Office
from govmodel.model.part import Part
from govmodel.model.post import Post, PostClass
from govmodel.model.seat import Seat, SeatList, SeatRole
from govmodel.model.unit import Unit
from govmodel.serial.files import dump
from tools.examples import family_duties as shared
from tools.examples import family_seats as seats
from tools.examples.family_rules import Wording, rules
from tools.examples.family_services import TITLES
from tools.examples.quotes import Ledger, Text
from tools.examples.transcript import Entry, Words, mandate, matters, note_matters, noted_unit

ID: Final = "jiangsu-2011"
MEMBERS: Final = (
    ("hrss", "省人力资源社会保障厅"),
    ("ndrc", "省发展改革委"),
    ("civil-affairs", "省民政厅"),
    ("finance", "省财政厅"),
    ("commerce", "省商务厅"),
    ("state-tax", "省国税局"),
    ("local-tax", "省地税局"),
    ("industry-commerce", "省工商局"),
    ("trade-unions", "省总工会"),
    ("youth-league", "团省委"),
    ("women", "省妇联"),
)
MATTERS: Final[dict[str, tuple[Words, ...]]] = {
    "overall-coordination": ("hrss/1",),
    "sector-plan": (("hrss/2", "发展家庭服务业的相关规划"), ("mandate/4", "中长期规划")),
    "policies-and-standards": (("hrss/2", "政策及标准"),),
    "skills-training": (
        ("hrss/3", "职业培训"),
        "commerce/5",
        ("trade-unions/2", "技能培训"),
        "youth-league/2",
        ("women/1", "相关培训、技能鉴定"),
    ),
    "labour-relations": (("hrss/3", "劳动关系"),),
    "social-insurance": (("hrss/3", "社会保险"),),
    "labour-matching": (("hrss/3", "劳务对接"),),
    "rights-policy": ("hrss/4",),
    "certified-work": ("hrss/5",),
    "employee-based-enterprises": ("hrss/6",),
    "information-platform": ("hrss/7",),
    "industrial-policy": (("ndrc/1", "重大产业政策"), ("mandate/4", "产业政策")),
    "plan-coordination": ("ndrc/2",),
    "community-services": ("civil-affairs/1",),
    "community-platform": ("civil-affairs/2", "civil-affairs/3"),
    "information-channel": ("civil-affairs/4",),
    "service-quality": ("commerce/2", "civil-affairs/5"),
    "fiscal-policy": ("finance/1",),
    "social-support-measures": ("finance/2",),
    "industry-regulation": (("commerce/1", "家庭服务业监管责任"), "mandate/8"),
    "contracts-and-disputes": ("commerce/3",),
    "service-network": ("commerce/4",),
    "tax-incentives": ("state-tax/1",),
    "sector-encouragement": ("state-tax/2",),
    "market-access": ("industry-commerce/1",),
    "trademarks-and-chains": ("industry-commerce/2",),
    "credit-supervision": ("industry-commerce/3",),
    "union-institutions": ("trade-unions/1",),
    "job-placement": (("trade-unions/2", "职业推荐"),),
    "workers-rights": (("trade-unions/2", "权益保护"),),
    "league-pilots": ("youth-league/1",),
    "labour-export": (("youth-league/3", "劳务输出"), ("women/2", "劳务输出")),
    # 总工会 protects the rights of all who work in the sector, the young and the women among them.
    "youth-rights": (("trade-unions/2", "权益保护"), ("youth-league/3", "青年从业者的权益维护")),
    "women-job-placement": (("women/1", "职业推荐"),),
    "women-rights": (("trade-unions/2", "权益保护"), ("women/2", "女性从业人员的权益保护")),
}


WORDING: Final = Wording(
    government="省政府",
    plenary=None,
    plenary_printed="全体会议",
    deputy_chairs="或受办公室主任委托，由办公室副主任主持",
    bulletin_readers="有关方面",
    consent="并征得有关成员单位的同意",
)


def build(raw: str) -> JointMeeting:
    """The structure, its sources pointing into ``raw``."""
    text = Text.without(ID, raw)
    ledger = Ledger()
    structure = JointMeeting(
        id=StructureId(ID),
        name="省发展家庭服务业联席会议",
        short_name="联席会议",
        topic="发展家庭服务业",
        division=Division(
            code=DivisionCode("320000"),
            name="江苏省",
            kind=DivisionKind.PROVINCE,
            tier=Tier.PROVINCE,
            standing=Standing.PROVINCE,
            parent=DivisionCode("000000"),
        ),
        document=_document(text, ledger),
        units=_units(text, ledger),
        mandate=mandate(
            ledger,
            text.passage("一", "贯彻落实国家发展", "通报情况。"),
            "贯彻落实国家发展家庭服务业的政策措施",
            "协调处理我省发展家庭服务业的重大问题",
            "推动建立和完善相关法规规章",
            "组织制定省发展家庭服务业中长期规划和产业政策",
            "从行业发展改革、从业人员培训、服务网络建设、信息平台建设、财税和社会保险政策等方面，"
            "研究制定鼓励支持家庭服务业加快发展、扩大社会就业的具体措施",
            "推动建立服务规范",
            "制定行业标准",
            "加强行业监督与管理",
            "确定发展家庭服务业年度和阶段性工作计划并组织实施",
            "督促检查各地、各部门相关政策落实和任务完成情况",
            "定期向省政府汇报发展家庭服务业工作",
            "向各地、各部门通报情况",
        ),
        conveners=_conveners(text, ledger),
        members=seats.members(text, ledger, MEMBERS),
        liaisons=seats.liaisons(text, ledger, "处级"),
        office=_office(text, ledger),
        duties=(*_unit_duties(text, ledger), *shared.members(text, ledger)),
        matters=matters(TITLES, MATTERS),
        rules=rules(text, ledger, WORDING),
        lower_tiers=_lower_tiers(text, ledger),
        relations=(Relation(kind=RelationKind.REPORTS_TO, target=UnitId("government")),),
    )
    note_matters(text, ledger, structure.matters)
    return attrs.evolve(structure, sources=tuple(ledger.entries()))


def _document(text: Text, ledger: Ledger) -> Document:
    title = text.passage("标题", "省发展家庭服务业联席会议制度", "制度")
    opening = text.passage("序", "为加强组织领导", "（以下简称联席会议）制度。")
    ledger.note(".document.title", title.quote("省发展家庭服务业联席会议制度"))
    ledger.note(".document.genre", text.passage("标题", "附件1", "：").quote("附件1"))
    ledger.note(".document.purpose", opening.quote("为加强组织领导和统筹协调，加快推进我省家庭服务业发展"))
    ledger.note(
        ".document.basis",
        opening.quote("根据《国务院办公厅关于发展家庭服务业的指导意见》（国办发〔2010〕43号）要求"),
    )
    ledger.note(".document.act", opening.quote("建立省发展家庭服务业联席会议（以下简称联席会议）制度"))
    ledger.note(".name", opening.quote("省发展家庭服务业联席会议"))
    ledger.note(".short_name", opening.quote("以下简称联席会议"))
    ledger.note(".topic", text.passage("序", "建立省发展家庭服务业", "联席会议").quote("发展家庭服务业"))
    return Document(
        title="省发展家庭服务业联席会议制度",
        genre=Genre.ANNEX,
        # The annex bears no date; the opinion that it is annexed to is of 2011.
        date=PartialDate(year=2011),
        date_match=Match.DECLARED,
        basis=(
            Citation(
                title="国务院办公厅关于发展家庭服务业的指导意见",
                number=DocumentNumber(code="国办发", year=2010, serial=43),
            ),
        ),
        purpose="加强组织领导和统筹协调，加快推进我省家庭服务业发展",
        # Only this annex is at hand: the letter that it went out with, and any further annex, are not.
        extent=Extent(whole=frozenset(Section) - {Section.HEAD, Section.ROSTER}, partial=frozenset({Section.HEAD})),
    )


def _units(text: Text, ledger: Ledger) -> tuple[Unit, ...]:
    listed = seats.composition(text, MEMBERS)
    reported_to = text.passage("一", "定期向省政府汇报", "通报情况。")
    return (
        *(noted_unit(ledger, seats.line_unit(name, words), listed) for name, words in MEMBERS),
        noted_unit(ledger, seats.line_unit("government", "省政府"), reported_to),
        *seats.other_units(text, ledger),
    )


def _conveners(text: Text, ledger: Ledger) -> SeatList:
    passage = text.passage("二", "联席会议召集人由", "厅长担任，")
    ledger.note("convener", passage.quote("联席会议召集人由省人力资源社会保障厅厅长担任"))
    head = Post(title="厅长", post_class=PostClass.UNIT_HEAD)
    return SeatList(seats=(Seat(id=SeatId("convener"), role=SeatRole.CONVENER, unit=UnitId("hrss"), posts=(head,)),))


def _office(text: Text, ledger: Ledger) -> Office:
    host = seats.hosting(text, MEMBERS[0][1])
    ledger.note(".office", host.quote("联席会议办公室设在省人力资源社会保障厅"))
    director = text.passage("二", "办公室主任由省人力", "兼任。")
    ledger.note("office/director", director.quote("办公室主任由省人力资源社会保障厅一位副厅长兼任"))
    return Office(
        hosts=(UnitId("hrss"),),
        seats=SeatList(
            seats=(
                Seat(
                    id=SeatId("office/director"),
                    role=SeatRole.OFFICE_DIRECTOR,
                    unit=UnitId("hrss"),
                    posts=(Post(title="副厅长", post_class=PostClass.DEPUTY),),
                    concurrent=True,
                    printed="省人力资源社会保障厅一位副厅长",
                ),
            )
        ),
        functions=shared.office_functions(text, ledger, host),
    )


def _unit_duties(text: Text, ledger: Ledger) -> tuple[Duty, ...]:
    def entry(heading: str, last: str, *units: str) -> Entry:
        return shared.paragraph(text, ledger, heading, last, *units)

    return (
        *shared.human_resources(entry("省人力资源社会保障厅", "平台建设。", "hrss"), "规划、政策及标准"),
        *_reform(entry("省发展改革委", "衔接平衡。", "ndrc")),
        *shared.civil_affairs(entry("省民政厅", "服务质量。", "civil-affairs")),
        *shared.finance(entry("省财政厅", "保障措施。", "finance")),
        *_commerce(entry("省商务厅", "技能培训。", "commerce")),
        *shared.taxes(entry("省国税局、省地税局", "服务业发展。", "state-tax", "local-tax")),
        *_industry_commerce(entry("省工商局", "监管工作。", "industry-commerce")),
        *shared.trade_unions(entry("省总工会", "相关工作。", "trade-unions")),
        *shared.youth_league(entry("团省委", "维护工作。", "youth-league")),
        *_women(entry("省妇联", "保护工作。", "women")),
    )


def _reform(entry: Entry) -> tuple[Duty, ...]:
    entry.owes("研究拟订促进家庭服务业发展涉及的重大产业政策、规划项目", marker="负责")
    entry.owes("做好相关规划、政策的衔接平衡")
    return tuple(entry.duties)


def _commerce(entry: Entry) -> tuple[Duty, ...]:
    entry.owes("按其行业管理职责承担家庭服务业监管责任", basis="按其行业管理职责")
    entry.owes("监督管理家庭服务企业的服务质量", marker="负责")
    entry.owes("指导协调合同文本规范和服务矛盾纠纷处理", part=Part.GUIDE)
    entry.owes("建立完善家政服务网络体系")
    entry.owes("组织开展家政服务人员技能培训")
    return tuple(entry.duties)


def _industry_commerce(entry: Entry) -> tuple[Duty, ...]:
    entry.owes("研究拟订家庭服务企业市场准入、审批登记等方面的优惠政策", marker="负责")
    entry.owes("鼓励家庭服务企业注册服务商标、发展连锁经营", reached_by="负责")
    entry.owes("开展家庭服务企业信用监管工作")
    return tuple(entry.duties)


def _women(entry: Entry) -> tuple[Duty, ...]:
    entry.owes("组织家庭服务业女性从业人员的相关培训、技能鉴定、职业推荐", marker="负责")
    entry.owes("做好劳务输出和女性从业人员的权益保护工作", part=Part.COOPERATE, marker="配合")
    return tuple(entry.duties)


def _lower_tiers(text: Text, ledger: Ledger) -> LowerTiers:
    closing = "各地根据本地区实际，因地制宜，确定牵头部门和职责分工"
    ledger.note(".lower_tiers", text.passage("结尾", "各地根据本地区实际", "职责分工。").quote(closing))
    return LowerTiers(
        stance=LowerTiersStance.PERMITTED,
        addressed=(Role.LOWER_TIERS,),
        tasks=("确定牵头部门和职责分工",),
        condition="根据本地区实际，因地制宜",
    )


if __name__ == "__main__":
    notice, target = sys.argv[1:]
    # Offsets count the code points of the file as it is, so no line end may be translated.
    dump(build(Path(notice).read_bytes().decode("utf-8")), target)
