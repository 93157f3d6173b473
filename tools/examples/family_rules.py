"""The working rules of the two notices on family services, which differ in a few words."""

from __future__ import annotations

from typing import Final

import attrs

from govmodel.model.actor import Role, Unnamed
from govmodel.model.ids import RuleId, UnitId
from govmodel.model.interval import Interval, Period, Recurrence, Terms
from govmodel.model.meeting_rules import BulletinRule, MeetingKind, MeetingRule
from govmodel.model.rules import DecisionRule, Delegation, ReportKind, ReportRule, WorkingRules
from tools.examples.quotes import Ledger, Passage, Text

GOVERNMENT: Final = UnitId("government")
PROMPT: Final = Interval(recurrence=Recurrence.PROMPT, words="及时")
ISSUES: Final = "重大问题、重点工程及对策建议"


@attrs.frozen(kw_only=True)
class Wording:
    """The words in which the rules of one notice differ from those of the other.

    Attributes:
        government: What it calls its government: 省政府.
        plenary: What it calls the plenary; ``None`` where that is 全体会议.
        plenary_printed: The same as it stands in the sentence.
        deputy_chairs: The words that let the office's deputy chair; ``None`` where there are none.
        bulletin_readers: Who beside the members receives the bulletin, left unnamed.
        consent: The words that ask for the consent of the members concerned.
    """

    government: str
    plenary: str | None
    plenary_printed: str
    deputy_chairs: str | None
    bulletin_readers: str
    consent: str


def rules(text: Text, ledger: Ledger, wording: Wording) -> WorkingRules:
    """All rules, each noted with its words."""
    return WorkingRules(
        meetings=(_plenary(text, ledger, wording), _special(text, ledger, wording)),
        reports=(
            _circulation(text, ledger),
            _issues(text, ledger),
            _to_government(text, ledger, wording),
            *_by_members(text, ledger),
        ),
        bulletins=_bulletins(text, ledger, wording),
        decisions=_decisions(text, ledger, wording),
        delegations=(_delegation(text, ledger),),
    )


def _circulation(text: Text, ledger: Ledger) -> ReportRule:
    passage = text.passage("一", "贯彻落实国家发展", "通报情况。")
    ledger.note("report/circulation", passage.quote("向各地、各部门通报情况"))
    return ReportRule(
        id=RuleId("report/circulation"),
        kind=ReportKind.CIRCULATE,
        reporters=(Role.MEETING,),
        recipients=(Role.LOWER_TIERS, UnitId("departments")),
        content=("情况",),
    )


def _issues(text: Text, ledger: Ledger) -> ReportRule:
    passage = text.passage("三", "对发展家庭服务业的重大问题、", "提交联席会议审议。")
    ledger.note(
        "report/issues",
        passage.quote(f"对发展家庭服务业的{ISSUES}，各联席会议成员单位及时报送联席会议办公室"),
        passage.quote("由办公室汇总后提交联席会议审议"),
    )
    return ReportRule(
        id=RuleId("report/issues"),
        kind=ReportKind.SUBMIT,
        reporters=(Role.ALL_MEMBERS,),
        recipients=(Role.MEETING,),
        content=("发展家庭服务业的重大问题", "重点工程", "对策建议"),
        interval=PROMPT,
        via=Role.OFFICE,
        purpose="审议",
        words="及时报送联席会议办公室，由办公室汇总后提交联席会议审议",
    )


def _delegation(text: Text, ledger: Ledger) -> Delegation:
    passage = text.passage("三", "为充分发挥家庭服务行业协会", "信息交流等工作。")
    ledger.note(
        "delegation",
        passage.quote("为充分发挥家庭服务行业协会的作用"),
        passage.quote("协会受联席会议委托，承担行业统计、标准拟订、培训等任务"),
        passage.quote("开展行业自律、信息交流等工作"),
    )
    return Delegation(
        id=RuleId("delegation"),
        delegates=(UnitId("services-association"),),
        tasks=("行业统计", "标准拟订", "培训"),
        own_work=("行业自律", "信息交流"),
        purpose="充分发挥家庭服务行业协会的作用",
    )


def _to_government(text: Text, ledger: Ledger, wording: Wording) -> ReportRule:
    passage = text.passage("四（一）", f"定期向{wording.government}报告", "决策提供参考。")
    content = (
        "发展家庭服务业政策落实和工作任务完成情况",
        "总结推广各地发展家庭服务业的经验和做法",
        "分析存在的突出问题",
        "提出工作安排的建议",
    )
    purpose = f"为{wording.government}决策提供参考"
    ledger.note(
        "report/government",
        text.passage("一", "贯彻落实国家发展", "通报情况。").quote(f"定期向{wording.government}汇报发展家庭服务业工作"),
        passage.quote(f"定期向{wording.government}报告工作"),
        passage.quote(f"主要汇报{'，'.join(content)}"),
        passage.quote(purpose),
    )
    ledger.note(".relations", passage.quote(f"定期向{wording.government}报告工作"))
    return ReportRule(
        id=RuleId("report/government"),
        reporters=(Role.MEETING,),
        recipients=(GOVERNMENT,),
        content=content,
        interval=Interval(recurrence=Recurrence.REGULAR, words="定期"),
        purpose=purpose,
    )


def _plenary(text: Text, ledger: Ledger, wording: Wording) -> MeetingRule:
    passage = text.passage("四（二）", "每年召开一至两次", "办公室工作人员参加。")
    agenda = (
        "学习贯彻中央和省关于发展家庭服务业的工作部署及有关会议、文件精神",
        "通报工作进展情况，分析存在的突出问题，提出完善政策措施的建议",
        "议定年度工作计划和阶段性工作安排",
        "研究其他重要工作事项",
    )
    ledger.note(
        "meeting/plenary",
        passage.quote(f"每年召开一至两次联席会议{wording.plenary_printed}"),
        *(passage.quote(item) for item in agenda),
        passage.quote("会议由召集人主持召开"),
        passage.quote("联席会议组成人员及办公室工作人员参加"),
    )
    return MeetingRule(
        id=RuleId("meeting/plenary"),
        kinds=(MeetingKind.PLENARY,),
        interval=Interval(least=1, most=2, period=Period.YEAR, words="每年召开一至两次"),
        callers=(Role.CONVENER,),
        chairs=(Role.CONVENER,),
        attendees=(Role.MEMBER_PERSONS, Role.OFFICE_STAFF),
        agenda=tuple(part for item in agenda for part in item.split("，")),
        printed=wording.plenary,
    )


def _special(text: Text, ledger: Ledger, wording: Wording) -> MeetingRule:
    passage = text.passage("四（三）", "不定期召开专题工作会议", "或联络员参加。")
    condition = "根据年度工作计划和阶段性工作安排以及各成员单位提出的专项工作"
    deputy = [passage.quote(wording.deputy_chairs)] if wording.deputy_chairs else []
    ledger.note(
        "meeting/special",
        passage.quote("不定期召开专题工作会议"),
        passage.quote(f"联席会议办公室{condition}，不定期召开专题会议"),
        passage.quote("专题会议由联席会议办公室主任主持"),
        *deputy,
        passage.quote("涉及专题工作的各有关单位的联席会议办公室工作人员或联络员参加"),
    )
    return MeetingRule(
        id=RuleId("meeting/special"),
        kinds=(MeetingKind.SPECIAL,),
        interval=Interval(recurrence=Recurrence.IRREGULAR, words="不定期"),
        proposers=(Role.ALL_MEMBERS,),
        callers=(Role.OFFICE,),
        chairs=(Role.OFFICE_DIRECTOR,),
        delegated_chairs=(Role.OFFICE_DEPUTY,) if wording.deputy_chairs else (),
        attendees=(Role.OFFICE_STAFF, Role.LIAISON),
        attendees_of=(Unnamed(words="涉及专题工作的各有关单位"),),
        printed="专题工作会议",
        terms=Terms(condition=condition),
    )


def _by_members(text: Text, ledger: Ledger) -> tuple[ReportRule, ...]:
    work = text.passage("四（四）", "各成员单位按照职责分工做好", "形成合力。")
    ledger.note(
        "report/members",
        work.quote("联席会议各成员单位"),
        work.quote("及时向联席会议办公室报送本单位工作计划、工作进展情况和年度工作总结"),
    )
    news = text.passage("四（五）", "加强信息沟通和交流", "联席会议办公室报告。")
    ledger.note(
        "report/news",
        news.quote("加强信息沟通和交流"),
        news.quote(
            "各成员单位要及时将本单位有关发展家庭服务业工作的重要事项、典型经验、突出问题等向联席会议办公室报告"
        ),
    )
    return (
        ReportRule(
            id=RuleId("report/members"),
            kind=ReportKind.SUBMIT,
            reporters=(Role.ALL_MEMBERS,),
            recipients=(Role.OFFICE,),
            content=("本单位工作计划", "工作进展情况", "年度工作总结"),
            interval=PROMPT,
        ),
        ReportRule(
            id=RuleId("report/news"),
            reporters=(Role.ALL_MEMBERS,),
            recipients=(Role.OFFICE,),
            content=("重要事项", "典型经验", "突出问题"),
            interval=PROMPT,
            purpose="加强信息沟通和交流",
        ),
    )


def _bulletins(text: Text, ledger: Ledger, wording: Wording) -> tuple[BulletinRule, ...]:
    bulletin = text.passage("四（五）", "联席会议办公室根据工作进展情况", f"有关{wording.bulletin_readers[2:]}。")
    ledger.note(
        "bulletin",
        bulletin.quote(
            f"联席会议办公室根据工作进展情况，编辑《联席会议简报》，印送联席会议各成员单位及{wording.bulletin_readers}"
        ),
    )
    papers = text.passage("四（五）", "联席会议办公室负责信息收集工作", "所需资料。")
    return (
        BulletinRule(
            id=RuleId("bulletin"),
            name="《联席会议简报》",
            published_by=(Role.OFFICE,),
            sent_to=(Role.ALL_MEMBERS, Unnamed(words=wording.bulletin_readers)),
            terms=Terms(condition="根据工作进展情况"),
        ),
        _paper(ledger, papers, "handbook", "工作手册", "编印工作手册"),
        _paper(ledger, papers, "materials", "其他各类工作所需资料", "编印工作手册和其他各类工作所需资料"),
    )


def _paper(ledger: Ledger, passage: Passage, name: str, title: str, words: str) -> BulletinRule:
    ledger.note(name, passage.quote("联席会议办公室"), passage.quote(words))
    return BulletinRule(id=RuleId(name), name=title, published_by=(Role.OFFICE,))


def _decisions(text: Text, ledger: Ledger, wording: Wording) -> tuple[DecisionRule, ...]:
    passage = text.passage("四（六）", "发展家庭服务业的重大问题及对策建议", "主任负责协调。")
    subject = "发展家庭服务业的重大问题及对策建议"
    ledger.note(
        "decision/1",
        passage.quote(f"{subject}，应经联席会议讨论通过"),
        passage.quote(f"{wording.consent}后上报{wording.government}"),
    )
    ledger.note("decision/disagreement", passage.quote("存在意见分歧的，由召集人或联席会议办公室主任负责协调"))
    return (
        DecisionRule(
            id=RuleId("decision/1"),
            subject=subject,
            passed_by=(Role.MEETING,),
            consent_of=(Role.CONCERNED_MEMBERS,),
            reported_to=(GOVERNMENT,),
        ),
        DecisionRule(
            id=RuleId("decision/disagreement"),
            subject=subject,
            settled_by=(Role.CONVENER, Role.OFFICE_DIRECTOR),
            settles_by="协调",
            terms=Terms(condition="存在意见分歧的"),
        ),
    )
