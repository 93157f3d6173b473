"""What a document is, told by its title and its words, whether or not it holds a body."""

from __future__ import annotations

import re
from typing import Final

from govmodel.findings.text import Text
from govmodel.model.meeting import Form, JointMeeting
from govmodel.reading.head import Head
from govmodel.reading.reading import DocumentKind

_BODIES: Final = "联席会议|领导小组|协调小组|委员会|指挥部|议事协调机构"
_BY_TITLE: Final = (
    (DocumentKind.ABOLITION, re.compile(rf"撤销[^。]{{0,40}}(?:{_BODIES})|(?:{_BODIES})[^。]{{0,10}}撤销")),
    (
        DocumentKind.GENERAL_RULES,
        re.compile(
            rf"(?:{_BODIES})(?:设立|设置|管理|工作)?[^。]{{0,8}}(?:管理)?(?:办法|规定|规范)"
            rf"|(?:关于|进一步|加强和)规范[^。]{{0,16}}(?:{_BODIES})"
        ),
    ),
    (
        DocumentKind.PERSONNEL,
        re.compile(
            rf"(?:调整|变更|增补|充实)[^。]{{0,40}}(?:{_BODIES})[^。]{{0,8}}(?:成员|组成人员|人员)"
            rf"|(?:{_BODIES})[^。]{{0,8}}(?:成员|组成人员|人员)[^。]{{0,6}}(?:调整|变更|增补)"
        ),
    ),
    (DocumentKind.PLAN, re.compile("(?:实施|工作|行动|专项)?(?:方案|计划)(?:（[^（）]{0,20}）)?》?(?:的通知)?$")),
    (DocumentKind.PROGRAMME, re.compile("试点|领跑者|示范(?:城市|创建)|遴选|申报|项目书")),
    (
        DocumentKind.PRACTICE_REPORT,
        re.compile("典型(?:做法|经验|案例)|经验(?:做法|交流|材料)|工作(?:情况|纪实)|探索|实践|做法$"),
    ),
)
"""Kinds told by the title's words; the first that fits is taken."""
_SOME_OF_THEM: Final = re.compile("(?:部分|个别)(?:组成)?(?:成员|人员)")
_OTHERS_STAY: Final = re.compile("其[他余](?:组成)?(?:成员|人员)[^。，]{0,6}不变")
"""Words of a document that changes some people and leaves the body as it is: in its title, and in its text."""
_FOUNDS: Final = re.compile(rf"(?:建立|成立|设立|组建)[^。]{{2,40}}(?:{_BODIES})")
"""A title that promises a body."""
_ABSTRACT: Final = re.compile(r"\s*【?摘\s?要】?\s*[：:]")
_OF_OFFICES: Final = ("通知", "函", "批复", "意见", "决定", "通告", "公告")
"""What the title of an office's own paper ends in, and no report's."""
_NEWS: Final = re.compile(
    "(?:日前|近日|昨日|[0-9一二三四五六七八九十]{1,3}日(?:上午|下午)?)，?[^。]{0,60}"
    "(?:召开|举行|举办|主持|出席|参加|启动|获悉)|本报讯|记者"
)
_BY_WORDS: Final = (
    (
        DocumentKind.PRACTICE_REPORT,
        1,
        re.compile(
            "主要做法|典型做法|[该我][省市县区州旗]的(?:做法|经验)|经验做法|该做法|有益探索|取得(?:明显|显著|积极)成效"
        ),
    ),
    (
        DocumentKind.PLAN,
        1,
        re.compile("[（(][^（）()。]{2,60}?牵头，[^（）()。]{2,160}?(?:配合|参与|负责)[^（）()。]{0,20}[）)]"),
    ),
    (
        DocumentKind.PLAN,
        2,
        re.compile("[（(][^（）()。]{2,60}?(?:牵头|负责)[^（）()。]{0,60}[）)]|(?:责任|牵头|配合)(?:单位|部门)[：:]"),
    ),
)
"""Kinds told by words in the text, and how often they stand in it at the least."""
_OPENING: Final = 600


def kind_of(text: str, head: Head, structure: JointMeeting | None) -> tuple[DocumentKind, Text]:
    """What a document is, and by what it was told.

    Args:
        text: Its repaired text.
        head: Its head.
        structure: The body read of it, if any.
    """
    title = head.title or next((line for line in text.splitlines() if line.strip()), "")[:90]
    told = next(((kind, found[0]) for kind, words in _BY_TITLE if (found := words.search(title))), None)
    if structure is not None and (told is None or not _settled(told[0], title, text)):
        kind = DocumentKind.JOINT_MEETING if structure.form is Form.JOINT_MEETING else DocumentKind.KINDRED_BODY
        return kind, Text(f"读出了「{structure.name}」的组成", f"the composition of “{structure.name}” was read")
    if told is not None:
        return told[0], Text(f"标题里有「{told[1]}」", f"its title has “{told[1]}”")
    if _ABSTRACT.match(text):
        return DocumentKind.OTHER, Text("开头是「摘要」", "it opens with “摘要”, as an abstract does")
    news = _NEWS.search(text[:_OPENING])
    if news is not None and not title.endswith(_OF_OFFICES):
        return DocumentKind.NEWS, Text(f"开头是「{news[0][:20]}」", f"it opens with “{news[0][:20]}”")
    for kind, least, words in _BY_WORDS:
        cues = [found[0] for _, found in zip(range(least), words.finditer(text), strict=False)]
        if len(cues) == least:
            return kind, Text(f"正文里有「{cues[0][:30]}」", f"its text has “{cues[0][:30]}”")
    founds = _FOUNDS.search(title)
    if founds is not None:
        return DocumentKind.OTHER, Text(
            f"标题里有「{founds[0]}」，但没有读出召集人和成员",
            f"its title has “{founds[0]}”, but neither conveners nor members were understood",
        )
    return DocumentKind.OTHER, Text(
        "没有读出召集人和成员，标题也没有说明是什么", "neither conveners nor members were found, and no title tells"
    )


def _settled(kind: DocumentKind, title: str, text: str) -> bool:
    """Whether the title settles the kind, whoever the text names."""
    if kind is DocumentKind.PERSONNEL:
        return _SOME_OF_THEM.search(title) is not None or _OTHERS_STAY.search(text) is not None
    return kind in {DocumentKind.ABOLITION, DocumentKind.GENERAL_RULES}
