"""Bytes to text: the encoding is told by what the text looks like afterwards.

- Bytes that are text never raise, cut short or spoilt in places as they may be.
- Bytes that are no text come back as a value that says what they are.
"""

from __future__ import annotations

import codecs
import re
from enum import Enum
from functools import cache
from typing import Final

import attrs

from govmodel.findings.text import Text
from govmodel.model.fields import many
from govmodel.reading.file_kind import MESSAGES, FileKind, kind_of
from govmodel.reading.han import common_han
from govmodel.reading.traditional_table import traditional_table
from govmodel.wording.certainty import Certainty

LARGEST: Final = 64 * 1024 * 1024
"""Bytes beyond which a file is not read: no notice comes near."""


class Encoding(Enum):
    """How text was written as bytes."""

    UTF_8 = "UTF-8"
    UTF_16_LE = "UTF-16LE"
    UTF_16_BE = "UTF-16BE"
    GB18030 = "GB18030"
    BIG5 = "Big5"


@attrs.frozen(kw_only=True)
class Decoded:
    """Bytes that are text.

    Attributes:
        text: The text, without a mark of byte order.
        encoding: How it was written.
        certainty: ``MENDED`` where bytes fit no character and U+FFFD stands for them; ``OPEN`` where the
            text does not look like Chinese, or like it in another encoding too.
        others: Encodings that give as likely a text.
        lost: How many places could not be decoded.
    """

    text: str
    encoding: Encoding
    certainty: Certainty = Certainty.PLAIN
    others: tuple[Encoding, ...] = many()
    lost: int = 0


@attrs.frozen(kw_only=True)
class NoText:
    """Bytes that are no plain text, and what they are."""

    kind: FileKind

    @property
    def message(self) -> Text:
        """What to tell the person who gave the file."""
        return MESSAGES[self.kind]


_MARKS: Final = (
    (codecs.BOM_UTF8, Encoding.UTF_8),
    (codecs.BOM_UTF16_LE, Encoding.UTF_16_LE),
    (codecs.BOM_UTF16_BE, Encoding.UTF_16_BE),
)
# cp950 is Big5 with what Windows adds to it.
_CODECS: Final = {Encoding.BIG5: "cp950"}
_SAMPLE: Final = 4096
_CLEAR, _NEAR, _LEAST = 0.7, 0.1, 0.3
_MOST_LOST: Final = 0.05
_MOST_CONTROLS: Final = 0.1
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_PUNCTUATION: Final = frozenset("，。、；：？！（）《》〈〉“”‘’【】〔〕「」『』·—…○●■□◆→　％－／．０１２３４５６７８９")


def decode(data: bytes, *, largest: int = LARGEST) -> Decoded | NoText:
    """The text that bytes hold, or what they hold instead.

    Args:
        data: A file's content.
        largest: Bytes beyond which it is not looked at.
    """
    if len(data) > largest:
        return NoText(kind=FileKind.TOO_LARGE)
    kind = kind_of(data)
    if kind is not None:
        return NoText(kind=kind)
    decoded = _by_mark(data) or _by_looks(data)
    if not decoded.text.strip("\ufeff \t\r\n\x0c"):
        return NoText(kind=FileKind.EMPTY)
    sample = decoded.text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > _MOST_CONTROLS * len(sample) or decoded.lost > _MOST_LOST * len(decoded.text):
        return NoText(kind=FileKind.BINARY)
    return NoText(kind=FileKind.TABLE) if is_table(decoded.text) else decoded


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding)
    return None


def _decoded(data: bytes, encoding: Encoding, *, certainty: Certainty = Certainty.PLAIN) -> Decoded:
    text, lost = _attempt(data, encoding)
    return Decoded(text=text, encoding=encoding, certainty=Certainty.MENDED if lost else certainty, lost=lost)


def _attempt(data: bytes, encoding: Encoding) -> tuple[str, int]:
    codec = _CODECS.get(encoding, encoding.value)
    try:
        return data.decode(codec), 0
    except UnicodeDecodeError:
        text = data.decode(codec, errors="replace")
        return text, text.count("\ufffd")


def _by_looks(data: bytes) -> Decoded:
    """UTF-8 where it fits, since other encodings hardly ever do by accident; else what looks most like Chinese."""
    if b"\0" not in data[:_SAMPLE]:
        try:
            return Decoded(text=data.decode("utf-8"), encoding=Encoding.UTF_8)
        except UnicodeDecodeError:
            pass
    sample = data[: _SAMPLE * 2]
    likeness = sorted(((_looks(sample, encoding), encoding) for encoding in Encoding), key=lambda pair: -pair[0])
    best, encoding = likeness[0]
    others = tuple(other for looks, other in likeness[1:] if looks > best - _NEAR and looks > _LEAST)
    sure = best >= _CLEAR and not others
    return attrs.evolve(
        _decoded(data, encoding, certainty=Certainty.PLAIN if sure else Certainty.OPEN),
        others=others,
    )


def _looks(sample: bytes, encoding: Encoding) -> float:
    """From 0 to 1: how much of what is not plain ASCII is characters that notices have, and ASCII is no debris."""
    text, lost = _attempt(sample, encoding)
    if not text:
        return 0.0
    # A sample may be cut within its last character.
    lost -= 1 if text.endswith("\ufffd") and lost else 0
    known = _known()
    foreign = [one for one in text if one > "\x7f"]
    debris = len(_CONTROL.findall(text)) + 4 * max(0, lost)
    right = sum(one in known for one in foreign)
    if not foreign:
        right, wrong = len(text), debris
    else:
        wrong = len(foreign) - right + debris
    return right / (right + wrong)


@cache
def _known() -> frozenset[str]:
    common = common_han()
    traditional = (before for before, after in traditional_table().sure.items() if after in common)
    return common | _PUNCTUATION | frozenset(traditional)


_SEPARATORS: Final = ",\t;|"
_FEWEST_ROWS: Final = 3
_LONGEST_CELL: Final = 60


def is_table(text: str) -> bool:
    """Whether every line has the same number of cells, as in CSV; sentences rule it out."""
    lines = [line for line in text[: _SAMPLE * 4].splitlines() if line.strip()]
    if len(text) > _SAMPLE * 4:
        lines = lines[:-1]
    if len(lines) < _FEWEST_ROWS or any("。" in line for line in lines):
        return False
    for separator in _SEPARATORS:
        counts = {line.count(separator) for line in lines}
        if len(counts) == 1 and (cells := counts.pop() + 1) > 1:
            return sum(map(len, lines)) <= _LONGEST_CELL * cells * len(lines)
    return False
