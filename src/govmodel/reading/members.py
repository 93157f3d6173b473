"""Members: the list of units in any of its forms, the lead unit, and whom the units send."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.document import Section
from govmodel.model.ids import SeatId, UnitId
from govmodel.model.seat import PerUnit, Seat, SeatList, SeatRole
from govmodel.reading.clauses import Clause, Sheet
from govmodel.reading.draft import Draft
from govmodel.reading.sent_posts import sent_post
from govmodel.reading.unit_lists import Listed, UnitList, enter_unit, name_unit, read_units, seems_unit
from govmodel.wording.numerals import read_numeral

_BODY: Final = r"(?:联席会议|领导小组|协调小组|工作小组|专班|委员会|指挥部|协调机制)"
_NUMBER: Final = "[0-9一二三四五六七八九十]{1,4}"
_COMPOSED: Final = re.compile(
    rf"^(?:该|本|市|县|区|省)?[^、，由]{{0,24}}?{_BODY}?(?:的)?(?:成员单位|成员|组成单位)?由"
    r"(?P<list>.{4,})(?:共同|联合)?组成$"
)
_INCLUDES: Final = re.compile(
    rf"^(?:该|本)?{_BODY}?(?:其他|其它)?(?:各)?(?:成员单位|组成单位|参加单位|成员|组员|委员)"
    rf"(?:主要)?(?:共(?P<count>{_NUMBER})[个家])?(?:由|包括|包含|有|为|是|：){{1,2}}(?:以下(?:部门和单位|单位|部门)(?:组成)?：)?(?P<list>.{{3,}}?)(?:担任|组成)?$"
)
_ARE: Final = re.compile(rf"^(?P<list>.{{4,}}?)(?:为|作为|是){_BODY}?的?(?:成员单位|组成单位|成员)$")
_COUNTED: Final = re.compile(
    r"^(?P<list>.{6,}共(?:计)?[0-9一二三四五六七八九十]{1,4}[个家](?:部门|单位|部门和单位|部门、单位))$"
)
_PERSONS: Final = re.compile(
    rf"^(?:{_BODY})?成员(?:由|为|是|：)(?:上述|以上|前述|各|有关|相关|其他|其它)*(?:成员)?"
    r"(?:各)?(?:部门和单位|单位和部门|部门（单位）|部门、单位|部门及单位|单位|部门)的?(?P<post>.{2,24}?)(?:担任|组成)?$"
)
_PERSONS_AS: Final = re.compile(
    rf"^(?:其他|其它)?(?:各|有关|相关)?(?:其他|其它)?(?:成员单位|成员部门|部门和单位|单位)的?(?:明确|确定|指定|安排)?(?P<post>.{{2,20}}?)(?:为|担任|任|是)(?:{_BODY})?的?成员$"
)
_ASIDE: Final = re.compile(r"（[^（）]{0,24}(?:附后|附件|名单)[^（）]{0,8}）$")
_JOIN: Final = re.compile(r"^(?P<list>.{4,})参加$")
_LEAD: Final = re.compile(
    r"^(?:其中，?)?(?P<list>[^由为]{2,60}?)(?:为|是|作为)(?:本|该)?(?:联席会议|领导小组)?的?(?:牵头|召集|责任)(?:单位|部门)$"
)
_LEAD_IS: Final = re.compile(r"^(?:联席会议|领导小组)?(?:的)?牵头(?:单位|部门)(?:为|是|：)(?P<list>[^为]{2,60})$")
_LED: Final = re.compile(r"^(?:联席会议|领导小组)?(?:的?(?:日常)?工作)?由?(?P<list>[^为由]{2,40}?)牵头(?:负责)?$")
_UNSAID_LEAD: Final = re.compile(r"^(?:并)?(?:为|是|作为)牵头(?:单位|部门)$")
_PROSE: Final = re.compile("负责|担任|召集人|召开|主持|应当|根据|研究(?!室|院|所|中心)|组长|办公室设|邀请")


def read_members(draft: Draft, sheet: Sheet) -> None:
    """Enter the member units, the lead unit and the rule for the people they send."""
    for number, clause in sheet.left("组成", "成员", "参加", "组员", "委员", "共"):
        if not draft.members.seats and clause.section is not Section.GROUPS:
            _list(draft, sheet, number, clause)
    _bare_lists(draft, sheet)
    if not draft.members.seats:
        _column(draft, sheet)
    for number, clause in sheet.left("牵头", "召集单位", "责任"):
        _lead(draft, sheet, number, clause)
    for number, clause in sheet.left("成员"):
        _persons(draft, sheet, number, clause)


def _list(draft: Draft, sheet: Sheet, number: int, clause: Clause) -> None:
    """Enter a clause's list, with the clauses that it runs over."""
    text = _ASIDE.sub("", clause.text)
    if _rule_of(text):
        return
    found = _COMPOSED.match(text) or _ARE.match(text) or _INCLUDES.match(text) or _counted(clause, text)
    before = sheet.before(number)
    if found is None and before is not None and before.text.endswith("牵头"):
        found = _JOIN.match(text)
    last = number
    if found is None and text.endswith("组成"):
        # A list may have commas of its own: 由A、B，C、D等部门组成.
        first = number
        while (earlier := sheet.before(first)) is not None and first - 1 not in sheet.read and number - first < 4:
            first -= 1
            if "由" in earlier.text:
                break
        text = _row_text(sheet, first, number)
        found = _COMPOSED.match(text)
        clause = attrs.evolve(sheet.clauses[first], end=clause.end, text=text)
        number = first
    elif found is not None and found.re is _INCLUDES:
        while (later := sheet.after(last)) is not None and _runs_on(draft, later):
            last += 1
        text = _ASIDE.sub("", _row_text(sheet, number, last))
        found = _INCLUDES.match(text)
    if found is None:
        return
    listed = read_units(draft, found["list"], clause.start + found.start("list"))
    if listed is None or not _believable(listed, found):
        return
    end = sheet.clauses[last].end
    if found.re is _INCLUDES and found["count"]:
        listed = attrs.evolve(listed, count=read_numeral(found["count"]))
    _enter(draft, listed, clause, end)
    sheet.read.update(range(number, last + 1))


def _row_text(sheet: Sheet, first: int, last: int) -> str:
    row = sheet.rows[sheet.clauses[first].row]
    return row.text[sheet.clauses[first].start - row.start : sheet.clauses[last].end - row.start]


def _rule_of(text: str) -> bool:
    return _PERSONS.match(text) is not None or _PERSONS_AS.match(text) is not None


def _counted(clause: Clause, text: str) -> re.Match[str] | None:
    return _COUNTED.match(text) if clause.section is Section.MEMBERS else None


def _runs_on(draft: Draft, clause: Clause) -> bool:
    """Whether a clause goes on with a list: its first item is a unit, and it says nothing else."""
    first = clause.text.partition("、")[0]
    if _PROSE.search(clause.text) or clause.text.endswith(("牵头单位", "牵头部门", "成员")):
        return False
    return bool(draft.find(first).readings)


def _believable(listed: UnitList, found: re.Match[str]) -> bool:
    """Whether a list is one of units: most are known, and none reads like prose."""
    known = sum(item.known for item in listed.items)
    if any(_PROSE.search(item.text) for item in listed.items):
        return False
    enough = 2 * known >= len(listed.items) or all(item.known or seems_unit(item.text) for item in listed.items)
    return enough and (len(listed.items) > 1 or found.re is not _ARE)


def _enter(draft: Draft, listed: UnitList, clause: Clause, end: int) -> None:
    """Enter the seats of a list; the words before and behind it belong to the list as a whole."""
    draft.place(".members", clause.start, end, clause.name)
    lines: set[tuple[str, ...]] = set()
    seats: list[Seat] = []
    for item in listed.items:
        # Two items of one list are two units, though the catalogue has them in one line.
        unit = UnitId(name_unit(draft, item, clause.name, other=item.lines in lines))
        lines |= {item.lines} - {()}
        name = next(each.name for each in draft.units if each.id == unit)
        printed = None if item.text == name else item.text
        seat = Seat(
            id=SeatId(draft.new_id(f"member/{unit}", plain=True)), role=SeatRole.MEMBER, unit=unit, printed=printed
        )
        seats.append(seat)
        draft.place(seat.id, item.start, item.end, clause.name)
    if listed.lead and not draft.fields.get("lead_units"):
        draft.fields["lead_units"] = tuple(UnitId(name_unit(draft, item, clause.name)) for item in listed.lead)
        for item in listed.lead:
            draft.place(".lead_units", item.start, item.end, clause.name)
    if listed.open:
        draft.place(".members.open", listed.end, end, clause.name)
    per_unit = draft.members.per_unit
    if listed.post:
        per_unit = PerUnit(post=sent_post(draft, listed.post))
        draft.place(".members.per_unit", clause.start, end, clause.name)
    draft.members = SeatList(
        seats=tuple(seats), per_unit=per_unit, open=listed.open, stated_count=listed.count, counts=draft.members.counts
    )


_MANY: Final = 3
_EVEN_IF: Final = 1.25
"""A list without any verb must be known nearly whole."""


def _bare_lists(draft: Draft, sheet: Sheet) -> None:
    """A list that a heading alone announces: every item of the row is a unit."""
    if draft.members.seats:
        return
    for number, clause in sheet.left("、"):
        row = sheet.rows[clause.row]
        if clause.section is not Section.MEMBERS or clause.start != row.start or _PROSE.search(clause.text):
            continue
        listed = read_units(draft, clause.text, clause.start)
        if listed is not None and _MANY <= len(listed.items) <= _EVEN_IF * sum(item.known for item in listed.items):
            _enter(draft, listed, clause, clause.end)
            sheet.read.add(number)
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
        _enter(draft, UnitList(tuple(run), end=run[-1].end), first, run[-1].end)
        sheet.read |= sheet.within(run[0].start, run[-1].end)


_LONGEST_ROW: Final = 24


def _lead(draft: Draft, sheet: Sheet, number: int, clause: Clause) -> None:
    if draft.fields.get("lead_units") or clause.section in _ELSEWHERE:
        return
    found = _LEAD.match(clause.text) or _LEAD_IS.match(clause.text)
    if found is None and (clause.section in {None, Section.MEMBERS} or number - 1 in sheet.read):
        found = _LED.match(clause.text)
    units: tuple[str, ...] = ()
    if found is not None:
        listed = read_units(draft, found["list"], clause.start + found.start("list"))
        if listed is None or not all(item.known for item in listed.items):
            return
        units = tuple(name_unit(draft, item, clause.name) for item in listed.items)
    elif _UNSAID_LEAD.match(clause.text):
        before = sheet.before(number)
        name = _leading_unit(draft, before.text) if before is not None else None
        if before is None or name is None:
            return
        units = (enter_unit(draft, name, (before.start, before.start + len(name)), clause.name),)
    if units:
        draft.fields["lead_units"] = tuple(UnitId(unit) for unit in units)
        draft.place(".lead_units", clause.start, clause.end, clause.name)
        sheet.read.add(number)


_ELSEWHERE: Final = (Section.GROUPS, Section.DUTIES, Section.MANDATE)


def _leading_unit(draft: Draft, text: str) -> str | None:
    """The unit that a clause begins with: 市民政局 of 市民政局负责组织等日常工作."""
    for length in range(min(len(text), 20), 2, -1):
        if draft.find(text[:length]).readings:
            return text[:length]
    return None


def _persons(draft: Draft, sheet: Sheet, number: int, clause: Clause) -> None:
    """Enter the rule that the members are people of the units: 成员为上述部门和单位有关负责同志."""
    text = _ASIDE.sub("", clause.text)
    found = _PERSONS.match(text) or _PERSONS_AS.match(text)
    if found is None or draft.members.per_unit is not None:
        return
    post = sent_post(draft, found["post"])
    if post.post_class is None or "联络员" in post.title:
        return
    draft.members = attrs.evolve(draft.members, per_unit=PerUnit(post=post))
    draft.place(".members.per_unit", clause.start, clause.end, clause.name)
    sheet.read.add(number)
