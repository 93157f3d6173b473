import io
import zipfile

import pytest

from govmodel.reading import docx_page as module
from govmodel.reading.decoding import NoText
from govmodel.reading.docx_page import docx_page
from govmodel.reading.file_kind import FileKind
from govmodel.reading.page import Page

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
NUMBERING = f"""<w:numbering {W}><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl>
<w:lvl w:ilvl="3"><w:numFmt w:val="decimal"/><w:lvlText w:val="%4."/></w:lvl>
</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""


def document(body: str, numbering: str | None = None) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {W} {MC}><w:body>{body}</w:body></w:document>")
        if numbering is not None:
            archive.writestr("word/numbering.xml", numbering)
    return stream.getvalue()


def text_of(body: str, numbering: str | None = None) -> str:
    page = docx_page(document(body, numbering))
    assert isinstance(page, Page)
    return page.text


def line(words: str, level: int | None = None) -> str:
    number = "" if level is None else f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr>'
    return f"<w:p><w:pPr>{number}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def test_paragraphs_are_lines_and_breaks_and_tabs_are_kept() -> None:
    assert (
        text_of(line("甲") + "<w:p><w:r><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:br/><w:t>丁</w:t></w:r></w:p>")
        == "甲\n乙\t丙\n丁"
    )


def test_deleted_and_moved_text_and_what_is_drawn_twice_are_left_out() -> None:
    body = (
        "<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>新</w:t></w:r></w:ins>"
        "<mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
        "<mc:Fallback><w:p><w:r><w:t>框</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>"
    )
    assert text_of(body) == "甲新\n框"


def test_a_row_of_a_table_is_a_line() -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"

    inner = "<w:tbl>" + row(line("内")) + "</w:tbl>"
    table = (
        "<w:tbl>" + row(line("姓名"), line("职务")) + row(line("甲") + line("乙"), line("局长") + inner) + "</w:tbl>"
    )
    assert text_of(table) == "姓名\t职务\n甲 乙\t局长\t内"


def test_numbers_that_the_program_prints_are_counted() -> None:
    body = (
        line("总则", 0)
        + line("目的", 1)
        + line("依据", 1)
        + line("点", 2)
        + line("职责", 0)
        + line("一般", 1)
        + line("项", 3)
    )
    assert text_of(body, NUMBERING).split("\n") == [
        "一、总则",
        "（一）目的",
        "（二）依据",
        "点",
        "二、职责",
        "（一）一般",
        "1.项",
    ]
    assert text_of(line("甲", 0)) == "甲"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04 no archive", FileKind.BROKEN),
        (document("<w:p>"), FileKind.BROKEN),
        (document(line(" ")), FileKind.EMPTY),
        (document(line("甲"))[:-40], FileKind.BROKEN),
    ],
)
def test_what_cannot_be_read_says_so(data: bytes, kind: FileKind) -> None:
    assert docx_page(data) == NoText(kind=kind)


def test_entities_are_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", '<!DOCTYPE a [<!ENTITY b "ccc">]><a>&b;</a>')
    assert docx_page(stream.getvalue()) == NoText(kind=FileKind.BROKEN)


def test_a_zip_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_PART", 1000)
    assert docx_page(document(line("甲" * 10_000))) == NoText(kind=FileKind.TOO_LARGE)


def test_tables_nested_without_end_do_no_harm() -> None:
    depth = 2000
    nested = "<w:tbl><w:tr><w:tc>" * depth + line("甲") + "</w:tc></w:tr></w:tbl>" * depth
    page = docx_page(document(nested))
    assert isinstance(page, Page | NoText)
