"""Rows of labels and values around a document, and words of the page alone."""

from __future__ import annotations

import pytest

from govmodel.reading.metadata import is_chrome, page_rows
from govmodel.reading.outline import Line, lines_of


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("成文日期\t2021-08-16\t发布日期\t2021-08-18", [("date", "2021-08-16"), ("published", "2021-08-18")]),
        ("[发文机构]\t朝阳区政府办\t[有效性]\t有效", [("issuer", "朝阳区政府办"), ("validity", "有效")]),
        ("发文字号国函〔2008〕2号", [("number", "国函〔2008〕2号")]),
        ("发布日期：2023-03-23 10:54  来源：区政府网", [("published", "2023-03-23 10:54"), ("", "区政府网")]),
        ("成文日期\n2020年8月21日", [("date", "2020年8月21日")]),
        ("索引号 111/2020 主题分类 劳动", [("", "111/2020"), ("", "劳动")]),
        ("字体大小：", [("", "")]),
        ("来源于各单位的意见，由办公室汇总。", []),
        ("时间紧、任务重。", []),
    ],
)
def test_rows_of_a_page(text: str, rows: list[tuple[str, str]]) -> None:
    found = list(page_rows(lines_of(text)))
    assert [(row.field, row.words) for row in found] == rows
    assert all(text[row.value_start : row.value_end].strip() == row.words for row in found)


def test_words_of_the_page() -> None:
    assert is_chrome(Line(0, 13, "扫一扫在手机上查看当前页面"))
    assert not is_chrome(Line(0, 20, "市档案局负责打印材料的归档。"))
