"""Divisions and places, their standing fitting their tier."""

from __future__ import annotations

from functools import cache
from typing import Final

from hypothesis import strategies as st

from govmodel.model.division import Division, DivisionKind, Place, Standing, Tier
from govmodel.model.ids import DivisionCode
from govmodel.testing.strategies.awkward import maybe, texts
from govmodel.testing.strategies.ids import division_codes

_K = DivisionKind
_S = Standing

FITTING: Final[dict[Tier, tuple[tuple[DivisionKind, Standing, str, str], ...]]] = {
    Tier.NATION: ((_K.NATION, _S.NATION, "000000", "全国"),),
    Tier.PROVINCE: (
        (_K.PROVINCE, _S.PROVINCE, "320000", "甲省"),
        (_K.AUTONOMOUS_REGION, _S.PROVINCE, "450000", "甲自治区"),
        (_K.MUNICIPALITY, _S.MUNICIPALITY, "310000", "甲市"),
        (_K.SPECIAL_REGION, _S.SPECIAL_REGION, "810000", "甲特别行政区"),
        (_K.CORPS, _S.CORPS, "660000", "甲兵团"),
    ),
    Tier.PREFECTURE: (
        (_K.PREFECTURE_CITY, _S.PREFECTURE, "320400", "甲市"),
        (_K.PREFECTURE_CITY, _S.SUB_PROVINCIAL, "320100", "乙市"),
        (_K.PREFECTURE_CITY, _S.SEPARATE_PLAN, "330200", "丙市"),
        (_K.AUTONOMOUS_PREFECTURE, _S.PREFECTURE, "532900", "甲自治州"),
        (_K.LEAGUE, _S.PREFECTURE, "152200", "甲盟"),
        (_K.PREFECTURE, _S.PREFECTURE, "652900", "甲地区"),
    ),
    Tier.COUNTY: (
        (_K.COUNTY, _S.COUNTY, "320921", "甲县"),
        (_K.COUNTY_CITY, _S.COUNTY, "320481", "甲市"),
        (_K.DISTRICT, _S.COUNTY, "320402", "甲区"),
        (_K.COUNTY_CITY, _S.SUB_PREFECTURE, "429004", "乙市"),
        (_K.DISTRICT, _S.MUNICIPALITY_DISTRICT, "310101", "乙区"),
        (_K.DISTRICT, _S.SUB_PROVINCIAL_AREA, "310115", "丙新区"),
        (_K.DISTRICT, _S.SUB_PROVINCIAL_DISTRICT, "320102", "丁区"),
        (_K.COUNTY, _S.SUB_PROVINCIAL_COUNTY, "330127", "乙县"),
        (_K.AUTONOMOUS_COUNTY, _S.COUNTY, "451027", "甲自治县"),
        (_K.BANNER, _S.COUNTY, "152221", "甲旗"),
        (_K.AUTONOMOUS_BANNER, _S.COUNTY, "150721", "甲自治旗"),
        (_K.FOREST_DISTRICT, _S.COUNTY, "429021", "甲林区"),
        (_K.SPECIAL_DISTRICT, _S.COUNTY, "520203", "甲特区"),
    ),
    Tier.TOWNSHIP: (
        (_K.TOWN, _S.TOWNSHIP, "320921", "甲镇"),
        (_K.TOWNSHIP, _S.TOWNSHIP, "320921", "甲乡"),
        (_K.SUBDISTRICT, _S.TOWNSHIP, "320402", "甲街道"),
        (_K.SUBDISTRICT, _S.RAISED_TOWNSHIP, "310101", "乙街道"),
        (_K.SUMU, _S.TOWNSHIP, "152221", "甲苏木"),
        (_K.ZONE, _S.ZONE, "320402", "甲开发区"),
        (_K.VILLAGE, _S.VILLAGE, "320921", "甲村"),
    ),
}
"""For each tier the kinds and standings that occur in it, with a code and a plain name; at the lowest
tier, which has no codes of six digits, the code is that of the division around."""


def _above(code: str) -> DivisionCode | None:
    """The code of the division that this one belongs to, by the digits alone."""
    if code == "000000":
        return None
    return DivisionCode(
        "000000" if code.endswith("0000") else f"{code[:2]}0000" if code.endswith("00") else f"{code[:4]}00"
    )


@cache
def known_localities(
    tier: Tier | None = None, standings: frozenset[Standing] = frozenset()
) -> st.SearchStrategy[Division | Place]:
    """Divisions whose kind and standing are known, and at the lowest tier places of which they are.

    Only of the ``tier`` and of the ``standings``, where given.
    """
    found: list[Division | Place] = []
    for one, rows in FITTING.items():
        for kind, standing, code, name in rows:
            if tier not in {None, one} or (standings and standing not in standings):
                continue
            around = DivisionCode(code)
            if one is Tier.TOWNSHIP:
                found.append(Place(name=name, kind=kind, tier=one, standing=standing, within=around))
            else:
                above = _above(code)
                found.append(Division(code=around, name=name, kind=kind, tier=one, standing=standing, parent=above))
    return st.sampled_from(found)


@cache
def divisions(tier: Tier | None = None) -> st.SearchStrategy[Division]:
    """A division that has a code, of the tier where one is given.

    Raises:
        ValueError: If ``tier`` is the lowest, whose divisions have no code of six digits; see :func:`places`.
    """
    if tier is Tier.TOWNSHIP:
        msg = "乡级没有六位代码，用 places() / the lowest tier has no codes; use places()"
        raise ValueError(msg)
    tiers = [one for one in FITTING if one is not Tier.TOWNSHIP] if tier is None else [tier]
    return st.sampled_from(
        [
            Division(code=DivisionCode(code), name=name, kind=kind, tier=one, standing=standing, parent=_above(code))
            for one in tiers
            for kind, standing, code, name in FITTING[one]
        ]
    )


@cache
def places(tier: Tier | None = None) -> st.SearchStrategy[Place]:
    """A place that no code fits, of the tier where one is given."""
    known = st.sampled_from(
        [
            Place(name=name, kind=kind, tier=one, standing=standing, within=DivisionCode(code))
            for one in ([tier] if tier else list(Tier))
            for kind, standing, code, name in FITTING[one]
        ]
    )
    bare = st.builds(
        Place,
        name=texts(),
        kind=st.none(),
        tier=st.just(tier) if tier else maybe(st.sampled_from(Tier)),
        standing=st.none(),
        within=maybe(division_codes()),
    )
    return known | bare


@cache
def localities(tier: Tier | None = None) -> st.SearchStrategy[Division | Place]:
    """A division or a place, of the tier where one is given; at the lowest tier always a place."""
    if tier is Tier.TOWNSHIP:
        return places(tier)
    return divisions(tier) | places(tier)
