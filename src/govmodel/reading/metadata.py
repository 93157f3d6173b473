"""What a page says around a document: rows of labels and values, and words that belong to the page alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

import attrs

from govmodel.reading.outline import Line
from govmodel.reading.tables import page_chrome, page_labels

_LONGEST: Final = 240
_LONGEST_CHROME: Final = 60
_OPENING: Final = "[［【〔|｜ \u3000\t"
_AROUND: Final = r"[\[［【〔|｜ \u3000\t:：]"


@attrs.frozen
class PageRow:
    """A label of a page's table with its value.

    Attributes:
        field: Which field of the head it gives; empty for one that says nothing of the document.
        start: Where the label begins.
        value_start: Where the value begins.
        value_end: One past its last code point.
        words: The value.
    """

    field: str
    start: int
    value_start: int
    value_end: int
    words: str


@cache
def _label() -> re.Pattern[str]:
    words = "|".join(re.escape(label) for label in sorted(page_labels(), key=len, reverse=True))
    return re.compile(
        rf"(?:(?<={_AROUND})|^)(?P<label>{words})(?:[\]］】〕]|[ \u3000\t]*[:：])*[ \u3000\t]*(?=(?P<next>.?))"
    )


_ABUTTING: Final = re.compile(r"^(?P<label>发文机关|发文字号|发文机构)(?=[\u4e00-\u9fff])")
"""Labels that pages print right before their value: 发文字号国函〔2008〕2号."""


def page_rows(lines: Sequence[Line]) -> Iterator[PageRow]:
    """The rows of labels and values among lines; a label by itself has its value on the next line."""
    fields = page_labels()
    for number, line in enumerate(lines):
        if len(line.text) > _LONGEST:
            continue
        words = line.text.strip("|｜ ")
        start = line.start + line.text.index(words)
        abutting = _ABUTTING.match(words)
        if abutting is not None:
            end = abutting.end()
            yield PageRow(fields[abutting["label"]], start, start + end, start + len(words), words[end:])
            continue
        opening = len(words) - len(words.lstrip(_OPENING))
        if _label().match(words, opening) is None:
            continue
        found = list(_label().finditer(words))
        if not _is_row(words, found):
            continue
        if len(found) == 1 and found[0].end() == len(words) and fields[found[0]["label"]]:
            below = lines[number + 1] if number + 1 < len(lines) else None
            if below is not None and len(below.text) <= _LONGEST_VALUE:
                yield PageRow(fields[found[0]["label"]], start, below.start, below.end, below.text)
            continue
        for at, label in enumerate(found):
            end = found[at + 1].start() if at + 1 < len(found) else len(words)
            value = words[label.end() : end].rstrip(_OPENING)
            yield PageRow(
                fields[label["label"]],
                start + label.start(),
                start + label.end(),
                start + label.end() + len(value),
                value.strip(),
            )


_LONGEST_VALUE: Final = 60


def _is_row(words: str, found: list[re.Match[str]]) -> bool:
    """Whether a line that begins with a label is a row of the page: something parts it from its value."""
    first = found[0]
    parted = words[first.end("label") : first.end()]
    return bool(parted) or len(found) > 1 or first.end() == len(words)


def is_chrome(line: Line) -> bool:
    """Whether a short line holds nothing but words that belong to pages: 扫一扫在手机上查看当前页面."""
    text = line.text
    return len(text) <= _LONGEST_CHROME and "。" not in text and any(words in text for words in page_chrome())
