"""Whose body it is where no head says so: told by units that carry the name of a place, as 乌鲁木齐海关 does."""

from __future__ import annotations

from collections import Counter
from typing import Final

from govmodel.catalogue.prefix import OWN_WORDS, TIERS_OF_WORD
from govmodel.model.division import Division
from govmodel.reading.draft import Draft

_FEWEST_OWN: Final = 3
_FEWEST_NAMED: Final = 2
_LONGEST: Final = 6
_WORDS: Final = tuple(sorted((word for word in TIERS_OF_WORD if word != "国家"), key=len, reverse=True))


def division_of_units(draft: Draft) -> tuple[Division, str] | None:
    """The division that the units entered so far show, with the names that show it; ``None`` where that is not plain.

    Most units begin with the division's own word, 省 or 市; at least two others must begin with names of
    places that lie in one such division, and none in another.
    """
    names = [unit.name for unit in draft.units]
    own = Counter(word for name in names if (word := _own_word(name)) is not None).most_common(1)
    if not own or own[0][1] < _FEWEST_OWN:
        return None
    found: dict[str, tuple[Division, list[str]]] = {}
    for name in names:
        if _own_word(name) is None:
            for division in _around(draft, name, own[0][0]):
                found.setdefault(division.code, (division, []))[1].append(name)
    if len(found) != 1:
        return None
    division, shown = next(iter(found.values()))
    return (division, "、".join(shown)) if len(shown) >= _FEWEST_NAMED else None


def _own_word(name: str) -> str | None:
    return next((word for word in _WORDS if name.startswith(word)), None)


def _around(draft: Draft, name: str, word: str) -> set[Division]:
    """The divisions that call themselves by a word, of the places with whose name a unit's name begins."""
    index = draft.catalogue.divisions
    for end in range(min(len(name) - 1, _LONGEST), 1, -1):
        rows = index.by_name.get(name[:end], ())
        if rows:
            lines = (index.lineage(row, None) for row in rows)
            return {each.division for line in lines for each in line if word in OWN_WORDS[each.kind]}
    return set()
