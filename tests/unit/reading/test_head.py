"""The head of a notice, field by field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.model.dates import PartialDate
from govmodel.model.division import Division
from govmodel.model.document import Genre, Validity
from govmodel.reading.head import Head, read_head
from govmodel.reading.outline import outline

NOTICE = """\
甲州市人民政府办公室文件
常政办发〔2014〕88号
常州市人民政府办公室关于建立常州市湖泊保护工作联席会议制度的通知
各辖市、区人民政府，市各委办局：
为加强湖泊保护的统筹协调，根据《省政府办公厅关于加强湖泊保护的意见》（苏政办发〔2014〕9号）要求，经市政府同意，\
决定建立常州市湖泊保护工作联席会议（以下简称联席会议）制度，现将有关事项通知如下：
一、主要职责
统筹协调湖泊保护工作。
常州市人民政府办公室
2014年6月3日
"""


def head_of(text: str) -> Head:
    return read_head(text, outline(text))


def test_every_field_of_a_plain_notice() -> None:
    head = head_of(NOTICE)
    assert head.title == "常州市人民政府办公室关于建立常州市湖泊保护工作联席会议制度的通知"
    assert head.genre is Genre.NOTICE
    assert str(head.number) == "常政办发〔2014〕88号"
    assert head.issuer == "常州市人民政府办公室"
    assert head.addressees == "各辖市、区人民政府，市各委办局"
    assert [(each.title, str(each.number)) for each in head.basis] == [
        ("省政府办公厅关于加强湖泊保护的意见", "苏政办发〔2014〕9号")
    ]
    assert head.purpose == "加强湖泊保护的统筹协调"
    assert head.approved_by == "市政府"
    assert head.date == PartialDate.parse("2014-06-03")
    assert (head.body, head.short_name) == ("常州市湖泊保护工作联席会议", "联席会议")
    assert isinstance(head.division, Division)
    assert head.division.code == "320400"
    assert len(head.evidence) == 2


def test_each_field_stands_where_it_is_said_to() -> None:
    said = {"title", "issuer", "purpose", "approved_by", "body", "short_name", "addressees"}
    head = head_of(NOTICE)
    found = {field: NOTICE[stretch.start : stretch.end] for field, stretch in head.stretches}
    assert all(getattr(head, field) in found[field] for field in said)
    assert found["approved_by"] == "经市政府同意"
    assert found["number"] == "常政办发〔2014〕88号"
    assert found["date"] == "2014年6月3日"


@pytest.mark.parametrize(
    ("row", "field", "value"),
    [
        ("公文时效：废止", "validity", Validity.REPEALED),
        ("有 效 性", "validity", Validity.UNKNOWN),
        ("发布日期：2019-03-02", "published", PartialDate.parse("2019-03-02")),
        ("成文日期：2018年12月30日", "date", PartialDate.parse("2018-12-30")),
    ],
)
def test_rows_of_the_page(row: str, field: str, value: object) -> None:
    assert getattr(head_of(f"{row}\n关于建立某项工作联席会议制度的通知\n一、主要职责\n略。"), field) == value


def test_places_that_disagree_settle_nothing() -> None:
    head = head_of(
        "苏州市人民政府办公室关于建立无锡市某项工作联席会议制度的通知\n为做好工作，决定建立无锡市某项工作联席会议制度。"
    )
    assert head.division is None
    assert len(head.evidence) == 2


@given(st.text())
def test_it_never_raises(text: str) -> None:
    head = head_of(text)
    assert all(0 <= stretch.start <= stretch.end <= len(text) for _, stretch in head.stretches)
