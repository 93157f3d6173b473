"""TOML text to plain data, for what people write by hand."""

from __future__ import annotations

import datetime
import re
import tomllib
from typing import Any, Final

from govmodel.model.errors import Problem
from govmodel.serial.errors import LoadError
from govmodel.serial.json_text import too_deep

_PLACE: Final = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def from_toml(text: str) -> dict[str, Any]:
    """The data that the text holds. TOML's own dates become strings, as JSON has them.

    Raises:
        LoadError: If the text is not TOML, is nested too deep, or holds a number of thousands of digits.
    """
    try:
        return {key: _plain(value) for key, value in tomllib.loads(text).items()}
    except tomllib.TOMLDecodeError as error:
        raise LoadError([_syntax(str(error))]) from None
    except RecursionError:
        raise LoadError([too_deep()]) from None
    except ValueError as error:
        raise LoadError([_syntax(str(error))]) from None


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, datetime.date | datetime.time) else value


def _syntax(message: str) -> Problem:
    found = _PLACE.search(message)
    line, column = found.groups() if found else (None, None)
    zh = f"第 {line} 行第 {column} 列" if line else "文件末尾" if found else "此处"
    return Problem(
        path="$",
        code="toml-syntax",
        zh=f"{zh}不是合法的 TOML：{message}",
        en=f"this is not valid TOML: {message}",
    )
