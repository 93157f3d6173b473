"""What the converter and the writer refuse, so that the slow ways can say why."""

from typing import Any

import pytest

from govmodel.model.actor import Party, Role, Unnamed
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, Place
from govmodel.model.document import Section
from govmodel.model.duty import Duty
from govmodel.model.ids import UnitId
from govmodel.model.interval import Terms
from govmodel.model.matter import Claim
from govmodel.model.part import Norm, Part
from govmodel.model.rank import Rank, RankSet
from govmodel.model.source import SourceEntry
from govmodel.serial import writing
from govmodel.serial.converter import converted
from govmodel.serial.data import from_data
from govmodel.serial.files import LoadError, loads
from govmodel.serial.shapes import shape_of
from govmodel.serial.text import is_whole


@pytest.mark.parametrize(
    ("data", "type_"),
    [
        (3, str),
        (None, str),
        ("3", int),
        (True, int),
        (1.0, int),
        (1, bool),
        ("是", bool),
        (float("nan"), float),
        (10**400, float),
        (True, float),
        ("0.5", float),
        (3, UnitId),
        (3, str | None),
        ("牵", Part),
        (["牵头"], Part),
        (3, Rank),
        ("2011-02-30", PartialDate),
        ("x", tuple[str, ...]),
        ({"x": "y"}, tuple[str, ...]),
        (["文头", "文头"], frozenset[Section]),
        ("文头", frozenset[Section]),
        ("ab", tuple[str, str]),
        (["a"], tuple[str, str]),
        (["正处级", "正处级"], RankSet),
        ("局级", RankSet),
        ({}, Duty),
        ("id", Duty),
        ("", Terms),
        ([], Terms),
        ([["name", "某县"]], Place),
        (["name"], Place),
        ([["unnamed", "相关部门"]], Unnamed),
        ({"words": "相关部门"}, Unnamed),
        (3, Party),
        (["甲"], Party),
        ({"neither": 1}, Duty | Claim),
        ({"name": "某县", "cod": 1}, Division | Place),
        (["x"], tuple[SourceEntry, ...]),
        ({"x": {}}, tuple[SourceEntry, ...]),
    ],
)
def test_the_converter_refuses_and_coerces_nothing(data: Any, type_: Any) -> None:
    assert converted(data, type_) is None
    with pytest.raises(LoadError):
        from_data(data, type_)


@pytest.mark.parametrize("text", ["\ud800", "\\ud800", "\\uD800", "甲\udfff"])
def test_text_that_may_hold_half_a_character_is_not_read_quickly(text: str) -> None:
    assert not is_whole(text)


@pytest.mark.parametrize("text", ["", "a", "甲乙", "😀", '\\"', "\\u0001"])
def test_other_text_is_whole(text: str) -> None:
    assert is_whole(text)


@pytest.mark.parametrize(
    ("value", "type_"),
    [
        (3, str),
        (True, int),
        (1, bool),
        (float("nan"), float),
        ("0.5", float),
        ("牵头", Part),
        (Norm.MUST, Part),
        ("处级", RankSet),
        ("正处级", Rank),
        (["a"], tuple[str, ...]),
        (frozenset({Norm.MUST}), frozenset[Section]),
        (("a",), tuple[str, str]),
        (3, Party),
        (Unnamed(words="甲"), Duty),
        (Role.OFFICE, Division | Place),
    ],
)
def test_the_writer_refuses(value: Any, type_: Any) -> None:
    with pytest.raises(writing.REFUSALS):
        writing.writer(shape_of(type_))(value, "\n")


@pytest.mark.parametrize(
    ("value", "type_", "text"),
    [
        (True, bool, "true"),
        (False, bool, "false"),
        (7, int, "7"),
        (1, float, "1.0"),
        (None, int | None, "null"),
        (RankSet.of(["副处级", "正科级"]), RankSet, '["副处级", "正科级"]'),
        (Role.OFFICE, Party, '"办公室"'),
        (frozenset(), frozenset[Section], "[]"),
    ],
)
def test_the_writer_writes(value: Any, type_: Any, text: str) -> None:
    assert writing.writer(shape_of(type_))(value, "\n") == text


def test_only_sets_of_enum_values_have_an_order_to_be_written_in() -> None:
    with pytest.raises(writing.REFUSALS):
        writing.writer(shape_of(frozenset[str]))


def test_place_without_sources_is_refused_at_its_place() -> None:
    with pytest.raises(LoadError) as caught:
        loads('{"govmodel": 1, "kind": "joint-meeting", "id": "a", "name": "甲", "sources": {"": []}}')
    assert [(problem.code, problem.path) for problem in caught.value.problems] == [("no-sources", '$.sources[""]')]


@pytest.mark.parametrize(("text", "whole"), [(r"\\ud8", True), (r"\\\ud8", False), (r"\ud8", False), ("甲", True)])
def test_escaped_backslash_before_ud_is_no_half_of_a_pair(text: str, whole: bool) -> None:
    assert is_whole(text) is whole
