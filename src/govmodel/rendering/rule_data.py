"""A rule as plain data for programs, in both languages."""

from __future__ import annotations

from typing import Any

from govmodel.checking.rule import Example, Rule
from govmodel.reading.remark import Remark
from govmodel.rendering.report_data import authority_data


def rule_data(rule: Rule) -> dict[str, Any]:
    """Everything a rule says of itself, under keys that never change meaning."""
    spoken = ("title", "finds", "why", "remedy", "off")
    return {
        "code": rule.code,
        "slug": rule.slug,
        **{f"{name}_{lang}": getattr(getattr(rule, name), lang) for name in spoken for lang in ("zh", "en")},
        "authority": [authority_data(authority) for authority in rule.authority],
        "sections": sorted(section.value for section in rule.sections),
        "needs": sorted(need.value for need in rule.needs),
        "bad": _example_data(rule.bad),
        "good": _example_data(rule.good),
        "since": rule.since,
    }


def remark_data(remark: Remark) -> dict[str, Any]:
    """Everything a remark of reading says of itself; a bad example in bytes is left out."""
    spoken = ("title", "finds", "why", "remedy")
    return {
        "code": remark.code,
        "slug": remark.slug,
        **{f"{name}_{lang}": getattr(getattr(remark, name), lang) for name in spoken for lang in ("zh", "en")},
        "bad": {"text": remark.bad if isinstance(remark.bad, str) else None},
        "good": {"text": remark.good},
        "since": remark.since,
    }


def _example_data(example: Example) -> dict[str, str | None]:
    return {"text": example.text, "base": example.base}
