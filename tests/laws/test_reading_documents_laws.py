"""Several documents in one page: their stretches lie side by side, and notices put together are taken apart again."""

from __future__ import annotations

from typing import Final

import attrs
from hypothesis import given
from hypothesis import strategies as st
from tests.laws.test_reading_notice_laws import legible

import govmodel as gm
from govmodel.model import Document, JointMeeting
from govmodel.reading.documents import starts_of
from govmodel.reading.read import read_text
from govmodel.testing import clean_joint_meetings

PIECES: Final = (
    "某市人民政府办公室关于建立某市湖泊保护工作联席会议制度的通知\n",
    "某政办发〔2014〕8号\n",
    "经市政府同意，建立某市湖泊保护工作联席会议（以下简称联席会议）制度。\n",
    "附件\n",
    "附件：某市湖泊保护工作联席会议制度\n",
    "某市湖泊保护工作联席会议制度\n",
    "某省河道管理联席会议制度\n",
    "原标题:关于开展试点工作的通知\n",
    "摘要：本文讨论。\n",
    "日前，联席会议第一次会议在某市召开，会议听取了各单位的工作汇报。\n",
    "2014年6月3日\n",
    "该做法得到肯定二、主要任务\n",
    "联席会议由市水利局、市财政局等2个部门组成，召集人由市政府分管副市长担任。\n",
)
texts = st.text() | st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=20).map("".join)


@given(texts)
def test_documents_lie_side_by_side_from_first_to_last(text: str) -> None:
    reading = read_text(text)
    at = 0
    for seen in reading.kinds:
        assert seen.start == at
        at = seen.end
    assert at == len(text)
    assert all(seen.start < seen.end for seen in reading.kinds) or not text


@given(texts)
def test_what_a_document_is_told_to_be_rests_on_its_own_words(text: str) -> None:
    """What a part is told to be does not depend on its neighbours."""
    reading = read_text(text)
    for seen in reading.kinds:
        alone = read_text(text[seen.start : seen.end])
        assert alone.kinds[0].kind is seen.kind or len(alone.kinds) > 1


def undated(structure: JointMeeting) -> JointMeeting:
    return attrs.evolve(structure, document=Document())


several = st.lists(clean_joint_meetings().map(legible), min_size=1, max_size=4)


@given(several)
def test_notices_put_together_give_as_many_structures(structures: list[JointMeeting]) -> None:
    notices = [gm.render(structure, "notice") for structure in structures]
    reading = read_text("".join(notices))
    assert [seen.start for seen in reading.kinds] == [sum(map(len, notices[:at])) for at in range(len(notices))]
    assert len(reading.structures) == len(structures)
    for structure, notice, read in zip(structures, notices, reading.structures, strict=True):
        assert read.name == structure.name
        alone = read_text(notice, str(read.id)).structures[0]
        assert attrs.evolve(read, sources=()) == attrs.evolve(alone, sources=())


@given(several.map(lambda found: [undated(structure) for structure in found]))
def test_notices_without_a_signature_are_taken_apart_too(structures: list[JointMeeting]) -> None:
    notices = [gm.render(structure, "notice") for structure in structures]
    assert len(starts_of("\n".join(notices))) == len(notices)


@given(clean_joint_meetings().map(legible))
def test_sources_in_a_second_document_point_into_the_whole_page(structure: JointMeeting) -> None:
    first = gm.render(gm.examples.changzhou_2011(), "notice")
    whole = first + gm.render(structure, "notice")
    reading = read_text(whole)
    for entry in reading.structures[1].sources:
        for source in entry.sources:
            assert source.start is not None
            assert source.start >= len(first)
            if not reading.repairs:
                assert whole[source.start : source.end] == source.quote
