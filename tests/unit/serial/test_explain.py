"""Bad data: every problem at once, each with its path, value, choices and nearest choice."""

import json
from typing import Any

import pytest

from govmodel.model.actor import BodyRef, Party, Unnamed
from govmodel.model.division import Division, Place
from govmodel.model.document import DocumentNumber, Extent, Section
from govmodel.model.duty import Duty
from govmodel.model.errors import Problem
from govmodel.model.ids import Address
from govmodel.model.interval import Interval
from govmodel.model.matter import Claim
from govmodel.model.part import Part
from govmodel.model.post import Post
from govmodel.model.rank import Rank, RankSet
from govmodel.model.source import Source, SourceEntry
from govmodel.serial.data import from_data, to_data
from govmodel.serial.errors import LoadError
from govmodel.serial.files import loads
from govmodel.serial.shapes import NoShape, shape_of

TEN_FAULTS = """{
  "govmodel": 1, "kind": "joint-meeting", "id": "x", "nmae": "某联席会议",
  "document": {"date": "2011-13", "number": "常政办发[2011]142号"},
  "units": [{"id": "hrss", "name": "省人社厅"}, {"id": "hrss", "name": "省商务厅", "collective": 1}],
  "members": {"seats": [{"id": "member/hrss", "role": "成圆", "unit": "hrs"}]},
  "duties": [
    {"id": "hrss/1", "actors": "hrss", "part": "牵头", "task": "做事"},
    {"id": "Hrss/2", "actors": ["各成员单"], "part": "牵头", "task": null}
  ],
  "topic": "a", "topic": "b"
}"""


def problems_of(data: Any, type_: Any) -> tuple[Problem, ...]:
    with pytest.raises(LoadError) as caught:
        from_data(data, type_)
    return caught.value.problems


def problem_of(data: Any, type_: Any) -> Problem:
    problems = problems_of(data, type_)
    assert len(problems) == 1
    return problems[0]


def test_a_file_with_many_faults_lists_them_all() -> None:
    with pytest.raises(LoadError) as caught:
        loads(TEN_FAULTS)
    assert [(problem.path, problem.code, problem.nearest) for problem in caught.value.problems] == [
        ("$.topic", "repeated-key", None),
        ("$.nmae", "unknown-key", "name"),
        ("$.name", "missing-key", None),
        ("$.document.number", "not-a-document-number", None),
        ("$.document.date", "no-such-date", None),
        ("$.units[1].collective", "wrong-type", None),
        ("$.members.seats[0].role", "unknown-value", "成员"),
        ("$.duties[0].actors", "wrong-type", None),
        ("$.duties[1].actors[0]", "unknown-actor", "各成员单位"),
        ("$.duties[1].task", "wrong-type", None),
        ("$.units[1].id", "repeated-id", None),
        ("$.duties[1].id", "malformed-id", None),
        ("$.members.seats[0].unit", "dangling-id", "hrss"),
    ]


def test_sources_are_looked_into() -> None:
    source = {"document": "x", "clause": "一", "quote": "文字"}
    body = {
        "govmodel": 1,
        "kind": "joint-meeting",
        "id": "x",
        "name": "某联席会议",
        "sources": {
            "": [source],
            ".name": [source],
            "nobody/1": [source],
            "no such": 3,
            ".topic": [{**source, "start": 3}],
            "\ud800": [source],
        },
    }
    with pytest.raises(LoadError) as caught:
        loads(json.dumps(body))
    assert [(problem.path, problem.code) for problem in caught.value.problems] == [
        ('$.sources["no such"]', "wrong-type"),
        ('$.sources[".topic"][0]', "bad-offsets"),
        ('$.sources["nobody/1"]', "dangling-id"),
        ('$.sources["no such"]', "dangling-id"),
        ('$.sources["\\ud800"]', "dangling-id"),
    ]
    with pytest.raises(LoadError) as caught:
        loads('{"govmodel": 1, "kind": "joint-meeting", "id": "x", "name": "x", "sources": []}')
    assert [problem.code for problem in caught.value.problems] == ["wrong-type"]


@pytest.mark.parametrize(
    ("data", "type_", "code"),
    [
        ("3", int, "wrong-type"),
        (True, int, "wrong-type"),
        (1, bool, "wrong-type"),
        (None, str, "wrong-type"),
        (3.0, int, "wrong-type"),
        (3, str, "wrong-type"),
        (float("nan"), float, "bad-number"),
        (float("inf"), float, "bad-number"),
        (10**400, float, "bad-number"),
        ("x", tuple[str, ...], "wrong-type"),
        (["a", "b"], tuple[str, str, str], "wrong-length"),
        ("ab", tuple[str, str], "wrong-type"),
        ([["a", 1]], tuple[tuple[str, str], ...], "wrong-type"),
        ("牵", Part, "unknown-value"),
        (["牵头"], Part, "wrong-type"),
        ({"x": 1}, Duty | Claim, "cannot-tell"),
        ({"actor": 1}, Duty | Claim, "cannot-tell"),
        (3, Duty | Claim, "wrong-type"),
        (3, Duty, "wrong-type"),
        ({"unnamd": "相关部门"}, Party, "cannot-tell"),
        (3, Party, "wrong-type"),
        ("不知道谁", Party, "unknown-actor"),
        ("Unit", Division | Place, "wrong-type"),
        ("处", RankSet, "unknown-value"),
        (3, RankSet, "wrong-type"),
        ([], RankSet, "empty-rank-set"),
        (["正处级", "正处级"], RankSet, "repeated-item"),
        (["处级"], RankSet, "unknown-value"),
        ([3], RankSet, "wrong-type"),
        ("县处级正职", Rank, "unknown-value"),
        (2011, DocumentNumber, "wrong-type"),
        ("常政办发〔2011〕0142号", DocumentNumber, "not-a-document-number"),
        ("常政办发〔1900〕1号", DocumentNumber, "bad-document-number"),
        ({"whole": ["文头", "文头"]}, Extent, "repeated-item"),
        ({"whole": ["文头"], "partial": ["文头"]}, Extent, "section-whole-and-partial"),
        ({"element": "hrss/1", "score": 0.5}, Claim, "score-out-of-place"),
        ({"least": 1}, Interval, "interval-does-not-count"),
        ({"document": "x", "clause": "一", "quote": "\udc00"}, Source, "lone-surrogate"),
        ({3: 4, "title": "厅长"}, Post, "unknown-key"),
        ({"id": 3, "part": "牵头", "task": "做事"}, Duty, "wrong-type"),
        ({"title": "厅长", "unit": 3}, Post, "wrong-type"),
    ],
)
def test_each_fault_has_its_code(data: Any, type_: Any, code: str) -> None:
    assert problem_of(data, type_).code == code


@pytest.mark.parametrize(
    ("data", "type_", "value"),
    [
        (3, float, 3.0),
        (0.5, float, 0.5),
        (None, int | None, None),
        (["a", "b"], tuple[str, str], ("a", "b")),
        ("hrss", Party, "hrss"),
        ({"body": "某委员会"}, Party, BodyRef(name="某委员会")),
        ({"unnamed": "相关部门"}, Party, Unnamed(words="相关部门")),
        ({"name": "某县"}, Division | Place, Place(name="某县")),
        ("处级", RankSet, RankSet.of("处级")),
        (["副科级", "正处级"], RankSet, RankSet.of(["正处级", "副科级"])),
        ("正处级", Rank, Rank.of("正处级")),
        ("常政办发〔2011〕142号", DocumentNumber, DocumentNumber(code="常政办发", year=2011, serial=142)),
        ("牵头", Part, Part.LEAD),
    ],
)
def test_good_data_is_read(data: Any, type_: Any, value: Any) -> None:
    assert from_data(data, type_) == value


@pytest.mark.parametrize("type_", [object, list[str], Duty | int, complex])
def test_types_without_a_form_are_refused(type_: Any) -> None:
    with pytest.raises(NoShape):
        shape_of(type_)


def test_ranks_are_written_by_the_shortest_name() -> None:
    assert to_data(RankSet.of("处级")) == "处级"
    assert to_data(RankSet.of(["副处级", "正科级"])) == ["副处级", "正科级"]
    assert to_data(Rank.of("正处级")) == "正处级"
    extent = Extent(whole={Section.RULES, Section.HEAD}, partial=())
    assert to_data(extent) == {"whole": ["文头", "工作规则"]}


def test_sources_are_written_under_their_addresses_in_order() -> None:
    source = Source(document="x", clause="一", quote="文字")
    entries = tuple(SourceEntry(at=Address(at), sources=(source,)) for at in (".topic", ".name", ""))
    plain = {"document": "x", "clause": "一", "quote": "文字"}
    assert list(to_data(entries).items()) == [("", [plain]), (".name", [plain]), (".topic", [plain])]
    assert from_data(to_data(entries), tuple[SourceEntry, ...]) == entries[::-1]


def test_messages_are_short_and_on_one_line() -> None:
    problem = problem_of("很长的值\n" * 1000, Part)
    assert len(problem.zh) < 400
    assert problem.zh.isprintable()
    assert problem.path == "$"
    assert problem.choices[0] == "牵头"
    assert str(LoadError([problem])) == f"$: {problem.zh} / {problem.en}"


def test_a_wrong_type_is_told_in_both_languages() -> None:
    problem = problem_of({"id": "hrss/1", "part": "牵头", "task": ["做事"]}, Duty)
    assert problem.text("zh") == '$.task: 这里应为一个字符串，却是一个列表：["做事"]'
    assert problem.text("en") == '$.task: expected a string here, not a list: ["做事"]'
