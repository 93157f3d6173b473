"""Whose body it is, told by its units."""

from __future__ import annotations

import pytest

from govmodel.reading.draft import Draft
from govmodel.reading.whose_units import division_of_units


def told(*names: str) -> str | None:
    draft = Draft(text="、".join(names))
    for name in names:
        draft.unit(name)
    found = division_of_units(draft)
    return found[0].name if found is not None else None


OWN = ("自治区财政厅", "自治区公安厅", "自治区商务厅")
CITY = ("市财政局", "市公安局", "市商务局")


@pytest.mark.parametrize(
    ("names", "division"),
    [
        ((*OWN, "乌鲁木齐海关", "新疆机场集团"), "新疆维吾尔自治区"),
        ((*CITY, "常州国税局", "常州海关"), "常州市"),
        # One name is not enough, two places are too many, and without its own word nothing is told.
        ((*OWN, "乌鲁木齐海关"), None),
        ((*CITY, "常州国税局", "无锡海关"), None),
        (("常州国税局", "常州海关"), None),
        (OWN, None),
        ((), None),
    ],
)
def test_units_that_carry_the_name_of_a_place_tell_whose_body_it_is(names: tuple[str, ...], division: str) -> None:
    assert told(*names) == division
