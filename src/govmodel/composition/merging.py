"""Mergers: two units that have become one, wherever the structure points at them."""

from __future__ import annotations

from typing import Any

import attrs

from govmodel.composition.ledger import Ledger
from govmodel.composition.paths import look_up, named
from govmodel.composition.question import Act, Choice
from govmodel.composition.reason import Reason, Why
from govmodel.composition.reforms import Fate
from govmodel.composition.walking import At
from govmodel.findings.text import Text
from govmodel.model.change import ChangePath
from govmodel.model.elements import referred
from govmodel.model.ids import SeatId, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout
from govmodel.model.seat import Seat, SeatList

Steps = tuple[str | int, ...]


def merge_units(known: dict[UnitId, Fate], ledger: Ledger, *, people: bool) -> dict[UnitId, UnitId]:
    """Enter that merged units are one: the first id survives, and of their seats those that are alike are one.

    Args:
        known: What became of the units.
        ledger: Takes the changes.
        people: Whether the roster stays; where it is not passed on, nothing in it counts.

    Returns:
        Each id that goes, with the one that stands for it.
    """
    heirs = {unit: fate.heir for unit, fate in known.items() if fate.heir is not None}
    if heirs:
        why = _why(known, heirs)
        names: dict[str, str] = dict(heirs.items())
        for path, seats in _seat_lists(ledger.base):
            _merge_seats(path, seats, names, why, ledger, people=people)
        for unit in heirs:
            ledger.drop(("units", unit), why)
    return heirs


def point_at_heirs(heirs: dict[UnitId, UnitId], known: dict[UnitId, Fate], ledger: Ledger, *, people: bool) -> None:
    """Enter that whatever pointed at a unit that goes points at the one that stands for it.

    Last of all, since somebody unnamed in a list of actors may have been reworded by then. The units of posts are
    left to whoever moves the posts, since a post is changed as a whole.
    """
    if not heirs:
        return
    base, why, names = ledger.base, _why(known, heirs), dict[str, str](heirs.items())
    spots: dict[Steps, None] = {}
    for _, name, place in referred(base):
        if name in names and place[0] != "open" and _is_ours(place, people=people):
            spots[place[:-1] if isinstance(place[-1], int) else place] = None
    for place in spots:
        value = ledger.now(place, look_up(base, named(base, place)))
        ledger.replace(At(named(base, place), place), value, _heirs_in(value, names), why)


def _why(known: dict[UnitId, Fate], heirs: dict[UnitId, UnitId]) -> Reason:
    return Reason(
        why=Why.REFORM,
        text=Text("所涉单位已合并为一个", "the units in question have become one"),
        grounds=tuple(dict.fromkeys(ground for unit in heirs for r in known[unit].reasons for ground in r.grounds)),
    )


def _is_ours(place: Steps, *, people: bool) -> bool:
    """Whether a place that points at a unit is changed here: not a seat's posts, nor a roster that is not passed on."""
    if place[0] == "roster":
        return people
    return place[-1] != "unit" or (place[-2:] != ("post", "unit") and (len(place) < 3 or place[-3] != "posts"))


def _heirs_in(value: Any, heirs: dict[str, str]) -> Any:
    """An id, or a list of actors, with every id that went replaced, and nobody named twice."""
    if not isinstance(value, tuple):
        return heirs[value]
    return tuple(dict.fromkeys(heirs.get(each, each) for each in value))


def _seat_lists(base: JointMeeting) -> list[tuple[ChangePath, SeatList]]:
    found: list[tuple[ChangePath, SeatList]] = [
        ((name,), getattr(base, name)) for name in ("conveners", "members", "liaisons")
    ]
    if base.office is not None:
        found.append((("office", "seats"), base.office.seats))
    waiting: list[tuple[ChangePath, Any]] = [(("groups", group.id), group) for group in base.groups]
    while waiting:
        path, group = waiting.pop(0)
        found += [((*path, "heads"), group.heads), ((*path, "members"), group.members)]
        if group.office is not None:
            found.append(((*path, "office", "seats"), group.office.seats))
        waiting += [((*path, "groups", inner.id), inner) for inner in group.groups]
    return found


def _merge_seats(
    path: ChangePath, seats: SeatList, heirs: dict[str, str], why: Reason, ledger: Ledger, *, people: bool
) -> None:
    """Of seats that are alike but for units now one, the first stays."""
    first: dict[Seat, Seat] = {}
    rivals: dict[object, Seat] = {}
    gone = 0
    held = {seat.same_holder for listed in _seat_lists(ledger.base) for seat in listed[1].seats}
    held |= {line.seat for line in ledger.base.roster if people}
    for seat in seats.seats:
        if seat.unit is None:
            continue
        heir = UnitId(heirs.get(seat.unit, seat.unit))
        # Units that differ and have one heir were two and are one.
        alike = attrs.evolve(seat, id=SeatId("x"), unit=heir, printed=None)
        other = rivals.setdefault((seat.role, seat.level, heir), seat)
        kept = first.setdefault(alike, seat)
        if other.unit == seat.unit:
            continue
        if kept is seat or seat.id in held:
            _ask_about(seat, ledger, pointed_at=kept is not seat)
        else:
            ledger.drop((*path, "seats", seat.id), why)
            gone += 1
    if gone and seats.stated_count is not None:
        place = _place(ledger.base, (*path, "stated_count"))
        before, after = seats.stated_count, seats.stated_count - gone
        ledger.replace(At((*path, "stated_count"), place), before, after, why)


def _ask_about(seat: Seat, ledger: Ledger, *, pointed_at: bool) -> None:
    if pointed_at:
        text = Text(
            "所属单位已与另一家合并，但别处还指着这个席位",
            "its unit has become one with another, and yet the seat is pointed at elsewhere",
        )
    else:
        text = Text(
            "所属单位已与另一家合并，而两家的席位不同，留哪一个须由人定",
            "its unit has become one with another whose seat is different; a person has to say which stays",
        )
    reason = Reason(why=Why.REFORM, text=text)
    choices = (Choice(act=Act.KEEP), Choice(act=Act.DROP))
    names = {unit.id: unit.name for unit in ledger.base.units}
    ledger.ask(At((), (), seat.id), OpenAbout.REFORM, names.get(seat.unit, "") if seat.unit else "", reason, choices)


def _place(base: JointMeeting, path: ChangePath) -> Steps:
    """A path with places in lists instead of the ids of elements."""
    value: Any = base
    steps: list[str | int] = []
    for step in path:
        if isinstance(value, tuple):
            at = next(i for i, item in enumerate(value) if item.id == step)
            steps.append(at)
            value = value[at]
        else:
            steps.append(step)
            value = getattr(value, str(step))
    return tuple(steps)
