"""Findings, reports and sentences in two languages."""

from __future__ import annotations

import attrs
import pytest

from govmodel.findings.finding import Finding, Quote, Severity
from govmodel.findings.report import ErrorsFound, Report
from govmodel.findings.text import Text, default_language
from govmodel.model.ids import StructureId

ID = StructureId("x")
FINDING = Finding(
    code="GM101",
    slug="duty-without-owner",
    severity=Severity.ERROR,
    path="$.matters[0]",
    element_id="quality",
    message=Text("「{matter}」没有负责单位", "nobody owns “{matter}”"),
    params=(("matter", "服务质量"),),
    source=Quote(words="协助监督", structure=ID),
    suggestion=Text("写明「{matter}」由谁负责", "name who owns “{matter}”"),
)


def report(*severities: Severity) -> Report:
    return Report(
        structure=ID, name="某联席会议", findings=tuple(attrs.evolve(FINDING, severity=s) for s in severities)
    )


def test_text_is_filled_in_the_language_asked_for() -> None:
    assert FINDING.text() == "「服务质量」没有负责单位"
    assert FINDING.text("en") == "nobody owns “服务质量”"
    assert FINDING.advice("en") == "name who owns “服务质量”"
    assert attrs.evolve(FINDING, suggestion=None).advice() is None


def test_text_without_params_keeps_its_braces() -> None:
    assert Text("原文是{甲}", "the text is {甲}").fill({}) == "原文是{甲}"


def test_text_knows_its_places() -> None:
    assert Text("{a}{b}", "{b}").places() == (frozenset("ab"), frozenset("b"))


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, "zh"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "zh_CN.GBK"}, "zh"),
        ({"LANG": "C.UTF-8"}, "zh"),
        ({"LANG": "en_US", "GOVMODEL_LANG": "zh"}, "zh"),
        ({"GOVMODEL_LANG": "EN", "LANG": "zh_CN"}, "en"),
        ({"LC_ALL": "en_US", "LANG": "zh_CN"}, "en"),
    ],
)
def test_language_comes_from_the_environment(environ: dict[str, str], expected: str) -> None:
    assert default_language(environ) == expected


def test_language_is_read_from_the_process_where_no_environment_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOVMODEL_LANG", "en")

    assert default_language() == "en"


def test_fingerprint_stays_while_the_finding_does() -> None:
    same = [
        attrs.evolve(FINDING, path="$.matters[7]"),
        attrs.evolve(FINDING, severity=Severity.NOTE),
        attrs.evolve(FINDING, message=Text("另一句", "another sentence")),
    ]
    other = [
        attrs.evolve(FINDING, code="GM102"),
        attrs.evolve(FINDING, element_id="contracts"),
        attrs.evolve(FINDING, source=Quote(words="协同监督", structure=ID)),
        attrs.evolve(FINDING, source=None),
        attrs.evolve(FINDING, element_id=None),
    ]

    assert {f.fingerprint for f in same} == {FINDING.fingerprint}
    assert len({f.fingerprint for f in (FINDING, *other)}) == len(other) + 1


def test_report_prints_as_one_line_that_counts() -> None:
    assert repr(report(Severity.ERROR, Severity.NOTE, Severity.NOTE)) == (
        "<Report x: 1 error, 0 warning, 0 question, 2 note; 0 rules ran, 0 did not>"
    )


def test_report_hands_out_its_findings_by_severity_code_and_slug() -> None:
    full = report(Severity.ERROR, Severity.WARNING, Severity.QUESTION, Severity.NOTE, Severity.WARNING)

    assert [len(part) for part in (full.errors, full.warnings, full.questions, full.notes)] == [1, 2, 1, 1]
    assert full.by_code("GM101") == full.by_code("duty-without-owner") == full.findings
    assert full.by_code("GM102") == ()
    assert len(full) == 5
    assert full[0] == next(iter(full)) == full.findings[0]


def test_report_is_ok_only_without_errors_and_is_neither_true_nor_false() -> None:
    assert not report(Severity.ERROR).ok
    assert report(Severity.WARNING, Severity.QUESTION).ok
    with pytest.raises(TypeError, match=r"report\.ok"):
        bool(report())


def test_errors_are_raised_only_when_asked_for() -> None:
    with pytest.raises(ErrorsFound) as caught:
        report(Severity.ERROR, Severity.NOTE).raise_if_errors()

    assert len(caught.value.report) == 2
    assert str(caught.value).count("GM101") == 1
    report(Severity.WARNING).raise_if_errors()  # no error, so nothing happens
    assert isinstance(caught.value, ValueError)
