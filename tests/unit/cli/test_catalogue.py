"""``govmodel catalogue``: what it finds, lists, explains and checks, and what it says of mistakes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.unit.cli.conftest import Run

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.packages import WithPackages
from govmodel.cli import catalogue
from govmodel.model.errors import Problem
from govmodel.rendering.width import width

ROWS = """
[[line]]
id = "tea"
name = "茶产业"
kind = "政府部门"
source = "市编办文件"
sure = "seen"

[[name]]
lines = ["tea"]
pattern = "{地}茶产业发展局"
form = "full"
source = "市编办文件"
sure = "seen"
"""


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    file = tmp_path / "ours.toml"
    file.write_text(ROWS, encoding="utf-8")
    return file


FOUND = {
    ("常州",): ("division", "code", ["320400"]),
    ("鼓楼区", "--within", "南京"): ("division", "code", ["320106"]),
    ("金坛市", "--as-of", "2011"): ("division", "code", ["320482"]),
    ("市人社局", "--within", "常州"): ("unit", "lines", ["hrss"]),
    ("常州国税局", "--as-of", "2011-12-27"): ("unit", "lines", ["state-tax"]),
    ("市委常委、宣传部部长", "--within", "常州"): ("post", "unit", ["市委", "市委宣传部"]),
    ("国办发〔201930号",): ("number", "number", ["国办发〔2019〕30号"]),
    ("宁政办发〔2020〕1号", "--within", "江苏"): ("number", "issuer", ["南京市人民政府办公厅"]),
}


@pytest.mark.parametrize(("words", "expected"), FOUND.items())
def test_find_tells_what_it_is(run: Run, words: tuple[str, ...], expected: tuple[str, str, list[str]]) -> None:
    ran = run("catalogue", "find", *words, "--format", "json")
    data = json.loads(ran.out)
    sort, column, cells = expected
    assert (ran.code, data["sort"]) == (0, sort)
    assert [row[column] for row in data["found"]] == cells


def test_find_lists_every_candidate(run: Run) -> None:
    ran = run("catalogue", "find", "鼓楼区")
    assert ran.code == 0
    for words in ("320106", "350102", "不止一解"):
        assert words in ran.out
    assert max(map(width, ran.out.splitlines())) <= 100
    assert "It may mean several" in run("catalogue", "find", "鼓楼区", "--lang", "en").out


def test_find_names_the_nearest_and_fails(run: Run) -> None:
    ran = run("catalogue", "find", "常洲")
    assert ran.code == 1
    assert "常州" in ran.out
    assert "常州" in json.loads(run("catalogue", "find", "常洲", "--format", "json").out)["nearest"]
    assert "Nothing is known of" in run("catalogue", "find", "常洲", "--lang", "en").out


def test_list_shows_rows_of_a_date_and_place(run: Run) -> None:
    def codes(*words: str) -> set[str]:
        return {row["code"] for row in json.loads(run("catalogue", "list", *words, "--format", "json").out)["rows"]}

    now, then = codes("divisions", "--within", "常州"), codes("divisions", "--within", "常州", "--as-of", "2011")
    assert {"320400", "320413", "320482"} <= now
    assert "320482" in then
    assert "320413" not in then
    assert "320500" not in now


@pytest.mark.parametrize("table", ["lines", "names", "ranks", "titles", "issuers", "post-titles"])
def test_every_table_can_be_listed(run: Run, table: str) -> None:
    rows = json.loads(run("catalogue", "list", table, "--format", "json").out)["rows"]
    near = json.loads(run("catalogue", "list", table, "--within", "常州", "--format", "json").out)["rows"]
    assert all(row["source"] and row["sure"] for row in rows)
    assert 0 < len(near) <= len(rows)


def test_issuers_within_a_place_are_its_own(run: Run) -> None:
    rows = json.loads(run("catalogue", "list", "issuers", "--within", "常州", "--format", "json").out)["rows"]
    assert {row["place"] for row in rows if row["part"] == "place"} == {"320400", "320000"}


def test_explain_says_where_rows_come_from(run: Run, rows: Path) -> None:
    ours = run("catalogue", "explain", "hrss")
    assert ours.code == 0
    assert "[[line]]" in ours.out
    assert "来自" in ours.out
    theirs = json.loads(run("catalogue", "explain", "tea", "--rows", str(rows), "--format", "json").out)["rows"]
    assert [(row["table"], row["from"]) for row in theirs] == [("line", str(rows)), ("name", str(rows))]


def test_explain_fails_where_no_row_is_about_it(run: Run) -> None:
    assert run("catalogue", "explain", "没有这个").code == 1


def test_rows_of_a_file_are_laid_over_ours(run: Run, rows: Path) -> None:
    data = json.loads(run("catalogue", "find", "常州市茶产业发展局", "--rows", str(rows), "--format", "json").out)
    assert [row["lines"] for row in data["found"]] == ["tea"]


def test_check_is_content_with_rows_that_fit(run: Run, rows: Path) -> None:
    assert run("catalogue", "check", str(rows)).code == 0
    assert json.loads(run("catalogue", "check", str(rows), "--format", "json").out)["count"] == 2


@pytest.mark.parametrize(("lang", "words"), [("zh", "没有「nmae」这一栏"), ("en", "there is no column “nmae”")])
def test_check_tells_every_problem(run: Run, tmp_path: Path, lang: str, words: str) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text('[[line]]\nid = "Tea"\nnmae = "茶"\n[[nosuch]]\n', encoding="utf-8")
    ran = run("catalogue", "check", str(bad), "--lang", lang)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err.replace("\n", "")
    data = json.loads(run("catalogue", "check", str(bad), "--format", "json").out)
    assert {error["code"] for error in data["errors"]} == {"bad-id", "unknown-key", "missing-key", "unknown-table"}


BAD = {
    ("find",): ("缺少参数", "is missing"),
    (): ("缺少参数", "is missing"),
    ("fnd", "常州"): ("find", "find"),
    ("list", "division-s"): ("divisions", "divisions"),
    ("find", "市人社局", "--within", "鼓楼区"): ("不止一处", "more than one place"),
    ("find", "市人社局", "--within", "常洲"): ("常州", "常州"),
    ("find", "常州", "--as-of", "昨天"): ("不是日期", "is not a date"),
    ("find", "常州", "--rows", "没有.toml"): ("读不出来", "cannot be read"),
    ("check", "没有.toml"): ("读不出来", "cannot be read"),
}


@pytest.mark.parametrize(("words", "said"), BAD.items(), ids=[" ".join(words) or "nothing" for words in BAD])
def test_mistakes_are_told_in_both_languages(run: Run, words: tuple[str, ...], said: tuple[str, str]) -> None:
    for lang, sentence in zip(("zh", "en"), said, strict=True):
        ran = run("catalogue", *words, "--lang", lang)
        assert (ran.code, ran.out) == (2, "")
        assert sentence in ran.err


def test_a_broken_package_is_told_of_and_left_out(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    problem = Problem(path="tea", code="bad-package", zh="用不了", en="cannot be used")
    broken = WithPackages(catalogue=default_catalogue(), problems=(problem,))
    monkeypatch.setattr(catalogue, "with_packages", lambda: broken)
    ran = run("catalogue", "find", "常州", "--packages")
    assert ran.code == 0
    assert "320400" in ran.out
    assert "用不了" in ran.err
    data = json.loads(run("catalogue", "find", "常州", "--packages", "--format", "json").out)
    assert [warning["code"] for warning in data["warnings"]] == ["bad-package"]
