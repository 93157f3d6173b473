"""Any file's bytes as the text of a page, or a value that says why there is none."""

from __future__ import annotations

import attrs

from govmodel.reading.decoding import LARGEST, NoText, decode
from govmodel.reading.docx_page import docx_page
from govmodel.reading.file_kind import FileKind
from govmodel.reading.html_page import html_page, is_html
from govmodel.reading.page import Missing, Page
from govmodel.reading.pdf_page import pdf_page


def opened(data: bytes, *, largest: int = LARGEST) -> Page | NoText | Missing:
    """The page that a file holds: plain text, HTML, DOCX, or PDF with a text layer.

    Args:
        data: The file's content.
        largest: Bytes beyond which it is not looked at.
    """
    decoded = decode(data, largest=largest)
    if isinstance(decoded, NoText):
        if decoded.kind is FileKind.DOCX:
            return docx_page(data)
        return pdf_page(data) if decoded.kind is FileKind.PDF else decoded
    return attrs.evolve(page_of(decoded.text), decoded=decoded)


def page_of(text: str) -> Page:
    """The page that a text is: what is seen of it where it is HTML, else the text itself."""
    return html_page(text) if is_html(text) else Page(source=text, text=text)
