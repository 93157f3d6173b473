"""Values written as one string, or as a list of names: dates, document numbers, ranks."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from govmodel.model.dates import PartialDate
from govmodel.model.document import DocumentNumber
from govmodel.model.errors import InvalidModel, Problem
from govmodel.model.rank import LADDER, RANK_NAMES, SET_NAMES, Rank, RankLevel, RankSet
from govmodel.serial import complaints

_NUMBER: Final = re.compile(r"(.+)〔([0-9]{4})〕([1-9][0-9]{0,17})号", re.DOTALL)
_RANKS: Final = dict(zip(RANK_NAMES, LADDER, strict=True))
SET_WORDS: Final = tuple(dict.fromkeys((*SET_NAMES, *[level.value for level in RankLevel], *RANK_NAMES)))
"""What a set of ranks may be called in a file: everyday names, then the law's, then single ranks."""
_RANK_SETS: Final = {name: RankSet.of(name) for name in SET_WORDS}


def _document_number(text: str) -> DocumentNumber:
    found = _NUMBER.fullmatch(text)
    if found is None:
        raise InvalidModel([_not_a_number(text)])
    code, year, serial = found.groups()
    return DocumentNumber(code=code, year=int(year), serial=int(serial))


def _not_a_number(text: str) -> Problem:
    return Problem(
        path="$",
        code="not-a-document-number",
        zh=f"「{text}」不是发文字号；写作 常政办发〔2011〕142号，用六角括号，序号前不加 0",
        en=f"“{text}” is not a document number; write 常政办发〔2011〕142号, with 〔〕 and no leading zero",
        value=text,
    )


def _rank(text: str) -> Rank:
    if text not in _RANKS:
        raise InvalidModel([complaints.unknown_value((), text, _RANKS)])
    return _RANKS[text]


READERS: Final[dict[type, Callable[[str], Any]]] = {
    PartialDate: PartialDate.parse,
    DocumentNumber: _document_number,
    Rank: _rank,
}
"""For each type written as one string, what reads it; all raise ``InvalidModel`` with one problem."""

FORMS: Final[dict[type, tuple[str, str]]] = {
    PartialDate: (r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", "2011-12-27"),
    DocumentNumber: (r"^[\s\S]+〔[0-9]{4}〕[1-9][0-9]{0,17}号$", "常政办发〔2011〕142号"),
    Rank: (f"^({'|'.join(RANK_NAMES)})$", "正处级"),
}
"""For each type written as one string, the pattern of its form, and one that fits."""


def ranks_of_name(text: str) -> RankSet:
    """The set of that name, or of the one rank.

    Raises:
        InvalidModel: If the name is not known.
    """
    if text not in _RANK_SETS:
        raise InvalidModel([complaints.unknown_value((), text, _RANK_SETS)])
    return _RANK_SETS[text]


def ranks_to(ranks: RankSet) -> str | list[str]:
    """The name of a set or of a single rank; else the names of its ranks, highest first."""
    names = ranks.names
    return names[0] if len(names) == 1 else list(names)
