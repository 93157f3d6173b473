"""Whatever cannot be used gets its own clear sentence, in the chosen language, and exit code 2."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.unit.cli.conftest import Run

from govmodel.examples.shipped import changzhou_2011
from govmodel.serial.files import dumps

Content = bytes | str


def changed(change: Callable[[dict[str, object]], None]) -> str:
    """Changzhou's file after a change."""
    data = json.loads(dumps(changzhou_2011()))
    change(data)
    return json.dumps(data, ensure_ascii=False)


def newer() -> str:
    return changed(lambda data: data.update(govmodel=9))


FILES: dict[str, tuple[Content, str, str, str]] = {
    # name: (content, code of the problem, a piece of the Chinese sentence, a piece of the English one)
    "newer.json": (newer(), "newer-version", "请升级 govmodel", "upgrade govmodel"),
    "binary.json": (bytes(range(256)), "binary-file", "二进制", "binary"),
    "empty.json": (b"", "empty-file", "空", "empty"),
    "blank.json": ("\n  \n", "empty-file", "空", "empty"),
    "notice.json": (
        "常州市人民政府办公室关于建立常州市发展家庭服务业联席会议制度的通知\n各辖市、区人民政府：\n",
        "plain-text",
        "文字",
        "text",
    ),
    "brackets.json": ("[" * 100_000, "nested-too-deep", "深", "deep"),
    "list.json": ("[1, 2]", "wrong-type", "应为", "expected"),
    "broken.json": ('{"govmodel": 1,', "json-syntax", "JSON", "JSON"),
    "headless.json": ("{}", "missing-header", "不是 govmodel 文件", "not a govmodel file"),
    "broken.toml": ("govmodel = = 1", "toml-syntax", "TOML", "TOML"),
}


def unspaced(text: str) -> str:
    """Without white space: where a line is broken depends on how long the file's name is."""
    return "".join(text.split())


@pytest.mark.parametrize("folder", ["x", "a-folder-with-a-name-of-no-small-length-" * 2])
@pytest.mark.parametrize("name", FILES)
def test_a_file_that_holds_no_structure_gets_its_own_sentence(run: Run, tmp_path: Path, name: str, folder: str) -> None:
    content, code, zh, en = FILES[name]
    file = tmp_path / folder / name
    file.parent.mkdir()
    file.write_bytes(content if isinstance(content, bytes) else content.encode())

    chinese = run("check", str(file))
    english = run("check", str(file), "--lang", "en")
    as_json = run("check", str(file), "--format", "json")

    assert (chinese.code, english.code, as_json.code) == (2, 2, 2)
    assert (chinese.out, english.out, as_json.err) == ("", "", "")
    assert unspaced(zh) in unspaced(chinese.err)
    assert unspaced(en) in unspaced(english.err)
    assert "Traceback" not in chinese.err + english.err + as_json.out
    assert [problem["code"] for problem in json.loads(as_json.out)["errors"]] == [code]


@pytest.mark.parametrize("name", FILES)
def test_standard_input_is_told_of_just_as_well(run: Run, name: str) -> None:
    content, _, zh, _ = FILES[name]

    refused = run("show", "-", stdin=content)

    assert refused.code == 2
    # Nothing but its name says that a notice's text was meant as a structure.
    assert ("GM601" if name == "notice.json" else zh) in refused.err
    assert refused.err.startswith("  标准输入：")
    assert run("show", "-", "--lang", "en", stdin=content).err.startswith("  standard input: ")


def test_a_directory_is_no_file(run: Run, tmp_path: Path) -> None:
    assert run("check", str(tmp_path)).code == 2
    assert "文件夹" in unspaced(run("check", str(tmp_path)).err)
    assert "directory" in unspaced(run("check", str(tmp_path), "--lang=en").err)


def ten_faults(data: dict[str, object]) -> None:
    """Ten things wrong, each of another sort and in another place."""
    duties, units, seats = (data[key] for key in ("duties", "units", "members"))
    assert isinstance(duties, list)
    assert isinstance(units, list)
    assert isinstance(seats, dict)
    data["nmae"] = "x"
    data["form"] = "联席会"
    data["topic"] = 5
    duties[0]["part"] = "负则"
    duties[1]["actors"] = "hrss"
    duties[2].pop("task")
    units[0]["lines"] = [1]
    units[1]["kind"] = "政府部们"
    seats["open"] = "true"
    seats["stated_count"] = "12"


def test_a_file_with_ten_faults_lists_ten(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "ten.json"
    file.write_text(changed(ten_faults), encoding="utf-8")

    refused = run("check", str(file), "--format", "json")
    problems = json.loads(refused.out)["errors"]
    shown = run("check", str(file))
    english = run("check", str(file), "--lang", "en")

    assert refused.code == shown.code == english.code == 2
    assert len(problems) == 10
    assert len({problem["path"] for problem in problems}) == 10
    for problem in problems:
        assert problem["path"] in unspaced(shown.err)
        assert problem["path"] in unspaced(english.err)
    nearest = {problem["path"]: problem["nearest"] for problem in problems if problem["nearest"]}
    assert {"name", "联席会议", "负责", "政府部门"} <= set(nearest.values())
    assert "10处问题" in unspaced(shown.err)
    assert "10problems" in unspaced(english.err)


@pytest.mark.parametrize(
    ("words", "zh", "en"),
    [
        (("chekc", "x"), "没有命令「chekc」；最接近的是「check」", "no command “chekc”; the nearest is “check”"),
        (("changzhou-2011",), "govmodel check changzhou-2011", "govmodel check changzhou-2011"),
        (("check", "changzou-2011"), "最接近的是「changzhou-2011」", "nearest is “changzhou-2011”"),
        (("check", "nowhere/at-all.json"), "没有文件「nowhere/at-all.json」", "there is no file"),
        (("check", "changzhou-2011", "--against", "jiangsu"), "最接近的是「jiangsu-2011」", "is “jiangsu-2011”"),
        (("check", "changzhou-2011", "--select", "GM1O1"), "GM101", "GM101"),
        (("check", "changzhou-2011", "--ignore", "duty-without-owners"), "duty-without-owner", "duty-without-owner"),
        (("check", "changzhou-2011", "--againts", "x"), "最接近的是「--against」", "the nearest is “--against”"),
        (("check", "changzhou-2011", "--format", "jsno"), "最接近的是「json」", "the nearest is “json”"),
        (("check", "changzhou-2011", "--format", "xyz"), "可用：text、concise、json", "known: text, concise, json"),
        (("check", "changzhou-2011", "--format"), "选项 --format 后面要有一个值", "option --format needs a value"),
        (("check", "changzhou-2011", "--exit-zero=1"), "选项 --exit-zero 不带值", "option --exit-zero takes no value"),
        (("check", "changzhou-2011", "extra"), "多出来的参数「extra」", "one argument too many: “extra”"),
        (("check",), "缺少参数 FILE", "the argument FILE is missing"),
        (("check", "-", "--against", "-"), "- 只能用一次", "- can stand once only"),
        (("check", "changzhou-2011", "--as-of", "2011-13"), "没有这一天", "no such date"),
        (("check", "changzhou-2011", "--as-of", "去年"), "「去年」不是日期", "“去年” is not a date"),
        (("show", "changzhou-2011", "--matrxi"), "最接近的是「--matrix」", "the nearest is “--matrix”"),
        (("rule", "GM1O1"), "最接近的是「GM101」", "the nearest is “GM101”"),
        (("rule", "duty-without-owners"), "最接近的是「duty-without-owner」", "is “duty-without-owner”"),
        (("--versoin",), "最接近的是「--version」", "the nearest is “--version”"),
        (("--color", "alwyas", "demo"), "最接近的是「always」", "the nearest is “always”"),
    ],
)
def test_a_mistake_on_the_command_line_names_the_nearest(run: Run, words: tuple[str, ...], zh: str, en: str) -> None:
    chinese, english = run(*words), run("--lang", "en", *words)

    assert (chinese.code, english.code) == (2, 2)
    assert (chinese.out, english.out) == ("", "")
    assert zh in chinese.err.replace("\n  ", "")
    assert en in english.err.replace("\n  ", " ")


@pytest.mark.parametrize(
    ("words", "code", "zh", "en"),
    [
        (("check", "changzhou-2011", "--select", ""), "value-missing", "--select 后面要有", "--select needs a value"),
        (("check", "changzhou-2011", "--ignore", "，"), "value-missing", "--ignore 后面要有", "--ignore needs a value"),
        (
            ("check", "changzhou-2011", "--select", "GM101", "--ignore", "GM1"),
            "nothing-selected",
            "什么也没有查",
            "nothing was checked",
        ),
        (("check", "changzhou-2011", "--select", "gm"), "unknown-rule", "可用：GM1、GM2", "known: GM1, GM2"),
        (
            ("check", "changzhou-2011", "--matrix"),
            "unknown-option",
            "没有选项 --matrix；它属于 govmodel show",
            "it belongs to govmodel show",
        ),
    ],
)
def test_what_would_check_nothing_or_belongs_elsewhere_is_bad_usage(
    run: Run, words: tuple[str, ...], code: str, zh: str, en: str
) -> None:
    chinese, english, as_json = run(*words), run(*words, "--lang", "en"), run(*words, "--format", "json")

    assert (chinese.code, english.code, as_json.code) == (2, 2, 2)
    assert (chinese.out, english.out) == ("", "")
    assert unspaced(zh) in unspaced(chinese.err)
    assert unspaced(en) in unspaced(english.err)
    assert [problem["code"] for problem in json.loads(as_json.out)["errors"]] == [code]


@pytest.mark.parametrize("option", ["--matrix", "--members"])
def test_a_part_of_a_structure_is_not_shown_as_json(run: Run, option: str) -> None:
    refused = run("show", "changzhou-2011", option, "--format", "json")

    assert refused.code == 2
    assert [problem["code"] for problem in json.loads(refused.out)["errors"]] == ["not-together"]


@pytest.mark.parametrize(("words", "more"), [(("show",), "structure 键"), (("check", "--exit-zero"), "")])
def test_what_the_program_itself_prints_is_told_apart_from_a_file(run: Run, words: tuple[str, ...], more: str) -> None:
    command, *options = words
    printed = run(command, "changzhou-2011", *options, "--format", "json").out

    refused = run("check", "-", stdin=printed)

    assert (refused.code, refused.out) == (2, "")
    assert f"govmodel {command} --format json 的输出" in refused.err
    assert more in refused.err


def test_an_unknown_language_is_told_in_the_environments(run: Run) -> None:
    refused = run("demo", "--lang", "zn")

    assert refused.code == 2
    assert "--lang 不能是「zn」；最接近的是「zh」" in refused.err


def test_mistakes_are_json_where_json_is_asked_for(run: Run) -> None:
    refused = run("check", "changzou-2011", "--format=json")
    (problem,) = json.loads(refused.out)["errors"]

    assert refused.code == 2
    assert refused.err == ""
    assert (problem["code"], problem["value"], problem["nearest"]) == (
        "unknown-file",
        "changzou-2011",
        "changzhou-2011",
    )
    assert "changzhou-2011" in problem["choices"]


def test_a_mistyped_file_names_the_file_beside_it(run: Run, tmp_path: Path) -> None:
    (tmp_path / "meeting-of-2011.json").write_text("{}")

    refused = run("check", str(tmp_path / "meting-of-2011.json"))

    assert unspaced(str(tmp_path / "meeting-of-2011.json")) in unspaced(refused.err)


def test_no_command_at_all_shows_what_there_is(run: Run) -> None:
    refused = run()

    assert refused.code == 2
    assert all(name in refused.err for name in ("check", "show", "rule", "schema", "demo"))
