"""Files of decisions: started by a derivation, filled in by a person, kept when it is derived again."""

from __future__ import annotations

import os
import re
from typing import Any, Final

import attrs

from govmodel.composition.decision import Decision
from govmodel.composition.decisions_text import decisions_text
from govmodel.composition.derivation import Derivation
from govmodel.composition.filled import Decisions
from govmodel.composition.refusal import near_hint
from govmodel.model.dates import PartialDate
from govmodel.model.elements import Path
from govmodel.model.errors import InvalidModel, Problem, nearest
from govmodel.model.ids import ADDRESS_PATTERN, CODE_PATTERN, ID_PATTERN
from govmodel.model.integrity import path_text
from govmodel.model.open_item import OpenAbout
from govmodel.serial import complaints
from govmodel.serial.errors import DumpError, LoadError
from govmodel.serial.header import KIND, KINDS, MARK, version_problem
from govmodel.serial.place import read_bytes, write_bytes
from govmodel.serial.text import decoded
from govmodel.serial.toml_text import from_toml

DECISIONS: Final = "decisions"
"""The kind that such a file says it is."""
_ENTRIES: Final = "decision"
_HEAD: Final = ("base", "to", "as_of")
_ENTRY: Final = ("item", "choose", "reason")
_ABOUTS: Final = tuple(about.name.lower().replace("_", "-") for about in OpenAbout)
_HALF: Final = re.compile("[\ud800-\udfff]")
"""Half of a surrogate pair, which no file holds."""
_KEY: Final = re.compile(rf"{ADDRESS_PATTERN.pattern}#(?:{'|'.join(_ABOUTS)})")


def read_decisions(source: str | os.PathLike[str]) -> Decisions:
    """The decisions that a file holds.

    Raises:
        LoadError: If the file cannot be read or holds none, with every problem found.
    """
    name = os.fspath(source)
    try:
        return _decisions(from_toml(decoded(read_bytes(name))))
    except LoadError as error:
        raise LoadError(error.problems, name) from None


def write_decisions(
    derivation: Derivation, path: str | os.PathLike[str], kept: Decisions | None = None, *, lang: str = "zh"
) -> None:
    """Write what is open as a file to fill in, whole or not at all; what was filled in before is kept.

    Args:
        derivation: Whose questions.
        path: The file. A file that is there gives way; read it first and hand it in as ``kept``.
        kept: What was filled in before.
        lang: The language of the notes in it, ``zh`` or ``en``.

    Raises:
        DumpError: If it cannot be written; what stood there before still stands.
    """
    text, name = decisions_text(derivation, kept, lang), os.fspath(path)
    broken = [line for line in text.splitlines() if _HALF.search(line)]
    if broken:
        raise DumpError([complaints.lone_surrogate((_ENTRIES,), line) for line in broken], name)
    write_bytes(name, text.encode())


def _decisions(data: dict[str, Any]) -> Decisions:
    wrong = version_problem(data) or _kind_problem(data)
    if wrong is not None:
        raise LoadError([wrong])
    faults: list[Problem] = []
    known = (MARK, KIND, *_HEAD, _ENTRIES)
    faults += (complaints.unknown_key((), key, known) for key in data if key not in known)
    base, to, as_of = (_text((key,), data, key, faults) for key in _HEAD)
    if base and ID_PATTERN.fullmatch(base) is None:
        faults.append(_malformed(base))
    if to and CODE_PATTERN.fullmatch(to) is None:
        faults.append(_no_code(to))
    date = _date(as_of, faults) if as_of else None
    entries = _entries(data.get(_ENTRIES, []), faults)
    if faults or date is None:
        raise LoadError(faults)
    return Decisions(
        base=base,
        to=to,
        as_of=date,
        decisions=tuple(entry for entry in entries if entry.choose),
        drafts=tuple(entry for entry in entries if entry.reason and not entry.choose),
    )


def _kind_problem(data: dict[str, Any]) -> Problem | None:
    kind = data.get(KIND)
    if kind is None:
        return complaints.missing_key((), KIND)
    if not isinstance(kind, str):
        return complaints.wrong_type((KIND,), kind, str)
    if kind in KINDS:
        return Problem(
            path=f"$.{KIND}",
            code="structure-for-decisions",
            zh=f"这是结构文件（{kind}），不是决定文件（{DECISIONS}）",
            en=f"this file holds a structure ({kind}), not decisions ({DECISIONS})",
            value=kind,
            choices=(DECISIONS,),
        )
    return None if kind == DECISIONS else complaints.unknown_value((KIND,), kind, (DECISIONS,))


def _text(path: Path, data: dict[str, Any], key: str, faults: list[Problem], *, wanted: bool = True) -> str:
    """The string under a key, without space around it; empty where there is none, which is a fault where wanted."""
    if key not in data:
        if wanted:
            faults.append(complaints.missing_key(path[:-1], key))
        return ""
    value = data[key]
    if not isinstance(value, str):
        faults.append(complaints.wrong_type(path, value, str))
        return ""
    if wanted and not value.strip():
        faults.append(_blank(path))
    return value.strip()


def _entries(data: Any, faults: list[Problem]) -> list[Decision]:
    if not isinstance(data, list):
        faults.append(complaints.wrong_type((_ENTRIES,), data, list))
        return []
    found: list[Decision] = []
    first: dict[str, int] = {}
    for i, entry in enumerate(data):
        path = (_ENTRIES, i)
        if not isinstance(entry, dict):
            faults.append(complaints.wrong_type(path, entry, dict))
            continue
        faults += (complaints.unknown_key(path, key, _ENTRY) for key in entry if key not in _ENTRY)
        item = _text((*path, "item"), entry, "item", faults)
        if item and _KEY.fullmatch(item) is None:
            faults.append(_no_key((*path, "item"), item))
        elif item in first:
            faults.append(_twice((*path, "item"), item, first[item]))
        first.setdefault(item, i)
        choose, reason = (_text((*path, key), entry, key, faults, wanted=False) for key in ("choose", "reason"))
        found.append(Decision(item=item, choose=choose, reason=reason))
    return found


def _date(text: str, faults: list[Problem]) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except InvalidModel as error:
        faults += (attrs.evolve(fault, path="$.as_of") for fault in error.problems)
        return None


def _blank(path: Path) -> Problem:
    return Problem(path=path_text(path), code="blank-text", zh="这里是空的", en="this is blank")


def _malformed(base: str) -> Problem:
    return Problem(
        path="$.base",
        code="malformed-id",
        zh=f"「{base}」不是结构的 id；应为所据结构的 id，如 jiangsu-2011",
        en=f"“{base}” is no structure's id; write the id of what is derived from, such as jiangsu-2011",
        value=base,
    )


def _no_code(to: str) -> Problem:
    return Problem(
        path="$.to",
        code="bad-division-code",
        zh=f"区划代码应为六位数字：{to}",
        en=f"a division code is six digits: {to}",
        value=to,
    )


def _no_key(path: Path, item: str) -> Problem:
    near = nearest(item.rpartition("#")[2], _ABOUTS)
    hint_zh, hint_en = near_hint(near)
    return Problem(
        path=path_text(path),
        code="malformed-item",
        zh=f"「{item}」不是待定事项；写作 元素.栏目#事由，如 mandate/3.task#power，"
        f"事由为{'、'.join(_ABOUTS)}之一{hint_zh}",
        en=f"“{item}” names no open item; write element.field#about, such as mandate/3.task#power, "
        f"about one of: {', '.join(_ABOUTS)}{hint_en}",
        value=item,
        choices=_ABOUTS,
        nearest=near,
    )


def _twice(path: Path, item: str, first: int) -> Problem:
    return Problem(
        path=path_text(path),
        code="repeated-decision",
        zh=f"「{item}」决定了两次，前一次在第 {first + 1} 项；请只留一项",
        en=f"“{item}” is decided twice, first in entry {first + 1}; keep one of the two",
        value=item,
    )
