"""Plain data as JSON, the way all our output has it."""

from __future__ import annotations

import json
from typing import Any, Final

OUTPUT_VERSION: Final = 1
"""The version of what ``--format json`` prints; it grows only when a key changes its meaning."""


def json_text(command: str, results: dict[str, Any]) -> str:
    """One JSON object: the version, the command, and each result under its own name.

    Chinese stays readable; lone surrogates, which no encoding can write, are escaped.
    """
    text = json.dumps({"govmodel": OUTPUT_VERSION, "command": command, **results}, ensure_ascii=False, indent=2)
    return f"{_safe(text)}\n"


def _safe(text: str) -> str:
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")
