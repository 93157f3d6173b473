"""The shipped example Changzhou 2011 against the damaged text of its notice, repaired character by character."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from govmodel.examples import changzhou_2011
from govmodel.model.meeting import JointMeeting
from govmodel.serial.files import dumps

SEED = Path(__file__).resolve().parents[2].parent / "shared" / "seeds" / "000_52a744ff703ae515.txt"

# Only the checkout has the converter.
pytestmark = pytest.mark.repo

LEFT_OVER = [
    # Headings, numbers, the phrase that leads over to them.
    "现将有关事项通知如下一联席会议主要职责",
    # A connective before 推动建立服务规范, and before 向各地、各部门通报情况.
    "并",
    "并",
    "二联席会议成员单位",
    "三成员单位职责分工",
    "四工作规则一",
    "二",
    "三",
    "四",
    "五",
    "六",
    # The annex named at the end of the notice.
    "附件常州市发展家庭服务业联席会议成员名单",
]
"""The words before the annex that no source of the example takes up, punctuation apart."""

Repair = Callable[[str], str]


@pytest.fixture(scope="module")
def raw() -> str:
    if not SEED.exists():
        pytest.skip("the text of the notice is not at hand: it lies beside the checkout, in shared/seeds")
    return SEED.read_bytes().decode("utf-8")


@pytest.fixture(scope="module")
def repair() -> Repair:
    from tools.examples.damaged import repair  # noqa: PLC0415  # only the checkout has tools

    return repair


def misquoted(structure: JointMeeting, raw: str, repair: Repair) -> list[str]:
    """The addresses whose quote is not what stands in the text once that is repaired."""
    return [
        entry.at
        for entry in structure.sources
        for source in entry.sources
        if repair(raw[source.start : source.end]) != source.quote
    ]


def test_every_quote_stands_in_the_notice_where_it_says(raw: str, repair: Repair) -> None:
    assert misquoted(changzhou_2011(), raw, repair) == []


def test_one_changed_character_of_the_notice_is_noticed(raw: str, repair: Repair) -> None:
    changed = raw.replace("協(xié)助監(jiān)督", "協(xié)同監(jiān)督")
    assert misquoted(changzhou_2011(), changed, repair) == ["civil-affairs/5", "service-quality"]


def test_the_repair_undoes_the_damage_and_nothing_else(raw: str, repair: Repair) -> None:
    repaired = repair(raw)
    # 376 readings in all, one of them within what is left of 。现将.
    assert len(raw) - len(repaired) == sum(map(len, _readings(raw))) + len("?,F(xiàn)") - len("。现")
    assert len(_readings(raw)) == 375
    assert "制度。现将有关事项" in repaired
    assert "公共网络（平台）建设" in repaired
    assert "二○一一年十二月二十七日" in repaired
    assert [c for c in repaired if c.isalpha() and c.encode("gb2312", "replace") == b"?"] == []
    assert repair(repaired) == repaired


def _readings(raw: str) -> list[str]:
    """What stands in brackets after a Chinese character and begins with a Latin letter."""
    pieces = raw.split("(")
    return [
        f"({piece.split(')')[0]})"
        for before, piece in pairwise(pieces)
        if piece[0].isalpha() and not "一" <= piece[0] <= "鿿" and "一" <= before[-1] <= "鿿"
    ]


def test_every_word_before_the_annex_is_taken_up_but_for_a_listed_few(raw: str, repair: Repair) -> None:
    spans = [source for entry in changzhou_2011().sources for source in entry.sources]
    taken = {at for span in spans for at in range(span.start or 0, span.end or 0)}
    annex = raw.index("召集人:")
    rest = "".join("\0" if at in taken else character for at, character in enumerate(raw[:annex]))
    words = ["".join(c for c in repair(run) if c.isalnum()) for run in rest.split("\0")]
    # The annex's own heading closes the list a second time.
    assert [word for word in words if word] == [*LEFT_OVER, LEFT_OVER[-1]]


def test_in_the_annex_only_labels_and_names_are_left_over(raw: str, repair: Repair) -> None:
    spans = [source for entry in changzhou_2011().sources for source in entry.sources]
    taken = {at for span in spans for at in range(span.start or 0, span.end or 0)}
    annex = raw.index("召集人:")
    rest = "".join("\0" if at in taken else raw[at] for at in range(annex, len(raw)))
    words = ["".join(c for c in repair(run) if c.isalnum()) for run in rest.split("\0")]
    left = [word.removeprefix("召集人").removeprefix("成员") for word in words if word]
    assert len(left) == 15
    # The fourteen people, and the office's director once more; nobody's name is longer.
    assert all(2 <= len(name) <= 4 for name in left)
    assert left[-1] in left[:-1]


def test_no_name_of_a_person_is_shipped(raw: str, repair: Repair) -> None:
    shipped = dumps(changzhou_2011())
    names = [repair(raw[at:end]).replace(" ", "") for at, end in _between_posts(raw)]
    assert len(names) == 14
    assert [name for name in names if name in shipped] == []


def _between_posts(raw: str) -> list[tuple[int, int]]:
    """The stretches of the annex between two lines of the roster that the example quotes."""
    posts = [
        (source.start or 0, source.end or 0)
        for entry in changzhou_2011().sources
        if entry.at.startswith("roster/")
        for source in entry.sources
    ]
    posts.sort()
    starts = [raw.index("召集人:") + len("召集人:"), *(end for _, end in posts)]
    stretches = [(at, start) for at, (start, _) in zip(starts, posts, strict=False)]
    labelled = [(at + raw[at:end].find(":") + 1, end) for at, end in stretches]
    return [(at, end) for at, end in labelled if raw[at:end].strip(" ,")][:14]


def test_the_shipped_file_is_what_its_builder_writes(raw: str) -> None:
    from tools.examples.changzhou_2011 import build  # noqa: PLC0415  # only the checkout has tools

    assert dumps(build(raw)) == dumps(changzhou_2011())
