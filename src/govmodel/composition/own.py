"""How a place speaks of itself, by the catalogue: its own words, and those for its government."""

from __future__ import annotations

from typing import Final

from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.naming import unit_name
from govmodel.catalogue.prefix import own_words
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, Tier
from govmodel.wording.own_words import OwnWords

_GOVERNMENT: Final = "government"
_ENDS: Final = ("人民政府", "政府")


def own_words_of(place: Division, as_of: PartialDate, where: Catalogue) -> OwnWords:
    """How a place speaks of itself in its own documents on a date."""
    words = own_words(place)
    known = where.divisions.on(place.code, None)
    named = [unit_name(_GOVERNMENT, place, as_of, form, catalogue=where) for form in ("full", "short")]
    ends = () if place.tier is Tier.NATION else (f"{words[0]}{end}" for end in _ENDS)
    own = [name for name in named if name is not None and not name.startswith(place.name)]
    return OwnWords(
        name=place.name,
        short=known.short[0] if known is not None and known.short else "",
        words=words,
        government=tuple(sorted(dict.fromkeys((*own, *ends)), key=len, reverse=True)),
    )
