"""What the body as a whole is for (主要职责), one item a task."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from govmodel.model.duty import MandateItem
from govmodel.model.ids import MandateId
from govmodel.reading.draft import Draft
from govmodel.reading.outline import Block
from govmodel.reading.rules.words import BODY, OF_MEETINGS
from govmodel.reading.stretches import label_of, title_span, under, with_title
from govmodel.wording.task_clauses import clauses, opens_with_verb, sentences

_PREAMBLE: Final = re.compile(
    r"(?:在[^，。；\n]{1,24}(?:领导|指导)下，)?(?:(?:联席会议|领导小组|本联席会议)?(?:的)?(?:主要)?(?:职责|职能|任务)(?:是|为|包括|有|如下)*[：:])?"
    r"(?:(?:联席会议|领导小组)(?:主要)?(?:负责(?!人))?)?"
)
_SAID: Final = re.compile(
    rf"{BODY}）?(?:制度)?(?:，?负责(?!人|同志|日常|本)|的?(?:主要|基本)?(?:任务|职责|职能)(?:是|为|：))"
    rf"|(?:建立|成立|设立|组建)[^。；]{{0,50}}?{BODY}(?:（[^（）]{{2,30}}）)?(?:制度)?，"
    r"(?=(?:统筹|协调|组织领导|领导|研究)[^，。；]{4,60})"
)
"""Words of a sentence after which the mandate stands."""
_LABEL_AHEAD: Final = re.compile(r"[^，。；：\n \u3000]{0,12}(?:职责|职能|任务)[ \u3000]+")
_OF_OTHERS: Final = re.compile("办公室|成员单位|成员职责|召集人|组长|联络员|秘书处|牵头单位|工作组|专班|专家")
"""Labels and openings of what others than the body are for."""
_SAID_OF_OTHERS: Final = re.compile(
    r"(?:联席会议|领导小组|协调小组|委员会|指挥部)?(?:办公室(?:设|主任|承担|负责|为)|日常工作由|各?成员单位(?:要|应|须|由|为|包括)|召集人(?:由|为)|联络员(?:由|为))"
)
_LONGEST_LABEL: Final = 6
_BY_WHAT: Final = re.compile("(?:通过|依托|借助|利用)[^，；。]{2,16}")
"""By what a task is done, which is no task of its own: 通过联席会议，."""
_MOST: Final = 1000
"""Items beyond which nothing more is read: no notice comes near, and what is left shows as unread."""
_HAN: Final = re.compile("[\u4e00-\u9fff]")
_NUMBER: Final = re.compile(
    r"(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九]是|[①-⑩]"
    r"|\d(?=[\u4e00-\u9fff])(?!\d[岁个年月日次名项大类级]))[ \u3000]*"
)


def read_mandate(draft: Draft, block: Block, around: str = "") -> None:
    """Enter the items that a block headed 主要职责 holds; ``around`` names the block around it."""
    for start, end in _own_lines(draft, block):
        _read_stretch(draft, start, end, around + block.clause)
    _read_inner(draft, block.inner, around + block.clause)


def _own_lines(draft: Draft, block: Block) -> Iterator[tuple[int, int]]:
    """The lines under a heading; the first begins in the title, where a collapsed page left only a blank between."""
    titled = list(with_title(draft.text, block))
    if block.heading is not None and titled:
        found = _LABEL_AHEAD.match(draft.text, *titled[0])
        if found is not None:
            yield found.end(), titled[0][1]
            yield from titled[1:]
            return
    yield from under(block)


def read_mandate_said(draft: Draft, block: Block) -> None:
    """Enter what a sentence under another heading, or none, says of it, as 联席会议的任务是… does."""
    for line in block.every_line():
        for first, last in sentences(draft.text, line.start, line.end):
            found = _SAID.search(draft.text, first, last)
            if found is None or _is_bureau(draft, found):
                continue
            if found[0].startswith(_SETS_UP):
                # What stands before is the act, and has readers of its own.
                cut = _ANNOUNCES.search(draft.text, found.end(), last)
                _read_sentence(draft, found.end(), cut.start() if cut is not None else last, block.clause)
                continue
            draft.pass_over(found.start(), found.end())
            _read_sentence(draft, found.end(), last, block.clause)


def _is_bureau(draft: Draft, found: re.Match[str]) -> bool:
    """Whether a bureau and not the body is meant: 市卫生健康委员会负责…."""
    end = found.end() if found[0].startswith(_SETS_UP) else found.start() + len(_COMMITTEE)
    if not draft.text.endswith(_COMMITTEE, 0, end):
        return False
    name = _NAME_AHEAD.search(draft.text, max(0, found.start() - _LONGEST_NAME), end)
    return name is not None and bool(draft.find(name[0]).readings)


_COMMITTEE: Final = "委员会"
_LONGEST_NAME: Final = 20
_NAME_AHEAD: Final = re.compile("[\u4e00-\u9fff]{4,24}$")
_SETS_UP: Final = ("建立", "成立", "设立", "组建")
_ANNOUNCES: Final = re.compile("，(?:现将|现就|现予|特此|并将有关)")


def _read_inner(draft: Draft, blocks: tuple[Block, ...], path: str) -> None:
    for block in blocks:
        label = label_of(draft.text, block)
        if label is not None and _OF_OTHERS.search(label):
            # What the office is for is said of the office.
            continue
        if label is not None and len(label) > _LONGEST_LABEL and opens_with_verb(label):
            # 研究拟订政策措施。 and more on the same line: the first thing is no label of the others.
            label = None
        lines = [
            line
            for line in (with_title(draft.text, block) if label is None else under(block))
            if _HAN.search(draft.text, *line) is not None
        ]
        if label is not None and _goes_on(draft, block, lines):
            lines[0] = _read_broken(draft, block, lines[0], path + block.clause)
        for start, end in lines:
            _read_stretch(draft, start, end, path + block.clause)
        _read_inner(draft, block.inner, path + block.clause)


def _goes_on(draft: Draft, block: Block, lines: list[tuple[int, int]]) -> bool:
    """Whether a short title is no label but a task that a line break cuts in two: （一）协调解 / 决跨县区的问题."""
    if block.heading is None or not lines or draft.text[block.heading.end : block.heading.end + 1] != "\n":
        return False
    return not opens_with_verb(draft.text[slice(*lines[0])]) and _NUMBER.match(draft.text, *lines[0]) is None


def _read_broken(draft: Draft, block: Block, line: tuple[int, int], clause: str) -> tuple[int, int]:
    """Enter the task that a title begins and the line under it ends; handed back is the rest of that line."""
    if block.heading is None:
        return line
    start, end = title_span(draft.text, block.heading)
    first = next((one for said in sentences(draft.text, *line) for one in clauses(draft.text, *said)), None)
    if first is None:
        return line
    item = MandateItem(
        id=MandateId(draft.new_id("mandate")), task=draft.text[start:end] + draft.text[first.start : first.end]
    )
    draft.mandate.append(item)
    draft.place(item.id, start, end, clause)
    draft.place(item.id, first.start, first.end, clause)
    return first.end, line[1]


def _read_stretch(draft: Draft, start: int, end: int, clause: str) -> None:
    for first, last in sentences(draft.text, start, end):
        about_others = _SAID_OF_OTHERS.match(draft.text, first, last) or OF_MEETINGS.match(draft.text, first, last)
        if about_others is None:
            _read_sentence(draft, _passed(draft, first, last), last, clause)


def _read_sentence(draft: Draft, start: int, end: int, clause: str) -> None:
    lead = -1
    every = clauses(draft.text, start, end)
    for number, found in enumerate(every, 1):
        if len(draft.mandate) >= _MOST:
            break
        if number < len(every) and _BY_WHAT.fullmatch(draft.text, found.start, found.end) is not None:
            lead = found.start
            continue
        at = _passed(draft, lead if lead >= 0 else found.start, found.end)
        lead = -1
        if draft.text[at] in "（(" or _HAN.search(draft.text, at, found.end) is None:
            # A bracket by itself is a remark: （略）.
            continue
        item = MandateItem(id=MandateId(draft.new_id("mandate")), task=draft.text[at : found.end])
        draft.mandate.append(item)
        draft.place(item.id, at, found.end, clause)


def _passed(draft: Draft, start: int, end: int) -> int:
    """Where the tasks begin behind a number and words like 联席会议的主要职责是 with its colon."""
    at = start
    for pattern in (_NUMBER, _PREAMBLE):
        found = pattern.match(draft.text, at, end)
        if found is not None and found.end() < end:
            at = found.end()
    draft.pass_over(start, at)
    return at
