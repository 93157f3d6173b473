"""What a value says, apart from the ids it says it with and the order of lists that mean sets.

Lists that mean sets: units, mandate, members, liaisons, office and group seats, duties, matters, groups,
rules, relations, roster; within an element actors, partners and every other list of parties, claims,
aliases, hosts. All others have an order that says something: conveners and heads of groups (rank),
lines of a unit (prominence), posts of a person, addressees and basis of a document, and every list of
words (agenda, tasks, content).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Any, Final, get_args

import attrs

from govmodel.model.elements import party_fields
from govmodel.model.interval import Interval, Terms
from govmodel.model.part import Norm, Part, Scope
from govmodel.model.post import Post
from govmodel.model.rules import Rule
from govmodel.model.seat import SeatLevel, SeatRole
from govmodel.model.unit import Unit

_POINTERS: Final = frozenset(
    {
        *("unit", "part_of", "issuer", "approved_by", "co_issuers", "addressees", "lead_units", "same_holder"),
        *("hosts", "daily_work", "actors", "partners", "filed_with", "element", "seat", "target", "addressed"),
        *(name for rule in get_args(Rule) for name in party_fields(rule)),
    }
)
"""Fields in which a string is an id of the same structure."""

_SETS: Final = (_POINTERS - {"addressees"}) | {"claims", "aliases", "counts", "also", "kinds", "precedes", "applies_to"}

_PLAIN: Final = frozenset({bool, int, Terms, Interval, Part, Norm, Scope, SeatRole, SeatLevel})
"""Classes that hold no id at any depth, and whose order says something."""

Ids = Mapping[str, str]
"""The ids of one structure with what stands for them; those not listed stand for themselves."""


def meaning(value: Any, ids: Ids, field: str = "") -> Any:
    """A value that is equal for two values that say the same, and can be hashed.

    An element's own id is left out. ``field`` is where the value stands.
    """
    if isinstance(value, str):
        return ids.get(value, value) if field in _POINTERS else value
    if isinstance(value, tuple):
        parts = [meaning(item, ids, field) for item in value]
        return frozenset(Counter(parts).items()) if field in _SETS else tuple(parts)
    if isinstance(value, Enum) or not attrs.has(type(value)):
        return value
    return (type(value).__name__, *(meaning(getattr(value, name), ids, name) for name in fields_of(type(value))))


def fields_of(cls: Any) -> tuple[str, ...]:
    """The fields that say something: all but an element's own id and what equality leaves out."""
    return _fields_of(cls)


@cache
def _fields_of(cls: Any) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(cls) if field.name != "id" and field.eq)


def differ(a: Any, b: Any, ids: Ids, field: str) -> bool:
    """Whether a field's values in two structures say different things; ``ids`` are those of the first."""
    # Most fields hold words or nothing at all, and most lists of parties are the same one by one.
    if a is None or b is None or a.__class__ in _PLAIN or (a.__class__ is str and field not in _POINTERS):
        return bool(a != b)
    if a.__class__ is tuple and len(a) == len(b) and field in _POINTERS:
        mine = tuple([ids.get(item, item) if item.__class__ is str else item for item in a])
        if mine == b:
            return False
    return bool(meaning(a, ids, field) != meaning(b, {}, field))


def words_of(value: Any, name_of: Callable[[str], str], field: str = "") -> str:
    """A value in words, as short as will do: what it says and not how it is kept.

    Args:
        value: A field's value.
        name_of: Gives the name of the element with an id.
        field: Where the value stands.
    """
    if value is None or value is False:
        return ""
    if value is True:
        return "是"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str):
        return name_of(value) if field in _POINTERS else value
    if isinstance(value, tuple | frozenset):
        parts = [words_of(item, name_of, field) for item in value]
        return "、".join(part for part in (sorted(parts) if isinstance(value, frozenset) else parts) if part)
    if not attrs.has(type(value)) or "__str__" in vars(type(value)):
        return str(value)
    return _in_words(value, name_of)


def _in_words(value: Any, name_of: Callable[[str], str]) -> str:
    """The printed words where they are kept, a name where it has one, else all it says."""
    if isinstance(value, Post):
        return f"{name_of(value.unit) if value.unit is not None else ''}{value.title}"
    own = getattr(value, "printed", None) or getattr(value, "words", None) or getattr(value, "name", None)
    if own and not isinstance(value, (Unit, *get_args(Rule))):
        return str(own)
    said = []
    for field in attrs.fields(type(value)):
        part = getattr(value, field.name)
        if field.name == "id" or (field.default is not attrs.NOTHING and part == field.default):
            continue
        if part is not True:
            said.append(words_of(part, name_of, field.name))
    return "，".join(dict.fromkeys(part for part in said if part))
