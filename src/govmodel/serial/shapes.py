"""What each type looks like in a file: one description that reading, writing and the schema share."""

from __future__ import annotations

import types
from collections.abc import Iterable
from enum import Enum
from functools import cache
from typing import Any, Final, NewType, Union, get_args, get_origin, get_type_hints

import attrs

from govmodel.model import ids
from govmodel.model.actor import BodyRef, Role, Unnamed
from govmodel.model.dates import PartialDate
from govmodel.model.document import DocumentNumber
from govmodel.model.rank import Rank, RankSet
from govmodel.model.source import Source, SourceEntry

LOCAL_KINDS: Final[dict[Any, str]] = {
    ids.UnitId: "unit",
    ids.SeatId: "seat",
    ids.DutyId: "duty",
    ids.MandateId: "mandate",
    ids.MatterId: "matter",
    ids.GroupId: "group",
    ids.RuleId: "rule",
    ids.AppointmentId: "appointment",
}
"""Ids that are local to a structure, with the kind of element they name."""

KEYS: Final[dict[type, dict[str, str]]] = {BodyRef: {"name": "body"}, Unnamed: {"words": "unnamed"}}
"""Keys that differ from the field's name, so that an actor's key tells which kind of actor it is."""

WORDS: Final[dict[type, str]] = {
    PartialDate: "date",
    DocumentNumber: "document-number",
    Rank: "rank",
}
"""Types written as one string; ``words`` reads and writes them."""


@attrs.frozen
class Plain:
    """A string, a whole number, a true or false, or a number with a fraction."""

    type: type[str] | type[int] | type[bool] | type[float]


@attrs.frozen
class Id:
    """An id local to a structure; ``kinds`` says which elements it may name."""

    kinds: frozenset[str]


@attrs.frozen
class Choice:
    """One of an enum's values, written as the value."""

    enum: type[Enum]


@attrs.frozen
class Words:
    """A value written as one string, such as a date."""

    type: type


@attrs.frozen
class Ranks:
    """A set of ranks: its name, or the list of its ranks' names."""


@attrs.frozen
class Several:
    """A list: in order, or of different values in the order of their enum."""

    item: Shape
    ordered: bool


@attrs.frozen
class Fixed:
    """A list of exactly so many items, each with a shape of its own."""

    items: tuple[Shape, ...]


@attrs.frozen
class Table:
    """The table of sources: lists of sources under their addresses."""

    item: Several


@attrs.frozen
class Record:
    """An object with the fields of a class; see :func:`fields_of`."""

    type: type


@attrs.frozen
class Actors:
    """An actor: an id or a role as a string, and perhaps another body or somebody unnamed as an object."""

    kinds: frozenset[str]
    roles: bool
    records: tuple[Record, ...]


@attrs.frozen
class Either:
    """Any of several records, told apart by their keys."""

    records: tuple[Record, ...]


@attrs.frozen
class Maybe:
    """The value, or nothing."""

    inner: Shape


Shape = Plain | Id | Choice | Words | Ranks | Several | Fixed | Table | Record | Actors | Either | Maybe
"""How a value of some type is written."""


@attrs.frozen
class Field:
    """One field of a record.

    Attributes:
        name: Its name in the class.
        key: Its key in a file.
        shape: How its value is written.
        default: What it is where the key is left out; ``attrs.NOTHING`` where it may not be.
    """

    name: str
    key: str
    shape: Shape
    default: Any

    @property
    def required(self) -> bool:
        """Whether the key must be there."""
        return self.default is attrs.NOTHING


class NoShape(TypeError):
    """A type has no way of being written in a file."""


@cache
def fields_of(cls: Any) -> tuple[Field, ...]:
    """The fields of a class in their order."""
    hints = get_type_hints(cls)
    keys = KEYS.get(cls, {})
    return tuple(
        Field(
            name=field.name,
            key=keys.get(field.name, field.name),
            shape=shape_of(hints[field.name]),
            default=field.default,
        )
        for field in attrs.fields(cls)
    )


@cache
def shape_of(annotation: Any) -> Shape:
    """How a value of that type is written.

    Raises:
        NoShape: If there is no way.
    """
    if annotation in LOCAL_KINDS:
        return Id(frozenset((LOCAL_KINDS[annotation],)))
    if isinstance(annotation, NewType):
        return shape_of(annotation.__supertype__)
    if annotation in (str, int, bool, float):
        return Plain(annotation)
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        return _union(get_args(annotation))
    if origin is tuple:
        return _tuple(get_args(annotation))
    if origin is frozenset:
        return Several(item=shape_of(get_args(annotation)[0]), ordered=False)
    return _class(annotation)


def _class(annotation: Any) -> Shape:
    if annotation in WORDS:
        return Words(annotation)
    if annotation is RankSet:
        return Ranks()
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return Choice(annotation)
    if isinstance(annotation, type) and attrs.has(annotation):
        return Record(annotation)
    raise NoShape(f"没有写入文件的形式 / there is no way to write this in a file: {annotation!r}")


def _tuple(arguments: tuple[Any, ...]) -> Shape:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        if arguments[0] is SourceEntry:
            return Table(Several(item=Record(Source), ordered=True))
        return Several(item=shape_of(arguments[0]), ordered=True)
    return Fixed(tuple(shape_of(argument) for argument in arguments))


def _union(arguments: tuple[Any, ...]) -> Shape:
    shapes = [shape_of(argument) for argument in arguments if argument is not types.NoneType]
    inner = shapes[0] if len(shapes) == 1 else _joined(shapes)
    return Maybe(inner) if types.NoneType in arguments else inner


def _joined(shapes: list[Shape]) -> Shape:
    records = tuple(shape for shape in shapes if isinstance(shape, Record))
    if len(records) == len(shapes):
        return Either(records)
    kinds = frozenset(kind for shape in shapes if isinstance(shape, Id) for kind in shape.kinds)
    if all(isinstance(shape, Id) for shape in shapes):
        return Id(kinds)
    if all(isinstance(shape, Id | Record) or shape == Choice(Role) for shape in shapes):
        return Actors(kinds=kinds, roles=Choice(Role) in shapes, records=records)
    raise NoShape(f"这些形式在文件中分不开 / these cannot be told apart in a file: {shapes!r}")


@cache
def telling_keys(records: tuple[Record, ...]) -> tuple[tuple[Record, frozenset[str]], ...]:
    """For each record the keys that it must have and no other may; at most one of them has none."""
    told = []
    for record in records:
        others = {field.key for other in records if other != record for field in fields_of(other.type)}
        told.append((record, frozenset(f.key for f in fields_of(record.type) if f.required) - others))
    return tuple(told)


def which(records: tuple[Record, ...], keys: Iterable[str]) -> Record | None:
    """The record that an object with those keys is; ``None`` where that cannot be told."""
    present = frozenset(keys)
    told = telling_keys(records)
    plain = [record for record, telling in told if not telling]
    return next((record for record, telling in told if telling & present), plain[0] if plain else None)
