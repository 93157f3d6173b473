"""The duties of Changzhou's members and the matters declared over them."""

from __future__ import annotations

from typing import Final

from govmodel.model.duty import Duty
from govmodel.model.part import Part
from tools.examples import family_duties as shared
from tools.examples.quotes import Ledger, Text
from tools.examples.transcript import Entry, Words

MATTERS: Final[dict[str, tuple[Words, ...]]] = {
    "overall-coordination": ("hrss/1",),
    "policies-and-standards": (("hrss/2", "政策及标准"),),
    "skills-training": (
        ("hrss/3", "职业培训"),
        "commerce/1",
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
    "industrial-policy": ("ndrc/2",),
    "plan-coordination": ("ndrc/5",),
    "community-services": ("civil-affairs/1",),
    "community-platform": ("civil-affairs/2", "civil-affairs/3"),
    "information-channel": ("civil-affairs/4",),
    "service-quality": ("civil-affairs/5", ("women/4", "监督管理家庭服务企业的服务质量")),
    "fiscal-policy": ("finance/1",),
    "social-support-measures": ("finance/2",),
    # Only the meeting itself is left with it; a mandate makes nobody an owner.
    "industry-regulation": ("mandate/6",),
    "contracts-and-disputes": (("women/4", "指导协调合同文本规范和服务矛盾纠纷处理"),),
    "service-network": ("commerce/2",),
    "tax-incentives": ("state-tax/1",),
    "sector-encouragement": ("state-tax/2",),
    "market-access": ("industry-commerce/1",),
    "trademarks-and-chains": ("industry-commerce/3", "industry-commerce/5"),
    # One string of clauses under one 配合: what it governs decides over all of them together.
    "market-management": ("industry-commerce/6", "industry-commerce/8", "industry-commerce/9"),
    "credit-supervision": ("industry-commerce/7",),
    "union-institutions": ("trade-unions/1",),
    "job-placement": (("trade-unions/2", "职业推荐"),),
    "workers-rights": (("trade-unions/2", "权益保护"),),
    "league-pilots": ("youth-league/1",),
    "labour-export": (("youth-league/3", "劳务输出"),),
    # 总工会 protects the rights of all who work in the sector, the young and the women among them.
    "youth-rights": (("trade-unions/2", "权益保护"), ("youth-league/3", "青年从业者的权益维护")),
    "women-job-placement": (("women/1", "职业推荐"),),
    "women-rights": (("trade-unions/2", "权益保护"), ("women/2", "女性从业人员的权益保护")),
}


def unit_duties(text: Text, ledger: Ledger) -> tuple[Duty, ...]:
    """Every entry of the third part, in its order."""

    def entry(heading: str, last: str, *units: str) -> Entry:
        return shared.paragraph(text, ledger, heading, last, *units)

    return (
        *shared.human_resources(entry("市人力资源和社会保障局", "平台建设。", "hrss"), "政策及标准"),
        *_reform(entry("市发改委", "平衡。", "ndrc")),
        *shared.civil_affairs(entry("市民政局", "服务质量。", "civil-affairs")),
        *shared.finance(entry("市财政局", "保障措施。", "finance")),
        *_commerce(entry("市商务局", "（平台）建设。", "commerce")),
        *shared.taxes(entry("常州国税局、常州地税局", "服务业发展。", "state-tax", "local-tax")),
        *_industry_commerce(entry("常州工商局", "市场秩序。", "industry-commerce")),
        *_commerce_federation(entry("市工商联", "投资家庭服务业。", "commerce-federation")),
        *shared.trade_unions(entry("市总工会", "相关工作。", "trade-unions")),
        *shared.youth_league(entry("团市委", "维护工作。", "youth-league")),
        *_women(entry("市妇联", "纠纷处理。", "women")),
    )


def _reform(entry: Entry) -> tuple[Duty, ...]:
    entry.owes(
        "编制并推动实施与家庭服务业发展密切相关的基本养老服务体系建设规划和社区服务体系建设规划",
        part=Part.LEAD,
        marker="牵头组织",
        partners=("相关部门",),
        condition="根据联席会议安排",
    )
    entry.owes("贯彻落实国家、省关于促进家庭服务业发展涉及的产业政策", marker="负责")
    entry.owes("研究提出将家庭服务业发展纳入拉动内需、扩大就业的相关政策")
    entry.owes("推进重大项目建设")
    entry.owes("做好产业政策、规划、项目之间的衔接、协调、平衡")
    return tuple(entry.duties)


def _commerce(entry: Entry) -> tuple[Duty, ...]:
    entry.owes("家政服务从业人员技能培训", part=Part.PROMOTE, marker="积极扶持")
    entry.owes("家政服务公共网络（平台）建设", part=Part.PROMOTE, marker="积极支持")
    return tuple(entry.duties)


def _industry_commerce(entry: Entry) -> tuple[Duty, ...]:
    entry.owes("为家庭服务业的市场准入提供方便", part=Part.FACILITATE)
    entry.owes("企业做大做强", part=Part.PROMOTE, marker="鼓励")
    # It is the enterprises that register, brand and expand, so 鼓励 reaches these; yet only over commas.
    for task in ("注册服务商标", "开展品牌经营", "发展连锁经营"):
        entry.owes(task, part=Part.PROMOTE, reached_by="鼓励企业")
    entry.owes("加强家庭服务业市场管理", part=Part.COOPERATE, marker="配合", partners=("相关部门",))
    for task in ("开展家庭服务企业信用监管", "查处违法经营", "维护市场秩序"):
        entry.owes(task, part=Part.COOPERATE, reached_by="配合相关部门")
    return tuple(entry.duties)


def _commerce_federation(entry: Entry) -> tuple[Duty, ...]:
    entry.owes("发挥各级工商联组织和行业商会、异地商会的作用", part=Part.CONTRIBUTE)
    entry.owes("宣传从事家庭服务业的各项政策")
    entry.owes("会员企业投资家庭服务业", part=Part.PROMOTE, marker="鼓励")
    return tuple(entry.duties)


def _women(entry: Entry) -> tuple[Duty, ...]:
    entry.owes("组织家庭服务业女性从业人员的相关培训、技能鉴定、职业推荐", marker="负责")
    entry.owes("做好女性从业人员的权益保护工作", part=Part.COOPERATE, marker="配合")
    entry.owes("指导市家政管理协会开展正常工作", part=Part.GUIDE)
    entry.owes(
        "监督管理家庭服务企业的服务质量、指导协调合同文本规范和服务矛盾纠纷处理",
        part=Part.JOIN,
        marker="协同",
        partners=("相关部门",),
    )
    return tuple(entry.duties)
