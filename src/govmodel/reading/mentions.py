"""Units that a text only speaks of, within what it has others do, and other words it uses for units it has named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.catalogue.row import NameForm
from govmodel.model.ids import LineId, UnitId
from govmodel.model.unit import Unit, UnitKind, Where
from govmodel.reading.draft import Draft
from govmodel.reading.han import HAN

_BELOW: Final = re.compile(rf"(?:各地|当地|地方|县级|区县|基层|乡镇)(?P<field>[{HAN}]{{2,8}}?)(?:行政)?(?:主管)?部门")
"""Departments of the tiers below, by their field: 各地民政部门."""
_ASSOCIATION: Final = re.compile(
    rf"(?<![全城本我该各县]).(?P<name>[省市县区州盟旗](?![{HAN}]{{0,14}}[和与及])[{HAN}]{{2,12}}?(?:协会|商会|学会|促进会))"
)
_MAY_BE: Final = re.compile(rf"[省市县区州盟旗](?=[{HAN}]{{2,12}}?(?:协会|商会|学会|促进会))")
_SOCIETIES: Final = ("协会", "商会", "学会", "促进会")
_GOVERNMENTS: Final = ("人民政府", "政府")
_MOST: Final = 100


def read_mentions(draft: Draft) -> None:
    """Enter the units that words already placed speak of, and the short forms of those that are entered."""
    text = draft.text
    for _, found in zip(range(_MOST), _BELOW.finditer(text), strict=False):
        answer = draft.find(found["field"])
        if answer.lines and answer.form is NameForm.WORD:
            _enter(draft, found[0], found.start(), answer.lines, below=True)
    for _, found in zip(range(_MOST), _associations(text), strict=False):
        name = found["name"]
        if name.endswith(_SOCIETIES) and not any(name in each.name or each.name in name for each in draft.units):
            lines = draft.find(name).lines
            # Whether it is the one that carries these lines here the text does not say.
            carried = any(each.lines == lines for each in draft.units)
            _enter(draft, name, found.start("name"), () if carried else lines, below=False)
    _call_governments(draft)
    _call_society(draft)


def _associations(text: str) -> Iterator[re.Match[str]]:
    """The matches of the pattern, which is asked only where the word for a place stands before a society's."""
    at = 0
    for place in _MAY_BE.finditer(text):
        found = _ASSOCIATION.match(text, place.start() - 1) if place.start() > at else None
        if found is not None:
            yield found
            at = found.end()


def _enter(draft: Draft, name: str, start: int, lines: tuple[LineId, ...], *, below: bool) -> None:
    """Enter a unit where some value rests on the words around its name, once."""
    if draft.has_unit(name) or any(name == each.name for each in draft.units):
        return
    end = start + len(name)
    clause = next((clause for _, at, clause in draft.placed if at.start <= start and end <= at.end), None)
    if clause is None:
        return
    made = Unit(
        id=UnitId(draft.new_id("mentioned")),
        name=name,
        lines=lines,
        kind=None if below else UnitKind.ASSOCIATION if not lines else None,
        where=Where.BELOW if below else Where.HERE,
        collective=below,
    )
    draft.units.append(made)
    draft.place(made.id, start, end, clause)


def _call_governments(draft: Draft) -> None:
    """Note where governments below go without the word: 各辖市、区, 各县市区."""
    for i, unit in enumerate(draft.units):
        ending = next((words for words in _GOVERNMENTS if unit.name.endswith(words)), None)
        if ending is None or not unit.collective or unit.where is not Where.BELOW:
            continue
        bare = unit.name.removesuffix(ending)
        forms = dict.fromkeys((bare, bare.replace("、", "")))
        said = [
            form
            for form in forms
            if form in draft.text and re.search(rf"{re.escape(form)}(?!人民政府|政府)", draft.text)
        ]
        new = tuple(form for form in said if form not in (unit.name, *unit.aliases))
        if new:
            draft.units[i] = attrs.evolve(unit, aliases=(*unit.aliases, *new))


def _call_society(draft: Draft) -> None:
    """Note where the first society named is then called 协会 and nothing more."""
    for ending in _SOCIETIES:
        if ending not in draft.text:
            continue
        found = re.search(rf"(?<![{HAN}]){ending}(?=受|按|负责|承担|应|要|可)", draft.text)
        named = [
            (i, unit) for i, unit in enumerate(draft.units) if unit.name.endswith(ending) and unit.name in draft.text
        ]
        before = [(i, unit) for i, unit in named if found is not None and draft.text.find(unit.name) < found.start()]
        if found is None or not before:
            continue
        nearest, unit = max(before, key=lambda pair: draft.text.rfind(pair[1].name, 0, found.start()))
        if ending not in unit.aliases:
            draft.units[nearest] = attrs.evolve(unit, aliases=(*unit.aliases, ending))
