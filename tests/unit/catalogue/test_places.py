"""Functional zones and townships, told by the pattern of their names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.catalogue.places import place
from govmodel.model.division import Division, DivisionKind, Place, Standing, Tier


@pytest.mark.parametrize(
    ("text", "within", "around"),
    [
        ("常州高新区", None, "320400"),
        ("荆州开发区", None, "421000"),
        ("纪南文旅区", "421000", "421000"),
        ("苏州工业园区", None, "320500"),
        ("某某风景名胜区", None, None),
    ],
)
def test_zone_is_told_by_its_pattern(text: str, within: str | None, around: str | None) -> None:
    found = place(text, within=within)

    assert isinstance(found, Place)
    assert (found.name, found.kind, found.tier, found.standing, found.within) == (
        text,
        DivisionKind.ZONE,
        None,
        Standing.ZONE,
        around,
    )


@pytest.mark.parametrize(
    ("text", "within", "kind", "standing"),
    [
        ("高莞镇", "441623", DivisionKind.TOWN, Standing.TOWNSHIP),
        ("连平县高莞镇", None, DivisionKind.TOWN, Standing.TOWNSHIP),
        ("某某街道办事处", "320106", DivisionKind.SUBDISTRICT, Standing.RAISED_TOWNSHIP),
        ("某某苏木", None, DivisionKind.SUMU, Standing.TOWNSHIP),
        ("某某乡", None, DivisionKind.TOWNSHIP, Standing.TOWNSHIP),
    ],
)
def test_township_is_told_by_its_pattern(text: str, within: str | None, kind: DivisionKind, standing: Standing) -> None:
    found = place(text, within=within)

    assert isinstance(found, Place)
    assert (found.kind, found.tier, found.standing) == (kind, Tier.TOWNSHIP, standing)


def test_division_goes_before_a_pattern_and_doubt_before_a_guess() -> None:
    known = place("浦东新区")

    assert isinstance(known, Division)
    assert known.code == "310115"
    assert place("鼓楼区") is None
    assert place("无此地名") is None


@given(st.text(max_size=12))
def test_no_text_raises(text: str) -> None:
    assert isinstance(place(text), Division | Place | None)
