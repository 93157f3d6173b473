"""The canonical layout, held against a second and naive writer of it."""

import json
from typing import Any

import attrs
from hypothesis import given

from govmodel.findings.text import Text
from govmodel.model.actor import Role
from govmodel.model.document import Document, Extent, Section
from govmodel.model.duty import Duty, MandateItem
from govmodel.model.meeting import JointMeeting
from govmodel.model.part import Part
from govmodel.serial import writing
from govmodel.serial.converter import converted
from govmodel.serial.files import dumps
from govmodel.serial.layout import columns, spread
from govmodel.serial.shapes import shape_of
from govmodel.testing.strategies.structures import joint_meetings


def naive(data: Any, depth: int = 0) -> str:
    """Canonical text, from the plain data and the rules of the layout alone."""
    if not isinstance(data, dict | list):
        return json.dumps(data, ensure_ascii=False)
    inner = [naive(item, depth + 1) for item in (data.values() if isinstance(data, dict) else data)]
    keys = [f"{json.dumps(key, ensure_ascii=False)}: " for key in data] if isinstance(data, dict) else [""] * len(inner)
    items = [key + text for key, text in zip(keys, inner, strict=True)]
    opening, closing = "{}" if isinstance(data, dict) else "[]"
    line = opening + ", ".join(items) + closing
    words = isinstance(data, list) and not any(isinstance(item, dict) for item in data)
    together = not data or (depth > 0 and (depth > 1 or words) and "\n" not in line and columns(line) <= 100)
    if together:
        return line
    indent = "\n" + "  " * (depth + 1)
    return opening + indent + f",{indent}".join(items) + indent[:-2] + closing


@given(joint_meetings())
def test_both_writers_agree(structure: JointMeeting) -> None:
    text = dumps(structure)
    assert text == naive(json.loads(text)) + "\n"


def test_the_layout_at_a_glance() -> None:
    duty = Duty(id="office/1", actors=(Role.OFFICE,), part=Part.OWN, task="承担联席会议日常工作" * 5)  # type: ignore[arg-type]  # ids are plain strings here
    structure = JointMeeting(
        id="x",  # type: ignore[arg-type]  # as above
        name='引号"与\\',
        aliases=("甲", "乙"),
        document=Document(extent=Extent(whole={Section.RULES, Section.HEAD})),
        mandate=(MandateItem(id="mandate/1", task="统筹"), MandateItem(id="mandate/2", task="协调")),  # type: ignore[arg-type]  # as above
        duties=(duty,),
        coordinating=False,
    )
    assert dumps(structure) == (
        """{
  "govmodel": 1,
  "kind": "joint-meeting",
  "id": "x",
  "name": "引号\\"与\\\\",
  "aliases": ["甲", "乙"],
  "document": {
    "extent": {"whole": ["文头", "工作规则"]}
  },
  "mandate": [
    {"id": "mandate/1", "task": "统筹"},
    {"id": "mandate/2", "task": "协调"}
  ],
  "duties": [
    {
      "id": "office/1",
      "actors": ["办公室"],
      "part": "负责",
      "task": "TASK"
    }
  ],
  "coordinating": false
}
""".replace("TASK", duty.task)
    )


def test_nothing_between_brackets_is_not_spread() -> None:
    assert spread("{", [], "}", "\n  ") == "{}"


def test_a_chinese_character_takes_two_columns() -> None:
    assert columns("abc") == 3
    assert columns("联席会议") == 8


def test_other_types_are_written_and_read_too() -> None:
    @attrs.frozen(kw_only=True)
    class Pair:
        both: tuple[str, int]
        share: float | None = 0.5

    value = Pair(both=("甲", 3), share=None)
    shape = shape_of(Pair)
    text = writing.writer(shape)(value, "\n  ")
    assert text == '{"both": ["甲", 3], "share": null}'
    assert converted(json.loads(text), Pair) == value
    assert converted({"both": ["甲", 3], "share": 1}, Pair) == Pair(both=("甲", 3), share=1.0)
    one = Text(zh="是", en="yes")
    assert writing.writer(shape_of(Text))(one, "\n") == '{"zh": "是", "en": "yes"}'
