"""Loading and dumping: good files, every kind of bad file, and files that never stand half written."""

import json
import os
from pathlib import Path
from typing import Any

import attrs
import pytest

from govmodel.model.actor import BodyRef
from govmodel.model.dates import PartialDate
from govmodel.model.document import Document, DocumentNumber
from govmodel.model.duty import Duty
from govmodel.model.errors import GovmodelError
from govmodel.model.group import Group
from govmodel.model.ids import GroupId, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.part import Part
from govmodel.model.rank import RankSet
from govmodel.model.unit import Unit
from govmodel.serial.data import from_data, to_data
from govmodel.serial.files import DumpError, LoadError, dump, dumps, load, loads

HEAD = {"govmodel": 1, "kind": "joint-meeting", "id": "x", "name": "某联席会议"}


def meeting(**fields: Any) -> JointMeeting:
    return JointMeeting(**{"id": "x", "name": "某联席会议"} | fields)


def forced(**fields: Any) -> JointMeeting:
    """A structure with values put into it that it would have refused."""
    made = meeting()
    for name, value in fields.items():
        object.__setattr__(made, name, value)
    return made


def refused(content: str | bytes, **options: Any) -> LoadError:
    with pytest.raises(LoadError) as caught:
        loads(content, **options)
    return caught.value


def code(content: str | bytes, **options: Any) -> str:
    problems = refused(content, **options).problems
    assert len(problems) == 1
    return problems[0].code


def test_a_file_is_written_and_read(tmp_path: Path) -> None:
    structure = meeting(units=(Unit(id="hrss", name="省人社厅"),))  # type: ignore[arg-type]  # ids are plain strings here
    target = tmp_path / "x.json"
    dump(structure, target)
    assert load(target) == structure
    assert target.read_text(encoding="utf-8") == dumps(structure)
    assert os.listdir(tmp_path) == ["x.json"]  # noqa: PTH208  # hidden files count


def test_bytes_and_a_byte_order_mark_are_accepted() -> None:
    text = dumps(meeting())
    assert loads(text.encode()) == loads(b"\xef\xbb\xbf" + text.encode()) == loads("\ufeff" + text) == meeting()


def test_toml_by_suffix_and_by_word(tmp_path: Path) -> None:
    text = (
        'govmodel = 1\nkind = "joint-meeting"\nid = "x"\nname = "某联席会议"\n'
        '[document]\ndate = 2011-12-27\n[[units]]\nid = "hrss"\nname = "省人社厅"\n'
    )
    expected = meeting(
        document=Document(date=PartialDate(year=2011, month=12, day=27)),
        units=(Unit(id="hrss", name="省人社厅"),),  # type: ignore[arg-type]  # ids are plain strings here
    )
    (tmp_path / "x.TOML").write_text(text, encoding="utf-8")
    (tmp_path / "y").write_text(text, encoding="utf-8")
    assert loads(text, format="toml") == load(tmp_path / "x.TOML") == load(tmp_path / "y", format="toml") == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", "empty-file"),
        (b" \n\t", "empty-file"),
        (b"PK\x03\x04\x00\x00", "document-file"),
        ("\0", "binary-file"),
        ("关于建立联席会议制度的通知".encode("gbk"), "not-utf-8"),
        ("关于建立某某联席会议制度的通知\n各县（市、区）人民政府：", "plain-text"),
        ("<html></html>", "plain-text"),
        ('{"govmodel": 1,\n "kind" "joint-meeting"}', "json-syntax"),
        ('{"govmodel": 1}}', "json-syntax"),
        ('{"a": "\t"}', "json-syntax"),
        ("[" * 100_000, "nested-too-deep"),
        ('{"a":' * 100_000, "nested-too-deep"),
        ('{"govmodel": ' + "9" * 5000 + "}", "bad-number"),
        ("[]", "wrong-type"),
        ("[1, 2", "json-syntax"),
        ("3", "wrong-type"),
        ('"文字"', "wrong-type"),
        ("null", "wrong-type"),
        ("{}", "missing-header"),
        ('{"type": "FeatureCollection"}', "missing-header"),
        ('{"govmodel": "1"}', "bad-version"),
        ('{"govmodel": true}', "bad-version"),
        ('{"govmodel": 0}', "bad-version"),
        ('{"govmodel": 2, "anything": []}', "newer-version"),
        ('{"govmodel": 1}', "missing-key"),
        ('{"govmodel": 1, "kind": 3}', "wrong-type"),
        ('{"govmodel": 1, "kind": "joint-meating"}', "unknown-value"),
    ],
)
def test_each_bad_file_has_its_own_code(content: str | bytes, expected: str) -> None:
    assert code(content) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("govmodel = ", "toml-syntax"),
        ("关于建立联席会议制度的通知", "toml-syntax"),
        ("a = 1\na = 2", "toml-syntax"),
        ('s = """', "toml-syntax"),
        ("a = " + "[" * 100_000, "nested-too-deep"),
        ("a = " + "9" * 5000, "toml-syntax"),
        ("a = 1979-05-27T07:32:00Z", "missing-header"),
    ],
)
def test_each_bad_toml_file_has_its_own_code(content: str, expected: str) -> None:
    assert code(content, format="toml") == expected


def test_wordings() -> None:
    newer = refused('{"govmodel": 7}').problems[0]
    assert newer.zh == "此文件是格式 7，本程序只懂到 1；请升级 govmodel"
    assert refused("通知").problems[0].zh == (
        "这是文字，不是 govmodel 文件；公文正文请存为 .txt 等交给 govmodel read，或用 gm.read"
    )
    syntax = refused('{"govmodel": 1,\n "kind" "x"}').problems[0]
    assert syntax.zh == "第 2 行第 9 列不是合法的 JSON：此处应为冒号"
    assert syntax.en == "line 2 column 9 is not valid JSON: Expecting ':' delimiter"
    assert refused('{"a": \x01}').problems[0].zh == "第 1 行第 7 列不是合法的 JSON：此处应有一个值"
    toml = refused("govmodel = 1\nkind = \n", format="toml").problems[0]
    assert toml.zh.startswith("第 2 行第 8 列不是合法的 TOML")
    assert refused('s = """', format="toml").problems[0].zh.startswith("文件末尾不是合法的 TOML")
    kind = refused('{"govmodel": 1, "kind": "joint-meating"}').problems[0]
    assert (kind.path, kind.value, kind.nearest, kind.choices) == (
        "$.kind",
        "joint-meating",
        "joint-meeting",
        ("joint-meeting",),
    )


def test_deep_but_well_formed_nesting_is_refused_without_a_traceback() -> None:
    groups = '{"id": "g", "name": "组", "groups": [' * 400 + "]}" * 400
    problems = refused('{"govmodel": 1, "kind": "joint-meeting", "id": "x", "name": "x", "groups": [' + groups + "]}")
    assert {problem.code for problem in problems.problems} <= {"nested-too-deep", "repeated-id"}


def test_a_file_that_cannot_be_read_says_why_and_is_named(tmp_path: Path) -> None:
    cases: dict[str, str | Path] = {
        "not-found": tmp_path / "nothing.json",
        "is-a-directory": tmp_path,
        "unusable-file": "a\0b",
    }
    for expected, path in cases.items():
        with pytest.raises(LoadError) as caught:
            load(path)
        assert caught.value.problems[0].code == expected
        assert caught.value.name == str(path)


def test_no_permission(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("builtins.open", forbidden)
    with pytest.raises(LoadError) as caught:
        load("x.json")
    assert caught.value.problems[0].code == "no-permission"


def test_a_bad_file_is_named_in_its_message(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{}", encoding="utf-8")
    with pytest.raises(LoadError) as caught:
        load(tmp_path / "bad.json")
    assert str(caught.value).startswith(f"{tmp_path / 'bad.json'}: $: ")
    assert isinstance(caught.value, GovmodelError)
    assert isinstance(caught.value, ValueError)


def test_a_directory_is_not_written_onto(tmp_path: Path) -> None:
    with pytest.raises(DumpError) as caught:
        dump(meeting(), tmp_path)
    assert [problem.code for problem in caught.value.problems] == ["is-a-directory"]
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(DumpError) as caught:
        dump(meeting(), tmp_path / "nowhere" / "x.json")
    assert caught.value.problems[0].code == "not-found"


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_what_stood_there_survives_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    target = tmp_path / "x.json"
    dump(meeting(), target)
    before = target.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"govmodel.serial.place.os.{step}", fail)
    with pytest.raises(DumpError) as caught:
        dump(meeting(topic="别的"), target)
    monkeypatch.undo()
    assert caught.value.problems[0].code == "unusable-file"
    assert target.read_bytes() == before
    assert list(tmp_path.iterdir()) == [target]


def test_a_name_already_taken_by_another_writer_is_passed_over(tmp_path: Path) -> None:
    taken = tmp_path / f".x.json.{os.getpid()}-0.tmp"
    taken.write_text("theirs", encoding="utf-8")
    dump(meeting(), tmp_path / "x.json")
    assert taken.read_text(encoding="utf-8") == "theirs"
    assert load(tmp_path / "x.json") == meeting()


def test_a_link_is_followed_and_permissions_are_kept(tmp_path: Path) -> None:
    target = tmp_path / "real.json"
    dump(meeting(), target)
    target.chmod(0o640)
    link = tmp_path / "link.json"
    link.symlink_to(target)
    dump(meeting(topic="别的"), link)
    assert link.is_symlink()
    assert load(target).topic == "别的"
    assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("structure", "expected"),
    [
        (forced(name=3), "wrong-type"),
        (forced(coordinating="true"), "wrong-type"),
        (meeting(short_name="\ud800"), "lone-surrogate"),
        (forced(stated_groups=1.5), "wrong-type"),
        (forced(form="联席会议"), "wrong-type"),
        (forced(division=3), "wrong-type"),
        (forced(topic=object()), "wrong-type"),
        ("not a structure", "unwritable"),
    ],
)
def test_what_could_not_be_read_back_is_not_written(structure: Any, expected: str, tmp_path: Path) -> None:
    with pytest.raises(DumpError) as caught:
        dump(structure, tmp_path / "x.json")
    assert [problem.code for problem in caught.value.problems] == [expected]
    assert list(tmp_path.iterdir()) == []


def test_actors_and_words_stand_as_agreed() -> None:
    duty = Duty(
        id="hrss/1",  # type: ignore[arg-type]  # ids are plain strings here
        actors=("hrss",),  # type: ignore[arg-type]  # as above
        partners=(BodyRef(name="某委员会"),),
        part=Part.LEAD,
        task="做事",
    )
    number = DocumentNumber(code="常政办发", year=2011, serial=142)
    structure = meeting(
        units=(Unit(id="hrss", name="省人社厅"),),  # type: ignore[arg-type]  # ids are plain strings here
        duties=(duty,),
        document=Document(number=number, date=PartialDate(year=2011, month=12)),
    )
    data = json.loads(dumps(structure))
    assert data == {
        **HEAD,
        "document": {"number": "常政办发〔2011〕142号", "date": "2011-12"},
        "units": [{"id": "hrss", "name": "省人社厅"}],
        "duties": [
            {"id": "hrss/1", "actors": ["hrss"], "part": "牵头", "partners": [{"body": "某委员会"}], "task": "做事"}
        ],
    }
    assert attrs.evolve(loads(dumps(structure)), topic=None) == structure


TOML = 'govmodel = 1\nkind = "joint-meeting"\nid = "x"\nname = "某联席会议"\n'


@pytest.mark.parametrize(
    ("content", "expected", "said"),
    [
        (b"%PDF-1.7\n\0", "document-file", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\0", "document-file", ".doc"),
        (b"PK\x03\x04\0", "document-file", ".docx"),
        (TOML.encode("utf-16"), "not-utf-8", "UTF-16"),
        ('{"govmodel": 1}'.encode("utf-16-le"), "not-utf-8", "UTF-16"),
        ('{"govmodel": 1}'.encode("utf-16-be"), "not-utf-8", "UTF-16"),
        (b"\x89PNG\0", "binary-file", "二进制"),
        (TOML, "toml-text", 'format="toml"'),
        ("[document]\ntitle = 'x'\n", "toml-text", ".toml"),
        ("关于建立联席会议的通知", "plain-text", "gm.read"),
        ('{"govmodel": “1”}', "json-syntax", "弯引号"),
        ("{“govmodel”: 1}", "json-syntax", "弯引号"),
    ],
)
def test_what_it_is_instead_is_said_with_the_way_out(content: str | bytes, expected: str, said: str) -> None:
    (problem,) = refused(content).problems
    assert problem.code == expected
    assert said in problem.zh


@pytest.mark.parametrize(
    ("content", "zh", "en"),
    [
        ("[a]\n[a]\n", "第 2 行第 3 列不是合法的 TOML：同一个表写了两次：('a',)", "line 2 column 3 is"),
        ("a = 1\na = 2\n", "第 2 行第 6 列不是合法的 TOML：同一个键写了两次，或表与值同名", "line 2 column 6 is"),
        ("a = “甲”\n", '第 1 行第 5 列不是合法的 TOML：此处是弯引号，应为直引号 "', "line 1 column 5 is"),
        ("a = [1", "文件末尾不是合法的 TOML：列表没有结束的方括号", "the end of the text is"),
    ],
)
def test_toml_faults_have_one_place_and_are_told_in_both_languages(content: str, zh: str, en: str) -> None:
    (problem,) = refused(content, format="toml").problems
    assert problem.zh == zh
    assert problem.en.startswith(f"{en} not valid TOML: ")
    assert "(at " not in problem.en


@pytest.mark.parametrize(("word", "near"), [("yaml", "toml"), ("JSON", "json"), ("tml", "toml")])
def test_a_format_that_there_is_not_is_refused(word: Any, near: str) -> None:
    (problem,) = refused("{}", format=word).problems
    assert (problem.code, problem.choices) == ("unknown-format", ("json", "toml"))
    assert problem.nearest == near


def test_toml_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(DumpError) as caught:
        dump(meeting(), tmp_path / "o.TOML")
    assert [problem.code for problem in caught.value.problems] == ["toml-not-written"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(DumpError) as caught:
        dump(meeting(), pipe)
    assert [problem.code for problem in caught.value.problems] == ["not-a-regular-file"]
    assert [path.is_fifo() for path in tmp_path.iterdir()] == [True]


def test_groups_too_deep_to_be_written_are_refused() -> None:
    inner: tuple[Group, ...] = ()
    for i in range(600):
        inner = (Group(id=GroupId(f"g/{i}"), name="组", groups=inner),)
    with pytest.raises(DumpError) as caught:
        dumps(meeting(groups=inner))
    assert [problem.code for problem in caught.value.problems] == ["nested-too-deep"]


def test_what_cannot_be_written_is_named_by_its_path() -> None:
    unit = Unit(id=UnitId("hrss"), name="省人社厅")
    object.__setattr__(unit, "kind", "政府部门")
    object.__setattr__(unit, "aliases", ("甲", 3))
    with pytest.raises(DumpError) as caught:
        dumps(meeting(units=(unit,)))
    found = [(problem.path, problem.code) for problem in caught.value.problems]
    assert found == [("$.units[0].kind", "wrong-type"), ("$.units[0].aliases[1]", "wrong-type")]


@pytest.mark.parametrize("name", ["县处级", "乡科级", "厅局级", "省部级", "国家级"])
def test_names_that_the_law_has_for_ranks_are_read_and_the_everyday_ones_written(name: str) -> None:
    ranks = from_data(name, RankSet)
    assert ranks == RankSet.of(name)
    assert to_data(ranks) == ranks.names[0] != name


def test_an_unknown_key_lists_the_known_ones_in_both_languages() -> None:
    (problem,) = refused('{"govmodel": 1, "kind": "joint-meeting", "id": "x", "name": "甲", "nmae": 1}').problems
    assert "short_name" in problem.zh
    assert "short_name" in problem.en


def test_a_character_written_as_two_escapes_is_read() -> None:
    text = '{"govmodel": 1, "kind": "joint-meeting", "id": "x", "name": "\\ud83d\\ude00"}'
    assert loads(text) == meeting(name="😀")
