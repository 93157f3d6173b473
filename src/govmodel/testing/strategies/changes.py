"""Changes: any at all, and those that a given structure can take."""

from __future__ import annotations

import itertools
from typing import Any

import attrs
from hypothesis import strategies as st

from govmodel.model.change import Add, Change, ChangePath, Drop, Move, Replace
from govmodel.model.duty import MandateItem
from govmodel.model.elements import declared
from govmodel.model.ids import MandateId
from govmodel.model.meeting import JointMeeting
from govmodel.testing.strategies.awkward import maybe, names, texts
from govmodel.testing.strategies.duties import duties, mandate_items

_LISTS = ("units", "mandate", "duties", "matters", "groups", "roster")
"""Lists of a structure whose elements have ids."""
_WORDS = ("name", "title", "task")
"""Fields that hold plain words in some element or other."""


def paths() -> st.SearchStrategy[ChangePath]:
    """Paths, leading somewhere or nowhere."""
    steps = st.sampled_from(("duties", "members", "seats", "jia/1", "name")) | st.integers(0, 3)
    return st.lists(steps, min_size=1, max_size=3).map(tuple)


def values() -> st.SearchStrategy[Any]:
    """What a change may put in or take out."""
    return texts() | st.none() | mandate_items() | duties()


def adds() -> st.SearchStrategy[Add]:
    """Something put in somewhere."""
    return st.builds(Add, path=paths(), value=values(), at=maybe(st.integers(0, 3)))


def drops() -> st.SearchStrategy[Drop]:
    """Something taken out somewhere."""
    return st.builds(Drop, path=paths(), value=values())


def replaces() -> st.SearchStrategy[Replace]:
    """A value that gives way to another somewhere."""
    return st.builds(Replace, path=paths(), before=values(), after=values())


def moves() -> st.SearchStrategy[Move]:
    """An element that changes its place somewhere."""
    return st.builds(Move, path=paths(), to=st.integers(0, 3))


def fitting_changes(structure: JointMeeting) -> st.SearchStrategy[Change]:
    """A change that the structure can take as it is, and whose outcome hangs together."""
    fresh = MandateId(_unused(structure))
    added = st.builds(
        lambda task, at: Add(path=("mandate",), value=MandateItem(id=fresh, task=task), at=at),
        texts(),
        maybe(st.integers(0, len(structure.mandate))),
    )
    choices: list[st.SearchStrategy[Change]] = [fitting_replaces(structure), added]
    moved = [(name, len(getattr(structure, name))) for name in _LISTS if getattr(structure, name)]
    choices += [
        st.builds(
            lambda place, to, name=name: Move(path=(name, getattr(structure, name)[place].id), to=to),
            st.integers(0, count - 1),
            st.integers(0, count - 1),
        )
        for name, count in moved
    ]
    droppable = _droppable(structure)
    if droppable:
        choices.append(st.sampled_from(droppable))
    return st.one_of(choices)


def _unused(structure: JointMeeting) -> str:
    """An id that the structure does not have yet, though it may have been changed before."""
    known = {name for _, name, _ in declared(structure)}
    return next(name for i in itertools.count(1) if (name := f"added/item-{i}") not in known)


def fitting_replaces(structure: JointMeeting) -> st.SearchStrategy[Replace]:
    """Other words in place of some that the structure has."""
    spots = st.sampled_from(_wordy(structure))
    return st.builds(lambda spot, after: Replace(path=spot[0], before=spot[1], after=after), spots, names())


def _wordy(structure: JointMeeting) -> list[tuple[ChangePath, str]]:
    found: list[tuple[ChangePath, str]] = [(("name",), structure.name)]
    for listed in _LISTS:
        for element in getattr(structure, listed):
            names = {field.name for field in attrs.fields(type(element))}.intersection(_WORDS)
            found += [((listed, element.id, name), getattr(element, name)) for name in sorted(names)]
    return found


def _droppable(structure: JointMeeting) -> list[Drop]:
    """Elements that nothing else points at: not even a source. What its list holds twice has no place of its own."""
    sourced = {entry.at.partition(".")[0] for entry in structure.sources}
    sourced |= {item.element for item in structure.open if item.element is not None}
    free = [
        Drop(path=(name, element.id), value=element)
        for name in ("matters", "roster")
        for element in getattr(structure, name)
        if element.id not in sourced
    ]
    relations = structure.relations
    return free + [
        Drop(path=("relations", i), value=relation)
        for i, relation in enumerate(relations)
        if relations.count(relation) == 1
    ]
