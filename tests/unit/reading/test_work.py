"""Work grows with the length of a text and no faster: calls are counted, in texts of a length and of four times it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle, islice, product
from typing import Final

import pytest
from tests.reading.work import calls

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.reading.read import read
from govmodel.reading.repairs.breaks import breaks
from govmodel.reading.soft_breaks import soft_breaks

FEW, TIMES = 60, 4
MOST: Final = TIMES * 1.25
"""What four times the text may take; a square would be sixteen times."""
FIELDS: Final = ("教育", "科技", "公安", "民政", "司法", "财政", "水利", "商务", "审计", "统计", "交通运输", "卫生健康")


def places() -> list[str]:
    rows = default_catalogue().divisions.rows
    return list(dict.fromkeys(row.name for row in rows if row.name.endswith(("市", "县"))))


def known(count: int) -> list[str]:
    """Units that the catalogue knows, no two the same."""
    return [place + field + "局" for field, place in islice(product(FIELDS, places()), count)]


def unknown(count: int) -> list[str]:
    """Units that it does not know."""
    return ["市" + "".join(name) + "局" for name in islice(product("甲乙丙丁戊己庚辛壬癸", repeat=3), count)]


def people(count: int) -> list[str]:
    return ["张" + "".join(name) for name in islice(product("甲乙丙丁戊己庚辛壬癸", repeat=2), count)]


def headed(heading: str, line: str, names: Callable[[int], list[str]]) -> Callable[[int], str]:
    return lambda count: f"{heading}\n" + "".join(line.format(name) for name in names(count))


TEXTS: Final[dict[str, Callable[[int], str]]] = {
    "one unit to a line": headed("一、成员单位", "{}\n", known),
    "unknown units": headed("一、成员单位", "{}\n", unknown),
    "a list": lambda count: f"一、成员单位\n联席会议由{'、'.join(known(count))}组成。\n",
    "duties": headed("三、职责分工", "{}：负责落实政策，配合市民政局做好工作。\n", known),
    "duties of one line": headed("三、职责分工\n市财政局：", "会同{}落实政策；", known),
    "brackets": headed("三、职责分工", "落实政策（{}牵头，市民政局配合）。\n", known),
    "a table": headed("三、任务分工\n任务|牵头单位", "落实政策|{}\n", known),
    "reports": headed("四、工作规则", "每年向{}报告工作情况。\n", known),
    "meetings": headed("四、工作规则", "联席会议每年召开一次，由{}召集。\n", known),
    "meetings of one line": lambda count: "四、工作规则\n" + "联席会议每年召开一次全体会议，由召集人主持。" * count,
    "conveners": headed("一、成员", "由{}局长担任副召集人。\n", known),
    "unknown conveners": headed("一、成员", "{}局长担任副召集人。", unknown),
    "a roster": lambda count: "成员：" + "".join(
        f"{name}　{unit}局长\n" for name, unit in zip(cycle(people(100)), known(count), strict=False)
    ),
    "groups": headed("三、专项工作组", "（一）综合组\n组长：{}\n成员单位：市民政局、市教育局\n", known),
    "headings": headed("", "一、{}\n（一）内容。\n1.内容。\n", unknown),
    "notices": headed("", "关于建立{}联席会议制度的通知\n各县：\n为做好工作，现通知如下。\n", unknown),
    "no line ends": lambda count: "一、成员单位 （一）召集人：市长。 主要职责：统筹协调。" * count,
    "an open bracket": lambda count: "联席会议（" * count,
    "glosses": lambda count: "關(guān)於(yú)發(fā)展(zhǎn)，" * count,
    "spaces": lambda count: "召 集 人：张 三\n" * count,
    "wrapped lines": lambda count: "联席会议负责统筹协调全市的各项工作并研究解决重大问题以及推\n" * count,
    "damaged numbers": lambda count: "".join(f"市政办发〔20{n % 20:02}{n % 90 + 10}号\n" for n in range(count)),
    "a web page": lambda count: "<html><body>" + '<div id="zoom"><p>联席会议&nbsp;由\n市财政局组成。</p>' * count,
    "scripts": lambda count: "<html><body>" + "<script><!--<p>" * count,
}  # fmt: skip


@pytest.mark.parametrize("kind", TEXTS)
def test_four_times_the_text_is_four_times_the_work(kind: str) -> None:
    short, long = TEXTS[kind](FEW), TEXTS[kind](FEW * TIMES)
    for text in (short, long):
        # Names once looked up are remembered: that is the catalogue's work, not that of reading.
        read(text)
    assert calls(lambda: read(long)) <= MOST * max(calls(lambda: read(short)), 1000)


def test_many_line_ends_within_words_take_one_pass_over_the_text_and_few_give_the_same() -> None:
    names = ["".join(name) for name in islice(product("甲乙丙丁戊己庚辛壬癸", repeat=3), 200)]
    broken = "".join(f"负责落实{name[:2]}\n{name[2:]}政策，推进工作。\n" for name in names)
    few = "".join(broken.splitlines(keepends=True)[:20])
    assert len(breaks(broken + "，".join(names))[0]) == len(names)
    assert len(breaks(few + "，".join(names))[0]) == 10
    assert not breaks(few)[0]


class Measured(str):
    """A text that counts how many of its characters are looked through for others."""

    __slots__ = ("looked_through",)

    looked_through: int

    def find(self, words: str, start: int = 0, end: int | None = None) -> int:  # type: ignore[override]  # as it is called
        found = super().find(words, start, end)
        self.looked_through += (found if found >= 0 else len(self) if end is None else end) - start
        return found

    def rfind(self, words: str, start: int = 0, end: int | None = None) -> int:  # type: ignore[override]  # as it is called
        found = super().rfind(words, start, end)
        self.looked_through += (len(self) if end is None else end) - max(found, start)
        return found


def test_a_line_with_one_label_behind_many_sentences_is_not_looked_through_for_each() -> None:
    text = Measured("市。 " * 1000 + "市召集人：甲" * 3)
    text.looked_through = 0
    assert len(soft_breaks(text)) >= 3
    assert text.looked_through <= 4 * len(text)
