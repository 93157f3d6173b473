"""Sections in which the tasks of the body, of its office and of units stand together."""

import pytest

from govmodel.model.ids import UnitId
from govmodel.reading.draft import Draft
from govmodel.reading.outline import outline
from govmodel.reading.tasks import read_tasks


def read(text: str) -> tuple[list[str], list[tuple[str, str]]]:
    """The items of the mandate, and each duty of a unit with its task."""
    draft = Draft(text=text)
    for block in outline(text):
        read_tasks(draft, block)
    names = {unit.id: unit.name for unit in draft.units}
    duties = [
        (names[UnitId(str(actor))], duty.task) for duty in draft.duties for actor in duty.actors if actor in names
    ]
    return [item.task for item in draft.mandate], duties


UNITS = [("市民政局", "监管养老机构"), ("市财政局", "保障资金")]


TOGETHER = """三、职责分工
（一）联席会议职责。统筹协调；研究重大问题。
（二）成员单位职责。
1.市民政局：负责监管养老机构。
2.市财政局：负责保障资金。
（三）办公室职责。承担日常工作。"""
APART = """三、工作职责
（一）联席会议主要职责
1.统筹协调。
2.研究重大问题。
（二）联席会议办公室主要职责
1.承担日常工作。
（三）成员单位主要职责
市民政局：负责监管养老机构。
市财政局：负责保障资金。"""
ARTICLES = """第三条 联席会议的主要职责：
（一）统筹协调；
（二）研究重大问题。
第四条 成员单位职责：
（一）市民政局：负责监管养老机构。
（二）市财政局：负责保障资金。
第五条 办公室职责：承担日常工作。"""


@pytest.mark.parametrize("text", [TOGETHER, APART, ARTICLES])
def test_each_part_is_read_as_what_its_title_says(text: str) -> None:
    assert read(text) == (["统筹协调", "研究重大问题"], UNITS)


@pytest.mark.parametrize("title", ["三、成员单位及其职责", "三、主要职责", "三、职责分工"])
def test_units_that_head_lines_owe_duties_whatever_the_title(title: str) -> None:
    assert read(f"{title}\n市民政局（牵头单位）。负责监管养老机构。\n市财政局。负责保障资金。") == ([], UNITS)


def test_a_part_without_a_title_that_tells_goes_with_the_section() -> None:
    assert read("二、主要职责\n（一）统筹协调。\n（二）研究重大问题。") == (["统筹协调", "研究重大问题"], [])


def test_where_each_part_stands_is_put_down_in_full() -> None:
    text = "三、职责分工\n（一）联席会议职责\n统筹协调。"
    draft = Draft(text=text)
    read_tasks(draft, outline(text)[0])
    assert [clause for _, _, clause in draft.placed] == ["三（一）"]
