"""The public face: every name a user needs, each fetched from its home when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from govmodel import catalogue as catalogue
    from govmodel import examples as examples
    from govmodel.catalogue.divisions import UnknownDivision, division
    from govmodel.catalogue.issuers import issuers_of
    from govmodel.catalogue.naming import unit_name
    from govmodel.catalogue.posts import find_posts
    from govmodel.catalogue.reforms import names, successors
    from govmodel.catalogue.units import unit, units
    from govmodel.checking.rule import Rule as CheckRule
    from govmodel.checking.runner import check
    from govmodel.checking.selection import UnknownRule
    from govmodel.checking.table import find_rule
    from govmodel.comparison.compare import compare
    from govmodel.comparison.confirming import confirm_matters, with_suggested_matters
    from govmodel.comparison.difference import Area, Aspect, Comparison, Difference, DifferenceKind
    from govmodel.comparison.suggested_matter import SuggestedMatter
    from govmodel.comparison.suggesting import suggest_matters
    from govmodel.composition.decision import Decision
    from govmodel.composition.decisions_file import read_decisions, write_decisions
    from govmodel.composition.derivation import Derivation
    from govmodel.composition.derive import derive
    from govmodel.composition.filled import Decisions
    from govmodel.composition.passage import Reach
    from govmodel.composition.question import Question
    from govmodel.composition.reason import Reason
    from govmodel.composition.refusal import CannotDerive
    from govmodel.composition.step import Step
    from govmodel.corpus.cascade import Cascade, cascade
    from govmodel.examples.shipped import UnknownExample
    from govmodel.findings.finding import Authority, Finding, Quote, Severity
    from govmodel.findings.report import Deferred, ErrorsFound, NotChecked, Report
    from govmodel.findings.text import Text
    from govmodel.model.actor import Actor, BodyRef, Party, Role, Unnamed
    from govmodel.model.change import Add, Change, Drop, InvalidChange, Move, Replace, apply
    from govmodel.model.dates import PartialDate
    from govmodel.model.division import Division, DivisionKind, Place, Standing, Tier
    from govmodel.model.document import ActKind, Citation, Document, DocumentNumber, Extent, Genre, Section, Validity
    from govmodel.model.duty import Duty, MandateItem
    from govmodel.model.errors import GovmodelError, InvalidModel, Problem
    from govmodel.model.group import Group
    from govmodel.model.ids import (
        Address,
        AppointmentId,
        DivisionCode,
        DutyId,
        ElementId,
        GroupId,
        LineId,
        MandateId,
        MatterId,
        RuleId,
        SeatId,
        StructureId,
        UnitId,
    )
    from govmodel.model.index import Index, every_duty
    from govmodel.model.interval import Interval, Period, Recurrence, Terms
    from govmodel.model.job_rank import JobRank, job_rank
    from govmodel.model.matter import Claim, Match, Matter
    from govmodel.model.meeting import (
        Form,
        JointMeeting,
        LowerTiers,
        LowerTiersStance,
        Relation,
        RelationKind,
        Structure,
    )
    from govmodel.model.meeting_rules import BulletinRule, InvitationRule, MeetingKind, MeetingRule, MinutesRule
    from govmodel.model.office import Office, OfficeForm
    from govmodel.model.open_item import OpenAbout, OpenItem
    from govmodel.model.part import Effect, Norm, Part, Scope
    from govmodel.model.post import Portfolio, Post, PostClass
    from govmodel.model.questions import Involvement, display, helpers, involvements, lone_matters, owners, phrase
    from govmodel.model.rank import Grade, Rank, RankLevel, RankSet
    from govmodel.model.roster import Appointment
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
    from govmodel.model.seat import PerUnit, Seat, SeatCount, SeatLevel, SeatList, SeatRole
    from govmodel.model.source import Source, SourceEntry
    from govmodel.model.unit import Unit, UnitKind, Where
    from govmodel.reading.quotes import Misquote, Quoted, from_quotes
    from govmodel.reading.read import read
    from govmodel.reading.reading import DocumentKind, NoStructure, Quality, Reading, Seen
    from govmodel.reading.repairs.repair import Repair, RepairKind
    from govmodel.reading.spans import Span, SpanKind
    from govmodel.rendering.render import explain, render
    from govmodel.serial.errors import DumpError, LoadError
    from govmodel.serial.files import dump, dumps, load, loads
    from govmodel.serial.schema import json_schema
    from govmodel.version import __version__
    from govmodel.wording.certainty import Certainty

# fmt: off
__all__ = [
    "AccountabilityRule", "ActKind", "Actor", "Add", "Address", "Appointment", "AppointmentId", "Area", "Aspect",
    "Authority", "BodyRef", "BulletinRule", "CannotDerive", "Cascade", "Certainty", "Change", "CheckRule",
    "Citation", "Claim", "Comparison", "Decision", "DecisionRule", "Decisions", "Deferred", "Delegation",
    "Derivation", "Difference", "DifferenceKind", "Division", "DivisionCode", "DivisionKind", "Document",
    "DocumentKind", "DocumentNumber", "Drop", "DumpError", "Duty", "DutyId", "Effect", "ElementId", "ErrorsFound",
    "Extent", "Finding", "Form", "Genre", "GovmodelError", "Grade", "Group", "GroupId", "Index", "Interval",
    "InvalidChange", "InvalidModel", "InvitationRule", "Involvement", "JobRank", "JointMeeting", "LineId",
    "LoadError", "LowerTiers", "LowerTiersStance", "MandateId", "MandateItem", "Match", "Matter", "MatterId",
    "MeetingKind", "MeetingRule", "MinutesRule", "Misquote", "Move", "NoStructure", "Norm", "NotChecked", "Office",
    "OfficeForm", "OpenAbout", "OpenItem", "Part", "PartialDate", "Party", "PerUnit", "Period", "Place",
    "Portfolio", "Post", "PostClass", "Problem", "Quality", "Question", "Quote", "Quoted", "Rank", "RankLevel",
    "RankSet", "Reach", "Reading", "Reason", "Recurrence", "Relation", "RelationKind", "Repair", "RepairKind",
    "Replace", "Report", "ReportKind", "ReportRule", "Role", "Rule", "RuleId", "Scope", "SealRule", "Seat",
    "SeatCount", "SeatId", "SeatLevel", "SeatList", "SeatRole", "Section", "Seen", "Severity", "Source",
    "SourceEntry", "Span", "SpanKind", "Standing", "Step", "Structure", "StructureId", "SuccessionRule",
    "SuggestedMatter", "SunsetRule", "Terms", "Text", "Tier", "Unit", "UnitId", "UnitKind", "UnknownDivision",
    "UnknownExample", "UnknownRule", "Unnamed", "Validity", "Where", "WorkingRules", "__version__", "apply",
    "cascade", "catalogue", "check", "compare", "confirm_matters", "derive", "display", "division", "dump", "dumps",
    "every_duty", "examples", "explain", "find_posts", "find_rule", "from_quotes", "helpers", "involvements",
    "issuers_of", "job_rank", "json_schema", "load", "loads", "lone_matters", "names", "owners", "phrase", "read",
    "read_decisions", "render", "successors", "suggest_matters", "unit", "unit_name", "units",
    "with_suggested_matters", "write_decisions",
]


_NAMES = {
    "govmodel.catalogue.divisions": ("UnknownDivision", "division"),
    "govmodel.catalogue.issuers": ("issuers_of",),
    "govmodel.catalogue.naming": ("unit_name",),
    "govmodel.catalogue.posts": ("find_posts",),
    "govmodel.catalogue.reforms": ("names", "successors"),
    "govmodel.catalogue.units": ("unit", "units"),
    "govmodel.checking.runner": ("check",),
    "govmodel.checking.selection": ("UnknownRule",),
    "govmodel.checking.table": ("find_rule",),
    "govmodel.comparison.compare": ("compare",),
    "govmodel.comparison.confirming": ("confirm_matters", "with_suggested_matters"),
    "govmodel.comparison.difference": ("Area", "Aspect", "Comparison", "Difference", "DifferenceKind"),
    "govmodel.comparison.suggested_matter": ("SuggestedMatter",),
    "govmodel.comparison.suggesting": ("suggest_matters",),
    "govmodel.composition.decision": ("Decision",),
    "govmodel.composition.decisions_file": ("read_decisions", "write_decisions"),
    "govmodel.composition.derivation": ("Derivation",),
    "govmodel.composition.derive": ("derive",),
    "govmodel.composition.filled": ("Decisions",),
    "govmodel.composition.passage": ("Reach",),
    "govmodel.composition.question": ("Question",),
    "govmodel.composition.reason": ("Reason",),
    "govmodel.composition.refusal": ("CannotDerive",),
    "govmodel.composition.step": ("Step",),
    "govmodel.corpus.cascade": ("Cascade", "cascade"),
    "govmodel.examples.shipped": ("UnknownExample",),
    "govmodel.findings.finding": ("Authority", "Finding", "Quote", "Severity"),
    "govmodel.findings.report": ("Deferred", "ErrorsFound", "NotChecked", "Report"),
    "govmodel.findings.text": ("Text",),
    "govmodel.model.actor": ("Actor", "BodyRef", "Party", "Role", "Unnamed"),
    "govmodel.model.change": ("Add", "Change", "Drop", "InvalidChange", "Move", "Replace", "apply"),
    "govmodel.model.dates": ("PartialDate",),
    "govmodel.model.division": ("Division", "DivisionKind", "Place", "Standing", "Tier"),
    "govmodel.model.document": (
        "ActKind", "Citation", "Document", "DocumentNumber", "Extent", "Genre", "Section", "Validity",
    ),
    "govmodel.model.duty": ("Duty", "MandateItem"),
    "govmodel.model.errors": ("GovmodelError", "InvalidModel", "Problem"),
    "govmodel.model.group": ("Group",),
    "govmodel.model.ids": (
        "Address", "AppointmentId", "DivisionCode", "DutyId", "ElementId", "GroupId", "LineId", "MandateId",
        "MatterId", "RuleId", "SeatId", "StructureId", "UnitId",
    ),
    "govmodel.model.index": ("Index", "every_duty"),
    "govmodel.model.interval": ("Interval", "Period", "Recurrence", "Terms"),
    "govmodel.model.job_rank": ("JobRank", "job_rank"),
    "govmodel.model.matter": ("Claim", "Match", "Matter"),
    "govmodel.model.meeting": (
        "Form", "JointMeeting", "LowerTiers", "LowerTiersStance", "Relation", "RelationKind", "Structure",
    ),
    "govmodel.model.meeting_rules": ("BulletinRule", "InvitationRule", "MeetingKind", "MeetingRule", "MinutesRule"),
    "govmodel.model.office": ("Office", "OfficeForm"),
    "govmodel.model.open_item": ("OpenAbout", "OpenItem"),
    "govmodel.model.part": ("Effect", "Norm", "Part", "Scope"),
    "govmodel.model.post": ("Portfolio", "Post", "PostClass"),
    "govmodel.model.questions": (
        "Involvement", "display", "helpers", "involvements", "lone_matters", "owners", "phrase",
    ),
    "govmodel.model.rank": ("Grade", "Rank", "RankLevel", "RankSet"),
    "govmodel.model.roster": ("Appointment",),
    "govmodel.model.rules": (
        "AccountabilityRule", "DecisionRule", "Delegation", "ReportKind", "ReportRule", "Rule", "SealRule",
        "SuccessionRule", "SunsetRule", "WorkingRules",
    ),
    "govmodel.model.seat": ("PerUnit", "Seat", "SeatCount", "SeatLevel", "SeatList", "SeatRole"),
    "govmodel.model.source": ("Source", "SourceEntry"),
    "govmodel.model.unit": ("Unit", "UnitKind", "Where"),
    "govmodel.reading.quotes": ("Misquote", "Quoted", "from_quotes"),
    "govmodel.reading.read": ("read",),
    "govmodel.reading.reading": ("DocumentKind", "NoStructure", "Quality", "Reading", "Seen"),
    "govmodel.reading.repairs.repair": ("Repair", "RepairKind"),
    "govmodel.reading.spans": ("Span", "SpanKind"),
    "govmodel.rendering.render": ("explain", "render"),
    "govmodel.serial.errors": ("DumpError", "LoadError"),
    "govmodel.serial.files": ("dump", "dumps", "load", "loads"),
    "govmodel.serial.schema": ("json_schema",),
    "govmodel.version": ("__version__",),
    "govmodel.wording.certainty": ("Certainty",),
}
# fmt: on
"""Which module holds which names. A name here is also imported above, for type checkers, and in ``__all__``."""

_HOMES = {name: module for module, names in _NAMES.items() for name in names}
_ROOMS = ("catalogue", "examples")
"""Packages that are handed out whole."""
_RENAMED = {"CheckRule": ("govmodel.checking.rule", "Rule")}
"""Names that are others at home: ``Rule`` at the root is one of a body's working rules."""


def __getattr__(name: str) -> Any:
    """Fetch a public name from its home, once."""
    from importlib import import_module

    if name in _ROOMS:
        return import_module(f"govmodel.{name}")
    if name not in _HOMES and name not in _RENAMED:
        raise AttributeError(_unknown(name))
    module, own = _RENAMED.get(name) or (_HOMES[name], name)
    value = getattr(import_module(module), own)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names, whether fetched yet or not."""
    return list(__all__)


def _unknown(name: str) -> str:
    # Probes for dunder names are frequent and nobody reads their message.
    if name.startswith("__"):
        return f"module 'govmodel' has no attribute {name!r}"
    from govmodel.model.errors import nearest

    near = nearest(name, __all__)
    hint_zh, hint_en = (f"，最接近的是 {near!r}", f"; the nearest is {near!r}") if near else ("", "")
    return f"govmodel 没有 {name!r}{hint_zh} / module 'govmodel' has no attribute {name!r}{hint_en}"
