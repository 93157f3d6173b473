"""How long suggesting matters takes: for the shipped systems, for larger ones, and where all duties are alike.

Prints the best of several runs, in time of the processor. Nothing here fails on time: it tells.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable

import attrs

from govmodel.comparison.suggesting import suggest_matters
from govmodel.examples.shipped import example
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId, StructureId, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.part import Part
from govmodel.model.unit import Unit

RUNS = 7
UNITS = 40
SHIPPED = ("jiangsu-2011", "changzhou-2011", "jingzhou-2020")
THINGS = (
    *("托育机构", "消防安全", "职业技能", "权益保护", "社区服务", "设施建设", "登记信息", "人才培养", "疾病防控"),
    *("食品药品", "道路交通", "水源环境", "河道土地", "房屋工程", "市场价格", "信用档案", "文化旅游", "科技统计"),
)


def of_things(count: int) -> list[str]:
    """Tasks that list things of a few sorts, as a large system's would."""
    draw = random.Random(count)
    return ["、".join("".join(draw.sample(THINGS, 3)) for _ in range(draw.randint(1, 3))) for _ in range(count)]


def of_one_pattern(count: int) -> list[str]:
    """Tasks that differ in a number alone."""
    return [f"做好第{number}号家庭服务业从业人员技能培训项目" for number in range(count)]


def of_one_task(count: int) -> list[str]:
    """The same task, over and over."""
    return ["家庭服务业从业人员技能培训"] * count


def system(tasks: Iterable[str]) -> JointMeeting:
    """A body whose units owe the tasks in turn."""
    units = tuple(Unit(id=UnitId(f"u{i}"), name=f"市{i}局") for i in range(UNITS))
    duties = tuple(
        Duty(id=DutyId(f"u/{i}"), actors=(units[i % UNITS].id,), part=Part.OWN, task=task)
        for i, task in enumerate(tasks)
    )
    return JointMeeting(id=StructureId("x"), name="某联席会议", units=units, duties=duties)


def best(structure: JointMeeting) -> float:
    """Milliseconds, the best of several runs."""
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        suggest_matters(structure)
        times.append(time.process_time() - start)
    return min(times) * 1000


def main() -> None:
    """Run and print."""
    print(f"suggesting matters, best of {RUNS} runs")
    for name in SHIPPED:
        bare = attrs.evolve(example(name), matters=(), sources=())
        took, count = best(bare), len(bare.duties)
        print(f"  {name:16} {count:5} duties  {took:8.2f} ms  {took / count * 50:6.2f} ms for 50 (target 1)")
    grown: tuple[tuple[str, Callable[[int], list[str]]], ...] = (
        ("lists of things", of_things),
        ("one pattern", of_one_pattern),
        ("one task", of_one_task),
    )
    for name, tasks in grown:
        few, many = (best(system(tasks(count))) for count in (1000, 4000))
        told = "met" if many / few <= 6 else "MISSED"  # 4 is linear; a square would be 16
        print(f"  {name:16}  1000 duties  {few:8.2f} ms, 4000 {many:8.2f} ms: {many / few:.1f} x (target 6: {told})")


if __name__ == "__main__":
    main()
