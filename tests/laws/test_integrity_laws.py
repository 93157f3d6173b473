"""The quick answer to whether a structure hangs together is the same as the slow one."""

import copy
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from govmodel.model.integrity import problems
from govmodel.model.meeting import JointMeeting
from govmodel.model.soundness import sound
from govmodel.serial.shapes import Actors, Id, Maybe, Several, Shape, Table, fields_of
from govmodel.testing.strategies.structures import joint_meetings

ILL_FORMED = ["", "A", "a\nb", "a--b", "a/", "/a", "-a", "人社", "a ", "é", 3, None, ".nmae"]
AWKWARD_IDS = ["nowhere", "a/b-c", ".name", *ILL_FORMED]

Place = tuple[Any, str]
"""A value and one of its fields."""


def holds_ids(shape: Shape) -> bool:
    if isinstance(shape, Maybe):
        return holds_ids(shape.inner)
    return isinstance(shape, Id | Actors | Table) or (isinstance(shape, Several) and holds_ids(shape.item))


def places(value: Any) -> list[Place]:
    """Every field at any depth in which ids stand."""
    if isinstance(value, tuple):
        return [place for item in value for place in places(item)]
    if not attrs.has(type(value)):
        return []
    own = [(value, field.name) for field in fields_of(value.__class__) if holds_ids(field.shape)]
    return own + [place for field in attrs.fields(type(value)) for place in places(getattr(value, field.name))]


def copied(value: Any) -> Any:
    """A copy that shares nothing, so that it can be forced out of shape."""
    if isinstance(value, tuple):
        return tuple(copied(item) for item in value)
    if not attrs.has(type(value)):
        return value
    fresh = copy.copy(value)
    for field in attrs.fields(type(value)):
        object.__setattr__(fresh, field.name, copied(getattr(value, field.name)))
    return fresh


def ids_of(structure: JointMeeting) -> list[Any]:
    found = [getattr(value, "id", None) for value, name in places(structure) if name == "id"]
    return sorted({name for name in found if isinstance(name, str)})


@given(joint_meetings())
def test_what_could_be_made_is_sound(structure: JointMeeting) -> None:
    assert sound(structure)
    assert problems(structure) == ()


@given(joint_meetings(), st.data())
def test_both_answers_agree_on_what_is_forced_out_of_shape(structure: JointMeeting, data: st.DataObject) -> None:
    broken = copied(structure)
    value, name = data.draw(st.sampled_from(places(broken)))
    some_id = data.draw(st.sampled_from([*AWKWARD_IDS, *ids_of(structure)]))
    held = getattr(value, name)
    if name == "sources" and value is broken:
        entries = [attrs.evolve(entry, at=some_id) for entry in held[:1] if isinstance(some_id, str)]
        object.__setattr__(value, name, (*held, *entries))
    elif isinstance(held, tuple):
        object.__setattr__(value, name, (*held, some_id))
    else:
        object.__setattr__(value, name, some_id)
    # A number where an id may be left out is a matter for a type checker, and goes through only one of the two.
    if some_id != 3 or name == "id":
        assert sound(broken) == (not problems(broken))


@given(joint_meetings(), st.data())
def test_an_id_that_points_nowhere_is_found_wherever_the_types_say_that_one_stands(
    structure: JointMeeting, data: st.DataObject
) -> None:
    broken = copied(structure)
    value, name = data.draw(st.sampled_from([place for place in places(broken) if place[1] not in {"id", "sources"}]))
    held = getattr(value, name)
    object.__setattr__(value, name, (*held, "points-nowhere") if isinstance(held, tuple) else "points-nowhere")
    assert "dangling-id" in {problem.code for problem in problems(broken)}
    assert not sound(broken)
