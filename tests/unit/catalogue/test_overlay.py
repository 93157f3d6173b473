"""A user's rows laid over ours, good and bad."""

import datetime
from pathlib import Path
from typing import Any

import pytest

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.divisions import division, find_division
from govmodel.catalogue.layer import InvalidRows
from govmodel.catalogue.lines import line
from govmodel.catalogue.naming import unit_name
from govmodel.catalogue.titles import title_fits
from govmodel.catalogue.units import find_unit
from govmodel.model.dates import PartialDate
from govmodel.model.ids import LineId, UnitId
from govmodel.model.unit import Unit

OURS = default_catalogue()
SAID = {"source": "市编办文件", "sure": "seen"}
ZONE = {
    "code": "320499",
    "name": "常州新区",
    "kind": "功能区",
    "tier": "县级",
    "standing": "功能区",
    "parent": "320400",
}

TOML = """
[[division]]
code = "320499"
name = "常州新区"
short = ["新区", "常新"]
kind = "功能区"
tier = "县级"
standing = "功能区"
parent = "320400"
since = 2009-05-01
source = "市编办文件"
sure = "seen"

[[line]]
id = "tea"
name = "茶产业"
kind = "政府部门"
source = "市编办文件"
sure = "seen"

[[name]]
lines = ["tea", "commerce"]
pattern = "{地}茶产业和商务局"
form = "full"
tiers = ["地级", "县级"]
regions = ["320400"]
source = "市编办文件"
sure = "seen"

[[title]]
line = "tea"
head = ["茶长"]
deputy = "副茶长、常务副茶长"
source = "市编办文件"
sure = "seen"
"""


def faults(data: Any) -> dict[str, tuple[str, str | None]]:
    with pytest.raises(InvalidRows) as caught:
        OURS.overlay(data)
    return {problem.path: (problem.code, problem.nearest) for problem in caught.value.problems}


@pytest.fixture
def made(tmp_path: Path) -> Catalogue:
    path = tmp_path / "ours.toml"
    path.write_text(TOML, encoding="utf-8")
    return OURS.overlay(path)


def test_rows_of_a_file_are_found(made: Catalogue) -> None:
    assert division("常新", catalogue=made).parent == "320400"
    assert line("tea", catalogue=made).name == "茶产业"
    here = division("常州新区", catalogue=made)
    name = unit_name(("tea", "commerce"), here, form="full", catalogue=made)
    assert name == "常州新区茶产业和商务局"
    assert find_unit("区茶产业和商务局", here, catalogue=made).lines == ("tea", "commerce")
    unit = Unit(id=UnitId("u"), name="区茶产业和商务局", lines=(LineId("tea"),))
    assert title_fits("副茶长", unit, catalogue=made) is True
    assert title_fits("副局长", unit, catalogue=made) is False
    assert made.layers[0].name.endswith("ours.toml")
    assert "rows=" in repr(made.layers[0])


def test_ours_are_untouched(made: Catalogue) -> None:
    assert made != OURS
    assert not find_division("常新").rows
    assert not find_unit("区茶产业和商务局").readings


def test_no_rows_are_the_same_catalogue() -> None:
    assert OURS.overlay({}) is OURS
    assert OURS.overlay({"line": []}) is OURS


def test_row_takes_the_place_of_ours_while_it_holds() -> None:
    row = {"code": "320400", "name": "龙城市", "kind": "地级市", "tier": "地级", "standing": "地级", "parent": "320000"}
    middle = {"since": datetime.date(2010, 1, 1), "until": "2012-01-01"}
    made = OURS.overlay({"division": [row | middle | SAID]})
    names = {year: division("320400", as_of=PartialDate.parse(year), catalogue=made).name for year in ("2009", "2011")}
    assert names == {"2009": "常州市", "2011": "龙城市"}
    assert division("320400", catalogue=made).name == "常州市"
    for_ever = OURS.overlay({"division": [row | SAID]})
    assert not find_division("常州市", catalogue=for_ever).rows
    # A row of another time takes nothing.
    jintan = {"code": "320482", "name": "金城市", "kind": "县级市", "tier": "县级", "standing": "县级"}
    later = OURS.overlay({"division": [jintan | SAID | {"since": "2016-01-01"}]})
    assert division("320482", as_of=PartialDate.parse("2011"), catalogue=later).name == "金坛市"


def test_last_layer_is_on_top() -> None:
    first = {"id": "tea", "name": "茶", "kind": "政府部门"} | SAID
    second = {"id": "tea", "name": "茶业", "kind": "事业单位"} | SAID
    made = OURS.overlay({"line": [first]}).overlay({"line": [second]})
    assert line("tea", catalogue=made).name == "茶业"


def test_every_fault_is_told_at_once() -> None:
    assert faults(
        {
            "divisions": [],
            "division": [
                ZONE | SAID | {"kind": "功能去", "parent": "32"},
                {"code": "320499", "nane": "新区"} | SAID,
                ZONE | SAID | {"since": "2020-13-01", "until": 7},
                ZONE | SAID | {"since": "2020-01-01", "until": "2020-01-01"},
                ZONE | SAID | {"since": "20200101"},
            ],
            "line": {"id": "tea"},
            "name": [
                {"lines": [], "pattern": "{市}茶局", "form": "long"} | SAID,
                {"lines": ["t e a"], "pattern": "{地}{名}茶局", "form": "full", "regions": "3204"} | SAID,
                {"lines": ["hrss"], "pattern": "", "form": "full", "tiers": ["地级", 1]} | SAID,
                {"lines": ["hrss"], "pattern": "{地", "form": "full", "tiers": "县极"} | SAID,
            ],
            "rank": [{"standing": "地级", "unit": ["正处极"], "sure": "surely", "source": ""}],
            "title": ["局长"],
        }
    ) == {
        "$.divisions": ("unknown-table", "division"),
        "$.division[0].kind": ("unknown-value", "功能区"),
        "$.division[0].parent": ("bad-code", None),
        "$.division[1].nane": ("unknown-key", "name"),
        "$.division[1].name": ("missing-key", None),
        "$.division[1].kind": ("missing-key", None),
        "$.division[1].tier": ("missing-key", None),
        "$.division[1].standing": ("missing-key", None),
        "$.division[2].since": ("not-a-date", None),
        "$.division[2].until": ("wrong-type", None),
        "$.division[3].until": ("backwards", None),
        "$.division[4].since": ("not-a-date", None),
        "$.line": ("not-a-table", None),
        "$.name[0].lines": ("empty-cell", None),
        "$.name[0].pattern": ("bad-slot", "{地}"),
        "$.name[0].form": ("unknown-value", None),
        "$.name[1].lines": ("bad-id", None),
        "$.name[1].pattern": ("two-slots", None),
        "$.name[1].regions": ("bad-code", None),
        "$.name[2].pattern": ("empty-cell", None),
        "$.name[2].tiers": ("wrong-type", None),
        "$.name[3].pattern": ("bad-slot", "{地}"),
        "$.name[3].tiers": ("unknown-value", "县级"),
        "$.rank[0].unit": ("unknown-rank", "正处级"),
        "$.rank[0].sure": ("unknown-value", None),
        "$.rank[0].source": ("empty-cell", None),
        "$.title": ("not-a-table", None),
    }


def test_rows_of_one_thing_must_not_overlap() -> None:
    rows = [ZONE | SAID | {"until": "2015-01-01"}, ZONE | SAID | {"since": "2014-01-01"}]
    assert faults({"division": rows}) == {"$.division[1]": ("overlapping", None)}
    apart = [ZONE | SAID | {"until": "2015-01-01"}, ZONE | SAID | {"since": "2015-01-01"}]
    assert len(OURS.overlay({"division": apart}).layers[0].rows) == 2


def test_rows_must_point_at_what_there_is() -> None:
    name = {"lines": ["hrs"], "pattern": "{地}茶局", "form": "full", "regions": ["992399"]} | SAID
    found = faults(
        {
            "name": [name],
            "title": [{"line": "finanse", "head": "茶长"} | SAID, {"head": "茶长"} | SAID],
            "rank": [{"standing": "地级", "line": "zzz"} | SAID],
            "division": [ZONE | SAID | {"code": "320498", "parent": "990000"}, ZONE | SAID | {"code": "320497"}],
        }
    )
    # Among thousands of codes some code is always near; which one says nothing.
    assert {path: code for path, (code, _) in found.items()} == dict.fromkeys(
        ("$.name[0].lines", "$.name[0].regions", "$.title[0].line", "$.rank[0].line", "$.division[0].parent"),
        "unknown-value",
    )
    assert (found["$.name[0].lines"][1], found["$.title[0].line"][1]) == ("hrss", "finance")
    assert found["$.rank[0].line"][1] is None


def test_fault_says_what_and_what_else_in_both_languages() -> None:
    with pytest.raises(InvalidRows) as caught:
        OURS.overlay({"line": [{"id": "tea", "name": "茶", "kind": "政府部们"} | SAID]})
    (problem,) = caught.value.problems
    assert problem.zh.startswith("「政府部们」不是可用的值；是不是「政府部门」？可用：人民政府、政府部门")
    assert problem.en.startswith("“政府部们” is not one of the values; did you mean “政府部门”? Known: 人民政府")


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"[[line]\n", b"x = " + b"[" * 100_000])
def test_file_that_cannot_be_read_is_one_fault(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "rows.toml"
    if content is not None:
        path.write_bytes(content)
    assert faults(str(path)) == {"$": ("unreadable", None)}
    assert faults(tmp_path) == {"$": ("unreadable", None)}
