"""Forms of what stands in the head of a notice: number, addressees, short forms, and what pages say of its force."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.document import Genre, Validity

BODY_ENDS: Final = ("联席会议", "领导小组", "协调小组", "委员会", "指挥部", "协调机制", "工作专班", "工作组")
GENRES: Final = {
    "通知": Genre.NOTICE,
    "批复": Genre.REPLY,
    "复函": Genre.LETTER,
    "函": Genre.LETTER,
    "意见": Genre.OPINION,
}
NUMBER: Final = re.compile(
    r"[（(]?(?P<number>[一-鿿A-Z]{2,14}[〔\[［(（【]\s?[12]\d{3}\s?[〕\]］)）】]\s?第?\d{1,5}号)[）)]?"
)
ADDRESSEES: Final = re.compile(r"[^。]{2,300}[：:]$")
ADDRESSED: Final = re.compile(
    "^各|^省|^市|^县|^区|^州|^盟|^旗|人民政府|委办局|单位|部门|厅|局|部：$|委：$|院：$|会：$|办：$|公司：$"
)
NOT_ADDRESSED: Final = re.compile(
    "如下|召集人|组长|成员|主任|指挥长|总指挥|联络员|附件|职责|为：$|是：$|有：$|包括：$|负责：$|名单|[0-9]年|^第|《"
)
SHORT: Final = re.compile(r"[（(](?:以下)?(?:统一)?简称[:：]?[“\"]?(?P<short>[^”\"（）()]{2,16})[”\"]?[）)]")
ANNEX: Final = re.compile(r"^附件?\s?[0-9一二三四五六七八九十]{0,2}\s?[:：]?$")
ANNEX_LABEL: Final = re.compile(r"^附件?\s?[0-9一二三四五六七八九十]{0,2}\s?(?:[:：]\s?|$)")
SAID_GENRE: Final = re.compile("(?P<genre>通知|批复|函复|复函)如下")
SAID_GENRES: Final = {
    "通知": Genre.NOTICE,
    "批复": Genre.REPLY,
    "函复": Genre.LETTER,
    "复函": Genre.LETTER,
}
TOWNSHIP: Final = re.compile("[镇乡](?:直|属|党委|政府|领导班子|人大)|街道(?:党工委|办事处|各部门)|各村")
"""Words that only a document of a town or a street has."""
ZONE: Final = re.compile("(?<![\u4e00-\u9fff])(?:管委会|党工委|区管委会)|经(?:党工委|管委会)")
"""Words that only a document of a zone has, where its own organ goes without a name."""
VALIDITIES: Final = {
    "废止": Validity.REPEALED,
    "已废止": Validity.REPEALED,
    "失效": Validity.LAPSED,
    "已失效": Validity.LAPSED,
    "有效": Validity.IN_FORCE,
    "现行有效": Validity.IN_FORCE,
    "继续有效": Validity.IN_FORCE,
    "是": Validity.IN_FORCE,
    "已修改": Validity.AMENDED,
    "已修订": Validity.AMENDED,
    "尚未生效": Validity.NOT_YET,
    "未生效": Validity.NOT_YET,
}
