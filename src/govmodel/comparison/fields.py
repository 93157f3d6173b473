"""What differs in the fields of a structure that are no elements: its head, and what it says of its lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import attrs

from govmodel.comparison.difference import Area, Aspect, Difference, DifferenceKind
from govmodel.comparison.meaning import Ids, differ, fields_of, meaning
from govmodel.comparison.things import Names
from govmodel.model.change import Change, ChangePath, Replace
from govmodel.model.group import Group
from govmodel.model.meeting import JointMeeting
from govmodel.model.office import Office
from govmodel.model.seat import SeatList
from govmodel.wording.likeness import likeness

_HEAD: Final = (
    *("name", "short_name", "aliases", "topic", "short_topic", "form", "division", "lead_units", "coordinating"),
)
_LISTS: Final = {"conveners": Area.CONVENERS, "members": Area.MEMBERS, "liaisons": Area.LIAISONS}


@attrs.frozen
class _Spot:
    """A place in each of two structures, and the part it is listed under."""

    area: Area
    before: ChangePath
    after: ChangePath

    def at(self, *steps: str | int) -> _Spot:
        """The place further down, the same way in both."""
        return _Spot(self.area, (*self.before, *steps), (*self.after, *steps))


@attrs.frozen(kw_only=True)
class Fields:
    """The fields of two structures beside each other.

    Attributes:
        ids: Which ids of the first mean which of the second.
        old: Names in the first.
        new: Names in the second.
    """

    ids: Ids
    old: Names
    new: Names

    def of_wholes(self, a: JointMeeting, b: JointMeeting) -> Iterator[Difference]:
        """What differs outside of all elements."""
        head, lower = _Spot(Area.HEAD, (), ()), _Spot(Area.LOWER_TIERS, ("lower_tiers",), ("lower_tiers",))
        for name in _HEAD:
            yield from self._one(head.at(name), getattr(a, name), getattr(b, name))
        yield from self._each(head.at("document"), a.document, b.document, fields_of(type(a.document)))
        yield from self._relations(a, b)
        for name, area in _LISTS.items():
            yield from self._list(_Spot(area, (name,), (name,)), getattr(a, name), getattr(b, name))
        yield from self._office(_Spot(Area.OFFICE, ("office",), ("office",)), a.office, b.office)
        yield from self._one(_Spot(Area.GROUPS, (), ()).at("stated_groups"), a.stated_groups, b.stated_groups)
        yield from self._one(lower, a.lower_tiers, b.lower_tiers)

    def of_groups(self, before: ChangePath, after: ChangePath, a: Group, b: Group) -> Iterator[Difference]:
        """What differs in what two groups say of their lists and offices."""
        spot = _Spot(Area.GROUPS, before, after)
        for name in ("heads", "members"):
            yield from self._list(spot.at(name), getattr(a, name), getattr(b, name))
        yield from self._office(spot.at("office"), a.office, b.office)

    def aspects(self, a: Any, b: Any, names: tuple[str, ...]) -> tuple[Aspect, ...]:
        """The fields among those named in which two values do not say the same."""
        return tuple(
            Aspect(
                field=name,
                before=self.old.words(getattr(a, name), name),
                after=self.new.words(getattr(b, name), name),
            )
            for name in names
            if differ(getattr(a, name), getattr(b, name), self.ids, name)
        )

    def _list(self, spot: _Spot, a: SeatList, b: SeatList) -> Iterator[Difference]:
        yield from self._each(spot, a, b, tuple(name for name in fields_of(SeatList) if name != "seats"))

    def _office(self, spot: _Spot, a: Office | None, b: Office | None) -> Iterator[Difference]:
        if a is None or b is None:
            forms = (a.form if a is not None else None, b.form if b is not None else None)
            yield from self._one(spot.at("form"), *forms, whole=Replace(path=spot.before, before=a, after=b))
        old, new = a or Office(), b or Office()
        form = () if a is None or b is None else ("form",)
        yield from self._each(spot, old, new, (*form, "hosts", "daily_work", "printed"))
        yield from self._list(spot.at("seats"), old.seats, new.seats)

    def _relations(self, a: JointMeeting, b: JointMeeting) -> Iterator[Difference]:
        waiting = list(enumerate(b.relations))
        for i, relation in enumerate(a.relations):
            said = meaning(relation, self.ids)
            fellow = next((entry for entry in waiting if meaning(entry[1], {}) == said), None)
            if fellow is not None:
                waiting.remove(fellow)
            place, other = fellow or (i, None)
            yield from self._one(_Spot(Area.HEAD, ("relations", i), ("relations", place)), relation, other)
        for i, relation in waiting:
            yield from self._one(_Spot(Area.HEAD, ("relations", i), ("relations", i)), None, relation)

    def _each(self, spot: _Spot, a: Any, b: Any, names: tuple[str, ...]) -> Iterator[Difference]:
        defaults = {field.name: field.default for field in attrs.fields(type(a))}
        for name in names:
            old, new = getattr(a, name), getattr(b, name)
            if old != defaults[name] or new != defaults[name]:
                yield from self._one(spot.at(name), old, new)

    def _one(self, spot: _Spot, a: Any, b: Any, whole: Change | None = None) -> Iterator[Difference]:
        """What became of one field; nothing where it says nothing in either."""
        gone, come = _nothing(a), _nothing(b)
        if gone and come:
            return
        name = next(step for step in reversed(spot.before) if isinstance(step, str))
        old, new = self.old.words(a, name), self.new.words(b, name)
        kept = not differ(a, b, self.ids, name)
        yield Difference(
            kind=_KINDS[kept, gone, come],
            area=spot.area,
            before=None if gone else spot.before,
            after=None if come else spot.after,
            words_before=old,
            words_after=new,
            aspects=() if kept else (Aspect(field=name, before=old, after=new),),
            changes=() if kept else (whole or Replace(path=spot.before, before=a, after=b),),
            score=1.0 if kept else round(likeness(old, new), 2),
        )


_KINDS: Final = {
    (True, False, False): DifferenceKind.KEPT,
    (False, True, False): DifferenceKind.ADDED,
    (False, False, True): DifferenceKind.DROPPED,
    (False, False, False): DifferenceKind.CHANGED,
}
"""What became of a field, by whether it says the same, said nothing before, and says nothing after."""


def _nothing(value: Any) -> bool:
    return value is None or value is False or value in {(), ""}
