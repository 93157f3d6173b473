"""Keeping people's names out."""

from __future__ import annotations

import attrs
import pytest
from tests.unit.rendering.made import small
from tests.unit.rendering.test_views import staffed

from govmodel.rendering.people import masked, masked_data, people, without_people


def test_the_people_of_a_structure_are_those_of_its_roster() -> None:
    assert people(staffed()) == {"王小明"}
    assert people(small()) == frozenset()


def test_a_structure_without_its_people_is_otherwise_the_same() -> None:
    bare = without_people(staffed())

    assert [line.person for line in bare.roster] == [None]
    assert attrs.evolve(bare, roster=()) == attrs.evolve(staffed(), roster=())
    assert without_people(small()) is small() or without_people(small()) == small()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("局长王小明兼任", "局长某某某兼任"),
        ("王 小　明", "某 某　某"),
        ("小明", "小明"),
        ("Li Na and Lina", "xx xx and Lina"),
        ("", ""),
    ],
)
def test_names_are_masked_character_for_character(text: str, shown: str) -> None:
    assert masked(text, {"王小明", "Li Na"}) == shown


def test_a_name_of_one_character_would_mask_half_the_text_and_is_left() -> None:
    assert masked("市王局", {"王", " "}) == "市王局"


def test_in_data_keys_codes_and_ids_stay() -> None:
    data = {"code": "GM", "findings": [{"message": "GM 王小明", "n": 3}], "王小明": None}

    assert masked_data(data, {"王小明", "GM"}) == {
        "code": "GM",
        "findings": [{"message": "xx 某某某", "n": 3}],
        "王小明": None,
    }
    assert masked_data(data, ()) is data
