"""Which rows may name the unit of given lines in a class of divisions, and which of them is most like a name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import attrs

from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.division_index import Days
from govmodel.catalogue.likeness import alike_in_work, ending, plain, shortens, work
from govmodel.catalogue.name_index import SLOT_ABOVE, SLOT_BARE, SLOT_FULL, split
from govmodel.catalogue.row import NameForm, NameRow
from govmodel.catalogue.validity import Sure, holds
from govmodel.model.division import DivisionKind, Standing, Tier
from govmodel.model.ids import DivisionCode, LineId
from govmodel.model.unit import UnitKind

_SEVERAL: Final = ("各", "有关", "县级", "省级")
_BRANCH: Final = "分局"
_ORGAN_ENDS: Final = ("局", "厅")
_OFFICES: Final = frozenset({DivisionKind.LEAGUE, DivisionKind.PREFECTURE})

_ONLY_AT: Final = (
    ("行署", _OFFICES),
    ("行政公署", _OFFICES),
    ("地委", frozenset({DivisionKind.PREFECTURE})),
    ("团地委", frozenset({DivisionKind.PREFECTURE})),
    ("地区委员会", frozenset({DivisionKind.PREFECTURE})),
    ("盟行署", frozenset({DivisionKind.LEAGUE})),
)
"""Words of names that only some kinds of divisions have: a league and a prefecture have no government, but an
office sent out by one."""

_NO_BARE_COMMITTEE: Final = frozenset(
    {
        DivisionKind.AUTONOMOUS_REGION,
        DivisionKind.CORPS,
        DivisionKind.FOREST_DISTRICT,
        DivisionKind.SPECIAL_DISTRICT,
        DivisionKind.PREFECTURE,
    }
)
_BARE_COMMITTEE: Final = frozenset(
    {
        DivisionKind.PROVINCE,
        DivisionKind.MUNICIPALITY,
        DivisionKind.PREFECTURE_CITY,
        DivisionKind.AUTONOMOUS_PREFECTURE,
        DivisionKind.LEAGUE,
        DivisionKind.PREFECTURE,
        DivisionKind.DISTRICT,
        DivisionKind.COUNTY_CITY,
        DivisionKind.COUNTY,
        DivisionKind.AUTONOMOUS_COUNTY,
        DivisionKind.BANNER,
        DivisionKind.AUTONOMOUS_BANNER,
    }
)

_NAMED_BARE: Final = frozenset(
    {DivisionKind.PROVINCE, DivisionKind.PREFECTURE_CITY, DivisionKind.COUNTY_CITY, DivisionKind.DISTRICT}
)
"""Whose bare names stand in names of bodies run from above: 溧阳国税局, but 县国税局 and 州国税局."""

_NOT_AT: Final = (
    ("政府", _OFFICES | {DivisionKind.CORPS}),
    ("人民政府", _OFFICES | {DivisionKind.CORPS}),
    ("府办", _OFFICES | {DivisionKind.CORPS}),
    ("人大", _OFFICES | {DivisionKind.CORPS}),
    ("人民代表大会", _OFFICES | {DivisionKind.CORPS}),
    ("政协", frozenset({DivisionKind.PREFECTURE, DivisionKind.CORPS})),
    ("高级", frozenset({DivisionKind.CORPS})),
    ("委", _NO_BARE_COMMITTEE),
    ("党委", _BARE_COMMITTEE),
)
"""What follows the place in no name of some kinds of divisions: 自治区党委 and no 自治区委; 市委 and no 市党委."""


@attrs.frozen(kw_only=True)
class PlaceClass:
    """What of a division settles which rows hold there, its own name left out.

    Attributes:
        kind: What it calls itself.
        tier: Where it stands.
        standing: Which row of the rank table it falls under.
        around: Of its code and the codes above it, those that some row in question names.
    """

    kind: DivisionKind | None
    tier: Tier | None
    standing: Standing | None
    around: frozenset[DivisionCode]


def rows_at(
    rows: Iterable[NameRow], at: PlaceClass, days: Days, kind: UnitKind | None, where: Catalogue
) -> list[NameRow]:
    """The rows that name a unit, and no part of one or body under it, in divisions of that class on those days.

    Args:
        rows: Those in question.
        at: Where.
        days: As of when.
        kind: What sort of organ is meant, where that is not the one that its line says.
        where: Where to look a line's sort of organ up.
    """
    found = [row for row in rows if holds(row.since, row.until, days) and _fits(row, at) and _worded_for(row, at)]
    found = [row for row in found if _same_sort(row, kind, days, where)]
    owners = {_tail(row) for row in found if _tail(row).endswith(_ORGAN_ENDS) and SLOT_ABOVE not in row.pattern}
    return [row for row in found if not _is_part(row, owners)]


def is_branch(row: NameRow) -> bool:
    """Whether the row names a branch of a body one tier up."""
    return SLOT_ABOVE in row.pattern or row.pattern.endswith(_BRANCH)


def in_order(
    rows: Iterable[NameRow], like: str | None, full: bool, at: PlaceClass
) -> list[tuple[tuple[object, ...], NameRow]]:
    """The rows, the fittest first, each with what speaks for it before the others; equal where nothing does.

    Args:
        rows: Those that hold.
        like: The pattern that the name is to be like; ``None`` for the usual one, as the table has it.
        full: Whether a full name is wanted.
        at: Where they hold.
    """
    listed = list(rows)
    shorts = [row.pattern for row in listed if row.form is NameForm.SHORT and row.sure is not Sure.DOUBTFUL]
    scored = [(_against(row, like, full, shorts, at), row) for row in listed]
    return sorted(scored, key=lambda each: each[0])


_OFFICE_ENDS: Final = frozenset({"办公", "办"})
_SURE: Final = {sure: number for number, sure in enumerate(Sure)}


def _against(row: NameRow, like: str | None, full: bool, shorts: list[str], at: PlaceClass) -> tuple[object, ...]:
    slot = split(row.pattern)[1]
    bare = slot == SLOT_BARE and at.kind not in _NAMED_BARE
    colloquial = row.form is NameForm.COLLOQUIAL
    if full:
        other_form = row.form is not NameForm.FULL
    else:
        shorter = [short for short in shorts if shortens(short, row.pattern)] if row.form is NameForm.FULL else []
        other_form = bool(shorter)
        # 卫生健康委员会 has one of the same words; 应急管理厅 has only one of fewer.
        full = any(work(short) == work(row.pattern) for short in shorter)
    first = (row.sure is Sure.DOUBTFUL, not row.regions)
    if like is None:
        return (*first, other_form, colloquial, bare, _SURE[row.sure], not row.standings, len(row.tiers) or len(Tier))
    same_end = ending(row.pattern) == ending(like)
    unlike = round(1 - alike_in_work(row.pattern, like), 2)
    return (
        *first,
        # A name that has a shorter one is short enough where the name given is no shorter: 应急管理部, 应急管理厅.
        other_form and (full or not same_end or unlike > 0),
        unlike,
        bare,
        _serves(row.pattern, like),
        not row.standings,
        # What was seen goes before what ends as the name given does: most cities have a 民宗局, whatever the province.
        _SURE[row.sure],
        not same_end,
        colloquial,
        plain(row.pattern) != plain(like),
        len(row.tiers) or len(Tier),
    )


def _serves(one: str, other: str) -> bool:
    """Whether one of two names is an office's, and the other that of the body it serves: 人大常委会办公厅."""
    ends = {ending(one), ending(other)}
    return "" in ends and bool(ends & _OFFICE_ENDS)


def rests_on_bare_name(row: NameRow) -> bool:
    """Whether it takes a place's bare name and nobody saw it: such a body need not sit in every place."""
    return SLOT_BARE in row.pattern and row.sure not in {Sure.LAW, Sure.SEEN}


def differ(rows: Iterable[NameRow]) -> bool:
    """Whether names show organs of different sorts: a 局 and a 委."""
    return len({ending(row.pattern)[:1] for row in rows}) > 1


def _fits(row: NameRow, at: PlaceClass) -> bool:
    if row.form is NameForm.WORD or (row.tiers and at.tier not in row.tiers):
        return False
    if row.standings and at.standing not in row.standings:
        return False
    if at.standing is Standing.SPECIAL_REGION and at.standing not in row.standings:
        return False
    return not row.regions or not at.around.isdisjoint(row.regions)


def _worded_for(row: NameRow, at: PlaceClass) -> bool:
    if is_branch(row):
        return at.kind is DivisionKind.DISTRICT
    if row.pattern.startswith(_SEVERAL) or "（" in row.pattern:
        return False
    head, slot, tail = split(row.pattern)
    words = plain(row.pattern)
    if any(word in words and at.kind not in kinds for word, kinds in _ONLY_AT):
        return False
    if not slot and at.tier is not Tier.NATION and not any(word in words for word, _ in _ONLY_AT):
        return False
    if slot and not head and not tail:
        return False  # 常州 for its government is no name that another place's could be told by.
    if slot == SLOT_FULL and any(tail.startswith(word) and at.kind in kinds for word, kinds in _NOT_AT):
        # 共青团{地}委员会 and {地}委员会 stand in every kind's full names; {地}委 does not.
        return tail.startswith("委员会") and bool(head)
    return True


def _same_sort(row: NameRow, kind: UnitKind | None, days: Days, where: Catalogue) -> bool:
    own = where.kind_of(row.lines[0], days)
    return row.kind is None or row.kind in {own, kind} or UnitKind.VERTICAL in {row.kind, own}


def _tail(row: NameRow) -> str:
    return plain(row.pattern)


def _is_part(row: NameRow, owners: set[str]) -> bool:
    tail = _tail(row)
    return not is_branch(row) and any(tail[:end] in owners for end in range(2, len(tail)))


def merged(lines: tuple[LineId, ...], where: Catalogue) -> list[NameRow]:
    """The rows of organs that carry all of these lines and more; of those with fewest lines first."""
    about = where.names.by_line.get(lines[0], ()) if lines else ()
    # A body of another sort than a bureau, a commission or an office is a part of the organ: 文化市场综合执法支队.
    found = [row for row in about if set(lines) < set(row.lines) and ending(row.pattern)]
    return sorted(found, key=lambda row: len(row.lines))
