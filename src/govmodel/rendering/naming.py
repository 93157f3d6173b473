"""Names as views print them: who holds a seat, and short headings for units."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from govmodel.catalogue.lines import UnknownLine, line
from govmodel.findings.text import Text
from govmodel.model.actor import Actor
from govmodel.model.ids import UnitId
from govmodel.model.index import Index
from govmodel.model.post import Post
from govmodel.model.questions import display
from govmodel.model.seat import Seat
from govmodel.model.unit import Unit
from govmodel.rendering.labels import joined, say
from govmodel.rendering.width import clean

_UNKNOWN: Final = Text("（未写明）", "(not said)")
_NAMED: Final = Text("（见成员名单）", "(see the roster)")
_PARTY: Final = re.compile(r"^(?:中共)?(?:中央|[省市区县州盟旗]委)(?=..)")
# 市场监管局 begins with 市 by accident.
_PREFIX: Final = re.compile(r"^(?:国家|全国|中国|[省市区县州盟旗](?!场监|场监督))(?=..)")
_SUFFIX: Final = re.compile(r"(?<=..)(?:委员会|管理局|总局|厅|局|(?<![省市区县州纪监])委)$")
_OFFICE: Final = re.compile(r"(?<=..)办公[室厅]$")
_LONGEST_HEAD: Final = 4


def post_text(index: Index, post: Post, unit: UnitId | None) -> str:
    """A post with its unit's name and what it is in charge of in front: 市政府分管民政工作的副市长."""
    of = post.unit if post.unit is not None else unit
    charge = ""
    if post.portfolio is not None:
        charge = post.portfolio.manner + (f"{post.portfolio.field}的" if post.portfolio.field else "")
    return f"{index.units[of].name if of is not None else ''}{charge}{post.title}"


def holder(index: Index, seat: Seat, lang: str) -> str:
    """Who fills a seat, as printed where the text's own words are kept."""
    if seat.printed:
        return seat.printed
    if seat.posts:
        return joined([post_text(index, post, seat.unit) for post in seat.posts], lang)
    if seat.body is not None:
        return seat.body.name
    if seat.same_holder is not None and index.seats[seat.same_holder].same_holder is None:
        return holder(index, index.seats[seat.same_holder], lang)
    if seat.unit is not None:
        return index.units[seat.unit].name
    # The roster names somebody for the seat; whether the name is shown is not for this line to say.
    listed = any(line.seat == seat.id for line in index.structure.roster)
    return say(_NAMED if listed else _UNKNOWN, lang)


def short_heads(index: Index, actors: Iterable[Actor]) -> dict[Actor, str]:
    """A short heading for each actor: 省人力资源社会保障厅 → 人社, by its line of work, else by its name.

    Actors whose short headings would be the same get their full names.
    """
    full = {actor: clean(display(index, actor)) for actor in actors}
    short = {actor: _short(index, actor, name) for actor, name in full.items()}
    taken = Counter(short.values())
    return {actor: head if taken[head] == 1 else full[actor] for actor, head in short.items()}


def _short(index: Index, actor: Actor, name: str) -> str:
    if not isinstance(actor, str) or UnitId(actor) not in index.units:
        return name
    known = _line_name(index.units[UnitId(actor)])
    if known:
        return known
    core = _PREFIX.sub("", _PARTY.sub("", _without_place(index, name)))
    core = _SUFFIX.sub("", _OFFICE.sub("办", core))
    return core[:_LONGEST_HEAD]


def _line_name(unit: Unit) -> str:
    """The word for the unit's line of work: 人社. Empty where the catalogue has none, or a part of a unit is meant."""
    if not unit.lines or unit.organ is not None or unit.part_of is not None:
        return ""
    try:
        return line(unit.lines[0]).name
    except UnknownLine:
        return ""


def _without_place(index: Index, name: str) -> str:
    division = index.structure.division
    if division is None or len(division.name) < 2:
        return name
    for place in (division.name, division.name[:-1]):
        if len(place) > 1 and name.startswith(place) and len(name) > len(place) + 1:
            return name[len(place) :]
    return name
