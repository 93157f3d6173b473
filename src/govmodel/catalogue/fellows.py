"""Fellow units: what the unit of the same work is called in another place, on another date, in the same form."""

from __future__ import annotations

from typing import Any, Final, TypeVar

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.division_index import Days
from govmodel.catalogue.fellow_answer import Fellow, Presence
from govmodel.catalogue.fellow_base import Base, PlaceWord, Plan, Printed, codes_around
from govmodel.catalogue.fellow_rows import PlaceClass
from govmodel.catalogue.name_index import SLOT_ABOVE, SLOT_FULL, split
from govmodel.catalogue.naming import filled
from govmodel.catalogue.prefix import own_words
from govmodel.catalogue.row import NameForm, NameRow
from govmodel.catalogue.validity import AsOf, span
from govmodel.model.division import Division, Place
from govmodel.model.ids import DivisionCode, LineId
from govmodel.model.unit import UnitKind

__all__ = ["Fellow", "Presence", "fellow"]


def fellow(
    name: str,
    lines: tuple[LineId, ...],
    start: Division | Place,
    end: Division | Place,
    *,
    named_on: AsOf = None,
    as_of: AsOf = None,
    kind: UnitKind | None = None,
    organ: str | None = None,
    catalogue: Catalogue | None = None,
) -> Fellow:
    """What the unit of the same work is called in another place on another date, in the form of the name given.

    A full name stays full, a short one short, and of several the one most like it is taken. Never raises.

    Args:
        name: As printed at ``start``: 省人力资源社会保障厅, 团省委, 江苏省财政厅.
        lines: The lines whose unit is wanted; those of ``name``, or what a reform made of them.
        start: Where ``name`` was printed.
        end: Where the fellow is wanted.
        named_on: When ``name`` was printed.
        as_of: The date asked for.
        kind: What sort of organ it is, where that is not the one its first line says.
        organ: The part of the unit that ``name`` ends in, where one is named.
        catalogue: Where to look; the one that ships, unless given.

    Example:
        >>> from govmodel.catalogue.divisions import division
        >>> fellow("团省委", (LineId("youth-league"),), division("江苏省"), division("常州市")).name
        '团市委'
    """
    where = catalogue or default_catalogue()
    days = span(as_of)
    known: dict[object, Any] = where.fellow_plans
    asked = (name, lines, start, named_on, days, kind, organ)
    found = known.get(asked)
    if found is None:
        printed = Printed(name=name, lines=lines, start=start, named_on=named_on, kind=kind, organ=organ)
        templates: dict[object, _Template] = {}
        found = _keep(known, asked, (Base.read(printed, days, where), templates))
    base, templates = found
    if base.still_named and _same_place(start, end):
        return Fellow(presence=Presence.THERE, name=name, lines=lines, row=base.row, sure=base.sure)
    around = base.regions and base.regions & _around(end, days, where)
    # The name of a place of unknown kind tells its own word.
    at = (end.kind or end.name, end.tier, end.standing, around)
    template = templates.get(at)
    if template is None:
        place = PlaceClass(kind=end.kind, tier=end.tier, standing=end.standing, around=around)
        templates[at] = template = _template(base.plan(place, days, where), base, end)
    return _printed(template, base, end, where)


_Kept = TypeVar("_Kept")
_MOST_KEPT: Final = 1 << 15
"""So many names and places are kept; then all are let go, which costs less than telling which are old."""
_MOST_CHOICES: Final = 8


def _keep(known: dict[object, Any], key: object, value: _Kept) -> _Kept:
    if len(known) >= _MOST_KEPT:
        known.clear()
    known[key] = value
    return value


def _same_place(start: Division | Place, end: Division | Place) -> bool:
    if isinstance(start, Division) and isinstance(end, Division):
        return start.code == end.code
    return start == end


def _around(place: Division | Place, days: Days, where: Catalogue) -> frozenset[DivisionCode]:
    known: dict[object, Any] = where.fellow_plans
    # A division is told by less than all of it, which is quicker to look up.
    key = (place.code, place.parent, days) if isinstance(place, Division) else (place, days)
    found: frozenset[DivisionCode] | None = known.get(key)
    return _keep(known, key, codes_around(place, days, where)) if found is None else found


@attrs.frozen(kw_only=True)
class _Template:
    """A plan with the words of its class of places filled in; what is left takes each place's own name."""

    plan: Plan
    name: _Words
    full: NameRow | None
    choices: tuple[_Words, ...]
    settled: tuple[str, ...] | None


_Words = str | NameRow | None
"""A name that all places of a class share (市财政局), or the row of one that each has for itself."""


def _template(plan: Plan, base: Base, end: Division | Place) -> _Template:
    name = _words(plan.row, base, end)
    choices = tuple(dict.fromkeys(_words(row, base, end) for row in plan.others))
    settled = tuple(words for words in choices if isinstance(words, str) and words != name)
    shared = all(isinstance(words, str) for words in (name, *choices[:_MOST_CHOICES]))
    return _Template(
        plan=plan,
        name=name,
        full=plan.full,
        choices=choices,
        settled=settled[:_MOST_CHOICES] if shared else None,
    )


def _words(row: NameRow | None, base: Base, end: Division | Place) -> _Words:
    if row is None or SLOT_ABOVE in row.pattern or base.place is PlaceWord.WHOLE:
        return row
    head, slot, tail = split(row.pattern)
    if slot != SLOT_FULL or not tail:
        return row
    if base.place is PlaceWord.NONE:
        return head + tail + base.organ
    own = own_words(end)
    return head + own[0] + tail + base.organ if own and own[0] != end.name else row


def _printed(template: _Template, base: Base, end: Division | Place, where: Catalogue) -> Fellow:
    plan = template.plan
    if plan.row is None:
        return Fellow(presence=plan.presence, lines=base.lines)
    name = _print(template.name, base, end, where)
    choices = template.settled
    if choices is None:
        others = dict.fromkeys(_print(words, base, end, where) for words in template.choices[: _MOST_CHOICES + 1])
        choices = tuple(each for each in others if each != name)[:_MOST_CHOICES]
    full = template.full
    return Fellow(
        presence=plan.presence,
        name=name,
        full_name=filled(full, end, NameForm.FULL.value, where) if full else None,
        lines=base.lines,
        choices=choices,
        row=plan.row,
        sure=plan.row.sure,
    )


def _print(words: _Words, base: Base, end: Division | Place, where: Catalogue) -> str:
    if not isinstance(words, NameRow):
        return words or ""
    form = NameForm.FULL if base.place is PlaceWord.WHOLE else NameForm.SHORT
    return filled(words, end, form.value, where) + base.organ
