"""Intervals, terms and working rules of every kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Any, Final

from hypothesis import strategies as st

from govmodel.model.actor import Role
from govmodel.model.dates import PartialDate
from govmodel.model.interval import Interval, Period, Recurrence, Terms
from govmodel.model.meeting_rules import BulletinRule, InvitationRule, MeetingKind, MeetingRule, MinutesRule
from govmodel.model.part import Norm
from govmodel.model.rules import (
    AccountabilityRule,
    DecisionRule,
    Delegation,
    ReportKind,
    ReportRule,
    Rule,
    SealRule,
    SuccessionRule,
    SunsetRule,
    WorkingRules,
)
from govmodel.testing.strategies.actors import actors, parties
from govmodel.testing.strategies.awkward import few, flags, maybe, texts
from govmodel.testing.strategies.dates import ordered, partial_dates
from govmodel.testing.strategies.ids import STOCK, Cast, numbered, rule_ids
from govmodel.testing.strategies.slots import ids
from govmodel.testing.strategies.sparse import sparse

_UNCOUNTED = tuple(one for one in Recurrence if one is not Recurrence.COUNTED)


def _counted(counts: tuple[int | None, int | None], every: int, period: Period, words: str | None) -> Interval:
    least, width = counts
    most = None if width is None else max(1, (least or 0) + width)
    return Interval(least=least, most=most, every=every, period=period, words=words)


@cache
def intervals() -> st.SearchStrategy[Interval]:
    """Once a year, so many times in so many periods, or uncounted."""
    times, more = st.integers(0, 12), st.integers(0, 3)
    counts = st.tuples(times, more) | st.tuples(times, st.none()) | st.tuples(st.none(), more)
    counted = st.builds(_counted, counts, st.integers(1, 5), st.sampled_from(Period), maybe(texts()))
    once = st.just(Interval(least=1, most=1, period=Period.YEAR))
    return once | counted | st.builds(Interval, recurrence=st.sampled_from(_UNCOUNTED), words=maybe(texts()))


@cache
def terms() -> st.SearchStrategy[Terms]:
    """Nothing said, or how firm, on what condition, and between which dates in their order."""
    return sparse(
        _terms, {}, norm=st.sampled_from(Norm), condition=texts(), since=partial_dates(), until=partial_dates()
    )


def _terms(since: PartialDate | None = None, until: PartialDate | None = None, **said: Any) -> Terms:
    if not ordered(since, until):
        since, until = until, since
    return Terms(since=since, until=until, **said)


def term_dates(value: Terms) -> tuple[PartialDate, ...]:
    """The dates that the terms state."""
    return tuple(date for date in (value.since, value.until) if date is not None)


@lru_cache(maxsize=16)
def _shared(cast: Cast) -> dict[str, st.SearchStrategy[Any]]:
    return {
        "actors": few(actors(cast)),
        "parties": few(parties(cast)),
        "words": few(texts()),
        "interval": intervals(),
        "roles": few(st.sampled_from((Role.MEMBER_PERSONS, Role.LIAISON, *Role))),
    }


def _rule(
    cast: Cast,
    kind: type[Any],
    always: Mapping[str, st.SearchStrategy[Any]] | None = None,
    /,
    **fields: st.SearchStrategy[Any],
) -> st.SearchStrategy[Any]:
    return sparse(kind, {"id": ids(cast, rule_ids()), **(always or {})}, terms=terms(), **fields)


@lru_cache(maxsize=16)
def meeting_rules(cast: Cast = STOCK) -> st.SearchStrategy[MeetingRule]:
    """When a meeting is held, and by whom."""
    s = _shared(cast)
    kinds = few(st.sampled_from(MeetingKind))
    people = {"callers": s["actors"], "chairs": s["actors"], "delegated_chairs": s["actors"]}
    asked = {"proposers": s["parties"], "attendees": s["parties"], "attendees_of": s["parties"]}
    words = {"agenda": s["words"], "printed": texts()}
    return _rule(
        cast,
        MeetingRule,
        kinds=kinds,
        precedes=kinds,
        interval=s["interval"],
        delegable=flags(),
        **people,
        **asked,
        **words,
    )


@lru_cache(maxsize=16)
def report_rules(cast: Cast = STOCK) -> st.SearchStrategy[ReportRule]:
    """Who tells whom what."""
    s = _shared(cast)
    return _rule(
        cast,
        ReportRule,
        kind=st.sampled_from(ReportKind),
        reporters=s["actors"],
        recipients=s["parties"],
        content=s["words"],
        interval=s["interval"],
        via=actors(cast),
        purpose=texts(),
        words=texts(),
    )


@lru_cache(maxsize=16)
def minutes_rules(cast: Cast = STOCK) -> st.SearchStrategy[MinutesRule]:
    """How what was settled is recorded."""
    s = _shared(cast)
    told = dict.fromkeys(("consent_of", "countersigned_by", "sent_to", "copied_to"), s["parties"])
    forms = st.just("会议纪要") | texts()
    return _rule(cast, MinutesRule, form=forms, drafted_by=s["actors"], signed_by=s["actors"], **told)


@lru_cache(maxsize=16)
def bulletin_rules(cast: Cast = STOCK) -> st.SearchStrategy[BulletinRule]:
    """What the body publishes."""
    s = _shared(cast)
    return _rule(
        cast, BulletinRule, {"name": texts()}, published_by=s["actors"], sent_to=s["parties"], interval=s["interval"]
    )


@lru_cache(maxsize=16)
def decision_rules(cast: Cast = STOCK) -> st.SearchStrategy[DecisionRule]:
    """How something is settled."""
    s = _shared(cast)
    return _rule(
        cast,
        DecisionRule,
        subject=texts(),
        passed_by=s["actors"],
        consent_of=s["parties"],
        reported_to=s["parties"],
        settled_by=s["actors"],
        settles_by=st.sampled_from(("协调", "裁定", "决定")),
    )


@lru_cache(maxsize=16)
def succession_rules(cast: Cast = STOCK) -> st.SearchStrategy[SuccessionRule]:
    """What happens to a seat when its holder moves on."""
    s = _shared(cast)
    acting = dict.fromkeys(("proposed_by", "decided_by", "filed_with"), s["actors"])
    told = dict.fromkeys(("consulted", "copied_to"), s["parties"])
    return _rule(cast, SuccessionRule, applies_to=s["roles"], automatic=flags(), words=texts(), **acting, **told)


@lru_cache(maxsize=16)
def invitation_rules(cast: Cast = STOCK) -> st.SearchStrategy[InvitationRule]:
    """Who may be asked though not a member."""
    return _rule(cast, InvitationRule, invited=_shared(cast)["parties"])


@lru_cache(maxsize=16)
def seal_rules(cast: Cast = STOCK) -> st.SearchStrategy[SealRule]:
    """Whether the body has a seal."""
    said = st.booleans()
    return _rule(cast, SealRule, seal=said, documents=said, sealed_by=_shared(cast)["actors"])


@lru_cache(maxsize=16)
def sunset_rules(cast: Cast = STOCK) -> st.SearchStrategy[SunsetRule]:
    """When and how the body ends."""
    return _rule(cast, SunsetRule, when=texts(), automatic=flags(), decided_by=_shared(cast)["parties"])


@lru_cache(maxsize=16)
def delegations(cast: Cast = STOCK) -> st.SearchStrategy[Delegation]:
    """Work that the body has somebody else do."""
    s = _shared(cast)
    by = st.just(Role.MEETING) | actors(cast)
    words = {"tasks": s["words"], "own_work": s["words"], "purpose": texts()}
    return _rule(cast, Delegation, delegates=s["actors"], by=by, **words)


@lru_cache(maxsize=16)
def accountability_rules(cast: Cast = STOCK) -> st.SearchStrategy[AccountabilityRule]:
    """Who is held to account."""
    s = _shared(cast)
    measures = st.just("督促检查") | texts()
    return _rule(
        cast,
        AccountabilityRule,
        {"measure": measures},
        by=s["actors"],
        over=s["parties"],
        subject=texts(),
        interval=s["interval"],
    )


KINDS: Final[dict[type[Rule], tuple[str, Callable[[Cast], st.SearchStrategy[Any]]]]] = {
    MeetingRule: ("meetings", meeting_rules),
    ReportRule: ("reports", report_rules),
    MinutesRule: ("minutes", minutes_rules),
    BulletinRule: ("bulletins", bulletin_rules),
    DecisionRule: ("decisions", decision_rules),
    SuccessionRule: ("succession", succession_rules),
    InvitationRule: ("invitations", invitation_rules),
    SealRule: ("seals", seal_rules),
    SunsetRule: ("sunsets", sunset_rules),
    Delegation: ("delegations", delegations),
    AccountabilityRule: ("accountability", accountability_rules),
}
"""Each kind of rule with its field of the working rules and its strategy."""


@lru_cache(maxsize=16)
def rules(cast: Cast = STOCK) -> st.SearchStrategy[Rule]:
    """A rule of any kind."""
    return st.one_of([strategy(cast) for _, strategy in KINDS.values()])


def working_rules(cast: Cast = STOCK, *, prefix: str = "", most: int = 4) -> st.SearchStrategy[WorkingRules]:
    """A few rules in their lists, their ids different."""
    return few(rules(cast), most=most).map(lambda found: _sorted(numbered(found, f"{prefix}rule")))


def _sorted(found: tuple[Rule, ...]) -> WorkingRules:
    lists: dict[str, tuple[Any, ...]] = {
        name: tuple(rule for rule in found if type(rule) is cls) for cls, (name, _) in KINDS.items()
    }
    return WorkingRules(**lists)
