"""The units that a document goes to, one by one: 各县、市、区人民政府，荆州开发区，市政府有关部门."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.model.division import Division, DivisionKind, Place, Standing
from govmodel.model.ids import UnitId
from govmodel.model.unit import Unit, UnitKind, Where
from govmodel.reading.collective_units import is_zone
from govmodel.reading.draft import Draft

_TIER: Final = "(?:省|自治区|地区|直辖市|市|县|区|旗|州|盟|辖市|自治县|乡|镇|街道|苏木|地级以上市|设区的?市|计划单列市)"
_TIERS: Final = re.compile(rf"(?:各|全)?{_TIER}(?:（[^（）]{{1,10}}）)?")
"""A bare tier: before it or behind it 、 parts nothing (各县、市、区人民政府)."""
_OFFICES: Final = re.compile("(?:委|办|局|厅|公司|室)(?:（[^（）]{1,8}）)?")
_MOST: Final = 60


def read_addressees(draft: Draft, words: str) -> tuple[UnitId, ...]:
    """The ids of the units that a line of addressees names, entered where they are new."""
    found: list[UnitId] = []
    for name in names_of(words):
        if len(found) >= _MOST:
            break
        unit = _zone(draft, name) if is_zone(name) else UnitId(draft.unit(name))
        if unit not in found:
            found.append(unit)
    return tuple(found)


def names_of(words: str) -> Iterator[str]:
    """The names in a line of addressees; 、 between bare tiers, between bare offices, and in brackets parts nothing."""
    for piece in _apart(words, "，；"):
        whole = ""
        for part in _apart(piece, "、"):
            if whole and not _goes_on(whole, part):
                yield whole
                whole = part
            else:
                whole = f"{whole}、{part}" if whole else part
        if whole:
            yield whole


def _goes_on(before: str, part: str) -> bool:
    """Whether a part belongs to the name begun before: 区人民政府 after 各县、市, 局 after 市各委、办."""
    last = before.rpartition("、")[2]
    if _OFFICES.fullmatch(part):
        return last.endswith(("委", "办", "局", "厅")) and len(last) <= _SHORT
    if not _TIERS.fullmatch(last):
        return False
    begins = _TIERS.match(part)
    return begins is not None and (
        begins.end() == len(part) or "政府" in part or "公署" in part or "及" in part or "办事处" in part
    )


_SHORT: Final = 8


def _apart(words: str, marks: str) -> Iterator[str]:
    depth = at = 0
    for i, char in enumerate(words):
        if char in "（(":
            depth += 1
        elif char in "）)":
            depth = max(0, depth - 1)
        elif char in marks and not depth:
            if words[at:i].strip():
                yield words[at:i].strip()
            at = i + 1
    if words[at:].strip():
        yield words[at:].strip()


def _zone(draft: Draft, name: str) -> UnitId:
    """A zone addressed by its own name: a place below the body's division, under whoever runs it."""
    known = next((unit.id for unit in draft.units if name in (unit.name, *unit.aliases)), None)
    if known is not None:
        return known
    own = draft.division
    around = own.code if isinstance(own, Division) else own.within if own is not None else None
    made = Unit(
        id=UnitId(draft.new_id("zone")),
        name=name,
        kind=UnitKind.ZONE,
        where=Where.BELOW,
        place=Place(name=name, kind=DivisionKind.ZONE, standing=Standing.ZONE, within=around),
    )
    draft.units.append(made)
    return made.id


def enter_issuer(draft: Draft, full: str, printed: str | None) -> UnitId:
    """The unit that issues the document, under the name printed first, with the fullest one beside it."""
    unit = UnitId(draft.unit(printed or full))
    for i, known in enumerate(draft.units):
        if known.id == unit and known.name != full and len(full) > len(known.name):
            aliases = tuple(name for name in known.aliases if name != full)
            draft.units[i] = attrs.evolve(known, full_name=full, aliases=aliases)
    return unit
