"""A unit's name taken apart: the whole of it, a branch, two names in one, brackets, a part behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.division_index import Days
from govmodel.catalogue.name_index import SLOT_BARE, SLOT_FULL, split
from govmodel.catalogue.prefix import TIERS_OF_WORD, Prefix, read_prefix
from govmodel.catalogue.row import NameForm, NameRow
from govmodel.catalogue.scope import fits_scope
from govmodel.catalogue.unit_answer import UnitReading
from govmodel.catalogue.validity import Sure, holds
from govmodel.model.division import Division, Place, Tier
from govmodel.model.unit import UnitKind

_SEVERAL: Final = ("各", "有关")
_ORGAN_ENDS: Final = ("司", "处", "科", "室", "庭", "队", "股", "工委")
_NATIONAL_ORGAN_ENDS: Final = (*_ORGAN_ENDS, "局", "厅", "部")
_COMPANY: Final = "公司"
"""Ends in the same character as 司, and is no part of an organ."""
_FORMER: Final = "原"
_LONGEST_OWN_WORD: Final = max(map(len, TIERS_OF_WORD))
_LONGEST_PLACE: Final = 16


@attrs.frozen(kw_only=True)
class Asked:
    """A question as it stands: whose document, which days, and which catalogue."""

    context: Division | Place | None
    days: Days
    where: Catalogue

    def readings(self, text: str) -> tuple[UnitReading, ...]:
        """What the text may mean, by the first way to read it that yields something."""
        whole = self.whole(text)
        if whole and not all(map(_unheard_of, whole)):
            return whole
        # 市委市政府 might be the government of a place called 市委市; as two names it makes sense.
        found = self.joint(text) or whole or self.bracketed(text) or self.worded(text) or self.inner(text)
        return found or (self.readings(text[1:]) if text[:1] == _FORMER else ())

    def whole(self, text: str) -> tuple[UnitReading, ...]:
        """Readings of a name without brackets to unfold and without a part of the unit behind it."""
        index = self.where.names
        if len(text) > index.longest + 2 * max(self.where.divisions.longest, _LONGEST_PLACE):
            return ()
        found = [self._reading(row, "", self._own_place(row)) for row in index.whole.get(text, ())]
        for first in {text[:1], ""}:
            for head, tails, longest in index.heads.get(first, ()):
                if text.startswith(head):
                    for at in range(max(len(head), len(text) - longest), len(text) + 1):
                        for row in tails.get(text[at:], ()):
                            found += self._slotted(row, text[len(head) : at])
        return self._best([*found, *self._branches(text)])

    def joint(self, text: str) -> tuple[UnitReading, ...]:
        """Readings of 市委市政府 and 市纪委市监委: two names with the same word for the place."""
        for at in range(2, len(text) - 1):
            if text[at] != text[0]:
                continue
            second = {each.prefix: each for each in self.whole(text[at:]) if each.sure is not Sure.DOUBTFUL}
            both = [(one, second[one.prefix]) for one in self.whole(text[:at]) if one.prefix and one.prefix in second]
            if both:
                return tuple(
                    attrs.evolve(one, lines=tuple(dict.fromkeys((*one.lines, *other.lines)))) for one, other in both
                )
        return ()

    def worded(self, text: str) -> tuple[UnitReading, ...]:
        """Readings of 市工商: a bare function behind the division's own word."""
        found = []
        for end in range(1, min(len(text) - 1, _LONGEST_OWN_WORD + 1)):
            if text[:end] in TIERS_OF_WORD:
                prefixes = read_prefix(text[:end], SLOT_FULL, self.context, self.where.divisions, self.days)
                rows = [row for row in self.where.names.whole.get(text[end:], ()) if row.form is NameForm.WORD]
                found += [self._reading(row, text[:end], prefix) for row in rows for prefix in prefixes]
        return self._best(found)

    def bracketed(self, text: str) -> tuple[UnitReading, ...]:
        """Readings of 市妇联（市妇儿工委办） and 财政（地税）局, whose bracket holds more names."""
        head, opened, rest = text.partition("（")
        second, closed, tail = rest.partition("）")
        if not (opened and closed and second):
            return ()
        readings = []
        for reading in self.whole(head + tail):
            inner = [(self.whole(part + tail) or self.whole(part))[:1] for part in second.split("、")]
            more = (line for found in inner for each in found for line in each.lines)
            lines = tuple(dict.fromkeys((*reading.lines, *more)))
            readings.append(attrs.evolve(reading, lines=lines, second=second))
        return tuple(readings)

    def inner(self, text: str) -> tuple[UnitReading, ...]:
        """Readings of a name with a part of the unit behind it: 发展改革委地区经济司."""
        text = text.partition("（")[0]
        if not text.endswith(_NATIONAL_ORGAN_ENDS) or text.endswith(_COMPANY):
            return ()
        for end in range(min(len(text) - 2, 2 * self.where.names.longest), 1, -1):
            if text[end - 1] not in self.where.names.ends:
                continue
            organ = text[end:]
            readings = tuple(
                attrs.evolve(reading, organ=organ)
                for reading in (self.whole(text[:end]) if organ.endswith(_NATIONAL_ORGAN_ENDS) else ())
                if reading.form is not NameForm.WORD and organ.endswith(_organ_ends(reading))
            )
            if readings:
                return readings
        return ()

    def _branches(self, text: str) -> Iterator[UnitReading]:
        """Readings of 常州市公安局天宁分局, the unit of one division within another's."""
        for tail, middles in self.where.names.branches.items():
            if not text.endswith(tail):
                continue
            body = text[: len(text) - len(tail)]
            for (head, middle), rows in middles.items():
                at = body.find(middle, len(head) + 1)
                if at > 0 and body.startswith(head):
                    for row in rows:
                        yield from self._branch(row, body[len(head) : at], body[at + len(middle) :])

    def _branch(self, row: NameRow, above: str, own: str) -> Iterator[UnitReading]:
        for upper in read_prefix(above, SLOT_FULL, self.context, self.where.divisions, self.days):
            around = upper.place or self.context
            code = around.code if isinstance(around, Division) else None
            for lower in read_prefix(own, SLOT_BARE, around, self.where.divisions, self.days) if own else ():
                place = lower.place
                found = isinstance(place, Division) and self.where.divisions.on(place.code, self.days)
                lineage = self.where.divisions.lineage(found, self.days) if found else ()
                inside = isinstance(upper.place, Division) and any(each.code == code for each in lineage[1:])
                if isinstance(place, Place) and code:
                    place = attrs.evolve(place, within=code)
                stretched = lower.stretched or not (inside or upper.place is None)
                prefix = Prefix(place=place, tiers=lower.tiers, stretched=stretched)
                yield self._reading(row, own, prefix)

    def _best(self, readings: list[UnitReading]) -> tuple[UnitReading, ...]:
        """Those that fit best, one for each set of lines in one place, in the order found."""
        if len(readings) < 2:
            return tuple(readings)
        scored = [(self._against(reading), reading) for reading in readings]
        least = min(score for score, _ in scored)
        kept: dict[object, UnitReading] = {}
        for score, reading in scored:
            if score == least:
                kept.setdefault((reading.lines, reading.division), reading)
        return tuple(kept.values())

    def _against(self, reading: UnitReading) -> tuple[bool, bool, bool, bool]:
        """What speaks against a reading, the weightiest first: above all, a place that is not in the table."""
        unlisted = isinstance(reading.division, Place) and reading.division != self.context
        return (unlisted, not reading.fits, not reading.dated, reading.sure is Sure.DOUBTFUL)

    def _own_place(self, row: NameRow) -> Prefix:
        if row.tiers == {Tier.NATION} and row.form is not NameForm.WORD:
            nation = next((each for each in self.where.divisions.rows if each.tier is Tier.NATION), None)
            return Prefix(place=nation.division if nation else None)
        here = row.form is NameForm.WORD or (self.context is not None and self.context.tier in row.tiers)
        return Prefix(place=self.context) if here else Prefix(tiers=row.tiers)

    def _unplaced(self, row: NameRow) -> Prefix:
        """Where an organ is that goes without a place: here, or for a town's organ somewhere within here."""
        context = self.context
        if row.tiers == {Tier.TOWNSHIP} and isinstance(context, Division) and context.tier is not Tier.TOWNSHIP:
            return Prefix(place=Place(name=context.name, tier=Tier.TOWNSHIP, within=context.code))
        return Prefix(place=context)

    def _slotted(self, row: NameRow, words: str) -> list[UnitReading]:
        _, slot, tail = split(row.pattern)
        if not tail and (not words or (words in TIERS_OF_WORD and words not in self.where.divisions.by_name)):
            return []
        if not words:
            return [self._reading(row, words, self._unplaced(row))]
        prefixes = read_prefix(words, slot, self.context, self.where.divisions, self.days)
        if not tail:
            prefixes = tuple(prefix for prefix in prefixes if isinstance(prefix.place, Division))
        return [self._reading(row, words, prefix) for prefix in prefixes]

    def _reading(self, row: NameRow, words: str, prefix: Prefix) -> UnitReading:
        dated = self.days is None or holds(row.since, row.until, self.days)
        fits = fits_scope(row, prefix.place, prefix.tiers, self.where, self.days)
        return UnitReading(
            lines=row.lines,
            kind=row.kind or self.where.kind_of(row.lines[0], self.days) or UnitKind.OTHER,
            form=row.form,
            division=prefix.place,
            prefix=words,
            collective=row.pattern.startswith(_SEVERAL),
            dated=dated,
            fits=fits,
            row=row,
            sure=row.sure if dated and fits and not prefix.stretched else Sure.DOUBTFUL,
        )


def _organ_ends(reading: UnitReading) -> tuple[str, ...]:
    national = isinstance(reading.division, Division) and reading.division.tier is Tier.NATION
    return _NATIONAL_ORGAN_ENDS if national else _ORGAN_ENDS


def _unheard_of(reading: UnitReading) -> bool:
    """Whether a reading rests on a place that is not in the table, and that no context vouches for."""
    place = reading.division
    return isinstance(place, Place) and place.tier is None and bool(reading.prefix) and reading.sure is Sure.DOUBTFUL
