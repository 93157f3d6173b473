"""Which thing of one structure is which of another: by id and words, then by likeness, then by place."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any, Final

import attrs

from govmodel.comparison.meaning import Ids, meaning
from govmodel.comparison.pairing import SAME_MATTER
from govmodel.comparison.things import Sort, Thing
from govmodel.model.matter import Match

SAME_PLACE: Final = 0.3
"""From which likeness two clauses of one unit are one clause in other words.

家政服务网络体系 and 家政服务公共网络（平台）建设 share one pair in three. Within a unit little else is in
question, so less will do than between units.
"""

WITHIN: Final = 0.9
"""Which share of a clause's pairs another has to have for the one to have gone into the other."""

SHORTEST: Final = 5
"""How many pairs a clause has at the least before it is looked for within others."""

_OWN_ID: Final = 0.05
"""What one id weighs where two clauses are nearly as like."""


@attrs.frozen(kw_only=True)
class Couple:
    """A thing of each structure that are one."""

    old: Thing
    new: Thing
    score: float
    match: Match


class Couples:
    """The things of one sort in two structures, put together step by step; each step takes what is left."""

    def __init__(self, old: Iterable[Thing], new: Iterable[Thing], ids: Ids) -> None:
        """Take in the things of both. ``ids`` says which ids of the first mean which of the second."""
        # By id, not by place: the order of a list must not decide.
        self._old = {id(thing): thing for thing in sorted(old, key=_id)}
        self._new = {id(thing): thing for thing in sorted(new, key=_id)}
        self.ids = ids
        self.found: list[Couple] = []
        self._near: list[tuple[float, Thing, Thing]] | None = None
        self._who = {id(thing): frozenset(ids.get(who, who) for who in thing.who) for thing in self._old.values()}

    @property
    def old(self) -> list[Thing]:
        """What is left of the first structure's, by id."""
        return list(self._old.values())

    @property
    def new(self) -> list[Thing]:
        """What is left of the second structure's, by id."""
        return list(self._new.values())

    def alike_in(self, key: Callable[[Thing, bool], Hashable]) -> None:
        """Put together what is the same in some respect; ``None`` is in no respect the same as anything."""
        waiting: dict[Hashable, deque[Thing]] = {}
        for thing in self.new:
            waiting.setdefault(key(thing, False), deque()).append(thing)
        for thing in self.old:
            respect = key(thing, True)
            if respect is not None and waiting.get(respect):
                self._join(thing, waiting[respect].popleft())

    def likest(self, least: float, fits: Callable[[Thing, Thing], bool]) -> None:
        """Put together what is most alike, from a least likeness on, where it fits."""
        if self._near is None:
            self._near = _near(self.old, self.new)
        for score, old, new in self._near:
            if score >= least and id(old) in self._old and id(new) in self._new and fits(old, new):
                self._join(old, new)

    def absorbed(self) -> None:
        """Put what went into something else beside it, and what came out of something beside that."""
        other = [couple for couple in self.found if couple.old.said != couple.new.said]
        for old in self.old:
            into = [couple.new for couple in other if _same_kind(old, couple.new) and within(old, couple.new)]
            if into:
                self._join(old, min(into, key=lambda new: (-alike(old, new), new.id)))
        for new in self.new:
            out_of = [couple.old for couple in other if _same_kind(couple.old, new) and within(new, couple.old)]
            if out_of:
                self._join(min(out_of, key=lambda old: (-alike(old, new), old.id)), new)

    def same_owner(self, old: Thing, new: Thing) -> bool:
        """Whether both stand in one list and somebody owes both, or nobody does."""
        mine = self._who[id(old)]
        return self.same_list(old, new) and (not mine.isdisjoint(new.who) or mine == new.who)

    def same_list(self, old: Thing, new: Thing) -> bool:
        """Whether both stand in one list."""
        return old.home == new.home and self.ids.get(old.group, old.group) == new.group

    def owner(self, thing: Thing, old: bool) -> Hashable:
        """Whose a thing is, where it stands and of which group, in terms of the second structure."""
        group = self.ids.get(thing.group, thing.group) if old else thing.group
        return (thing.home, group, self._who[id(thing)] if old else thing.who)

    def meaning(self, thing: Thing, old: bool) -> Any:
        """What a thing says, in terms of the second structure."""
        return meaning(thing.value, self.ids if old else {})

    def _join(self, old: Thing, new: Thing) -> None:
        same = old.said == new.said
        match = Match.DECLARED if old.id == new.id else Match.STATED if same else Match.SUGGESTED
        self.found.append(Couple(old=old, new=new, score=1.0 if same else round(alike(old, new), 2), match=match))
        # What went into another may join one that was put together with something before.
        self._old.pop(id(old), None)
        self._new.pop(id(new), None)

    def __iter__(self) -> Iterator[Couple]:
        """What was put together so far."""
        return iter(self.found)


def couples(sort: Sort, old: Iterable[Thing], new: Iterable[Thing], ids: Ids) -> Couples:
    """The things of one sort in two structures, as far as they are one."""
    found = Couples(old, new, ids)
    found.alike_in(lambda thing, first: (thing.id, found.owner(thing, first), thing.said))
    # Duties and mandate are known by their own words: where no other has them, none says the same.
    said = {thing.said for thing in found.new} if sort in {Sort.DUTY, Sort.MANDATE} else None
    found.alike_in(
        lambda thing, first: (
            (found.owner(thing, first), found.meaning(thing, first)) if said is None or thing.said in said else None
        )
    )
    if sort in {Sort.UNIT, Sort.MATTER, Sort.GROUP}:
        _named(found, sort)
    elif sort in {Sort.SEAT, Sort.APPOINTMENT}:
        _seated(found)
    else:
        _clauses(found)
    return found


def _clauses(found: Couples) -> None:
    found.alike_in(lambda thing, first: (found.owner(thing, first), thing.said))
    found.alike_in(lambda thing, _: (thing.said, _kind(thing)) if thing.said else None)
    found.likest(SAME_MATTER, found.same_owner)
    found.likest(SAME_MATTER, _same_kind)
    found.likest(SAME_PLACE, found.same_owner)
    found.absorbed()
    found.alike_in(lambda thing, first: (thing.id, found.owner(thing, first)))
    found.alike_in(lambda thing, _: (thing.id, thing.home))


def _named(found: Couples, sort: Sort) -> None:
    if sort is Sort.MATTER:
        found.alike_in(lambda thing, _: thing.id)
    found.alike_in(lambda thing, _: (thing.id, thing.who) if thing.who else None)
    found.alike_in(lambda thing, _: (thing.said, thing.who))
    found.alike_in(_lines_and_where)
    found.likest(SAME_MATTER, _may_be_one)
    found.alike_in(lambda thing, _: (thing.id, thing.who))
    found.alike_in(lambda thing, _: (thing.id, "") if not thing.who else None)


def _lines_and_where(thing: Thing, _: bool) -> Hashable:
    unit = thing.value
    return (thing.who, unit.where, unit.organ, unit.collective) if thing.who else None


def _may_be_one(old: Thing, new: Thing) -> bool:
    """Whether nothing that the catalogue knows of them keeps the two apart."""
    return not (old.who and new.who) or not old.who.isdisjoint(new.who)


def _seated(found: Couples) -> None:
    found.alike_in(lambda thing, first: (found.owner(thing, first), thing.value.posts))
    found.alike_in(lambda thing, first: (thing.id, found.owner(thing, first)))
    found.alike_in(lambda thing, first: found.owner(thing, first) if thing.who else None)
    found.likest(SAME_MATTER, found.same_list)
    found.alike_in(lambda thing, _: thing.id)


def _kind(thing: Thing) -> Hashable:
    # A rule of one kind does not become one of another; a duty may go from an office to a unit.
    return thing.home if thing.sort is Sort.RULE else thing.sort


def _same_kind(old: Thing, new: Thing) -> bool:
    return _kind(old) == _kind(new)


def alike(old: Thing, new: Thing) -> float:
    """How alike the words of two are, 0 to 1, with regard for one that has gone into the other."""
    return _likeness(len(old.pairs & new.pairs), len(old.pairs), len(new.pairs))


def _likeness(both: int, here: int, there: int) -> float:
    if not both:
        return 0.0
    together = 2 * both / (here + there)
    fewer = min(here, there)
    if together < SAME_MATTER and fewer >= SHORTEST and both >= WITHIN * fewer:
        return SAME_MATTER
    return together


def _near(old: list[Thing], new: list[Thing]) -> list[tuple[float, Thing, Thing]]:
    """The things of both that are at all alike, the likest first; of equals those of one id, then by id."""
    # Most share nothing: looking up who has a pair of characters is far cheaper than looking at all twos.
    having: dict[str, list[int]] = {}
    for j, thing in enumerate(new):
        for pair in thing.pairs:
            having.setdefault(pair, []).append(j)
    found = []
    for i, mine in enumerate(old):
        shared: dict[int, int] = {}
        for pair in mine.pairs:
            for j in having.get(pair, ()):
                shared[j] = shared.get(j, 0) + 1
        for j, both in shared.items():
            theirs = new[j]
            score = _likeness(both, len(mine.pairs), len(theirs.pairs))
            if score >= SAME_PLACE:
                found.append((-score - (_OWN_ID if mine.id == theirs.id else 0.0), i, j, score))
    return [(score, old[i], new[j]) for _, i, j, score in sorted(found)]


def within(small: Thing, large: Thing) -> bool:
    """Whether the words of one stand in the other, nearly all of them."""
    return len(small.pairs) >= SHORTEST and len(small.pairs & large.pairs) >= WITHIN * len(small.pairs)


def _id(thing: Thing) -> str:
    return thing.id
