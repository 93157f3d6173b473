"""Working rules: how a body meets, reports, records, decides, renews itself and ends."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.model.actor import Actor, Party, Role
from govmodel.model.dates import PartialDate
from govmodel.model.errors import InvalidModel, Problem
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import RuleId
from govmodel.model.part import Norm


class Period(Enum):
    """A stretch of the calendar that an interval counts in."""

    YEAR = "年"
    HALF_YEAR = "半年"
    QUARTER = "季度"
    MONTH = "月"
    WEEK = "周"


class Recurrence(Enum):
    """How a thing comes back."""

    COUNTED = "按期"
    REGULAR = "定期"
    IRREGULAR = "不定期"
    EITHER = "定期或不定期"
    ON_DEMAND = "根据需要"
    PROMPT = "及时"
    WITH_MEETING = "随会议"


@attrs.frozen(kw_only=True, repr=False)
class Interval:
    """How often.

    Attributes:
        recurrence: Counted in a period, or only 定期, 不定期, 及时, 根据需要.
        least: Times in the period at the least, 0 or more. Only where counted.
        most: Times at the most; ``None`` where there is no upper end (不少于).
        every: The period taken so many times: 每两年 is every 2 years.
        period: Only where counted, and then always.
        words: As printed: 每年召开一至两次.

    Raises:
        InvalidModel: If a count stands without a period or a period without a count, or the count
            is negative, runs backwards, or is of less than one period.
    """

    recurrence: Recurrence = Recurrence.COUNTED
    least: int | None = None
    most: int | None = None
    every: int = 1
    period: Period | None = None
    words: str | None = None

    def __attrs_post_init__(self) -> None:
        """Keep counted and uncounted intervals apart, and counts in their range."""
        counted = self.recurrence is Recurrence.COUNTED
        fits = (
            counted == (self.period is not None) == (self.least is not None or self.most is not None)
            and (self.least or 0) >= 0
            and (self.most is None or self.most >= max(1, self.least or 0))
            and self.every >= 1
        )
        if not fits:
            value = f"{self.recurrence.value} {self.least}..{self.most} / {self.every} {self.period}"
            raise InvalidModel(
                [
                    Problem(
                        path="$",
                        code="interval-does-not-count",
                        zh=f"「按期」须有周期和次数（不小于 0，上限不小于下限），其他不得有：{value}",
                        en=f"a counted interval needs a period and a count that rises from 0; "
                        f"others have neither: {value}",
                        value=value,
                    )
                ]
            )

    @property
    def definite(self) -> bool:
        """Whether one can tell from it when the next one falls due."""
        return self.recurrence is Recurrence.COUNTED

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Terms:
    """What any rule may say of itself.

    Attributes:
        norm: How firm it is.
        condition: When it applies: 根据工作需要.
        since: First day it applies.
        until: Last day it applies.
    """

    norm: Norm = Norm.MUST
    condition: str | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None

    __repr__ = sparse_repr


class MeetingKind(Enum):
    """Which meeting."""

    PLENARY = "全体会议"
    REGULAR = "例会"
    SPECIAL = "专题会议"
    PARTIAL = "部分成员单位会议"
    LIAISON = "联络员会议"
    OFFICE = "办公室会议"


@attrs.frozen(kw_only=True, repr=False)
class MeetingRule:
    """When a meeting is held, and by whom.

    Attributes:
        id: Local to the structure.
        kinds: Which meetings the rule speaks of; several where one sentence does (全体会议或部分成员单位会议).
        interval: How often; ``None`` where the text does not say.
        proposers: Who may ask for it, or at whose word it is held.
        callers: Who calls it.
        chairs: Who chairs it; several where any of them may.
        delegated_chairs: Whom the chair may have chair instead.
        delegable: Whether the chair may have some other person chair (召集人委托的同志).
        attendees: Who takes part.
        attendees_of: Whose people they are, where not every member unit sends some (涉及专题工作的各有关单位).
        precedes: The meetings before which it is held.
        agenda: What it deals with, item by item.
        printed: What the text calls the meeting, where that is not the kind's own word: 全体成员会议.
        terms: Firmness, condition, time.
    """

    id: RuleId
    kinds: tuple[MeetingKind, ...] = many()
    interval: Interval | None = None
    proposers: tuple[Party, ...] = many()
    callers: tuple[Actor, ...] = many()
    chairs: tuple[Actor, ...] = many()
    delegated_chairs: tuple[Actor, ...] = many()
    delegable: bool = False
    attendees: tuple[Party, ...] = many()
    attendees_of: tuple[Party, ...] = many()
    precedes: tuple[MeetingKind, ...] = many()
    agenda: tuple[str, ...] = many()
    printed: str | None = None
    terms: Terms = Terms()

    __repr__ = sparse_repr


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

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class MinutesRule:
    """How what was settled is recorded.

    Attributes:
        id: Local to the structure.
        form: 会议纪要.
        drafted_by: Who writes them.
        consent_of: Whose consent comes before they go out.
        countersigned_by: Who signs beside (会签).
        signed_by: Who signs or settles them.
        sent_to: Who receives them.
        copied_to: Who is sent a copy upwards (抄报).
        terms: Firmness, condition, time.
    """

    id: RuleId
    form: str = "会议纪要"
    drafted_by: tuple[Actor, ...] = many()
    consent_of: tuple[Party, ...] = many()
    countersigned_by: tuple[Party, ...] = many()
    signed_by: tuple[Actor, ...] = many()
    sent_to: tuple[Party, ...] = many()
    copied_to: tuple[Party, ...] = many()
    terms: Terms = Terms()

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class BulletinRule:
    """What the body publishes or keeps for its own use (简报, 工作手册).

    Attributes:
        id: Local to the structure.
        name: As printed: 《联席会议简报》.
        published_by: Who edits it.
        sent_to: Who receives it; empty where the text does not say.
        interval: How often.
        terms: Firmness, condition, time.
    """

    id: RuleId
    name: str
    published_by: tuple[Actor, ...] = many()
    sent_to: tuple[Party, ...] = many()
    interval: Interval | None = None
    terms: Terms = Terms()

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

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class InvitationRule:
    """Who may be asked to meetings though not a member.

    Attributes:
        id: Local to the structure.
        invited: Whom.
        terms: Firmness, condition, time.
    """

    id: RuleId
    invited: tuple[Party, ...] = many()
    terms: Terms = Terms(norm=Norm.MAY)

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
