"""Reading, whatever is given: no exception, every character once, the same again, findings that point somewhere."""

from __future__ import annotations

import html
import re
from typing import Final

from hypothesis import assume, given
from hypothesis import strategies as st
from tests.laws.test_reading_notice_laws import legible

import govmodel as gm
from govmodel.reading.remarks.sound import SOUND
from govmodel.reading.remarks.table import REMARKS, find_remark
from govmodel.testing import clean_joint_meetings

PIECES: Final = (
    *SOUND.splitlines(keepends=True),
    "關(guān)于",
    "〔202028",
    "2020821",
    "\u202e",
    "\x00",
    "公文时效 废止\n",
    "市银河航道局、",
    "<p>",
    "<div class='TRS_Editor'>",
    "</div>",
    "&nbsp;",
    "<script>",
    "<!--",
    "原标题：",
)
texts = st.text() | st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=20).map("".join)
pages = texts.map(lambda text: f"<html><body>{text}</body></html>")
STARTS: Final = (b"", b"%PDF-1.4\n", b"PK\x03\x04", b"\xff\xfe", b"<html>", "关于".encode("gb18030"), b"\xef\xbb\xbf")
contents = st.builds(lambda start, rest: start + rest, st.sampled_from(STARTS), st.binary() | texts.map(str.encode))

_OTHER_SPACE: Final = re.compile(r"[^\S \n\u3000]|  |\s\n|\n\s")


def sound(reading: gm.Reading) -> None:
    """What holds of every reading."""
    at = 0
    for span in reading.spans:
        assert span.start == at < span.end
        at = span.end
    assert at == len(reading.raw)
    assert [seen.start for seen in reading.kinds[1:]] == [seen.end for seen in reading.kinds[:-1]]
    assert len(reading.structures) == sum(seen.sets_up_a_body for seen in reading.kinds)
    assert bool(reading.kinds) == (reading.ok and bool(reading.raw))
    assert reading.structures or reading.findings
    for finding in reading.findings:
        remark = find_remark(finding.code)
        assert remark is not None
        assert remark.slug == finding.slug
        assert finding.text("zh")
        assert finding.text("en")
        for quote in (finding.source, *finding.related):
            source = quote.source if quote is not None else None
            if source is not None:
                assert source.start is not None
                assert source.end is not None
                assert 0 <= source.start <= source.end <= len(reading.raw)
    for structure in reading.structures:
        for entry in structure.sources:
            for source in entry.sources:
                assert source.start is not None
                assert source.end is not None
                assert 0 <= source.start <= source.end <= len(reading.raw)
    for repair in reading.repairs:
        assert 0 <= repair.start <= repair.end <= len(reading.raw)


@given(texts | pages)
def test_any_text_is_read(text: str) -> None:
    reading = gm.read(text)
    assert reading.raw in {text, ""}
    sound(reading)


@given(contents)
def test_any_bytes_are_read(content: bytes) -> None:
    sound(gm.read(content))


@given(texts | pages)
def test_the_same_again(text: str) -> None:
    assert gm.read(text) == gm.read(text)


@given(texts)
def test_what_was_read_can_be_written_and_loaded(text: str) -> None:
    for structure in gm.read(text).structures:
        assert gm.loads(gm.dumps(structure)) == structure


@given(clean_joint_meetings().map(legible))
def test_a_page_of_markup_says_what_its_text_says(structure: gm.JointMeeting) -> None:
    notice = gm.render(structure, "notice")
    # White space means nothing in markup.
    assume(not _OTHER_SPACE.search(notice))
    lines = "".join(f"<p>{html.escape(line)}</p>\n" for line in notice.splitlines())
    plain, page = gm.read(notice), gm.read(f"<html><body>{lines}</body></html>")
    assert page.structures == plain.structures
    assert [finding.code for finding in page.findings] == [finding.code for finding in plain.findings]
    for before, after in zip(plain.structures, page.structures, strict=True):
        quotes = [[source.quote for entry in each.sources for source in entry.sources] for each in (before, after)]
        assert quotes[0] == quotes[1]
    for entry in (entry for found in page.structures for entry in found.sources):
        for source in entry.sources:
            words = html.unescape(page.raw[source.start : source.end])
            assert page.repairs or words.replace("</p>\n<p>", "\n") == source.quote


@given(clean_joint_meetings())
def test_a_reading_is_shown_whole_and_its_source_word_for_word(structure: gm.JointMeeting) -> None:
    reading = gm.read(gm.render(structure, "notice"))
    assert all(finding.code in gm.render(reading, lang="en") for finding in reading.findings)
    shown = gm.render(reading, part="source")
    for span in reading.unread:
        words = reading.raw[span.start : span.end].split("\n")[0]
        assert "".join(f"<?{words}".split()) in "".join(shown.split())


def test_every_remark_can_be_made() -> None:
    made = {finding.code for remark in REMARKS for finding in gm.read(remark.bad).findings}
    assert made >= {remark.code for remark in REMARKS}
