"""The lead unit of a body: named as such, under a label, or as the one that leads."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.document import Section
from govmodel.model.ids import UnitId
from govmodel.reading.bodies import BODY
from govmodel.reading.clauses import Clause, Sheet
from govmodel.reading.draft import Draft
from govmodel.reading.unit_lists import enter_unit, name_unit, read_units

_LEAD: Final = re.compile(
    rf"^(?:其中，?)?由?(?P<list>[^由为]{{2,60}}?)(?:为|是|作为|担任){BODY}(?:总?牵头|召集|责任)(?:单位|部门)$"
)
_LEAD_IS: Final = re.compile(
    rf"^{BODY}(?:总?牵头|召集)(?:单位|部门)(?:由|为|是|：){{1,6}}(?P<list>[^为]{{2,60}}?)(?:担任)?$"
)
_LED: Final = re.compile(
    rf"^(?:建立|成立)?(?:会议|{BODY})(?:的?(?:日常)?工作)?由?(?P<list>[^为由]{{2,40}}?)(?:共同|联合)?牵头(?:负责|组织|召集)?$"
)
_LED_OF: Final = re.compile(r"(?:同意|建立|成立)由(?P<list>[^为由]{2,40}?)(?:共同|联合)?牵头(?:负责)?的")
_OF_GROUP: Final = re.compile("[^，、由]{2,16}(?:(?<!领导小)(?<!协调小)(?<!工作小)组|专班)由?")
_UNSAID_LEAD: Final = re.compile(r"^(?:并)?(?:为|是|作为)牵头(?:单位|部门)$")


def read_lead_units(draft: Draft, sheet: Sheet) -> None:
    """Enter the unit or units that lead."""
    for number, clause in sheet.left("牵头", "召集单位", "责任"):
        _lead(draft, sheet, number, clause)
    if not draft.fields.get("lead_units"):
        # The letter that sets the body up names the lead as well: 同意建立由民政部牵头的部际联席会议.
        for number, clause in sheet.left("牵头"):
            found = _LED_OF.search(clause.text)
            if found is not None and clause.section is None:
                _enter(draft, sheet, number, _units(draft, clause, found))


def _lead(draft: Draft, sheet: Sheet, number: int, clause: Clause) -> None:
    if draft.fields.get("lead_units") or (clause.section in _ELSEWHERE and number - 1 not in sheet.read):
        return
    found = _LEAD.match(clause.text) or _LEAD_IS.match(clause.text)
    if found is None and (clause.section in {None, Section.MEMBERS} or number - 1 in sheet.read):
        found = _LED.match(clause.text)
    if found is not None:
        _enter(draft, sheet, number, () if _OF_GROUP.match(clause.text) else _units(draft, clause, found))
    elif _UNSAID_LEAD.match(clause.text):
        before = sheet.before(number)
        name = _leading_unit(draft, before.text) if before is not None else None
        if before is None or name is None:
            return
        unit = enter_unit(draft, name, (before.start, before.start + len(name)), clause.name)
        _enter(draft, sheet, number, (unit,))


def _units(draft: Draft, clause: Clause, found: re.Match[str]) -> tuple[str, ...]:
    """The units that lead, where each is known and no post stands behind them."""
    listed = read_units(draft, found["list"], clause.start + found.start("list"))
    if listed is None or listed.post or not all(item.known for item in listed.items):
        return ()
    return tuple(name_unit(draft, item, clause.name) for item in listed.items)


def _enter(draft: Draft, sheet: Sheet, number: int, units: tuple[str, ...]) -> None:
    if units and not draft.fields.get("lead_units"):
        clause = sheet.clauses[number]
        draft.fields["lead_units"] = tuple(map(UnitId, units))
        draft.place(".lead_units", clause.start, clause.end, clause.name)
        sheet.read.add(number)


_ELSEWHERE: Final = (Section.GROUPS, Section.DUTIES, Section.MANDATE)


def _leading_unit(draft: Draft, text: str) -> str | None:
    """The unit that a clause begins with: 市民政局 of 市民政局负责组织等日常工作."""
    for length in range(min(len(text), 20), 2, -1):
        if draft.find(text[:length]).readings:
            return text[:length]
    return None
