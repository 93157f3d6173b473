"""Every page runs: its Python, its commands, its links; and what it says comes out is what comes out.

In a page, blocks run from the top down and share their names, in an empty folder:

- ``python`` is run; a ``text`` block right after it is what it prints.
- ``console`` is run line by line: ``$ govmodel …`` with what it prints below, ``$ echo $?`` for the exit code.
- A block with a file's name after its language (``json title=duty.json``) is written to that file first.
- In what is printed, a line ``…`` stands for any lines.
- Other languages (``sh``, ``toml``, …) are only shown.
"""

import contextlib
import doctest
import io
import os
import re
import shlex
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import attrs
import pytest

import govmodel as gm

pytestmark = pytest.mark.repo

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "tests" / "README.md"])
SCRIPTS = sorted((ROOT / "examples").glob("*.py"))
COMMAND = [sys.executable, "-c", "import sys; from govmodel.cli.main import main; sys.exit(main())"]
ENVIRONMENT = {**os.environ, "PYTHONUTF8": "1", "GOVMODEL_LANG": "zh", "COLUMNS": "100", "NO_COLOR": "1"}


@attrs.frozen
class Block:
    """One fenced block of a page."""

    line: int
    language: str
    title: str | None
    text: str
    follows: bool  # right after another block, with nothing but blank lines between


FENCE = re.compile(
    r"^(?P<fence>`{3,})(?P<language>\w*)(?: +title=(?P<title>\S+))?[^\n]*\n(?P<text>.*?)^(?P=fence)$",
    re.MULTILINE | re.DOTALL,
)


def blocks_of(page: str) -> list[Block]:
    found, last = [], None
    for match in FENCE.finditer(page):
        found.append(
            Block(
                line=page.count("\n", 0, match.start()) + 1,
                language=match["language"],
                title=match["title"],
                text=match["text"],
                follows=last is not None and not page[last : match.start()].strip(),
            )
        )
        last = match.end()
    return found


def same(shown: str, printed: str) -> bool:
    """Whether what is shown is what was printed, a line ``…`` standing for any lines."""
    parts = [re.escape(line.rstrip()) for line in shown.strip("\n").split("\n")]
    pattern = r"\n".join(r"(?:.*\n)*?.*" if part == "…" else part for part in parts)
    text = "\n".join(line.rstrip() for line in printed.strip("\n").split("\n"))
    return re.fullmatch(pattern, text) is not None


def run_python(block: Block, page: Path, names: dict[str, object]) -> str:
    out = io.StringIO()
    code = compile("\n" * block.line + block.text, str(page), "exec")
    with contextlib.redirect_stdout(out):
        exec(code, names)  # noqa: S102  # the page's own code
    return out.getvalue()


def run_console(block: Block, folder: Path) -> list[tuple[str, str, str]]:
    """Command, what is shown and what was printed, for each command of the block."""
    found, code = [], 0
    for step in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
        command, _, shown = step.partition("\n")
        if command == "echo $?":
            found.append((command, shown, str(code)))
            continue
        words = shlex.split(command)
        assert words[0] == "govmodel", f"line {block.line}: only govmodel is run in console blocks"
        done = subprocess.run(
            [*COMMAND, *words[1:]],
            cwd=folder,
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            check=False,
        )
        code = done.returncode
        found.append((command, shown, done.stdout))
    return found


def test_blocks_are_found_with_what_follows_them() -> None:
    page = "a\n```python\nx\n```\n\n```text\ny\n```\nb\n````json title=z.json\n```\n````\n"
    assert [(b.line, b.language, b.title, b.text, b.follows) for b in blocks_of(page)] == [
        (2, "python", None, "x\n", False),
        (6, "text", None, "y\n", True),
        (10, "json", "z.json", "```\n", False),
    ]


@pytest.mark.parametrize(
    ("shown", "printed", "alike"),
    [
        ("a\nb\n", "a  \nb", True),
        ("a\n…\nd", "a\nb\nc\nd", True),
        ("a\n…", "a\nb\nc", True),
        ("a\n…\nd", "a\nb", False),
    ],
)
def test_a_line_of_dots_stands_for_any_lines(shown: str, printed: str, alike: bool) -> None:
    assert same(shown, printed) is alike


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_page_runs_and_shows_what_comes_out(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {"__name__": "page"}
    printed = ""
    for block in blocks_of(page.read_text(encoding="utf-8")):
        where = f"{page.name}:{block.line}"
        if block.title:
            (tmp_path / block.title).write_text(block.text, encoding="utf-8")
        if block.language == "python":
            printed = run_python(block, page, names)
        elif block.language == "text" and block.follows:
            assert same(block.text, printed), f"{where}: printed was\n{printed}"
        elif block.language == "console":
            for command, shown, came in run_console(block, tmp_path):
                assert same(shown, came), f"{where}: {command}\n{came}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    targets = re.findall(r"\]\((?!https?://|mailto:)([^)#\s]+)", text)
    assert not [target for target in targets if not (page.parent / target).exists()]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_script_shows_what_it_promises(script: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", str(script)],
        cwd=tmp_path,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    text = script.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 80
    promised = re.search(r'"""(?:.*?)What you will see:\n\n(.*?)"""', text, re.DOTALL)
    assert promised, "the docstring says what you will see"
    rest = done.stdout
    for line in promised[1].strip().splitlines():
        before, found, rest = rest.partition(line.strip())
        assert found, f"not printed, or not in this order: {line.strip()}, after {before!r}"


def test_there_are_scripts_and_pages() -> None:
    assert len(SCRIPTS) >= 4
    assert {"README.md", "CHANGELOG.md", "CONTRIBUTING.md"} <= {page.name for page in PAGES}


@pytest.mark.parametrize("tool", ["docs_map.py", "docs_format.py", "docs_rules.py"])
def test_made_pages_are_current(tool: str) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / tool), "--check"], capture_output=True, check=False, text=True
    )
    assert done.returncode == 0, done.stderr


def test_glossary_names_things_that_exist() -> None:
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    named = [
        name for row in re.findall(r"\| ([^|]*) \|$", text, re.MULTILINE) for name in re.findall(r"`([\w.]+)`", row)
    ]
    assert len(named) > 50
    for name in named:
        noun, _, field = name.partition(".")
        assert noun in gm.__all__
        assert not field or field in {known.name for known in attrs.fields(getattr(gm, noun))}


WITH_EXAMPLES = sorted(
    ".".join(file.relative_to(ROOT / "src").with_suffix("").parts)
    for file in (ROOT / "src").rglob("*.py")
    if ">>>" in file.read_text(encoding="utf-8")
)


@pytest.mark.parametrize("module", WITH_EXAMPLES)
def test_examples_in_docstrings_run(module: str) -> None:
    outcome = doctest.testmod(import_module(module))
    assert outcome.attempted
    assert not outcome.failed
