"""How fast six rules run over generated systems, beside a plain loop that builds the same findings.

Prints medians and ratios of one run. Nothing here fails on time: it tells.
"""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Callable
from typing import Any

from govmodel.checking.context import Context
from govmodel.checking.rules import (
    duty_of_non_member,
    duty_without_owner,
    liaison_rank_does_not_fit,
    member_without_duty,
    no_convener,
    office_host_not_member,
)
from govmodel.checking.runner import check
from govmodel.findings.finding import Finding
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Standing, Tier
from govmodel.model.document import Document
from govmodel.model.duty import Duty
from govmodel.model.ids import DivisionCode, DutyId, MatterId, SeatId, StructureId, UnitId
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.meeting import JointMeeting
from govmodel.model.office import Office
from govmodel.model.part import Part, Scope
from govmodel.model.post import Post, PostClass
from govmodel.model.rank import RankSet
from govmodel.model.seat import Seat, SeatList, SeatRole
from govmodel.model.unit import Unit

SIX = ("GM101", "GM102", "GM104", "GM201", "GM301", "GM302")
MEMBERS, DUTIES = 15, 60
RUNS = 7
CITY = Division(
    code=DivisionCode("320400"),
    name="常州市",
    kind=DivisionKind.PREFECTURE_CITY,
    tier=Tier.PREFECTURE,
    standing=Standing.PREFECTURE,
    parent=DivisionCode("320000"),
)
SECTION, BUREAU = RankSet.of("科级"), RankSet.of("处级")
WORDS = ["统筹协调", "组织拟订", "监督管理", "推动建立", "指导规范", "宣传引导", "统计监测", "培训鉴定"]
THINGS = [
    "服务质量",
    "服务网络",
    "信息平台",
    "职业培训",
    "劳务对接",
    "税收优惠",
    "市场准入",
    "合同文本",
    "信用评价",
    "社区建设",
]


def system(seed: int) -> JointMeeting:
    """A system of 15 members and 60 duties over 40 matters, with about 1.5 faults of the six kinds."""
    draw = random.Random(seed)
    units = [Unit(id=UnitId(f"u{i}"), name=f"市{i}局") for i in range(MEMBERS + 1)]
    duties, matters = [], []
    for i in range(DUTIES):
        owner = i < DUTIES * 2 // 3
        part = (
            draw.choice((Part.OWN, Part.LEAD, Part.SUPERVISE)) if owner else draw.choice((Part.COOPERATE, Part.ASSIST))
        )
        if owner and draw.random() < 0.01:
            part = Part.ASSIST
        unit = i % MEMBERS if draw.random() > 0.003 else MEMBERS
        task = f"{draw.choice(WORDS)}{draw.choice(THINGS)}{i}"
        duties.append(
            Duty(id=DutyId(f"u{unit}/{i}"), actors=(UnitId(f"u{unit}"),), part=part, marker=part.value, task=task)
        )
    for i in range(DUTIES * 2 // 3):
        claims = [Claim(element=duties[i].id)]
        if i < DUTIES // 3:
            claims.append(Claim(element=duties[DUTIES * 2 // 3 + i].id))
        matters.append(Matter(id=MatterId(f"m{i}"), title=duties[i].task, claims=tuple(claims)))
    idle = draw.random() < 0.2
    ranks = [BUREAU if draw.random() < 0.01 else SECTION for _ in range(MEMBERS)]
    return JointMeeting(
        id=StructureId(f"s{seed}"),
        name=f"某市联席会议{seed}",
        division=CITY,
        document=Document(date=PartialDate(year=2011)),
        units=tuple(units),
        duties=tuple(d for d in duties if not (idle and d.actors == ("u3",) and d.part.helps)),
        matters=tuple(m for m in matters if not (idle and any(str(c.element).startswith("u3/") for c in m.claims))),
        conveners=SeatList()
        if draw.random() < 0.05
        else SeatList(seats=(Seat(id=SeatId("convener"), role=SeatRole.CONVENER, unit=UnitId("u0")),)),
        members=SeatList(
            seats=tuple(
                Seat(id=SeatId(f"member/u{i}"), role=SeatRole.MEMBER, unit=UnitId(f"u{i}")) for i in range(MEMBERS)
            )
        ),
        liaisons=SeatList(
            seats=tuple(
                Seat(
                    id=SeatId(f"liaison/u{i}"),
                    role=SeatRole.LIAISON,
                    unit=UnitId(f"u{i}"),
                    posts=(Post(title="干部", post_class=PostClass.CADRE, rank=ranks[i]),),
                )
                for i in range(MEMBERS)
            )
        ),
        office=Office(hosts=(UnitId(f"u{MEMBERS if draw.random() < 0.1 else 0}"),)),
    )


def plain(structure: JointMeeting) -> list[Finding]:
    """The six rules as one would write them by hand; findings are put together by the rules' own builders."""
    context = Context(structure)
    members = {seat.unit for seat in structure.members.seats}
    acting, strangers = _acting(structure, members)
    found = _unowned(structure, context)
    found += _idle_members(structure, context, acting)
    found += [duty_of_non_member._finding(context, unit, *at) for unit, at in strangers.items()]  # noqa: SLF001
    found += _misranked_liaisons(structure, context)
    if not structure.conveners.seats:
        found += no_convener.look(context)
    if structure.office is not None and not members.issuperset(structure.office.hosts):
        found += office_host_not_member.look(context)
    return found


def _acting(structure: JointMeeting, members: set[Any]) -> tuple[set[Any], dict[Any, tuple[Duty, int]]]:
    acting, strangers = set[Any](), dict[Any, tuple[Duty, int]]()
    for i, duty in enumerate(structure.duties):
        for actor in duty.actors:
            acting.add(actor)
            if actor not in members:
                strangers.setdefault(actor, (duty, i))
    return acting, strangers


def _unowned(structure: JointMeeting, context: Context) -> list[Finding]:
    duties = {duty.id: duty for duty in structure.duties}
    found = []
    for matter in (*structure.matters, *_lone(structure)):
        helped = False
        for claim in matter.claims:
            duty = duties[claim.element]  # type: ignore[index]  # there are no mandate items here
            if duty.part.owns and duty.scope is Scope.CERTAIN and claim.match is not Match.SUGGESTED:
                break
            helped = helped or duty.part.helps
        else:
            if helped:
                found.append(duty_without_owner._finding(context, matter))  # noqa: SLF001  # the builder
    return found


def _idle_members(structure: JointMeeting, context: Context, acting: set[Any]) -> list[Finding]:
    found: list[Finding] = []
    for seat in structure.members.seats:
        if seat.unit not in acting:
            found += [f for f in member_without_duty.look(context) if f.element_id == seat.id]
    return found


def _misranked_liaisons(structure: JointMeeting, context: Context) -> list[Finding]:
    found: list[Finding] = []
    for seat in structure.liaisons.seats:
        for post in seat.posts:
            if post.rank is not None and post.rank.ranks.isdisjoint(SECTION.ranks):
                found += [f for f in liaison_rank_does_not_fit.look(context) if f.element_id == seat.id]
    return found


def _lone(structure: JointMeeting) -> list[Matter]:
    claimed = {claim.element for matter in structure.matters for claim in matter.claims}
    return [
        Matter(id=MatterId(duty.id), title=duty.task, claims=(Claim(element=duty.id, match=Match.STATED),))
        for duty in structure.duties
        if duty.part.helps and duty.id not in claimed
    ]


def timed(work: Callable[[JointMeeting], object], systems: list[JointMeeting]) -> float:
    """Microseconds a system, with the collector off as in a batch."""
    gc.collect()
    gc.disable()
    start = time.perf_counter()
    for structure in systems:
        work(structure)
    took = time.perf_counter() - start
    gc.enable()
    return took / len(systems) * 1e6


def main() -> None:
    """Run and print."""
    systems = [system(seed) for seed in range(10_000)]
    ours = lambda structure: check(structure, select=SIX)  # noqa: E731  # one expression, used twice
    for structure in systems[:200]:
        assert list(ours(structure).findings) == sorted(plain(structure), key=lambda f: f.code)
    total = sum(len(ours(structure)) for structure in systems[:1000]) / 1000
    print(f"check: six rules, {MEMBERS} members, {DUTIES} duties, {total:.2f} findings a system; medians of {RUNS}")
    rows = {"plain loop, same findings": (plain, []), "govmodel.check": (ours, [])}
    for _ in range(RUNS):
        for work, times in rows.values():
            times.append(timed(work, systems[:1000]))
    base = statistics.median(rows["plain loop, same findings"][1])
    for name, (_, times) in rows.items():
        middle = statistics.median(times)
        print(f"  {name:28} {middle:8.1f} µs a system   {middle / base:5.2f} x")
    # Batches of their own, so that none is timed over values that still lie in the processor's cache.
    batches = [systems[start : start + 100] for start in range(0, len(systems), 500)]
    at_few = statistics.median(timed(ours, batch) for batch in batches)
    at_many = statistics.median(timed(ours, systems) for _ in range(3))
    print(f"  at 100 systems {at_few:.1f} µs, at 10,000 {at_many:.1f} µs: {at_many / at_few:.2f} x (target 1.3)")
    ratio = statistics.median(rows["govmodel.check"][1]) / base
    print(f"  target: within 2 times the plain loop: {'met' if ratio <= 2 else 'MISSED'} ({ratio:.2f})")


if __name__ == "__main__":
    main()
