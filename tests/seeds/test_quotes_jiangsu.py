"""The shipped example Jiangsu 2011 against the text of its notice, word by word."""

from pathlib import Path

import pytest

from govmodel.examples import jiangsu_2011
from govmodel.model.meeting import JointMeeting
from govmodel.serial.files import dumps

SEED = Path(__file__).resolve().parents[2].parent / "shared" / "seeds" / "001_14bee147e3a3abd5.txt"

LEFT_OVER = [
    # Headings and numbers.
    "一主要职责",
    # A connective before 推动建立服务规范, and before 向各地、各部门通报情况.
    "并",
    "并",
    "二成员单位",
    "三职责分工",
    "四工作规则一",
    "二",
    "三",
    "四",
    "五",
    "六",
]
"""The words of the notice that no source of the example takes up, punctuation apart."""


@pytest.fixture(scope="module")
def raw() -> str:
    if not SEED.exists():
        pytest.skip("the text of the notice is not at hand: it lies beside the checkout, in shared/seeds")
    return SEED.read_bytes().decode("utf-8")


def misquoted(structure: JointMeeting, raw: str) -> list[str]:
    """The addresses whose quote is not what stands in the text."""
    return [
        entry.at
        for entry in structure.sources
        for source in entry.sources
        if raw[source.start : source.end] != source.quote
    ]


def test_every_quote_stands_in_the_notice_where_it_says(raw: str) -> None:
    assert misquoted(jiangsu_2011(), raw) == []


def test_one_changed_character_of_the_notice_is_noticed(raw: str) -> None:
    changed = raw.replace("协助监督管理", "负责监督管理")
    assert misquoted(jiangsu_2011(), changed) == ["civil-affairs/5", "service-quality"]


def test_every_word_of_the_notice_is_taken_up_but_for_a_listed_few(raw: str) -> None:
    spans = [source for entry in jiangsu_2011().sources for source in entry.sources]
    taken = {at for span in spans for at in range(span.start or 0, span.end or 0)}
    rest = "".join("\0" if at in taken else character for at, character in enumerate(raw))
    words = ["".join(c for c in run if c.isalnum()) for run in rest.split("\0")]
    assert [word for word in words if word] == LEFT_OVER


@pytest.mark.repo
def test_the_shipped_file_is_what_its_builder_writes(raw: str) -> None:
    from tools.examples.jiangsu_2011 import build  # noqa: PLC0415  # only the checkout has tools

    assert dumps(build(raw)) == dumps(jiangsu_2011())
