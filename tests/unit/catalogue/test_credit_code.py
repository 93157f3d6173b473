"""Unified social credit codes, and the division they carry."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.catalogue.credit_code import division_of_uscc, read_credit_code
from govmodel.catalogue.divisions import division

KUNQU = "11150203011539802X"


@pytest.mark.parametrize("text", [KUNQU, f"{KUNQU}/2020—00007", f" {KUNQU}/2020-00007"])
def test_index_number_carries_its_division(text: str) -> None:
    answer = division_of_uscc(text)
    assert (answer.division, answer.text) == (division("昆都仑区"), text)


def test_code_taken_apart() -> None:
    code = read_credit_code(KUNQU)
    assert code is not None
    assert (code.text, code.place, code.body, code.body_holds, code.holds) == (KUNQU, "150203", "011539802", True, True)


@given(place=st.integers(0, 17), other=st.sampled_from("0123456789ABCDEFGHJKLMNPQRTUWXY"))
def test_one_wrong_character_is_noticed(place: int, other: str) -> None:
    wrong = KUNQU[:place] + other + KUNQU[place + 1 :]
    assert bool(division_of_uscc(wrong).rows) is (wrong == KUNQU)


@pytest.mark.parametrize("text", ["", "1115020301153980", "常政办发〔2011〕142号", "I1150203011539802X"])
def test_what_is_no_code_carries_nothing(text: str) -> None:
    assert read_credit_code(text) is None
    assert not division_of_uscc(text).rows


def test_body_registered_at_the_centre() -> None:
    assert division_of_uscc("111000000000143498").division == division("中国")


def test_division_that_is_no_more_is_of_another_time() -> None:
    answer = division_of_uscc("11320482014154000N", as_of=datetime.date(2020, 1, 1))
    assert (answer.division, answer.dated) == (division("320482"), False)
    assert division_of_uscc("11320482014154000N", as_of=datetime.date(2011, 12, 27)).dated


@given(st.text())
def test_never_raises(text: str) -> None:
    assert division_of_uscc(text).text == text
