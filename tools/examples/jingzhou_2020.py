"""Builds the shipped example jingzhou-2020: a hand transcription of the notice, with its words looked up in the text.

Usage, from the checkout: PYTHONPATH=src python -m tools.examples.jingzhou_2020 NOTICE.txt TARGET.json

Judgement calls here (those on duties stand in ``jingzhou_clauses``):

- The member list ends in 等为成员单位, with neither a count nor a general word (等单位), so nothing in the
  sentence closes it: the list is open.
- A member is a unit; the notice does not say who sits for it.
- The page's frame (menu path, font size, scan code) is left out; the day it was put up is kept.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from govmodel.model.actor import Role
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Place, Standing, Tier
from govmodel.model.document import Citation, Document, DocumentNumber, Genre
from govmodel.model.duty import MandateItem
from govmodel.model.ids import DivisionCode, LineId, MandateId, StructureId, UnitId
from govmodel.model.meeting import JointMeeting, LowerTiers, LowerTiersStance, Relation, RelationKind
from govmodel.model.unit import Unit, UnitKind, Where
from govmodel.serial.files import dump
from tools.examples.jingzhou_duties import duties, matters, passages
from tools.examples.jingzhou_rules import GOVERNMENT, HEALTH, conveners, liaisons, members, office, rules
from tools.examples.quotes import Ledger, Passage, Text, fold

ID: Final = "jingzhou-2020"

TITLE: Final = "荆州市人民政府办公室关于建立荆州市促进3岁以下婴幼儿照护服务发展工作联席会议制度的通知"
PREFECTURE: Final = DivisionCode("421000")

MEMBERS: Final = {
    "ndrc": "市发改委",
    "education": "市教育局",
    "public-security": "市公安局",
    "civil-affairs": "市民政局",
    "finance": "市财政局",
    "hrss": "市人社局",
    "natural-resources": "市自然资源和规划局",
    "housing": "市住建局",
    "emergency": "市应急局",
    "health": "市卫健委",
    "tax": "市税务局",
    "market-regulation": "市市场监管局",
    "trade-unions": "市总工会",
    "youth-league": "团市委",
    "women": "市妇联",
    "family-planning-association": "市计生协会",
}
"""Line of work, which is also the unit's id, and name: in the order of section 二."""

ZONES: Final = {"zone/development": "荆州开发区", "zone/jinan": "纪南文旅区", "zone/high-tech": "荆州高新区"}

BELOW: Final = {
    "civil-affairs/local": ("civil-affairs", "各地民政部门", "civil-affairs"),
    "health/local": ("health", "当地卫生健康部门", "civil-affairs"),
    "health/county": ("health", "县级卫生健康部门", "health"),
    "market-regulation/local": ("market-regulation", "地方市场监管部门", "market-regulation"),
}
"""Units below that duties speak of: line, name, and in whose duties."""

MANDATE: Final = (
    "统筹协调全市托育服务发展各项工作",
    "推动托育工作顺利开展",
    "研究解决我市托育服务发展工作问题",
    "发挥各成员单位职能,建立健全托育服务发展齐抓共管机制",
    "指导督促各县市区及市直各相关部门完善配套措施,促进任务落实",
    "完成市政府交办的其他事项",
)


def units(head: Passage, members: Passage, where: dict[str, Passage], ledger: Ledger) -> tuple[Unit, ...]:
    """Every unit that the notice names."""
    governments = Unit(
        id=UnitId("government/county"),
        name="各县、市、区人民政府",
        lines=(LineId("government"),),
        where=Where.BELOW,
        aliases=("各县市区",),
        collective=True,
    )
    zones = tuple(
        Unit(
            id=UnitId(name),
            name=words,
            kind=UnitKind.ZONE,
            where=Where.BELOW,
            place=Place(name=words, kind=DivisionKind.ZONE, standing=Standing.ZONE, within=PREFECTURE),
        )
        for name, words in ZONES.items()
    )
    named = (
        Unit(id=UnitId("government-office"), name="荆州市人民政府办公室", lines=(LineId("government-office"),)),
        governments,
        *zones,
        Unit(id=UnitId("departments"), name="市政府有关部门", kind=UnitKind.DEPARTMENT, collective=True),
        Unit(id=GOVERNMENT, name="市政府", lines=(LineId("government"),)),
    )
    for unit in named[:-1]:
        ledger.note(unit.id, head.quote(unit.name))
    ledger.note(GOVERNMENT, head.quote("经市政府同意"))
    sitting = tuple(Unit(id=UnitId(name), name=words, lines=(LineId(name),)) for name, words in MEMBERS.items())
    for unit in sitting:
        ledger.note(unit.id, members.quote(unit.name))
    below = tuple(
        Unit(id=UnitId(name), name=words, lines=(LineId(line),), where=Where.BELOW, collective=True)
        for name, (line, words, _) in BELOW.items()
    )
    for name, (_, words, speaker) in BELOW.items():
        ledger.note(name, where[speaker].quote(words))
    return (*named, *sitting, *below)


def document(text: Text, head: Passage, ledger: Ledger) -> Document:
    """The head of the notice, and its date at the foot."""
    basis = "省人民政府办公厅关于促进3岁以下婴幼儿照护服务发展的实施意见"
    purpose = "切实解决我市3岁以下婴幼儿照护服务发展的重点难点问题"
    addressees = [UnitId(name) for name in ("government/county", *ZONES, "departments")]
    title = head.quote(TITLE)
    for at, source in {
        "title": title,
        "genre": title,
        "act": title,
        "issuer": head.quote("荆州市人民政府办公室"),
        "date": text.passage("文尾", "2020年12月15日", "日").quote("2020年12月15日"),
        "published": text.passage("网页", "发布时间:", "15:37").quote("发布时间:2020-12-28"),
        "addressees": head.quote("各县、市、区人民政府,荆州开发区,纪南文旅区,荆州高新区,市政府有关部门"),
        "basis": head.quote(f"《{basis}》(鄂政办发〔2020〕8号)"),
        "purpose": head.quote(purpose),
        "approved_by": head.quote("经市政府同意"),
    }.items():
        ledger.note(f".document.{at}", source)
    return Document(
        title=TITLE,
        issuer=UnitId("government-office"),
        genre=Genre.NOTICE,
        date=PartialDate(year=2020, month=12, day=15),
        published=PartialDate(year=2020, month=12, day=28),
        addressees=tuple(addressees),
        basis=(Citation(title=basis, number=DocumentNumber(code="鄂政办发", year=2020, serial=8)),),
        purpose=purpose,
        approved_by=GOVERNMENT,
    )


def build(raw: str) -> JointMeeting:
    """The whole notice as a structure, each statement with its source in ``raw``."""
    text = Text.without(ID, raw)
    ledger = Ledger()
    head = text.passage("文头", TITLE, "通知如下:")
    purposes = text.passage("一", "一、主要职责", "交办的其他事项。")
    composition = text.passage("二", "二、成员单位", "其他有关部门和单位参加。")
    listed = text.passage("二", "市发改委、", "等为成员单位")
    working = text.passage("三", "三、工作规则", "并抄报市政府。")
    demands = text.passage("五", "五、工作要求", "托育服务发展工作。")
    where = passages(text, MEMBERS)

    ledger.note(".name", head.quote("荆州市促进3岁以下婴幼儿照护服务发展工作联席会议"))
    ledger.note(".short_name", composition.quote("市政府分管副市长为联席会议召集人"))
    ledger.note(".topic", head.quote("促进3岁以下婴幼儿照护服务发展工作"))
    ledger.note(".short_topic", head.quote("3岁以下婴幼儿照护服务(以下简称托育服务)"))
    ledger.note(".relations", purposes.quote("在市政府领导下"))
    ledger.note(".lead_units", composition.quote("市卫健委为牵头部门"))
    ledger.note(".lower_tiers", demands.quote("各地要参照建立相应的联席会议制度,做好本辖区托育服务发展工作"))
    for number, words in enumerate(MANDATE, start=1):
        ledger.note(f"mandate/{number}", purposes.quote(words))

    return JointMeeting(
        id=StructureId(ID),
        name="荆州市促进3岁以下婴幼儿照护服务发展工作联席会议",
        short_name="联席会议",
        topic="促进3岁以下婴幼儿照护服务发展工作",
        short_topic="托育服务",
        division=Division(
            code=PREFECTURE,
            name="荆州市",
            kind=DivisionKind.PREFECTURE_CITY,
            tier=Tier.PREFECTURE,
            standing=Standing.PREFECTURE,
            parent=DivisionCode("420000"),
        ),
        document=document(text, head, ledger),
        units=units(head, listed, where, ledger),
        lead_units=(HEALTH,),
        mandate=tuple(
            MandateItem(id=MandateId(f"mandate/{number}"), task=fold(words))
            for number, words in enumerate(MANDATE, start=1)
        ),
        conveners=conveners(composition, ledger),
        members=members(listed, MEMBERS, ledger),
        liaisons=liaisons(composition, ledger),
        office=office(composition, ledger),
        duties=tuple(duties(where, MEMBERS, ledger)),
        matters=tuple(matters(where, ledger)),
        rules=rules(composition, working, demands, ledger),
        lower_tiers=LowerTiers(
            stance=LowerTiersStance.REQUIRED,
            addressed=(Role.LOWER_TIERS,),
            tasks=("参照建立相应的联席会议制度", "做好本辖区托育服务发展工作"),
        ),
        relations=(Relation(kind=RelationKind.LED_BY, target=GOVERNMENT),),
        # Last: by now all that stands above has noted what it rests on.
        sources=tuple(ledger.entries()),
    )


def main() -> None:
    """Read the notice and write the example."""
    notice, target = sys.argv[1:]
    dump(build(Path(notice).read_text(encoding="utf-8")), target)


if __name__ == "__main__":
    main()
