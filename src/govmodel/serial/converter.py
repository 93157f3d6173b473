"""Plain data to values with cattrs: quickly and strictly, or only the fact that something is wrong.

cattrs by itself makes ``"3"`` of 3 and three items of a string. Here a hook of our own stands at every
kind of place and turns nothing into anything else. Everything that this accepts,
:mod:`govmodel.serial.explain` accepts too and makes the same of; what this refuses is read again
there, which is ten times slower and says what is wrong.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import Any, Final, TypeVar

from cattrs import Converter
from cattrs.errors import ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, override

from govmodel.model.actor import Role
from govmodel.model.kinds import trusting
from govmodel.model.rank import Rank, RankSet
from govmodel.model.source import SourceEntry
from govmodel.serial.shapes import (
    KEYS,
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
    shape_of,
    telling_keys,
)
from govmodel.serial.words import READERS, ranks_of_name

Hook = Callable[[Any, Any], Any]
"""Makes a value of data, or raises one of ``REFUSALS``; cattrs gives it the type besides."""

REFUSALS: Final = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, ForbiddenExtraKeysError)
"""What a hook may raise."""

_CONVERTER: Final = Converter(forbid_extra_keys=True, detailed_validation=False)


T = TypeVar("T")


def converted(data: Any, cls: type[T]) -> T | None:
    """The value of that class that plain data stands for; ``None`` where something is wrong."""
    try:
        # Every hook has seen to the class of what it makes.
        made: T = trusting(_CONVERTER.structure, data, cls)
    except REFUSALS:
        return None
    return made


@cache
def hook(shape: Shape) -> Hook:
    """What reads values of that shape."""
    return _MAKERS[type(shape)](shape)


def _refuse(_data: object = None, _type: object = None) -> Any:
    raise ValueError


def _exactly(class_: type) -> Hook:
    def read(data: Any, _type: Any) -> Any:
        return data if data.__class__ is class_ else _refuse()

    return read


def _exactly_or_nothing(class_: type) -> Hook:
    # Optional strings and numbers are many; they are spared the call of a second hook.
    def read(data: Any, _type: Any) -> Any:
        return data if data.__class__ is class_ or data is None else _refuse()

    return read


def _class_of(shape: Shape) -> type | None:
    """The class whose instances stand as they are at a place of that shape, where there is one."""
    if isinstance(shape, Id):
        return str
    return shape.type if isinstance(shape, Plain) and shape.type is not float else None


def _number(data: Any, _type: Any) -> Any:
    return float(data) if data.__class__ in {int, float} and math.isfinite(data) else _refuse()


def _plain(shape: Plain | Id) -> Hook:
    class_ = _class_of(shape)
    return _number if class_ is None else _exactly(class_)


def _choice(shape: Choice) -> Hook:
    members: dict[Any, Enum] = {member.value: member for member in shape.enum}

    def read(data: Any, _type: Any) -> Enum:
        return members[data]

    return read


def _words(shape: Words) -> Hook:
    read_words = READERS[shape.type]

    def read(data: Any, _type: Any) -> Any:
        return read_words(data) if data.__class__ is str else _refuse()

    return read


def _ranks(_shape: Ranks) -> Hook:
    several = hook(Several(item=Words(Rank), ordered=False))

    def read(data: Any, type_: Any) -> RankSet:
        return RankSet(several(data, type_)) if data.__class__ is list else ranks_of_name(data)

    return read


def _several(shape: Several) -> Hook:
    read_item = hook(shape.item)

    def read(data: Any, type_: Any) -> tuple[Any, ...]:
        return tuple([read_item(item, type_) for item in data]) if data.__class__ is list else _refuse()

    def read_set(data: Any, type_: Any) -> frozenset[Any]:
        values = frozenset(read(data, type_))
        return values if len(values) == len(data) else _refuse()

    return read if shape.ordered else read_set


def _fixed(shape: Fixed) -> Hook:
    hooks = [hook(item) for item in shape.items]

    def read(data: Any, type_: Any) -> tuple[Any, ...]:
        if data.__class__ is not list:
            _refuse()
        return tuple(read_item(item, type_) for read_item, item in zip(hooks, data, strict=True))

    return read


def _maybe(shape: Maybe) -> Hook:
    class_ = _class_of(shape.inner)
    if class_ is not None:
        return _exactly_or_nothing(class_)
    read_inner = hook(shape.inner)

    def read(data: Any, type_: Any) -> Any:
        return None if data is None else read_inner(data, type_)

    return read


def _actors(shape: Actors) -> Hook:
    roles: dict[str, Role] = {role.value: role for role in Role} if shape.roles else {}
    read_record = _either(Either(shape.records))

    def read(data: Any, type_: Any) -> Any:
        return roles.get(data, data) if data.__class__ is str else read_record(data, type_)

    return read


def _either(shape: Either) -> Hook:
    told = [(telling, hook(record)) for record, telling in telling_keys(shape.records)]
    untold = [read_record for telling, read_record in told if not telling]

    def read(data: Any, type_: Any) -> Any:
        for telling, read_record in told:
            if not telling.isdisjoint(data):
                return read_record(data, type_)
        return untold[0](data, type_)

    return read


def _table(shape: Table) -> Hook:
    read_sources = hook(shape.item)

    def read(data: Any, type_: Any) -> tuple[SourceEntry, ...]:
        return tuple([SourceEntry(at=at, sources=read_sources(sources, type_)) for at, sources in data.items()])

    return read


def _record(shape: Record) -> Hook:
    cls = shape.type
    renamed: dict[str, Any] = {name: override(rename=key) for name, key in KEYS.get(cls, {}).items()}
    return make_dict_structure_fn(cls, _CONVERTER, **renamed)


_MAKERS: Final[dict[type, Callable[[Any], Hook]]] = {
    Plain: _plain,
    Id: _plain,
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

# Every type has one shape, and a shape one hook, so that no hook of cattrs' own, which coerce, is ever
# asked. cattrs asks hooks of classes first; those of its own are for the plain types.
_CONVERTER.register_structure_hook_factory(lambda _: True, lambda type_: hook(shape_of(type_)))
for _plain_type in (str, int, bool, float):
    _CONVERTER.register_structure_hook(_plain_type, hook(Plain(_plain_type)))
