"""Laws of numbers, dates and document numbers: what is written is read, and what is damaged is mended or open."""

import datetime
import itertools
from collections.abc import Callable, Set

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.model.dates import PartialDate
from govmodel.model.document import DocumentNumber
from govmodel.wording.certainty import Certainty
from govmodel.wording.dates import date_text, read_date
from govmodel.wording.document_numbers import BRACKETS, Repair, read_document_number
from govmodel.wording.numerals import GREATEST, ZEROS, read_digits, read_numeral, write_digits, write_numeral

NUMBERS = st.integers(0, GREATEST)
DAYS = st.dates(datetime.date(1, 1, 1), datetime.date(9999, 12, 31))
RECENT = st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31))
CODES = st.sampled_from(["常政办发", "昆府办发", "国发", "国办函", "发改社会", "青教通字", "沪府办", "X政办"])
DOCUMENT_NUMBERS = st.builds(DocumentNumber, code=CODES, year=st.integers(1949, 2099), serial=st.integers(1, 99_999))
TEXTS = st.one_of(st.text(), st.text("〔〕[]（）【】0123456789年月日号第发国常○〇零O十百千万一二两-. ", max_size=40))


def partial(day: datetime.date, parts: int) -> PartialDate:
    return PartialDate(year=day.year, month=day.month if parts > 1 else None, day=day.day if parts > 2 else None)


@given(NUMBERS)
def test_a_number_written_out_is_read_back(number: int) -> None:
    assert read_numeral(write_numeral(number)) == number
    assert read_numeral(str(number)) == number


@given(NUMBERS, st.sampled_from(ZEROS))
def test_digits_written_one_by_one_are_read_back(number: int, zero: str) -> None:
    assert read_digits(write_digits(number, zero)) == number


@given(st.integers(0, 99_999), st.integers(0, 99_999))
def test_two_numbers_are_never_written_alike(one: int, other: int) -> None:
    assert (write_numeral(one) == write_numeral(other)) == (one == other)


@given(DAYS, st.integers(1, 3), st.booleans(), st.sampled_from(ZEROS + "O0"))
def test_a_date_is_read_from_each_way_to_print_it(day: datetime.date, parts: int, chinese: bool, zero: str) -> None:
    date = partial(day, parts)
    reading = read_date(date_text(date, chinese=chinese, zero=zero))
    assert reading.date == date
    assert reading.certainty is Certainty.PLAIN


@given(DAYS, st.integers(1, 3), st.sampled_from("-./．—"))
def test_a_date_of_metadata_is_read(day: datetime.date, parts: int, mark: str) -> None:
    date = partial(day, parts)
    assert read_date(str(date).replace("-", mark)).date == date


@given(RECENT, st.integers(2, 3), st.sets(st.sampled_from("年月日")))
def test_a_date_that_lost_its_marks_is_among_the_readings(day: datetime.date, parts: int, lost: set[str]) -> None:
    date = partial(day, parts)
    text = "".join(character for character in date_text(date) if character not in lost)
    reading = read_date(text)
    assert date in reading.dates
    assert reading.certainty is not Certainty.UNREAD


@given(DOCUMENT_NUMBERS)
def test_a_document_number_is_read_back(number: DocumentNumber) -> None:
    reading = read_document_number(str(number))
    assert reading.number == number
    assert reading.repairs == ()


DAMAGES: dict[Repair, Callable[[str], str]] = {
    Repair.SPACES: lambda text: text.replace("〔", " 〔 ").replace("号", " 号"),
    Repair.LEADING_ZERO: lambda text: text.replace("〕", "〕00"),
    Repair.ORDINAL: lambda text: text.replace("〕", "〕第"),
    Repair.OPENING_LOST: lambda text: text.replace("〔", ""),
    Repair.CLOSING_LOST: lambda text: text.replace("〕", ""),
    Repair.ENDING_LOST: lambda text: text.replace("号", ""),
}
"""Each damage, in an order in which every one of them still finds what it damages."""


def damaged(text: str, damages: Set[Repair]) -> str:
    for damage, inflict in DAMAGES.items():
        text = inflict(text) if damage in damages else text
    return text


@given(DOCUMENT_NUMBERS, st.sets(st.sampled_from(list(DAMAGES))), st.sampled_from(BRACKETS))
def test_every_damage_is_mended_or_listed(number: DocumentNumber, damages: set[Repair], pair: str) -> None:
    text = damaged(str(number), damages)
    reading = read_document_number(text.replace("〔", pair[0]).replace("〕", pair[1]))
    assert number in reading.numbers
    guessed = damages & {Repair.OPENING_LOST, Repair.CLOSING_LOST, Repair.ENDING_LOST}
    assert not guessed or reading.certainty in {Certainty.MENDED, Certainty.OPEN}
    assert guessed <= set(reading.repairs)


@pytest.mark.parametrize("damages", [set(each) for n in (1, 2) for each in itertools.combinations(DAMAGES, n)])
def test_what_is_mended_is_named(damages: set[Repair]) -> None:
    assert set(read_document_number(damaged("常政办发〔2011〕142号", damages)).repairs) == damages


@given(DOCUMENT_NUMBERS, st.sampled_from(ZEROS))
def test_a_year_in_chinese_numerals_is_read(number: DocumentNumber, zero: str) -> None:
    text = f"{number.code}〔{write_digits(number.year, zero)}〕{write_digits(number.serial, zero)}号"
    assert read_document_number(text).number == number


@given(TEXTS)
def test_no_text_raises(text: str) -> None:
    read_numeral(text)
    read_digits(text)
    for reading in (read_date(text), read_document_number(text)):
        assert reading.text == text
        assert isinstance(reading.certainty, Certainty)


@pytest.mark.parametrize("text", ["　" * 200_000, "0" * 200_000, "常" * 200_000, "〔" * 200_000, "十" * 200_000])
def test_a_long_text_is_turned_down_at_once(text: str) -> None:
    assert read_date(text).dates == ()
    assert read_document_number(text).numbers == ()
    assert read_numeral(text) is None
