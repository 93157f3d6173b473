"""Reading JSON quickly: the value, or only the fact that something is wrong.

Objects come as tuples of pairs, so that a repeated key is still there to be seen. Everything that
this accepts, :mod:`govmodel.serial.explain` accepts too and makes the same of; what this refuses is
read again there, which is ten times slower and says what is wrong.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from functools import cache
from typing import Any, Final, NoReturn

from govmodel.model.actor import Role
from govmodel.model.rank import Rank, RankSet
from govmodel.model.source import SourceEntry
from govmodel.serial.shapes import (
    Actors,
    Choice,
    Either,
    Fixed,
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
    telling_keys,
)
from govmodel.serial.words import READERS, ranks_of_name

Reader = Callable[[Any], Any]
"""Makes a value of data, or raises one of ``REFUSALS``."""

Pairs = tuple[tuple[str, Any], ...]
"""An object of JSON."""

REFUSALS: Final = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError)
"""What a reader may raise."""


def pairs_of(text: str) -> Any:
    """The data that the text holds, its objects as tuples of pairs.

    Raises:
        ValueError: If the text is not JSON, or may hold half of a surrogate pair.
    """
    # An escape may write half of a surrogate pair. Our own files escape only control characters.
    if "\\ud" in text or "\\uD" in text:
        raise ValueError
    text.encode()
    return json.loads(text, object_pairs_hook=tuple)


@cache
def reader(shape: Shape) -> Reader:
    """What reads values of that shape."""
    return _MAKERS[type(shape)](shape)


def _refuse() -> NoReturn:
    raise ValueError


def _plain(shape: Plain) -> Reader:
    return _number if shape.type is float else _exactly(shape.type)


def _exactly(type_: type) -> Reader:
    def read(data: Any) -> Any:
        return data if data.__class__ is type_ else _refuse()

    return read


def _number(data: Any) -> Any:
    return float(data) if data.__class__ in {int, float} and math.isfinite(data) else _refuse()


def _id(_shape: Id) -> Reader:
    return _exactly(str)


def _choice(shape: Choice) -> Reader:
    return {member.value: member for member in shape.enum}.__getitem__


def _words(shape: Words) -> Reader:
    read_words = READERS[shape.type]

    def read(data: Any) -> Any:
        return read_words(data) if data.__class__ is str else _refuse()

    return read


def _ranks(_shape: Ranks) -> Reader:
    several = _several(Several(item=Words(Rank), ordered=False))

    def read(data: Any) -> RankSet:
        return RankSet(several(data)) if data.__class__ is list else ranks_of_name(data)

    return read


def _several(shape: Several) -> Reader:
    read_item = reader(shape.item)

    def read(data: Any) -> tuple[Any, ...]:
        return tuple([read_item(item) for item in data]) if data.__class__ is list else _refuse()

    def read_set(data: Any) -> frozenset[Any]:
        values = frozenset(read(data))
        return values if len(values) == len(data) else _refuse()

    return read if shape.ordered else read_set


def _fixed(shape: Fixed) -> Reader:
    readers = [reader(item) for item in shape.items]

    def read(data: Any) -> tuple[Any, ...]:
        if data.__class__ is not list:
            _refuse()
        return tuple(read_item(item) for read_item, item in zip(readers, data, strict=True))

    return read


def _maybe(shape: Maybe) -> Reader:
    read_inner = reader(shape.inner)

    def read(data: Any) -> Any:
        return None if data is None else read_inner(data)

    return read


def _actors(shape: Actors) -> Reader:
    roles: dict[str, Role] = {role.value: role for role in Role} if shape.roles else {}
    read_record = _either(Either(shape.records))

    def read(data: Any) -> Any:
        return roles.get(data, data) if data.__class__ is str else read_record(data)

    return read


def _either(shape: Either) -> Reader:
    told = [(telling, reader(record)) for record, telling in telling_keys(shape.records)]
    untold = [read_record for telling, read_record in told if not telling]

    def read(data: Any) -> Any:
        keys = dict(data)
        for telling, read_record in told:
            if not telling.isdisjoint(keys):
                return read_record(data)
        return untold[0](data)

    return read


def _table(shape: Table) -> Reader:
    read_sources = reader(shape.item)

    def read(data: Any) -> tuple[SourceEntry, ...]:
        if data.__class__ is not tuple:
            _refuse()
        return tuple([SourceEntry(at=at, sources=read_sources(sources)) for at, sources in data])

    return read


def _as_is(shape: Shape) -> type | None:
    """The class whose instances need no reading at a place of that shape, where there is one."""
    if isinstance(shape, Maybe):
        return _as_is(shape.inner)
    if isinstance(shape, Id):
        return str
    # A fraction may be no number at all.
    return shape.type if isinstance(shape, Plain) and shape.type is not float else None


_RECORDS: Final[dict[type, Reader]] = {}


def _record(shape: Record) -> Reader:
    cls = shape.type
    if cls in _RECORDS:
        return _RECORDS[cls]
    readers: dict[str, Reader] = {}
    names = {field.key: field.name for field in fields_of(cls)}
    # Most values are strings that stand as they are; they are spared the call of a reader.
    as_is = {field.key: _as_is(field.shape) for field in fields_of(cls)}

    def read(data: Any) -> Any:
        if data.__class__ is not tuple:
            _refuse()
        values = {key: value if value.__class__ is as_is[key] else readers[key](value) for key, value in data}
        return cls(**values) if len(values) == len(data) else _refuse()

    def read_renamed(data: Any) -> Any:
        if data.__class__ is not tuple:
            _refuse()
        values = {names[key]: readers[key](value) for key, value in data}
        return cls(**values) if len(values) == len(data) else _refuse()

    # Known before its fields are looked into, since a group holds groups.
    _RECORDS[cls] = read if all(key == name for key, name in names.items()) else read_renamed
    readers |= {field.key: reader(field.shape) for field in fields_of(cls)}
    return _RECORDS[cls]


_MAKERS: Final[dict[type, Callable[[Any], Reader]]] = {
    Plain: _plain,
    Id: _id,
    Choice: _choice,
    Words: _words,
    Ranks: _ranks,
    Several: _several,
    Fixed: _fixed,
    Table: _table,
    Record: _record,
    Actors: _actors,
    Either: _either,
    Maybe: _maybe,
}
