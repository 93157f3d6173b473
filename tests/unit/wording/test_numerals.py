"""Numbers in every spelling, and those that are not read because they may mean two."""

import pytest

from govmodel.wording.numerals import GREATEST, read_digits, read_numeral, write_digits, write_numeral

READ = {
    "12": 12,
    "１２": 12,
    "十二": 12,
    "一二": 12,
    "零": 0,
    "〇五": 5,
    "两百零三": 203,
    "一千三十": 1030,
    "一百十二": 112,
    "一万零三": 10_003,
    "三万二千": 32_000,
    "九千万": 90_000_000,
    "廿七": 27,
    "卅一": 31,
    "二○一一": 2011,
}


@pytest.mark.parametrize(("text", "number"), READ.items())
def test_spellings(text: str, number: int) -> None:
    assert read_numeral(text) == number


@pytest.mark.parametrize(
    "text",
    ["", "一百二", "三万五", "百", "十十", "一百零", "一百零零三", "零百", "万", "一万万", "十二个", "1" * 9, "一百千"],
)
def test_what_is_not_read(text: str) -> None:
    assert read_numeral(text) is None


def test_writing() -> None:
    assert [write_numeral(number) for number in (0, 10, 12, 110, 1020, 10_003, 20_300, GREATEST)] == [
        "零",
        "十",
        "十二",
        "一百一十",
        "一千零二十",
        "一万零三",
        "二万零三百",
        "九千九百九十九万九千九百九十九",
    ]
    assert write_digits(2010) == "二〇一〇"
    assert read_digits("2０一零") == 2010


@pytest.mark.parametrize("number", [-1, GREATEST + 1])
def test_numbers_out_of_range_are_refused(number: int) -> None:
    with pytest.raises(ValueError, match=str(GREATEST)):
        write_numeral(number)
