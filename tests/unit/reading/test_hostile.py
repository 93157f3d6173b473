"""Input that nobody means well with ends in a reading with a clear finding, and never in an exception."""

from __future__ import annotations

import io
import zipfile

import pytest

from govmodel.reading.docx_page import LARGEST_PART
from govmodel.reading.opened import LONGEST as LONGEST_SOURCE
from govmodel.reading.read import LONGEST, read
from govmodel.reading.remarks.sound import SOUND

MANY = 60_000
SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def filled(words: str, length: int = MANY) -> str:
    return (words * (length // len(words) + 1))[:length]


TEXTS = {
    "brackets": filled("（"),
    "open and closed": filled("()"),
    "square": filled("["),
    "numbers": filled("1、"),
    "headings": filled("一、\n（一）\n1.\n"),
    "titles": filled("关于建立湖泊保护联席会议制度的通知\n"),
    "notices": filled("关于建立湖泊保护联席会议制度的通知\n经市政府同意，建立湖泊保护联席会议制度，现通知如下。\n"),
    "glosses": filled("關(guān)"),
    "members": "一、成员单位\n联席会议由" + filled("市财政局、") + "等部门组成。",
    "duties": "三、职责分工\n" + filled("市水利局：负责湖泊，配合市财政局。\n"),
    "names": "召集人：" + filled("甲某某　"),
    "conveners": filled("召集人：甲某某 "),
    "quotation marks": filled("《“"),
    "question marks": filled("?,F"),
    "spaces": filled(" ") + "人",
    "tabs": filled("\t市"),
    "dates": filled("2014年6月3日\n"),
    "lone surrogates": filled("市\ud800财\udfff政局"),
    "noncharacters": filled("\ufffe\uffff"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_of_one_thing_over_and_over_is_read(name: str) -> None:
    reading = read(TEXTS[name])
    assert reading.findings
    assert reading.ok
    assert sum(span.end - span.start for span in reading.spans) == len(TEXTS[name])


@pytest.mark.parametrize("noise", ["\u202e\u2066", "\x00\x01\x1b", "\u200b\ufeff\u2060", "\x7f\x9b", "\ud800\udfff"])
def test_characters_that_nobody_sees_are_told_of(noise: str) -> None:
    reading = read(SOUND.replace("，", f"，{noise}"))
    assert "GM612" in {finding.code for finding in reading.findings}
    assert reading.structures == read(SOUND).structures
    told = "".join(finding.text("zh") + finding.text("en") for finding in reading.findings)
    assert told.isprintable()


def test_ten_megabytes_of_brackets_are_too_much() -> None:
    assert [finding.code for finding in read(b"(" * 10_000_000).findings] == ["GM606"]
    assert [finding.code for finding in read("(" * (LONGEST + 1)).findings] == ["GM606"]


@pytest.mark.parametrize(
    "page",
    [
        "<html>" + filled("<table><tr><td>"),
        "<html>" + filled("<div>") + "关于",
        "<html>" + filled("<"),
        "<html>" + filled("<!--"),
        "<html>" + filled("<script>"),
        "<html>" + filled("&#x202e;"),
        "<html>" + filled("&amp"),
        "<html><p " + filled("class='a' ") + ">联席会议",
        "<!DOCTYPE html>" + filled("</p>"),
    ],
)
def test_a_page_of_nothing_but_markup_is_read(page: str) -> None:
    reading = read(page)
    assert not reading.structures
    assert reading.findings
    at = 0
    for span in reading.spans:
        assert span.start == at < span.end
        at = span.end
    assert at == len(reading.raw)


def test_scripts_say_nothing() -> None:
    script = f"<script>document.write({SOUND!r})</script><style>{SOUND}</style>"
    assert not read(f"<html><body>{script}<p>本页没有内容。</p></body></html>").structures


def test_a_source_too_long_is_not_looked_into() -> None:
    assert "过大" in read("<html>" + " " * LONGEST_SOURCE).findings[0].text("zh")


def document(inside: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{SPACE}"><w:body>{inside}</w:body></w:document>')
    return out.getvalue()


def test_a_zip_bomb_is_not_unpacked() -> None:
    reading = read(document(" " * (LARGEST_PART + 1)))
    assert "过大" in reading.findings[0].text("zh")


@pytest.mark.parametrize("depth", [10, 2_000])
def test_tables_within_tables_are_read_however_deep(depth: int) -> None:
    inside = (
        "<w:tbl><w:tr><w:tc>" * depth + "<w:p><w:r><w:t>联席会议</w:t></w:r></w:p>" + "</w:tc></w:tr></w:tbl>" * depth
    )
    reading = read(document(inside))
    assert reading.ok
    assert "联席会议" in reading.raw


def test_entities_that_stand_for_one_another_are_refused() -> None:
    out = io.BytesIO()
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", bomb)
    assert [finding.code for finding in read(out.getvalue()).findings] == ["GM606"]
