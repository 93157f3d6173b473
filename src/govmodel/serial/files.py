"""Structures in files: loading, dumping, and the same without a file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Final, Literal, get_args

from govmodel.model.errors import Problem
from govmodel.model.meeting import Structure
from govmodel.serial import complaints, writing
from govmodel.serial.converter import converted
from govmodel.serial.errors import DumpError, LoadError
from govmodel.serial.explain import explain
from govmodel.serial.header import KIND, KINDS, MARK, NAMES, VERSION, kind_problem, version_problem
from govmodel.serial.json_text import from_json, too_deep
from govmodel.serial.migrations import MIGRATIONS, Migration, migrated
from govmodel.serial.place import read_bytes, write_bytes
from govmodel.serial.shapes import Record
from govmodel.serial.text import decoded, is_whole
from govmodel.serial.unwritable import unwritable

__all__ = ["DumpError", "Format", "LoadError", "Name", "dump", "dumps", "load", "loads"]

Format = Literal["json", "toml"]
"""What the text of a structure may be written in."""

Name = str | os.PathLike[str]
"""A file's name."""


def loads(text: str | bytes, *, format: Format = "json") -> Structure:  # noqa: A002  # the plain word for it
    """The structure that a text holds.

    Args:
        text: The content of a structure file; bytes are UTF-8.
        format: ``json``, or ``toml`` for what is written by hand.

    Raises:
        LoadError: If it holds none, with every problem found, or if there is no such format.
    """
    if format not in _FORMATS:
        raise LoadError([complaints.unknown_format(format, _FORMATS)])
    content = decoded(text)
    try:
        if format == "json":
            return _structure(*from_json(content), whole=is_whole(content))
        # Only those who write by hand pay for a second parser.
        from govmodel.serial.toml_text import from_toml  # noqa: PLC0415

        return _structure(from_toml(content), whole=is_whole(content))
    except RecursionError:
        raise LoadError([too_deep()]) from None


def load(path: Name, *, format: Format | None = None) -> Structure:  # noqa: A002  # the plain word for it
    """The structure that a file holds.

    Args:
        path: The file.
        format: ``json`` or ``toml``; by default ``toml`` where the name ends in ``.toml``.

    Raises:
        LoadError: If the file cannot be read or holds no structure, with every problem found.
    """
    name = os.fspath(path)
    content = read_bytes(name)
    try:
        return loads(content, format=format or ("toml" if _is_toml(name) else "json"))
    except LoadError as error:
        raise LoadError(error.problems, name) from None


def dumps(structure: Structure) -> str:
    """The canonical text of a structure: equal structures with equal sources give equal text.

    Raises:
        DumpError: If it holds values that the model's types do not allow, or groups many hundreds deep.
    """
    try:
        text = writing.written(structure, _HEADS[type(structure)])
        text.encode()
    except writing.REFUSALS:
        raise DumpError(unwritable(structure)) from None
    except RecursionError:
        raise DumpError([complaints.too_deep_to_write()]) from None
    return text


def dump(structure: Structure, path: Name) -> None:
    """Write a structure to a file as JSON, whole or not at all.

    Raises:
        DumpError: If it cannot be written, or the name ends in ``.toml``, which is only read;
            what stood there before still stands.
    """
    name = os.fspath(path)
    refuse_toml(name)
    write_bytes(name, dumps(structure).encode())


def refuse_toml(name: str) -> None:
    """Refuse to write a structure to a file whose name says TOML, which is only read.

    Raises:
        DumpError: If it does.
    """
    if _is_toml(name):
        raise DumpError([complaints.toml_is_not_written()], name)


_HEADS: Final = {cls: {MARK: str(VERSION), KIND: f'"{name}"'} for cls, name in NAMES.items()}


_FORMATS: Final = get_args(Format)


def _is_toml(name: str) -> bool:
    return name.lower().endswith(".toml")


def _structure(
    data: Any,
    problems: tuple[Problem, ...] = (),
    *,
    whole: bool,
    migrations: Mapping[int, Migration] = MIGRATIONS,
) -> Structure:
    if type(data) is not dict:
        raise LoadError([complaints.wrong_type((), data, dict)])
    wrong = version_problem(data)
    present = data if wrong else migrated(data, migrations=migrations)
    wrong = wrong or kind_problem(present)
    if wrong is not None:
        raise LoadError([wrong])
    cls = KINDS[present[KIND]]
    body = {key: value for key, value in present.items() if key not in {MARK, KIND}}
    # What may hold half a character, or a key twice, is for those who can say where.
    quick = converted(body, cls) if whole and not problems else None
    if quick is not None:
        return quick
    value, found = explain(body, Record(cls))
    if problems or found:
        raise LoadError((*problems, *found))
    return value  # type: ignore[no-any-return]  # a record of a structure's class gives one
