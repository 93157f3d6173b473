"""Two structures beside each other: what was kept, changed, moved, dropped and added.

- Equal structures differ in nothing, and so do two that differ in ids, sources or the order of sets alone.
- What has moved from one unit or list to another is one difference, never one dropped and one added.
- The same two structures give the same differences in the same order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from govmodel.comparison.change_list import difference
from govmodel.comparison.couples import Couple, Couples, couples
from govmodel.comparison.difference import Area, Aspect, Comparison, Difference, DifferenceKind
from govmodel.comparison.fields import Fields
from govmodel.comparison.meaning import fields_of
from govmodel.comparison.things import Names, Sort, Thing, things_of
from govmodel.model.change import Add, Change, ChangePath, Drop, Replace
from govmodel.model.group import Group
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting

_ORDER: Final = (
    *(Sort.UNIT, Sort.GROUP, Sort.SEAT, Sort.DUTY, Sort.MANDATE, Sort.MATTER, Sort.RULE, Sort.APPOINTMENT),
)
"""Things that others point at come first, so that their fellows are known by then."""

_AREAS: Final = tuple(Area)
_RANKED: Final = {"conveners", "heads"}
"""Lists of seats whose order says who comes first."""


def compare(a: JointMeeting, b: JointMeeting) -> Comparison:
    """What became of everything that ``a`` says, in ``b``.

    Two elements are one where their ids and words agree; else where their words do, first with the same
    owner and then with another; else where their words are alike; else where their ids agree. Units are
    known by their line of work, so that 省民政厅 and 市民政局 are one.

    Example:
        >>> from govmodel.examples.shipped import jiangsu_2011
        >>> compare(jiangsu_2011(), jiangsu_2011()).empty
        True
    """
    return Comparison(a=a, b=b, differences=_Beside(a, b).differences())


class _Beside:
    """Two structures with their things put together."""

    def __init__(self, a: JointMeeting, b: JointMeeting) -> None:
        self.a, self.b = a, b
        self.old, self.new = Names(a), Names(b)
        old, new = tuple(things_of(a, self.old)), tuple(things_of(b, self.new))
        self.places = {id(thing): place for things in (old, new) for place, thing in enumerate(things)}
        self.all_old = old
        self.ids: dict[str, str] = {}
        self.couples: list[Couples] = []
        for sort in _ORDER:
            mine, theirs = ([thing for thing in things if thing.sort is sort] for things in (old, new))
            found = couples(sort, mine, theirs, self.ids)
            # An id that means nothing in the second must not pass for the same id there.
            self.ids |= {thing.id: f"\0{thing.id}" for thing in found.old}
            self.ids |= {couple.old.id: couple.new.id for couple in reversed(found.found)}
            self.couples.append(found)
        self.fields = Fields(ids=self.ids, old=self.old, new=self.new)

    def differences(self) -> tuple[Difference, ...]:
        """All differences, area by area; in an area what is in the second first stands first."""
        listed: list[tuple[tuple[int, ...], Difference]] = [
            ((_AREAS.index(found.area), -2), found) for found in self._outside_of_things()
        ]
        together = [couple for found in self.couples for couple in found]
        listed += [
            ((*self._place(couple.new), self.places[id(couple.old)]), self._coupled(couple)) for couple in together
        ]
        before = self._preceding(together)
        for found in self.couples:
            listed += [((_AREAS.index(old.area), *before[id(old)]), _dropped(old)) for old in found.old]
            listed += [(self._place(new), _added(new)) for new in found.new]
        return tuple(found for _, found in sorted(listed, key=lambda entry: entry[0]))

    def _place(self, thing: Thing) -> tuple[int, ...]:
        return (_AREAS.index(thing.area), self.places[id(thing)], 0)

    def _preceding(self, together: Iterable[Couple]) -> dict[int, tuple[int, int]]:
        """Where each thing of the first would stand in the second: behind what comes before it in its area."""
        fellows = {id(couple.old): couple.new for couple in together}
        last: dict[Area, int] = {}
        found = {}
        for thing in self.all_old:
            fellow = fellows.get(id(thing))
            if fellow is not None and fellow.area is thing.area:
                last[thing.area] = self.places[id(fellow)]
            found[id(thing)] = (last.get(thing.area, -1), 1 + self.places[id(thing)])
        return found

    def _outside_of_things(self) -> Iterator[Difference]:
        yield from self.fields.of_wholes(self.a, self.b)
        for found in self.couples:
            for couple in found:
                if isinstance(couple.old.value, Group):
                    old, new = couple.old, couple.new
                    yield from self.fields.of_groups(old.path, new.path, old.value, new.value)
        yield from self._order_of_seats()

    def _order_of_seats(self) -> Iterator[Difference]:
        """Ranked lists whose seats stand in another order."""
        lists: dict[tuple[ChangePath, ChangePath], list[Couple]] = {}
        for couple in self.couples[_ORDER.index(Sort.SEAT)]:
            if couple.old.home[-1] in _RANKED and couple.old.home == couple.new.home:
                lists.setdefault((couple.old.path[:-1], couple.new.path[:-1]), []).append(couple)
        for (before, after), together in lists.items():
            old = sorted(together, key=lambda couple: self.places[id(couple.old)])
            new = sorted(together, key=lambda couple: self.places[id(couple.new)])
            if old != new:
                words = "、".join(couple.old.words for couple in old), "、".join(couple.new.words for couple in new)
                yield Difference(
                    kind=DifferenceKind.CHANGED,
                    area=together[0].new.area,
                    before=before,
                    after=after,
                    words_before=words[0],
                    words_after=words[1],
                    aspects=(Aspect(field="seats", before=words[0], after=words[1]),),
                    score=1.0,
                )

    def _coupled(self, couple: Couple) -> Difference:
        old, new = couple.old, couple.new
        names = tuple(name for name in fields_of(type(new.value)) if name not in _OF_OTHERS.get(new.sort, ()))
        aspects = self.fields.aspects(old.value, new.value, names) if type(old.value) is type(new.value) else ()
        kind = DifferenceKind.MOVED if self._moved(old, new) else DifferenceKind.CHANGED
        if kind is DifferenceKind.CHANGED and not aspects:
            kind = DifferenceKind.KEPT
        return Difference(
            kind=kind,
            area=new.area,
            before=old.path,
            after=new.path,
            who_before=old.who_words,
            who_after=new.who_words,
            words_before=old.words,
            words_after=new.words,
            aspects=aspects,
            changes=() if kind is DifferenceKind.KEPT else _changes(old, new),
            score=couple.score,
            match=couple.match,
        )

    def _moved(self, old: Thing, new: Thing) -> bool:
        group = self.ids.get(old.group, old.group)
        if old.home != new.home or (old.sort is not Sort.GROUP and group != new.group):
            return True
        who = frozenset(self.ids.get(party, party) for party in old.who)
        return old.sort is Sort.DUTY and who != new.who and who.isdisjoint(new.who)


_OF_OTHERS: Final = {Sort.GROUP: ("heads", "members", "office", "duties", "groups")}
"""Fields that hold things of their own, or fields told apart."""


def _changes(old: Thing, new: Thing) -> tuple[Change, ...]:
    if old.path == new.path and type(old.value) is type(new.value):
        return tuple(difference(old.value, new.value, old.path))
    return (Replace(path=old.path, before=old.value, after=new.value),)


def _dropped(old: Thing) -> Difference:
    return Difference(
        kind=DifferenceKind.DROPPED,
        area=old.area,
        before=old.path,
        who_before=old.who_words,
        words_before=old.words,
        changes=(Drop(path=old.path, value=old.value),),
        match=Match.STATED,
    )


def _added(new: Thing) -> Difference:
    return Difference(
        kind=DifferenceKind.ADDED,
        area=new.area,
        after=new.path,
        who_after=new.who_words,
        words_after=new.words,
        changes=(Add(path=new.path[:-1], value=new.value),),
        match=Match.STATED,
    )
