"""TOML text to plain data, for what people write by hand."""

from __future__ import annotations

import datetime
import re
import tomllib
from typing import Any, Final

from govmodel.model.errors import Problem
from govmodel.serial.errors import LoadError
from govmodel.serial.json_text import CURLY, CURLY_FAULT, too_deep

_PLACE: Final = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def from_toml(text: str) -> dict[str, Any]:
    """The data that the text holds. TOML's own dates become strings, as JSON has them.

    Raises:
        LoadError: If the text is not TOML, is nested too deep, or holds a number of thousands of digits.
    """
    try:
        return {key: _plain(value) for key, value in tomllib.loads(text).items()}
    except tomllib.TOMLDecodeError as error:
        raise LoadError([_syntax(str(error), text)]) from None
    except RecursionError:
        raise LoadError([too_deep()]) from None
    except ValueError as error:
        raise LoadError([_syntax(str(error), text)]) from None


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, datetime.date | datetime.time) else value


_FAULTS: Final = (
    (r"Cannot declare (.*) twice", "同一个表写了两次：{}"),
    (r"Cannot overwrite a value", "同一个键写了两次，或表与值同名"),
    (r"Duplicate inline table key (.*)", "同一个键写了两次：{}"),
    (r"Cannot (?:mutate|redefine).*", "这个表已经写完，不能再加内容"),
    (r"Expected '=' after a key.*", "键名之后应为等号"),
    (r"Expected newline or end of document.*", "此处应换行"),
    (r"Expected '\]+' at the end.*", "表头没有结束的方括号"),
    (r"Invalid initial character for a key part", "此处应为键名；键名里有汉字等要加引号"),
    (r"Invalid statement", "此处应为键名或表头；键名里有汉字等要加引号"),
    (r"Invalid value", "此处应有一个值；文字要加引号"),
    (r"Unterminated string|Expected .* (?:closing|at end).*string.*", "字符串没有结束引号"),
    (r"Unclosed array", "列表没有结束的方括号"),
    (r"Unclosed inline table", "行内表没有结束的花括号"),
    (r"Illegal character .*", "有不能出现在这里的字符，多半是字符串没有结束引号就换了行"),
    (r"Unescaped .*|Escaped .*|Invalid hex.*", "反斜杠转义有误"),
    (r"Invalid date or datetime", "没有这个日期或时间"),
)


def _syntax(message: str, text: str) -> Problem:
    found = _PLACE.search(message)
    said = _PLACE.sub("", message)
    fault = next((zh.format(*m.groups()) for form, zh in _FAULTS if (m := re.fullmatch(form, said))), "不合语法")
    zh, en = ("文件末尾", "the end of the text") if found else ("此处", "this")
    if found and found[1]:
        line, column = int(found[1]), int(found[2])
        zh, en = f"第 {line} 行第 {column} 列", f"line {line} column {column}"
        # Lines as tomllib counts them: a form feed ends none.
        if text.split("\n")[line - 1][column - 1 : column] in CURLY:
            fault, said = CURLY_FAULT
    return Problem(
        path="$",
        code="toml-syntax",
        zh=f"{zh}不是合法的 TOML：{fault}",
        en=f"{en} is not valid TOML: {said}",
    )
