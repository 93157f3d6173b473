"""Every rule's page is whole, its two examples run, and its sentences agree in both languages."""

from __future__ import annotations

import importlib
import re

import pytest

from govmodel.checking.rule import Example, Rule
from govmodel.checking.runner import check
from govmodel.checking.table import RETIRED, RULES, find_rule
from govmodel.findings.report import Report
from govmodel.model.change import apply
from govmodel.model.document import Section
from govmodel.serial.files import loads


def report_on(rule: Rule, example: Example) -> Report:
    base = loads(example.base, format="toml") if example.base else None
    return check(loads(example.text, format="toml"), against=base, select=[rule.code])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_bad_example_trips_the_rule_and_good_one_does_not(rule: Rule) -> None:
    bad, good = report_on(rule, rule.bad), report_on(rule, rule.good)

    assert bad.ran == good.ran == (rule.code,)
    assert {finding.code for finding in bad} == {rule.code}
    assert good.findings == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_findings_of_the_bad_example_are_complete(rule: Rule) -> None:
    for finding in report_on(rule, rule.bad):
        zh, en = finding.message.places()
        assert zh == en
        assert zh <= dict(finding.params).keys()
        assert finding.slug == rule.slug
        assert finding.authority
        for lang in ("zh", "en"):
            assert "{" not in finding.text(lang)
            advice = finding.advice(lang)
            assert advice
            assert "{" not in advice
        assert re.fullmatch(r"\$(\.\w+|\[[^\]]+\])*", finding.path)
        assert re.fullmatch(r"[0-9a-f]{16}", finding.fingerprint)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_fixes_clear_the_finding_and_twice_is_once(rule: Rule) -> None:
    structure = loads(rule.bad.text, format="toml")
    for finding in report_on(rule, rule.bad):
        if not finding.fix:
            continue
        once = apply(structure, *finding.fix)
        assert finding.fingerprint not in {f.fingerprint for f in check(once, select=[rule.code])}
        assert apply(once, *finding.fix) == once


def test_some_rule_has_a_fix() -> None:
    assert any(finding.fix for rule in RULES for finding in report_on(rule, rule.bad))


def test_codes_are_unique_in_order_and_in_a_known_family() -> None:
    codes = [rule.code for rule in RULES]

    assert codes == sorted(set(codes))
    assert all(re.fullmatch(r"GM[123456789]\d\d", code) for code in codes)
    assert {code for code, _ in RETIRED}.isdisjoint(codes)
    assert len({rule.slug for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_stands_in_a_file_of_its_name_and_has_a_whole_page(rule: Rule) -> None:
    module = importlib.import_module(f"govmodel.checking.rules.{rule.slug.replace('-', '_')}")

    assert module.RULE is rule
    assert (module.__doc__ or "").startswith(rule.code)
    assert rule.sections <= frozenset(Section)
    for text in (rule.title, rule.finds, rule.why, rule.remedy, rule.off):
        assert text.zh
        assert text.en
    for authority in rule.authority:
        assert authority.sure in {"seen", "memory", "convention"}
        assert authority.quote is None or authority.sure == "seen"


def test_rules_are_found_by_code_and_slug_and_nothing_else() -> None:
    assert find_rule("gm101") is find_rule("duty-without-owner") is RULES[0]
    assert find_rule("GM999") is None
