"""A PDF's text layer, by the ``pdf`` extra; a PDF of scanned images says so."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

from govmodel.reading.decoding import NoText
from govmodel.reading.file_kind import FileKind
from govmodel.reading.page import Missing, Page

_LIBRARY: Final = "pypdfium2"
MOST_PAGES: Final = 300
"""Pages beyond which a PDF is no notice."""
_LONGEST: Final = 4 * 1024 * 1024


def pdf_page(data: bytes) -> Page | NoText | Missing:
    """The text of all pages, each beginning on a new line after a form feed."""
    if find_spec(_LIBRARY) is None:
        return Missing(extra="pdf")
    library: Any = import_module(_LIBRARY)
    try:
        document = library.PdfDocument(data)
    except library.PdfiumError as error:
        return NoText(kind=FileKind.ENCRYPTED_PDF if "password" in str(error).lower() else FileKind.BROKEN)
    try:
        if len(document) > MOST_PAGES:
            return NoText(kind=FileKind.TOO_LARGE)
        text = "\n\f".join(_texts(document))
    except library.PdfiumError:
        return NoText(kind=FileKind.BROKEN)
    finally:
        document.close()
    return Page(source=text, text=text) if text.strip() else NoText(kind=FileKind.SCANNED_PDF)


def _texts(document: Any) -> list[str]:
    texts: list[str] = []
    length = 0
    for page in document:
        layer = page.get_textpage()
        # Pdfium ends lines as Windows does, and marks a hyphen at a line's end by U+FFFE.
        texts.append(layer.get_text_bounded().replace("\r\n", "\n").replace("\ufffe", ""))
        layer.close()
        page.close()
        length += len(texts[-1])
        if length > _LONGEST:
            break
    return texts
