"""The people of a list, row by row: under labels carried down, in cells, before or behind their posts, or alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.model.document import Section
from govmodel.model.seat import SeatRole
from govmodel.reading.bodies import FORMS
from govmodel.reading.clauses import Row, Sheet
from govmodel.reading.draft import Draft
from govmodel.reading.holders import holders_in
from govmodel.reading.people import NAME, looks_like_name, person_ahead, person_behind, plain_name
from govmodel.reading.post_strings import posts_in
from govmodel.reading.role_labels import RoleLabel, padded_labels, role_labels, spaceless
from govmodel.reading.unit_lists import seems_unit

_BLANK: Final = " \t\u3000\xa0|"
_LABEL: Final = re.compile(
    rf"(?:^|(?<=[ \t\u3000|。，；、]))(?:[^，。；：、|\s]{{0,24}}{FORMS})?"
    rf"(?P<label>{padded_labels()})[ \u3000\t|]{{0,4}}："
)
_OTHER_LABEL: Final = re.compile(r"[^，。；、（ \t\u3000]{2,12}：")
_CELLS: Final = re.compile(r"[|\t]|[ \u3000\xa0]{2,}")
_NUMBERED: Final = re.compile(r"\d{1,3}[ \u3000]")
_AFTER: Final = r"(?:（(?:[男女]|[\u4e00-\u9fff]{1,5}族|挂职|兼)[^（）]{0,6}）)?"
_BRACKETED: Final = re.compile(
    rf"(?P<name>{NAME})（(?P<post>[^（）：]{{2,60}}(?:（[^（）]{{1,12}}）[^（）]{{0,20}})?)）"
)
_PERSON: Final = re.compile(
    rf"(?P<name>{NAME}){_AFTER}(?P<mark>[{_BLANK}，、]{{1,12}})(?P<post>[^{_BLANK}：；。]{{2,80}})"
)
_POST_FIRST: Final = re.compile(
    rf"(?P<post>[^{_BLANK}：；。]{{3,60}})[{_BLANK}]{{1,40}}(?P<name>{NAME})(?=[{_BLANK}；。、]|$)"
)
_BARE: Final = re.compile(rf"(?P<name>{NAME})(?=[{_BLANK}、，；。]|$)")
_VACANT: Final = re.compile(rf"（?(?:空缺|待定|暂缺)）?[{_BLANK}]{{1,12}}(?P<post>[^{_BLANK}：；。]{{3,60}})")
_TOKEN: Final = re.compile(rf"[^{_BLANK}：；。，]{{3,60}}")
_NOTE: Final = re.compile(r"（[^（）]{1,6}）$")
_BETWEEN: Final = _BLANK + "、，；。："
_TITLE: Final = re.compile("(?:[长员师官理监裁令委]|主任|主席|书记|巡视员|代表|助理|处长)$")
_NO_TITLE: Final = re.compile("[，。：；的]|负责(?!同志|人)|担任|组成|如下|名单|成员")


@attrs.frozen
class Entry:
    """One person of a list, or a post of it that nobody is named for.

    Attributes:
        start: Where the entry begins in the repaired text.
        end: One past its last code point.
        person: The name; empty where none is given.
        posts: As printed; empty where none is.
        posts_start: Where they begin.
        row: In which row it stands.
        label: The label above it.
    """

    start: int
    end: int
    person: str
    posts: str
    posts_start: int
    row: int
    label: RoleLabel


def entries(draft: Draft, sheet: Sheet) -> Iterator[Entry]:
    """The people of all rows under their labels."""
    label: RoleLabel | None = None
    for number, row in enumerate(sheet.rows):
        if row.section is Section.GROUPS or len(row.text) > _LONGEST_ROW:
            label = None
            continue
        if row.headed:
            label = role_labels().get(spaceless(row.text))
            continue
        marks = list(_LABEL.finditer(row.text)) if "：" in row.text else []
        if not marks and _is_tabular(row.text):
            label, found = _in_cells(draft, row, number, label)
            yield from found
            continue
        if not marks and _OTHER_LABEL.match(row.text):
            label = None
            continue
        some = False
        for i, mark in enumerate(marks or [None]):
            at = mark.end() if mark is not None else 0
            label = role_labels()[spaceless(mark["label"])] if mark is not None else label
            end = marks[i + 1].start() if i + 1 < len(marks) else len(row.text)
            if label is not None:
                for entry in _people(draft, row.text[at:end], row.start + at, number, label):
                    some = True
                    yield entry
        if not some and not (marks and row.text.rstrip().endswith("：")) and not _PERSON.match(row.text):
            label = None


def _is_tabular(text: str) -> bool:
    """Whether a row looks like one of a table: it has cells, or a number in front."""
    return "|" in text or "\t" in text or _NUMBERED.match(text) is not None


_LONGEST_ROW: Final = 6000


def _in_cells(
    draft: Draft, row: Row, number: int, label: RoleLabel | None
) -> tuple[RoleLabel | None, tuple[Entry, ...]]:
    """The people of a row of a table, and the label that is carried to the next."""
    cells = list(_cells(row.text))
    roles = [i for i, (_, words) in enumerate(cells) if spaceless(words) in role_labels()]
    names = [i for i, (_, words) in enumerate(cells) if i not in roles and _is_name(draft, words)]
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
        words = text[at:start].strip(_BLANK)
        if words and not words.rstrip(".、．").isdigit():
            yield text.index(words, at), words
        at = end


def _people(draft: Draft, text: str, start: int, row: int, label: RoleLabel) -> Iterator[Entry]:
    """The people of a stretch, one after the other, as far as they are understood."""
    names = _only_names(draft, text)
    if names:
        for at, name in names:
            yield Entry(start + at, start + at + len(name), plain_name(name), "", start + at, row, label)
        return
    at = 0
    while True:
        while at < len(text) and text[at] in _BETWEEN:
            at += 1
        found = _one(draft, text, at)
        if found is None:
            yield from _unnamed(draft, text[at:], (start + at, row), label)
            return
        person, (first, last), end = found
        posts = text[first:last]
        yield Entry(start + at, start + end, person, posts, start + first, row, label)
        at = end


def _unnamed(draft: Draft, text: str, place: tuple[int, int], label: RoleLabel) -> Iterator[Entry]:
    """The posts of a list that nobody is named for: 各村党支部书记 behind the people."""
    (start, row), words = place, text.removeprefix("及").strip(_BETWEEN)
    if label.role not in _MAY_BE_UNNAMED or not words or _NO_TITLE.search(words):
        return
    begin = start + text.index(words)
    holders = holders_in(draft, words, begin)
    if all(posts_in(draft, holder.text) and not holder.person for holder in holders):
        for held in holders:
            yield Entry(held.start, held.start + len(held.text), "", held.text, held.start, row, label)


_MAY_BE_UNNAMED: Final = (SeatRole.MEMBER, SeatRole.CONVENER)


def _one(draft: Draft, text: str, at: int) -> tuple[str, tuple[int, int], int] | None:
    """The person at a place: the name, where the posts stand, and where the entry ends."""
    bracketed = _BRACKETED.match(text, at)
    if bracketed is not None and understood(draft, bracketed["post"]) and not _names_post(draft, bracketed["name"]):
        return plain_name(bracketed["name"]), bracketed.span("post"), bracketed.end()
    vacant = _VACANT.match(text, at)
    if vacant is not None and understood(draft, vacant["post"]):
        return "", vacant.span("post"), vacant.end()
    person = _PERSON.match(text, at)
    if person is not None and not _names_post(draft, person["name"]):
        sure = person["mark"].strip(_BLANK) == "" or _is_name(draft, person["name"])
        end = _post_end(draft, text, person.start("post"), person.end("post"))
        if sure and end:
            return plain_name(person["name"]), (person.start("post"), end), end
    first = _POST_FIRST.match(text, at)
    if first is not None and _is_name(draft, first["name"]) and _known(draft, first["post"]):
        return plain_name(first["name"]), first.span("post"), first.end()
    return _run_together(draft, text, at)


def _post_end(draft: Draft, text: str, start: int, end: int) -> int:
    """Where posts end that begin at a place: before a mark where what stands before it is understood; 0 for none."""
    words = text[start:end].rstrip("，、")
    if understood(draft, words):
        return start + len(words)
    for mark in [i for i in range(end - 1, start, -1) if text[i] in "，、"][:_MARKS]:
        if understood(draft, text[start:mark]):
            return mark
    return 0


_MARKS: Final = 6


def _run_together(draft: Draft, text: str, at: int) -> tuple[str, tuple[int, int], int] | None:
    """A person whose name and posts have nothing between them: 副市长甲某某, 甲某某副市长."""
    token = _TOKEN.match(text, at)
    if token is None:
        return None

    def is_post(words: str) -> bool:
        return bool(posts_in(draft, words))

    for end in (token.end(), token.start() + token[0].find("、")):
        words = text[at:end]
        if end <= at or (is_post(words) and not looks_like_name(words[:3]) and not looks_like_name(words[:2])):
            continue
        behind = person_behind(words, is_post)
        if behind is not None:
            return behind[1], (at, at + len(behind[0])), end
        ahead = person_ahead(words, is_post)
        if ahead is not None and _is_name(draft, ahead[0]) and not seems_unit(ahead[0]):
            return ahead[0], (end - len(ahead[1]), end), end
    return None


def _only_names(draft: Draft, text: str) -> list[tuple[int, str]]:
    """The names of a stretch that holds nothing else; none where it holds more."""
    names: list[tuple[int, str]] = []
    at = 0
    while True:
        while at < len(text) and text[at] in _BETWEEN:
            at += 1
        if at == len(text):
            return names
        found = _BARE.match(text, at)
        if found is None or not _is_name(draft, found["name"]) or seems_unit(plain_name(found["name"])):
            return []
        names.append((at, found["name"]))
        at = found.end()


def _is_name(draft: Draft, words: str) -> bool:
    """Whether words are a name, and neither a unit nor a post, nor the heading of a column."""
    if plain_name(words) in _COLUMNS:
        return False
    return looks_like_name(words) and not _names_post(draft, words) and not draft.find(plain_name(words)).readings


_COLUMNS: Final = frozenset(("姓名", "单位", "职务", "部门", "职位", "备注", "电话", "成员", "工作单位", "单位职务"))


def _names_post(draft: Draft, words: str) -> bool:
    return bool(posts_in(draft, plain_name(words)))


def understood(draft: Draft, words: str) -> bool:
    """Whether words are posts, a unit, or end as a title does."""
    words = without_note(words)
    if _known(draft, words):
        return True
    if len(words) < _SHORTEST or _NO_TITLE.search(words):
        return False
    return seems_unit(words) or _TITLE.search(words) is not None


def _known(draft: Draft, words: str) -> bool:
    """Whether words are posts or a unit that the catalogue knows."""
    return bool(posts_in(draft, words) or draft.find(words).readings)


_SHORTEST: Final = 3


def without_note(words: str) -> str:
    """Posts without a short remark behind them: 局长（兼）."""
    return _NOTE.sub("", words.rstrip("。；，、"))
