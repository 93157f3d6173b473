"""The library finds in the three systems what a careful reviewer found, and nothing else."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from govmodel.checking.runner import check
from govmodel.examples import example
from govmodel.findings.report import Report

EXPECTED: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("expected_findings.toml").read_text(encoding="utf-8")
)["finding"]
SYSTEMS = sorted({(entry["system"], entry.get("against", "")) for entry in EXPECTED})


def report_on(system: str, against: str) -> Report:
    return check(example(system), against=example(against) if against else None)


@pytest.mark.parametrize(("system", "against"), SYSTEMS)
def test_findings_are_those_a_careful_reviewer_wrote_down(system: str, against: str) -> None:
    report = report_on(system, against)
    found = [(finding.code, finding.severity.value, finding.text("zh")) for finding in report]
    for entry in (e for e in EXPECTED if e["system"] == system):
        fitting = [f for f in found if f[:2] == (entry["code"], entry["severity"]) and entry["about"] in f[2]]
        assert len(fitting) == 1, (entry["code"], entry["severity"], entry["about"], fitting)
        found.remove(fitting[0])

    assert found == []


@pytest.mark.parametrize(("system", "against"), SYSTEMS)
def test_every_finding_points_at_words_of_the_document_or_an_element(system: str, against: str) -> None:
    for finding in report_on(system, against):
        quotes = [quote for quote in (finding.source, *finding.related) if quote is not None]
        assert quotes or finding.path.startswith("$.rules"), finding.code
        for quote in quotes:
            assert quote.source is not None, (finding.code, quote.words)
            assert quote.words == quote.source.quote
            assert quote.marked is None or quote.marked in quote.words


def test_lost_leads_are_named_in_the_words_of_both_documents() -> None:
    report = report_on("changzhou-2011", "jiangsu-2011")

    errors = report.by_code("GM101")
    quality, contracts = (f for f in errors if f.severity.value == "error")
    assert {quote.who for quote in (quality.source, *quality.related) if quote} == {"市民政局", "市妇联", "省商务厅"}
    assert {quote.who for quote in (contracts.source, *contracts.related) if quote} == {"市妇联", "省商务厅"}
    above = [quote for quote in quality.related if quote.structure == "jiangsu-2011"]
    assert [quote.words for quote in above] == ["负责监督管理家庭服务企业的服务质量"]
    assert dict(quality.params)["above"] == "省商务厅"


def test_rules_that_did_not_run_say_why() -> None:
    report = report_on("jiangsu-2011", "")

    reasons = {item.code: item.reason.zh for item in report.not_checked}
    assert set(reasons) == {"GM203", "GM204", "GM205", "GM501", "GM502", "GM503"}
    assert reasons["GM203"] == "手头没有完整的：成员名单"
    assert reasons["GM501"] == "没有给出对照的上级文件"
    assert set(report.ran).isdisjoint(reasons)
