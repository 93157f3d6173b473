"""Citing: the documents that a person's words say something rests on."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.document import Citation, DocumentNumber
from govmodel.wording.document_numbers import BRACKETS, read_document_number

_CITED: Final = re.compile("《([^》]+)》([^《]*)")
_BETWEEN: Final = " \t\n　、，,；;。和及与"
"""What stands between one document and the next."""
_STATE: Final = re.compile(r"[（(](?:试行|暂行|草案|修订|修正|修订稿|修正案|[0-9]{4}年(?:修订|修正|本|版))[）)]")
"""What stands behind a title in brackets and belongs to it: 《甲办法》（试行）."""


def cited(words: str) -> tuple[Citation, ...]:
    """The documents that a person's words cite; none where what stands around a title is no number.

    A number may stand in brackets or not, and the year in it in brackets of any kind: （苏政办发[2011]49号）.
    What is said of the state of a document, （试行）, is part of its title.
    """
    found: list[Citation] = []
    # What stands in front may be a number or who issued it, and neither may be lost.
    lost = words.partition("《")[0].strip(_BETWEEN)
    for each in _CITED.finditer(words):
        title, behind = each[1], each[2].strip(_BETWEEN)
        state = _STATE.match(behind)
        if state is not None:
            title, behind = f"{title}{state[0]}", behind[state.end() :].strip(_BETWEEN)
        number = _number(behind)
        if lost or (behind and number is None):
            return ()
        found.append(Citation(title=title, number=number))
    return tuple(found)


def _number(text: str) -> DocumentNumber | None:
    """The document number in brackets of any kind, or in none."""
    found = read_document_number(text).number
    if found is None and text[:1] + text[-1:] in BRACKETS:
        found = read_document_number(text[1:-1]).number
    return found
