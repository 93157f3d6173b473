"""Values straight to canonical text; what could not be read back is refused."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import Enum
from functools import cache
from json.encoder import encode_basestring
from operator import attrgetter
from typing import Any, Final, NoReturn

from govmodel.model.actor import Role
from govmodel.model.rank import RankSet
from govmodel.model.source import SourceEntry
from govmodel.serial.layout import INDENT, fitted, spread
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
)
from govmodel.serial.words import ranks_to

Writer = Callable[[Any, str], str]
"""Writes a value, given a line break with the indentation of what stands in it; refuses as ``REFUSALS``."""

Layout = Callable[[str, list[str], str, str], str]
"""Puts items between brackets: ``fitted`` or ``spread``."""

REFUSALS: Final = (ValueError, TypeError, LookupError, AttributeError)
"""What a writer raises for a value that its place does not hold."""

_TOP: Final = "\n" + INDENT


def written(value: Any, head: dict[str, str]) -> str:
    """The canonical text of a record.

    Args:
        value: The record.
        head: Texts of further items, by key, that stand before its own.
    """
    items = [f"{encode_basestring(key)}: {text}" for key, text in head.items()]
    return spread("{", items + _items(type(value), spread)(value, _TOP), "}", _TOP) + "\n"


@cache
def writer(shape: Shape, layout: Layout = fitted) -> Writer:
    """What writes values of that shape, brackets of its own laid out so."""
    return _MAKERS[type(shape)](shape, layout)


def _refuse() -> NoReturn:
    raise ValueError


def _text(value: Any, _break: str) -> str:
    return encode_basestring(value)


def _whole(value: Any, _break: str) -> str:
    return int.__repr__(value) if value.__class__ is int else _refuse()


def _flag(value: Any, _break: str) -> str:
    return "true" if value is True else "false" if value is False else _refuse()


def _number(value: Any, _break: str) -> str:
    return repr(float(value)) if value.__class__ in {int, float} and math.isfinite(value) else _refuse()


_PLAIN: Final[dict[type, Writer]] = {str: _text, int: _whole, bool: _flag, float: _number}


def _plain(shape: Plain, _layout: Layout) -> Writer:
    return _PLAIN[shape.type]


def _id(_shape: Id, _layout: Layout) -> Writer:
    return _text


def _choice(shape: Choice, _layout: Layout) -> Writer:
    # By identity: an enum's own hash is slow, and a member of another enum is refused.
    texts = {id(member): encode_basestring(member.value) for member in shape.enum}

    def write(value: Any, _break: str) -> str:
        return texts[id(value)]

    return write


def _words(shape: Words, _layout: Layout) -> Writer:
    def write(value: Any, _break: str) -> str:
        return encode_basestring(str(value)) if value.__class__ is shape.type else _refuse()

    return write


def _ranks(_shape: Ranks, layout: Layout) -> Writer:
    def write(value: Any, break_: str) -> str:
        names = ranks_to(value) if value.__class__ is RankSet else _refuse()
        if isinstance(names, str):
            return encode_basestring(names)
        return layout("[", [encode_basestring(name) for name in names], "]", break_)

    return write


def _several(shape: Several, layout: Layout) -> Writer:
    # A list of words stays together where it fits, wherever it stands.
    join = layout if isinstance(shape.item, Record | Either) else fitted
    write_item = writer(shape.item)

    def write(value: Any, break_: str) -> str:
        if value.__class__ is not tuple:
            _refuse()
        deeper = break_ + INDENT
        return join("[", [write_item(item, deeper) for item in value], "]", break_)

    return write if shape.ordered else _set(shape.item, join)


def _set(item: Shape, join: Layout) -> Writer:
    members: list[Enum] = list(item.enum) if isinstance(item, Choice) else _refuse()

    def write(value: Any, break_: str) -> str:
        inside = [encode_basestring(member.value) for member in members if member in value]
        return join("[", inside, "]", break_) if len(inside) == len(value) else _refuse()

    return write


def _fixed(shape: Fixed, layout: Layout) -> Writer:
    writers = [writer(item) for item in shape.items]

    def write(value: Any, break_: str) -> str:
        deeper = break_ + INDENT
        return layout("[", [w(item, deeper) for w, item in zip(writers, value, strict=True)], "]", break_)

    return write


def _maybe(shape: Maybe, layout: Layout) -> Writer:
    write_inner = writer(shape.inner, layout)

    def write(value: Any, break_: str) -> str:
        return "null" if value is None else write_inner(value, break_)

    return write


def _actors(shape: Actors, layout: Layout) -> Writer:
    write_role = _choice(Choice(Role), layout) if shape.roles else None
    write_record = _either(Either(shape.records), layout)

    def write(value: Any, break_: str) -> str:
        if isinstance(value, str):
            return encode_basestring(value)
        if write_role is not None and value.__class__ is Role:
            return write_role(value, break_)
        return write_record(value, break_)

    return write


def _either(shape: Either, layout: Layout) -> Writer:
    writers = {record.type: writer(record, layout) for record in shape.records}

    def write(value: Any, break_: str) -> str:
        return writers[type(value)](value, break_)

    return write


def _table(shape: Table, layout: Layout) -> Writer:
    write_sources = writer(shape.item)

    def write(value: tuple[SourceEntry, ...], break_: str) -> str:
        deeper = break_ + INDENT
        texts = {entry.at: write_sources(entry.sources, deeper) for entry in value}
        items = [f"{encode_basestring(at)}: {texts[at]}" for at in sorted(texts)]
        return layout("{", items, "}", break_)

    return write


def _record(shape: Record, layout: Layout) -> Writer:
    cls = shape.type
    items = _items(cls, fitted)

    def write(value: Any, break_: str) -> str:
        return layout("{", items(value, break_), "}", break_) if value.__class__ is cls else _refuse()

    return write


Items = Callable[[Any, str], list[str]]

_ITEMS: Final[dict[tuple[type, Layout], Items]] = {}


def _items(cls: type, layout: Layout) -> Items:
    if (cls, layout) in _ITEMS:
        return _ITEMS[cls, layout]
    fields = fields_of(cls)
    values = attrgetter(*[field.name for field in fields])
    several = len(fields) > 1
    plan: list[tuple[str, Any, Writer]] = []

    def items(value: Any, break_: str) -> list[str]:
        deeper = break_ + INDENT
        return [
            prefix + write(item, deeper)
            for item, (prefix, default, write) in zip(values(value) if several else (values(value),), plan, strict=True)
            if item is not default and item != default
        ]

    # Known before its fields are looked into, since a group holds groups.
    _ITEMS[cls, layout] = items
    plan += [(f"{encode_basestring(f.key)}: ", f.default, writer(f.shape, layout)) for f in fields]
    return items


_MAKERS: Final[dict[type, Callable[[Any, Layout], Writer]]] = {
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
