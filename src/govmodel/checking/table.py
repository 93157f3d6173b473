"""The table of rules: every rule there is, and the codes that are no longer used."""

from __future__ import annotations

from typing import Final

from govmodel.checking.rule import Rule
from govmodel.checking.rules import (
    convener_below_members,
    disagreement_without_exit,
    duty_of_non_member,
    duty_without_owner,
    liaison_rank_does_not_fit,
    member_without_duty,
    no_convener,
    office_host_not_member,
    open_item,
    owned_above_missing_here,
    plenary_without_interval,
    post_does_not_fit_unit,
    rank_stated_above_missing,
    report_above_missing,
    role_never_created,
    roster_lacks_member,
    seat_given_twice,
    several_owners_without_lead,
    stated_count_mismatch,
    unnamed_counterpart,
)

RULES: Final[tuple[Rule, ...]] = (
    duty_without_owner.RULE,
    member_without_duty.RULE,
    several_owners_without_lead.RULE,
    duty_of_non_member.RULE,
    unnamed_counterpart.RULE,
    liaison_rank_does_not_fit.RULE,
    convener_below_members.RULE,
    post_does_not_fit_unit.RULE,
    roster_lacks_member.RULE,
    seat_given_twice.RULE,
    no_convener.RULE,
    office_host_not_member.RULE,
    role_never_created.RULE,
    stated_count_mismatch.RULE,
    plenary_without_interval.RULE,
    disagreement_without_exit.RULE,
    owned_above_missing_here.RULE,
    rank_stated_above_missing.RULE,
    report_above_missing.RULE,
    open_item.RULE,
)
"""Every rule, by code."""

RETIRED: Final[tuple[tuple[str, str], ...]] = ()
"""Codes that no rule has any more, each with what became of it. None so far. A code is never used again."""


def find_rule(name: str) -> Rule | None:
    """The rule with that code or slug, however the code's letters are cased; ``None`` where there is none."""
    return next((rule for rule in RULES if name == rule.slug or name.upper() == rule.code), None)
