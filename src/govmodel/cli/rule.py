"""``govmodel rule``: what a rule finds, why, and when to leave it out; or every rule on a line."""

from __future__ import annotations

import argparse

from govmodel.checking.rule import Rule
from govmodel.checking.table import RULES, find_rule
from govmodel.cli.drawing import draw
from govmodel.cli.option import Outcome
from govmodel.cli.parsing import UsageError
from govmodel.cli.saying import Say
from govmodel.cli.setting import Setting
from govmodel.rendering.json_text import json_text
from govmodel.rendering.rule_data import rule_data
from govmodel.rendering.rule_page import rule_view, rules_view


def run(arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Explain one rule, or list them."""
    if arguments.code is None or arguments.list:
        if arguments.format == "json":
            return Outcome(out=json_text("rule", {"rules": [rule_data(rule) for rule in RULES]}, setting.encoding))
        return Outcome(out=draw(rules_view(RULES, setting.lang), setting, arguments.format))
    rule = _found(arguments.code)
    if arguments.format == "json":
        return Outcome(out=json_text("rule", {"rule": rule_data(rule)}, setting.encoding))
    return Outcome(out=draw(rule_view(rule, setting.lang), setting, arguments.format))


def _found(name: str) -> Rule:
    rule = find_rule(name)
    if rule is not None:
        return rule
    codes = [rule.code for rule in RULES]
    # A code is compared as one types it, a name as it is written.
    asked = name.upper() if name[:2].upper() == "GM" else name.lower()
    what = Say(f"没有规则「{name}」", f"there is no rule “{name}”")
    raise UsageError("unknown-rule", what, asked, codes, [rule.slug for rule in RULES])
