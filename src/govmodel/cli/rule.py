"""``govmodel rule``: what a rule finds, why, and when to leave it out; or every rule on a line."""

from __future__ import annotations

import argparse
from typing import Final

from govmodel.checking.rule import Rule
from govmodel.checking.table import RULES, find_rule
from govmodel.cli.drawing import draw
from govmodel.cli.option import Outcome
from govmodel.cli.parsing import UsageError
from govmodel.cli.saying import Say
from govmodel.cli.setting import Setting
from govmodel.reading.remark import Remark
from govmodel.reading.remarks.table import REMARKS, find_remark
from govmodel.rendering.json_text import json_text
from govmodel.rendering.rule_data import remark_data, rule_data
from govmodel.rendering.rule_page import remark_view, rule_view, rules_view

_RULES: Final[tuple[Rule | Remark, ...]] = RULES
_EVERY: Final = (*_RULES, *REMARKS)
"""Every rule and every remark of reading."""
_DIGITS: Final = str.maketrans("OIL", "011")
"""Letters that stand where digits ought to."""


def run(arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Explain one rule, or list them."""
    if arguments.code is None or arguments.list:
        if arguments.format == "json":
            data = {"rules": [*map(rule_data, RULES)], "remarks": [*map(remark_data, REMARKS)]}
            return Outcome(out=json_text("rule", data, setting.encoding))
        return Outcome(out=draw(rules_view(_EVERY, setting.lang), setting, arguments.format))
    rule = _found(arguments.code)
    if arguments.format == "json":
        said = remark_data(rule) if isinstance(rule, Remark) else rule_data(rule)
        return Outcome(out=json_text("rule", {"rule": said}, setting.encoding))
    view = remark_view(rule, setting.lang) if isinstance(rule, Remark) else rule_view(rule, setting.lang)
    return Outcome(out=draw(view, setting, arguments.format))


def _found(name: str) -> Rule | Remark:
    rule = find_rule(name) or find_remark(name)
    if rule is not None:
        return rule
    codes = [rule.code for rule in _EVERY]
    # A code is compared as one means to type it, a name as it is written.
    asked = f"GM{name[2:].upper().translate(_DIGITS)}" if name[:2].upper() == "GM" else name.lower()
    what = Say(f"没有规则「{name}」", f"there is no rule “{name}”")
    raise UsageError("unknown-rule", what, asked, codes, [rule.slug for rule in _EVERY])
