"""JSON text to plain data, strictly: a repeated key is a problem, and every fault has its place."""

from __future__ import annotations

import json
from typing import Any, Final

from govmodel.model.elements import Path
from govmodel.model.errors import Problem
from govmodel.model.integrity import path_text
from govmodel.serial import complaints
from govmodel.serial.errors import LoadError


def from_json(text: str) -> tuple[Any, tuple[Problem, ...]]:
    """The data that the text holds, and a problem for every key that stands twice in an object.

    Raises:
        LoadError: If the text is not JSON, or holds a number of thousands of digits.
        RecursionError: If it is nested too deep; :func:`too_deep` says so.
    """
    marked: list[_Repeating] = []

    def made(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            found = _Repeating(found)
            found.keys_given = [key for key, _ in pairs]
            marked.append(found)
        return found

    try:
        data = json.loads(text, object_pairs_hook=made)
    except json.JSONDecodeError as error:
        raise LoadError([_syntax(error)]) from None
    except ValueError:
        raise LoadError([_too_long()]) from None
    if not marked:
        return data, ()
    problems: list[Problem] = []
    return _plain(data, (), problems), tuple(problems)


class _Repeating(dict[str, Any]):
    """An object in which a key stands twice, with all the keys it was given."""

    keys_given: list[str]


def _plain(data: Any, path: Path, problems: list[Problem]) -> Any:
    if isinstance(data, list):
        return [_plain(item, (*path, i), problems) for i, item in enumerate(data)]
    if not isinstance(data, dict):
        return data
    if isinstance(data, _Repeating):
        seen: set[str] = set()
        twice = dict.fromkeys(key for key in data.keys_given if key in seen or seen.add(key))  # type: ignore[func-returns-value]  # add gives None, which is what makes this work
        problems.extend(_repeated_key((*path, key), key) for key in twice)
    return {key: _plain(value, (*path, key), problems) for key, value in data.items()}


def _repeated_key(path: Path, key: str) -> Problem:
    shown = complaints.shown(key)
    return Problem(
        path=path_text(path),
        code="repeated-key",
        zh=f"「{shown}」在同一对象中写了两次",
        en=f"the key “{shown}” stands twice in one object",
        value=shown,
    )


def too_deep() -> Problem:
    """More brackets within brackets than any structure has."""
    return Problem(
        path="$",
        code="nested-too-deep",
        zh="括号套得太深，不是 govmodel 文件",
        en="brackets are nested too deep; this is not a govmodel file",
    )


def _too_long() -> Problem:
    return Problem(
        path="$",
        code="bad-number",
        zh="含有数千位的数，无法使用",
        en="holds a number of thousands of digits, which cannot be used",
    )


CURLY: Final = frozenset("“”‘’＂")
"""Quotes that people see as such and no format does."""
CURLY_FAULT: Final = ('此处是弯引号，应为直引号 "', 'a curly quote; use the straight one "')

_FAULTS: Final = {
    "Expecting property name": "此处应为双引号括起的键名",
    "Expecting ',' delimiter": "此处应为逗号",
    "Expecting ':' delimiter": "此处应为冒号",
    "Expecting value": "此处应有一个值",
    "Illegal trailing comma": "末项之后不应有逗号",
    "Unterminated string": "字符串没有结束引号",
    "Invalid control character": "字符串中有未转义的控制字符",
    "Invalid \\": "反斜杠转义有误",
    "Extra data": "此处之前已经结束，不应再有内容",
}


def _syntax(error: json.JSONDecodeError) -> Problem:
    if _is_toml(error.doc):
        return _toml()
    if error.doc.lstrip()[:1] not in {"{", "["}:
        return _plain_text(error.doc)
    fault, message = next((zh for en, zh in _FAULTS.items() if error.msg.startswith(en)), "不合语法"), error.msg
    if error.doc[error.pos : error.pos + 1] in CURLY:
        fault, message = CURLY_FAULT
    return Problem(
        path="$",
        code="json-syntax",
        zh=f"第 {error.lineno} 行第 {error.colno} 列不是合法的 JSON：{fault}",
        en=f"line {error.lineno} column {error.colno} is not valid JSON: {message}",
        value=complaints.shown(error.doc[error.pos : error.pos + 20]),
    )


def _is_toml(text: str) -> bool:
    # Only those who got something wrong pay for a second parser.
    import tomllib  # noqa: PLC0415

    try:
        return bool(tomllib.loads(text))
    except (ValueError, RecursionError):
        return False


def _toml() -> Problem:
    return Problem(
        path="$",
        code="toml-text",
        zh='这是 TOML；请用 .toml 文件名，或指明 format="toml"',
        en='this is TOML; name the file .toml, or pass format="toml"',
    )


def _plain_text(text: str) -> Problem:
    return Problem(
        path="$",
        code="plain-text",
        zh="这是文字，不是 govmodel 文件；公文正文请存为 .txt 等交给 govmodel read，或用 gm.read",
        en="this is plain text, not a govmodel file; a notice's text is read by gm.read, or by govmodel read under a "
        "name such as .txt",
        value=complaints.shown(text.strip()),
    )
