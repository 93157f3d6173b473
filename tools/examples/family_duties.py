"""The duties that the two notices on family services give in the same words."""

from __future__ import annotations

from govmodel.model.actor import Role
from govmodel.model.duty import Duty
from govmodel.model.part import Part
from tools.examples.quotes import Ledger, Passage, Text
from tools.examples.transcript import Entry, unit_entry


def human_resources(entry: Entry, kinds: str) -> tuple[Duty, ...]:
    """人社: seven clauses under one 负责; ``kinds`` is what it drafts."""
    entry.owes("统筹协调发展家庭服务业工作", marker="负责")
    entry.owes(f"组织拟订发展家庭服务业的相关{kinds}")
    entry.owes("做好职业培训、劳动关系、社会保险、劳务对接等相关工作")
    entry.owes("研究家庭服务从业人员的权益保护政策措施")
    entry.owes("推动家庭服务从业人员持证上岗")
    # 扶持 by itself promotes; it owns only if the opening 负责 carries on to it.
    entry.owes("扶持家庭服务业员工制企业", reached_by="负责")
    entry.owes("推进家庭服务业公益性信息服务平台建设")
    return tuple(entry.duties)


def civil_affairs(entry: Entry) -> tuple[Duty, ...]:
    """民政: what it does itself, and that it helps with service quality."""
    entry.owes("指导社区服务体系建设", marker="负责")
    entry.owes("发挥社区服务网络的信息和管理优势", reached_by="负责")
    entry.owes("为家庭服务业发展提供平台")
    entry.owes("推动基层民政工作机构与家庭服务行业主管部门、行业协会和企业建立信息沟通机制")
    entry.owes("监督管理家庭服务企业的服务质量", part=Part.ASSIST, marker="协助")
    return tuple(entry.duties)


def finance(entry: Entry) -> tuple[Duty, ...]:
    """财政: one clause together with others, one in which it helps."""
    entry.owes("研究提出发展家庭服务业的财税政策", part=Part.CO_OWN, marker="负责会同", partners=("有关部门",))
    entry.owes("落实相关支持保障措施", part=Part.COOPERATE, marker="配合")
    return tuple(entry.duties)


def taxes(entry: Entry) -> tuple[Duty, ...]:
    """国税 and 地税: one entry for both."""
    entry.owes("落实相关税收优惠政策", marker="负责")
    entry.owes("鼓励支持家庭服务业发展", reached_by="负责")
    return tuple(entry.duties)


def trade_unions(entry: Entry) -> tuple[Duty, ...]:
    """总工会."""
    entry.owes("发挥工会就业培训和职业介绍机构的作用", marker="负责")
    entry.owes("做好家庭服务业从业人员技能培训、职业推荐和权益保护等相关工作")
    return tuple(entry.duties)


def youth_league(entry: Entry) -> tuple[Duty, ...]:
    """共青团: its last clause is about two matters."""
    entry.owes("家庭服务业从业人员团组织建设试点工作", marker="负责")
    entry.owes("开展青年农民工“订单式”技能培训")
    entry.owes("做好劳务输出和青年从业者的权益维护工作", part=Part.COOPERATE, marker="配合")
    return tuple(entry.duties)


def members(text: Text, ledger: Ledger) -> tuple[Duty, ...]:
    """What every member owes, from the fourth working rule."""

    def sentence(first: str, last: str, heading: str, number: int) -> Entry:
        passage = text.passage("四（四）", first, last)
        actors = (Role.ALL_MEMBERS,)
        return Entry(ledger=ledger, passage=passage, stem="members", actors=actors, heading=heading, first=number)

    general = sentence("各成员单位按照职责分工做好", "工作。", "各成员单位", 1)
    general.owes("按照职责分工做好工作", basis="按照职责分工")
    own_work = sentence("联席会议各成员单位要结合", "组织落实；", "联席会议各成员单位要", 2)
    own_work.owes("结合本单位职责，研究制定本系统推动家庭服务业的政策措施", basis="结合本单位职责")
    own_work.owes("制定相应的工作规划和年度工作计划并组织落实")
    # Among all members 配合 leaves nobody outside who would be helped: they owe it to each other.
    together = sentence("各成员单位要密切配合", "形成合力。", "各成员单位要", 4)
    together.owes("密切配合、形成合力")
    return (*general.duties, *own_work.duties, *together.duties)


def office_functions(text: Text, ledger: Ledger, hosting: Passage) -> tuple[Duty, ...]:
    """What the office does, apart from what the rules on reports, meetings and bulletins say."""
    daily = Entry(
        ledger=ledger,
        passage=hosting,
        stem="office",
        actors=(Role.OFFICE,),
        heading="联席会议办公室",
    )
    daily.owes("联席会议日常工作", marker="负责")
    collecting = Entry(
        ledger=ledger,
        passage=text.passage("四（五）", "联席会议办公室负责信息收集工作", "所需资料。"),
        stem="office",
        actors=(Role.OFFICE,),
        heading="联席会议办公室",
        first=2,
    )
    collecting.owes("信息收集工作", marker="负责")
    return (*daily.duties, *collecting.duties)


def paragraph(text: Text, ledger: Ledger, heading: str, last: str, *units: str) -> Entry:
    """The paragraph of the duty section that ``heading`` and a colon open, up to and with the next ``last``."""
    return unit_entry(ledger, text.passage(f"三/{heading}", f"{heading}：", last), heading, *units)
