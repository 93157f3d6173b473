import io
import zipfile
from importlib.util import find_spec

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.reading import pdf_page as pdf_module
from govmodel.reading.decoding import NoText
from govmodel.reading.file_kind import FileKind
from govmodel.reading.opened import opened, page_of
from govmodel.reading.page import Missing, Page

HAS_PDF = find_spec("pypdfium2") is not None
needs_pdf = pytest.mark.skipif(not HAS_PDF, reason="the extra `pdf` is not installed")


def pdf(content: str) -> bytes:
    """A PDF of one page, with a table of places that readers rebuild by themselves."""
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R"
            " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"
        ),
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
    )
    body = "%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 5\n0000000000 65535 f \n{table}trailer << /Size 5 /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF"
    return (body + end).encode()


@needs_pdf
def test_a_text_layer_is_read() -> None:
    page = opened(pdf("BT /F1 12 Tf 20 200 Td (A plain notice) Tj ET"))
    assert isinstance(page, Page)
    assert page.text.strip() == "A plain notice"
    assert page.source_span(0, 3) == (0, 3)


@needs_pdf
@pytest.mark.parametrize(
    ("data", "kind"),
    [(pdf("0 0 100 100 re f"), FileKind.SCANNED_PDF), (b"%PDF-1.4 and nothing of it", FileKind.BROKEN)],
)
def test_a_pdf_without_text_says_so(data: bytes, kind: FileKind) -> None:
    assert opened(data) == NoText(kind=kind)


def test_where_the_reader_of_pdf_is_not_installed_the_command_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_module, "_LIBRARY", "no_such_library_is_installed")
    missing = opened(pdf(""))
    assert missing == Missing(extra="pdf")
    assert "govmodel[pdf]" in missing.message.zh
    assert "govmodel[pdf]" in missing.message.en


def test_each_format_goes_to_its_reader() -> None:
    page = opened("<html><body><p>甲</p><p>乙</p></body></html>".encode("gb18030"))
    assert isinstance(page, Page)
    assert page.text == "甲\n乙"
    assert opened("经市政府同意，建立制度。".encode()) == page_of("经市政府同意，建立制度。")
    assert opened(b"") == NoText(kind=FileKind.EMPTY)
    assert opened(b"x" * 9, largest=8) == NoText(kind=FileKind.TOO_LARGE)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    assert opened(stream.getvalue()) == NoText(kind=FileKind.EMPTY)


@given(st.binary(max_size=300) | st.builds(bytes.__add__, st.just(b"PK\x03\x04"), st.binary(max_size=300)))
def test_any_bytes_are_opened_or_say_why_not(data: bytes) -> None:
    assert isinstance(opened(data), Page | NoText | Missing)


@given(st.data())
def test_a_damaged_document_is_opened_or_says_why_not(data: st.DataObject) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", "<w:document><w:p>甲乙丙</w:p></w:document>")
    whole = bytearray(stream.getvalue())
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    assert isinstance(opened(bytes(whole)), Page | NoText | Missing)
