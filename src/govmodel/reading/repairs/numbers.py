"""Document numbers and dates that lost a bracket or a mark: 〔202028 for 〔2020〕28号, 2020821 for 2020年8月21日."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.dates import PartialDate
from govmodel.reading.repairs.repair import Edit, RepairKind
from govmodel.wording.certainty import Certainty
from govmodel.wording.dates import date_text, read_date

_OPENING, _CLOSING = "〔（([【［", "〕）)]】］"
_NUMBER: Final = re.compile(
    rf"((?:19|20)[0-9]{{2}}) ?([{re.escape(_CLOSING)}]?) ?([1-9][0-9]{{0,3}})(?: ?(号)|(?=[\s）)》，。；]|\Z))"
)
_BEFORE: Final = re.compile(rf"[发函字办令规]([{re.escape(_OPENING)}]?)( ?)\Z")


def document_numbers(text: str) -> list[Edit]:
    """Numbers put right: 〔year〕number号. Where both brackets are gone, only before 号."""
    edits = []
    for found in _NUMBER.finditer(text):
        before = _BEFORE.search(text[max(0, found.start() - 3) : found.start()])
        if before is None:
            continue
        opening, closing, ending = before[1], found[2], found[4]
        if not ending and not opening:
            continue
        start = found.start() - len(before[1]) - len(before[2])
        after = f"〔{found[1]}〕{found[3]}号"
        if text[start : found.end()] != after:
            lost = not (opening and closing and ending)
            certainty = Certainty.MENDED if lost else Certainty.PLAIN
            edits.append(Edit(start, found.end(), after, RepairKind.NUMBER, certainty))
    return edits


_LINE: Final = re.compile(r"(?:19|20)[0-9]{2}年?[0-9]{1,4}(?:月[0-9]{0,2})?日?(?=[^\S\n]*+(?:\n|\Z))")
_WHOLE: Final = re.compile(r"(?:19|20)[0-9]{2}(?:[-./][0-9]{1,2}[-./]|年[0-9]{1,2}月)[0-9]{1,2}")


def dates(text: str) -> tuple[list[Edit], list[Edit]]:
    """Dates on a line by themselves put right, and those that several days fit.

    Where several do, one that the text has elsewhere in full settles it.
    """
    made: list[Edit] = []
    proposed: list[Edit] = []
    for found in _LINE.finditer(text):
        start = found.start()
        if text[text.rfind("\n", 0, start) + 1 : start].strip():
            continue
        reading = read_date(found.group())
        choices = [date for date in reading.dates if date.day is not None]
        if not choices or (reading.certainty is Certainty.PLAIN and not found.group().isdecimal()):
            continue
        elsewhere = _elsewhere(text) if len(choices) > 1 else frozenset[PartialDate]()
        settled = [date for date in choices if date in elsewhere] or choices
        if len(settled) == 1:
            made.append(Edit(*found.span(), date_text(settled[0]), RepairKind.DATE, Certainty.MENDED))
        else:
            proposed.append(Edit(*found.span(), date_text(settled[0]), RepairKind.DATE, Certainty.OPEN))
    return made, proposed


def _elsewhere(text: str) -> frozenset[PartialDate]:
    # The first few are those of the page's own rows; a hostile page has no more say.
    found = []
    for match in _WHOLE.finditer(text):
        found.append(read_date(match.group()).date or read_date(match.group() + "日").date)
        if len(found) >= 50:
            break
    return frozenset(date for date in found if date is not None)
