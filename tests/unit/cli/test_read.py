"""``govmodel read``, and notices wherever a command takes a structure."""

from __future__ import annotations

import io
import json
import time
from pathlib import Path

import pytest
from tests.unit.cli.conftest import Run

from govmodel.cli.progress import Progress
from govmodel.cli.setting import Setting
from govmodel.examples.shipped import changzhou_2011, jiangsu_2011
from govmodel.reading.remarks.sound import SOUND
from govmodel.rendering.notice import notice_text
from govmodel.serial.files import dumps, load

PLAN = "关于印发《某区养老服务实施方案》的通知\n一、工作目标\n服务提质。\n二、工作要求\n加强宣传。\n"
ROSTER = (
    SOUND + "附件\n常州市湖泊保护工作联席会议成员名单\n召集人：欧阳某某　市政府副市长\n成员：司马某　市水利局局长\n"
)


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "lake.txt"
    path.write_text(SOUND, encoding="utf-8")
    return path


def test_a_sound_notice_is_read_and_nothing_said_against_it(run: Run, sound: Path) -> None:
    ran = run("read", str(sound))
    assert (ran.code, ran.err) == (0, "")
    assert "常政办发〔2014〕8号" in ran.out
    assert "召集人 1，成员 2，职责 2 条" in ran.out
    assert "members 2, duties 2" in run("read", str(sound), "--lang", "en").out
    assert "联席会议" in run("read", "-", stdin=SOUND).out


def test_the_structure_is_written_whole_and_loads_again(run: Run, sound: Path, tmp_path: Path) -> None:
    out = tmp_path / "lake.json"
    ran = run("read", str(sound), "-o", str(out))
    assert ran.code == 0
    assert f"已写入 {out}" in ran.err
    assert load(out).id == "lake"
    assert names_in(tmp_path) == ["lake.json", "lake.txt"]


def test_several_structures_go_into_a_folder(run: Run, sound: Path, tmp_path: Path) -> None:
    two = tmp_path / "two.txt"
    two.write_text(SOUND + SOUND.replace("湖泊", "林木"), encoding="utf-8")
    (tmp_path / "other").mkdir()
    again = tmp_path / "other" / "lake.txt"
    again.write_text(SOUND, encoding="utf-8")
    out = tmp_path / "out"
    ran = run("read", str(sound), str(two), str(again), "-o", f"{out}/")
    assert ran.code == 0
    assert names_in(out) == ["lake-2.json", "lake.json", "two-2.json", "two.json"]
    assert run("read", str(sound), "-o", str(out)).code == 0
    plain = run("read", str(two), "-o", str(tmp_path / "fresh"))
    assert names_in(tmp_path / "fresh") == ["two-2.json", "two.json"]
    assert plain.code == 0


def test_a_bad_file_among_good_ones_is_told_and_passed(run: Run, sound: Path, tmp_path: Path) -> None:
    picture = tmp_path / "scan.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    ran = run("read", str(picture), str(tmp_path / "none.txt"), str(sound))
    assert ran.code == 2
    assert "图片" in "".join(ran.err.split())
    assert "没有文件" in ran.err
    assert "召集人 1，成员 2" in ran.out
    files = json.loads(run("read", str(picture), "none.txt", str(sound), "--format", "json").out)["files"]
    assert [file["file"] for file in files] == [str(picture), "none.txt", str(sound)]
    assert [len(file["errors"]) for file in files] == [0, 1, 0]
    assert files[0]["findings"][0]["code"] == "GM606"
    assert files[2]["structures"][0]["id"] == "lake"
    assert files[2]["quality"]["placed"] == 1.0


def test_what_sets_up_no_body_is_a_warning_of_read_and_no_input_of_check(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.txt"
    plan.write_text(PLAN, encoding="utf-8")
    ran = run("read", str(plan), "-o", str(tmp_path / "plan.json"))
    assert ran.code == 1
    assert "GM601" in ran.out
    assert "没有写" in ran.err
    assert not (tmp_path / "plan.json").exists()
    for command in (("check",), ("show",), ("derive", "--to", "常州市"), ("compare", "jiangsu-2011")):
        refused = run(*command, str(plan))
        assert (refused.code, refused.out) == (2, "")
        assert "GM601" in refused.err
        assert "实施方案" in refused.err
    assert "GM601" in run("check", str(plan), "--lang", "en").err


def test_a_notice_stands_wherever_a_structure_does(run: Run, tmp_path: Path) -> None:
    city, province = tmp_path / "city.txt", tmp_path / "province.html"
    city.write_text(notice_text(changzhou_2011()), encoding="utf-8")
    lines = "".join(f"<p>{line}</p>" for line in notice_text(jiangsu_2011()).splitlines())
    province.write_text(f"<html><body>{lines}</body></html>", encoding="gb18030")
    checked = run("check", str(city), "--against", str(province), "--select", "GM101")
    assert checked.code == 1
    assert "监督管理家庭服务企业的服务质量" in checked.out
    assert "city.txt 是公文" in checked.err
    assert "province.html 是公文" in checked.err
    assert "常州市发展家庭服务业联席会议" in run("show", str(city)).out
    assert "常州市" in run("show", "-", stdin=city.read_bytes()).out
    assert run("compare", str(city), str(city)).code == 0
    derived = run("derive", str(city), "--to", "武进区", "--as-of", "2011-12-27", "--format", "json")
    assert json.loads(derived.out)["command"] == "derive"
    assert "武进区" in derived.out


def test_a_structure_file_is_one_whatever_its_name(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "structure.txt"
    other.write_text(dumps(changzhou_2011()), encoding="utf-8")
    assert run("show", str(other)).out == run("show", "changzhou-2011").out
    other.write_text('govmodel = 1\nkind = "joint-meeting"\nid = "x"\nname = "某联席会议"\n', encoding="utf-8")
    assert "某联席会议" in run("show", str(other)).out
    refused = run("read", str(other))
    assert refused.code == 2
    assert "GM606" in refused.err


def test_several_structures_in_a_notice_are_not_one(run: Run, tmp_path: Path) -> None:
    two = tmp_path / "two.txt"
    two.write_text(SOUND + SOUND.replace("湖泊", "林木"), encoding="utf-8")
    refused = run("check", str(two), "--format", "json")
    assert refused.code == 2
    errors = json.loads(refused.out)["errors"]
    assert [error["code"] for error in errors] == ["several-structures"]
    assert "林木" in errors[0]["message_zh"]


def test_the_source_is_shown_with_what_was_placed_and_what_was_not(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "lake.txt"
    path.write_text(SOUND.replace("负责湖泊保护。", "负责湖泊保护。\n界桩由沿湖各村看护。"), encoding="utf-8")
    shown = run("read", str(path), "--show").out
    assert "[市水利局]" in shown or "[市水利局：" in shown
    assert "<?界桩由沿湖各村看护?>" in shown
    assert "→" in shown
    assert "\x1b[" not in shown
    assert "\x1b[1;33m<?" in run("read", str(path), "--show", "--color", "always").out
    assert "was not understood" in run("read", str(path), "--show", "--lang", "en").out


def test_markup_is_left_out_of_a_page_that_is_shown(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    lines = "".join(f"<p class='x'>{line}</p>" for line in SOUND.splitlines())
    page.write_text(f"<html><script>{'x' * 500}</script><body>{lines}</body></html>", encoding="utf-8")
    shown = run("read", str(page), "--show").out
    assert "class=" not in shown
    assert "xxx" not in shown
    assert "常政办发〔2014〕8号" in shown


def test_names_of_people_are_masked_unless_asked_for(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "roster.txt"
    path.write_text(ROSTER, encoding="utf-8")
    for words in ((), ("--show",), ("--format", "json")):
        hidden, named = run("read", str(path), *words), run("read", str(path), *words, "--names")
        assert "欧阳" not in hidden.out
        assert "欧阳" in named.out or not words


@pytest.mark.parametrize(
    ("words", "zh", "en"),
    [
        (("read",), "缺少参数 FILE…", "the argument FILE… is missing"),
        (("read", "-", "-"), "- 只能用一次", "- can stand once only"),
        (("read", "a.txt", "-o", "-"), "须为文件名或文件夹", "takes the name of a file or a folder"),
        (("read", "a.txt", "-o", "a.txt"), "不能写到所读的", "which is read"),
        (("read", "a.txt", "--show", "--format", "json"), "不能与 --format json 同用", "does not go with"),
    ],
)
def test_a_command_line_that_cannot_be_meant_is_refused(run: Run, words: tuple[str, ...], zh: str, en: str) -> None:
    chinese, english = run(*words), run(*words, "--lang", "en")
    assert (chinese.code, english.code) == (2, 2)
    assert zh in chinese.err.replace("\n  ", "") + chinese.out
    assert en in english.err.replace("\n  ", " ") + english.out


def test_a_structure_is_not_written_as_toml_nor_where_nothing_can_be(run: Run, sound: Path, tmp_path: Path) -> None:
    assert run("read", str(sound), "-o", str(tmp_path / "x.toml")).code == 2
    assert run("read", str(sound), "-o", str(tmp_path / "none" / "x.json")).code == 2
    assert run("read", str(sound), "-o", f"{sound}/").code == 2


def test_options_may_stand_before_between_and_behind_the_files(run: Run, sound: Path) -> None:
    for words in (("--lang", "en", str(sound), str(sound)), (str(sound), "--lang", "en", str(sound))):
        assert run("read", *words).out.count("conveners") == 2


def test_help_is_in_both_languages(run: Run) -> None:
    assert "没有读懂" in run("read", "--help").out
    assert "was not understood" in run("read", "--help", "--lang", "en").out
    assert "FILE…" in run("read", "--help").out


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal_after_a_second_and_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter((0.0, 0.5, 1.5, 2.0))
    monkeypatch.setattr(time, "monotonic", lambda: next(now))
    stream = Terminal()
    progress = Progress(Setting(progress=stream), 3)
    for number in (1, 2, 3):
        progress.at(number, f"{number}.txt")
    progress.done()
    assert "1.txt" not in stream.getvalue()
    assert "读 2/3：2.txt" in stream.getvalue()
    assert stream.getvalue().endswith("\r\x1b[K")


def test_progress_is_not_shown_for_one_file_nor_where_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "monotonic", lambda: 0.0)
    stream = Terminal()
    for progress in (Progress(Setting(progress=stream), 1), Progress(Setting(), 9)):
        progress.at(1, "x")
        progress.done()
    assert stream.getvalue() == ""


def test_a_terminal_that_goes_away_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "monotonic", iter((0.0, 5.0, 6.0)).__next__)
    stream = Terminal()
    stream.close()
    progress = Progress(Setting(progress=stream), 2)
    progress.at(1, "x")
    progress.at(2, "y")
    progress.done()
