"""The pages of rules."""

from __future__ import annotations

import attrs
import pytest

from govmodel.checking.rule import Rule
from govmodel.checking.table import RULES
from govmodel.rendering.formats import drawn
from govmodel.rendering.rule_data import rule_data
from govmodel.rendering.rule_page import rule_view, rules_view
from govmodel.rendering.view import Paragraph


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_page_has_every_part_in_its_order(rule: Rule, lang: str) -> None:
    headings = {
        "zh": ["查什么", "为什么", "反例", "正例", "怎么改", "何时关掉", "依据", "何时能查", "起始版本"],
        "en": [
            "What it finds",
            "Why it matters",
            "An example that trips it",
            "An example that does not",
            "Remedy",
            "When to switch it off",
            "Authority",
            "What it needs",
            "Since",
        ],
    }[lang]

    shown = drawn(rule_view(rule, lang)).splitlines()
    page = drawn(rule_view(rule, lang), "markdown").splitlines()

    assert shown[0] == f"{rule.code} {rule.slug}"
    assert [line for line in shown if line in headings] == headings
    assert [line[3:] for line in page if line.startswith("## ")] == headings
    assert all(line in page for line in rule.bad.text.strip("\n").splitlines())


def test_the_list_has_every_rule_on_a_line() -> None:
    shown = drawn(rules_view(RULES)).splitlines()[2:]

    assert [line.split()[0] for line in shown] == [rule.code for rule in RULES]


def test_data_holds_the_page_in_both_languages() -> None:
    rule = RULES[0]

    data = rule_data(rule)

    assert (data["code"], data["slug"], data["since"]) == (rule.code, rule.slug, rule.since)
    assert (data["why_zh"], data["why_en"]) == (rule.why.zh, rule.why.en)
    assert data["bad"] == {"text": rule.bad.text, "base": rule.bad.base}


def test_a_rule_that_rests_on_nothing_cites_nothing() -> None:
    bare = attrs.evolve(RULES[0], authority=())

    assert "依据" not in drawn(rule_view(bare)).splitlines()


def test_the_examples_are_said_to_be_minimal() -> None:
    for lang, words in (("zh", "只按它查"), ("en", "checked by it alone")):
        (note,) = [
            block.text
            for group in rule_view(RULES[0], lang).groups
            for block in group
            if isinstance(block, Paragraph) and f"--select {RULES[0].code}" in block.text
        ]
        assert words in note
