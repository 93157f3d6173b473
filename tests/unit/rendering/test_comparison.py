"""Comparisons as people read them: part by part, signs in front, marks around the characters that differ."""

from __future__ import annotations

import json

import attrs
import pytest
from tests.unit.rendering.made import small
from tests.unit.rendering.snapshots import same_as_snapshot
from tests.unit.rendering.test_views import staffed

from govmodel.comparison.compare import compare
from govmodel.comparison.difference import Area, DifferenceKind
from govmodel.examples.shipped import changzhou_2011, jiangsu_2011
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId, SeatId, UnitId
from govmodel.model.part import Part
from govmodel.model.post import Post, PostClass
from govmodel.model.seat import Seat, SeatList, SeatRole
from govmodel.rendering.comparison import comparison_view, counts_text, marked
from govmodel.rendering.comparison_data import comparison_data
from govmodel.rendering.formats import VIEW_FORMATS, drawn
from govmodel.rendering.labels import term
from govmodel.rendering.render import render
from govmodel.rendering.screen import Screen
from govmodel.rendering.width import width

BOTH = compare(jiangsu_2011(), changzhou_2011())


def test_the_province_beside_the_city_reads_as_it_was_read_by_hand() -> None:
    same_as_snapshot("comparison", drawn(comparison_view(BOTH)))


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("form", VIEW_FORMATS)
def test_every_part_that_differs_has_a_heading_and_every_sign_occurs(form: str, lang: str) -> None:
    shown = drawn(comparison_view(BOTH, lang), form, Screen(width=80))
    differing = {found.area for found in BOTH.differences if found.kind is not DifferenceKind.KEPT}

    assert all((term(area, lang) in shown.splitlines()) == (area in differing) for area in Area if form == "text")
    assert all(f"{sign}" in shown for sign in "=~>-+")
    assert counts_text(BOTH, lang) in shown
    if form == "text":
        assert max(map(width, shown.splitlines())) <= 80


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_two_that_say_the_same_have_no_list(lang: str) -> None:
    found = compare(small(), small())

    shown = drawn(comparison_view(found, lang))

    assert "[-" not in shown
    assert counts_text(found, lang) in shown
    assert len(shown.splitlines()) == 4


def test_fields_that_the_words_do_not_show_are_named() -> None:
    owed = Duty(id=DutyId("a/1"), actors=(UnitId("a"),), part=Part.OWN, task="统筹协调各项工作")
    before = attrs.evolve(small(), duties=(owed,), matters=())
    duty = attrs.evolve(owed, part=Part.LEAD)

    shown = drawn(comparison_view(compare(before, attrs.evolve(before, duties=(duty,)))))

    assert "统筹协调各项工作（参与方式：负责 → 牵头）" in shown


def test_a_field_that_differs_in_what_words_do_not_say_is_named_alone() -> None:
    post = Post(title="分管负责人", post_class=PostClass.DEPUTY_IN_CHARGE)
    seat = Seat(id=SeatId("convener"), role=SeatRole.CONVENER, unit=UnitId("a"), posts=(post,))
    other = attrs.evolve(seat, posts=(attrs.evolve(post, post_class=None),))
    before, after = (attrs.evolve(small(), conveners=SeatList(seats=(held,))) for held in (seat, other))

    assert "分管负责人（职务）" in drawn(comparison_view(compare(before, after)))


def test_marks_stand_around_what_differs() -> None:
    assert marked("相关规划、政策", "相关政策") == "相关[-规划、-]政策"


def test_render_shows_a_comparison_in_each_form() -> None:
    assert render(BOTH, lang="zh") == drawn(comparison_view(BOTH))
    assert render(BOTH, "markdown", lang="en") == drawn(comparison_view(BOTH, "en"), "markdown")
    data = json.loads(render(BOTH, "json"))
    assert data["command"] == "compare"
    assert data["counts"] == comparison_data(BOTH)["counts"]
    assert len(data["differences"]) == sum(data["counts"].values())
    assert len(data["changes"]) == len(BOTH.changes)
    with pytest.raises(ValueError, match="form"):
        render(BOTH, "concise")


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_names_of_people_are_not_shown(form: str) -> None:
    found = compare(small(), staffed())

    assert any("王小明" in one.who_after for one in found.differences)
    assert "王小明" not in render(found, form, lang="zh")
