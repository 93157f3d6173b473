"""A user's rows, laid over those that ship: read from TOML or plain data, with all that is wrong at once."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import attrs

from govmodel.catalogue.cell import BadCell
from govmodel.catalogue.row import AnyRow, RankRow
from govmodel.catalogue.shipped import settled
from govmodel.catalogue.table import COLUMNS, REQUIRED, TABLES
from govmodel.catalogue.validity import overlap
from govmodel.model.errors import InvalidModel, Problem, nearest
from govmodel.model.fields import many, sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Layer:
    """Rows of any of the tables, to be laid over others.

    Attributes:
        name: Where they come from, for a person.
        rows: All rows, table by table.
    """

    name: str
    rows: tuple[AnyRow, ...] = many()

    __repr__ = sparse_repr


class InvalidRows(InvalidModel):
    """Rows that were to be laid over the catalogue do not fit it."""


_WORDS: Final = {
    "empty-cell": ("不能空着", "must not be empty"),
    "bad-code": ("「{}」不是六位区划代码", "“{}” is not a code of six digits"),
    "bad-id": ("「{}」不是标识；用小写字母、数字和 - 组成", "“{}” is not an id: lower-case words joined by -"),
    "not-a-date": ("「{}」不是日期；写作 2018-06-15", "“{}” is not a date; write 2018-06-15"),
    "unknown-rank": ("「{}」不是可用级别", "“{}” is not a rank"),
    "unknown-value": ("「{}」不是可用的值", "“{}” is not one of the values"),
    "bad-slot": ("「{}」不是占位；用 {{地}}、{{名}} 或 {{上}}", "“{}” is no slot; use {{地}}, {{名}} or {{上}}"),
    "two-slots": (
        "「{}」的占位不是一个，也不是先 {{上}} 后 {{名}}",
        "“{}” has neither one slot nor {{上}} and then {{名}}",
    ),
    "unknown-key": ("没有「{}」这一栏", "there is no column “{}”"),
    "unknown-table": ("没有「{}」这张表", "there is no table “{}”"),
    "missing-key": ("缺少「{}」", "“{}” is missing"),
    "wrong-type": ("「{}」应为文字或文字的列表", "“{}” should be text or a list of texts"),
    "not-a-table": ("「{}」应为若干行，写作 [[表名]]", "“{}” should be rows, written as [[table]]"),
    "backwards": ("截止日不在起始日之后：{}", "it ends no later than it begins: {}"),
    "overlapping": ("与前面同一项的期间重叠：{}", "it overlaps an earlier row of the same thing: {}"),
    "unreadable": ("读不出来：{}", "cannot be read: {}"),
}


_MOST_CHOICES: Final = 40
"""More than this many choices help nobody: then only the nearest is named."""


def fault(path: str, code: str, value: str, choices: tuple[str, ...] = ()) -> Problem:
    """A fault in a row, in words, with the nearest choice where there are choices."""
    near = nearest(value, choices) if choices else None
    if len(choices) > _MOST_CHOICES:
        choices = ()
    zh, en = (words.format(value) for words in _WORDS[code])
    return Problem(
        path=path,
        code=code,
        zh=zh + (f"；是不是「{near}」？" if near else "") + (f"可用：{'、'.join(choices)}" if choices else ""),
        en=en + (f"; did you mean “{near}”?" if near else "") + (f" Known: {', '.join(choices)}" if choices else ""),
        value=value,
        choices=choices,
        nearest=near,
    )


def read_layer(data: Mapping[str, Any] | str | os.PathLike[str]) -> Layer:
    """Rows from a TOML file's path or from plain data of the same shape.

    Raises:
        InvalidRows: With every fault of every row.
    """
    name, content = ("", data) if isinstance(data, Mapping) else (str(data), _toml(Path(data)))
    problems: list[Problem] = []
    rows = list(_rows(content, problems))
    if problems:
        raise InvalidRows(problems)
    return Layer(name=name, rows=tuple(rows))


def _toml(path: Path) -> Mapping[str, Any]:
    import tomllib  # noqa: PLC0415  # needed only by those who bring rows of their own

    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as wrong:
        raise InvalidRows([fault("$", "unreadable", f"{path}: {wrong}")]) from None


def _rows(data: Mapping[str, Any], problems: list[Problem]) -> Iterator[AnyRow]:
    kept: dict[tuple[type[AnyRow], tuple[object, ...]], list[AnyRow]] = {}
    for table, items in data.items():
        kind = TABLES.get(table)
        if kind is None:
            problems.append(fault(f"$.{table}", "unknown-table", str(table), tuple(TABLES)))
            continue
        if not isinstance(items, list | tuple) or not all(isinstance(item, Mapping) for item in items):
            problems.append(fault(f"$.{table}", "not-a-table", table))
            continue
        for place, item in enumerate(items):
            path = f"$.{table}[{place}]"
            row = _row(kind, item, path, problems)
            if row is None:
                continue
            same = kept.setdefault((kind, row.key), [])
            if any(overlap((row.since, row.until), (other.since, other.until)) for other in same):
                problems.append(fault(path, "overlapping", f"{row.since or '…'} – {row.until or '…'}"))
            same.append(row)
            yield row


def _row(kind: type[AnyRow], item: Mapping[str, Any], path: str, problems: list[Problem]) -> AnyRow | None:
    columns = COLUMNS[kind]
    found: list[Problem] = []
    cells: dict[str, str] = {}
    values: dict[str, Any] = {}
    for key, value in item.items():
        where = f"{path}.{key}"
        if key not in columns:
            found.append(fault(where, "unknown-key", str(key), tuple(columns)))
            continue
        text = _text(key, value)
        if text is None:
            found.append(fault(where, "wrong-type", key))
            continue
        try:
            cells[key] = text
            values[key] = columns[key](text)
        except BadCell as bad:
            found.append(fault(where, bad.code, bad.value, bad.choices))
    found += [fault(f"{path}.{key}", "missing-key", key) for key in REQUIRED[kind] if key not in item]
    since, until = values.get("since"), values.get("until")
    if since is not None and until is not None and since >= until:
        found.append(fault(f"{path}.until", "backwards", f"{since} – {until}"))
    problems += found
    if found:
        return None
    if kind is RankRow:
        values["settled"] = settled(cells)
    return kind(**values)


_JOINTS: Final = {"lines": "+", "before": "+", "after": "+"}
_RANK_JOINT: Final = "或"


def _text(key: str, value: object) -> str | None:
    """A cell as a spreadsheet would hold it: a list joined as its column joins, a date written out."""
    if isinstance(value, str):
        return value
    if type(value) is datetime.date:
        return value.isoformat()
    if isinstance(value, list | tuple) and all(isinstance(part, str) for part in value):
        joint = _RANK_JOINT if key in _RANK_KEYS else _JOINTS.get(key, "、")
        return joint.join(value)
    return None


_RANK_KEYS: Final = frozenset(COLUMNS[RankRow]) - {"standing", "tier", "kind", "line", "internal", "note"}
