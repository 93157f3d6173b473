"""The way in: help, languages, colours, encodings, interruptions and failures."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.unit.cli.conftest import Run

from govmodel import __version__
from govmodel.cli.commands import COMMANDS
from govmodel.cli.main import main
from govmodel.cli.parsing import UsageError, _Parser
from govmodel.cli.setting import language
from govmodel.examples.shipped import changzhou_2011
from govmodel.findings.text import default_language
from govmodel.serial.files import dumps


def process(*words: str, stdin: bytes = b"", **environ: str) -> subprocess.CompletedProcess[bytes]:
    """The command line in a process of its own."""
    known = {name: value for name, value in os.environ.items() if name in {"PATH", "PYTHONPATH", "SYSTEMROOT"}}
    return subprocess.run(
        [sys.executable, "-m", "govmodel", *words],
        input=stdin,
        capture_output=True,
        check=False,
        env={**known, "GOVMODEL_LANG": "zh", **environ},
    )


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_help_lists_every_command_and_every_command_its_options(run: Run, lang: str) -> None:
    shown = run("--help", "--lang", lang)

    assert (shown.code, shown.err) == (0, "")
    assert run("-h", f"--lang={lang}") == shown
    for command in COMMANDS:
        assert f"  {command.name}" in shown.out
        own = run(command.name, "--help", "--lang", lang)
        assert own.code == 0
        assert command.about.to(lang) in own.out
        assert all((option.value if option.positional else option.name) in own.out for option in command.options)


def test_version_is_the_packages(run: Run) -> None:
    assert run("--version") == (0, f"govmodel {__version__}\n", "")


def test_options_that_every_command_has_may_stand_before_it(run: Run) -> None:
    assert run("--lang", "en", "rule") == run("rule", "--lang", "en")
    assert run("--color=never", "rule").code == 0


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"LANG": "en_US.UTF-8"},
        {"LANG": "zh_CN.GBK"},
        {"LC_ALL": "zh_CN", "LANG": "en_US"},
        {"GOVMODEL_LANG": "en", "LANG": "zh_CN"},
        {"LANG": "C"},
        {"LANG": "de_DE"},
    ],
)
def test_the_language_is_the_librarys_own_choice(environ: dict[str, str]) -> None:
    assert language(environ) == default_language(environ)


@pytest.mark.parametrize(
    ("words", "environ", "coloured"),
    [
        ((), {}, True),
        ((), {"NO_COLOR": "1"}, False),
        ((), {"NO_COLOR": ""}, True),
        ((), {"TERM": "dumb"}, False),
        (("--color", "never"), {}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
    ],
)
def test_a_terminal_gets_colour_unless_it_is_not_wanted(
    monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], environ: dict[str, str], coloured: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    out = Terminal()

    main(["show", "changzhou-2011", *words], stdout=out)

    assert ("\x1b[" in out.getvalue()) is coloured


def test_what_is_no_terminal_gets_colour_only_when_asked(run: Run) -> None:
    assert "\x1b[" not in run("show", "changzhou-2011").out
    assert "\x1b[" in run("show", "changzhou-2011", "--color", "always").out


def test_a_closed_stream_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    out = io.StringIO()
    out.close()

    assert main(["--version", "--lang", "zh"], stdout=out) == 2
    assert capsys.readouterr() == ("", "结果写不出去：标准输出没有打开。\n")


def test_a_process_without_standard_output_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)
    err = io.StringIO()

    assert main(["show", "changzhou-2011", "--lang", "en"], stderr=err) == 2
    assert err.getvalue() == "The result could not be written: standard output is not open.\n"
    monkeypatch.setattr("sys.stderr", None)
    assert main(["show", "changzhou-2011"]) == 2


class Full(io.StringIO):
    """A stream on a device without room."""

    def flush(self) -> None:
        raise OSError(28, "No space left on device")


def test_a_full_device_is_told_in_a_sentence() -> None:
    err = io.StringIO()

    assert main(["demo", "--lang", "en"], stdout=Full(), stderr=err) == 2
    assert err.getvalue() == "The result could not be written: No space left on device.\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_full_device_ends_the_process_with_two_and_no_traceback() -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "govmodel", "--version"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env={**os.environ, "GOVMODEL_LANG": "zh"},
        )

    assert ran.returncode == 2
    assert ran.stderr.decode().count("\n") == 1
    assert "Traceback" not in ran.stderr.decode()


def test_an_interruption_is_quiet(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("govmodel.cli.schema.run", interrupted)

    assert run("schema") == (130, "", "")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_failure_of_our_own_is_a_sentence_and_a_file_to_attach(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, lang: str
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr("govmodel.cli.schema.run", broken)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    failed = run("schema", "--lang", lang)

    (file,) = tmp_path.iterdir()
    assert (failed.code, failed.out) == (3, "")
    assert str(file) in failed.err
    assert {"zh": "报告", "en": "report it"}[lang] in failed.err
    assert "Traceback" not in failed.err
    content = file.read_text(encoding="utf-8")
    assert all(words in content for words in (f"govmodel {__version__}", "Traceback", "a fault of ours"))


def test_a_failure_is_told_even_where_no_file_can_be_written(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("govmodel.cli.schema.run", broken)
    monkeypatch.setattr("tempfile.NamedTemporaryFile", broken)

    failed = run("schema", "--lang", "en")

    assert failed.code == 3
    assert failed.err.startswith("govmodel itself failed")


def test_output_survives_a_gbk_pipe() -> None:
    for words in (("demo",), ("show", "jingzhou-2020", "--matrix"), ("check", "changzhou-2011", "--exit-zero")):
        ran = process(*words, PYTHONIOENCODING="gbk")

        assert (ran.returncode, ran.stderr) == (0, b"")
        assert "常州" in ran.stdout.decode("gbk") or "荆州" in ran.stdout.decode("gbk")


def test_a_stream_of_any_encoding_gets_what_it_can_hold() -> None:
    for encoding, sign in (("gbk", "●"), ("ascii", "*"), ("utf-8", "●")):
        raw = io.BytesIO()
        stream = io.TextIOWrapper(raw, encoding=encoding, newline="")

        assert main(["show", "jiangsu-2011", "--matrix"], stdout=stream) == 0
        assert sign in raw.getvalue().decode(encoding)


def test_signs_have_plain_substitutes_where_only_ascii_is_known() -> None:
    ran = process("show", "jingzhou-2020", "--matrix", PYTHONIOENCODING="ascii")

    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b" *" in ran.stdout
    assert b" o" in ran.stdout


def test_a_reader_who_goes_away_is_no_fault() -> None:
    started = subprocess.Popen(
        [sys.executable, "-m", "govmodel", "show", "jingzhou-2020", "--matrix", "--members"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert started.stdout is not None
    assert started.stderr is not None
    started.stdout.close()

    assert started.stderr.read() == b""
    started.stderr.close()
    assert started.wait() == 0


class Gone(io.StringIO):
    """A stream whose reader has gone away, or whose user has had enough."""

    def __init__(self, error: type[BaseException], descriptor: int) -> None:
        super().__init__()
        self.error, self.descriptor = error, descriptor

    def flush(self) -> None:
        raise self.error

    def fileno(self) -> int:
        return self.descriptor


def test_what_happens_while_writing_is_quiet_and_the_exit_code_stays(run: Run, tmp_path: Path) -> None:
    expected = run("check", "changzhou-2011", "--against", "jiangsu-2011").code
    with (tmp_path / "out").open("w") as file:
        for error in (BrokenPipeError, KeyboardInterrupt):
            out, err = Gone(error, file.fileno()), io.StringIO()

            code = main(["check", "changzhou-2011", "--against", "jiangsu-2011"], stdout=out, stderr=err)

            assert (code, err.getvalue()) == (expected, "")


def test_a_process_without_standard_input_reads_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    out, err = io.StringIO(), io.StringIO()

    assert main(["show", "-"], stdout=out, stderr=err) == 2
    assert err.getvalue()


def test_text_on_standard_input_is_as_good_as_bytes() -> None:
    out = io.StringIO()

    assert main(["show", "-"], stdin=io.StringIO(dumps(changzhou_2011())), stdout=out, stderr=io.StringIO()) == 0
    assert changzhou_2011().name in out.getvalue()


def test_whatever_else_the_splitting_refuses_is_a_usage_error() -> None:
    with pytest.raises(UsageError) as refused:
        _Parser().error("something new")

    assert refused.value.code == "bad-usage"


def test_a_file_comes_through_standard_input_byte_for_byte() -> None:
    structure = process("show", "changzhou-2011", "--format", "json").stdout
    ran = process("check", "-", stdin=structure, PYTHONIOENCODING="gbk", LANG="zh_CN.GBK")

    # What `show` prints holds the structure and is no structure file, and is told apart from one.
    assert ran.returncode == 2
    assert ran.stdout == b""
    assert "标准输入：这是 govmodel show --format json 的输出" in ran.stderr.decode("gbk")


def test_help_loads_neither_the_model_nor_the_rules() -> None:
    code = (
        "import sys, io; from govmodel.cli.main import main; main(['check', '--help'], stdout=io.StringIO()); "
        "print([name for name in sys.modules if name.startswith(('govmodel.model', 'govmodel.checking', 'cattrs'))])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    assert ran.stdout.strip() == b"[]"
