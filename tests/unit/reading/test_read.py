"""What may be read: files, bytes, texts; and what comes of what cannot be."""

from __future__ import annotations

import io
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest
from tests.unit.reading.made_pdf import pdf_of

from govmodel.findings.finding import Severity
from govmodel.model.document import Validity
from govmodel.model.errors import InvalidModel
from govmodel.reading.read import LONGEST, read
from govmodel.reading.reading import NoStructure, Reading
from govmodel.reading.remarks.sound import SOUND
from govmodel.reading.spans import SpanKind
from govmodel.serial.errors import LoadError

BODY = "".join(f"<p>{line}</p>\n" for line in SOUND.splitlines())
HTML = f"""<!DOCTYPE html><html><head><title>通知</title><style>p {{ color: red }}</style></head><body>
<div class="nav">首页&nbsp;>&nbsp;公开</div><div class="TRS_Editor">{BODY}</div>
<script>var x = "<p>成员单位</p>";</script><div class="foot">版权所有</div></body></html>"""


def docx(text: str) -> bytes:
    lines = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in text.splitlines())
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{lines}</w:body></w:document>')
    return out.getvalue()


def test_a_text_its_bytes_and_its_file_say_the_same(tmp_path: Path) -> None:
    path = tmp_path / "lake.txt"
    path.write_text(SOUND, encoding="utf-8")
    from_text = read(SOUND, id="lake")
    assert from_text == read(SOUND.encode(), id="lake") == read(path)
    assert from_text.require_structure().id == "lake"
    assert from_text.ok


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_bytes_of_other_encodings_say_the_same(encoding: str) -> None:
    assert read(SOUND.encode(encoding)).structures == read(SOUND).structures
    assert read(bytearray(SOUND.encode(encoding))).structures == read(memoryview(SOUND.encode(encoding))).structures


@pytest.mark.parametrize("data", [docx(SOUND), HTML.encode()], ids=["docx", "html"])
def test_other_formats_hold_the_same_structure(data: bytes) -> None:
    reading = read(data, id="x")
    plain, found = read(SOUND, id="x").require_structure(), reading.require_structure()
    assert found == plain
    assert [entry.at for entry in found.sources] == [entry.at for entry in plain.sources]


@pytest.mark.skipif(find_spec("pypdfium2") is None, reason="the extra `pdf` is not installed")
@pytest.mark.parametrize("width", [100, 26])
def test_a_pdf_holds_the_same_structure_however_its_lines_are_broken(width: int) -> None:
    lines = [line[at : at + width] for line in SOUND.splitlines() for at in range(0, len(line), width)]
    reading = read(pdf_of("\n".join(lines), lines=8))
    assert reading.structures == read(SOUND).structures
    for entry in reading.structures[0].sources:
        for source in entry.sources:
            words = reading.raw[source.start : source.end]
            assert "".join(words.split()) == "".join(source.quote.split())


def test_offsets_in_a_page_point_into_its_source() -> None:
    reading = read(HTML)
    assert reading.raw == HTML
    at = 0
    for span in reading.spans:
        assert span.start == at < span.end
        at = span.end
    assert at == len(HTML)
    for entry in reading.require_structure().sources:
        for source in entry.sources:
            assert HTML[source.start : source.end] == source.quote
    assert [(seen.start, seen.end) for seen in reading.kinds] == [(0, len(HTML))]
    unread = "".join(HTML[span.start : span.end] for span in reading.unread)
    assert "版权" not in unread
    assert "首页" not in unread


def test_scripts_and_styles_are_no_words_of_a_page() -> None:
    placed = [span for span in read(HTML).spans if span.kind is not SpanKind.FURNITURE]
    script = HTML.index("var x")
    assert not [span for span in placed if span.start <= script < span.end]


def test_the_id_is_given_or_taken_from_the_file(tmp_path: Path) -> None:
    for name, id_ in (("Lake_2014 (1).txt", "lake-2014-1"), ("通知.txt", "document"), ("a.b.txt", "a")):
        path = tmp_path / name
        path.write_text(SOUND, encoding="utf-8")
        assert read(path).require_structure().id == id_
    with pytest.raises(InvalidModel, match="不能作编号"):
        read(SOUND, id="Lake!")


def test_a_file_that_is_not_there_is_the_callers_mistake(tmp_path: Path) -> None:
    with pytest.raises(LoadError) as caught:
        read(tmp_path / "none.txt")
    assert caught.value.problems[0].code == "not-found"
    with pytest.raises(LoadError) as caught:
        read(tmp_path)
    assert caught.value.problems[0].code == "is-a-directory"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("notice.txt", "像是文件名"),
        ("../通知/2014年 8号.docx", "像是文件名"),
        ('{"govmodel": 1}', "结构文件"),
        ("govmodel = 1\nkind = 'joint-meeting'\n", "结构文件"),
        ("", "空的"),
        (" \n\u3000\n", "空的"),
        ("单位,电话\n甲,1\n乙,2\n丙,3\n", "数据表"),
    ],
)
def test_what_is_plainly_no_text_of_a_notice_says_so(text: str, words: str) -> None:
    reading = read(text)
    finding = reading.findings[0]
    assert (finding.code, finding.severity) == ("GM606", Severity.ERROR)
    assert words in finding.text("zh")
    assert reading.structures == ()


def test_a_wrong_file_is_a_finding_and_no_exception() -> None:
    reading = read(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert not reading.ok
    assert (reading.kinds, reading.structures, reading.spans) == ((), (), ())
    assert dict(reading.findings[0].params)["kind"] == "图片"
    with pytest.raises(NoStructure, match="GM606") as caught:
        reading.require_structure()
    assert caught.value.reading is reading


def test_several_structures_are_not_one() -> None:
    reading = read(SOUND + SOUND.replace("湖泊", "林木"))
    with pytest.raises(NoStructure, match="2 structures"):
        reading.require_structure()
    assert "structures 2" in repr(reading)


def test_none_without_a_reason_still_says_none() -> None:
    assert "no structure" in str(NoStructure(Reading(raw="")))


def test_a_text_too_long_is_not_read() -> None:
    reading = read("某" * (LONGEST + 1))
    assert [finding.code for finding in reading.findings] == ["GM606"]
    assert "过大" in reading.findings[0].text("zh")


def test_of_a_document_without_structure_the_head_is_told() -> None:
    page = "索引号 0001 公文时效 废止\n成文日期 2020-08-21\n某区家庭服务业实施方案\n一、目标\n服务提质。\n"
    seen = read(page).kinds[0]
    assert seen.validity is Validity.REPEALED
    assert str(seen.date) == "2020-08-21"
