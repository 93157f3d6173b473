"""Titles: what the heads of a unit are called, and whether a title fits a unit."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.division_index import Days
from govmodel.catalogue.row import TitleRow
from govmodel.catalogue.validity import AsOf, holds, span
from govmodel.model.fields import many
from govmodel.model.ids import LineId
from govmodel.model.unit import Unit, UnitKind


@attrs.frozen(kw_only=True)
class HeadTitles:
    """What those who lead a unit are called.

    Attributes:
        head: Titles of its head: 局长.
        deputy: Titles of its deputy heads: 副局长.
        also: Further titles that fit there: 总工程师.
        known: Whether the unit's own titles are known, and not only those that fit anywhere.
        row: What its own titles rest on; ``None`` where they are not known.
    """

    head: tuple[str, ...] = many()
    deputy: tuple[str, ...] = many()
    also: tuple[str, ...] = many()
    known: bool = False
    row: TitleRow | None = None


def head_titles(
    name: str,
    lines: tuple[LineId, ...] = (),
    *,
    kind: UnitKind | None = None,
    as_of: AsOf = None,
    catalogue: Catalogue | None = None,
) -> HeadTitles:
    """The titles that go with a unit's name and lines.

    What is said of its first line goes before what is said of its kind, and a longer end of the name
    before a shorter; what fits any organ is added to it.

    Args:
        name: The unit's name.
        lines: The lines it carries.
        kind: What sort of organ it is; its first line's, unless given.
        as_of: The date asked for.
        catalogue: Where to look; the one that ships, unless given.
    """
    where = catalogue or default_catalogue()
    days = span(as_of)
    line = lines[0] if lines else None
    sort = kind or (where.kind_of(line, days) if line else None)
    answers: dict[object, HeadTitles] = where.title_answers
    key = (name, line, sort, days)
    if key not in answers:
        if len(answers) >= _MOST_KEPT:
            answers.clear()
        answers[key] = _head_titles(name, line, sort, days, where)
    return answers[key]


_MOST_KEPT: Final = 1 << 14
"""So many answers are kept; then all are let go."""


def _head_titles(name: str, line: LineId | None, sort: UnitKind | None, days: Days, where: Catalogue) -> HeadTitles:
    rows = [row for row in where.titles if holds(row.since, row.until, days) and _speaks_of(row, name, line, sort)]
    own = max((row for row in rows if row.head), key=_narrowness, default=None)
    also = dict.fromkeys(title for row in rows if row is own or not row.head for title in row.also)
    return HeadTitles(
        head=own.head if own else (),
        deputy=own.deputy if own else (),
        also=tuple(also),
        known=own is not None,
        row=own,
    )


def title_fits(title: str, unit: Unit, as_of: AsOf = None, *, catalogue: Catalogue | None = None) -> bool | None:
    """Whether somebody in the unit can have that title; ``None`` where that is not known.

    A title is found not to fit only where the unit's own titles are known and it is a title of other
    units, or one slip of the pen away from one of this unit's.
    """
    where = catalogue or default_catalogue()
    bare = _QUALIFIERS.sub("", title.strip())
    if _BY_RANK.fullmatch(bare) or bare.endswith(_OF_DIVISIONS):
        return True
    known = _own_titles(unit, as_of, where)
    if any(bare in (*own.head, *own.deputy, *own.also) for own in known):
        return True
    if unit.organ or not all(own.known for own in known):
        return None
    if bare in _every_title(where):
        return False
    # 政治处主任 heads a part of the unit, whatever the unit's own head is called.
    return None if _IN_DIVISION.fullmatch(bare) or _slip(bare, known) is None else False


def nearest_title(title: str, unit: Unit, as_of: AsOf = None, *, catalogue: Catalogue | None = None) -> str | None:
    """The title of the unit's leaders that is one character away from ``title``, or ``None``."""
    return _slip(_QUALIFIERS.sub("", title.strip()), _own_titles(unit, as_of, catalogue or default_catalogue()))


_QUALIFIERS: Final = re.compile(r"^(?:原|现任)?(?:一名|1名|一位)?(?:分管|联系|协调)?(?=副)")
_IN_DIVISION: Final = re.compile(r".+[处科股司庭室部队局](?:副?(?:主任|部长|局长|处长|科长|长))")
_OF_DIVISIONS: Final = ("处长", "科长", "股长", "司长", "庭长", "科室负责人", "处室负责人", "中层干部")
_BY_RANK: Final = re.compile(r".*[国部厅局处科股]级(?:以上)?(?:领导)?干部")


def _own_titles(unit: Unit, as_of: AsOf, where: Catalogue) -> list[HeadTitles]:
    names = (unit.organ,) if unit.organ else (unit.name, *unit.aliases)
    return [head_titles(name, unit.lines, kind=unit.kind, as_of=as_of, catalogue=where) for name in names]


def _slip(title: str, known: list[HeadTitles]) -> str | None:
    return next((own for each in known for own in (*each.head, *each.deputy) if _one_off(title, own)), None)


def _one_off(one: str, other: str) -> bool:
    """Whether one character changed, added or dropped makes the one the other."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1 or one == other:
        return False
    same = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    return one[same + (len(one) == len(other)) :] == other[same + 1 :]


def _every_title(where: Catalogue) -> frozenset[str]:
    return frozenset(title for row in where.titles for title in (*row.head, *row.deputy))


def _speaks_of(row: TitleRow, name: str, line: str | None, kind: UnitKind | None) -> bool:
    return row.line in {None, line} and row.kind in {None, kind} and name.endswith(row.suffix)


def _narrowness(row: TitleRow) -> tuple[bool, int, bool]:
    return (row.line is not None, len(row.suffix), row.kind is not None)
