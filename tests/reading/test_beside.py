"""What lies beside the checkout is measured by the same points."""

import pytest
from tests.notices.every import BUILDERS
from tests.reading.beside import nineteen, seeds
from tests.reading.scoring import nameless, score_facts, score_page

from govmodel.examples.shipped import example


def test_the_nineteen_score_full_marks_against_their_own_structures() -> None:
    if not nineteen():
        pytest.skip("the notices lie beside the checkout, and are not there")
    assert len(nineteen()) == 19
    for page in nineteen():
        made = [BUILDERS[page.name]()] if page.bodies else []
        result = score_page(page, made, page.kinds)
        assert not result.missed
        assert not result.wrong


def test_the_seeds_hold_three_bodies_and_name_what_else_there_is() -> None:
    if not seeds():
        pytest.skip("the seeds lie beside the checkout, and are not there")
    assert [len(page.bodies) for page in seeds()] == [1, 1, 0, 0, 1]
    first = seeds()[0]
    result = score_page(first, [example("changzhou-2011")], ["plan"], people=False)
    assert [point for _, point in result.missed] == [("document_kind", "joint_meeting")]
    assert [point for _, point in result.wrong] == [("document_kind", "plan")]


def test_names_can_be_left_out_of_the_count() -> None:
    there = {"kind": "joint_meeting", "conveners": [{"unit": "市政府", "post": "副市长"}], "office_director": []}
    named = {
        "kind": "joint_meeting",
        "conveners": [{"person": "甲某某", "unit": "市政府", "post": "副市长"}],
        "office_director": [{"person": "甲某某", "concurrent": True}],
        "subgroups": [{"name": "一组", "members": [{"person": "乙某"}]}],
    }
    assert nameless(named) == there | {"subgroups": [{"name": "一组", "members": []}]}
    result = score_facts("页", [there], [], [nameless(named)], [])
    assert not result.missed
    assert [point for _, point in result.wrong] == [("group", "一组")]
