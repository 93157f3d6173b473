"""The file format as a JSON Schema (draft 2020-12), made from the model's classes."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from enum import Enum
from typing import Any, Final

from govmodel.model.actor import Role
from govmodel.model.ids import ADDRESS_PATTERN, ID_PATTERN
from govmodel.model.rank import RANK_NAMES
from govmodel.serial.data import to_data
from govmodel.serial.header import KINDS, MARK, VERSION
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
from govmodel.serial.words import FORMS, SET_WORDS

Schema = dict[str, Any]
"""A schema, or a part of one."""

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_ID: Final = f"^(?:{ID_PATTERN.pattern})$"
_ADDRESS: Final = f"^(?:{ADDRESS_PATTERN.pattern})$"
_ATTRIBUTE: Final = re.compile(r"^    (\w+): (.*(?:\n {8}.*)*)", re.MULTILINE)
_JSON_NAMES: Final[dict[type, str]] = {str: "string", int: "integer", bool: "boolean", float: "number"}


def json_schema(kind: str = "joint-meeting") -> Schema:
    """The schema of a file of that kind.

    Ids that point at nothing are beyond a schema; :func:`govmodel.loads` finds them.

    Raises:
        LookupError: If there is no such kind.
    """
    if kind not in KINDS:
        msg = f"没有「{kind}」这种结构 / no kind of structure is called “{kind}”: {', '.join(KINDS)}"
        raise LookupError(msg)
    definitions: dict[str, Schema] = {}
    body = _body(KINDS[kind], definitions)
    return {
        "$schema": _DIALECT,
        "title": kind,
        **body,
        "properties": {MARK: {"const": VERSION}, "kind": {"const": kind}, **body["properties"]},
        "required": [MARK, "kind", *body["required"]],
        "$defs": dict(sorted(definitions.items())),
    }


def _body(cls: type, definitions: dict[str, Schema]) -> Schema:
    fields = fields_of(cls)
    told = _told(cls)
    properties = {}
    for field in fields:
        schema = _schema(field.shape, definitions)
        if field.name in told:
            schema = {**schema, "description": told[field.name]}
        if not field.required and field.default is not None:
            schema = {**schema, "default": to_data(field.default)}
        properties[field.key] = schema
    return {
        "description": _first_line(cls),
        "type": "object",
        "properties": properties,
        "required": [field.key for field in fields if field.required],
        "additionalProperties": False,
    }


def _first_line(cls: type) -> str:
    return (inspect.getdoc(cls) or "").partition("\n")[0]


def _told(cls: type) -> dict[str, str]:
    _, _, attributes = (inspect.getdoc(cls) or "").partition("Attributes:\n")
    return {name: " ".join(text.split()) for name, text in _ATTRIBUTE.findall(attributes)}


def _schema(shape: Shape, definitions: dict[str, Schema]) -> Schema:
    return _SCHEMAS[type(shape)](shape, definitions)


def _reference(cls: type, definitions: dict[str, Schema], make: Callable[[], Schema]) -> Schema:
    if cls.__name__ not in definitions:
        # The name is taken before the class is looked into, since a group holds groups.
        definitions[cls.__name__] = {}
        definitions[cls.__name__] = {"title": cls.__name__, **make()}
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _plain(shape: Plain, _definitions: dict[str, Schema]) -> Schema:
    return {"type": _JSON_NAMES[shape.type]}


def _id(shape: Id, _definitions: dict[str, Schema]) -> Schema:
    return {"type": "string", "pattern": _ID, "$comment": "/".join(sorted(shape.kinds))}


def _choice(shape: Choice, definitions: dict[str, Schema]) -> Schema:
    return _reference(shape.enum, definitions, lambda: _enumerated(shape.enum))


def _enumerated(enum: type[Enum]) -> Schema:
    return {"description": _first_line(enum), "enum": [member.value for member in enum]}


def _words(shape: Words, definitions: dict[str, Schema]) -> Schema:
    pattern, example = FORMS[shape.type]
    return _reference(
        shape.type,
        definitions,
        lambda: {
            "description": _first_line(shape.type),
            "type": "string",
            "pattern": pattern,
            "examples": [example],
        },
    )


def _ranks(_shape: Ranks, _definitions: dict[str, Schema]) -> Schema:
    ranks = {"enum": list(RANK_NAMES)}
    return {
        "anyOf": [
            {"enum": list(SET_WORDS)},
            {"type": "array", "items": ranks, "minItems": 1, "uniqueItems": True},
        ]
    }


def _several(shape: Several, definitions: dict[str, Schema]) -> Schema:
    unique = {} if shape.ordered else {"uniqueItems": True}
    return {"type": "array", "items": _schema(shape.item, definitions), **unique}


def _fixed(shape: Fixed, definitions: dict[str, Schema]) -> Schema:
    items = [_schema(item, definitions) for item in shape.items]
    return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}


def _table(shape: Table, definitions: dict[str, Schema]) -> Schema:
    return {
        "type": "object",
        "propertyNames": {"pattern": _ADDRESS},
        "additionalProperties": _schema(shape.item, definitions) | {"minItems": 1},
    }


def _record(shape: Record, definitions: dict[str, Schema]) -> Schema:
    return _reference(shape.type, definitions, lambda: _body(shape.type, definitions))


def _actors(shape: Actors, definitions: dict[str, Schema]) -> Schema:
    ids = _id(Id(shape.kinds), definitions)
    roles = [_choice(Choice(Role), definitions)] if shape.roles else []
    return {"anyOf": [ids, *roles, *(_record(record, definitions) for record in shape.records)]}


def _either(shape: Either, definitions: dict[str, Schema]) -> Schema:
    return {"anyOf": [_record(record, definitions) for record in shape.records]}


def _maybe(shape: Maybe, definitions: dict[str, Schema]) -> Schema:
    return {"anyOf": [_schema(shape.inner, definitions), {"type": "null"}]}


_SCHEMAS: Final[dict[type, Callable[..., Schema]]] = {
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
