"""Format versions: each one's frozen file loads for ever, and old data is brought up step by step."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest

from govmodel.model.meeting import JointMeeting
from govmodel.serial import files
from govmodel.serial.data import to_data
from govmodel.serial.files import LoadError, dumps, load
from govmodel.serial.header import VERSION
from govmodel.serial.migrations import MIGRATIONS, migrated
from govmodel.serial.shapes import Actors, Either, Fixed, Maybe, Record, Several, Shape, Table, Words, fields_of

FIXTURES = Path(__file__).parent / "fixtures"


def types_of(shape: Shape) -> set[type]:
    """Every class whose values can stand in that shape."""
    found: set[type] = set()
    waiting = [shape]
    while waiting:
        match waiting.pop():
            case Record(type=cls) if cls not in found:
                found.add(cls)
                waiting += [field.shape for field in fields_of(cls)]
            case Words(type=cls):
                found.add(cls)
            case Several(item=inner) | Table(item=inner) | Maybe(inner=inner):
                waiting.append(inner)
            case Actors(records=records) | Either(records=records):
                waiting += records
            case Fixed(items=items):
                waiting += items
    return found


def types_in(value: Any) -> set[type]:
    """Every class whose values stand in a value."""
    if isinstance(value, tuple | frozenset):
        return {cls for item in value for cls in types_in(item)}
    if not attrs.has(type(value)):
        return set()
    inner = {cls for field in attrs.fields(type(value)) for cls in types_in(getattr(value, field.name))}
    return {type(value)} | inner


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_the_frozen_files_of_each_version_load(version: int) -> None:
    """A file is never changed; what a version gained after its first file stands in one more."""
    paths = sorted(FIXTURES.glob(f"format-{version}*.json"))
    structures = [load(path) for path in paths]
    assert types_of(Record(JointMeeting)) <= {cls for structure in structures for cls in types_in(structure)}
    if version == VERSION:
        assert [dumps(structure) for structure in structures] == [path.read_text(encoding="utf-8") for path in paths]


def test_every_old_version_has_its_step() -> None:
    assert set(MIGRATIONS) == set(range(1, VERSION))


def test_steps_are_taken_in_turn_and_leave_their_argument_alone() -> None:
    def name_for_title(data: Mapping[str, Any]) -> dict[str, Any]:
        return {("name" if key == "title" else key): value for key, value in data.items()}

    def exclaim(data: Mapping[str, Any]) -> dict[str, Any]:
        return {**data, "name": f"{data['name']}！"}

    old = {"govmodel": 1, "kind": "joint-meeting", "id": "x", "title": "某联席会议"}
    new = migrated(old, migrations={1: name_for_title, 2: exclaim})
    assert new == {"govmodel": 3, "kind": "joint-meeting", "id": "x", "name": "某联席会议！"}
    assert old["title"] == "某联席会议"
    assert migrated(new, migrations={}) == new


def test_an_old_file_is_brought_up_before_it_is_read() -> None:
    body = to_data(JointMeeting(id="x", name="某联席会议"))  # type: ignore[arg-type]  # ids are plain strings here
    old = {"govmodel": 1, "kind": "meeting", **body}

    def renamed(data: Mapping[str, Any]) -> dict[str, Any]:
        return {**data, "kind": "joint-meeting"}

    found = files._structure(old, whole=True, migrations={1: renamed})
    assert found.name == "某联席会议"
    with pytest.raises(LoadError) as caught:
        files._structure(old, whole=True)
    assert caught.value.problems[0].path == "$.kind"
