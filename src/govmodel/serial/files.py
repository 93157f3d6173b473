"""Structures in files: loading, dumping, and the same without a file."""

from __future__ import annotations

import os
from typing import Any, Literal

from govmodel.model.errors import Problem
from govmodel.model.meeting import JointMeeting, Structure
from govmodel.serial import complaints
from govmodel.serial.data import to_data
from govmodel.serial.errors import DumpError, LoadError
from govmodel.serial.explain import explain
from govmodel.serial.header import KINDS, MARK, header, kind_problem, version_problem
from govmodel.serial.json_text import from_json, too_deep
from govmodel.serial.layout import text_of
from govmodel.serial.migrations import migrated
from govmodel.serial.place import read_bytes, write_bytes
from govmodel.serial.shapes import Record
from govmodel.serial.text import decoded

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
        LoadError: If it holds none, with every problem found.
    """
    content = decoded(text)
    try:
        data, problems = _parsed(content, format)
        return _structure(data, problems)
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
    try:
        return loads(read_bytes(name), format=format or ("toml" if name.lower().endswith(".toml") else "json"))
    except LoadError as error:
        raise LoadError(error.problems, name) from None


def dumps(structure: Structure) -> str:
    """The canonical text of a structure: equal structures with equal sources give equal text.

    Raises:
        DumpError: If it holds values that the model's types do not allow.
    """
    data = to_data(structure)
    return text_of({**header("joint-meeting"), **data})


def dump(structure: Structure, path: Name) -> None:
    """Write a structure to a file, whole or not at all.

    Raises:
        DumpError: If it cannot be written; what stood there before still stands.
    """
    write_bytes(os.fspath(path), dumps(structure).encode())


def _parsed(text: str, format_: Format) -> tuple[Any, tuple[Problem, ...]]:
    if format_ == "json":
        return from_json(text)
    # Only those who write by hand pay for a second parser.
    from govmodel.serial.toml_text import from_toml  # noqa: PLC0415

    return from_toml(text), ()


def _structure(data: Any, problems: tuple[Problem, ...]) -> JointMeeting:
    if not isinstance(data, dict):
        raise LoadError([complaints.wrong_type((), data, dict)])
    wrong = version_problem(data)
    if wrong is not None:
        raise LoadError([wrong])
    present = migrated(data)
    wrong = kind_problem(present)
    if wrong is not None:
        raise LoadError([wrong])
    body = {key: value for key, value in present.items() if key not in {MARK, "kind"}}
    value, found = explain(body, Record(KINDS[present["kind"]]))
    if problems or found:
        raise LoadError((*problems, *found))
    return value  # type: ignore[no-any-return]  # a record of a structure's class gives one
