"""``govmodel matters``: what it shows, what it writes, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest
from tests.unit.cli.conftest import Run
from tests.unit.rendering.test_views import staffed

from govmodel.comparison.confirming import confirm_matters, with_suggested_matters
from govmodel.comparison.suggesting import suggest_matters
from govmodel.examples.shipped import example
from govmodel.model.ids import MatterId
from govmodel.model.meeting import JointMeeting
from govmodel.serial.files import dump, dumps, load

EXPORT, QUALITY = MatterId("matter/02a04d5f"), MatterId("matter/249870b9")


def bare() -> JointMeeting:
    return attrs.evolve(example("jiangsu-2011"), matters=(), sources=())


@pytest.fixture
def file(tmp_path: Path) -> str:
    dump(bare(), tmp_path / "bare.json")
    return str(tmp_path / "bare.json")


def test_suggestions_are_shown_with_both_quotes_and_never_fail(run: Run, file: str) -> None:
    ran = run("matters", file)

    assert (ran.code, ran.err) == (0, "")
    assert "劳务输出" in ran.out
    assert "省妇联  配合做好劳务输出和女性从业人员的权益保护工作" in ran.out
    assert "团省委  配合做好劳务输出和青年从业者的权益维护工作" in ran.out
    assert f"编号  {EXPORT}" in ran.out
    assert "近似，0.50，没有列入" in ran.out


def test_what_is_declared_is_not_suggested(run: Run) -> None:
    ran = run("matters", "jiangsu-2011", "--lang", "en")

    assert (ran.code, ran.err) == (0, "")
    assert "that is not declared already" in ran.out


def test_what_would_join_a_declared_matter_stands_beside_it(run: Run) -> None:
    ran = run("matters", "jingzhou-2020")

    assert "编号  mother-infant-facilities（并入已有的事项）" in ran.out
    assert "已认定" in ran.out


def test_json_has_ids_claims_and_scores(run: Run, file: str) -> None:
    data = json.loads(run("matters", file, "--format", "json").out)

    assert data["command"] == "matters"
    first = data["suggestions"][0]
    assert (first["id"], first["score"], first["joins"], first["near"]) == (QUALITY, 1.0, [], [])
    assert first["claims"][1] == {
        "element": "civil-affairs/5",
        "who": "省民政厅",
        "words": "协助监督管理家庭服务企业的服务质量",
        "quote": None,
        "score": 1.0,
    }


def test_structure_is_written_with_suggestions_in_it_and_those_named_confirmed(
    run: Run, file: str, tmp_path: Path
) -> None:
    out = str(tmp_path / "out.json")
    held = with_suggested_matters(bare(), suggest_matters(bare()))

    marked = run("matters", file, "-o", out)
    assert (marked.code, marked.err) == (0, f"已写入 {out}。\n")
    assert load(out) == held

    assert run("matters", out, "-o", out, "--confirm", f"{EXPORT},{QUALITY}").code == 0
    assert load(out) == confirm_matters(held, [EXPORT, QUALITY])

    waiting = json.loads(run("matters", out, "--format", "json").out)["suggestions"]
    assert {one["id"] for one in waiting} == {matter.id for matter in held.matters} - {EXPORT, QUALITY}

    confirmed = run("matters", out, "-o", out, "--confirm", "all")
    assert confirmed.code == 0
    assert "[已认定]" in confirmed.out
    assert "只是按字句推测的" not in confirmed.out
    assert load(out) == confirm_matters(held)
    assert json.loads(run("matters", out, "--format", "json").out)["suggestions"] == []


def test_least_lists_more_or_fewer(run: Run, file: str) -> None:
    def count(least: str) -> int:
        return len(json.loads(run("matters", file, "--format", "json", "--least", least).out)["suggestions"])

    assert [count(least) for least in ("1", "0.6", "0.55")] == [3, 4, 5]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--least", "many"), "--least 须为 0 到 1 之间的数"),
        (("--least", "nan"), "--least 须为 0 到 1 之间的数"),
        (("--least", "0"), "--least 须为 0 到 1 之间的数"),
        (("--confirm", "all"), "--confirm 要与 -o 同用"),
        (("-o", "-"), "-o 须为文件名"),
        (("-o", "x.json", "--confirm", "matter/02a04d5e"), "没有推测出编号为「matter/02a04d5e」的事项；最接近的是"),
        (("-o", "x.toml"), "x.toml"),
    ],
)
def test_bad_use_is_refused_and_nothing_written(
    run: Run, file: str, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], told: str
) -> None:
    folder = Path(file).parent
    monkeypatch.chdir(folder)

    ran = run("matters", file, *words)

    assert ran.code == 2
    assert told in ran.err
    assert not list(folder.glob("x.*"))


def test_names_of_people_are_shown_only_where_asked_for(run: Run) -> None:
    named = attrs.evolve(staffed(), name=f"{staffed().roster[0].person}联席会议")
    person = str(staffed().roster[0].person)

    plain, asked = (run("matters", "-", *more, stdin=dumps(named)) for more in ((), ("--names",)))

    assert person not in plain.out
    assert person in asked.out
