"""Where a value comes from: what stands there, what stood there, why, and in whose words."""

from __future__ import annotations

import json

import pytest
from tests.unit.composition.by_hand import TASK, derivation

from govmodel.composition.paths import NothingThere
from govmodel.rendering.formats import drawn
from govmodel.rendering.origin import explained, origin_data, origin_view
from govmodel.rendering.render import explain


def shown(asked: str, lang: str = "zh") -> str:
    derived = derivation()
    return drawn(origin_view(derived, explained(derived, asked), lang))


def test_a_changed_text_has_both_readings_the_reason_and_the_bases_quote() -> None:
    text = shown("mandate/1.task")

    assert "  现为    协调处理我市发展家庭服务业的重大问题\n" in text
    assert f"  上级为  {TASK}\n" in text
    assert "  ~ 指本级政府或本地（措辞）\n" in text
    assert f"  └ {TASK}  苏政办发〔2011〕1号 一\n" in text


def test_what_a_reason_rests_on_is_told_with_how_sure_it_is() -> None:
    assert "      依据：单位名称表：人社（见于文件）\n" in shown("hrss")
    assert "      rests on: 单位名称表：人社 (seen)\n" in shown("hrss", "en")


def test_what_is_as_above_says_so_and_nothing_more() -> None:
    text = shown("mandate/2")

    assert "  = 原文照录\n" in text
    assert "上级原文" not in text


def test_changes_within_and_questions_are_listed_in_place_of_a_reason() -> None:
    whole, asked = shown("mandate/1"), shown("mandate/3")

    assert "原文照录" not in whole + asked
    assert "  ~ mandate/1.task  协调处理[我省→我市]发展家庭服务业的重大问题\n      指本级政府或本地（措辞）\n" in whole
    assert "  ? mandate/3.task#power  [法规规章]（常州市当日没有地方立法权）\n" in asked
    assert "      可选：删去 / " in asked


def test_changes_within_say_what_they_rest_on_too() -> None:
    assert "（单位对应）\n      依据：单位名称表：人社（见于文件）\n" in shown("units")
    assert " (unit)\n      rests on: 单位名称表：人社 (seen)\n" in shown("units", "en")


def test_what_was_dropped_is_explained_by_what_dropped_it() -> None:
    text = shown("member/women")

    assert "  现为    （没有）\n" in text
    assert "  上级为  成员 省妇联\n" in text
    assert "  - 本级决定不设（本级决定）\n" in text


def test_what_neither_has_names_the_nearest() -> None:
    with pytest.raises(NothingThere) as caught:
        explained(derivation(), "mandat/1")
    assert caught.value.nearest == "mandate/1"


def test_the_same_as_plain_data() -> None:
    derived = derivation()
    data = origin_data(derived, explained(derived, "mandate/1.task"))
    kept = origin_data(derived, explained(derived, "mandate/2"))

    assert (data["item"], data["path"]) == ("mandate/1.task", ["mandate", "mandate/1", "task"])
    assert (data["value"], data["before"]) == ("协调处理我市发展家庭服务业的重大问题", TASK)
    assert [reason["why"] for reason in data["reasons"]] == ["措辞"]
    assert [quote["quote"] for quote in data["quotes"]] == [TASK]
    assert (kept["step"], [reason["why"] for reason in kept["reasons"]]) == (None, ["原文照录"])


def test_an_origin_is_rendered_in_one_call() -> None:
    derived = derivation()

    assert explain(derived, "mandate/1", lang="zh") == shown("mandate/1")
    assert explain(derived, ("mandate", "mandate/1"), "markdown", lang="en").startswith("# mandate/1")
    assert json.loads(explain(derived, "hrss", "json"))["origin"]["item"] == "hrss"
    with pytest.raises(ValueError, match="pdf"):
        explain(derived, "hrss", "pdf")
