"""Decisions as they belong together: for one base, one place and one date."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from govmodel.composition.decision import Decision
from govmodel.composition.refusal import CannotDerive, problem
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division
from govmodel.model.errors import Problem
from govmodel.model.fields import many, sparse_repr
from govmodel.model.meeting import JointMeeting


@attrs.frozen(kw_only=True, repr=False)
class Decisions:
    """What a person decided for one derivation.

    Attributes:
        base: The id of what is derived from.
        to: The code of the division it is derived for.
        as_of: The date that names, ranks and powers are taken for.
        decisions: What was decided, in the order in which it was written down.
        drafts: Reasons written down where nothing is chosen yet; they decide nothing.
    """

    base: str
    to: str
    as_of: PartialDate
    decisions: tuple[Decision, ...] = many()
    drafts: tuple[Decision, ...] = many()

    __repr__ = sparse_repr


def misfits(
    decisions: Decisions, base: JointMeeting | str, to: Division, as_of: PartialDate, *, at: str = "$"
) -> tuple[Problem, ...]:
    """Why decisions do not belong to a derivation: made for another base, place or date; empty where they do.

    The ``base`` is given as a structure or by its id; ``at`` says where the decisions stand, for what is found wrong.
    """
    other = "decisions-for-another-"
    name = base if isinstance(base, str) else base.id
    found = []
    if decisions.base != name:
        found.append(
            problem(
                f"{other}base",
                f"这些决定是为「{decisions.base}」作的，现在推导的是「{name}」",
                f"these decisions were made for “{decisions.base}”, and this derives from “{name}”",
                decisions.base,
                path=f"{at}.base",
            )
        )
    if decisions.to != to.code:
        found.append(
            problem(
                f"{other}place",
                f"这些决定是为区划 {decisions.to} 作的，现在推导的是{to.name}（{to.code}）",
                f"these decisions were made for division {decisions.to}, and this derives for {to.name} ({to.code})",
                decisions.to,
                path=f"{at}.to",
            )
        )
    if decisions.as_of != as_of:
        found.append(
            problem(
                f"{other}date",
                f"这些决定是按 {decisions.as_of} 的情况作的，现在按 {as_of} 推导；名称、级别、职权可能不同",
                f"these decisions were made as of {decisions.as_of}, and this derives as of {as_of}; "
                f"names, ranks and powers may differ",
                str(decisions.as_of),
                path=f"{at}.as_of",
            )
        )
    return tuple(found)


def decisions_in(given: object, path: str = "$.decisions") -> tuple[Decision, ...]:
    """The decisions that were given, whichever way; ``path`` says where, for what is found wrong.

    Raises:
        CannotDerive: If anything given is no decision, with every one that is none.
    """
    if isinstance(given, Decisions):
        return given.decisions
    # A text gives its characters one by one, and a mapping its keys: neither holds a decision.
    if isinstance(given, str) or not isinstance(given, Iterable):
        raise CannotDerive([_no_decision(given, path)])
    found = tuple(given)
    wrong = [_no_decision(each, f"{path}[{i}]") for i, each in enumerate(found) if not isinstance(each, Decision)]
    if wrong:
        raise CannotDerive(wrong)
    return tuple(each for each in found if isinstance(each, Decision))


def _no_decision(value: object, path: str) -> Problem:
    return problem(
        "not-a-decision",
        f"decisions 须为若干 Decision，或 read_decisions 读出的 Decisions；这里是 {type(value).__name__}",
        f"decisions are Decision values, or what read_decisions gives; this is {type(value).__name__}",
        repr(value)[:60],
        path=path,
    )
