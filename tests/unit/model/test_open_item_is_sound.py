"""What a structure refuses of its open items."""

from __future__ import annotations

import pytest

from govmodel.model.errors import InvalidModel
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout, OpenItem

ITEM = OpenItem(about=OpenAbout.WORDS, words="某", field="name")


def test_an_item_listed_twice_is_refused_where_it_stands_again() -> None:
    with pytest.raises(InvalidModel) as caught:
        JointMeeting(id="x", name="某联席会议", open=(ITEM, ITEM))  # type: ignore[arg-type]  # a plain id
    assert [(each.code, each.path) for each in caught.value.problems] == [("repeated-open-item", "$.open[1]")]


def test_a_field_is_lower_case_letters_and_dots() -> None:
    with pytest.raises(InvalidModel) as caught:
        OpenItem(about=OpenAbout.WORDS, words="某", field="Name!")
    assert [each.code for each in caught.value.problems] == ["bad-field"]
