"""The shipped table of divisions hangs together, and the page of counts is what it counts to."""

import csv
import importlib
import sys
from collections import Counter
from pathlib import Path

import pytest

from govmodel.catalogue.catalogue import default_catalogue

pytestmark = pytest.mark.repo

ROOT = Path(__file__).resolve().parents[3]
OFFICIAL = {
    2002: (332, 2860), 2003: (333, 2861), 2005: (333, 2862), 2010: (333, 2856), 2011: (332, 2853), 2015: (334, 2850),
    2018: (333, 2851), 2020: (333, 2844), 2021: (333, 2843), 2023: (333, 2844), 2024: (333, 2846),
}  # fmt: skip


@pytest.fixture
def build(monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.syspath_prepend(str(ROOT))
    return importlib.import_module("tools.catalogue.build")


def test_script_finds_no_fault_and_its_pages_are_current(
    build: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["build.py", "--check"])
    assert (build.main(), capsys.readouterr().out.strip()) == (0, "")  # type: ignore[attr-defined]  # a script


@pytest.mark.parametrize("year", OFFICIAL)
def test_counts_are_the_published_ones(build: object, year: int) -> None:
    count = build.count  # type: ignore[attr-defined]  # a script
    rows = count.read(ROOT / "src" / "govmodel" / "catalogue" / "data" / "divisions.csv")
    tiers = Counter(row["tier"] for row in count.held_at_end_of(rows, year))
    assert (tiers["地级"], tiers["县级"]) == OFFICIAL[year]


def test_a_fault_would_be_found(build: object, tmp_path: Path) -> None:
    head = "code,name,short,kind,tier,standing,parent,since,until,source,sure\n"
    file = tmp_path / "divisions.csv"
    file.write_text(
        head
        + "110000,甲市,,直辖市,省级,直辖市,,2005,2010,x,seen\n"
        + "110101,乙区,,市辖区,县级,直辖市的区县,110000,2006,2011,x,seen\n"
        + "110102,丙区,,市辖区,县级,直辖市的区县,110000,2006,2008,x,seen\n"
        + "110102,丁区,,市辖区,县级,直辖市的区县,110000,2007-06,2009,x,seen\n"
        + "110103,戊区,,市辖区,县级,直辖市的区县,110000,2008,2008,x,seen\n",
        encoding="utf-8",
    )
    faults = list(build.count.faults(file))  # type: ignore[attr-defined]  # a script
    assert [fault[:6] for fault in faults] == ["110101", "110102", "110103"]


def test_disagreements_are_settled_and_point_at_codes() -> None:
    with (ROOT / "tools" / "catalogue" / "disagreements.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    assert not [row for row in rows if not row["settled"]]
    known = default_catalogue().divisions.by_code
    assert not [row for row in rows if row["ours"] and row["code"] not in known]
