"""Reading plain data slowly and thoroughly: the value, or everything that is wrong with it."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import Enum
from functools import cache, partial
from typing import Any, Final

import attrs

from govmodel.model import integrity
from govmodel.model.actor import Role
from govmodel.model.elements import Addressed, Declared, Path, Referred
from govmodel.model.errors import InvalidModel, Problem
from govmodel.model.ids import ID_PATTERN
from govmodel.model.meeting import JointMeeting
from govmodel.model.rank import Rank, RankSet
from govmodel.model.source import SourceEntry
from govmodel.serial import complaints
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
    which,
)
from govmodel.serial.words import READERS, ranks_of_name

_BROKEN: Final = object()
"""Stands for a value that could not be made."""


@attrs.define
class _Notes:
    """What was noticed on the way."""

    problems: list[Problem] = attrs.field(factory=list)
    declared: list[Declared] = attrs.field(factory=list)
    referred: list[Referred] = attrs.field(factory=list)
    addressed: list[Addressed] = attrs.field(factory=list)


def explain(data: Any, shape: Shape) -> tuple[Any, tuple[Problem, ...]]:
    """The value that ``data`` stands for, and no problem; or some other object, and all the problems."""
    notes = _Notes()
    value = _read(data, shape, (), notes)
    return value, tuple(notes.problems)


@cache
def by_value(enum: type[Enum]) -> dict[str, Enum]:
    """An enum's members by what stands in files."""
    return {member.value: member for member in enum}


def _read(data: Any, shape: Shape, path: Path, notes: _Notes) -> Any:
    return _READERS[type(shape)](data, shape, path, notes)


def _complain(notes: _Notes, problem: Problem) -> Any:
    notes.problems.append(problem)
    return _BROKEN


def _plain(data: Any, shape: Plain, path: Path, notes: _Notes) -> Any:
    if shape.type is float and type(data) is int:
        try:
            return float(data)
        except OverflowError:
            return _complain(notes, complaints.bad_number(path, data))
    if type(data) is not shape.type:
        return _complain(notes, complaints.wrong_type(path, data, shape.type))
    if type(data) is str:
        return _text(data, path, notes)
    if type(data) is float and not math.isfinite(data):
        return _complain(notes, complaints.bad_number(path, data))
    return data


def _text(data: str, path: Path, notes: _Notes) -> Any:
    if not data.isascii() and any("\ud800" <= character <= "\udfff" for character in data):
        return _complain(notes, complaints.lone_surrogate(path, data))
    return data


def _string(data: Any, path: Path, notes: _Notes) -> Any:
    return _plain(data, Plain(str), path, notes)


def _id(data: Any, shape: Id, path: Path, notes: _Notes) -> Any:
    value = _string(data, path, notes)
    if value is not _BROKEN:
        notes.referred.append((shape.kinds, value, path))
    return value


def _choice(data: Any, shape: Choice, path: Path, notes: _Notes) -> Any:
    value = _string(data, path, notes)
    members = by_value(shape.enum)
    if value is _BROKEN or value in members:
        return members.get(value, _BROKEN)
    return _complain(notes, complaints.unknown_value(path, value, members))


def _words(data: Any, shape: Words, path: Path, notes: _Notes) -> Any:
    value = _string(data, path, notes)
    return value if value is _BROKEN else _made(lambda: READERS[shape.type](value), path, notes)


def _ranks(data: Any, _shape: Ranks, path: Path, notes: _Notes) -> Any:
    if type(data) is not list:
        value = _string(data, path, notes)
        return value if value is _BROKEN else _made(lambda: ranks_of_name(value), path, notes)
    ranks = _several(data, Several(item=Words(Rank), ordered=False), path, notes)
    return ranks if ranks is _BROKEN else _made(lambda: RankSet(ranks), path, notes)


def _several(data: Any, shape: Several, path: Path, notes: _Notes) -> Any:
    if type(data) is not list:
        return _complain(notes, complaints.wrong_type(path, data, list))
    values = [_read(item, shape.item, (*path, i), notes) for i, item in enumerate(data)]
    if _BROKEN in values or (not shape.ordered and _repeats(data, path, notes)):
        return _BROKEN
    return tuple(values) if shape.ordered else frozenset(values)


def _repeats(data: list[str], path: Path, notes: _Notes) -> bool:
    seen: set[str] = set()
    before = len(notes.problems)
    for i, item in enumerate(data):
        if item in seen:
            notes.problems.append(complaints.repeated_item((*path, i), item))
        seen.add(item)
    return len(notes.problems) > before


def _fixed(data: Any, shape: Fixed, path: Path, notes: _Notes) -> Any:
    if type(data) is not list:
        return _complain(notes, complaints.wrong_type(path, data, list))
    if len(data) != len(shape.items):
        return _complain(notes, complaints.wrong_length(path, data, len(shape.items)))
    pairs = zip(data, shape.items, strict=True)
    values = [_read(item, inner, (*path, i), notes) for i, (item, inner) in enumerate(pairs)]
    return _BROKEN if _BROKEN in values else tuple(values)


def _maybe(data: Any, shape: Maybe, path: Path, notes: _Notes) -> Any:
    return None if data is None else _read(data, shape.inner, path, notes)


def _actors(data: Any, shape: Actors, path: Path, notes: _Notes) -> Any:
    if type(data) is dict:
        return _either(data, Either(shape.records), path, notes)
    value = _string(data, path, notes)
    roles = by_value(Role) if shape.roles else {}
    if value is _BROKEN or value in roles:
        return roles.get(value, _BROKEN)
    if ID_PATTERN.fullmatch(value) is None:
        return _complain(notes, complaints.unknown_actor(path, value, roles))
    notes.referred.append((shape.kinds, value, path))
    return value


def _either(data: Any, shape: Either, path: Path, notes: _Notes) -> Any:
    if type(data) is not dict:
        return _complain(notes, complaints.wrong_type(path, data, dict))
    record = which(shape.records, data)
    if record is None:
        keys = [key for _, telling in telling_keys(shape.records) for key in sorted(telling)]
        return _complain(notes, complaints.untold(path, data, keys))
    return _record(data, record, path, notes)


def _table(data: Any, shape: Table, path: Path, notes: _Notes) -> Any:
    if type(data) is not dict:
        return _complain(notes, complaints.wrong_type(path, data, dict))
    entries = []
    for at, sources in data.items():
        value = _read(sources, shape.item, (*path, at), notes)
        made = value if value is _BROKEN else _made(partial(SourceEntry, at=at, sources=value), (*path, at), notes)
        entries.append(made)
        notes.addressed.append((at, (*path, at)))
    return _BROKEN if _BROKEN in entries else tuple(entries)


def _record(data: Any, shape: Record, path: Path, notes: _Notes) -> Any:
    if type(data) is not dict:
        return _complain(notes, complaints.wrong_type(path, data, dict))
    fields = fields_of(shape.type)
    keys = [field.key for field in fields]
    before = len(notes.problems)
    notes.problems.extend(complaints.unknown_key(path, key, keys) for key in data if key not in keys)
    values = {}
    for field in fields:
        at = (*path, field.key)
        if field.key not in data:
            if field.required:
                notes.problems.append(complaints.missing_key(path, field.key))
        elif field.name == "id" and isinstance(field.shape, Id):
            values[field.name] = _own_id(data[field.key], field.shape, path, notes)
        else:
            values[field.name] = _read(data[field.key], field.shape, at, notes)
    if shape.type is JointMeeting:
        notes.problems.extend(integrity.explain(notes.declared, notes.referred, notes.addressed, JointMeeting))
    if len(notes.problems) > before:
        return _BROKEN
    return _made(lambda: shape.type(**values), path, notes)


def _own_id(data: Any, shape: Id, path: Path, notes: _Notes) -> Any:
    value = _string(data, (*path, "id"), notes)
    if value is not _BROKEN:
        notes.declared.append((*shape.kinds, value, path))
    return value


def _made(make: Callable[[], Any], path: Path, notes: _Notes) -> Any:
    try:
        return make()
    except InvalidModel as error:
        notes.problems.extend(complaints.placed(problem, path) for problem in error.problems)
        return _BROKEN


_READERS: Final[dict[type, Callable[..., Any]]] = {
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
