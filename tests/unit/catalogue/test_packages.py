"""Rows of installed packages: laid over ours when asked for, told of and left out where they are broken."""

from pathlib import Path

import pytest

from govmodel.catalogue.packages import GROUP, with_packages

MODULE = """
ROWS = {"line": [{"id": "tea", "name": "茶产业", "kind": "政府部门", "source": "市编办文件", "sure": "seen"}]}
BAD = {"line": [{"id": "Tea"}]}
NUMBER = 7
def rows():
    return ROWS
def fails():
    raise RuntimeError("no")
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tea_rows_for_tests.py").write_text(MODULE, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    info = tmp_path / "tea_rows_for_tests-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: tea-rows-for-tests\nVersion: 1\n", encoding="utf-8")
    points = {"a-good": "rows", "b-bad": "BAD", "c-fails": "fails", "d-number": "NUMBER", "e-missing": "nothing"}
    lines = [f"{name} = tea_rows_for_tests:{value}" for name, value in points.items()]
    lines.append("f-absent = no_such_module_for_tests")
    (info / "entry_points.txt").write_text("\n".join([f"[{GROUP}]", *lines, ""]), encoding="utf-8")


@pytest.mark.usefixtures("install")
def test_good_rows_are_laid_over_and_broken_ones_told() -> None:
    found = with_packages()
    assert found.packages == ("a-good",)
    assert found.catalogue.lines["tea"][0].name == "茶产业"
    assert {problem.path.partition(":")[0] for problem in found.problems} == {
        "b-bad",
        "c-fails",
        "d-number",
        "e-missing",
        "f-absent",
    }
    assert {problem.code for problem in found.problems if problem.path.startswith("b-bad")} == {"bad-id", "missing-key"}
    assert {problem.code for problem in found.problems if ":" not in problem.path} == {"bad-package"}


def test_nothing_is_laid_over_where_no_package_has_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.entry_points", lambda **_: ())
    found = with_packages()
    assert (found.packages, found.problems, found.catalogue.layers) == ((), (), ())
