"""Readings as people and programs see them: overview, data, and the source word for word."""

from __future__ import annotations

import json

import pytest

import govmodel as gm
from govmodel.reading.remark import Remark
from govmodel.reading.remarks.sound import SOUND
from govmodel.reading.remarks.table import REMARKS
from govmodel.rendering.markdown import markdown_text
from govmodel.rendering.marked_source import marked_source_view
from govmodel.rendering.reading_data import reading_data
from govmodel.rendering.reading_view import reading_view
from govmodel.rendering.rule_data import remark_data
from govmodel.rendering.rule_page import remark_view
from govmodel.rendering.view import Entries, Heading, Paragraph

DAMAGED = SOUND.replace("〔2014〕8号", "〔20148号").replace("负责湖泊保护。", "负责湖泊保护。\n界桩由沿湖各村看护。")


def test_the_overview_has_the_documents_head_and_what_was_read_of_it() -> None:
    shown = gm.render(gm.read(DAMAGED), lang="zh")
    for words in ("常政办发〔2014〕8号", "2014-06-03", "召集人 1，成员 2", "GM604", "GM607", "界桩由沿湖各村看护"):
        assert words in shown
    english = gm.render(gm.read(DAMAGED), lang="en")
    for words in ("Number", "conveners 1, members 2", "[note]", "word for word"):
        assert words in english


def test_what_weighs_most_stands_first() -> None:
    reading = gm.read("公文时效 废止\n" + DAMAGED)
    headings = [block.text for group in reading_view(reading).groups for block in group if isinstance(block, Heading)]
    assert [heading[:5] for heading in headings] == ["GM613", "GM604", "GM607"]
    assert "废止" in gm.render(reading, lang="zh")
    assert "repealed" in gm.render(reading, lang="en")


def test_a_reading_of_nothing_shows_its_finding() -> None:
    assert "GM606" in gm.render(gm.read(b""), lang="zh")
    assert reading_view(gm.Reading(raw="")).groups == ((),)


def test_several_documents_are_shown_one_below_the_other() -> None:
    shown = gm.render(gm.read(SOUND + SOUND.replace("湖泊", "林木"), id="x"), lang="zh")
    assert shown.index("湖泊") < shown.index("林木")
    assert "x/2:" in gm.render(gm.read(SOUND + SOUND.replace("湖泊", "林木"), id="x"), part="source")


def test_data_has_everything_with_offsets_and_structures_as_files_have_them() -> None:
    reading = gm.read(DAMAGED, id="lake")
    data = json.loads(json.dumps(reading_data(reading)))
    assert data["ok"] is True
    assert data["kinds"][0]["number"] == "常政办发〔2014〕8号"
    assert gm.loads(json.dumps(data["structures"][0])) == reading.structures[0]
    assert [DAMAGED[each["start"] : each["end"]] for each in data["unread"]] == ["界桩由沿湖各村看护"]
    assert [(each["before"], each["after"]) for each in data["repairs"]] == [("〔20148号", "〔2014〕8号")]
    assert json.loads(gm.render(reading, "json"))["kinds"] == data["kinds"]


def test_the_source_is_legible_without_colour() -> None:
    view = marked_source_view(gm.read(DAMAGED))
    entries = [
        entry for group in view.groups for block in group if isinstance(block, Entries) for entry in block.entries
    ]
    assert any("<?界桩由沿湖各村看护?>" in entry.text for entry in entries)
    assert [entry.sign for entry in entries].count("?") == 1
    bare = "".join(entry.text for entry in entries)
    for mark in ("[", "]", "<?", "?>"):
        bare = bare.replace(mark, "")
    assert bare == DAMAGED.replace("\n", "")


def test_the_source_of_nothing_has_its_legend_alone() -> None:
    view = marked_source_view(gm.Reading(raw=""), "en", "x.txt")
    assert [type(block) for group in view.groups for block in group] == [Heading, Paragraph]


def test_long_markup_is_cut_and_tags_left_out() -> None:
    page = f"<html><body><style>{'p { color: red } ' * 30}</style><p>{SOUND.splitlines()[0]}</p></body></html>"
    view = marked_source_view(gm.read(page))
    text = "".join(e.text for g in view.groups for b in g if isinstance(b, Entries) for e in b.entries)
    assert "color" not in text
    assert "<p>" not in text
    assert "湖泊保护" in text


def test_a_reading_has_parts_of_its_own() -> None:
    reading = gm.read(SOUND)
    with pytest.raises(ValueError, match="source"):
        gm.render(reading, part="matrix")
    with pytest.raises(ValueError, match="part"):
        gm.render(reading.structures[0], part="source")
    assert gm.render(reading, "markdown").startswith("| ") or "标题" in gm.render(reading, "markdown", lang="zh")


@pytest.mark.parametrize("remark", REMARKS, ids=lambda remark: remark.code)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_remark_has_a_page_that_can_be_printed(remark: Remark, lang: str) -> None:
    page = markdown_text(remark_view(remark, lang))
    assert remark.code in page
    assert all(char.isprintable() or char == "\n" for char in page)
    data = json.loads(json.dumps(remark_data(remark)))
    assert data["slug"] == remark.slug
    assert data["good"]["text"] == remark.good
