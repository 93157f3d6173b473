"""Forms of what stands in the head of a notice: number, title, addressees, basis, and words that found a body."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.document import Genre, Validity

BODY_ENDS: Final = ("联席会议", "领导小组", "协调小组", "委员会", "指挥部", "工作组")
GENRES: Final = {
    "通知": Genre.NOTICE,
    "批复": Genre.REPLY,
    "复函": Genre.LETTER,
    "函": Genre.LETTER,
    "意见": Genre.OPINION,
}
TITLE_END: Final = re.compile(rf"({'|'.join(GENRES)}|制度|工作规则|方案|名单)$")
NUMBER: Final = re.compile(r"[一-鿿]{2,12}[〔\[［(（【][12]\d{3}[〕\]］)）】]\s?\d{1,5}号")
LABEL: Final = re.compile(r"^(?:发文字号|文号|文件编号)[:：]?")
CITATION: Final = re.compile(r"《([^《》]{2,80})》(?:[（(]([^（）()]{4,40}[号])[）)])?")
ADDRESSEES: Final = re.compile(r"[^。；]{2,200}[：:]$")
ADDRESSED: Final = ("各", "人民政府", "委办局", "单位", "部门", "厅", "局")
BASIS: Final = re.compile(r"(?:根据|按照|依据|贯彻落实|贯彻|落实)[^。；]{0,20}?(?=《)")
PURPOSE: Final = re.compile(
    r"为(?:了|进一步|切实|深入|认真)?[^。；《》]{4,120}?(?=，(?:根据|按照|依据|经|现|决定|建立|特|由)|,(?:根据|按照|依据|经|现|决定|建立))"
)
APPROVED: Final = re.compile(r"经(?P<who>[^，。,；]{2,16}?)(?:研究)?(?:同意|批准)")
FOUNDS: Final = re.compile(
    rf"(?:建立|成立|设立)(?P<name>[^，。,；：:]{{2,60}}?(?:{'|'.join(BODY_ENDS)}))(?P<rest>[^，。,；]{{0,20}}?制度)?"
)
IN_TITLE: Final = re.compile(
    rf"关于(?:同意|印发|转发|公布)?(?:建立|成立|设立|调整|充实|完善|明确|《)?(?P<name>[^《》]{{2,60}}?(?:{'|'.join(BODY_ENDS)}))"
)
COMPOSED: Final = re.compile(
    rf"(?P<name>[^，。,；：:（(]{{2,50}}?(?:{'|'.join(BODY_ENDS)}))(?:制度)?(?:由|成员|召集人|组成)"
)
FORMS_ALONE: Final = frozenset(BODY_ENDS)
SHORT: Final = re.compile(r"[（(](?:以下)?(?:统一)?简称[:：]?[“\"]?(?P<short>[^”\"（）()]{2,16})[”\"]?[）)]")
ROWS: Final = {
    "number": re.compile(r"(?:发文字号|文\s*号|文件编号)[\s:：]+(?P<value>\S[^\n]{3,30})"),
    "date": re.compile(r"(?:成文日期|发文日期|生成日期)[\s:：]+(?P<value>[\d年月日./-]{6,14})"),
    "published": re.compile(r"(?:发布日期|发布时间|公开日期)[\s:：]+(?P<value>\d{4}[年/.-]\d{1,2}[月/.-]\d{1,2}日?)"),
    "validity": re.compile(r"(?:公文时效|有效性|时\s*效|是否有效)[\s:：]+(?P<value>[一-鿿]{2,4})"),
}
VALIDITIES: Final = {
    "废止": Validity.REPEALED,
    "已废止": Validity.REPEALED,
    "失效": Validity.LAPSED,
    "已失效": Validity.LAPSED,
    "有效": Validity.IN_FORCE,
    "现行有效": Validity.IN_FORCE,
    "是": Validity.IN_FORCE,
}
