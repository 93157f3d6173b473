"""Names of units given: what the unit of a line of work is called in a division on a date."""

from __future__ import annotations

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.division_index import Days
from govmodel.catalogue.name_index import SLOT_ABOVE, SLOT_FULL, split, split_branch
from govmodel.catalogue.prefix import own_words
from govmodel.catalogue.row import NameForm, NameRow
from govmodel.catalogue.scope import fits_scope
from govmodel.catalogue.validity import AsOf, holds, span
from govmodel.model.division import Division, DivisionKind, Place
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
        if holds(row.since, row.until, days) and used_by(row, division, where, days)
    ]
    rows = [row for row in there if row.form.value == form]
    if not rows and form == NameForm.SHORT.value:
        rows = [row for row in there if row.form is NameForm.FULL]
    # max keeps the first of equals, so the order of the table settles what the scopes leave open.
    row = max(
        rows, key=lambda row: (bool(row.regions), bool(row.standings), _branch(row), bool(row.tiers)), default=None
    )
    return filled(row, division, form, where) if row else None


def used_by(row: NameRow, division: Division | Place, where: Catalogue, days: Days) -> bool:
    """Whether the unit of a division may have the name; a branch's name is for districts of a city."""
    if not fits_scope(row, division, frozenset(), where, days):
        return False
    if _branch(row):
        return isinstance(division, Division) and division.kind is DivisionKind.DISTRICT
    slot = split(row.pattern)[1]
    return bool(slot) or row.form is NameForm.WORD or (division.tier is not None and division.tier in row.tiers)


def filled(row: NameRow, place: Division | Place, form: str, where: Catalogue) -> str:
    """A name with its slots filled: with a division's name in a full one, else with its own word."""
    if _branch(row) and isinstance(place, Division):
        head, middle, tail = split_branch(row.pattern)
        above = where.divisions.on(place.parent, None) if place.parent else None
        words = (above.name if form == NameForm.FULL.value else own_words(above.division)[0]) if above else ""
        return head + words + middle + bare_name(place, where) + tail
    head, slot, tail = split(row.pattern)
    if slot == SLOT_FULL:
        own = own_words(place)
        wide = form == NameForm.FULL.value or not own or not tail
        return head + (place.name if wide and own[:1] != ("国家",) else own[0]) + tail
    if slot and isinstance(place, Division):
        return head + bare_name(place, where) + tail
    return head + (place.name if slot else "") + tail


def _branch(row: NameRow) -> bool:
    return SLOT_ABOVE in row.pattern


def bare_name(place: Division, where: Catalogue) -> str:
    """What a division is called without the word for what it is: 常州."""
    known = where.divisions.on(place.code, None)
    return known.short[0] if known and known.short else place.name
