"""The changes that lead from one structure to another: as few as tell elements by their ids."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Any, Final

import attrs

from govmodel.model.change import Add, Change, ChangePath, Drop, Move, Replace
from govmodel.model.document import Document
from govmodel.model.meeting import JointMeeting, LowerTiers
from govmodel.model.office import Office
from govmodel.model.roster import Appointment
from govmodel.model.rules import WorkingRules
from govmodel.model.seat import SeatList

_CONTAINERS: Final = (JointMeeting, Document, SeatList, Office, WorkingRules, LowerTiers)
"""Values without an id of their own that are changed field by field. All others give way as a whole."""


def changes_between(a: JointMeeting, b: JointMeeting) -> tuple[Change, ...]:
    """Changes by which :func:`govmodel.apply` makes ``b`` of ``a``, order and sources included.

    They belong together: one of them alone may leave an id dangling.
    """
    changes = tuple(difference(a, b))
    if a.sources == b.sources:
        return changes
    return (*changes, Replace(path=("sources",), before=a.sources, after=b.sources))


def difference(a: Any, b: Any, path: ChangePath = ()) -> Iterator[Change]:
    """What is other in ``b``, field by field and element by element; sources are left out."""
    for field in attrs.fields(type(a)):
        before, after = getattr(a, field.name), getattr(b, field.name)
        if field.eq is False or before == after:
            continue
        here = (*path, field.name)
        if _has_ids(before) and _has_ids(after):
            yield from _in_list(before, after, here)
        elif type(before) is type(after) and isinstance(before, _CONTAINERS):
            yield from difference(before, after, here)
        else:
            yield Replace(path=here, before=before, after=after)


def _has_ids(value: Any) -> bool:
    return isinstance(value, tuple) and all(hasattr(item, "id") for item in value)


def _in_list(before: tuple[Any, ...], after: tuple[Any, ...], path: ChangePath) -> Iterator[Change]:
    old, new = {item.id: item for item in before}, {item.id: item for item in after}
    order = list(old)
    previous = None
    for item in after:
        if item.id not in old:
            at = order.index(previous) + 1 if previous is not None else 0
            order.insert(at, item.id)
            yield Add(path=path, value=item, at=at)
        elif old[item.id] != item:
            yield from _in_element(old[item.id], item, (*path, item.id))
        previous = item.id
    yield from (Drop(path=(*path, name), value=item) for name, item in old.items() if name not in new)
    yield from _moves([name for name in order if name in new], list(new), path)


def _in_element(before: Any, after: Any, path: ChangePath) -> Iterator[Change]:
    # The two days of an appointment are checked together, so they may not change one by one.
    if type(before) is not type(after) or isinstance(before, Appointment):
        yield Replace(path=path, before=before, after=after)
    else:
        yield from difference(before, after, path)


def _moves(order: list[str], wanted: list[str], path: ChangePath) -> Iterator[Move]:
    """As few moves as will do: what stands in the longest run in the right order stays."""
    place = {name: i for i, name in enumerate(wanted)}
    still = longest_rising([place[name] for name in order])
    for i, name in enumerate(wanted):
        if i not in still:
            order.remove(name)
            to = order.index(wanted[i - 1]) + 1 if i else 0
            order.insert(to, name)
            yield Move(path=(*path, name), to=to)


def longest_rising(numbers: list[int]) -> set[int]:
    """The longest run of different numbers that rises; of several, the one that ends first, and so on backwards."""
    # The numbers at which a run of so many ends, negated: of two the later one is less, or its run would be longer.
    ends: list[list[int]] = []
    lowest: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        size = bisect_left(lowest, number)
        before[number] = -ends[size - 1][bisect_right(ends[size - 1], -number)] if size else None
        if size == len(ends):
            ends.append([])
            lowest.append(number)
        ends[size].append(-number)
        lowest[size] = number
    run: set[int] = set()
    last = -ends[-1][0] if ends else None
    while last is not None:
        run.add(last)
        last = before[last]
    return run
