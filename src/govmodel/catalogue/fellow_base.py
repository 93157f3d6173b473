"""A unit's name as printed, and which rows its fellows in a class of places rest on."""

from __future__ import annotations

from enum import Enum
from typing import Final

import attrs

from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.division_index import Days
from govmodel.catalogue.fellow_answer import Presence
from govmodel.catalogue.fellow_rows import PlaceClass, differ, in_order, is_branch, merged, rests_on_bare_name, rows_at
from govmodel.catalogue.likeness import alike, shortens
from govmodel.catalogue.name_index import SLOT_FULL, split
from govmodel.catalogue.prefix import above, own_words
from govmodel.catalogue.row import NameForm, NameRow
from govmodel.catalogue.unit_answer import UnitReading
from govmodel.catalogue.units import find_unit
from govmodel.catalogue.validity import AsOf, Sure, holds, span
from govmodel.catalogue.varying_names import varies, varying_about
from govmodel.model.division import Division, DivisionKind, Place, Tier
from govmodel.model.ids import DivisionCode, LineId
from govmodel.model.unit import UnitKind

_LEAST_ALIKE: Final = 0.45
"""A name less like the one given is not taken for the same unit's without a word."""
_LEAST_ALIKE_SCOPED: Final = 0.4
"""The same for a name that only divisions of that standing have: 市教委 for 教育部."""


@attrs.frozen(kw_only=True)
class Printed:
    """A unit's name as a text prints it.

    Attributes:
        name: As printed.
        lines: The lines whose unit is wanted elsewhere.
        start: Where it was printed.
        named_on: When it was printed.
        kind: What sort of organ it is, where that is not the one its first line says.
        organ: The part of the unit that the name ends in.
    """

    name: str
    lines: tuple[LineId, ...]
    start: Division | Place
    named_on: AsOf
    kind: UnitKind | None
    organ: str | None


class PlaceWord(Enum):
    """How a name says its place."""

    WHOLE = "全称"
    """By its name: 常州市财政局."""
    OWN = "自称"
    """By its own word for itself: 市财政局."""
    NONE = "省略"
    """Not at all, as in a list: 财政局."""


@attrs.frozen(kw_only=True)
class Plan:
    """An answer with the place left out.

    Attributes:
        presence: Whether places of the class have the unit.
        row: What its name rests on.
        full: What its full name rests on.
        others: Further names, the best first.
    """

    presence: Presence
    row: NameRow | None = None
    full: NameRow | None = None
    others: tuple[NameRow, ...] = ()


@attrs.frozen(kw_only=True)
class Base:
    """A name as printed, read: what of it bears on its fellows elsewhere.

    Attributes:
        lines: The lines whose unit is wanted.
        row: What the name rests on; ``None`` where the tables do not know it.
        pattern: The name without its place.
        full: Whether it is a full name.
        place: How it says its place.
        kind: What sort of organ it is, where its line does not say so.
        organ: The part of the unit that it ends in.
        doubtful: Whether more stands in it than a table can carry over: a part, a second name in brackets.
        still_named: Whether the place itself still calls the unit so on the date asked for.
        same_work: Whether the name is one of the lines wanted and still in use.
        sure: How far the reading may be relied on.
        start: Where it was printed.
        regions: The codes that rows about these lines name.
    """

    lines: tuple[LineId, ...]
    row: NameRow | None
    pattern: str
    full: bool
    place: PlaceWord
    kind: UnitKind | None
    organ: str
    doubtful: bool
    still_named: bool
    same_work: bool
    sure: Sure | None
    start: PlaceClass
    regions: frozenset[DivisionCode]

    @classmethod
    def read(cls, asked: Printed, days: Days, where: Catalogue) -> Base:
        """What of a name bears on its fellows on those days."""
        bare = asked.name.removesuffix(asked.organ) if asked.organ else asked.name
        reading = _reading(bare, asked, where)
        row = reading.row if reading else None
        holding = row is not None and row.lines == asked.lines and holds(row.since, row.until, days)
        regions = frozenset(
            (
                *(code for row in _about(asked.lines, where) for code in row.regions),
                *(code for row in varying_about(asked.lines) for code in row.regions),
            )
        )
        return cls(
            lines=asked.lines,
            row=row,
            pattern=row.pattern if row else SLOT_FULL + _tail(bare, asked.start),
            full=_is_full(reading, bare, asked.start, where),
            place=_place_in(reading, bare, asked.start),
            kind=(row.kind if row else None) or asked.kind,
            organ=asked.organ or (reading.organ if reading else None) or "",
            doubtful=bool(asked.organ) or (reading is not None and bool(reading.organ or reading.second)),
            still_named=holding or span(asked.named_on) == days,
            same_work=holding,
            sure=reading.sure if reading else None,
            start=class_of(asked.start, regions, days, where),
            regions=regions,
        )

    def plan(self, at: PlaceClass, days: Days, where: Catalogue) -> Plan:
        """Which rows the answer rests on in places of one class."""
        if self.row is not None and self.row.form is NameForm.WORD and self.same_work:
            return Plan(presence=Presence.THERE, row=self.row)  # 公安 in a list is 公安 everywhere.
        rows = rows_at(where.names.by_lines.get(self.lines, ()), at, days, self.kind, where)
        wanted = self.pattern if self.same_work else self._usual(days, where)
        ranked = in_order(rows, wanted, self.full, at)
        if not any(row.sure is not Sure.DOUBTFUL for _, row in ranked) and self.lines:
            wider = rows_at(merged(self.lines, where), at, days, self.kind, where)
            return self._unsettled([row for _, row in (*in_order(wider, wanted, self.full, at), *ranked)], at)
        if not ranked:
            return Plan(presence=Presence.ABSENT)
        branch = _branch_before(ranked[0][1], ranked, at)
        alikes = [branch] if branch else [row for score, row in ranked if score == ranked[0][0]]
        best = alikes[0]
        vertical = (best.kind or where.kind_of(best.lines[0], days)) is UnitKind.VERTICAL
        return Plan(
            presence=self._presence(alikes, wanted, at, vertical, varies(self.lines, at, days, best)),
            row=best,
            full=_full_of(best, rows, at),
            others=tuple(sorted((row for _, row in ranked if row is not best), key=_standing_of)),
        )

    def _unsettled(self, rows: list[NameRow], at: PlaceClass) -> Plan:
        if not rows:
            return Plan(presence=Presence.ABSENT)
        return Plan(presence=Presence.DOUBTFUL, row=rows[0], others=tuple(rows[1:]), full=_full_of(rows[0], rows, at))

    def _usual(self, days: Days, where: Catalogue) -> str:
        """The usual name at the start of what carries the work now, where the name given is no longer its name."""
        rows = rows_at(where.names.by_lines.get(self.lines, ()), self.start, days, self.kind, where)
        ranked = in_order(rows, None, self.full, self.start)
        sure = [row for _, row in ranked if row.sure is not Sure.DOUBTFUL]
        return sure[0].pattern if sure else self.pattern

    def _presence(self, alikes: list[NameRow], wanted: str, at: PlaceClass, vertical: bool, varying: bool) -> Presence:
        best = alikes[0]
        if is_branch(best):
            return Presence.BRANCH
        if vertical and at.kind is DivisionKind.DISTRICT:
            return Presence.VERTICAL_ABOVE
        # The corps has few of the bodies run from the capital; of those that it has, the table says so.
        elsewhere = vertical and at.kind is DivisionKind.CORPS and not (best.standings or best.regions)
        least = 0.0 if best.regions else _LEAST_ALIKE_SCOPED if best.standings else _LEAST_ALIKE
        unlike = alike(best.pattern, wanted) < least
        unseen = rests_on_bare_name(best)
        if self.doubtful or at.tier is None or elsewhere or unseen or differ(alikes) or unlike or varying:
            return Presence.DOUBTFUL
        return Presence.THERE


def _standing_of(row: NameRow) -> tuple[int, bool]:
    """What comes first among further names: those that were seen, and of these the regular ones."""
    return list(Sure).index(row.sure), row.form is NameForm.COLLOQUIAL


def _branch_before(best: NameRow, ranked: list[tuple[tuple[object, ...], NameRow]], at: PlaceClass) -> NameRow | None:
    """The branch's row, where a district is as likely to have a branch as a unit of its own."""
    branches = [row for _, row in ranked if is_branch(row) and row.sure is not Sure.DOUBTFUL]
    order = list(Sure)
    if not branches or at.kind is not DivisionKind.DISTRICT or best.regions or best.standings:
        return None
    return branches[0] if order.index(best.sure) >= order.index(branches[0].sure) else None


def _full_of(row: NameRow, rows: list[NameRow], at: PlaceClass) -> NameRow | None:
    """The row of the full name that goes with a row."""
    if row.form is NameForm.FULL:
        return row
    fulls = [each for each in rows if each.form is NameForm.FULL and is_branch(each) == is_branch(row)]
    fulls = [each for each in fulls if each.lines == row.lines]
    ranked = in_order(fulls, row.pattern, True, at)
    return ranked[0][1] if ranked else None


def _about(lines: tuple[LineId, ...], where: Catalogue) -> list[NameRow]:
    return where.names.by_line.get(lines[0], []) if lines else []


def _reading(name: str, asked: Printed, where: Catalogue) -> UnitReading | None:
    readings = find_unit(name, asked.start, asked.named_on, catalogue=where).readings
    exact = (reading for reading in readings if reading.row.lines == asked.lines)
    return next(exact, readings[0] if readings else None)


def _tail(name: str, start: Division | Place) -> str:
    for words in (start.name, *own_words(start)):
        if name.startswith(words):
            return name[len(words) :]
    return name


def _place_in(reading: UnitReading | None, name: str, start: Division | Place) -> PlaceWord:
    if reading is None:
        return PlaceWord.WHOLE if name.startswith(start.name) else PlaceWord.OWN
    if split(reading.row.pattern)[1] != SLOT_FULL or start.tier is Tier.NATION or reading.prefix in own_words(start):
        return PlaceWord.OWN
    return PlaceWord.WHOLE if reading.prefix else PlaceWord.NONE


def _is_full(reading: UnitReading | None, name: str, start: Division | Place, where: Catalogue) -> bool:
    if reading is None or reading.form is not NameForm.FULL:
        return False
    if _place_in(reading, name, start) is PlaceWord.WHOLE:
        return True
    # A name with no shorter one (省财政厅) is as short as it can be.
    ours = where.names.by_lines.get(reading.row.lines, ())
    return any(
        row.form is NameForm.SHORT
        and row.sure is not Sure.DOUBTFUL
        and (start.tier is None or start.tier in row.tiers)
        and shortens(row.pattern, reading.row.pattern)
        for row in ours
    )


def class_of(place: Division | Place, regions: frozenset[DivisionCode], days: Days, where: Catalogue) -> PlaceClass:
    """What of a place settles which rows hold there, where rows name only those regions."""
    around = regions & codes_around(place, days, where) if regions else regions
    return PlaceClass(kind=place.kind, tier=place.tier, standing=place.standing, around=around)


def codes_around(place: Division | Place, days: Days, where: Catalogue) -> frozenset[DivisionCode]:
    """The codes of a place and of all above it."""
    around = above(place, where.divisions, days)
    return frozenset(each.code for each in around if isinstance(each, Division))
