"""What is written is read back the same, and what is wrong is refused with every fault of it."""

import json
import random
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.model.errors import Problem
from govmodel.model.meeting import JointMeeting
from govmodel.serial.converter import converted
from govmodel.serial.data import from_data, to_data
from govmodel.serial.explain import explain
from govmodel.serial.files import Format, LoadError, dumps, loads
from govmodel.serial.json_text import from_json
from govmodel.serial.shapes import Record
from govmodel.serial.text import is_whole
from govmodel.testing.strategies.structures import joint_meetings

Step = str | int


def leaves(data: Any, path: tuple[Step, ...] = ()) -> list[tuple[Step, ...]]:
    """The paths of all values that are neither lists nor objects."""
    if isinstance(data, dict):
        return [leaf for key, value in data.items() for leaf in leaves(value, (*path, key))]
    if isinstance(data, list):
        return [leaf for i, value in enumerate(data) for leaf in leaves(value, (*path, i))]
    return [path]


def branches(data: Any, path: tuple[Step, ...] = ()) -> list[tuple[Step, ...]]:
    """The paths of all lists and objects."""
    items = list(data.items()) if isinstance(data, dict) else list(enumerate(data)) if isinstance(data, list) else []
    inner = [branch for step, value in items for branch in branches(value, (*path, step))]
    return [path, *inner] if isinstance(data, dict | list) else []


def at(data: Any, path: tuple[Step, ...]) -> Any:
    for step in path:
        data = data[step]
    return data


def of_another_type(value: Any) -> Any:
    """A value that no place holds where ``value`` stands."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str):
        return 3
    return str(value) if isinstance(value, int | float) else "文字" if isinstance(value, list) else 3


def shuffled(data: Any, chance: random.Random) -> Any:
    if isinstance(data, dict):
        items = [(key, shuffled(value, chance)) for key, value in data.items()]
        chance.shuffle(items)
        return dict(items)
    return [shuffled(item, chance) for item in data] if isinstance(data, list) else data


def in_the_body(paths: list[tuple[Step, ...]]) -> list[tuple[Step, ...]]:
    """Without the head, at whose faults reading stops."""
    return [path for path in paths if path and path[0] not in {"govmodel", "kind"}]


def problems_of(data: Any) -> tuple[Any, ...]:
    with pytest.raises(LoadError) as caught:
        loads(json.dumps(data, ensure_ascii=False))
    return caught.value.problems


@given(joint_meetings())
def test_what_is_written_is_read_back_the_same(structure: JointMeeting) -> None:
    text = dumps(structure)
    again = loads(text)
    assert again == structure
    # Equality leaves sources out; the text does not.
    assert dumps(again) == text


@given(joint_meetings())
def test_plain_data_is_read_back_the_same(structure: JointMeeting) -> None:
    again = from_data(to_data(structure), JointMeeting)
    assert again == structure
    assert dumps(again) == dumps(structure)


@given(joint_meetings())
def test_the_text_holds_the_plain_data(structure: JointMeeting) -> None:
    assert json.loads(dumps(structure)) == {"govmodel": 1, "kind": "joint-meeting", **to_data(structure)}


@given(joint_meetings(), st.randoms(use_true_random=False))
def test_the_order_of_keys_changes_nothing(structure: JointMeeting, chance: random.Random) -> None:
    text = dumps(structure)
    assert dumps(loads(json.dumps(shuffled(json.loads(text), chance)))) == text


@given(joint_meetings(), st.data())
def test_an_unknown_key_anywhere_is_refused(structure: JointMeeting, data: st.DataObject) -> None:
    written = json.loads(dumps(structure))
    objects = [path for path in branches(written) if isinstance(at(written, path), dict)]
    path = data.draw(st.sampled_from(objects))
    at(written, path)["没有的键"] = "值"
    problems = problems_of(written)
    # Among the sources a key is an address, and what stands there a list.
    expected = ["wrong-type", "dangling-id"] if path == ("sources",) else ["unknown-key"]
    assert [problem.code for problem in problems] == expected
    assert "没有的键" in problems[0].path


@given(joint_meetings(), st.data())
def test_a_value_of_another_type_anywhere_is_refused(structure: JointMeeting, data: st.DataObject) -> None:
    written = json.loads(dumps(structure))
    path = data.draw(st.sampled_from(in_the_body(leaves(written) + branches(written))))
    value = at(written, path)
    at(written, path[:-1])[path[-1]] = of_another_type(value)
    assert problems_of(written)


@given(joint_meetings(), st.data())
def test_so_many_faults_so_many_problems(structure: JointMeeting, data: st.DataObject) -> None:
    written = json.loads(dumps(structure))
    places = in_the_body(leaves(written))
    faulty = data.draw(st.lists(st.sampled_from(places), min_size=1, max_size=12, unique=True))
    for path in faulty:
        at(written, path[:-1])[path[-1]] = of_another_type(at(written, path))
    problems = problems_of(written)
    assert len(problems) >= len(faulty)
    assert len({problem.path for problem in problems if problem.code == "wrong-type"}) == len(faulty)


def whole_or_refused(content: str | bytes) -> None:
    formats: tuple[Format, Format] = ("json", "toml")
    for written_in in formats:
        refused: tuple[Problem, ...] = ()
        try:
            found: object = loads(content, format=written_in)
        except LoadError as error:
            found, refused = None, error.problems
        assert isinstance(found, JointMeeting) != bool(refused)
        lines = [problem.text("zh") + problem.text("en") for problem in refused]
        assert all(line.isprintable() and line.encode() for line in lines)


plain_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["units", "id", "牵头"]),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(["id", "name", "units"]), inner),
    max_leaves=8,
)


@given(st.text() | st.binary())
def test_any_text_and_any_bytes_are_read_or_refused(content: str | bytes) -> None:
    whole_or_refused(content)


@given(st.dictionaries(st.sampled_from([field.name for field in attrs.fields(JointMeeting)]), plain_values))
def test_any_data_under_a_good_head_is_read_or_refused(body: dict[str, Any]) -> None:
    whole_or_refused(json.dumps({"govmodel": 1, "kind": "joint-meeting", **body}))


@st.composite
def damaged_texts(draw: st.DrawFn) -> str:
    """A structure's text with a stretch of it replaced, which may do no harm."""
    text = dumps(draw(joint_meetings()))
    start = draw(st.integers(0, len(text)))
    end = min(len(text), start + draw(st.integers(0, 12)))
    patch = draw(st.text(max_size=4) | st.sampled_from(['"', "1", "null", "true", "[]", "{}", '"id": "x", ', "é"]))
    return text[:start] + patch + text[end:]


@given(damaged_texts())
def test_a_damaged_file_is_read_or_refused(text: str) -> None:
    whole_or_refused(text)


def body_of(text: str) -> dict[str, Any] | None:
    """The data under the head, where there is a good head over an object without repeated keys."""
    try:
        data, repeated = from_json(text)
    except (LoadError, RecursionError):
        return None
    if (
        type(data) is not dict
        or repeated
        or [data.pop(key, None) for key in ("govmodel", "kind")] != [1, "joint-meeting"]
    ):
        return None
    return data


@given(damaged_texts() | joint_meetings().map(dumps))
def test_the_converter_and_the_thorough_reader_agree(text: str) -> None:
    body = body_of(text)
    found = converted(body, JointMeeting)
    if found is not None:
        slow, problems = explain(body, Record(JointMeeting))
        assert not problems
        assert found == slow
        assert dumps(found) == dumps(slow)


@given(joint_meetings())
def test_what_we_write_is_read_by_the_converter(structure: JointMeeting) -> None:
    text = dumps(structure)
    assert is_whole(text)
    assert converted(body_of(text), JointMeeting) == structure
