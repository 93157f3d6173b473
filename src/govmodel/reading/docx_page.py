"""A DOCX document as text, by the standard library alone and within bounds: a zip bomb is not unpacked."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree as ET  # documents that declare a type or entities are refused

from govmodel.reading.decoding import NoText
from govmodel.reading.docx_numbers import Numbers
from govmodel.reading.file_kind import FileKind
from govmodel.reading.page import Page

LARGEST_PART: Final = 8 * 1024 * 1024
"""Bytes of one part, unpacked, beyond which a document is not read."""
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
# Text that was deleted or moved away, what Word draws twice, and what is no text.
_LEFT_OUT: Final = frozenset((f"{_W}del", f"{_W}moveFrom", _FALLBACK, f"{_W}instrText", f"{_W}pPr", f"{_W}rPr"))
_BREAKS: Final = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}


def docx_page(data: bytes) -> Page | NoText:
    """The document as text: a paragraph a line, a row of a table a line with tabs between its cells."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            body = _part(archive, "word/document.xml")
            numbering = _part(archive, "word/numbering.xml") if "word/numbering.xml" in archive.namelist() else None
    except (zipfile.BadZipFile, KeyError, ValueError, NotImplementedError, OSError, EOFError, RuntimeError):
        return NoText(kind=FileKind.BROKEN)
    except Exception as error:
        # A damaged stream raises the errors of whichever packer wrote it.
        if type(error).__module__ in {"zlib", "lzma"}:
            return NoText(kind=FileKind.BROKEN)
        raise
    if body is None:
        return NoText(kind=FileKind.TOO_LARGE)
    root = _parsed(body)
    if root is None:
        return NoText(kind=FileKind.BROKEN)
    styles = _parsed(numbering) if numbering is not None else None
    text = "\n".join(_lines(root, Numbers(styles)))
    return Page(source=text, text=text) if text.strip() else NoText(kind=FileKind.EMPTY)


def _part(archive: zipfile.ZipFile, name: str) -> bytes | None:
    """What a part holds; ``None`` where it is too large, whatever its entry says of its size."""
    with archive.open(name) as part:
        content = part.read(LARGEST_PART + 1)
    return content if len(content) <= LARGEST_PART else None


def _parsed(content: bytes) -> ET.Element | None:
    # Word declares neither; entities that stand for one another grow without bound.
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content or b"\0" in content[:100]:
        return None
    try:
        return ET.fromstring(content)  # noqa: S314  # see above
    except ET.ParseError:
        return None


def _lines(root: ET.Element, numbers: Numbers) -> Iterator[str]:
    """Paragraphs and rows in order. A stack in place of recursion: tables may lie in one another without end."""
    stack = [root]
    while stack:
        element = stack.pop()
        if element.tag == f"{_W}p":
            yield numbers.of(element) + "".join(_words(element))
        elif element.tag == f"{_W}tr":
            yield "\t".join(_cell(cell) for cell in element.iter(f"{_W}tc"))
        elif element.tag not in _LEFT_OUT:
            stack.extend(reversed(element))


def _cell(cell: ET.Element) -> str:
    return " ".join(words for words in ("".join(_words(line)).strip() for line in _own_paragraphs(cell)) if words)


def _own_paragraphs(cell: ET.Element) -> Iterator[ET.Element]:
    """Those of the cell itself; a table within it has cells of its own."""
    for child in cell:
        if child.tag == f"{_W}p":
            yield child
        elif child.tag == f"{_W}sdt":
            yield from child.iter(f"{_W}p")


def _words(paragraph: ET.Element) -> Iterator[str]:
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        if element.tag == f"{_W}t":
            yield element.text or ""
        elif element.tag in _BREAKS:
            yield _BREAKS[element.tag]
        elif element.tag not in _LEFT_OUT:
            if element.tag == f"{_W}p":
                yield "\n"  # a text box within the line
            stack.extend(reversed(element))
