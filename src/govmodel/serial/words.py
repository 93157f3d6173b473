"""Values written as one string or as a list of names: dates, document numbers, ranks."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from govmodel.model.dates import PartialDate
from govmodel.model.document import DocumentNumber
from govmodel.model.errors import InvalidModel, Problem
from govmodel.model.rank import Rank, RankSet

_NUMBER: Final = re.compile(r"(.+)〔([0-9]{4})〕([1-9][0-9]{0,17})号", re.DOTALL)


def _document_number(text: str) -> DocumentNumber:
    found = _NUMBER.fullmatch(text)
    if found is None:
        raise InvalidModel(
            [
                Problem(
                    path="$",
                    code="not-a-document-number",
                    zh=f"「{text}」不是发文字号；写作 常政办发〔2011〕142号（六角括号，序号不加 0）",
                    en=f"“{text}” is not a document number; write 常政办发〔2011〕142号 (these brackets, no leading zeros)",
                    value=text,
                )
            ]
        )
    code, year, serial = found.groups()
    return DocumentNumber(code=code, year=int(year), serial=int(serial))


READERS: Final[dict[type, Callable[[str], Any]]] = {
    PartialDate: PartialDate.parse,
    DocumentNumber: _document_number,
    Rank: Rank.of,
}
"""For each type written as one string, what reads it; all raise ``InvalidModel`` with one problem."""

FORMS: Final[dict[type, tuple[str, str]]] = {
    PartialDate: (r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", "2011-12-27"),
    DocumentNumber: (r"^.+〔[0-9]{4}〕[1-9][0-9]{0,17}号$", "常政办发〔2011〕142号"),
    Rank: (r"^.+$", "正处级"),
}
"""For each type written as one string, the pattern of its form, and one that fits."""


def ranks_from(data: str | list[str]) -> RankSet:
    """The set of that name, or of those ranks.

    Raises:
        InvalidModel: If a name is not known, or there is none.
    """
    return RankSet.of(data)


def ranks_to(ranks: RankSet) -> str | list[str]:
    """The name of a set or of a single rank; else the names of its ranks, highest first."""
    names = ranks.names
    return names[0] if len(names) == 1 else list(names)
