"""What can be wrong with data, as problems in two languages."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

import attrs

from govmodel.model.elements import Path
from govmodel.model.errors import Problem, nearest
from govmodel.model.integrity import path_text

_LONGEST: Final = 60

_TYPES: Final = {
    dict: ("一个对象", "an object"),
    list: ("一个列表", "a list"),
    str: ("一个字符串", "a string"),
    bool: ("true 或 false", "true or false"),
    int: ("一个整数", "a whole number"),
    float: ("一个数", "a number"),
    type(None): ("null", "null"),
}


def shown(value: object) -> str:
    """A value as JSON, cut short where it is long."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


_TEXTS: Final = ("path", "zh", "en", "value", "nearest")


def tidied(problem: Problem) -> Problem:
    """A problem that any terminal and any file can hold: control characters and the like are escaped."""
    texts = [(name, getattr(problem, name)) for name in _TEXTS]
    odd: dict[str, Any] = {name: _escaped(text) for name, text in texts if text is not None and not text.isprintable()}
    return attrs.evolve(problem, **odd) if odd else problem


def _escaped(text: str) -> str:
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def _hint(near: str | None) -> tuple[str, str]:
    return (f"是不是「{near}」？", f" Did you mean “{near}”?") if near else ("", "")


def wrong_type(path: Path, value: object, wanted: type) -> Problem:
    """A value of another type than its place holds."""
    zh, en = _TYPES[wanted]
    got_zh, got_en = _TYPES.get(type(value), (type(value).__name__,) * 2)
    return Problem(
        path=path_text(path),
        code="wrong-type",
        zh=f"这里应为{zh}，却是{got_zh}：{shown(value)}",
        en=f"expected {en} here, not {got_en}: {shown(value)}",
        value=shown(value),
    )


def unknown_key(path: Path, key: object, known: Iterable[str]) -> Problem:
    """A key that the object does not have."""
    choices = tuple(known)
    near = nearest(str(key), choices)
    hint_zh, hint_en = _hint(near)
    return Problem(
        path=path_text((*path, str(key))),
        code="unknown-key",
        zh=f"没有「{shown(key)}」这一项。{hint_zh}可用：{'、'.join(choices)}",
        en=f"there is no key “{shown(key)}” here.{hint_en} Known: {', '.join(choices)}",
        value=shown(key),
        choices=choices,
        nearest=near,
    )


def missing_key(path: Path, key: str) -> Problem:
    """A key that the object must have."""
    return Problem(
        path=path_text((*path, key)),
        code="missing-key",
        zh=f"缺少「{key}」",
        en=f"the key “{key}” is missing",
    )


def unknown_value(path: Path, value: str, known: Iterable[str]) -> Problem:
    """A string where only certain strings will do."""
    choices = tuple(known)
    near = nearest(value, choices)
    hint_zh, hint_en = _hint(near)
    return Problem(
        path=path_text(path),
        code="unknown-value",
        zh=f"「{shown(value)}」不可用。{hint_zh}可用：{'、'.join(choices)}",
        en=f"“{shown(value)}” is not known here.{hint_en} Known: {', '.join(choices)}",
        value=value,
        choices=choices,
        nearest=near,
    )


def unknown_actor(path: Path, value: str, roles: Iterable[str]) -> Problem:
    """A string that is neither an id nor a role."""
    choices = tuple(roles)
    near = nearest(value, choices)
    hint_zh, hint_en = _hint(near)
    also_zh, also_en = (
        (f"，也不是角色（{'、'.join(choices)}）", f" nor a role ({', '.join(choices)})") if choices else ("", "")
    )
    return Problem(
        path=path_text(path),
        code="unknown-actor",
        zh=f"「{shown(value)}」不是 id{also_zh}。{hint_zh}",
        en=f"“{shown(value)}” is not an id{also_en}.{hint_en}",
        value=value,
        choices=choices,
        nearest=near,
    )


def untold(path: Path, value: dict[str, Any], keys: Iterable[str]) -> Problem:
    """An object that lacks every key that would tell what it is."""
    choices = tuple(keys)
    near = next((found for key in value if (found := nearest(key, choices))), None)
    hint_zh, hint_en = _hint(near)
    return Problem(
        path=path_text(path),
        code="cannot-tell",
        zh=f"看不出这是什么：须有其中一项：{'、'.join(choices)}。{hint_zh}",
        en=f"cannot tell what this is; it needs one of: {', '.join(choices)}.{hint_en}",
        value=shown(value),
        choices=choices,
        nearest=near,
    )


def repeated_item(path: Path, value: str) -> Problem:
    """The same value twice in a list that stands for a set."""
    return Problem(
        path=path_text(path),
        code="repeated-item",
        zh=f"「{shown(value)}」列了两次",
        en=f"“{shown(value)}” is listed twice",
        value=value,
    )


def wrong_length(path: Path, value: list[Any], wanted: int) -> Problem:
    """A list with too many items or too few."""
    return Problem(
        path=path_text(path),
        code="wrong-length",
        zh=f"这里应有 {wanted} 项，却有 {len(value)} 项",
        en=f"expected {wanted} items here, found {len(value)}",
        value=shown(value),
    )


def bad_number(path: Path, value: object) -> Problem:
    """A number that no number of ours can hold."""
    return Problem(
        path=path_text(path),
        code="bad-number",
        zh=f"这个数无法使用：{shown(value)}",
        en=f"this number cannot be used: {shown(value)}",
        value=shown(value),
    )


def lone_surrogate(path: Path, value: str) -> Problem:
    """A string that no text file can hold."""
    return Problem(
        path=path_text(path),
        code="lone-surrogate",
        zh=f"含有不成对的代理码位，不是合法文字：{shown(value)}",
        en=f"holds half of a surrogate pair, which is no text: {shown(value)}",
        value=shown(value),
    )


def unwritable(value: object) -> Problem:
    """A value that no file of ours can hold."""
    name = type(value).__name__
    return Problem(
        path="$",
        code="unwritable",
        zh=f"这个值（{name}）不能写入文件，或其中有类型不符的值",
        en=f"this value ({name}) cannot be written, or holds values of the wrong type",
        value=name,
    )


def too_deep_to_write() -> Problem:
    """Groups within groups, more than any body has."""
    return Problem(
        path="$",
        code="nested-too-deep",
        zh="小组套得太深，不能写入文件",
        en="groups are nested too deep to be written",
    )


def toml_is_not_written() -> Problem:
    """A file is to be written whose name says TOML."""
    return Problem(
        path="$",
        code="toml-not-written",
        zh="只写 JSON，不写 TOML；请用 .json 文件名",
        en="JSON is written, and TOML only read; name the file .json",
    )


def unknown_format(value: object, choices: Iterable[str]) -> Problem:
    """A word for a format that there is not."""
    known = tuple(choices)
    near = nearest(str(value).lower(), known)
    hint_zh, hint_en = _hint(near)
    return Problem(
        path="$",
        code="unknown-format",
        zh=f"没有「{shown(value)}」这种格式。{hint_zh}可用：{'、'.join(known)}",
        en=f"there is no format “{shown(value)}”.{hint_en} Known: {', '.join(known)}",
        value=shown(value),
        choices=known,
        nearest=near,
    )


def placed(problem: Problem, path: Path) -> Problem:
    """A problem that a value found with itself, with the path of where the value stands."""
    return attrs.evolve(problem, path=path_text(path) + problem.path.removeprefix("$"))
