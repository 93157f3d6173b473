"""The changes that lead from one structure to another, in an order in which each step hangs together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import attrs

from govmodel.comparison.rebuilding import rebuilt
from govmodel.model.change import Add, Change, ChangePath, Drop, Move, Replace, apply
from govmodel.model.document import Document
from govmodel.model.elements import declared
from govmodel.model.errors import InvalidModel
from govmodel.model.meeting import JointMeeting, LowerTiers
from govmodel.model.office import Office
from govmodel.model.roster import Appointment
from govmodel.model.rules import WorkingRules
from govmodel.model.seat import SeatList
from govmodel.model.source import SourceEntry

_CONTAINERS: Final = (JointMeeting, Document, SeatList, Office, WorkingRules, LowerTiers)
"""Values without an id of their own that are changed field by field. All others give way as a whole."""


def changes_between(a: JointMeeting, b: JointMeeting) -> tuple[Change, ...]:
    """Changes by which :func:`govmodel.apply` makes ``b`` of ``a``, sources and order of lists included.

    Elements are told by their ids here. What is new comes first, then what is other, then what goes, then
    order; where ids stand for other things in the two, all is taken down and built anew.
    """
    if a == b and a.sources == b.sources:
        return ()
    kept = _kept_sources(a, b)
    wanted = [*_sources(a.sources, kept), *_by_phase(difference(a, b))]
    current, done = _as_far_as_it_goes(a, wanted)
    if current is not None:
        moves = list(difference(current, b))
        last = (*done, *moves, *_sources(kept, b.sources))
        if _leads(current, (*moves, *_sources(kept, b.sources)), b):
            return last
    return rebuilt(a, b)


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
    still = _longest_rising([place[name] for name in order])
    for i, name in enumerate(wanted):
        if i not in still:
            order.remove(name)
            to = order.index(wanted[i - 1]) + 1 if i else 0
            order.insert(to, name)
            yield Move(path=(*path, name), to=to)


def _longest_rising(numbers: list[int]) -> set[int]:
    best: list[list[int]] = []
    for number in numbers:
        before = max((run for run in best if run[-1] < number), key=len, default=[])
        best.append([*before, number])
    return set(max(best, key=len, default=[]))


def _by_phase(changes: Iterable[Change]) -> list[Change]:
    phases: dict[type, int] = {Add: 0, Replace: 1, Drop: 2}
    return sorted((change for change in changes if type(change) in phases), key=lambda change: phases[type(change)])


def _as_far_as_it_goes(structure: JointMeeting, changes: list[Change]) -> tuple[JointMeeting | None, list[Change]]:
    """The structure with all the changes, each put off until it fits; ``None`` where some never do."""
    done: list[Change] = []
    waiting = changes
    while waiting:
        refused = []
        for change in waiting:
            try:
                structure = apply(structure, change)
            except InvalidModel:
                refused.append(change)
            else:
                done.append(change)
        if len(refused) == len(waiting):
            return None, done
        waiting = refused
    return structure, done


def _leads(structure: JointMeeting, changes: Iterable[Change], b: JointMeeting) -> bool:
    try:
        return apply(structure, *changes) == b
    except InvalidModel:
        return False


def _kept_sources(a: JointMeeting, b: JointMeeting) -> tuple[SourceEntry, ...]:
    """The sources of ``a`` that may stay while elements go: those of ids that mean one kind in both."""
    kinds = {(kind, name) for kind, name, _ in declared(b)}
    same = {name for kind, name, _ in declared(a) if (kind, name) in kinds}
    return tuple(entry for entry in a.sources if (name := entry.at.partition(".")[0]) in same or not name)


def _sources(before: tuple[SourceEntry, ...], after: tuple[SourceEntry, ...]) -> tuple[Change, ...]:
    return () if before == after else (Replace(path=("sources",), before=before, after=after),)
