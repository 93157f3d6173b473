"""Which strategy makes which type: one row for each of the model's classes and ids."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from hypothesis import strategies as st

import govmodel.model as m
from govmodel.testing.strategies import actors as s_actors
from govmodel.testing.strategies import changes as s_changes
from govmodel.testing.strategies import dates as s_dates
from govmodel.testing.strategies import divisions as s_divisions
from govmodel.testing.strategies import documents as s_documents
from govmodel.testing.strategies import duties as s_duties
from govmodel.testing.strategies import groups as s_groups
from govmodel.testing.strategies import ids as s_ids
from govmodel.testing.strategies import open_items as s_open_items
from govmodel.testing.strategies import posts as s_posts
from govmodel.testing.strategies import questions as s_questions
from govmodel.testing.strategies import ranks as s_ranks
from govmodel.testing.strategies import rules as s_rules
from govmodel.testing.strategies import seats as s_seats
from govmodel.testing.strategies import structures as s_structures
from govmodel.testing.strategies import units as s_units

TABLE: Final[dict[Any, Callable[[], st.SearchStrategy[Any]]]] = {
    m.StructureId: s_ids.structure_ids,
    m.UnitId: s_ids.unit_ids,
    m.SeatId: s_ids.seat_ids,
    m.DutyId: s_ids.duty_ids,
    m.MandateId: s_ids.mandate_ids,
    m.MatterId: s_ids.matter_ids,
    m.GroupId: s_ids.group_ids,
    m.RuleId: s_ids.rule_ids,
    m.AppointmentId: s_ids.appointment_ids,
    m.LineId: s_ids.line_ids,
    m.DivisionCode: s_ids.division_codes,
    m.ElementId: s_ids.element_ids,
    m.Address: s_ids.addresses,
    m.Problem: s_questions.problems,
    m.PartialDate: s_dates.partial_dates,
    m.Rank: s_ranks.ranks,
    m.RankSet: s_ranks.rank_sets,
    m.JobRank: s_ranks.job_ranks,
    m.Division: s_divisions.divisions,
    m.Place: s_divisions.places,
    m.Unit: s_units.units,
    m.Portfolio: s_posts.portfolios,
    m.Post: s_posts.posts,
    m.BodyRef: s_actors.body_refs,
    m.Unnamed: s_actors.unnamed,
    m.Seat: s_seats.seats,
    m.SeatCount: s_seats.seat_counts,
    m.PerUnit: s_seats.per_units,
    m.SeatList: s_seats.seat_lists,
    m.Office: s_groups.offices,
    m.Duty: s_duties.duties,
    m.MandateItem: s_duties.mandate_items,
    m.Claim: s_duties.claims,
    m.Matter: s_duties.matters,
    m.Group: s_groups.groups,
    m.Interval: s_rules.intervals,
    m.Terms: s_rules.terms,
    m.MeetingRule: s_rules.meeting_rules,
    m.ReportRule: s_rules.report_rules,
    m.MinutesRule: s_rules.minutes_rules,
    m.BulletinRule: s_rules.bulletin_rules,
    m.DecisionRule: s_rules.decision_rules,
    m.SuccessionRule: s_rules.succession_rules,
    m.InvitationRule: s_rules.invitation_rules,
    m.SealRule: s_rules.seal_rules,
    m.SunsetRule: s_rules.sunset_rules,
    m.Delegation: s_rules.delegations,
    m.AccountabilityRule: s_rules.accountability_rules,
    m.WorkingRules: s_rules.working_rules,
    m.DocumentNumber: s_documents.document_numbers,
    m.Citation: s_documents.citations,
    m.Extent: s_documents.extents,
    m.Document: s_documents.documents,
    m.Appointment: s_structures.appointments,
    m.OpenItem: s_open_items.open_items,
    m.Source: s_documents.sources,
    m.SourceEntry: s_documents.source_entries,
    m.LowerTiers: s_structures.lower_tiers,
    m.Relation: s_structures.relations,
    m.JointMeeting: s_structures.joint_meetings,
    m.Involvement: s_questions.involvements,
    m.Add: s_changes.adds,
    m.Drop: s_changes.drops,
    m.Replace: s_changes.replaces,
    m.Move: s_changes.moves,
}
"""Every class and id that ``govmodel.model`` gives out, in its order. A test holds the two together."""


def strategy_for(kind: Any) -> st.SearchStrategy[Any]:
    """The strategy that makes values of that class or id."""
    return TABLE[kind]()
