"""Whom member units send: the rule for all of them, and what a sentence says of some."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.document import Section
from govmodel.model.seat import PerUnit
from govmodel.reading.bodies import BODY, FORMS
from govmodel.reading.clauses import Clause, Sheet, pieces
from govmodel.reading.draft import Draft
from govmodel.reading.sent_posts import SEND, sent_post
from govmodel.reading.unit_lists import read_units

ASIDE: Final = re.compile(r"（[^（）]{0,24}(?:附后|附件|名单)[^（）]{0,8}）$")
"""A remark behind a list or a rule: （名单附后）."""
_PERSONS: Final = re.compile(
    rf"^(?:{BODY})?成员(?:由|为|是|：)(?:上述|以上|前述|各|有关|相关|其他|其它)*(?:成员)?"
    rf"(?:各)?(?:部门和单位|单位和部门|部门（单位）|部门、单位|部门及单位|单位|部门)的?{SEND}(?P<post>.{{2,24}}?)(?:担任|组成)?$"
)
_UNITS: Final = "(?:成员单位|成员部门|部门和单位|部门、单位|部门（单位）|部门|单位)"
_PERSONS_AS: Final = re.compile(
    rf"^(?:由)?(?:其他|其它|各|有关|相关|上述|以上|其余)*{_UNITS}的?{SEND}(?P<post>.{{2,24}}?)(?:为|担任|作为|任|是){BODY}成员$"
)
_PERSONS_COME: Final = re.compile(
    rf"^(?:其他|其它|各|有关|相关|上述|以上|其余)*{_UNITS}(?:均|分别)?由(?P<post>.{{2,24}}?)(?:参加|出席)(?:{FORMS}|会议)?$"
)
_SENT_BY: Final = re.compile(
    rf"^(?P<list>[^由]{{3,}}?)(?:均|分别|各)?由(?P<post>.{{2,24}}?)(?:参加|出席)(?:{FORMS}|会议)?$"
)


def read_member_posts(draft: Draft, sheet: Sheet) -> None:
    """Enter the rule for the people that units send, and whom single units send."""
    for number, clause in sheet.left("成员", "参加", "出席", "单位"):
        _persons(draft, sheet, number, clause)
    for number, clause in sheet.left("参加", "出席", "成员"):
        _sent(draft, sheet, number, clause)


def is_rule(text: str) -> bool:
    """Whether words are a rule for the people that all units send, and no list of units."""
    return any(rule.match(text) is not None for rule in (_PERSONS, _PERSONS_AS, _PERSONS_COME))


def _persons(draft: Draft, sheet: Sheet, number: int, clause: Clause) -> None:
    """Enter the rule that the members are people of the units: 成员为上述部门和单位有关负责同志."""
    text = ASIDE.sub("", clause.text)
    found = _PERSONS.match(text) or _PERSONS_AS.match(text) or _PERSONS_COME.match(text)
    if found is None or draft.members.per_unit is not None or of_office(sheet, number, clause):
        return
    post = sent_post(draft, found["post"])
    if post.post_class is None or "联络员" in post.title:
        return
    draft.members = attrs.evolve(draft.members, per_unit=PerUnit(post=post))
    draft.place(".members.per_unit", clause.start, clause.end, clause.name)
    sheet.read.add(number)


def _sent(draft: Draft, sheet: Sheet, number: int, clause: Clause) -> None:
    """Enter whom single units send, told apart in a sentence: 市财政局由主要负责同志参加."""
    found = _SENT_BY.match(clause.text)
    listed = read_units(draft, found["list"], clause.start) if found is not None else None
    if found is None or listed is None or not all(item.known for item in listed.items):
        return
    posts = tuple(sent_post(draft, words) for _, words in pieces(found["post"], 0))
    if any(post.post_class is None for post in posts):
        return
    units = {draft.unit(item.name) for item in listed.items if draft.has_unit(item.name)}
    seats = tuple(
        attrs.evolve(seat, posts=posts) if seat.unit in units and not seat.posts else seat
        for seat in draft.members.seats
    )
    if seats == draft.members.seats:
        return
    for seat, before in zip(seats, draft.members.seats, strict=True):
        if seat != before:
            draft.place(f"{seat.id}.posts", clause.start, clause.end, clause.name)
    draft.members = attrs.evolve(draft.members, seats=seats)
    sheet.read.add(number)


_OF_OFFICE: Final = re.compile("^[^，、由为：]{0,30}办公室(?:主任|副主任|成员|工作人员)?(?:由|为|：)")
_AT_OFFICE: Final = re.compile("设办公室|(?:^|联席会议|领导小组)办公室(?:设在|主任)|办公室主任由")


_FAR_BACK: Final = 12
"""So many clauses no sentence on an office has."""


def of_office(sheet: Sheet, number: int, clause: Clause) -> bool:
    """Whether a clause speaks of the office's people: 办公室成员由…组成, or 成员由…组成 behind 办公室设在…."""
    if _OF_OFFICE.match(clause.text):
        return True
    if not clause.text.startswith("成员") or clause.text.startswith("成员单位"):
        return False
    first = number
    while sheet.before(first) is not None and number - first < _FAR_BACK:
        first -= 1
    row = sheet.rows[clause.row]
    words = row.text[sheet.clauses[first].start - row.start : clause.end - row.start]
    return clause.section is Section.OFFICE or _AT_OFFICE.search(words) is not None
