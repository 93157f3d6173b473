"""Dates as pages print them, with what is left open."""

import pytest

from govmodel.model.dates import PartialDate
from govmodel.wording.certainty import Certainty
from govmodel.wording.dates import date_text, read_date

PLAIN = {
    "2011年12月27日": "2011-12-27",
    "二○一一年十二月二十七日": "2011-12-27",
    "二〇一一年十二月二十七日": "2011-12-27",
    "二零一一年十二月二十七日": "2011-12-27",
    "二O一一年十二月廿七日": "2011-12-27",
    "2011 年 12 月 27 日": "2011-12-27",
    "２０１１年１２月２７日": "2011-12-27",
    "2020.8.21": "2020-08-21",
    "2020-08-21": "2020-08-21",
    "2020/8/21": "2020-08-21",
    "20200821": "2020-08-21",
    "2020年8月21号": "2020-08-21",
    "二○一一年元月": "2011-01",
    "2020年12月": "2020-12",
    "2020年": "2020",
    "2020": "2020",
}
DAMAGED = {
    "2020821": (("2020-08-21",), ("年", "月", "日"), Certainty.MENDED),
    "2020111": (("2020-01-11", "2020-11-01"), ("年", "月", "日"), Certainty.OPEN),
    "202011": (("2020-11", "2020-01-01"), ("年", "月"), Certainty.OPEN),
    "2020年821日": (("2020-08-21",), ("月",), Certainty.MENDED),
    "2020年8月21": (("2020-08-21",), ("日",), Certainty.MENDED),
    "20208月21日": (("2020-08-21",), ("年",), Certainty.MENDED),
}


@pytest.mark.parametrize(("text", "date"), PLAIN.items())
def test_forms_in_use(text: str, date: str) -> None:
    reading = read_date(text)
    assert (reading.date, reading.certainty) == (PartialDate.parse(date), Certainty.PLAIN)


@pytest.mark.parametrize(("text", "expected"), DAMAGED.items())
def test_lost_marks(text: str, expected: tuple[tuple[str, ...], tuple[str, ...], Certainty]) -> None:
    reading = read_date(text)
    assert (tuple(map(str, reading.dates)), reading.lost, reading.certainty) == expected


@pytest.mark.parametrize(
    "text",
    ["", "2011年13月", "2011年2月30日", "二零二零年廿七月", "0000年", "1020821", "12月27日", "2020-08.21", "今天"],
)
def test_what_is_no_date(text: str) -> None:
    reading = read_date(text)
    assert (reading.dates, reading.lost, reading.certainty) == ((), (), Certainty.UNREAD)


def test_printing() -> None:
    date = PartialDate.parse("2011-12-20")
    assert date_text(date) == "2011年12月20日"
    assert date_text(date, chinese=True) == "二○一一年十二月二十日"
    assert date_text(PartialDate.parse("0999"), chinese=True, zero="零") == "零九九九年"
