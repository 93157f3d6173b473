"""Jingzhou 2020: the duties with their sources, and which of them are about one matter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from govmodel.model.actor import Role
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId, MatterId, UnitId
from govmodel.model.matter import Claim, Matter
from tools.examples.jingzhou_clauses import COMMON_CLAUSES, UNIT_CLAUSES
from tools.examples.quotes import Ledger, Passage, Text

MATTERS: Final[Mapping[str, tuple[str, tuple[tuple[str, str | None], ...]]]] = {
    "expert-pool": ("建立托育服务专家库", (("health/4", None), ("education/6", None))),
    "early-development-guidance": (
        "为家庭提供婴幼儿早期发展指导服务",
        (("health/5", None), ("education/7", None)),
    ),
    "leave-policy": (
        "落实产休假（产假、护理假）政策",
        (("hrss/1", None), ("trade-unions/6", None), ("women/3", None)),
    ),
    "support-policy": ("落实支持托育服务行业发展政策", (("ndrc/4", None),)),
    "credit-and-sanctions": ("托育机构及其工作人员社会信用评价和违法失信惩戒", (("ndrc/5", None),)),
    "community-forces": (
        "引导社会力量依托社区提供托育服务",
        (
            ("civil-affairs/5", None),
            ("health/8", None),
            ("market-regulation/6", "引导社会力量依托社区提供托育服务"),
        ),
    ),
    "inclusive-services": (
        "支持社会力量发展普惠托育服务",
        (("market-regulation/6", "支持社会力量发展普惠托育服务"),),
    ),
    "welfare-services": (
        "促进用人单位为职工提供福利性托育服务",
        (("trade-unions/1", None), ("women/1", None)),
    ),
    "medical-institutions": (
        "医疗机构设立托育服务场所",
        (("health/9", "医疗机构设立托育服务场所"), ("trade-unions/2", "医疗机构设立托育服务场所")),
    ),
    "nursing-rooms": (
        "对女职工较多的用人单位设置母婴室、托育点",
        (("trade-unions/7", None), ("women/6", None)),
    ),
    "accessible-facilities": (
        "推进公共场所无障碍设施建设改造",
        (("trade-unions/8", "推进公共场所无障碍设施"), ("women/7", "推进公共场所无障碍设施")),
    ),
    "mother-infant-facilities": (
        "推进母婴设施建设",
        (("health/7", None), ("trade-unions/8", "母婴设施建设改造"), ("women/7", "母婴设施建设改造工作")),
    ),
    "social-supervision": (
        "社会监督",
        (("trade-unions/3", None), ("women/4", None), ("family-planning-association/1", "社会监督")),
    ),
    "publicity": ("托育服务的宣传教育", (("family-planning-association/1", "托育服务的宣传教育"),)),
    "ethics": ("青年托育服务从业人员职业道德建设", (("youth-league/2", None),)),
    "parenting-guidance": ("家庭科学育儿指导服务", (("women/2", None),)),
    # 计生协会 takes part in the whole; the whole is what section 五 has all members do together.
    "childcare-services": (
        "托育服务",
        (("members/8", None), ("family-planning-association/2", None)),
    ),
}
"""By id: the title, and the duties about it with the words that say so.

Near misses stay apart, for a person to settle: the 宣传教育 that 团市委 does for the young, 卫健's 早期发展指导
and 妇联's 科学育儿指导, 财政's support of the trade and the policies that 发改 helps to carry out.
"""


def passages(text: Text, names: Mapping[str, str]) -> dict[str, Passage]:
    """Where the duties of each unit stand, and under ``members`` the common ones.

    ``names`` gives each unit's name as the text prints it.
    """
    order = [*UNIT_CLAUSES]
    found = {"members": text.passage("五", "各成员单位要", "供给保障能力。")}
    for unit, after in zip(order, [*order[1:], None], strict=True):
        end = f"。{names[after]}负责" if after else "。五、工作要求"
        found[unit] = text.passage(f"四/{names[unit]}", f"{names[unit]}负责", end)
    return found


def duties(where: Mapping[str, Passage], names: Mapping[str, str], ledger: Ledger) -> Iterator[Duty]:
    """The duties of section 四, then those of section 五."""
    names = {**names, "members": "各成员单位"}
    for unit, clauses in [*UNIT_CLAUSES.items(), ("members", COMMON_CLAUSES)]:
        actor = Role.ALL_MEMBERS if unit == "members" else UnitId(unit)
        for number, clause in enumerate(clauses, start=1):
            duty = clause.duty(f"{unit}/{number}", actor)
            ledger.note(duty.id, where[unit].quote(clause.words))
            ledger.note(f"{duty.id}.actors", where[unit].quote(names[unit]))
            if clause.reached_by:
                ledger.note(f"{duty.id}.part", where[unit].quote(clause.reached_by))
            yield duty


def matters(where: Mapping[str, Passage], ledger: Ledger) -> Iterator[Matter]:
    """The matters, as declared; each rests on the words of its claims."""
    for name, (title, claims) in MATTERS.items():
        for element, words in claims:
            unit, _, number = element.rpartition("/")
            clauses = COMMON_CLAUSES if unit == "members" else UNIT_CLAUSES[unit]
            ledger.note(name, where[unit].quote(words or clauses[int(number) - 1].words))
        yield Matter(
            id=MatterId(name),
            title=title,
            claims=tuple(Claim(element=DutyId(element), quote=words) for element, words in claims),
        )
