"""Plain data as JSON, the way all our output has it."""

from __future__ import annotations

import json
from typing import Any, Final

OUTPUT_VERSION: Final = 1
"""The version of what ``--format json`` prints; it grows only when a key changes its meaning."""


def json_text(command: str, results: dict[str, Any], encoding: str | None = None) -> str:
    """One JSON object: the version, the command, and each result under its own name.

    Args:
        command: Which command it is the output of.
        results: Plain data.
        encoding: Of what it is written to; UTF-8 where none is given. Characters that it does not know
            are escaped, so that nothing is lost on the way.
    """
    return plain_json({"govmodel": OUTPUT_VERSION, "command": command, **results}, encoding)


def plain_json(data: Any, encoding: str | None = None) -> str:
    """Plain data as JSON, readable in Chinese, with what the encoding does not know escaped."""
    text = f"{json.dumps(data, ensure_ascii=False, indent=2)}\n"
    try:
        text.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        return "".join(_escaped(char, encoding or "utf-8") for char in text)
    return text


def _escaped(char: str, encoding: str) -> str:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return json.dumps(char)[1:-1]
    return char
