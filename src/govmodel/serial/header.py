"""The head of a file: which format version it is in, and which kind of structure it holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from govmodel.model.errors import Problem
from govmodel.model.meeting import JointMeeting
from govmodel.serial import complaints

VERSION: Final = 1
"""The format version that is written, and the newest that is understood."""

MARK: Final = "govmodel"
"""The key that holds the version."""

KINDS: Final[dict[str, type[JointMeeting]]] = {"joint-meeting": JointMeeting}
"""Kinds of structure by their name in files."""


KIND: Final = "kind"
"""The key that says which kind of structure it is."""

NAMES: Final = {cls: name for name, cls in KINDS.items()}
"""Names of the kinds in files."""


def version_problem(data: Mapping[str, Any]) -> Problem | None:
    """What is wrong with the version; ``None`` where it is understood."""
    version = data.get(MARK)
    if version is None:
        return Problem(
            path="$",
            code="missing-header",
            zh=f'不是 govmodel 文件：缺少 "{MARK}": {VERSION}',
            en=f'not a govmodel file: it lacks "{MARK}": {VERSION}',
        )
    if type(version) is not int or version < 1:
        return Problem(
            path=f"$.{MARK}",
            code="bad-version",
            zh=f"格式版本应为从 1 起的整数，却是 {complaints.shown(version)}",
            en=f"the format version is a whole number from 1, not {complaints.shown(version)}",
            value=complaints.shown(version),
        )
    if version > VERSION:
        return Problem(
            path=f"$.{MARK}",
            code="newer-version",
            zh=f"此文件是格式 {version}，本程序只懂到 {VERSION}；请升级 govmodel",
            en=f"this file is in format {version}; this program understands up to {VERSION}; upgrade govmodel",
            value=str(version),
        )
    return None


def kind_problem(data: Mapping[str, Any]) -> Problem | None:
    """What is wrong with the kind; ``None`` where it is known."""
    kind = data.get(KIND)
    if kind is None:
        return complaints.missing_key((), KIND)
    if not isinstance(kind, str):
        return complaints.wrong_type((KIND,), kind, str)
    return None if kind in KINDS else complaints.unknown_value((KIND,), kind, KINDS)
