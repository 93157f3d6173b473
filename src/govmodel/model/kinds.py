"""What each field may hold: looked at whenever a value is made, so that a wrong one is refused at once.

The look is cheap, since nearly every value is made of the same classes as one made before it: those are
remembered, and only what is new is looked at field by field.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any, Final, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

from govmodel.model.errors import InvalidModel, Problem, nearest

T = TypeVar("T")

_LONGEST: Final = 60
_TRUSTING: Final[ContextVar[bool]] = ContextVar("trusting", default=False)


def trusting(make: Callable[..., T], *arguments: Any) -> T:
    """What ``make`` makes of the arguments, without a look at classes: for what has seen to them itself."""
    token = _TRUSTING.set(True)
    try:
        return make(*arguments)
    finally:
        _TRUSTING.reset(token)


def typed(value: Any) -> None:
    """Refuse values of a class that their field does not hold. Stands in for ``__attrs_post_init__``.

    Raises:
        InvalidModel: With a problem for every such value.
    """
    if _TRUSTING.get():
        return
    kinds = _kinds(value.__class__)
    values = kinds.values(value)
    fit = tuple(map(type, values)) in kinds.seen
    for place, seen in kinds.items:
        if values[place] and fit:
            fit = seen.issuperset(map(type, values[place]))
    if not fit:
        kinds.look(value)


class _Kinds:
    """What the fields of one class may hold, and which classes were seen to fit."""

    def __init__(self, cls: type) -> None:
        hints = get_type_hints(cls)
        self.fields = {field.name: hints[field.name] for field in attrs.fields(cls)}
        # The class itself comes last, so that there are always several values and the getter gives a tuple.
        self.values = attrgetter(*self.fields, "__class__")
        self.seen: set[tuple[type, ...]] = set()
        several = [(i, name) for i, (name, hint) in enumerate(self.fields.items()) if _holds_several(hint)]
        self.items: list[tuple[int, set[type]]] = [(i, set()) for i, _ in several]

    def look(self, value: Any) -> None:
        found = [problem for name, hint in self.fields.items() for problem in _faults(name, getattr(value, name), hint)]
        if found:
            raise InvalidModel(found)
        values = self.values(value)
        self.seen.add(tuple(map(type, values)))
        for place, seen in self.items:
            seen.update(map(type, values[place]))


@cache
def _kinds(cls: type) -> _Kinds:
    return _Kinds(cls)


def _holds_several(hint: Any) -> bool:
    return get_origin(hint) in {tuple, frozenset}


@cache
def _classes(hint: Any) -> tuple[type, ...]:
    """The classes whose instances will do where ``hint`` stands."""
    if isinstance(hint, NewType):
        return _classes(hint.__supertype__)
    parts = get_args(hint)
    origin = get_origin(hint)
    if isinstance(origin, type) and origin not in {types.UnionType, Union}:
        return (origin,)
    if parts:
        return tuple(dict.fromkeys(cls for part in parts for cls in _classes(part)))
    # A whole number will do for one with a fraction.
    return (float, int) if hint is float else (hint,)


def _faults(name: str, value: Any, hint: Any) -> Iterable[Problem]:
    if not _fits(value, _classes(hint)):
        yield _wrong(name, value, _classes(hint))
    elif _holds_several(hint):
        wanted = _classes(get_args(hint)[0])
        yield from (_wrong(f"{name}[{i}]", item, wanted) for i, item in enumerate(value) if not _fits(item, wanted))


def _fits(value: Any, classes: tuple[type, ...]) -> bool:
    # True and false are numbers to Python and to nobody else.
    return isinstance(value, classes) and (type(value) is not bool or bool in classes)


def _wrong(name: str, value: Any, classes: tuple[type, ...]) -> Problem:
    wanted = [cls for cls in classes if cls is not types.NoneType]
    members = {member.value: member for cls in wanted if issubclass(cls, Enum) for member in cls}
    names = {text: str(member) for text, member in members.items()}
    near = _meant(value, wanted, names)
    hint_zh, hint_en = (f"；是不是 {near}？", f"; did you mean {near}?") if near else ("", "")
    shown = repr(value) if len(repr(value)) <= _LONGEST else f"{repr(value)[:_LONGEST]}…"
    zh = "或".join(f"{cls.__name__} 之一" if issubclass(cls, Enum) else cls.__name__ for cls in wanted)
    en = " or ".join(f"one of {cls.__name__}" if issubclass(cls, Enum) else cls.__name__ for cls in wanted)
    return Problem(
        path=f"$.{name}",
        code="wrong-type",
        zh=f"{name} 应为 {zh}，却是 {shown}{hint_zh}",
        en=f"{name} is to be {en}, not {shown}{hint_en}",
        value=shown,
        choices=tuple(names.values()),
        nearest=near,
    )


def _meant(value: Any, wanted: list[type], names: dict[str, str]) -> str | None:
    """What was probably meant, as one would write it in Python."""
    if not isinstance(value, str):
        return None
    if not names:
        # Ranks, dates and the like are written as words in files, and are made of them by a method here.
        makers = [f"{cls.__name__}.{how}({value!r})" for cls in wanted for how in ("of", "parse") if hasattr(cls, how)]
        return makers[0] if makers else None
    by_name = {name.rpartition(".")[2].lower(): name for name in names.values()}
    near = nearest(value, names) or nearest(value.lower(), by_name)
    return names.get(near or "") or by_name.get(near or "")
