"""Which characters two texts share: nothing is lost, and words are not torn apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.wording.char_difference import LONGEST, SHORTEST_RUN, PieceKind, char_difference

CASES = {
    "the same": ("统筹协调", "统筹协调", "统筹协调"),
    "nothing": ("", "", ""),
    "all new": ("", "统筹", "{+统筹+}"),
    "all gone": ("统筹", "", "[-统筹-]"),
    "a word dropped": ("相关规划、政策及标准", "相关政策及标准", "相关[-规划、-]政策及标准"),
    "a word put in": ("人力资源社会保障局", "人力资源和社会保障局", "人力资源{+和+}社会保障局"),
    "a character for another": ("向省政府汇报", "向市政府汇报", "[-向省-]{+向市+}政府汇报"),
    "words of two characters are not torn apart": ("厅长", "局长", "[-厅长-]{+局长+}"),
    "a shared character alone is no word": ("甲乙丙", "丁乙戊", "[-甲乙丙-]{+丁乙戊+}"),
    "numbers are not torn apart": (
        "国办发〔2010〕43号",
        "苏政办发〔2011〕49号",
        "[-国-]{+苏政+}办发〔[-2010〕43号-]{+2011〕49号+}",
    ),
    "in the middle": ("省民政厅", "市民政局", "[-省-]{+市+}民政[-厅-]{+局+}"),
}


def drawn(before: str, after: str) -> str:
    marks = {PieceKind.KEPT: "{}", PieceKind.DROPPED: "[-{}-]", PieceKind.ADDED: "{{+{}+}}"}
    return "".join(marks[piece.kind].format(piece.text) for piece in char_difference(before, after))


@pytest.mark.parametrize(("before", "after", "expected"), CASES.values(), ids=CASES)
def test_pieces_are_words_where_there_are_any(before: str, after: str, expected: str) -> None:
    assert drawn(before, after) == expected


def test_texts_too_long_to_look_at_keep_beginning_and_end() -> None:
    before, after = f"开头{'甲' * LONGEST}结尾", f"开头{'乙甲' * LONGEST}结尾"

    pieces = char_difference(before, after)

    assert [piece.kind for piece in pieces] == [
        PieceKind.KEPT,
        PieceKind.DROPPED,
        PieceKind.ADDED,
        PieceKind.KEPT,
    ]
    assert pieces[0].text == "开头"


SHORT = st.text(alphabet="甲乙丙、省12", max_size=12)


@given(SHORT, SHORT)
def test_pieces_give_back_both_texts(before: str, after: str) -> None:
    pieces = char_difference(before, after)

    assert "".join(piece.text for piece in pieces if piece.kind is not PieceKind.ADDED) == before
    assert "".join(piece.text for piece in pieces if piece.kind is not PieceKind.DROPPED) == after
    assert all(piece.text for piece in pieces)
    if before != after:
        assert all(len(piece.text) >= SHORTEST_RUN for piece in pieces if piece.kind is PieceKind.KEPT)
