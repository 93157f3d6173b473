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
from govmodel.catalogue.naming import bare_name, filled
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
    here, there = _spot(start, days, known, where), _spot(end, days, known, where)
    asked = (name, lines, here, named_on, days, kind, organ)
    found = known.get(asked)
    if found is None:
        printed = Printed(name=name, lines=lines, start=start, named_on=named_on, kind=kind, organ=organ)
        templates: dict[object, _Template] = {}
        found = _keep(known, asked, (Base.read(printed, days, where), templates))
    base, templates = found
    if base.still_named and _same_place(start, end):
        return Fellow(presence=Presence.THERE, name=name, lines=lines, row=base.row, sure=base.sure)
    around = base.regions and base.regions & there.around
    at = (there.sort, around)
    template = templates.get(at)
    if template is None:
        place = PlaceClass(kind=end.kind, tier=end.tier, standing=end.standing, around=around)
        templates[at] = template = _template(base.plan(place, days, where), base, end)
    return _printed(template, base, there, where)


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


@attrs.frozen(kw_only=True, eq=False)
class _Spot:
    """A place with what names take of it; compared as the one object it is, which is quick."""

    place: Division | Place
    bare: str
    around: frozenset[DivisionCode]
    sort: str


def _spot(place: Division | Place, days: Days, known: dict[object, Any], where: Catalogue) -> _Spot:
    quick = (id(place), days)
    found: _Spot | None = known.get(quick)
    if found is not None and found.place is place:
        return found
    found = known.get((place, days))
    if found is None:
        kind, tier, standing = (value.value if value else "" for value in (place.kind, place.tier, place.standing))
        found = _Spot(
            place=place,
            bare=bare_name(place, where) if isinstance(place, Division) else place.name,
            around=codes_around(place, days, where),
            # The name of a place of unknown kind tells its own word.
            sort=f"{kind or place.name} {tier} {standing}",
        )
        _keep(known, (place, days), found)
    if found.place is place:
        _keep(known, quick, found)
    return found


@attrs.frozen
class _Around:
    """A name that takes each place's own: its words before and after."""

    head: str
    tail: str
    bare: bool


_Words = str | _Around | NameRow | None
"""A name that all places of a class share (市财政局), one that takes their names, or the row of a branch's."""


@attrs.frozen(kw_only=True)
class _Template:
    """A plan with the words of its class of places filled in; what is left takes each place's own name."""

    plan: Plan
    name: _Words
    full: _Words
    choices: tuple[_Words, ...]
    settled: tuple[str, ...] | None


def _template(plan: Plan, base: Base, end: Division | Place) -> _Template:
    name = _words(plan.row, base.place, base.organ, end)
    others = dict.fromkeys(_words(row, base.place, base.organ, end) for row in plan.others)
    choices = tuple(words for words in others if words != name)[:_MOST_CHOICES]
    settled = tuple(words for words in choices if isinstance(words, str))
    return _Template(
        plan=plan,
        name=name,
        full=_words(plan.full, PlaceWord.WHOLE, "", end),
        choices=choices,
        settled=settled if isinstance(name, str) and len(settled) == len(choices) else None,
    )


def _words(row: NameRow | None, place: PlaceWord, organ: str, end: Division | Place) -> _Words:
    if row is None or SLOT_ABOVE in row.pattern:
        return row
    head, slot, tail = split(row.pattern)
    if not slot:
        return head + organ
    own = own_words(end)[:1]
    if slot == SLOT_FULL and place is PlaceWord.NONE and tail:
        return head + tail + organ
    if slot == SLOT_FULL and own and tail and (place is PlaceWord.OWN or own == ("国家",)):
        return head + own[0] + tail + organ
    return _Around(head, tail + organ, slot != SLOT_FULL)


def _printed(template: _Template, base: Base, there: _Spot, where: Catalogue) -> Fellow:
    plan = template.plan
    if plan.row is None:
        return Fellow(presence=plan.presence, lines=base.lines)
    name = _print(template.name, base, there, where)
    choices = template.settled
    if choices is None:
        others = dict.fromkeys([_print(words, base, there, where) for words in template.choices])
        others.pop(name, None)
        choices = tuple(others)
    full = template.full
    return Fellow(
        presence=plan.presence,
        name=name,
        full_name=_print(full, base, there, where, form=NameForm.FULL) if full else None,
        lines=base.lines,
        choices=choices,
        row=plan.row,
        sure=plan.row.sure,
    )


def _print(words: _Words, base: Base, there: _Spot, where: Catalogue, *, form: NameForm | None = None) -> str:
    if isinstance(words, _Around):
        return words.head + (there.bare if words.bare else there.place.name) + words.tail
    if not isinstance(words, NameRow):
        return words or ""
    if form is NameForm.FULL:
        return filled(words, there.place, form.value, where)
    wide = NameForm.FULL if base.place is PlaceWord.WHOLE else NameForm.SHORT
    return filled(words, there.place, wide.value, where) + base.organ
