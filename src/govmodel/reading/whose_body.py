"""Whose body it is: told by who issues the document, by its number, and by the body's own name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.divisions import find_division
from govmodel.catalogue.issuers import issuers_of
from govmodel.catalogue.units import find_unit
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Place, Standing, Tier
from govmodel.model.document import DocumentNumber
from govmodel.model.unit import UnitKind

Whose = tuple[Division | Place | None, tuple[str, ...]]
"""The division or place, and on what that rests."""

_NATION: Final = "000000"
_NATIONAL: Final = ("全国", "国家", "国务院")
_BETWEEN_MINISTRIES: Final = "部际"
_ZONE_ORGANS: Final = ("管理委员会", "管委会", "管委")
_TOWN: Final = re.compile("(?P<town>(?![全各本])[\u4e00-\u9fff]{2,4}(?P<kind>镇|街道))(?![化居])")
_ZONES: Final = "新区|高新区|开发区|经开区|示范区|保税区|风景区|度假区|管理区|工业园区|文旅区|试验区"
_ZONE: Final = re.compile(rf"(?P<zone>(?![全各本])[\u4e00-\u9fff]{{2,12}}?(?:{_ZONES}))")
_LONGEST_PLACE: Final = 12
_ENOUGH: Final = 2


class Ballot:
    """Gathers what speaks for one place or another, and says which is meant where that is plain."""

    def __init__(self, catalogue: Catalogue, as_of: PartialDate | None) -> None:
        """As of when names are read."""
        self.catalogue, self.as_of = catalogue, as_of
        self._votes: dict[str, list[str]] = {}
        self._places: dict[str, Division | Place] = {}

    def issuers(self, names: Sequence[str]) -> None:
        """Hear the organs that issue the document, each once."""
        for name in dict.fromkeys(names):
            found = find_unit(name, None, self.as_of, catalogue=self.catalogue)
            place = found.division
            if found.kind is UnitKind.ZONE and name.endswith(_ZONE_ORGANS):
                place = _zone(name, place)
            self._vote(place, f"发文机关：{name}")

    def body(self, name: str) -> None:
        """Hear the body's own name: the place in front of it, one of several if something else speaks for it."""
        for end in range(min(len(name), _LONGEST_PLACE), 2, -1):
            front = name[:end]
            answer = find_division(front, as_of=self.as_of, catalogue=self.catalogue)
            if answer.rows and answer.dated:
                for division in answer.candidates:
                    if not answer.ambiguous or division.code in self._votes:
                        self._vote(division, f"名称：{name}")
                return
        if name.startswith(_NATIONAL) or _BETWEEN_MINISTRIES in name:
            self._vote(self._on(_NATION), f"名称：{name}")

    def town(self, name: str) -> None:
        """Hear the town in front of the body's name, where nothing else has spoken."""
        found = _TOWN.match(name) if not self._votes else None
        if found is not None:
            kind = DivisionKind.TOWN if found["kind"] == "镇" else DivisionKind.SUBDISTRICT
            self._vote(Place(name=found["town"], kind=kind, tier=Tier.TOWNSHIP), f"名称：{name}")

    def zone(self, name: str) -> None:
        """Hear the zone in front of the body's name, where nothing else has spoken."""
        found = _ZONE.match(name) if not self._votes else None
        if found is not None:
            self._vote(_zone(found["zone"], None), f"名称：{name}")

    def number(self, number: DocumentNumber) -> None:
        """Hear the document number; where its code is several places', it speaks for one that another speaks for."""
        issuers = issuers_of(number, self.as_of, catalogue=self.catalogue).issuers
        codes = {each.place for each in issuers if each.place}
        for code in codes if len(codes) == 1 else codes & self._votes.keys():
            self._vote(self._on(code), f"文号：{number}")

    @property
    def is_settled(self) -> bool:
        """Whether two things speak for one place and nothing for another: a number would add nothing."""
        return len(self._votes) == 1 and len(next(iter(self._votes.values()))) >= _ENOUGH

    def result(self) -> Whose:
        """Whose body it is; nobody's where two places have the same said for them."""
        towns = [key for key, place in self._places.items() if isinstance(place, Place)]
        if len(towns) == 1:
            # A town or a zone that issues a document is within the divisions that speak besides.
            return self._places[towns[0]], tuple(self._votes[towns[0]])
        if not self._votes:
            return None, ()
        best = max(self._votes, key=lambda key: len(self._votes[key]))
        if sum(len(found) == len(self._votes[best]) for found in self._votes.values()) > 1:
            return None, tuple(why for found in self._votes.values() for why in found)
        return self._places[best], tuple(self._votes[best])

    def _vote(self, place: Division | Place | None, why: str) -> None:
        if place is None:
            return
        key = place.code if isinstance(place, Division) else place.name
        self._places[key] = place
        self._votes.setdefault(key, []).append(why)

    def _on(self, code: str) -> Division | None:
        row = self.catalogue.divisions.on(code, None)
        return row.division if row is not None else None


def _zone(name: str, around: Division | Place | None) -> Place:
    """The zone that an organ like 西安高新区管委会 runs."""
    words = next((name.removesuffix(end) for end in _ZONE_ORGANS if name.endswith(end)), name)
    return Place(
        name=words,
        kind=DivisionKind.ZONE,
        standing=Standing.ZONE,
        within=around.code if isinstance(around, Division) else None,
    )
