"""Builds the shipped example changzhou-2011: a hand transcription of the damaged notice, its words looked up in it.

Usage, from the checkout: PYTHONPATH=src python -m tools.examples.changzhou_2011 NOTICE.txt TARGET.json
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import attrs

from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Standing, Tier
from govmodel.model.document import Citation, Document, DocumentNumber, Genre
from govmodel.model.ids import DivisionCode, LineId, SeatId, StructureId, UnitId
from govmodel.model.meeting import JointMeeting, LowerTiers, LowerTiersStance, Relation, RelationKind
from govmodel.model.office import Office
from govmodel.model.post import Post, PostClass
from govmodel.model.seat import Seat, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind, Where
from govmodel.serial.files import dump
from tools.examples import family_duties as shared
from tools.examples import family_seats as seats
from tools.examples.changzhou_duties import MATTERS, unit_duties
from tools.examples.changzhou_roster import ROSTER, annex, annex_end, roster
from tools.examples.damaged import repaired
from tools.examples.family_rules import Wording, rules
from tools.examples.family_services import TITLES
from tools.examples.quotes import Ledger, Text
from tools.examples.transcript import mandate, matters, note_matters, noted_unit

ID: Final = "changzhou-2011"
MEMBERS: Final = (
    ("hrss", "市人力资源和社会保障局"),
    ("ndrc", "市发改委"),
    ("civil-affairs", "市民政局"),
    ("finance", "市财政局"),
    ("commerce", "市商务局"),
    ("state-tax", "常州国税局"),
    ("local-tax", "常州地税局"),
    ("industry-commerce", "常州工商局"),
    ("commerce-federation", "市工商联"),
    ("trade-unions", "市总工会"),
    ("youth-league", "团市委"),
    ("women", "市妇联"),
)
WORDING: Final = Wording(
    government="市政府",
    plenary="全体成员会议",
    plenary_printed="全体成员会议",
    deputy_chairs=None,
    bulletin_readers="有关人员",
    consent="并征得有关成员单位同意",
)


def build(raw: str) -> JointMeeting:
    """The structure, its sources pointing into ``raw``, its quotes as repaired."""
    text = Text.of(ID, repaired(raw))
    ledger = Ledger()
    structure = JointMeeting(
        id=StructureId(ID),
        name="常州市发展家庭服务业联席会议",
        short_name="联席会议",
        topic="发展家庭服务业",
        division=Division(
            code=DivisionCode("320400"),
            name="常州市",
            kind=DivisionKind.PREFECTURE_CITY,
            tier=Tier.PREFECTURE,
            standing=Standing.PREFECTURE,
            parent=DivisionCode("320000"),
        ),
        document=_document(text, ledger),
        units=_units(text, ledger),
        mandate=mandate(
            ledger,
            text.passage("一", "贯彻落实国家发展", "通报情况。"),
            "贯彻落实国家发展家庭服务业的政策措施",
            "协调处理我市发展家庭服务业的重大问题",
            "从行业发展改革、从业人员培训、服务网络建设、信息平台建设、财税和社会保险政策等方面，"
            "研究制定鼓励支持家庭服务业加快发展、扩大社会就业的具体措施",
            "推动建立服务规范",
            "制定行业标准",
            "加强行业监督与管理",
            "确定发展家庭服务业年度和阶段性工作计划并组织实施",
            "督促检查各地、各部门相关政策落实和任务完成情况",
            "定期向市政府汇报发展家庭服务业工作",
            "向各地、各部门通报情况",
        ),
        conveners=_conveners(text, ledger),
        members=seats.members(text, ledger, MEMBERS),
        liaisons=seats.liaisons(text, ledger, "科级"),
        office=_office(text, ledger),
        duties=(*unit_duties(text, ledger), *shared.members(text, ledger)),
        matters=matters(TITLES, MATTERS),
        rules=rules(text, ledger, WORDING),
        lower_tiers=_lower_tiers(text, ledger),
        relations=(Relation(kind=RelationKind.REPORTS_TO, target=UnitId("government")),),
        roster=roster(text, ledger),
    )
    note_matters(text, ledger, structure.matters)
    return attrs.evolve(structure, sources=tuple(ledger.entries()))


def _document(text: Text, ledger: Ledger) -> Document:
    title = "市政府办公室关于建立常州市发展家庭服务业联席会议制度的通知"
    head = text.passage("文头", title, "常政办发〔2011〕142号")
    opening = text.passage("序", "为加强组织领导", "通知如下：")
    date = text.passage("落款", "二○一一年十二月二十七日", "日")
    ledger.note(".document.title", head.quote(title))
    ledger.note(".document.number", head.quote("常政办发〔2011〕142号"))
    ledger.note(".document.issuer", head.quote("市政府办公室"))
    ledger.note(".document.genre", head.quote("通知"))
    ledger.note(".document.date", date.quote("二○一一年十二月二十七日"))
    ledger.note(
        ".document.addressees",
        text.passage("主送", "各辖市、区人民政府，", "直属单位：").quote(
            "各辖市、区人民政府，市各委办局，市各公司、直属单位"
        ),
    )
    ledger.note(".document.purpose", opening.quote("为加强组织领导和统筹协调，加快推进我市家庭服务业发展"))
    ledger.note(
        ".document.basis",
        opening.quote("根据《省政府办公厅关于加快发展家庭服务业的实施意见》（苏政办发〔2011〕49号）要求"),
    )
    ledger.note(".document.approved_by", opening.quote("经市政府同意"))
    ledger.note(".document.act", opening.quote("决定建立常州市发展家庭服务业联席会议（以下简称联席会议）制度"))
    ledger.note(".name", opening.quote("常州市发展家庭服务业联席会议"))
    ledger.note(".short_name", opening.quote("以下简称联席会议"))
    ledger.note(".topic", text.passage("序", "决定建立常州市发展", "联席会议").quote("发展家庭服务业"))
    return Document(
        title=title,
        number=DocumentNumber(code="常政办发", year=2011, serial=142),
        issuer=UnitId("government-office"),
        genre=Genre.NOTICE,
        date=PartialDate(year=2011, month=12, day=27),
        addressees=(
            UnitId("district-governments"),
            UnitId("bureaus"),
            UnitId("companies"),
            UnitId("subordinate-units"),
        ),
        basis=(
            Citation(
                title="省政府办公厅关于加快发展家庭服务业的实施意见",
                number=DocumentNumber(code="苏政办发", year=2011, serial=49),
            ),
        ),
        purpose="加强组织领导和统筹协调，加快推进我市家庭服务业发展",
        approved_by=UnitId("government"),
    )


def _units(text: Text, ledger: Ledger) -> tuple[Unit, ...]:
    listed = seats.composition(text, MEMBERS)
    head = text.passage("文头", "市政府办公室关于建立", "142号")
    addressed = text.passage("主送", "各辖市、区人民政府，", "直属单位：")
    closing = text.passage("结尾", "各辖市、区也应建立", "职责分工。")
    posts = annex(text)
    full_names = {seat.removeprefix("member/"): name for seat, _, name, _, _ in ROSTER if seat.startswith("member/")}
    members = []
    for name, words in MEMBERS:
        aliases = (full_names[name],) if full_names[name] != words else ()
        named = ((posts, alias) for alias in aliases)
        members.append(noted_unit(ledger, seats.line_unit(name, words, *aliases), listed, *named))
    districts = Unit(
        id=UnitId("district-governments"),
        name="各辖市、区人民政府",
        lines=(LineId("government"),),
        where=Where.BELOW,
        aliases=("各辖市、区",),
        collective=True,
    )
    housekeeping = Unit(id=UnitId("housekeeping-association"), name="市家政管理协会", kind=UnitKind.ASSOCIATION)
    return (
        *members,
        noted_unit(ledger, seats.line_unit("government", "市政府"), text.passage("序", "经市政府同意", "决定建立")),
        noted_unit(ledger, seats.line_unit("government-office", "市政府办公室"), head),
        noted_unit(ledger, districts, addressed, (closing, "各辖市、区")),
        *(
            noted_unit(ledger, Unit(id=UnitId(name), name=words, kind=kind, collective=True), addressed)
            for name, words, kind in (
                ("bureaus", "市各委办局", UnitKind.DEPARTMENT),
                ("companies", "市各公司", UnitKind.ENTERPRISE),
                ("subordinate-units", "直属单位", UnitKind.OTHER),
            )
        ),
        *seats.other_units(text, ledger),
        noted_unit(ledger, housekeeping, text.passage("三/市妇联", "指导市家政管理协会", "正常工作。")),
    )


def _conveners(text: Text, ledger: Ledger) -> SeatList:
    passage = text.passage("二", "联席会议召集人由", "共同担任，")
    sentence = passage.quote("联席会议召集人由市政府副秘书长、市人力资源和社会保障局局长共同担任")
    ledger.note("convener", sentence)
    ledger.note("convener/2", sentence)
    deputy = Post(title="副秘书长", post_class=PostClass.DEPUTY_SECRETARY_GENERAL)
    head = Post(title="局长", post_class=PostClass.UNIT_HEAD)
    return SeatList(
        seats=(
            Seat(
                id=SeatId("convener"),
                role=SeatRole.CONVENER,
                unit=UnitId("government"),
                posts=(deputy,),
                joint=True,
            ),
            Seat(id=SeatId("convener/2"), role=SeatRole.CONVENER, unit=UnitId("hrss"), posts=(head,), joint=True),
        )
    )


def _office(text: Text, ledger: Ledger) -> Office:
    host = seats.hosting(text, MEMBERS[0][1])
    director = text.passage("二", "办公室主任由市人力", "兼任。")
    ledger.note(".office", host.quote("联席会议办公室设在市人力资源和社会保障局"))
    ledger.note("office/director", director.quote("办公室主任由市人力资源和社会保障局分管负责人兼任"))
    ledger.note("office/director.same_holder", annex_end(text).quote("同志兼任办公室主任"))
    return Office(
        hosts=(UnitId("hrss"),),
        seats=SeatList(
            seats=(
                Seat(
                    id=SeatId("office/director"),
                    role=SeatRole.OFFICE_DIRECTOR,
                    unit=UnitId("hrss"),
                    posts=(Post(title="分管负责人", post_class=PostClass.DEPUTY_IN_CHARGE),),
                    # The annex gives both seats to one person.
                    same_holder=SeatId("member/hrss"),
                    concurrent=True,
                ),
            )
        ),
        functions=shared.office_functions(text, ledger, host),
    )


def _lower_tiers(text: Text, ledger: Ledger) -> LowerTiers:
    closing = text.passage("结尾", "各辖市、区也应建立", "职责分工。")
    ledger.note(
        ".lower_tiers",
        closing.quote("各辖市、区也应建立发展家庭服务业联席会议制度"),
        closing.quote("并根据本地实际确定牵头部门和职责分工"),
    )
    return LowerTiers(
        stance=LowerTiersStance.REQUIRED,
        addressed=(UnitId("district-governments"),),
        tasks=("建立发展家庭服务业联席会议制度", "确定牵头部门和职责分工"),
        condition="根据本地实际",
    )


if __name__ == "__main__":
    notice, target = sys.argv[1:]
    # Offsets count the code points of the file as it is, so no line end may be translated.
    dump(build(Path(notice).read_bytes().decode("utf-8")), target)
