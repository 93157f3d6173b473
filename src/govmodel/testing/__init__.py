"""Hypothesis strategies and laws for users of the library; needs the ``testing`` extra.

Where Hypothesis is installed, ``st.from_type`` knows the model's types without any of this. Names
are fetched when first used, so that telling Hypothesis of the types stays cheap.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from govmodel.testing import laws
    from govmodel.testing.mutations import MUTATIONS, Mutation
    from govmodel.testing.renaming import renamed
    from govmodel.testing.strategies.actors import actors, body_refs, parties, unnamed
    from govmodel.testing.strategies.awkward import AWKWARD, texts
    from govmodel.testing.strategies.broken import broken_joint_meetings, broken_pairs
    from govmodel.testing.strategies.changes import fitting_changes
    from govmodel.testing.strategies.clean import clean_joint_meetings
    from govmodel.testing.strategies.damage import Damaged, damaged
    from govmodel.testing.strategies.dates import partial_dates
    from govmodel.testing.strategies.derivable import derivable_meetings
    from govmodel.testing.strategies.divisions import divisions, localities, places
    from govmodel.testing.strategies.documents import (
        citations,
        document_numbers,
        documents,
        extents,
        source_entries,
        sources,
    )
    from govmodel.testing.strategies.duties import claims, duties, mandate_items, matters
    from govmodel.testing.strategies.goals import Goal, decisions_for, goals_for
    from govmodel.testing.strategies.groups import groups, offices
    from govmodel.testing.strategies.ids import Cast, local_ids, malformed_ids
    from govmodel.testing.strategies.posts import portfolios, posts
    from govmodel.testing.strategies.ranks import job_ranks, rank_sets, ranks
    from govmodel.testing.strategies.rules import intervals, rules, terms, working_rules
    from govmodel.testing.strategies.seats import per_units, seat_counts, seat_lists, seats
    from govmodel.testing.strategies.structures import appointments, joint_meetings, lower_tiers, relations
    from govmodel.testing.strategies.units import unit_lists, units

_HOMES = {
    "laws": "",
    "renamed": "renaming",
    **dict.fromkeys(("actors", "body_refs", "parties", "unnamed"), "strategies.actors"),
    **dict.fromkeys(("AWKWARD", "texts"), "strategies.awkward"),
    **dict.fromkeys(("MUTATIONS", "Mutation"), "mutations"),
    **dict.fromkeys(("broken_joint_meetings", "broken_pairs"), "strategies.broken"),
    "fitting_changes": "strategies.changes",
    "clean_joint_meetings": "strategies.clean",
    **dict.fromkeys(("Damaged", "damaged"), "strategies.damage"),
    "partial_dates": "strategies.dates",
    "derivable_meetings": "strategies.derivable",
    **dict.fromkeys(("divisions", "localities", "places"), "strategies.divisions"),
    **dict.fromkeys(
        ("citations", "document_numbers", "documents", "extents", "source_entries", "sources"), "strategies.documents"
    ),
    **dict.fromkeys(("claims", "duties", "mandate_items", "matters"), "strategies.duties"),
    **dict.fromkeys(("Goal", "decisions_for", "goals_for"), "strategies.goals"),
    **dict.fromkeys(("groups", "offices"), "strategies.groups"),
    **dict.fromkeys(("Cast", "local_ids", "malformed_ids"), "strategies.ids"),
    **dict.fromkeys(("portfolios", "posts"), "strategies.posts"),
    **dict.fromkeys(("job_ranks", "rank_sets", "ranks"), "strategies.ranks"),
    **dict.fromkeys(("intervals", "rules", "terms", "working_rules"), "strategies.rules"),
    **dict.fromkeys(("per_units", "seat_counts", "seat_lists", "seats"), "strategies.seats"),
    **dict.fromkeys(("appointments", "joint_meetings", "lower_tiers", "relations"), "strategies.structures"),
    **dict.fromkeys(("unit_lists", "units"), "strategies.units"),
}
"""Each public name with the module below this one that holds it; an empty one is a module itself."""

__all__ = [
    "AWKWARD",
    "MUTATIONS",
    "Cast",
    "Damaged",
    "Goal",
    "Mutation",
    "actors",
    "appointments",
    "body_refs",
    "broken_joint_meetings",
    "broken_pairs",
    "citations",
    "claims",
    "clean_joint_meetings",
    "damaged",
    "decisions_for",
    "derivable_meetings",
    "divisions",
    "document_numbers",
    "documents",
    "duties",
    "extents",
    "fitting_changes",
    "goals_for",
    "groups",
    "intervals",
    "job_ranks",
    "joint_meetings",
    "laws",
    "local_ids",
    "localities",
    "lower_tiers",
    "malformed_ids",
    "mandate_items",
    "matters",
    "offices",
    "partial_dates",
    "parties",
    "per_units",
    "places",
    "portfolios",
    "posts",
    "rank_sets",
    "ranks",
    "relations",
    "renamed",
    "rules",
    "seat_counts",
    "seat_lists",
    "seats",
    "source_entries",
    "sources",
    "terms",
    "texts",
    "unit_lists",
    "units",
    "unnamed",
    "working_rules",
]


def __getattr__(name: str) -> Any:
    """The public name, from its home."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = _HOMES[name]
    value = getattr(import_module(f"{__name__}.{home}"), name) if home else import_module(f"{__name__}.{name}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
