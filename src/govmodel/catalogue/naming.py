"""Names of units given: what the unit of a line of work is called in a division on a date."""

from __future__ import annotations

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.name_index import SLOT_FULL, split
from govmodel.catalogue.prefix import own_words
from govmodel.catalogue.row import NameForm, NameRow
from govmodel.catalogue.scope import fits_scope
from govmodel.catalogue.validity import AsOf, holds, span
from govmodel.model.division import Division, Place
from govmodel.model.ids import LineId


def unit_name(
    line: LineId | str | tuple[LineId | str, ...],
    division: Division | Place,
    as_of: AsOf = None,
    form: str = "short",
    *,
    catalogue: Catalogue | None = None,
) -> str | None:
    """What the unit of a line (or of several, for a merged organ) is called in a division, or ``None``.

    A short name has the division's own word (市人社局), a full one its name (常州市人力资源和社会保障局); a line
    with no shorter name than its full one is called by that, with the division's own word (市财政局). Where
    the form is not known there, ``None``; where several names are, the one whose scope is narrowest.

    Args:
        line: The line's id, or the ids of a merged organ in their order.
        division: Where.
        as_of: The date asked for.
        form: ``full``, ``short``, ``colloquial`` or ``word``.
        catalogue: Where to look; the one that ships, unless given.
    """
    where = catalogue or default_catalogue()
    days = span(as_of)
    ids = (line,) if isinstance(line, str) else tuple(line)
    there = [
        row
        for row in where.names.by_lines.get(tuple(map(LineId, ids)), ())
        if holds(row.since, row.until, days)
        and fits_scope(row, division, frozenset(), where, days)
        and _speaks_for(row, division)
    ]
    rows = [row for row in there if row.form.value == form]
    if not rows and form == NameForm.SHORT.value:
        rows = [row for row in there if row.form is NameForm.FULL]
    # max keeps the first of equals, so the order of the table settles what the scopes leave open.
    row = max(rows, key=lambda row: (bool(row.regions), bool(row.standings), bool(row.tiers)), default=None)
    return _filled(row, division, form, where) if row else None


def _speaks_for(row: NameRow, division: Division | Place) -> bool:
    slot = split(row.pattern)[1]
    return bool(slot) or row.form is NameForm.WORD or (division.tier is not None and division.tier in row.tiers)


def _filled(row: NameRow, place: Division | Place, form: str, where: Catalogue) -> str:
    head, slot, tail = split(row.pattern)
    if slot == SLOT_FULL:
        words = own_words(place)
        wide = form == NameForm.FULL.value or not words or not head + tail
        return head + (place.name if wide and words[:1] != ("国家",) else words[0]) + tail
    if slot and isinstance(place, Division):
        known = where.divisions.on(place.code, None)
        return head + (known.short[0] if known and known.short else place.name) + tail
    return head + (place.name if slot else "") + tail
