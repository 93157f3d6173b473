"""Places that have no code: functional zones and townships, told by the pattern of their names."""

from __future__ import annotations

import re
from typing import Final

from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.divisions import find_division
from govmodel.catalogue.validity import AsOf
from govmodel.model.division import Division, DivisionKind, Place, Standing, Tier

_ZONE: Final = re.compile(
    r".+(?:开发区|高新区|经开区|工业园区|产业园区|新区|保税区|风景名胜区|风景区|文旅区|"
    r"旅游区|度假区|示范区|自贸区|管理区)"
)
_TOWNSHIP: Final = re.compile(r".+(?:镇|乡|苏木|街道)(?:办事处)?")
_TOWN_KINDS: Final = {
    "镇": DivisionKind.TOWN,
    "乡": DivisionKind.TOWNSHIP,
    "苏木": DivisionKind.SUMU,
    "街道": DivisionKind.SUBDISTRICT,
}
_RAISED: Final = frozenset({Standing.MUNICIPALITY_DISTRICT, Standing.SUB_PROVINCIAL_DISTRICT})


def place(
    text: str, *, within: str | None = None, as_of: AsOf = None, catalogue: Catalogue | None = None
) -> Division | Place | None:
    """The division of that name, else the zone or township that its pattern shows; ``None`` for anything else.

    A division in the table, the user's own rows among them, goes before a pattern. A pattern says
    what sort of place it is and not that there is one, and leaves a zone's tier open, since zones
    are ranked one by one.

    Args:
        text: As printed: 常州高新区, 荆州开发区, 高莞镇.
        within: The code or name of the division that the text belongs to.
        as_of: The date asked for.
        catalogue: Where to look; the one that ships, unless given.

    Example:
        >>> place("荆州开发区").within
        '421000'
    """
    found = find_division(text, within=within, as_of=as_of, catalogue=catalogue)
    if found.division is not None or found.ambiguous:
        return found.division
    around = find_division(within, as_of=as_of, catalogue=catalogue).division if within else None
    for pattern, make in ((_ZONE, _zone), (_TOWNSHIP, _township)):
        if pattern.fullmatch(text):
            host = _host(text, within, as_of, catalogue)
            return make(text, host or around)
    return None


def _host(text: str, within: str | None, as_of: AsOf, catalogue: Catalogue | None) -> Division | None:
    """The division that the name itself begins with, the longest that is one: 荆州 in 荆州开发区."""
    for end in range(len(text) - 1, 1, -1):
        host = find_division(text[:end], within=within, as_of=as_of, catalogue=catalogue).division
        host = host or find_division(text[:end], as_of=as_of, catalogue=catalogue).division
        if host is not None:
            return host
    return None


def _zone(text: str, around: Division | None) -> Place:
    return Place(
        name=text,
        kind=DivisionKind.ZONE,
        standing=Standing.ZONE,
        within=around.code if around is not None else None,
    )


def _township(text: str, around: Division | None) -> Place:
    name = text.removesuffix("办事处")
    kind = next(kind for ending, kind in _TOWN_KINDS.items() if name.endswith(ending))
    raised = around is not None and around.standing in _RAISED
    return Place(
        name=text,
        kind=kind,
        tier=Tier.TOWNSHIP,
        standing=Standing.RAISED_TOWNSHIP if raised else Standing.TOWNSHIP,
        within=around.code if around is not None else None,
    )
