"""Holders: who fills each seat, post by post, in the unit that its unit has become."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from govmodel.composition.ledger import Ledger
from govmodel.composition.passage import Passage
from govmodel.composition.posts import PostMove, move_post, move_printed
from govmodel.composition.question import Act, Choice
from govmodel.composition.reason import Reason, Why
from govmodel.composition.texts import Speech
from govmodel.composition.units import Cast
from govmodel.composition.walking import PostSpot, Spot, Steps
from govmodel.findings.text import Text
from govmodel.model.ids import UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout
from govmodel.model.unit import Unit


def asked_about_posts(base: JointMeeting) -> frozenset[tuple[str | None, str]]:
    """The elements and fields that a base has open already: posts there are left alone."""
    return frozenset((item.element, item.field) for item in base.open)


def move_posts(
    spots: tuple[PostSpot, ...],
    passage: Passage,
    speech: Speech,
    cast: Cast,
    ledger: Ledger,
    *,
    heirs: Mapping[UnitId, UnitId],
) -> None:
    """Enter what becomes of every post, and of the words in which a seat's holder is printed.

    ``heirs`` has the units that have become one with another, with the one that stands for each.
    """
    units = {unit.id: unit for unit in ledger.base.units}
    asked_before = asked_about_posts(ledger.base)
    printed: dict[Steps, _Printed] = {}
    for spot in spots:
        before, after = _unit(spot.unit, units), _unit(spot.unit, cast.after)
        open_ = spot.unit in cast.open or (spot.at.element, spot.at.field) in asked_before
        moved = None if open_ else move_post(spot.post, before, after, passage, liaison=spot.liaison)
        _enter(spot, moved, heirs, ledger)
        if spot.printed is not None and spot.unit not in cast.open:
            holder = printed.setdefault(spot.printed.at.place, _Printed(spot=spot.printed, before=before, after=after))
            if moved is not None:
                holder.titles.append((spot.post.title, moved.post.title))
    for holder in printed.values():
        _reprint(holder, speech, ledger)


@attrs.define(kw_only=True)
class _Printed:
    """Words for a holder, with the unit before and after, and each title as it was and as it is."""

    spot: Spot
    before: Unit | None
    after: Unit | None
    titles: list[tuple[str, str]] = attrs.field(factory=list)


def _unit(name: UnitId | None, units: dict[UnitId, Unit]) -> Unit | None:
    return units.get(name) if name is not None else None


def _enter(spot: PostSpot, moved: PostMove | None, heirs: Mapping[UnitId, UnitId], ledger: Ledger) -> None:
    post, reasons = (moved.post, moved.reasons) if moved is not None else (spot.post, ())
    if post.unit is not None and post.unit in heirs:
        post, reasons = attrs.evolve(post, unit=heirs[post.unit]), (*reasons, _JOINED)
    if post != spot.post:
        ledger.replace(spot.at, spot.post, post, *reasons)
    if moved is not None and moved.question is not None:
        ledger.ask(spot.at, moved.about or OpenAbout.POST, spot.post.title, moved.question, moved.choices)


def _reprint(holder: _Printed, speech: Speech, ledger: Ledger) -> None:
    spot = holder.spot
    words = move_printed(spot.text, holder.before, holder.after, tuple(holder.titles))
    # The unit and its post are put first; what else means the own level follows like any prose.
    read = speech.read(spot.text) if words is None else speech.read_with(words, ())
    if words is None or read.doubts:
        ledger.ask(spot.at, OpenAbout.WORDS, read.after, _UNLIKE, (Choice(act=Act.KEEP),))
    if read.after != spot.text:
        ledger.replace(spot.at, spot.text, read.after, _FOLLOWS)


_JOINED: Final = Reason(why=Why.REFORM, text=Text("所在单位已与另一家合并", "its unit has become one with another"))
_FOLLOWS: Final = Reason(why=Why.POST, text=Text("随单位名称和职务改写", "rewritten with the unit's name and the post"))
_UNLIKE: Final = Reason(
    why=Why.POST,
    text=Text(
        "单位或职务的写法与别处不同，改写后是否妥当须由人定",
        "the unit or the post is written otherwise than elsewhere; a person has to see whether this will do",
    ),
)
