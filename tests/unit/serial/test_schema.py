"""The JSON Schema says the same as the parser."""

import json
from typing import Any

import pytest
from hypothesis import given

from govmodel.model.actor import Role
from govmodel.model.meeting import JointMeeting
from govmodel.serial import schema as schema_module
from govmodel.serial.files import dumps
from govmodel.serial.schema import json_schema
from govmodel.serial.shapes import KEYS, Fixed, Record, fields_of, shape_of
from govmodel.testing.strategies.structures import joint_meetings

jsonschema = pytest.importorskip("jsonschema", reason="the checker of schemas is not installed")


def classes() -> dict[str, type]:
    """Every class that the schema defines, by its name there."""
    found: dict[str, type] = {}
    waiting: list[Any] = [JointMeeting]
    while waiting:
        cls = waiting.pop()
        if cls.__name__ not in found:
            found[cls.__name__] = cls
            waiting += [record for field in fields_of(cls) for record in _records(field.shape)]
    return found


def _records(shape: Any) -> list[type]:
    if isinstance(shape, Record):
        return [shape.type]
    inner = [getattr(shape, name) for name in ("item", "inner") if hasattr(shape, name)]
    return [cls for part in (*inner, *getattr(shape, "records", ())) for cls in _records(part)]


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


@given(joint_meetings())
def test_what_is_written_fits_the_schema(structure: JointMeeting) -> None:
    jsonschema.Draft202012Validator(json_schema()).validate(json.loads(dumps(structure)))


def test_its_properties_are_the_parsers_keys() -> None:
    whole = json_schema()
    for name, cls in classes().items():
        body = whole if cls is JointMeeting else whole["$defs"][name]
        head = ["govmodel", "kind"] if cls is JointMeeting else []
        assert list(body["properties"]) == head + [field.key for field in fields_of(cls)]
        assert body["required"] == head + [field.key for field in fields_of(cls) if field.required]
        assert body["additionalProperties"] is False
    assert set(KEYS) <= set(classes().values())


def test_it_tells_what_things_are() -> None:
    definitions = json_schema()["$defs"]
    assert definitions["Role"]["enum"] == [role.value for role in Role]
    assert definitions["Duty"]["description"] == "One clause of what somebody owes."
    assert definitions["Duty"]["properties"]["task"]["description"].startswith("What is done, in the text's words")
    assert definitions["Duty"]["properties"]["norm"]["default"] == "应当"
    assert definitions["PartialDate"]["examples"] == ["2011-12-27"]


@pytest.mark.parametrize(
    "spoiled",
    [
        {"govmodel": 2},
        {"kind": "plan"},
        {"id": 3},
        {"topic": ["a"]},
        {"form": "联席"},
        {"document": {"date": "2011年"}},
        {"aliases": "甲"},
        {"nmae": "甲"},
        {"units": [{"id": "A", "name": "甲"}]},
        {"sources": {"A": []}},
    ],
)
def test_what_the_parser_refuses_does_not_fit(spoiled: dict[str, Any]) -> None:
    data = {"govmodel": 1, "kind": "joint-meeting", "id": "x", "name": "某联席会议"}
    validator = jsonschema.Draft202012Validator(json_schema())
    assert validator.is_valid(data)
    assert not validator.is_valid(data | spoiled)


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(LookupError, match="joint-meeting"):
        json_schema("plan")


def test_lists_of_a_fixed_length_have_their_form() -> None:
    shape = shape_of(tuple[str, int])
    assert isinstance(shape, Fixed)
    assert schema_module._schema(shape, {}) == {
        "type": "array",
        "prefixItems": [{"type": "string"}, {"type": "integer"}],
        "minItems": 2,
        "maxItems": 2,
    }
