"""Write a structure that holds every type of the model and every value of its enums, for a frozen fixture.

Run it once for each released version of the file format, and never again for that version:
``python tools/format_fixture.py > tests/unit/serial/fixtures/format-<version>.json``.
"""

from __future__ import annotations

import sys
from collections import Counter
from typing import Any

import attrs

from govmodel.model.dates import PartialDate
from govmodel.model.document import DocumentNumber, Extent, Section
from govmodel.model.group import Group
from govmodel.model.interval import Interval, Period, Recurrence
from govmodel.model.matter import Claim, Match
from govmodel.model.meeting import JointMeeting
from govmodel.model.rank import LADDER, SET_NAMES, Rank, RankSet
from govmodel.model.source import Source, SourceEntry
from govmodel.serial.files import dumps
from govmodel.serial.shapes import (
    Actors,
    Choice,
    Either,
    Id,
    Maybe,
    Plain,
    Ranks,
    Record,
    Several,
    Shape,
    Table,
    Words,
    fields_of,
)


class Maker:
    """Fills shapes with values; the ``turn`` chooses among an enum's values and a union's records."""

    def __init__(self) -> None:
        self.given: Counter[str] = Counter()
        self.depth = 0
        self.shown: set[Shape] = set()

    def whole(self) -> JointMeeting:
        """A structure with something in every field but its sources."""
        return self._record(JointMeeting, 0)  # type: ignore[no-any-return]  # a record of its class

    def _value(self, shape: Shape, turn: int) -> Any:  # noqa: PLR0911  # a shape a case
        match shape:
            case Plain(type=kind):
                return {str: f"文字{turn}", int: 1, bool: True, float: 0.5}[kind]
            case Id(kinds=kinds):
                return f"{min(kinds)}-1"
            case Choice(enum=enum):
                return list(enum)[turn % len(enum)]
            case Words(type=kind):
                return _words(kind, turn)
            case Ranks():
                names = (SET_NAMES[turn % len(SET_NAMES)], [rank.name for rank in LADDER[: 1 + turn % 4]])
                return RankSet.of(names[turn % 2])
            case Several(item=item, ordered=ordered):
                # Every value once is enough; lists within lists would multiply.
                count = 1 if item in self.shown else _turns(item)
                self.shown.add(item)
                values = [self._value(item, turn + i) for i in range(count)]
                return tuple(values) if ordered else frozenset(values[turn % 2 :: 2])
            case Maybe(inner=inner):
                return self._value(inner, turn)
            case Either(records=records):
                return self._record(records[turn % len(records)].type, turn)
            case Record(type=cls):
                return self._record(cls, turn)
            case Actors():
                return self._actor(shape, turn)
        raise AssertionError(shape)

    def _actor(self, shape: Actors, turn: int) -> Any:
        choices: list[Shape] = [*[Id(frozenset({kind})) for kind in sorted(shape.kinds)], *shape.records]
        if shape.roles:
            # Roles last: there are many of them.
            choices.append(_roles())
        place = min(turn, len(choices) - 1)
        return self._value(choices[place], turn - place)

    def _record(self, cls: type, turn: int) -> Any:
        special = SPECIAL.get(cls)
        if special is not None:
            return special(turn)
        values: dict[str, Any] = {}
        for field in fields_of(cls):
            if field.name == "id" and isinstance(field.shape, Id):
                values["id"] = self._own_id(min(field.shape.kinds))
            elif not isinstance(field.shape, Table):
                values[field.name] = self._field(cls, field.name, field.shape, turn)
        return cls(**values)

    def _field(self, cls: type, name: str, shape: Shape, turn: int) -> Any:
        if cls is Group and name == "groups":
            if self.depth:
                return ()
            self.depth += 1
            inner = (self._record(Group, 1),)
            self.depth -= 1
            return inner
        return self._value(shape, turn)

    def _own_id(self, kind: str) -> str:
        self.given[kind] += 1
        return f"{kind}-{self.given[kind]}"


def _roles() -> Choice:
    from govmodel.model.actor import Role  # noqa: PLC0415  # the only use

    return Choice(Role)


def _turns(shape: Shape) -> int:
    """How many items show every value that a list of them can hold directly."""
    match shape:
        case Choice(enum=enum):
            return len(enum)
        case Maybe(inner=inner):
            return _turns(inner)
        case Record(type=cls):
            # Lists of actors show them all; a record for each of them besides would be too many.
            shapes = [field.shape for field in fields_of(cls) if not isinstance(field.shape, Actors)]
            return max(2, *map(_turns, shapes))
        case Either(records=records):
            return max(_turns(record) for record in records)
        case Actors(kinds=kinds, records=records, roles=has_roles):
            return len(kinds) + len(records) + (len(_roles().enum) if has_roles else 0)
    return 2


def _words(kind: type, turn: int) -> Any:
    if kind is PartialDate:
        return PartialDate.parse(("2011", "2011-12", "2011-12-27")[turn % 3])
    if kind is DocumentNumber:
        return DocumentNumber(code="常政办发", year=2011, serial=142 + turn)
    return Rank.of(LADDER[turn % len(LADDER)].name)


def _interval(turn: int) -> Interval:
    recurrence = list(Recurrence)[turn % len(Recurrence)]
    if recurrence is not Recurrence.COUNTED:
        return Interval(recurrence=recurrence, words="定期")
    return Interval(least=1, most=2, every=2, period=list(Period)[turn % len(Period)], words="每两年一至两次")


def _claim(turn: int) -> Claim:
    match = list(Match)[turn % len(Match)]
    return Claim(element="duty-1", quote="文字", match=match, score=0.5 if match is Match.SUGGESTED else None)  # type: ignore[arg-type]  # ids are plain strings here


def _source(turn: int) -> Source:
    return Source(document="jiangsu-2011", clause="三/省商务厅", quote="文字", start=turn, end=turn + 2)


def _extent(_turn: int) -> Extent:
    sections = list(Section)
    return Extent(whole=frozenset(sections[:3]), partial=frozenset(sections[3:]))


SPECIAL: dict[type, Any] = {Interval: _interval, Claim: _claim, Source: _source, Extent: _extent}


def specimen() -> JointMeeting:
    """A structure with something in every field."""
    whole = Maker().whole()
    addresses = ("unit-1", "duty-1.task", ".name", "")
    sources = tuple(SourceEntry(at=at, sources=(_source(0), _source(1))) for at in addresses)  # type: ignore[arg-type]  # ids are plain strings here
    return attrs.evolve(whole, sources=sources)


if __name__ == "__main__":
    sys.stdout.write(dumps(specimen()))
