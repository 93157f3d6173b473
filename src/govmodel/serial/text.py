"""Bytes to text, and everything that shows a file to be no text at all."""

from __future__ import annotations

from govmodel.model.errors import Problem
from govmodel.serial.errors import LoadError


def decoded(content: str | bytes) -> str:
    """The text of a file, without a byte order mark.

    Raises:
        LoadError: If there is none, or it is not text in UTF-8.
    """
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
    if "\\" in text and ("\\ud" in text or "\\uD" in text):
        return False
    try:
        text.encode("utf-16-le")
    except UnicodeEncodeError:
        return False
    return True


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
