"""What a file holds when it is no plain text, told by its first bytes, with a sentence for each."""

from __future__ import annotations

import io
import re
import zipfile
from enum import Enum
from typing import Final

from govmodel.findings.text import Text


class FileKind(Enum):
    """What bytes hold that are no plain text."""

    EMPTY = "空文件"
    TOO_LARGE = "过大"
    IMAGE = "图片"
    PDF = "PDF"
    ENCRYPTED_PDF = "加密的PDF"
    SCANNED_PDF = "扫描的PDF"
    DOCX = "DOCX"
    BROKEN = "损坏"
    OFD = "OFD"
    SPREADSHEET = "电子表格"
    OLD_OFFICE = "旧版办公文档"
    ENCRYPTED = "加密文件"
    ARCHIVE = "压缩包"
    TABLE = "数据表"
    BINARY = "不明的二进制文件"


MESSAGES: Final = {
    FileKind.EMPTY: Text("文件是空的", "the file is empty"),
    FileKind.TOO_LARGE: Text("文件过大，未读", "the file is too large and was not read"),
    FileKind.IMAGE: Text(
        "这是图片，没有文字；请先识别成文字", "this is an image without text; recognise its text first"
    ),
    FileKind.PDF: Text("这是 PDF，不是纯文本", "this is a PDF, not plain text"),
    FileKind.ENCRYPTED_PDF: Text(
        "这是加密的 PDF；请先解除密码", "this is an encrypted PDF; take its password off first"
    ),
    FileKind.SCANNED_PDF: Text(
        "这份 PDF 没有文字层，只有扫描的图像；请先识别成文字",
        "this PDF has no text, only scanned images; recognise its text first",
    ),
    FileKind.BROKEN: Text("文件已损坏，读不出来", "the file is broken and cannot be read"),
    FileKind.DOCX: Text("这是 DOCX 文档，不是纯文本", "this is a DOCX document, not plain text"),
    FileKind.OFD: Text(
        "这是 OFD 版式文件；请先另存为 PDF 或文本", "this is an OFD document; save it as PDF or text first"
    ),
    FileKind.SPREADSHEET: Text("这是电子表格，不是通知", "this is a spreadsheet, not a notice"),
    FileKind.OLD_OFFICE: Text(
        "这是旧版 .doc 等办公文档；请先另存为 DOCX", "this is an old office document (.doc); save it as DOCX first"
    ),
    FileKind.ENCRYPTED: Text("文件已加密；请先解密", "the file is encrypted; decrypt it first"),
    FileKind.ARCHIVE: Text("这是压缩包；请先解压", "this is an archive; unpack it first"),
    FileKind.TABLE: Text("这是 CSV 等数据表，不是通知", "this is a table of data such as CSV, not a notice"),
    FileKind.BINARY: Text("这是二进制文件，不是文本", "this is a binary file, not text"),
}
"""One sentence for each kind."""

_STARTS: Final = (
    (b"\xff\xd8\xff", FileKind.IMAGE),
    (b"\x89PNG\r\n\x1a\n", FileKind.IMAGE),
    (b"GIF87a", FileKind.IMAGE),
    (b"GIF89a", FileKind.IMAGE),
    (b"II*\x00", FileKind.IMAGE),
    (b"MM\x00*", FileKind.IMAGE),
    (b"Rar!\x1a\x07", FileKind.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", FileKind.ARCHIVE),
    (b"\x1f\x8b\x08", FileKind.ARCHIVE),
    (b"BZh", FileKind.ARCHIVE),
    (b"\xfd7zXZ\x00", FileKind.ARCHIVE),
    (b"\x28\xb5\x2f\xfd", FileKind.ARCHIVE),
    (b"{\\rtf", FileKind.OLD_OFFICE),
    (b"-----BEGIN PGP MESSAGE", FileKind.ENCRYPTED),
    (b"Salted__", FileKind.ENCRYPTED),
    (b"\x7fELF", FileKind.BINARY),
)
_BITMAP: Final = re.compile(rb"BM.{4}\0\0\0\0.{3}\0", re.DOTALL)
_BOXES: Final = re.compile(rb".{4}ftyp(?:heic|heix|mif1|avif)", re.DOTALL)
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")
_MOST_NAMES: Final = 10_000


def kind_of(data: bytes) -> FileKind | None:
    """What the bytes hold by the marks of its format; ``None`` where they bear none and may be text."""
    if not data:
        return FileKind.EMPTY
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    if b"%PDF-" in data[:1024]:
        return FileKind.ENCRYPTED_PDF if b"/Encrypt" in data else FileKind.PDF
    if data.startswith(_OLE):
        return FileKind.ENCRYPTED if _ENCRYPTED_PACKAGE in data else FileKind.OLD_OFFICE
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_zip(data)
    if _BITMAP.match(data) or _BOXES.match(data) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        return FileKind.IMAGE
    return FileKind.ARCHIVE if data[257:262] == b"ustar" else None


def _kind_of_zip(data: bytes) -> FileKind:
    """By the names in its directory only: nothing is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()[:_MOST_NAMES]
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return FileKind.ARCHIVE
    names = {entry.filename for entry in entries}
    if any(entry.flag_bits & 1 for entry in entries):
        return FileKind.ENCRYPTED
    if "word/document.xml" in names:
        return FileKind.DOCX
    if "OFD.xml" in names:
        return FileKind.OFD
    return FileKind.SPREADSHEET if "xl/workbook.xml" in names else FileKind.ARCHIVE
