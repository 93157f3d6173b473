"""What the demonstration leaves out where there is nothing to say."""

from __future__ import annotations

import attrs
import pytest

from govmodel.checking.runner import check
from govmodel.composition.derive import derive
from govmodel.examples.shipped import changzhou_2011, jiangsu_2011
from govmodel.model.document import Document
from govmodel.model.meeting import JointMeeting
from govmodel.rendering.demo import demo_view
from govmodel.rendering.demo_derived import derived_groups
from govmodel.rendering.view import Code, Paragraph


def commands(structure: JointMeeting) -> list[str]:
    """What the demonstration of a system made from the province's says to type next."""
    view = demo_view(jiangsu_2011(), structure, check(structure), ())
    ((code,),) = [[block for block in group if isinstance(block, Code)] for group in view.groups[-1:]]
    return code.text.splitlines()


def test_nothing_is_derived_for_a_body_without_a_division() -> None:
    city = changzhou_2011()

    assert [line.split()[1] for line in commands(city)] == ["check", "derive", "rule"]
    assert commands(city)[1].endswith("--to 常州市 --as-of 2011-12-27")
    assert [line.split()[1] for line in commands(attrs.evolve(city, division=None))] == ["check", "rule"]
    assert commands(attrs.evolve(city, document=Document()))[1].endswith("--to 常州市")


@pytest.mark.parametrize(("lang", "half"), [("zh", "冠地名"), ("en", "with the place's name")])
def test_names_with_the_place_are_told_of_only_where_there_are_any(lang: str, half: str) -> None:
    city = changzhou_2011()
    made = derive(jiangsu_2011(), "常州市", as_of="2011-12-27")
    units = tuple(attrs.evolve(unit, name=unit.name.replace("常州", "本市")) for unit in city.units)
    placeless = attrs.evolve(city, units=units)

    def told(issued: JointMeeting) -> str:
        words = [b.text for group in derived_groups(made, issued, lang) for b in group if isinstance(b, Paragraph)]
        return next(text for text in words if "一样" in text or "as issued" in text)

    assert half in told(city)
    assert half not in told(placeless)
    assert told(placeless).endswith(("与印发的一样。", "are as issued."))
