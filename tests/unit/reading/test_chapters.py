"""Articles under chapters, and tasks whose brackets say who does them."""

from govmodel.model.document import Section
from govmodel.reading.body import read_body
from govmodel.reading.chapters import by_chapter
from govmodel.reading.outline import outline

TEXT = "第一章 职责\n第一条 联席会议统筹。\n第二章 分工\n第二条 市财政局负责保障经费。\n第三条 市民政局负责养老监管。\n"


def test_articles_stand_within_their_chapter() -> None:
    blocks = by_chapter(outline(TEXT))
    assert [(block.section, len(block.inner)) for block in blocks] == [(Section.MANDATE, 1), (Section.DUTIES, 2)]


def test_blocks_without_chapters_stay_as_they_are() -> None:
    blocks = outline("一、职责\n统筹协调。\n二、分工\n市财政局：负责保障经费。")
    assert by_chapter(blocks) == blocks


def test_articles_under_a_chapter_on_duties_owe_them() -> None:
    assert [duty.task for duty in read_body(TEXT).draft.duties] == ["保障经费", "养老监管"]


def test_brackets_say_who_does_what_under_any_title() -> None:
    text = (
        "二、重点任务\n（一）核定用水总量。（市水务局牵头，市农业农村局配合）\n"
        "（二）推广节水技术。（市农业农村局负责）\n"
    )
    duties = read_body(text).draft.duties
    assert [(duty.part.value, duty.task) for duty in duties] == [
        ("牵头", "核定用水总量"),
        ("配合", "核定用水总量"),
        ("负责", "推广节水技术"),
    ]
