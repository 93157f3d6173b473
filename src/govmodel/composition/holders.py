"""Holders: who fills each seat, post by post, in the unit that its unit has become."""

from __future__ import annotations

from typing import Final

from govmodel.composition.ledger import Ledger
from govmodel.composition.passage import Passage
from govmodel.composition.posts import PostMove, move_post, move_printed
from govmodel.composition.prospect import PostSpot, Spot
from govmodel.composition.question import Act, Choice
from govmodel.composition.reason import Reason, Why
from govmodel.composition.texts import Speech
from govmodel.composition.units import Cast
from govmodel.findings.text import Text
from govmodel.model.ids import UnitId
from govmodel.model.open_item import OpenAbout
from govmodel.model.unit import Unit


def move_posts(spots: tuple[PostSpot, ...], passage: Passage, speech: Speech, cast: Cast, ledger: Ledger) -> None:
    """Enter what becomes of every post, and of the words in which a seat's holder is printed."""
    units = {unit.id: unit for unit in ledger.base.units}
    asked_before = {(item.element, item.field) for item in ledger.base.open}
    printed: dict[tuple[str | int, ...], tuple[Spot, UnitId | None, list[tuple[str, str]]]] = {}
    for spot in spots:
        open_ = spot.unit in cast.open or (spot.element, spot.field) in asked_before
        moved = None if open_ else _move(spot, units, passage, cast, ledger)
        if spot.printed is not None:
            _, _, titles = printed.setdefault(spot.printed.place, (spot.printed, spot.unit, []))
            if moved is not None:
                titles.append((spot.post.title, moved.post.title))
    for holder, unit, titles in printed.values():
        if unit not in cast.open:
            _reprint(holder, unit, titles, units, speech, cast, ledger)


def _move(spot: PostSpot, units: dict[UnitId, Unit], passage: Passage, cast: Cast, ledger: Ledger) -> PostMove:
    before = units.get(spot.unit) if spot.unit is not None else None
    after = cast.after.get(spot.unit) if spot.unit is not None else None
    moved = move_post(spot.post, before, after, passage, liaison=spot.liaison)
    if moved.post != spot.post:
        ledger.replace(spot.path, spot.place, spot.post, moved.post, *moved.reasons)
    if moved.question is not None:
        about = moved.about or OpenAbout.POST
        ledger.ask(spot.element, spot.field, about, spot.post.title, moved.question, moved.choices)
    return moved


def _reprint(
    holder: Spot,
    unit: UnitId | None,
    titles: list[tuple[str, str]],
    units: dict[UnitId, Unit],
    speech: Speech,
    cast: Cast,
    ledger: Ledger,
) -> None:
    before = units.get(unit) if unit is not None else None
    after = cast.after.get(unit) if unit is not None else None
    words = move_printed(holder.text, before, after, tuple(titles))
    # The unit and its post are put first; what else means the own level follows like any prose.
    read = speech.read(holder.text) if words is None else speech.read_with(words, ())
    if words is None or read.doubts:
        ledger.ask(holder.element, holder.field, OpenAbout.WORDS, read.after, _UNLIKE, (Choice(act=Act.KEEP),))
    if read.after != holder.text:
        ledger.replace(holder.path, holder.place, holder.text, read.after, _FOLLOWS)


_FOLLOWS: Final = Reason(why=Why.POST, text=Text("随单位名称和职务改写", "rewritten with the unit's name and the post"))
_UNLIKE: Final = Reason(
    why=Why.POST,
    text=Text(
        "单位或职务的写法与别处不同，改写后是否妥当须由人定",
        "the unit or the post is written otherwise than elsewhere; a person has to see whether this will do",
    ),
)
