"""The word for a place that stands in an organ's name: 常州市, 市, 常州, or none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.catalogue.division_index import Days, DivisionIndex
from govmodel.catalogue.name_index import SLOT_BARE
from govmodel.catalogue.row import DivisionRow
from govmodel.catalogue.validity import holds
from govmodel.model.division import Division, DivisionKind, Place, Tier
from govmodel.model.ids import DivisionCode

OWN_WORDS: Final[dict[DivisionKind, tuple[str, ...]]] = {
    DivisionKind.NATION: ("国家",),
    DivisionKind.PROVINCE: ("省",),
    DivisionKind.AUTONOMOUS_REGION: ("自治区", "区"),
    DivisionKind.MUNICIPALITY: ("市",),
    DivisionKind.SPECIAL_REGION: ("特区",),
    DivisionKind.CORPS: ("兵团",),
    DivisionKind.PREFECTURE_CITY: ("市",),
    DivisionKind.AUTONOMOUS_PREFECTURE: ("州", "自治州"),
    DivisionKind.LEAGUE: ("盟",),
    DivisionKind.PREFECTURE: ("地区", "行署"),
    DivisionKind.DISTRICT: ("区",),
    DivisionKind.COUNTY_CITY: ("市",),
    DivisionKind.COUNTY: ("县",),
    DivisionKind.AUTONOMOUS_COUNTY: ("县", "自治县"),
    DivisionKind.BANNER: ("旗",),
    DivisionKind.AUTONOMOUS_BANNER: ("旗", "自治旗"),
    DivisionKind.FOREST_DISTRICT: ("林区", "区"),
    DivisionKind.SPECIAL_DISTRICT: ("特区", "区"),
    DivisionKind.ZONE: ("区",),
    DivisionKind.TOWN: ("镇",),
    DivisionKind.TOWNSHIP: ("乡",),
    DivisionKind.SUMU: ("苏木",),
    DivisionKind.SUBDISTRICT: ("街道",),
    DivisionKind.VILLAGE: ("村",),
}
"""What a division calls itself for short within its own documents, the usual word first."""

_TIERS_OF_KIND: Final = {
    DivisionKind.NATION: Tier.NATION,
    DivisionKind.PROVINCE: Tier.PROVINCE,
    DivisionKind.AUTONOMOUS_REGION: Tier.PROVINCE,
    DivisionKind.MUNICIPALITY: Tier.PROVINCE,
    DivisionKind.SPECIAL_REGION: Tier.PROVINCE,
    DivisionKind.CORPS: Tier.PROVINCE,
    DivisionKind.PREFECTURE_CITY: Tier.PREFECTURE,
    DivisionKind.AUTONOMOUS_PREFECTURE: Tier.PREFECTURE,
    DivisionKind.LEAGUE: Tier.PREFECTURE,
    DivisionKind.PREFECTURE: Tier.PREFECTURE,
    DivisionKind.TOWN: Tier.TOWNSHIP,
    DivisionKind.TOWNSHIP: Tier.TOWNSHIP,
    DivisionKind.SUMU: Tier.TOWNSHIP,
    DivisionKind.SUBDISTRICT: Tier.TOWNSHIP,
    DivisionKind.VILLAGE: Tier.TOWNSHIP,
}

TIERS_OF_WORD: Final[dict[str, frozenset[Tier]]] = {
    word: frozenset(_TIERS_OF_KIND.get(kind, Tier.COUNTY) for kind, words in OWN_WORDS.items() if word in words)
    for words in OWN_WORDS.values()
    for word in words
}
"""At which tiers a division may call itself so: 市 at three."""

TOWNSHIPS: Final = tuple(kind for kind, tier in _TIERS_OF_KIND.items() if tier is Tier.TOWNSHIP)
"""What has no code of six digits and is known by what its name ends in."""

_CORPS_DIVISION: Final = re.compile(r"第[一二三四五六七八九十]+师")
_DIVISION_ENDS: Final = frozenset("省市区县州旗盟")
_PLACE: Final = re.compile(r"(?![各全本有当])[一-鿿]{2,12}")
"""What the name of a place that is not in the table may look like: 各镇 and 全市 name no one place."""
_PLACE_ENDS: Final = tuple(word for word in TIERS_OF_WORD if word != "国家")


@attrs.frozen(kw_only=True)
class Prefix:
    """What the words in a name's slot stand for.

    Attributes:
        place: The division or place; ``None`` where the words do not settle it.
        tiers: Where the place can be, when it is not settled; empty for anywhere.
        stretched: Whether the words do not fit the slot as it should be filled (常州财政局), or name a
            place that is not in the table.
    """

    place: Division | Place | None = None
    tiers: frozenset[Tier] = frozenset()
    stretched: bool = False


def read_prefix(
    words: str, slot: str, context: Division | Place | None, index: DivisionIndex, days: Days
) -> tuple[Prefix, ...]:
    """What the words in a slot may stand for; nothing where they cannot be a place at all.

    Args:
        words: As printed; empty where the name goes without.
        slot: Which slot they fill.
        context: Whose document it is.
        index: The divisions.
        days: As of when.
    """
    if not words:
        return (Prefix(place=context),)
    if isinstance(context, Place) and words == context.name:
        return (Prefix(place=context),)
    own = _own_word(words, context, index, days) if words in TIERS_OF_WORD else None
    if own is not None and own.place is not None:
        return (own,)
    rows = _divisions(words, context, index, days)  # 兵团 is its own word for itself and its short name.
    if rows:
        return tuple(Prefix(place=row.division, stretched=_short_of(row, words, slot)) for row in rows)
    return (own,) if own is not None else _unlisted(words, context, index, days)


def _short_of(row: DivisionRow, words: str, slot: str) -> bool:
    """Whether words leave out what the slot asks for: 常州 is short of 常州市, but 恩施州 and 内蒙古 are usual."""
    # The last character of a kind's own word is what names of that kind end in: 自治州 and 州 both end in 州.
    usual = row.name.endswith(words[-1]) or words.endswith(OWN_WORDS[row.kind]) or row.tier is Tier.PROVINCE
    return slot != SLOT_BARE and not usual


def _unlisted(words: str, context: Division | Place | None, index: DivisionIndex, days: Days) -> tuple[Prefix, ...]:
    """A place that is not in the table: a town under a division, or one that only looks like a place."""
    if not (words.endswith(_PLACE_ENDS) and _PLACE.fullmatch(words)):
        return ()
    kind = next((kind for kind in TOWNSHIPS if words.endswith(OWN_WORDS[kind])), None)
    if kind is None:
        tiers = next(tiers for word, tiers in TIERS_OF_WORD.items() if words.endswith(word))
        return (Prefix(place=Place(name=words), tiers=tiers, stretched=True),)
    for end in range(len(words) - 2, 1, -1):
        rows = _divisions(words[:end], context, index, days) if words[end - 1] in _DIVISION_ENDS else []
        if len(rows) == 1:
            return (_town(words[end:], kind, rows[0].code),)
    code = context.code if isinstance(context, Division) else context.within if context else None
    return (_town(words, kind, code),)


def _town(name: str, kind: DivisionKind, within: DivisionCode | None) -> Prefix:
    place = Place(name=name, kind=kind, tier=Tier.TOWNSHIP, within=within)
    # A town nobody says the county of may be anything that ends like one.
    return Prefix(place=place, tiers=frozenset({Tier.TOWNSHIP}), stretched=within is None)


def above(context: Division | Place | None, index: DivisionIndex, days: Days) -> Iterator[Division | Place]:
    """The context itself and the divisions around it, upwards; the way up is looked for only if asked."""
    if context is None:
        return
    # A division that stands otherwise in the table, or not at all, speaks for itself first.
    yield context
    code = context.parent if isinstance(context, Division) else context.within
    row = index.on(code, days) if code else None
    for each in index.lineage(row, days) if row else ():
        yield each.division


def own_words(place: Division | Place) -> tuple[str, ...]:
    """What a place calls itself; for one of unknown kind, the end of its name."""
    if place.kind is not None:
        return OWN_WORDS[place.kind]
    return tuple(word for word in _PLACE_ENDS if place.name.endswith(word))


def _own_word(words: str, context: Division | Place | None, index: DivisionIndex, days: Days) -> Prefix:
    for place in above(context, index, days):
        if words in own_words(place):
            return Prefix(place=place)
    kind = next((kind for kind in TOWNSHIPS if words in OWN_WORDS[kind]), None)
    if kind and isinstance(context, Division):
        return _town(words, kind, context.code)  # 镇 in a county's document: one of its towns.
    return Prefix(tiers=TIERS_OF_WORD[words])


def _divisions(words: str, context: Division | Place | None, index: DivisionIndex, days: Days) -> list[DivisionRow]:
    rows = index.by_name.get(words) or _by_path(words, index, days)
    if not rows:
        return []
    held = [row for row in rows if holds(row.since, row.until, days)] or rows
    around = (each.code for each in above(context, index, days) if isinstance(each, Division))
    return index.meant(held, words, tuple(around), days)


def _by_path(words: str, index: DivisionIndex, days: Days) -> list[DivisionRow]:
    corps = _CORPS_DIVISION.match(words)
    if corps:  # 第八师石河子市: the division of the corps and its city are one.
        words = words[corps.end() :]
        if words in index.by_name:
            return index.by_name[words]
    for end in range(2, min(len(words) - 1, index.longest + 1)):
        codes = {row.code for row in index.by_name.get(words[:end], ())}
        found = [
            row
            for row in index.by_name.get(words[end:], ())
            if codes and any(each.code in codes for each in index.lineage(row, days)[1:])
        ]
        if found:
            return found
    return []
