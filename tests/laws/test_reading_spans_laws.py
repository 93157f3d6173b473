"""Every character of a text is placed, furniture or unread, told as a reader would character by character."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from govmodel.reading.draft import Draft
from govmodel.reading.outline import Block, Heading
from govmodel.reading.read import read_text
from govmodel.reading.repaired import Repaired, repair
from govmodel.reading.spans import SpanKind, spans_of

MARKS = "，。、；：！？（）《》〈〉“”‘’【】〔〕「」—…·,.;:!?()[]\"' \t\r\n\u3000\xa0\f\x0b|/-_*#=~<>　"
TEXTS = st.text(st.sampled_from("市局，。 （）\n甲乙負a"), max_size=40)
STRETCHES = st.lists(st.tuples(st.integers(0, 45), st.integers(0, 12)), max_size=8)


def slowly(repaired: Repaired, draft: Draft, headings: list[tuple[int, int]]) -> list[tuple[int, SpanKind]]:
    """Where each run of one kind ends in the raw text, by looking at each character for itself."""
    kinds = [SpanKind.FURNITURE if char in MARKS else SpanKind.UNREAD for char in repaired.text]
    for start, end in [*((each.start, each.end) for each in draft.furniture), *headings]:
        for at in range(start, min(end, len(kinds))):
            kinds[at] = SpanKind.FURNITURE
    for _, each, _ in draft.placed:
        for at in range(each.start, min(each.end, len(kinds))):
            kinds[at] = SpanKind.PLACED
    ends: list[tuple[int, SpanKind]] = []
    for at, kind in enumerate(kinds):
        last = at + 1 == len(kinds)
        if last or kinds[at + 1] is not kind:
            end = len(repaired.raw) if last else repaired.raw_span(at, at + 1)[1]
            if not ends or end > ends[-1][0]:
                ends.append((end, kind))
    return ends


@given(TEXTS, STRETCHES, STRETCHES, STRETCHES)
def test_spans_are_those_of_looking_at_each_character(
    raw: str, placed: list[tuple[int, int]], passed: list[tuple[int, int]], headings: list[tuple[int, int]]
) -> None:
    repaired = repair(raw)
    draft = Draft(text=repaired.text)
    for start, length in placed:
        draft.place("x", start, start + length, "一")
    for start, length in passed:
        draft.pass_over(start, start + length)
    titled = [(start, start + length) for start, length in headings]
    blocks = tuple(Block(heading=Heading(start, end, 1, "", "")) for start, end in titled)
    spans = spans_of(repaired, (draft,), blocks)
    assert [(span.end, span.kind) for span in spans] == (
        slowly(repaired, draft, titled) or ([(len(raw), SpanKind.FURNITURE)] if raw else [])
    )


@given(TEXTS)
def test_sources_point_at_the_raw_words_their_quotes_were_repaired_from(middle: str) -> None:
    raw = f"{middle}\n一、成员單(dān)位\n联席会议由市財(cái)政局、市民政局、市教育局等部门组成。"
    repaired = repair(raw)
    (structure,) = read_text(raw).structures
    for source in (source for entry in structure.sources for source in entry.sources):
        assert any(
            repaired.raw_span(at, at + len(source.quote)) == (source.start, source.end)
            for at in range(len(repaired.text))
            if repaired.text.startswith(source.quote, at)
        )
