"""Derivations put together by hand, so that what reads them can be tested by itself."""

from __future__ import annotations

import attrs

from govmodel.composition.decision import Decision, Stale
from govmodel.composition.derivation import Derivation
from govmodel.composition.question import Act, Choice, Question
from govmodel.composition.reason import Ground, Reason, Why
from govmodel.composition.step import Step
from govmodel.findings.text import Text
from govmodel.model.change import Drop, Replace, apply
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Standing, Tier
from govmodel.model.document import Document
from govmodel.model.duty import Duty, MandateItem
from govmodel.model.ids import Address, DivisionCode, DutyId, MandateId, RuleId, SeatId, StructureId, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.model.part import Part
from govmodel.model.rules import ReportRule, WorkingRules
from govmodel.model.seat import Seat, SeatList, SeatRole
from govmodel.model.source import Source, SourceEntry
from govmodel.model.unit import Unit
from govmodel.wording.own_words import Mention, MentionKind

PROVINCE = Division(
    code=DivisionCode("320000"),
    name="江苏省",
    kind=DivisionKind.PROVINCE,
    tier=Tier.PROVINCE,
    standing=Standing.PROVINCE,
    parent=DivisionCode("000000"),
)
CITY = Division(
    code=DivisionCode("320400"),
    name="常州市",
    kind=DivisionKind.PREFECTURE_CITY,
    tier=Tier.PREFECTURE,
    standing=Standing.PREFECTURE,
    parent=DivisionCode("320000"),
)
TASK = "协调处理我省发展家庭服务业的重大问题"
LAW = "推动建立和完善相关法规规章"

BASE = JointMeeting(
    id=StructureId("province"),
    name="江苏省发展家庭服务业联席会议",
    division=PROVINCE,
    document=Document(date=PartialDate.parse("2011-08-31")),
    units=(Unit(id=UnitId("hrss"), name="省人力资源社会保障厅"), Unit(id=UnitId("women"), name="省妇联")),
    mandate=(
        MandateItem(id=MandateId("mandate/1"), task=TASK),
        MandateItem(id=MandateId("mandate/2"), task="研究拟订政策措施"),
        MandateItem(id=MandateId("mandate/3"), task=LAW),
    ),
    members=SeatList(
        seats=tuple(
            Seat(id=SeatId(f"member/{unit}"), role=SeatRole.MEMBER, unit=UnitId(unit)) for unit in ("hrss", "women")
        )
    ),
    duties=(
        Duty(id=DutyId("hrss/1"), actors=(UnitId("hrss"),), part=Part.OWN, marker="负责", task="牵头落实"),
        Duty(id=DutyId("women/1"), actors=(UnitId("women"),), part=Part.ASSIST, marker="协助", task="做好宣传"),
    ),
    rules=WorkingRules(reports=(ReportRule(id=RuleId("report/government"), purpose="为省政府决策提供参考"),)),
    sources=(
        SourceEntry(
            at=Address("mandate/1"), sources=(Source(document="苏政办发〔2011〕1号", clause="一", quote=TASK),)
        ),
    ),
)
WORDS = Reason(why=Why.WORDS, text=Text("指本级政府或本地", "this refers to the body's own government or place"))
UNIT = Reason(
    why=Why.UNIT,
    text=Text("同一工作线在常州市的单位", "the unit of the same line of work in Changzhou"),
    grounds=(Ground(title="单位名称表：人社", sure="seen"),),
)
POWER = Reason(
    why=Why.POWER,
    text=Text("常州市当日没有地方立法权", "Changzhou had no power to legislate on that day"),
    grounds=(Ground(title="《中华人民共和国立法法》（2000 年）第六十三条", sure="law"),),
)
ITEM = OpenItem(
    element=MandateId("mandate/3"),
    field="task",
    about=OpenAbout.POWER,
    words="法规规章",
    choices=("删去", "照留", "推动落实相关法规规章"),
)
QUESTION = Question(
    item=ITEM,
    reason=POWER,
    choices=(
        Choice(act=Act.DROP),
        Choice(act=Act.KEEP, note=Text("须有理由", "needs a reason")),
        Choice(act=Act.USE, words="推动落实相关法规规章"),
    ),
)


def mention(text: str, before: str, after: str, kind: MentionKind = MentionKind.SELF) -> Mention:
    """Where ``before`` stands in the text, and what it becomes."""
    start = text.index(before)
    return Mention(start=start, end=start + len(before), kind=kind, before=before, after=after)


STEPS = (
    Step(
        change=Replace(
            path=("units", "hrss"),
            before=BASE.units[0],
            after=attrs.evolve(BASE.units[0], name="市人力资源社会保障局"),
        ),
        reasons=(UNIT,),
    ),
    Step(
        change=Replace(
            path=("mandate", "mandate/1", "task"), before=TASK, after="协调处理我市发展家庭服务业的重大问题"
        ),
        reasons=(WORDS,),
        mentions=(mention(TASK, "我省", "我市"),),
    ),
    Step(
        change=Drop(path=("members", "seats", "member/women"), value=BASE.members.seats[1]),
        reasons=(Reason(why=Why.DECISION, text=Text("本级决定不设", "decided here")),),
    ),
    Step(
        change=Replace(
            path=("rules", "reports", "report/government", "purpose"),
            before="为省政府决策提供参考",
            after="为市政府决策提供参考",
        ),
        reasons=(WORDS,),
        mentions=(mention("为省政府决策提供参考", "省政府", "市政府", MentionKind.GOVERNMENT),),
    ),
    Step(
        change=Replace(path=("name",), before=BASE.name, after="常州市发展家庭服务业联席会议"),
        reasons=(Reason(why=Why.HEAD, text=Text("名称用本级全称", "named after the place")),),
        mentions=(mention(BASE.name, "江苏省", "常州市", MentionKind.PLACE),),
    ),
    Step(
        change=Replace(path=("division",), before=PROVINCE, after=CITY),
        reasons=(Reason(why=Why.HEAD, text=Text("为常州市推导", "derived for Changzhou")),),
    ),
    Step(
        change=Replace(path=("sources",), before=BASE.sources, after=()),
        reasons=(Reason(why=Why.HEAD, text=Text("出处随原文，不随推导", "sources stay with the base")),),
    ),
    Step(
        change=Replace(path=("open",), before=(), after=(ITEM,)),
        reasons=(Reason(why=Why.POWER, text=Text("待本级决定", "left to a person")),),
    ),
)
"""What leads from the base to the city's: each sort of change that a plan shows."""


def derivation(
    *, asked: tuple[Question, ...] = (QUESTION,), stale: tuple[Stale, ...] = (), steps: tuple[Step, ...] = STEPS
) -> Derivation:
    """The base, derived for the city by those steps."""
    return Derivation(
        base=BASE,
        structure=apply(BASE, *(step.change for step in steps)),
        to=CITY,
        as_of=PartialDate.parse("2011-12-27"),
        steps=steps,
        open=asked,
        stale=stale,
    )


def stale(item: str, choose: str = "删去", reason: str = "") -> Stale:
    """A decision that settled nothing."""
    return Stale(
        decision=Decision(item=item, choose=choose, reason=reason),
        zh=f"没有待定的「{item}」",
        en=f"“{item}” is not open",
        nearest=QUESTION.key,
    )
