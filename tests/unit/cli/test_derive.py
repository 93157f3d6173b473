"""``govmodel derive`` and ``govmodel explain``: the plan, the files written, and what is refused before any is."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest
from tests.unit.cli.conftest import Ran, Run
from tests.unit.cli.test_bad_input import unspaced

from govmodel.cli import saving
from govmodel.composition.decisions_file import read_decisions
from govmodel.composition.derive import derive
from govmodel.examples.shipped import changzhou_2011, jiangsu_2011
from govmodel.model.errors import Problem
from govmodel.model.ids import AppointmentId, StructureId
from govmodel.model.meeting import JointMeeting
from govmodel.model.roster import Appointment
from govmodel.rendering.render import render
from govmodel.serial.errors import DumpError
from govmodel.serial.files import dump, dumps, load, loads

ASKED = ("jiangsu-2011", "--to", "常州市", "--as-of", "2011-12-27")


def filled(file: Path, choose: str = "照留") -> None:
    """Fill every open item of a file in."""
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('choose = ""', f'choose = "{choose}"'), encoding="utf-8")


def codes(ran: Ran) -> list[str]:
    return [problem["code"] for problem in json.loads(ran.out)["errors"]]


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_the_plan_is_shown_in_each_format_and_what_is_open_fails(run: Run, form: str) -> None:
    ran = run("derive", *ASKED, "--format", form)
    made = derive(jiangsu_2011(), "常州市", as_of="2011-12-27")

    assert (ran.code, ran.err) == (1, "")
    assert made.open
    assert ran.out == render(made, form, lang="zh")


def test_json_is_one_object_with_plan_structure_open_and_steps(run: Run) -> None:
    data = json.loads(run("derive", *ASKED, "--format", "json").out)
    made = derive(jiangsu_2011(), "常州市", as_of="2011-12-27")

    assert loads(json.dumps(data["structure"])) == made.structure
    assert [each["item"] for each in data["open"]] == [question.key for question in made.open]
    assert len(data["steps"]) == len(made.steps)
    assert (data["command"], data["stale"], data["done"]) == ("derive", [], False)
    assert {"plan", "counts", "to", "base", "as_of"} <= data.keys()


def test_what_was_derived_is_written_and_can_be_checked(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "changzhou.json"

    ran = run("derive", *ASKED, "-o", str(out))

    assert ran.code == 1
    assert load(out) == derive(jiangsu_2011(), "常州市", as_of="2011-12-27").structure
    assert load(out).sources == ()
    assert unspaced(ran.err) == f"已写入{out}。"
    assert "--out" in run("derive", "--help").out
    assert run("derive", *ASKED, "--out", str(tmp_path / "again.json")).out == ran.out


def test_kept_lines_are_left_out_where_they_are_not_wanted(run: Run) -> None:
    whole, short = run("derive", *ASKED), run("derive", *ASKED, "--no-kept")

    assert "  = mandate/1  " in whole.out
    assert "  = " not in short.out.partition("\n\n")[2]
    assert whole.out.splitlines()[-1] == short.out.splitlines()[-1]


def test_decisions_are_started_filled_in_and_settle_what_was_open(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "decisions.toml"
    started = run("derive", *ASKED, "--write-decisions", str(file))
    filled(file)

    settled = run("derive", *ASKED, "--decisions", str(file))

    assert (started.code, settled.code) == (1, 0)
    assert "待定 0。" in settled.out
    assert run("derive", *ASKED, "--decisions", str(file), "--format", "json").code == 0


def test_what_is_filled_in_is_kept_when_it_is_derived_again(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "decisions.toml"
    run("derive", *ASKED, "--write-decisions", str(file))
    filled(file)
    before = read_decisions(file).decisions

    again = run("derive", *ASKED, "--write-decisions", str(file))
    once = file.read_bytes()
    both = run("derive", *ASKED, "--decisions", str(file), "--write-decisions", str(file))

    assert (again.code, both.code) == (0, 0)
    assert set(read_decisions(file).decisions) == set(before) != set()
    assert file.read_bytes() == once


def test_of_two_files_of_decisions_the_one_given_counts_first(run: Run, tmp_path: Path) -> None:
    given, written = tmp_path / "given.toml", tmp_path / "written.toml"
    for file, choose in ((given, "照留"), (written, "别的话")):
        run("derive", *ASKED, "--write-decisions", str(file))
        filled(file, choose)
    first = read_decisions(given).decisions[0]
    given.write_text(given.read_text(encoding="utf-8").rpartition("[[decision]]")[0], encoding="utf-8")

    run("derive", *ASKED, "--decisions", str(given), "--write-decisions", str(written))
    found = {each.item: each.choose for each in read_decisions(written).decisions}

    assert found[first.item] == "照留"
    assert sorted(found.values()).count("别的话") == 1


def test_a_stale_decision_is_told_kept_and_fails(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "decisions.toml"
    run("derive", *ASKED, "--write-decisions", str(file))
    filled(file)
    with file.open("a", encoding="utf-8") as end:
        end.write('\n[[decision]]\nitem = "mandate/99.task#power"\nchoose = "删去"\n')

    ran = run("derive", *ASKED, "--write-decisions", str(file))

    assert ran.code == 1
    assert "没有用上的决定" in ran.out
    assert "mandate/99.task#power" in ran.out
    assert "mandate/99.task#power" in {each.item for each in read_decisions(file).decisions}


def test_nothing_changes_where_nothing_passes(run: Run) -> None:
    ran = run("derive", "jiangsu-2011", "--to", "江苏省", "--format", "json")
    data = json.loads(ran.out)

    assert ran.code == 0
    assert data["steps"] == []
    assert data["structure"] == json.loads(dumps(jiangsu_2011()))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_an_item_is_explained_wherever_it_stands_on_the_line(run: Run, lang: str) -> None:
    last = run("explain", *ASKED, "mandate/2.task", "--lang", lang)

    assert last.code == 0
    assert "我市" in last.out
    assert "jiangsu-2011 一" in last.out
    assert run("explain", "jiangsu-2011", "mandate/2.task", *ASKED[1:], "--lang", lang) == last
    assert run("explain", *ASKED[1:], "jiangsu-2011", "mandate/2.task", "--lang", lang) == last
    assert run("explain", *ASKED, "mandate/2.task", "--lang", lang, "--format", "markdown").code == 0


def test_an_explanation_as_json(run: Run) -> None:
    data = json.loads(run("explain", *ASKED, "hrss", "--format", "json").out)

    assert (data["command"], data["origin"]["item"]) == ("explain", "hrss")
    assert data["origin"]["reasons"]
    assert data["origin"]["value"]["name"] != data["origin"]["before"]["name"]


def test_what_is_decided_counts_in_an_explanation(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "decisions.toml"
    run("derive", *ASKED, "--write-decisions", str(file))
    filled(file)

    assert "待定" in run("explain", *ASKED, "mandate/3").out
    assert "待定" not in run("explain", *ASKED, "--decisions", str(file), "mandate/3").out


def test_names_of_people_are_hidden_unless_asked_for(run: Run, tmp_path: Path) -> None:
    base = jiangsu_2011()
    line = Appointment(id=AppointmentId("roster/1"), seat=base.members.seats[0].id, person="王小明")
    file = tmp_path / "base.json"
    dump(attrs.evolve(base, roster=(line,)), file)
    words = (str(file), *ASKED[1:], "--format", "json")

    assert "王小明" not in run("derive", *words).out
    assert "--names" in run("derive", *words).err
    assert "王小明" in run("derive", *words, "--names").out


DAMAGED = '{"govmodel": 1, "kind": "joint-meeting", "id": "x", "nmae": "y"}'


def undated(base: JointMeeting) -> JointMeeting:
    return attrs.evolve(base, document=attrs.evolve(base.document, date=None))


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("jiangsu-2011",), "missing-argument", ("缺少参数--toDIVISION", "argument--toDIVISIONismissing")),
        (("jiangsu-2011", "--to", "常洲市"), "unknown-division", ("最接近的是", "thenearestis")),
        (("jiangsu-2011", "--to", "鼓楼区", "--reach", "skip"), "ambiguous-division", ("不止一处", "morethanone")),
        (("jiangsu-2011", "--to", "武进区"), "level-skipped", ("--reachskip", "--reachskip")),
        (("jiangsu-2011", "--to", "内蒙古自治区"), "peer", ("--reachpeer", "--reachpeer")),
        (("changzhou-2011", "--to", "江苏省"), "upward", ("上级", "above")),
        (("jiangsu-2011", "--to", "常州市", "--as-of", "2001"), "before-base", ("还没有建立", "didnotexist")),
        (("jiangsu-2011", "--to", "常州市", "--as-of", "去年"), "not-a-date", ("不是日期", "notadate")),
        (
            ("jiangsu-2011", "--to", "常州市", "--reach", "far"),
            "unknown-choice",
            ("next、skip、peer", "next,skip,peer"),
        ),
        (("jiangsu-2012", "--to", "常州市"), "unknown-file", ("最接近的是「jiangsu-2011」", "jiangsu-2011")),
    ],
)
@pytest.mark.parametrize("command", ["derive", "explain"])
def test_bad_input_has_its_own_error_in_both_languages(
    run: Run, command: str, words: tuple[str, ...], code: str, said: tuple[str, str]
) -> None:
    more = ("hrss",) if command == "explain" else ()
    chinese, english, as_json = (
        run(command, *words, *more, *asked) for asked in ((), ("--lang", "en"), ("--format", "json"))
    )

    assert (chinese.code, english.code, as_json.code) == (2, 2, 2)
    assert (chinese.out, english.out, as_json.err) == ("", "", "")
    assert said[0] in unspaced(chinese.err)
    assert said[1] in unspaced(english.err)
    assert codes(as_json) == [code]


def test_a_damaged_base_and_one_without_date_or_division_are_told(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "base.json"
    file.write_text(DAMAGED, encoding="utf-8")
    assert set(codes(run("derive", str(file), "--to", "常州市", "--format", "json"))) == {"unknown-key", "missing-key"}

    dump(undated(attrs.evolve(jiangsu_2011(), division=None)), file)
    refused = run("derive", str(file), "--to", "常州市", "--format", "json")
    assert (refused.code, set(codes(refused))) == (2, {"no-date", "base-without-division"})


def test_an_unknown_item_names_the_nearest(run: Run) -> None:
    refused = run("explain", *ASKED, "mandat/2")

    assert refused.code == 2
    assert "最接近的是「mandate/2」" in refused.err
    assert codes(run("explain", *ASKED, "mandat/2", "--format", "json")) == ["unknown-item"]
    assert codes(run("explain", *ASKED, "--format", "json")) == ["missing-argument"]
    assert codes(run("explain", *ASKED, "mandate/2", "mandate/3", "--format", "json")) == ["surplus"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (("jiangsu-2011", "jiangsu-2012"), "decisions-for-another-base"),
        (("320400", "320500"), "decisions-for-another-place"),
        (("2011-12-27", "2020-12-31"), "decisions-for-another-date"),
        (("decisions", "decision"), "unknown-value"),
        (("[[decision]]", "[[decisoin]]"), "unknown-key"),
    ],
)
def test_decisions_that_do_not_fit_are_refused_and_nothing_is_written(
    run: Run, tmp_path: Path, change: tuple[str, str], code: str
) -> None:
    file, out = tmp_path / "decisions.toml", tmp_path / "out.json"
    run("derive", *ASKED, "--write-decisions", str(file))
    wrong = file.read_text(encoding="utf-8").replace(*change)
    file.write_text(wrong, encoding="utf-8")

    for option in ("--decisions", "--write-decisions"):
        refused = run("derive", *ASKED, option, str(file), "-o", str(out), "--format", "json")
        assert (refused.code, codes(refused)) == (2, [code])
        assert run("derive", *ASKED, option, str(file), "-o", str(out)).out == ""
    assert not out.exists()
    assert file.read_text(encoding="utf-8") == wrong


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("-o", "{folder}", "--write-decisions", "{folder}/d.toml"), "is-a-directory"),
        (("-o", "{folder}/none/out.json", "--write-decisions", "{folder}/d.toml"), "not-found"),
        (("-o", "{folder}/out.json", "--write-decisions", "{folder}/none/d.toml"), "not-found"),
        (("-o", "{folder}/out.toml", "--write-decisions", "{folder}/d.toml"), "toml-not-written"),
        (("-o", "{folder}/d.toml", "--write-decisions", "{folder}/d.toml"), "file-twice"),
        (("-o", "{folder}/out.json", "--decisions", "{folder}/none.toml"), "not-found"),
    ],
)
def test_nothing_is_written_where_one_file_cannot_be(
    run: Run, tmp_path: Path, words: tuple[str, ...], code: str
) -> None:
    refused = run("derive", *ASKED, *(word.format(folder=tmp_path) for word in words), "--format", "json")

    assert (refused.code, codes(refused)) == (2, [code])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("-o", "-"), "no-file-name"),
        (("--write-decisions", "-"), "no-file-name"),
        (("--write-decisions", "d.json"), "json-not-written"),
        (("--write-decisions", "D.JSON"), "json-not-written"),
    ],
)
def test_what_is_no_file_for_it_is_not_written_to(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], code: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for lang in ("zh", "en"):
        refused = run("derive", *ASKED, *words, "--lang", lang)
        assert (refused.code, refused.out) == (2, "")
        assert (words[0] if words[1] == "-" else ".toml") in refused.err
    assert codes(run("derive", *ASKED, *words, "--format", "json")) == [code]
    assert list(tmp_path.iterdir()) == []


def test_decisions_are_written_before_the_structure(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []

    def full(name: str, content: bytes) -> None:
        if written:
            raise DumpError([Problem(path="$", code="unusable-file", zh="盘满", en="full")], name)
        written.append(name)
        Path(name).write_bytes(content)

    monkeypatch.setattr(saving, "write_bytes", full)
    out, file = tmp_path / "out.json", tmp_path / "d.toml"
    refused = run("derive", *ASKED, "-o", str(out), "--write-decisions", str(file), "--format", "json")

    assert (refused.code, codes(refused)) == (2, ["unusable-file"])
    assert written == [str(file)]
    assert read_decisions(file).to == "320400"
    assert not out.exists()


def test_the_base_is_never_written_over(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "base.json"
    dump(jiangsu_2011(), file)

    refused = run("derive", str(file), *ASKED[1:], "-o", str(file), "--format", "json")

    assert codes(refused) == ["file-twice"]
    assert load(file) == jiangsu_2011()


def test_a_file_that_is_no_file_of_decisions_is_not_written_over(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "city.json"
    dump(attrs.evolve(changzhou_2011(), id=StructureId("x")), file)
    before = file.read_bytes()

    assert run("derive", *ASKED, "--write-decisions", str(file)).code == 2
    assert file.read_bytes() == before
