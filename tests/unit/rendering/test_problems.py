"""Problems as sentences and as data."""

from __future__ import annotations

import attrs

from govmodel.model.errors import Problem
from govmodel.rendering.formats import drawn
from govmodel.rendering.problems import problem_data, problems_view

ONE = Problem(
    path="$.duties[0].part",
    code="c",
    zh="不认识",
    en="not known",
    value="负则",
    choices=("负责", "牵头"),
    nearest="负责",
)


def test_what_the_sentence_leaves_out_is_shown_below_it() -> None:
    assert drawn(problems_view([ONE], "zh", "a.json")) == (
        "  a.json：$.duties[0].part：不认识\n  最接近  负责\n  可用    负责、牵头\n"
    )
    assert drawn(problems_view([ONE], "en")) == (
        "  $.duties[0].part: not known\n  Nearest  负责\n  Known    负责, 牵头\n"
    )


def test_what_the_sentence_says_is_not_said_twice() -> None:
    said = attrs.evolve(ONE, path="$", zh="不认识；最接近的是「负责」")

    assert drawn(problems_view([said])) == "  不认识；最接近的是「负责」\n"


def test_a_long_list_of_choices_is_left_out() -> None:
    many = attrs.evolve(ONE, nearest=None, choices=tuple(map(str, range(100))))

    assert drawn(problems_view([many])) == "  $.duties[0].part：不认识\n"


def test_several_problems_are_counted() -> None:
    shown = drawn(problems_view([ONE, ONE, ONE], "zh", "a.json"))

    assert shown.splitlines()[0] == "a.json：3 处问题"
    assert shown.count("$.duties[0].part") == 3


def test_data_has_both_languages() -> None:
    assert problem_data(ONE) == {
        "path": "$.duties[0].part",
        "code": "c",
        "message_zh": "不认识",
        "message_en": "not known",
        "value": "负则",
        "choices": ["负责", "牵头"],
        "nearest": "负责",
    }
