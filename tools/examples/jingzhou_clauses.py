"""Jingzhou 2020, sections 四 and 五, clause by clause: who owes what.

How the clauses were read:

- A clause with a verb of its own is a duty. An opening 负责 carries on over ， and ； to the end of its
  sentence, over promoting words too, until a helping word stands in the way: then the part is 负责 and
  the marker is empty. Without any 负责, the clause's own verb says the part.
- A helping word governs the verbs after it. Joined by 和 that is certain; over a comma, also before 并,
  it is one reading. A clause with a part word of its own (发挥…作用) ends its reach.
- Under 负责, written or carried, 指导 and 监督 stay in the task: what is owned is the guidance.
- Words that say by what a thing is done (依法, 按规定) stay in the task and are named as its basis.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from govmodel.model.actor import Actor, Party, Unnamed
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId
from govmodel.model.part import Norm, Part, Scope
from tools.examples.quotes import fold


@attrs.frozen(kw_only=True)
class Clause:
    """One clause as transcribed.

    Attributes:
        words: The clause in the notice's own characters: condition, marker, partner and task.
        part: How the actor takes part.
        marker: The words that say the part.
        partner: The words for an unnamed partner.
        scope: Whether the part certainly reaches it.
        norm: How firm it is.
        condition: What it hangs on; leads ``words``, with the comma that ends it.
        basis: By what it is done; stands in the task.
        reached_by: The earlier words that say the part, where the clause's own verb would say another.
    """

    words: str
    part: Part = Part.OWN
    marker: str = ""
    partner: str = ""
    scope: Scope = Scope.CERTAIN
    norm: Norm = Norm.MUST
    condition: str = ""
    basis: str = ""
    reached_by: str = ""

    def duty(self, name: str, actor: Actor) -> Duty:
        """The clause as a duty of ``actor``."""
        lead = self.condition + self.marker + self.partner
        if not self.words.startswith(lead) or self.basis not in self.words:
            raise ValueError(self.words)
        partners: tuple[Party, ...] = (Unnamed(words=self.partner),) if self.partner else ()
        return Duty(
            id=DutyId(name),
            actors=(actor,),
            part=self.part,
            marker=self.marker,
            partners=partners,
            task=fold(self.words[len(lead) :]),
            scope=self.scope,
            norm=self.norm,
            condition=fold(self.condition).rstrip("，") or None,
            basis=self.basis or None,
        )


def _owns(*clauses: str | Clause) -> list[Clause]:
    """The clauses of a sentence that 负责 opens: the first with the word, the rest reached by it."""
    return [clause if isinstance(clause, Clause) else _owned(clause) for clause in clauses]


def _owned(words: str) -> Clause:
    for marker in ("负责牵头", "负责"):
        if words.startswith(marker):
            return Clause(words=words, marker=marker, part=Part.LEAD if marker == "负责牵头" else Part.OWN)
    return Clause(words=words)


def _by(basis: str, words: str) -> Clause:
    return attrs.evolve(_owned(words), basis=basis)


def _helps(words: str, marker: str = "配合", basis: str = "") -> Clause:
    return Clause(words=words, part=Part.COOPERATE, marker=marker, partner="相关部门", basis=basis)


def _perhaps_helps(words: str, reached_by: str) -> Clause:
    return Clause(words=words, part=Part.COOPERATE, scope=Scope.READING, reached_by=reached_by)


def _carried(words: str, reached_by: str) -> Clause:
    """A clause whose own verb promotes, owned because of an opening 负责."""
    return Clause(words=words, reached_by=reached_by)


def _participates(words: str, marker: str = "参与") -> Clause:
    return Clause(words=words, part=Part.PARTICIPATE, marker=marker)


UNIT_CLAUSES: Final[Mapping[str, list[Clause]]] = {
    "ndrc": [
        *_owns(
            "负责将托育服务纳入经济社会发展相关规划",
            "争取资金支持托育机构和设施建设",
            _carried("重点支持承担一定指导功能的示范托育机构和社区托育服务设施", "负责将托育服务纳入"),
        ),
        _helps("支持配合相关部门落实支持托育服务行业发展政策", "支持配合"),
        _helps("支持配合相关部门实施托育机构及其工作人员社会信用评价和违法失信惩戒", "支持配合"),
    ],
    "education": [
        *_owns(
            "负责托育服务人才培养",
            "指导市内高校和职业院校加强托育服务有关学科专业建设",
            "加快婴幼儿照护相关专业人才培养",
        ),
        Clause(words="鼓励有条件的幼儿园开设托班,招收2到3岁幼儿", part=Part.PROMOTE, marker="鼓励"),
        Clause(words="逐步增加托班资源供给"),
        _helps("支持配合相关部门建立托育服务专家库", "支持配合"),
        _perhaps_helps("为家庭提供早期发展指导服务", "支持配合相关部门"),
    ],
    "public-security": _owns(
        "负责监督指导托育机构开展安全防范",
        "制定实体防护、技术防护、人员防护、制度防护等管理规范",
        "规范保安员管理并公示",
        "推进托育机构周边社会治安综合治理",
        _by("依法", "依法打击侵害婴幼儿人身权益等违法犯罪行为"),
    ),
    "civil-affairs": _owns(
        "负责指导各地民政部门做好社会服务机构注册登记",
        "将非营利性托育机构法人登记信息通过数据共享等方式推送至当地卫生健康部门",
        "将托育服务纳入社区服务体系建设规划",
        "依托社区综合服务设施积极拓展托育服务功能",
        _carried("支持和引导社会力量依托社区提供托育服务", "负责指导各地民政部门"),
    ),
    "finance": _owns(
        "负责利用现有政策和资金渠道对托育服务行业发展予以支持",
        "保障托育日常服务管理所需工作经费",
    ),
    "hrss": _owns(
        "负责牵头推动落实相关产休假政策",
        _carried("支持脱产照护婴幼儿的父母重返工作岗位", "负责牵头推动"),
        _by("依法", "依法保障托育服务工作人员劳动权益"),
        "负责将托育服务工作人员纳入培训规划",
        "指导各地开展相关职业技能培训",
        _by("按规定", "按规定落实职业培训补贴"),
        "指导有关部门制订实施托育服务各类技能人才规划、培养、奖惩等政策",
    ),
    "natural-resources": _owns(
        "负责完善相关规范、规划和标准",
        "指导各地在开展国土空间规划编制工作中,将托育机构和设施建设用地纳入规划",
        "做好土地管理有关服务工作",
        Clause(
            words="托育机构和设施建设用地涉及新增建设用地指标的,给予优先安排",
            condition="托育机构和设施建设用地涉及新增建设用地指标的,",
        ),
        Clause(
            words="对托育服务设施和非营利性托育机构建设用地,符合《划拨用地目录》要求的,可采取划拨方式予以保障",
            condition="对托育服务设施和非营利性托育机构建设用地,符合《划拨用地目录》要求的,",
            norm=Norm.MAY,
        ),
    ),
    "housing": [
        *_owns(
            _by("依法依规", "负责依法依规对新建、改建、扩建的托育服务设施的建设进行监督管理"),
            "落实有关工程建设规范和标准",
        ),
        _by(
            "依据建设工程消防设计审查验收的管理规定",
            "依据建设工程消防设计审查验收的管理规定,做好托育机构服务设施的消防设计审查验收工作",
        ),
    ],
    "health": _owns(
        "负责承担联席会议办公室职能",
        Clause(words="联合有关部门拟订政策、分析形势、发布信息", part=Part.CO_OWN, marker="联合", partner="有关部门"),
        "协调解决其他重要问题",
        Clause(words="牵头建立托育服务专家库", part=Part.LEAD, marker="牵头"),
        "为家庭提供婴幼儿早期发展指导服务",
        "负责做好基本公共卫生服务",
        "加快推进母婴设施建设",
        _carried("支持和引导社会力量依托社区提供托育服务", "负责做好"),
        _carried("鼓励医疗机构设立托育服务场所,提供延伸服务", "负责做好"),
        "负责对托育机构卫生保健、疾病防控等工作进行技术支持指导",
        _by("依法", "依法进行饮用水卫生、传染病防控等监督检查"),
        "负责指导县级卫生健康部门加快推进托育机构信息管理系统应用",
        "做好经登记机关核准后的托育机构的备案工作",
        "做好托育机构的业务指导和监督管理",
    ),
    "emergency": _owns(
        _by("依法", "负责依法行使安全生产综合监督管理职权"),
        "指导协调、监督检查相关部门做好托育机构安全生产工作",
        _by("依法", "组织协调依法开展托育服务场所消防监督检查工作"),
    ),
    "tax": _owns("负责落实支持托育服务发展的税收优惠政策"),
    "market-regulation": [
        *_owns(
            "负责营利性托育机构企业法人注册登记",
            "及时将登记信息推送当地卫生健康部门",
            "指导地方市场监管部门做好饮食用药安全监管工作",
            "强化日常经营行为监管",
            "查处违法经营行为",
        ),
        _helps("配合相关部门支持社会力量发展普惠托育服务和引导社会力量依托社区提供托育服务"),
    ],
    "trade-unions": [
        *_owns(
            "负责促进用人单位为职工提供福利性托育服务",
            _carried("协调支持医疗机构设立托育服务场所", "负责促进"),
            _carried("发挥社会监督作用", "负责促进"),
            "维护职工合法权益",
            "调查研究职工托育服务需求",
        ),
        _helps("配合相关部门依法落实产假、护理假政策", basis="依法"),
        _perhaps_helps("对女职工较多的用人单位设置母婴室、托育点", "配合相关部门"),
        _perhaps_helps("推进公共场所无障碍设施和母婴设施建设改造", "配合相关部门"),
    ],
    "youth-league": [
        *_owns("负责针对青年开展婴幼儿照护有关的宣传教育"),
        _participates("参与青年托育服务从业人员职业道德建设"),
        # 参与 stands before the ；, and whether it or the opening 负责 reaches this clause is open; the verb
        # is one that owns.
        Clause(
            words="将社区托育服务纳入实施社区健康志愿服务项目试点推进", scope=Scope.READING, reached_by="负责针对青年"
        ),
    ],
    "women": [
        *_owns("负责促进用人单位为职工提供福利性托育服务"),
        _participates("参与家庭科学育儿指导服务"),
        _helps("配合相关部门依法落实产假、护理假政策", basis="依法"),
        Clause(words="发挥社会监督作用", part=Part.CONTRIBUTE),
        Clause(words="加强对女性从业人员维权服务"),
        _helps("支持配合相关部门对女职工较多的用人单位设置母婴室、托育点", "支持配合"),
        _perhaps_helps("推进公共场所无障碍设施和母婴设施建设改造工作", "支持配合相关部门"),
    ],
    "family-planning-association": [
        _participates("负责参与托育服务的宣传教育和社会监督", "负责参与"),
        _participates("多渠道、多形式参与托育服务", ""),
    ],
}
"""By unit, in the order of section 四."""

COMMON_CLAUSES: Final = (
    _by("按照职责分工", "按照职责分工,主动研究涉及托育服务工作的有关问题"),
    Clause(words="指导基层加强托育服务管理", part=Part.GUIDE),
    Clause(words="按时参加联席会议"),
    Clause(words="认真落实联席会议确定的工作任务和议定事项"),
    Clause(words="及时处理需要跨部门协调解决的问题"),
    Clause(words="加强信息交流反馈"),
    Clause(words="加强协作配合"),
    Clause(words="共同做好我市托育服务各项工作", part=Part.CO_OWN, marker="共同"),
    Clause(words="提升我市托育服务供给保障能力"),
)
"""What section 五 has every member unit owe."""
