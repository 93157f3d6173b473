"""Members: the list of units in any of its forms, the lead unit, and whom the units send."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.document import Section
from govmodel.reading.bodies import BODY, FORMS
from govmodel.reading.clauses import Clause, Sheet
from govmodel.reading.draft import Draft
from govmodel.reading.lead_units import read_lead_units
from govmodel.reading.member_posts import ASIDE, is_rule, of_office, read_member_posts
from govmodel.reading.member_seats import PROSE, Part, enter_seats, part_of, parts_of
from govmodel.reading.unit_lists import Listed, UnitList
from govmodel.wording.numerals import read_numeral

_NUMBER: Final = "[0-9一二三四五六七八九十]{1,4}"
_SEVERAL: Final = rf"(?:若干[名个]|(?:共|共有|共计)?{_NUMBER}[名个家人]?)"
_MEMBER: Final = "(?:成员单位|组成单位|参加单位|参与单位|组成部门|成员|组员|委员)"
_COMPOSED: Final = re.compile(
    rf"^(?:该|本|市|县|区|省)?[^、，由]{{0,24}}?{FORMS}?(?:的)?(?:成员单位|成员|组成单位)?(?:共同)?由"
    r"(?P<list>.{4,})(?:共同|联合)?组成$"
)
_INCLUDES: Final = re.compile(
    rf"^(?:其他|其它)?{BODY}(?:其他|其它)?(?:设|各)?{_MEMBER}"
    rf"(?:主要)?(?:（?共?计?(?P<count>{_NUMBER})[个家]）?)?(?:{_SEVERAL}，)?(?:由|包括|包含|有|为|是|：){{1,6}}"
    rf"(?:(?:以下|下列)(?:成员)?(?:部门和单位|单位|部门)(?:组成)?：)?(?P<list>.{{3,}}?)(?:共同)?(?:担任|组成|参加)?$"
)
_ARE: Final = re.compile(rf"^(?P<list>.{{4,}}?)(?:为|作为|是|担任|任){BODY}{_MEMBER}(?:的.{{0,20}}?{FORMS})?$")
_COUNTED: Final = re.compile(
    r"^(?P<list>.{6,}共(?:计)?[0-9一二三四五六七八九十]{1,4}[个家](?:部门|单位|部门和单位|部门、单位))$"
)
_SET_UP: Final = re.compile(rf"^{BODY}(?:设|设立)?{_MEMBER}{_SEVERAL}?$")
_NAMES_SEATS: Final = re.compile(rf"^{BODY}(?:由)?(?:总召集人|召集人|组长|主任|总指挥)、?.{{0,30}}(?:成员|委员)组成$")
_JOIN: Final = re.compile(rf"^(?P<list>.{{4,}}?)(?:共同)?(?:参加|参与|配合|组成)(?:的.{{0,30}}?{FORMS}(?:制度)?)?$")


def read_members(draft: Draft, sheet: Sheet) -> None:
    """Enter the member units, the lead unit and the rule for the people they send."""
    for number, clause in sheet.left("组成", "成员", "参加", "组员", "委员", "共"):
        if not draft.members.seats and clause.section is not Section.GROUPS:
            _list(draft, sheet, number, clause)
    _bare_lists(draft, sheet)
    _total(draft, sheet)
    if not draft.members.seats:
        _column(draft, sheet)
    read_lead_units(draft, sheet)
    read_member_posts(draft, sheet)


def _list(draft: Draft, sheet: Sheet, number: int, clause: Clause) -> None:
    """Enter a clause's list, with the clauses that it runs over."""
    text = ASIDE.sub("", clause.text)
    if is_rule(text) or _NAMES_SEATS.match(text) or of_office(sheet, number, clause):
        return
    found = _INCLUDES.match(text)
    after = sheet.after(number)
    if found is None and after is not None and after.text.startswith("由") and _SET_UP.match(text):
        found = _INCLUDES.match(_row_text(sheet, number, number + 1))
    if found is not None:
        _onward(draft, sheet, number, found)
        return
    found = _COMPOSED.match(text) or _ARE.match(text) or _counted(clause, text)
    before = sheet.before(number)
    if found is None and before is not None and before.text.endswith(_LEADS):
        found = _JOIN.match(text)
    if found is None and text.endswith("组成"):
        _backward(draft, sheet, number, _COMPOSED)
    elif found is not None and found.re is _ARE and before is not None and number - 1 not in sheet.read:
        _backward(draft, sheet, number, _ARE)
    elif found is not None:
        parts = parts_of(draft, found["list"], clause.start + found.start("list"), whole=True, people=True)
        if parts and (_named(parts) > 1 or _counts(parts) or found.re is not _ARE):
            enter_seats(draft, parts, clause, clause.end)
            sheet.read.add(number)


_LEADS: Final = ("牵头", "牵头负责", "牵头组织", "召集")


def _total(draft: Draft, sheet: Sheet) -> None:
    """Enter the number that stands behind a list: ，共15家."""
    if not draft.members.seats or draft.members.stated_count is not None:
        return
    for number, clause in sheet.left("组成"):
        alone = _ONLY_COUNT.match(clause.text)
        if alone is not None:
            draft.members = attrs.evolve(draft.members, stated_count=read_numeral(alone["count"]))
            draft.place(".members", clause.start, clause.end, clause.name)
            sheet.read.add(number)
            return
    for number in sorted(sheet.read):
        behind = sheet.after(number)
        found = _TOTAL.match(behind.text) if behind is not None else None
        if behind is not None and found is not None:
            draft.members = attrs.evolve(draft.members, stated_count=read_numeral(found["count"]))
            draft.place(".members", behind.start, behind.end, behind.name)
            sheet.read.add(number + 1)
            return


_ONLY_COUNT: Final = re.compile(
    rf"^{BODY}(?:成员)?由(?P<count>{_NUMBER})[个家](?:成员)?(?:部门|单位|和|、|（单位）)+组成$"
)
_TOTAL: Final = re.compile(rf"^(?:总共|一共|共计|合计|共)(?P<count>{_NUMBER})[个家](?:成员)?(?:部门|单位|和|、)*$")


def _onward(draft: Draft, sheet: Sheet, number: int, found: re.Match[str]) -> None:
    """Enter a list behind a label, as far as it goes on over commas: 成员单位：A、B，C、D."""
    clause = sheet.clauses[number]
    last = number if found.string == clause.text or "，由" not in found.string else number + 1
    while (later := sheet.after(last)) is not None and _runs_on(draft, later):
        last += 1
    text = ASIDE.sub("", _row_text(sheet, number, last))
    whole = _INCLUDES.match(text)
    people = "：" not in found.string[: found.start("list")]
    parts = (
        parts_of(draft, whole["list"], clause.start + whole.start("list"), people=people) if whole is not None else ()
    )
    if not parts:
        return
    if found["count"] and isinstance(parts[-1], UnitList):
        parts = (*parts[:-1], attrs.evolve(parts[-1], count=read_numeral(found["count"])))
    enter_seats(draft, parts, clause, sheet.clauses[last].end)
    sheet.read.update(range(number, last + 1))


def _backward(draft: Draft, sheet: Sheet, number: int, pattern: re.Pattern[str]) -> None:
    """Enter a list whose verb stands behind its last comma: 由A、B，C、D等部门组成."""
    first, clause = number, sheet.clauses[number]
    while (earlier := sheet.before(first)) is not None and first - 1 not in sheet.read and number - first < _COMMAS:
        if pattern is _ARE and not _runs_on(draft, earlier):
            break
        first -= 1
        if pattern is _COMPOSED and "由" in earlier.text:
            break
    text = ASIDE.sub("", _row_text(sheet, first, number))
    found = pattern.match(text)
    start = sheet.clauses[first].start
    if found is None:
        return
    parts = parts_of(draft, found["list"], start + found.start("list"), whole=True, people=pattern is _ARE)
    if _named(parts) > 1 or _counts(parts):
        enter_seats(draft, parts, attrs.evolve(clause, start=start, text=text), clause.end)
        sheet.read.update(range(first, number + 1))


_COMMAS: Final = 8


def _row_text(sheet: Sheet, first: int, last: int) -> str:
    row = sheet.rows[sheet.clauses[first].row]
    return row.text[sheet.clauses[first].start - row.start : sheet.clauses[last].end - row.start]


def _counted(clause: Clause, text: str) -> re.Match[str] | None:
    return _COUNTED.match(text) if clause.section is Section.MEMBERS else None


def _runs_on(draft: Draft, clause: Clause) -> bool:
    """Whether a clause goes on with a list: its first item is a unit, and it says nothing else."""
    first = _JOINED.split(clause.text.partition("、")[0], maxsplit=1)[0]
    if PROSE.search(_AT_END.sub("", clause.text)) or clause.text.endswith(("牵头单位", "牵头部门", "成员")):
        return False
    return bool(draft.find(first).readings) or part_of(draft, _AT_END.sub("", clause.text), clause.start) is not None


def _counts(parts: tuple[Part, ...]) -> bool:
    """Whether a list says how many it stands for: 市发展改革委等15个部门."""
    return any(isinstance(part, UnitList) and part.count is not None for part in parts)


def _named(parts: tuple[Part, ...]) -> int:
    """How many members the parts of a list name."""
    return sum(len(part.items) if isinstance(part, UnitList) else len(part.holders) for part in parts)


_JOINED: Final = re.compile("以及|及|和")
_AT_END: Final = re.compile("(?:担任|组成|参加)$")


_MANY: Final = 3
_EVEN_IF: Final = 1.25
"""A list without any verb must be known nearly whole."""


def _bare_lists(draft: Draft, sheet: Sheet) -> None:
    """A list that a heading alone announces: every item of the row is a unit."""
    if draft.members.seats:
        return
    for number, clause in sheet.left("、"):
        row = sheet.rows[clause.row]
        if clause.section is not Section.MEMBERS or clause.start != row.start or PROSE.search(clause.text):
            continue
        last = number
        while (later := sheet.after(last)) is not None and _runs_on(draft, later):
            last += 1
        parts = parts_of(draft, _row_text(sheet, number, last), clause.start, whole=True)
        items = [item for part in parts if isinstance(part, UnitList) for item in part.items]
        if _MANY <= len(items) <= _EVEN_IF * sum(item.known for item in items):
            enter_seats(draft, parts, clause, sheet.clauses[last].end)
            sheet.read.update(range(number, last + 1))
            return


def _column(draft: Draft, sheet: Sheet) -> None:
    """A list with one unit to a row, under a heading or label that says so."""
    run: list[Listed] = []
    for number, row in enumerate(sheet.rows):
        words = row.text.rstrip("。；，、")
        answer = draft.find(words) if len(words) <= _LONGEST_ROW else None
        told = row.section is Section.MEMBERS or (number > 0 and "成员" in sheet.rows[number - 1 - len(run)].text)
        if answer is not None and answer.readings and told and not row.headed:
            name = answer.text
            run.append(Listed(row.start, row.start + len(words), words, name, known=True, lines=answer.lines))
            continue
        if len(run) >= _MANY:
            break
        run = []
    if len(run) >= _MANY:
        first = sheet.clauses[min(sheet.within(run[0].start, run[0].end))]
        enter_seats(draft, (UnitList(tuple(run), end=run[-1].end),), first, run[-1].end)
        sheet.read |= sheet.within(run[0].start, run[-1].end)


_LONGEST_ROW: Final = 24
