"""Any file's bytes as the text of a page, or a value that says why there is none."""

from __future__ import annotations

from typing import Final

import attrs

from govmodel.reading.decoding import LARGEST, NoText, decode
from govmodel.reading.docx_page import docx_page
from govmodel.reading.file_kind import FileKind
from govmodel.reading.html_page import html_page, is_html
from govmodel.reading.page import Missing, Page
from govmodel.reading.pdf_page import pdf_page

LONGEST: Final = 16 * 1024 * 1024
"""Code points of a source, markup and all, beyond which it is not looked into."""


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
    page = page_of(decoded.text)
    return page if isinstance(page, NoText) else attrs.evolve(page, decoded=decoded)


def page_of(text: str) -> Page | NoText:
    """The page that a text is: what is seen of it where it is HTML, else the text itself.

    What is too long to be any notice's page comes back as a value that says so.
    """
    if len(text) > LONGEST:
        return NoText(kind=FileKind.TOO_LARGE)
    return html_page(text) if is_html(text) else Page(source=text, text=text)
