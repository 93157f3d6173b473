"""Where a row holds: at which tiers, under which standings, in which regions."""

from __future__ import annotations

from typing import Protocol

from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.division_index import Days
from govmodel.catalogue.prefix import above
from govmodel.model.division import Division, Place, Standing, Tier
from govmodel.model.ids import DivisionCode


class Scoped(Protocol):
    """A row that holds only in some places: a name, a reform."""

    @property
    def tiers(self) -> frozenset[Tier]:
        """At which tiers it holds; empty for anywhere."""

    @property
    def standings(self) -> frozenset[Standing]:
        """Under which standings it holds; empty for anywhere."""

    @property
    def regions(self) -> tuple[DivisionCode, ...]:
        """Codes of the divisions in or below which it holds; empty for anywhere."""


def fits_scope(
    row: Scoped, place: Division | Place | None, tiers: frozenset[Tier], where: Catalogue, days: Days
) -> bool:
    """Whether a row holds in a place. What is not known of the place does not speak against it."""
    tier = place.tier if place else None
    if row.tiers and (tier not in row.tiers if tier else tiers and not tiers & row.tiers):
        return False
    standing = place.standing if place else None
    if standing is Standing.SPECIAL_REGION:
        return standing in row.standings  # What is said of the mainland at large is not said of these.
    if row.standings and standing and standing not in row.standings:
        return False
    if not row.regions or place is None:
        return True
    around = above(place, where.divisions, days)
    return any(isinstance(each, Division) and each.code in row.regions for each in around)
