"""Governments of the tier below, named together: 县（市、区）人民政府."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.ids import UnitId
from govmodel.model.unit import Unit, UnitKind, Where
from govmodel.reading.draft import Draft

_TIER: Final = "县级市|街道|乡镇|苏木|县|市|区|旗|州|盟|乡|镇"
_TOGETHER: Final = re.compile(rf"(?:{_TIER})(?:[、（(]?(?:{_TIER})[)）]?){{1,6}}(?:人民政府|政府)")
_GOVERNMENTS: Final = ("人民政府", "政府")
"""How names of governments end that a clause leaves out."""


def are_governments_below(words: str) -> bool:
    """Whether words name governments of several tiers together without 各, which reads like the body's own."""
    return _TOGETHER.fullmatch(words) is not None


def governments_below(draft: Draft, words: str) -> UnitId:
    """The unit that stands for them: the one among the addressees that begins with the same words, or a new one."""
    full = next((name for end in _GOVERNMENTS if (name := words + end) in draft.text), words)
    for i, unit in enumerate(draft.units):
        if unit.collective and unit.name in (words, full):
            draft.units[i] = attrs.evolve(unit, where=Where.BELOW)
            return unit.id
    # Asked for by its name, a collective of the tier below would be taken for one of the body's own tier.
    made = Unit(
        id=UnitId(draft.new_id("government/below", plain=True)),
        name=full,
        kind=UnitKind.GOVERNMENT,
        where=Where.BELOW,
        collective=True,
    )
    draft.units.append(made)
    return made.id
