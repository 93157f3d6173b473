"""What the quick reader and the writer refuse, so that the slow ways can say why."""

from typing import Any

import pytest

from govmodel.model.actor import Party, Role, Unnamed
from govmodel.model.division import Division, Place
from govmodel.model.document import Section
from govmodel.model.duty import Duty
from govmodel.model.matter import Claim
from govmodel.model.part import Norm, Part
from govmodel.model.rank import Rank, RankSet
from govmodel.model.source import SourceEntry
from govmodel.serial import quick, writing
from govmodel.serial.shapes import shape_of


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("3", str),
        ("true", int),
        ("1", bool),
        ("NaN", float),
        ("true", float),
        ('"牵"', Part),
        ("3", Rank),
        ('"x"', tuple[str, ...]),
        ('["文头", "文头"]', frozenset[Section]),
        ('"ab"', tuple[str, str]),
        ('["a"]', tuple[str, str]),
        ('["正处级", "正处级"]', RankSet),
        ("{}", Duty),
        ('[["name", "某县"]]', Place),
        ('[["unnamed", "相关部门"]]', Unnamed),
        ('{"name": "某县", "name": "某县"}', Place),
        ('{"unnamed": "甲", "unnamed": "乙"}', Party),
        ('{"neither": 1}', Duty | Claim),
        ('{"name": "某县", "cod": 1}', Division | Place),
        ('["x"]', tuple[SourceEntry, ...]),
        ('"\\ud800"', str),
        ('"\\uD800"', str),
        ("[", str),
    ],
)
def test_the_quick_reader_refuses(text: str, type_: Any) -> None:
    with pytest.raises(quick.REFUSALS):
        quick.reader(shape_of(type_))(quick.pairs_of(text))


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
