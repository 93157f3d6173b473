"""A structure or a report as text, in one call."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.unit.rendering.made import lost_lead, report, small
from tests.unit.rendering.test_views import staffed

from govmodel.rendering.formats import drawn
from govmodel.rendering.matrix import matrix_view
from govmodel.rendering.render import render
from govmodel.rendering.report import report_view
from govmodel.rendering.report_lines import concise
from govmodel.rendering.summary import summary_view
from govmodel.serial.files import dumps


def test_a_report_is_as_check_shows_it() -> None:
    found = report(lost_lead())

    assert render(found, lang="zh") == drawn(report_view(found, "zh"))
    assert render(found, "markdown", lang="en") == drawn(report_view(found, "en"), "markdown")
    assert render(found, "concise", lang="zh") == concise(found, "zh")
    assert json.loads(render(found, "json"))["findings"][0]["code"] == "GM101"


def test_a_structure_is_as_show_shows_it() -> None:
    assert render(small(), lang="zh") == drawn(summary_view(small()))
    assert render(small(), "markdown", lang="en", part="matrix") == drawn(matrix_view(small(), "en"), "markdown")
    assert json.loads(render(small(), "json"))["structure"] == json.loads(dumps(small()))


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_names_of_people_are_not_shown(form: str) -> None:
    assert "王小明" not in render(staffed(), form, lang="zh", part="members")


def test_the_language_is_the_environments_where_none_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOVMODEL_LANG", "en")

    assert render(small()) == render(small(), lang="en") != render(small(), lang="zh")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"form": "pdf"}, "text, markdown, json"),
        ({"lang": "fr"}, "zh, en"),
        ({"part": "all"}, "summary, members, matrix"),
    ],
)
def test_what_there_is_not_names_what_there_is(options: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        render(small(), **options)


def test_only_reports_and_structures_can_be_rendered() -> None:
    value: Any = "x"
    with pytest.raises(TypeError, match="str"):
        render(value)
