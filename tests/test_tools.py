"""What a fresh machine is told where there is no Python that will do."""

import os
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.repo

SCRIPT = Path(__file__).resolve().parents[1] / "tools" / "make_venv.sh"


def make_venv(python: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", str(SCRIPT), str(folder)],
        env={**os.environ, "PYTHON": python},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def pretender(folder: Path, body: str) -> str:
    program = folder / "python"
    program.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    program.chmod(0o755)
    return str(program)


def test_no_python_at_all_is_said_in_both_languages(tmp_path: Path) -> None:
    done = make_venv(str(tmp_path / "nothing-here"), tmp_path / "venv")
    assert done.returncode == 1
    assert "没有找到 Python 3.11" in done.stderr
    assert "No Python 3.11 or newer was found" in done.stderr


def test_an_old_python_will_not_do(tmp_path: Path) -> None:
    done = make_venv(pretender(tmp_path, "exit 1"), tmp_path / "venv")
    assert done.returncode == 1
    assert "No Python 3.11 or newer was found" in done.stderr


def test_a_python_that_cannot_make_environments_is_told_apart(tmp_path: Path) -> None:
    new_without_venv = pretender(tmp_path, 'case "$2" in *ensurepip*) exit 1;; esac')
    done = make_venv(new_without_venv, tmp_path / "venv")
    assert done.returncode == 1
    assert "ensurepip" in done.stderr
    assert "建不了虚拟环境" in done.stderr
    assert not (tmp_path / "venv").exists()
