"""What a clause is about, and words that name nothing to be about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.wording.likeness import item_stretches, items, normal
from govmodel.wording.subjects import MOST, SHORTEST, names_something, subjects

CLAUSES = st.text(alphabet="做好负责指导开展协助的相关工作等、，和及技能培训权益保护a（） ", max_size=30)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("做好劳务输出工作", ["劳务输出"]),
        ("负责监督管理家庭服务企业的服务质量", ["家庭服务企业服务质量"]),
        ("依法落实产假、护理假政策", ["产假护理假政策", "护理假政策"]),
        ("发挥社会监督作用", ["社会监督"]),
        ("落实相关税收优惠政策", ["税收优惠政策"]),
        ("支持和引导社会力量提供托育服务", ["社会力量提供托育服务", "社会力量提供托育服务"]),
        ("做好职业培训、劳务对接等相关工作", ["职业培训劳务对接", "职业培训", "劳务对接"]),
        ("管理人员培训", ["管理人员培训"]),
        ("研究院所的管理规范", ["研究院所管理规范"]),
        ("促进家庭服务业发展涉及的产业政策", ["家庭服务业发展涉及产业政策"]),
        ("落实政策", []),
        ("、和，", []),
        ("", []),
    ],
)
def test_what_a_clause_is_about(clause: str, expected: list[str]) -> None:
    assert [subject.words for subject in subjects(clause)] == expected


@given(CLAUSES | st.text(max_size=40))
def test_subjects_are_stretches_of_the_clause_whole_first(clause: str) -> None:
    found = subjects(clause)

    assert all(0 <= one.start < one.end <= len(clause) for one in found)
    assert all(len(one.words) >= SHORTEST and set(one.words) <= set(clause[one.start : one.end]) for one in found)
    assert [one.whole for one in found if one.whole] == [one.whole for one in found[:1] if one.whole]
    ends = [0, *(one.end for one in found if not one.whole)]
    assert all(start <= one.start for start, one in zip(ends, [o for o in found if not o.whole], strict=False))


def test_what_lists_too_much_is_looked_at_as_a_whole() -> None:
    few, many = ("、".join(["技能培训"] * count) for count in (MOST, MOST + 1))

    assert len(subjects(few)) == MOST + 1
    assert [one.whole for one in subjects(many)] == [True]


@given(CLAUSES)
def test_stretches_of_items_are_the_items(clause: str) -> None:
    stretches = item_stretches(clause)

    assert tuple(word for start, end in stretches if (word := normal(clause[start:end]))) == items(clause)
    assert stretches[0][0] == 0
    assert stretches[-1][1] == len(clause)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("劳务输出", True),
        ("社会监督", True),
        ("监督管理", False),
        ("宣传教育", False),
        ("相关政策措施", False),
        ("", False),
    ],
)
def test_actions_alone_name_nothing(words: str, named: bool) -> None:
    assert names_something(words) is named


@pytest.mark.parametrize(
    ("part", "expected"),
    [("做好", 0), ("工作", 0), ("、", 0), ("及", 1), ("的相关", 0), ("监督", 0), ("技能", 1), ("技能培训、", 1)],
)
def test_a_megabyte_is_gone_through(part: str, expected: int) -> None:
    assert len(subjects(part * (1_000_000 // len(part)))) == expected
