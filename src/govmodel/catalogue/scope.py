"""Where a name is used: at which tiers, under which standings, in which regions."""

from __future__ import annotations

from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.division_index import Days
from govmodel.catalogue.prefix import above
from govmodel.catalogue.row import NameRow
from govmodel.model.division import Division, Place, Tier


def fits_scope(
    row: NameRow, place: Division | Place | None, tiers: frozenset[Tier], where: Catalogue, days: Days
) -> bool:
    """Whether a place uses the name. What is not known of the place does not speak against it."""
    tier = place.tier if place else None
    if row.tiers and (tier not in row.tiers if tier else tiers and not tiers & row.tiers):
        return False
    standing = place.standing if place else None
    if row.standings and standing and standing not in row.standings:
        return False
    if not row.regions or place is None:
        return True
    around = above(place, where.divisions, days)
    return any(isinstance(each, Division) and each.code in row.regions for each in around)
