"""Bytes to text, and everything that shows a file to be no text at all."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.errors import Problem
from govmodel.serial.errors import LoadError


def decoded(content: str | bytes) -> str:
    """The text of a file, without a byte order mark.

    Raises:
        LoadError: If there is none, or it is not text in UTF-8.
    """
    if isinstance(content, bytes):
        _refuse_other_kinds(content)
    if b"\0" in content if isinstance(content, bytes) else "\0" in content:
        raise LoadError([_binary()])
    try:
        text = content.decode("utf-8-sig") if isinstance(content, bytes) else content.removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise LoadError([_not_utf8(error.start)]) from None
    if not text.strip():
        raise LoadError([_empty()])
    return text


def is_whole(text: str) -> bool:
    """Whether the text surely holds no half of a surrogate pair, neither as it is nor as an escape."""
    # Looking for the one character first is many times faster, and most files have no escape.
    if "\\" in text and ("\\ud" in text or "\\uD" in text) and _HALF.search(text):
        return False
    try:
        text.encode("utf-16-le")
    except UnicodeEncodeError:
        return False
    return True


_HALF: Final = re.compile(r"(?<!\\)(?:\\\\)*\\u[dD]")
"""An escape that may be half of a pair; a backslash that is itself escaped begins none."""

_KINDS: Final = (
    (b"%PDF-", "PDF 文件", "a PDF file"),
    (b"\xd0\xcf\x11\xe0", "Word、WPS 等的旧式文件（.doc、.xls）", "an old office file (.doc, .xls)"),
    (b"PK\x03\x04", "Word、WPS 等的文件（.docx、.xlsx）或压缩包", "an office file (.docx, .xlsx) or an archive"),
)
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff", b"{\0", b"\0{")


def _refuse_other_kinds(content: bytes) -> None:
    for mark, zh, en in _KINDS:
        if content.startswith(mark):
            raise LoadError([_document(zh, en)])
    if content.startswith(_WIDE):
        raise LoadError([_utf_16()])


def _document(zh: str, en: str) -> Problem:
    return Problem(
        path="$",
        code="document-file",
        zh=f"这是{zh}，不是 govmodel 文件；请把内容写成 .toml 或 .json 文件",
        en=f"this is {en}, not a govmodel file; write its content as a .toml or .json file",
    )


def _utf_16() -> Problem:
    return Problem(
        path="$",
        code="not-utf-8",
        zh="这是 UTF-16 文字；请另存为 UTF-8",
        en="this is UTF-16 text; save it as UTF-8",
    )


def _binary() -> Problem:
    return Problem(
        path="$",
        code="binary-file",
        zh="这是二进制文件，不是 govmodel 文件",
        en="this is a binary file, not a govmodel file",
    )


def _not_utf8(at: int) -> Problem:
    return Problem(
        path="$",
        code="not-utf-8",
        zh=f"第 {at + 1} 个字节起不是 UTF-8 文字；请另存为 UTF-8",
        en=f"not UTF-8 text from byte {at + 1} on; save it as UTF-8",
    )


def _empty() -> Problem:
    return Problem(path="$", code="empty-file", zh="文件是空的", en="the file is empty")
