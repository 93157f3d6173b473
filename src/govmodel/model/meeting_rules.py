"""Rules of meetings: when they are held, who comes, and what is written down."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.model.actor import Actor, Party
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import RuleId
from govmodel.model.interval import Interval, Terms
from govmodel.model.kinds import typed
from govmodel.model.part import Norm


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

    __attrs_post_init__ = typed
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

    __attrs_post_init__ = typed
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

    __attrs_post_init__ = typed
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

    __attrs_post_init__ = typed
    __repr__ = sparse_repr
