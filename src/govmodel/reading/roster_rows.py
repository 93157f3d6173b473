"""The rows of a list of people: under labels carried down, in cells, or with every cell on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.model.document import Section
from govmodel.reading.bodies import FORMS
from govmodel.reading.clauses import Row, Sheet
from govmodel.reading.draft import Draft
from govmodel.reading.people import plain_name
from govmodel.reading.post_strings import posts_in
from govmodel.reading.role_labels import RoleLabel, padded_labels, role_labels, spaceless
from govmodel.reading.roster_people import (
    BLANK,
    Entry,
    begins_with_person,
    is_name,
    people_in,
    understood,
    without_note,
)

_LABEL: Final = re.compile(
    rf"(?:^|(?<=[ \t\u3000|。，；：、长任席记员]))(?:[^，。；：、|\s]{{0,24}}{FORMS}|组成人员|人员组成|成员名单)?"
    rf"(?P<label>{padded_labels()})[ \u3000\t|]{{0,4}}："
)
_OTHER_LABEL: Final = re.compile(r"[^，。；、（ \t\u3000]{2,12}：")
_CELLS: Final = re.compile(r"[|\t]|[ \u3000\xa0]{2,}")
_NUMBERED: Final = re.compile(r"\d{1,3}[ \u3000]")


def entries(draft: Draft, sheet: Sheet) -> Iterator[Entry]:
    """The people of all rows under their labels."""
    label: RoleLabel | None = None
    taken = -1
    for number, row in enumerate(sheet.rows):
        if number == taken:
            continue
        if row.section is Section.GROUPS or len(row.text) > _LONGEST_ROW:
            label = None
            continue
        above = role_labels().get(spaceless(row.text)) if len(row.text) < _LONGEST_LABEL else None
        goes_on = number > 0 and sheet.rows[number - 1].text.endswith("、")
        if row.headed or (above is not None and above.text):
            label = label if row.headed and goes_on else above
            continue
        marks = list(_LABEL.finditer(row.text)) if "：" in row.text else []
        if not marks and _is_tabular(row.text):
            label, found = _in_cells(draft, row, number, label)
            yield from found
            continue
        if not marks and _OTHER_LABEL.match(row.text):
            label = None
            continue
        some: list[Entry] = []
        for i, mark in enumerate(marks or [None]):
            at = mark.end() if mark is not None else 0
            label = role_labels()[spaceless(mark["label"])] if mark is not None else label
            end = marks[i + 1].start() if i + 1 < len(marks) else len(row.text)
            if label is not None:
                some += people_in(draft, row.text[at:end], row.start + at, number, label)
        if len(some) == 1 and not some[0].posts and number + 1 < len(sheet.rows):
            below = _with_posts_below(draft, some[0], sheet.rows[number + 1])
            taken, some = (number + 1, [below]) if below is not None else (taken, some)
        yield from some
        goes_on = goes_on or above is not None
        if not (some or goes_on or (marks and row.text.endswith("：")) or begins_with_person(row.text)):
            label = None


def _with_posts_below(draft: Draft, entry: Entry, row: Row) -> Entry | None:
    """A name whose posts stand on the next line, as where every cell of a table has become one."""
    words = row.text.strip(BLANK)
    if not posts_in(draft, without_note(words)) or is_name(draft, words):
        return None
    start = row.start + row.text.index(words)
    return attrs.evolve(entry, posts=words, posts_start=start, end=start + len(words))


def _is_tabular(text: str) -> bool:
    """Whether a row looks like one of a table: it has cells, or a number in front."""
    return "|" in text or "\t" in text or _NUMBERED.match(text) is not None


_LONGEST_LABEL: Final = 24
_LONGEST_ROW: Final = 6000


def _in_cells(
    draft: Draft, row: Row, number: int, label: RoleLabel | None
) -> tuple[RoleLabel | None, tuple[Entry, ...]]:
    """The people of a row of a table, and the label that is carried to the next."""
    cells = list(_cells(row.text))
    roles = [i for i, (_, words) in enumerate(cells) if spaceless(words) in role_labels()]
    names = [i for i, (_, words) in enumerate(cells) if i not in roles and is_name(draft, words)]
    behind = bool(roles and names) and roles[0] > names[0]
    if roles:
        label = role_labels()[spaceless(cells[roles[0]][1])]
    if label is None:
        return None, ()
    found = []
    for i in names:
        told = _told(draft, cells, i, {*names, *roles}, alone=len(names) == 1)
        if told is None:
            continue
        (start, words), (posts_start, posts, end) = cells[i], told
        place = row.start + min(start, posts_start), row.start + max(start + len(words), end)
        found.append(Entry(*place, plain_name(words), posts, row.start + posts_start, number, label))
    return None if behind or not (found or roles) else label, tuple(found)


def _told(
    draft: Draft, cells: list[tuple[int, str]], i: int, taken: set[int], *, alone: bool
) -> tuple[int, str, int] | None:
    """The posts beside a name: where they begin, as printed, and where they end; unit and title may stand apart."""
    others = [cell for j, cell in enumerate(cells) if j not in taken]
    unit = next((cell for cell in others if draft.find(cell[1]).readings), None) if alone else None
    title = next((cell for cell in others if unit is not None and posts_in(draft, unit[1] + cell[1])), None)
    if unit is not None and title is not None and posts_in(draft, title[1])[:1]:
        return unit[0], unit[1] + title[1], max(each[0] + len(each[1]) for each in (unit, title))
    for j in (i + 1, i - 1):
        if 0 <= j < len(cells) and j not in taken and understood(draft, cells[j][1]):
            start, words = cells[j]
            return start, words, start + len(words)
    return None


def _cells(text: str) -> Iterator[tuple[int, str]]:
    """The cells of a row that are not blank and no number, each with the place where it begins."""
    at = 0
    for start, end in [*(mark.span() for mark in _CELLS.finditer(text)), (len(text), len(text))]:
        words = text[at:start].strip(BLANK)
        if words and not words.rstrip(".、．").isdigit():
            yield text.index(words, at), words
        at = end
