"""Every character of a text that is read is accounted for, once, and reading never raises."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from govmodel.reading.read import read_text
from govmodel.reading.reading import Reading

PIECES = (
    "一、主要职责\n",
    "统筹协调湖泊保护工作。",
    "二、成员单位\n",
    "联席会议由市水利局、市财政局等2个部门组成，市水利局为牵头单位。",
    "召集人由市政府分管副市长担任。",
    "联席会议办公室设在市水利局，",
    "三、职责分工\n市水利局：负责湖泊保护，配合市财政局做好资金管理。\n",
    "四、工作规则\n联席会议每年召开一次全体会议。",
    "（一）",
    "常政办发〔2014〕8号\n",
    "關(guān)于",
    "2014年6月3日",
    "\u3000\n",
    "?,F(xiàn)將",
)
texts = st.text() | st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=14).map("".join)


def accounted(reading: Reading, text: str) -> None:
    assert reading.raw == text
    at = 0
    for span in reading.spans:
        assert span.start == at < span.end
        at = span.end
    assert at == len(text)
    assert 0 <= reading.quality.placed <= 1
    assert 0 <= reading.quality.furniture <= 1


@given(texts)
def test_spans_stand_side_by_side_from_first_to_last(text: str) -> None:
    accounted(read_text(text), text)


@given(texts)
def test_sources_point_into_the_raw_text(text: str) -> None:
    for structure in read_text(text).structures:
        for entry in structure.sources:
            for source in entry.sources:
                assert source.start is not None
                assert source.end is not None
                assert 0 <= source.start <= source.end <= len(text)
                if not read_text(text).repairs:
                    assert text[source.start : source.end] == source.quote


@given(texts)
def test_reading_again_gives_the_same(text: str) -> None:
    assert read_text(text) == read_text(text)
