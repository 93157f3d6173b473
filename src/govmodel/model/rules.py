"""Working rules: how a body reports, decides, renews itself and ends; all its rules together."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.model.actor import Actor, Party, Role
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import RuleId
from govmodel.model.interval import Interval, Terms
from govmodel.model.kinds import typed
from govmodel.model.meeting_rules import BulletinRule, InvitationRule, MeetingRule, MinutesRule


class ReportKind(Enum):
    """In what way something is told."""

    REPORT = "报告"
    COPY = "抄报"
    SUBMIT = "报送"
    CIRCULATE = "通报"
    APPROVAL = "报批"


@attrs.frozen(kw_only=True, repr=False)
class ReportRule:
    """Who tells whom what, and how often.

    Attributes:
        id: Local to the structure.
        kind: In what way.
        reporters: Who tells.
        recipients: Who is told.
        content: What, item by item.
        interval: How often; ``None`` where the text does not say.
        via: Through whom: 由办公室汇总后.
        purpose: What for: 为省政府决策提供参考, 审议.
        words: As printed, where the parts do not give it back.
        terms: Firmness, condition, time.
    """

    id: RuleId
    kind: ReportKind = ReportKind.REPORT
    reporters: tuple[Actor, ...] = many()
    recipients: tuple[Party, ...] = many()
    content: tuple[str, ...] = many()
    interval: Interval | None = None
    via: Actor | None = None
    purpose: str | None = None
    words: str | None = None
    terms: Terms = Terms()

    __attrs_post_init__ = typed
    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class DecisionRule:
    """How something is settled, and who does so when members disagree.

    Attributes:
        id: Local to the structure.
        subject: What it is about: 重大问题及对策建议. ``None`` for anything.
        passed_by: Whose agreement it needs.
        consent_of: Whose consent it needs besides; each of them can stop it.
        reported_to: To whom it then goes.
        settled_by: Who brings about an agreement; several where any of them may. Empty: nobody is named.
        settles_by: The verb: 协调, 裁定, 决定.
        terms: Firmness, condition, time.
    """

    id: RuleId
    subject: str | None = None
    passed_by: tuple[Actor, ...] = many()
    consent_of: tuple[Party, ...] = many()
    reported_to: tuple[Party, ...] = many()
    settled_by: tuple[Actor, ...] = many()
    settles_by: str | None = None
    terms: Terms = Terms()

    __attrs_post_init__ = typed
    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class SuccessionRule:
    """What happens to a seat when its holder moves on.

    Attributes:
        id: Local to the structure.
        applies_to: Which seats: 成员, 联络员.
        automatic: Whether the successor steps in without anybody's act (自然替补, 自行递补).
        proposed_by: Who puts the successor forward.
        consulted: Who is asked.
        decided_by: Who decides (确定).
        filed_with: Who is told for the record (备案).
        copied_to: Who is sent a copy upwards (抄报).
        words: As printed, where the parts do not give it back.
        terms: Firmness, condition, time.
    """

    id: RuleId
    applies_to: tuple[Role, ...] = many()
    automatic: bool = False
    proposed_by: tuple[Actor, ...] = many()
    consulted: tuple[Party, ...] = many()
    decided_by: tuple[Actor, ...] = many()
    filed_with: tuple[Actor, ...] = many()
    copied_to: tuple[Party, ...] = many()
    words: str | None = None
    terms: Terms = Terms()

    __attrs_post_init__ = typed
    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class SealRule:
    """Whether the body has a seal and issues documents. Source: 国办函〔2003〕49号 §4.

    Attributes:
        id: Local to the structure.
        seal: Whether it has a seal; ``None`` where the text does not say.
        documents: Whether it issues formal documents; ``None`` where the text does not say.
        sealed_by: Who seals for it.
        terms: Firmness, condition, time.
    """

    id: RuleId
    seal: bool | None = None
    documents: bool | None = None
    sealed_by: tuple[Actor, ...] = many()
    terms: Terms = Terms()

    __attrs_post_init__ = typed
    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class SunsetRule:
    """When and how the body ends. Source: 国务院令第486号 art. 11.

    Attributes:
        id: Local to the structure.
        when: Upon what: 工作任务完成后.
        automatic: Whether it ends without a further act (自行撤销).
        decided_by: Who ends it otherwise.
        terms: Firmness, condition, time; ``terms.until`` is a fixed last day.
    """

    id: RuleId
    when: str | None = None
    automatic: bool = False
    decided_by: tuple[Party, ...] = many()
    terms: Terms = Terms()

    __attrs_post_init__ = typed
    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Delegation:
    """Work that the body has somebody else do (受联席会议委托).

    Attributes:
        id: Local to the structure.
        delegates: To whom.
        by: Who delegates.
        tasks: What is delegated, item by item.
        own_work: What the delegate is to do besides on its own account.
        purpose: What for.
        terms: Firmness, condition, time.
    """

    id: RuleId
    delegates: tuple[Actor, ...] = many()
    by: Actor = Role.MEETING
    tasks: tuple[str, ...] = many()
    own_work: tuple[str, ...] = many()
    purpose: str | None = None
    terms: Terms = Terms()

    __attrs_post_init__ = typed
    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class AccountabilityRule:
    """Who is held to account, for what, and by whom (督查, 通报, 考核, 问责).

    Attributes:
        id: Local to the structure.
        measure: In what way: 督促检查, 纳入年度绩效考核, 问责.
        by: Who holds to account.
        over: Who is held to account.
        subject: For what.
        interval: How often.
        terms: Firmness, condition, time.
    """

    id: RuleId
    measure: str
    by: tuple[Actor, ...] = many()
    over: tuple[Party, ...] = many()
    subject: str | None = None
    interval: Interval | None = None
    terms: Terms = Terms()

    __attrs_post_init__ = typed
    __repr__ = sparse_repr


Rule = (
    MeetingRule
    | ReportRule
    | MinutesRule
    | BulletinRule
    | DecisionRule
    | SuccessionRule
    | InvitationRule
    | SealRule
    | SunsetRule
    | Delegation
    | AccountabilityRule
)
"""Any working rule."""


@attrs.frozen(kw_only=True, repr=False)
class WorkingRules:
    """All the rules by which a body works, by kind and in the order of the text."""

    meetings: tuple[MeetingRule, ...] = many()
    reports: tuple[ReportRule, ...] = many()
    minutes: tuple[MinutesRule, ...] = many()
    bulletins: tuple[BulletinRule, ...] = many()
    decisions: tuple[DecisionRule, ...] = many()
    succession: tuple[SuccessionRule, ...] = many()
    invitations: tuple[InvitationRule, ...] = many()
    seals: tuple[SealRule, ...] = many()
    sunsets: tuple[SunsetRule, ...] = many()
    delegations: tuple[Delegation, ...] = many()
    accountability: tuple[AccountabilityRule, ...] = many()

    __attrs_post_init__ = typed
    __repr__ = sparse_repr

    def all(self) -> tuple[Rule, ...]:
        """Every rule, kind by kind."""
        return (
            *self.meetings,
            *self.reports,
            *self.minutes,
            *self.bulletins,
            *self.decisions,
            *self.succession,
            *self.invitations,
            *self.seals,
            *self.sunsets,
            *self.delegations,
            *self.accountability,
        )
