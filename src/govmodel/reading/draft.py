"""The draft of a structure: what clause after clause says, put down with the words it rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.divisions import lineage
from govmodel.catalogue.unit_answer import UnitAnswer
from govmodel.catalogue.units import find_unit
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, Place, Tier
from govmodel.model.document import Document
from govmodel.model.duty import Duty, MandateItem
from govmodel.model.group import Group
from govmodel.model.ids import Address, LineId, StructureId, UnitId
from govmodel.model.kinds import trusting
from govmodel.model.matter import Matter
from govmodel.model.meeting import Form, JointMeeting, LowerTiers, Relation
from govmodel.model.office import Office
from govmodel.model.roster import Appointment
from govmodel.model.rules import Rule, WorkingRules
from govmodel.model.seat import Seat, SeatList
from govmodel.model.source import Source, SourceEntry
from govmodel.model.unit import Unit, Where
from govmodel.reading.collective_units import is_collective, kind_of_name


@attrs.frozen(order=True)
class Stretch:
    """Part of the repaired text, from ``start`` up to and not including ``end``, in code points."""

    start: int
    end: int


@attrs.define(kw_only=True)
class Draft:
    """What has been read so far of one body, filled by one clause reader after another.

    Attributes:
        text: The repaired text; every stretch counts in it.
        document: Names the document in sources.
        division: Whose body it is, as far as the head shows; ``None`` where it does not.
        as_of: The document's date, for names and ranks; ``None`` where it has none.
        fields: Fields of the structure that are read once: ``name``, ``form``, ``topic``, ``document`` …
        units: Every unit named so far, in order.
        rules: Working rules so far, by the name of their field in ``WorkingRules``.
        placed: What rests on which words: an address, the stretch, and the clause's name for people.
        furniture: Stretches that say nothing of their own: headings, punctuation, connectives.
        raw_span: Gives the stretch of the raw text that one of ``text`` stands for; ``None`` where they are the same.
    """

    text: str
    document: str = "document"
    division: Division | Place | None = None
    as_of: PartialDate | None = None
    catalogue: Catalogue = attrs.field(factory=default_catalogue)
    fields: dict[str, Any] = attrs.field(factory=dict)
    units: list[Unit] = attrs.field(factory=list)
    mandate: list[MandateItem] = attrs.field(factory=list)
    conveners: SeatList = SeatList()
    members: SeatList = SeatList()
    liaisons: SeatList = SeatList()
    office: Office | None = None
    duties: list[Duty] = attrs.field(factory=list)
    matters: list[Matter] = attrs.field(factory=list)
    groups: list[Group] = attrs.field(factory=list)
    rules: dict[str, list[Rule]] = attrs.field(factory=dict)
    lower_tiers: LowerTiers | None = None
    relations: list[Relation] = attrs.field(factory=list)
    roster: list[Appointment] = attrs.field(factory=list)
    placed: list[tuple[str, Stretch, str]] = attrs.field(factory=list)
    furniture: list[Stretch] = attrs.field(factory=list)
    raw_span: Callable[[int, int], tuple[int, int]] | None = None
    _given: Counter[str] = attrs.field(factory=Counter, init=False)
    _by_name: dict[str, UnitId] = attrs.field(factory=dict, init=False)
    _places: dict[str, int] = attrs.field(factory=dict, init=False)
    _names: set[str] = attrs.field(factory=set, init=False)
    _by_lines: dict[tuple[LineId, ...], list[int]] = attrs.field(factory=dict, init=False)
    _answers: dict[str, UnitAnswer] = attrs.field(factory=dict, init=False)

    def place(self, address: str, start: int, end: int, clause: str) -> None:
        """Put down that the element or field at an address (``hrss/1``, ``.members``) rests on a stretch."""
        self.placed.append((address, Stretch(start, end), clause))

    def pass_over(self, start: int, end: int) -> None:
        """Put down that a stretch says nothing of its own."""
        if start < end:
            self.furniture.append(Stretch(start, end))

    def new_id(self, stem: str, *, plain: bool = False) -> str:
        """An id under a stem that no element has yet: ``hrss/1``, ``hrss/2``.

        ``plain`` lets the first go without a number.
        """
        self._given[stem] += 1
        count = self._given[stem]
        return stem if plain and count == 1 else f"{stem}/{count}"

    def find(self, name: str) -> UnitAnswer:
        """What the catalogue knows of a unit's name in this document, asked for once."""
        known = self._answers.get(name)
        if known is None:
            known = self._answers[name] = find_unit(name, self.division, self.as_of, catalogue=self.catalogue)
        return known

    def has_unit(self, printed: str) -> bool:
        """Whether a unit has been entered under that printed name."""
        return printed in self._by_name

    def unit_of(self, id_: str) -> Unit:
        """The unit of that id, which has been entered."""
        self._index()
        return self.units[self._places[id_]]

    def is_name(self, words: str) -> bool:
        """Whether a unit has these words for its name, other names aside."""
        self._index()
        return words in self._names

    def _index(self) -> None:
        """Note ids and names of the units added since; others may add to the list, and change neither."""
        for unit in self.units[len(self._places) :] if len(self._places) < len(self.units) else ():
            self._places[unit.id] = len(self._places)
            self._names.add(unit.name)

    def unit(self, printed: str, meant: str | None = None, *, other: bool = False) -> UnitId:
        """The unit of that printed name, entered once: by its lines where the catalogue knows them, else as printed.

        A second name of lines that a unit here has already is entered as an alias of it. ``meant`` is the
        name to look up where what is printed leaves part of it to the title behind it: 宝山区 of 宝山区副区长.
        ``other`` enters it beside a unit of the same lines, since the text has two of them.
        """
        known = self._by_name.get(printed)
        if known is not None:
            return known
        found = self.find(meant or printed)
        reading = found.reading
        lines = found.lines
        where, place = self._standing(reading.division if reading is not None else None)
        several = reading.collective if reading is not None else not lines and is_collective(printed)
        if several and where is Where.HERE and reading is not None and self._is_below(reading.row.tiers):
            where = Where.BELOW
        for i in self._by_lines.get(lines, ()) if lines and not other else ():
            unit = self.units[i]
            same = unit.where is where and unit.place == place
            if same and (reading is None or (reading.organ == unit.organ and reading.collective == unit.collective)):
                self.units[i] = attrs.evolve(unit, aliases=(*unit.aliases, printed))
                self._by_name[printed] = unit.id
                return unit.id
        stem = str(lines[0]) if lines else "unit"
        made = Unit(
            id=UnitId(self._unit_id(stem) if lines else self.new_id(stem)),
            name=printed,
            lines=lines,
            kind=None if lines else found.kind or (kind_of_name(printed) if several else None),
            where=where,
            place=place,
            organ=reading.organ if reading is not None else None,
            collective=several,
        )
        self._by_lines.setdefault(lines, []).append(len(self.units))
        self.units.append(made)
        self._by_name[printed] = made.id
        return made.id

    def _unit_id(self, stem: str) -> str:
        """The stem itself, or with a number behind a hyphen: what follows a slash is left to the unit's duties."""
        self._given[f"{stem}-"] += 1
        count = self._given[f"{stem}-"]
        return stem if count == 1 else f"{stem}-{count}"

    def _is_below(self, tiers: Iterable[Tier]) -> bool:
        """Whether tiers all lie below the body's own."""
        own = self.division.tier if self.division is not None else None
        depths = [tier.depth for tier in tiers]
        return own is not None and bool(depths) and min(depths) > own.depth

    def _standing(self, place: Division | Place | None) -> tuple[Where, Division | Place | None]:
        """Where a unit stands as seen from the body, and its place where that is another."""
        own = self.division
        if place is None or own is None or place is own or place == own:
            return Where.HERE, None
        if not isinstance(place, Division) or not isinstance(own, Division):
            return Where.ELSEWHERE, place
        if place.code == own.code:
            return Where.HERE, None
        if place.code in {each.code for each in lineage(own, as_of=self.as_of, catalogue=self.catalogue)}:
            return Where.ABOVE, place
        around = {each.code for each in lineage(place, as_of=self.as_of, catalogue=self.catalogue)}
        return (Where.BELOW if own.code in around else Where.ELSEWHERE), place

    def add_rule(self, kind: str, rule: Rule) -> None:
        """Enter a working rule under the name of its field: ``meetings``, ``reports`` and so on."""
        self.rules.setdefault(kind, []).append(rule)

    def add_seat(self, listed: str, seat: Seat) -> None:
        """Enter a seat into ``conveners``, ``members`` or ``liaisons``."""
        before: SeatList = getattr(self, listed)
        setattr(self, listed, attrs.evolve(before, seats=(*before.seats, seat)))

    def structure(self, id_: str, name: str, document: Document, form: Form = Form.JOINT_MEETING) -> JointMeeting:
        """The structure that the draft amounts to.

        Raises:
            InvalidModel: If what was put down does not hang together, which is a fault of a clause reader.
        """
        rules: dict[str, Any] = {kind: tuple(found) for kind, found in self.rules.items()}
        return JointMeeting(
            id=StructureId(id_),
            name=name,
            form=form,
            division=self.division,
            document=document,
            units=tuple(self.units),
            mandate=tuple(self.mandate),
            conveners=self.conveners,
            members=self.members,
            liaisons=self.liaisons,
            office=self.office,
            duties=tuple(self.duties),
            matters=tuple(self.matters),
            groups=tuple(self.groups),
            rules=WorkingRules(**rules),
            lower_tiers=self.lower_tiers,
            relations=tuple(self.relations),
            roster=tuple(self.roster),
            # Nothing but strings and places goes into these: no need to look at each for what it holds.
            sources=trusting(self._sources),
            **self.fields,
        )

    def _sources(self) -> tuple[SourceEntry, ...]:
        made: dict[tuple[int, int, str], Source] = {}
        by_address: dict[str, list[Source]] = {}
        for address, stretch, clause in self.placed:
            key = (stretch.start, stretch.end, clause)
            source = made.get(key)
            if source is None:
                source = made[key] = self._source(*key)
            by_address.setdefault(address, []).append(source)
        return tuple(SourceEntry(at=Address(at), sources=tuple(found)) for at, found in by_address.items())

    def _source(self, start: int, end: int, clause: str) -> Source:
        quote = self.text[start:end]
        if self.raw_span is not None:
            start, end = self.raw_span(start, end)
        return Source(document=self.document, clause=clause, quote=quote, start=start, end=end)
