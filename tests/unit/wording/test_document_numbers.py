"""Document numbers as pages print them, with what was mended."""

import pytest

from govmodel.wording.certainty import Certainty
from govmodel.wording.document_numbers import Repair, read_document_number

READ: dict[str, tuple[str, set[Repair]]] = {
    "常政办发〔2011〕142号": ("常政办发〔2011〕142号", set()),
    "临政办字[2013]132号": ("临政办字〔2013〕132号", {Repair.BRACKETS}),
    "胶政办发【2021】10号": ("胶政办发〔2021〕10号", {Repair.BRACKETS}),
    "苏政办发［2011］49 号": ("苏政办发〔2011〕49号", {Repair.BRACKETS, Repair.SPACES}),
    "国发（2008）第4号": ("国发〔2008〕4号", {Repair.BRACKETS, Repair.ORDINAL}),
    "昆府办发〔202028": ("昆府办发〔2020〕28号", {Repair.CLOSING_LOST, Repair.ENDING_LOST}),
    "国办发〔201930号": ("国办发〔2019〕30号", {Repair.CLOSING_LOST}),
    "昆府办发2020〕28号": ("昆府办发〔2020〕28号", {Repair.OPENING_LOST}),
    "昆府办发202028号": ("昆府办发〔2020〕28号", {Repair.OPENING_LOST, Repair.CLOSING_LOST}),
    "国发〔二○○八〕17号": ("国发〔2008〕17号", {Repair.DIGITS}),
    "国发〔2OO8〕17号": ("国发〔2008〕17号", {Repair.DIGITS}),
    "国发〔2008〕017号": ("国发〔2008〕17号", {Repair.LEADING_ZERO}),
    "（国发〔2008〕17号）": ("国发〔2008〕17号", set()),
    "国发〔2008〕17号文": ("国发〔2008〕17号", set()),
}
GUESSED = {Repair.OPENING_LOST, Repair.CLOSING_LOST, Repair.ENDING_LOST}


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_forms(text: str, expected: tuple[str, set[Repair]]) -> None:
    reading = read_document_number(text)
    assert (str(reading.number), set(reading.repairs)) == expected
    assert reading.certainty is (Certainty.MENDED if expected[1] & GUESSED else Certainty.PLAIN)
    assert reading.alternatives == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "国发〔2008〕",
        "国发〔1920〕3号",
        "〔2008〕3号",
        "国发〔2008〕0号",
        "国发第3号",
        "关于建立联席会议制度的通知",
    ],
)
def test_what_is_no_document_number(text: str) -> None:
    reading = read_document_number(text)
    assert (reading.number, reading.certainty) == (None, Certainty.UNREAD)
