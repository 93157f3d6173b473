"""Laws of quotes: what is cut from a text is found where it was cut, through damage too, and nothing raises."""

from hypothesis import given
from hypothesis import strategies as st

from govmodel.model import Address, JointMeeting, Source, SourceEntry, StructureId
from govmodel.reading.quotes import Quoted, from_quotes
from govmodel.reading.repaired import repair
from govmodel.testing.strategies.damage import damaged

TEXTS = st.text(min_size=1) | st.text("市财政局，。\n（）", min_size=1) | damaged().map(lambda found: found.text)


def quoted(quote: str, text: str) -> Quoted:
    source = Source(document="x", clause="一", quote=quote)
    entry = SourceEntry(at=Address(".name"), sources=(source,))
    return from_quotes(JointMeeting(id=StructureId("x"), name="联席会议", sources=(entry,)), text)


def places(found: Quoted) -> list[tuple[int | None, int | None]]:
    """Every place of the one quote, the only one or each of several."""
    if found.misquotes:
        return list(found.misquotes[0].places)
    return [(source.start, source.end) for entry in found.structure.sources for source in entry.sources]


@st.composite
def cuts(draw: st.DrawFn) -> tuple[str, int, int]:
    text = draw(TEXTS.filter(str.strip))
    start = draw(st.integers(0, len(text) - 1))
    return text, start, draw(st.integers(start + 1, len(text)))


@given(cuts())
def test_what_is_cut_from_a_text_is_found_where_it_was_cut(cut: tuple[str, int, int]) -> None:
    text, start, end = cut
    found = quoted(text[start:end], text)
    if not text[start:end].strip() or (found.misquotes and found.misquotes[0].count > len(places(found))):
        return
    assert (start, end) in places(found)


@given(cuts())
def test_what_is_cut_from_the_repaired_text_is_found_in_the_damaged_one(cut: tuple[str, int, int]) -> None:
    raw, start, end = cut
    repaired = repair(raw)
    quote = repaired.text[start:end]
    found = quoted(quote, raw)
    if not quote.strip() or quote in raw or (found.misquotes and found.misquotes[0].count > len(places(found))):
        return
    assert repaired.raw_span(start, end) in places(found)


@given(st.text(), st.text())
def test_no_quote_and_no_text_makes_it_raise(quote: str, text: str) -> None:
    found = quoted(quote, text)
    assert found.ok == (found.message() == "")
    for place in places(found):
        assert place == (None, None) or text[place[0] : place[1]]


@given(cuts(), st.text(max_size=3))
def test_a_misquote_never_has_a_nearest_passage_from_elsewhere(cut: tuple[str, int, int], more: str) -> None:
    text, start, end = cut
    for misquote in quoted(text[start:end] + more, text).misquotes:
        assert misquote.nearest is None or misquote.nearest in text
