"""Likeness of clauses, the items they list, and words that name nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.wording.likeness import head, items, likeness, normal
from govmodel.wording.vague import unspecific

TEXTS = st.text(alphabet="监督管理服务质量，、的和 a", max_size=20)


def naive_likeness(one: str, other: str) -> float:
    """Dice over sets of pairs, spelled out with lists."""
    a = {normal(one)[i : i + 2] for i in range(max(1, len(normal(one)) - 1)) if normal(one)}
    b = {normal(other)[i : i + 2] for i in range(max(1, len(normal(other)) - 1)) if normal(other)}
    return 2 * len([x for x in a if x in b]) / (len(a) + len(b)) if a or b else 0.0


@given(TEXTS, TEXTS)
def test_likeness_agrees_with_the_naive_one_is_even_handed_and_in_range(one: str, other: str) -> None:
    score = likeness(one, other)

    assert score == naive_likeness(one, other) == likeness(other, one)
    assert 0 <= score <= 1


@given(TEXTS)
def test_text_is_wholly_like_itself_unless_it_has_no_words(text: str) -> None:
    assert likeness(text, text) == (1.0 if normal(text) else 0.0)


def test_punctuation_makes_no_difference() -> None:
    assert likeness("相关政策、及标准", "相关政策及标准。") == 1.0


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("做好职业培训、劳务对接等相关工作", ("做好职业培训", "劳务对接", "相关工作")),
        ("技能鉴定和职业推荐", ("技能鉴定", "职业推荐")),
        ("促进和谐", ("促进和谐",)),
        ("及时报送", ("及时报送",)),
        ("托育机构及其工作人员", ("托育机构及其工作人员",)),
        ("，、", ()),
    ],
)
def test_clause_falls_into_its_items(clause: str, expected: tuple[str, ...]) -> None:
    assert items(clause) == expected


def test_head_is_what_stands_after_the_last_de() -> None:
    assert head("监督管理家庭服务企业的服务质量") == "服务质量"
    assert head("服务质量") == "服务质量"
    assert head("我的") == "我的"


@pytest.mark.parametrize("text", ["落实相关支持保障措施", "相关工作", "", "做好有关事项。"])
def test_clause_that_names_nothing_is_unspecific(text: str) -> None:
    assert unspecific(text)


@pytest.mark.parametrize("text", ["劳务输出", "落实支持托育服务行业发展政策", "服务质量"])
def test_clause_that_names_something_is_not(text: str) -> None:
    assert not unspecific(text)
