"""What is open in a structure, where it stands, and which findings rest on it and so have to wait."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from types import NoneType
from typing import Any, Final, get_args, get_origin, get_type_hints

import attrs

from govmodel.checking.context import Context
from govmodel.findings.finding import Finding
from govmodel.findings.report import Deferred
from govmodel.model.elements import Path
from govmodel.model.ids import SeatId
from govmodel.model.integrity import path_text
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout, OpenItem

_WHO: Final = frozenset({OpenAbout.UNIT, OpenAbout.POST, OpenAbout.RANK, OpenAbout.REFORM})
"""What puts in question who somebody is. Words and powers do not: whoever owes a task owes it in any words."""
_ROOT: Final = "$"
_UNIT: Final = frozenset({OpenAbout.UNIT, OpenAbout.REFORM})


def parted(context: Context, findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], tuple[Deferred, ...]]:
    """The findings that stand, and those that wait for an open item, each in the order given."""
    regions = [(item, _Region(context, item)) for item in context.structure.open]
    stand: list[Finding] = []
    wait: list[Deferred] = []
    for finding in findings:
        item = next((item for item, region in regions if region.holds(finding)), None)
        if item is None:
            stand.append(finding)
        else:
            wait.append(Deferred(finding=finding, item=item.key))
    return tuple(stand), tuple(wait)


def place_of(context: Context, item: OpenItem) -> str:
    """Where an open item stands, as findings write it: as far in as every structure goes."""
    around = context.place_of(item.element) if item.element is not None else ()
    return path_text(_reached((*around, *_steps(item)), len(around)))


class _Region:
    """What an open item puts in question."""

    def __init__(self, context: Context, item: OpenItem) -> None:
        around = context.place_of(item.element) if item.element is not None else ()
        self.context = context
        self.who = item.about in _WHO
        self.around = path_text(around)
        self.place = path_text((*around, *_steps(item)))
        # What is open about the whole is open about no part of it in particular.
        self.paths = [path_text(place) for place in ((*around, *_steps(item)), *_beside(context, item)) if place]

    def holds(self, finding: Finding) -> bool:
        """Whether a finding speaks of what is open, or quotes it."""
        at = [finding.path]
        if finding.element_id is not None:
            at.append(self.context.path_of(finding.element_id))
        at += self._quotes(finding)
        return any(_within(path, around) for path in at for around in self.paths) or (
            self.who and any(self._is_quoted_at(path) for path in self._quotes(finding))
        )

    def _is_quoted_at(self, path: str) -> bool:
        """Whether the words there are those in which the open place stands, and no wider than its element."""
        return _within(self.place, path) and path != _ROOT and _within(path, self.around)

    def _quotes(self, finding: Finding) -> Iterator[str]:
        for quote in (finding.source, *finding.related):
            if quote is None or quote.at is None or quote.structure != self.context.structure.id:
                continue
            element, _, field = quote.at.partition(".")
            if element and not self.context.has(element):
                continue  # the other structure's, which may well be an earlier state of this one, by the same id
            around = self.context.place_of(element) if element else ()
            yield path_text((*around, *(step for step in field.split(".") if step)))


def _beside(context: Context, item: OpenItem) -> Iterator[Path]:
    """What else hangs on whether a unit is there: the seats that it fills; of a seat, its unit."""
    if item.about not in _UNIT or item.element is None or item.field not in {"", "unit"}:
        return
    index = context.index
    seat = index.seats.get(SeatId(item.element))
    if seat is not None and seat.unit is not None:
        yield context.place_of(seat.unit)
    if item.element in index.units:
        yield from (context.place_of(seat.id) for seat in index.seats.values() if seat.unit == item.element)


def _steps(item: OpenItem) -> tuple[str, ...]:
    return tuple(step for step in item.field.split(".") if step)


def _within(path: str, around: str) -> bool:
    return path == around or path.startswith((f"{around}.", f"{around}["))


def _reached(path: Path, sure: int) -> Path:
    """The part of a path that every structure has in which its first so many steps are there."""
    at: Any = JointMeeting
    for i, step in enumerate(path):
        if isinstance(step, int):
            at = get_args(at)[0]
            continue
        hint = _hints(at).get(step)
        if hint is None:
            return path[:i]
        if i >= sure and NoneType in get_args(hint):
            return path[: i + 1]
        at = next((part for part in get_args(hint) if part is not NoneType), hint) if _optional(hint) else hint
    return path


def _optional(hint: Any) -> bool:
    return NoneType in get_args(hint)


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return get_type_hints(cls) if get_origin(cls) is None and attrs.has(cls) else {}
