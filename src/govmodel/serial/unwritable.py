"""Why a structure cannot be written: every value in it that its place does not hold, with the path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from govmodel.model.elements import Path
from govmodel.model.errors import InvalidModel, Problem
from govmodel.model.kinds import typed
from govmodel.serial import complaints
from govmodel.serial.data import from_data, to_data
from govmodel.serial.errors import LoadError
from govmodel.serial.header import NAMES


def unwritable(structure: object) -> tuple[Problem, ...]:
    """What is in the way; never empty."""
    if type(structure) not in NAMES:
        return (complaints.unwritable(structure),)
    found = tuple(_misplaced(structure, ()))
    if not found:
        try:
            from_data(to_data(structure), type(structure))
        except LoadError as error:
            found = error.problems
    return found or (complaints.unwritable(structure),)


def _misplaced(value: Any, path: Path) -> Iterator[Problem]:
    if isinstance(value, tuple):
        for i, item in enumerate(value):
            yield from _misplaced(item, (*path, i))
    elif attrs.has(type(value)):
        try:
            typed(value)
        except InvalidModel as error:
            for problem in error.problems:
                yield complaints.placed(problem, path)
        for field in attrs.fields(type(value)):
            yield from _misplaced(getattr(value, field.name), (*path, field.name))
