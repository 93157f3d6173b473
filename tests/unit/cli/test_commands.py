"""What each command prints and how it exits."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest
from tests.unit.cli.conftest import Run

from govmodel.checking.runner import check
from govmodel.checking.table import RULES
from govmodel.examples.shipped import changzhou_2011, example, jiangsu_2011, names
from govmodel.model.ids import AppointmentId
from govmodel.model.meeting import JointMeeting
from govmodel.model.roster import Appointment
from govmodel.rendering.report_data import report_data
from govmodel.rendering.width import width
from govmodel.serial.files import dump, dumps
from govmodel.serial.schema import json_schema

CLEAN = JointMeeting(id=changzhou_2011().id, name="某市联席会议")


def test_check_shows_the_report_and_fails_on_errors(run: Run) -> None:
    ran = run("check", "changzhou-2011", "--against", "jiangsu-2011")

    assert (ran.code, ran.err) == (1, "")
    for words in ("监督管理家庭服务企业的服务质量", "市民政局", "市妇联", "上级文件 省商务厅", "不判断合法性"):
        assert words in ran.out
    assert max(map(width, ran.out.splitlines())) <= 100


def test_json_is_the_report_under_its_own_names(run: Run) -> None:
    ran = run("check", "changzhou-2011", "--against", "jiangsu-2011", "--format", "json")
    expected = report_data(check(changzhou_2011(), against=jiangsu_2011()))

    data = json.loads(ran.out)

    assert ran.code == 1
    assert list(data)[:2] == ["govmodel", "command"]
    assert {key: data[key] for key in expected} == expected


def test_concise_has_a_line_for_each_finding_with_the_file_as_it_was_named(run: Run) -> None:
    ran = run("check", "changzhou-2011", "--format", "concise")

    lines = ran.out.splitlines()
    assert len(lines) == len(check(changzhou_2011()))
    assert all(line.startswith("changzhou-2011:GM") for line in lines)


def test_questions_and_notes_never_fail(run: Run) -> None:
    mild = [code for code in ("GM103", "GM105") if check(changzhou_2011(), select=[code]).findings]

    assert mild
    assert run("check", "changzhou-2011", "--select", ",".join(mild)).code == 0


def test_exit_zero_reports_and_does_not_fail(run: Run) -> None:
    ran = run("check", "changzhou-2011", "--against", "jiangsu-2011", "--exit-zero")

    assert ran.code == 0
    assert "GM101" in ran.out


@pytest.mark.parametrize(
    "words",
    [("--select", "GM101"), ("--select", "duty-without-owner"), ("--ignore", "GM2，GM3、GM4", "--ignore", "GM5")],
)
def test_rules_are_chosen_by_code_name_and_family(run: Run, words: tuple[str, ...]) -> None:
    data = json.loads(run("check", "jiangsu-2011", "--format", "json", *words).out)

    assert {code[:3] for code in data["ran"]} == {"GM1"}
    assert {rule["code"][:3] for rule in data["not_checked"]} <= {"GM1"}


def test_as_of_is_the_date_that_the_report_says(run: Run) -> None:
    assert (
        json.loads(run("check", "changzhou-2011", "--as-of", "2019-06", "--format", "json").out)["as_of"] == "2019-06"
    )
    assert "按 2019-06 的情况" in run("check", "changzhou-2011", "--as-of=2019-06").out


def test_a_clean_structure_exits_with_zero_and_says_what_is_not_judged(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "clean.json"
    dump(CLEAN, file)

    ran = run("check", str(file), "--select", "GM101")

    assert ran.code == 0
    assert ran.out.endswith("不判断合法性。\n")


def test_a_structure_comes_from_standard_input_as_json_or_toml(run: Run) -> None:
    toml = 'govmodel = 1\nkind = "joint-meeting"\nid = "x"\nname = "某联席会议"\n'

    assert "changzhou-2011" in run("show", "-", stdin=dumps(changzhou_2011())).out
    assert "某联席会议" in run("show", "-", stdin=toml).out
    assert "某联席会议" in run("show", "-", stdin=f"\n# 手写\n{toml}").out


def test_a_file_wins_over_an_example_of_the_same_name(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert changzhou_2011().name in run("show", "changzhou-2011").out
    (tmp_path / "changzhou-2011").mkdir()
    assert changzhou_2011().name in run("show", "changzhou-2011").out
    dump(CLEAN, tmp_path / "jiangsu-2011")
    assert "某市联席会议" in run("show", "jiangsu-2011").out


@pytest.mark.parametrize("name", names())
def test_show_has_summary_members_and_matrix(run: Run, name: str) -> None:
    summary, members = run("show", name), run("show", name, "--members")
    both = run("show", name, "--members", "--matrix")

    assert (summary.code, members.code, both.code) == (0, 0, 0)
    assert summary.out.splitlines()[0].startswith(example(name).name)
    assert members.out.rstrip("\n") in both.out
    assert "● 负责" in both.out
    assert max(map(width, both.out.splitlines())) <= 100


def test_show_can_be_markdown_or_json(run: Run) -> None:
    assert run("show", "changzhou-2011", "--matrix", "--format", "markdown").out.startswith("# 职责分工")
    data = json.loads(run("show", "changzhou-2011", "--format", "json").out)["structure"]
    assert data == json.loads(dumps(changzhou_2011()))
    assert run("check", "-", stdin=json.dumps(data)).out == run("check", "changzhou-2011").out


def named(structure: JointMeeting, person: str) -> JointMeeting:
    """The structure with somebody's name in its roster and in its own."""
    line = Appointment(id=AppointmentId("roster/x"), seat=structure.conveners.seats[0].id, person=person)
    return attrs.evolve(structure, name=f"{person}牵头的联席会议", roster=(line,), sources=())


@pytest.mark.parametrize(
    "words", [("show", "--members"), ("show", "--format", "json"), ("check",), ("check", "--format", "json")]
)
def test_names_of_people_are_left_out_unless_asked_for(run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    file = tmp_path / "named.json"
    dump(named(changzhou_2011(), "欧阳小明"), file)
    command, *options = words

    hidden, shown = run(command, str(file), *options), run(command, str(file), *options, "--names")

    assert "欧阳小明" not in hidden.out
    assert hidden.err == "人名没有显示，或以「某」代替；要显示，加 --names。\n"
    assert "欧阳小明" in shown.out
    assert shown.err == ""


def test_check_says_how_matters_were_paired_and_what_is_odd_about_the_base(run: Run) -> None:
    fitting, odd = (run("check", "changzhou-2011", "--against", base) for base in ("jiangsu-2011", "changzhou-2011"))

    assert "编号相同" in fitting.out
    assert "注意" not in fitting.out
    assert "注意：对照的就是这份制度自己" in odd.out


def test_the_matrix_has_ids_where_asked_for(run: Run) -> None:
    shown = run("show", "changzhou-2011", "--ids").out

    assert "service-quality" in shown
    assert shown == run("show", "changzhou-2011", "--ids", "--matrix").out
    assert "service-quality" not in run("show", "changzhou-2011", "--matrix").out


def test_demo_closes_with_commands_that_run_where_one_stands(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "bin" / "govmodel"
    program.parent.mkdir()
    program.touch(mode=0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", ["bin/govmodel", "demo"])
    monkeypatch.setattr("sys.executable", str(tmp_path / "bin" / "python"))

    monkeypatch.setenv("PATH", "")
    assert "    bin/govmodel check changzhou-2011 --against" in run("demo").out
    monkeypatch.setenv("PATH", str(program.parent))
    assert "    govmodel check changzhou-2011 --against" in run("demo").out
    monkeypatch.setattr("sys.argv", ["-m", "demo"])
    assert "    govmodel rule" in run("demo").out
    monkeypatch.setenv("PATH", "")
    assert "    bin/python -m govmodel rule" in run("demo").out


def test_rule_explains_a_rule_however_it_is_written(run: Run) -> None:
    by_code, by_name = run("rule", "gm101"), run("rule", "duty-without-owner")

    assert by_code.out == by_name.out
    assert by_code.code == 0
    assert all(
        heading in by_code.out
        for heading in ("查什么", "为什么", "反例", "正例", "怎么改", "何时关掉", "依据", "起始版本")
    )
    assert run("rule", "GM101", "--format", "markdown").out.startswith("# GM101 duty-without-owner\n")
    assert json.loads(run("rule", "GM101", "--format", "json").out)["rule"]["code"] == "GM101"


def test_rule_without_a_code_lists_every_rule(run: Run) -> None:
    listed = run("rule").out

    assert run("rule", "--list").out == run("rule", "GM101", "--list").out == listed
    assert all(rule.slug in listed for rule in RULES)
    assert len(json.loads(run("rule", "--format", "json").out)["rules"]) == len(RULES)


def test_schema_prints_the_schema(run: Run) -> None:
    assert json.loads(run("schema").out) == json_schema()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_demo_names_the_lost_lead_in_the_words_of_both_documents(run: Run, lang: str) -> None:
    ran = run("demo", "--lang", lang)
    report = check(changzhou_2011(), against=jiangsu_2011())

    assert (ran.code, ran.err) == (0, "")
    assert len(ran.out.splitlines()) < 40
    for words in (
        "协助监督管理家庭服务企业的服务质量",
        "协同相关部门监督管理家庭服务企业的服务质量",
        "省商务厅  负责监督管理家庭服务企业的服务质量",
        "市民政局",
        "市妇联",
        "指导协调合同文本规范和服务矛盾纠纷处理",
        "jingzhou-2020",
        "govmodel check changzhou-2011 --against jiangsu-2011",
        "[我省→我市]",
        "[厅长→局长]",
        "[处→科]级干部",
        "[法规规章]",
        "常州国税局",
        "govmodel derive jiangsu-2011 --to 常州市 --as-of 2011-12-27",
    ):
        assert words in ran.out
    assert f"{len(report.errors)} " in ran.out


def test_demo_shows_what_is_found_and_nothing_that_was_put_there(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    mended = attrs.evolve(changzhou_2011(), duties=(), matters=(), sources=())
    monkeypatch.setattr("govmodel.cli.demo.changzhou_2011", lambda: mended)

    shown = run("demo").out

    assert "服务质量" not in shown
    assert "没有发现错误" in shown
