"""Document numbers (发文字号), read whole or damaged: 常政办发〔2011〕142号, 胶政办发【2021】10号, 昆府办发〔202028."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

import attrs

from govmodel.model.document import DocumentNumber
from govmodel.model.errors import InvalidModel
from govmodel.model.fields import many, sparse_repr
from govmodel.wording.certainty import Certainty
from govmodel.wording.numerals import DIGITS, read_digits


class Repair(Enum):
    """What had to be mended in a document number."""

    SPACES = "去掉空格"
    BRACKETS = "改用六角括号"
    DIGITS = "改用阿拉伯数字"
    ORDINAL = "去掉「第」"
    LEADING_ZERO = "去掉序号前的零"
    OPENING_LOST = "补上左括号"
    CLOSING_LOST = "补上右括号"
    ENDING_LOST = "补上「号」"


_GUESSES: Final = frozenset((Repair.OPENING_LOST, Repair.CLOSING_LOST, Repair.ENDING_LOST))
"""Repairs that put something back which the text no longer has."""


@attrs.frozen(kw_only=True, repr=False)
class NumberReading:
    """What a text that should be a document number may say.

    Attributes:
        text: What was read.
        numbers: Every number it may mean, the likeliest first; empty where it is none.
        repairs: What was mended to read the first, in the order of :class:`Repair`.
    """

    text: str
    numbers: tuple[DocumentNumber, ...] = many()
    repairs: tuple[Repair, ...] = many()

    @property
    def number(self) -> DocumentNumber | None:
        """The number, where there is just one."""
        return self.numbers[0] if len(self.numbers) == 1 else None

    @property
    def alternatives(self) -> tuple[DocumentNumber, ...]:
        """What else it may mean."""
        return self.numbers[1:]

    @property
    def certainty(self) -> Certainty:
        """How sure the number is. Another kind of bracket leaves it plain; what was lost does not."""
        if not self.numbers:
            return Certainty.UNREAD
        if len(self.numbers) > 1:
            return Certainty.OPEN
        return Certainty.MENDED if _GUESSES.intersection(self.repairs) else Certainty.PLAIN

    __repr__ = sparse_repr


BRACKETS: Final = ("〔〕", "[]", "［］", "【】", "()", "（）", "﹝﹞", "{}", "｛｝", "〖〗", "〈〉", "<>")
"""Pairs that stand around the year, the standard's first."""

_OPENING: Final = "".join(pair[0] for pair in BRACKETS)
_CLOSING: Final = "".join(pair[1] for pair in BRACKETS)
_DIGIT: Final = re.escape("".join(DIGITS)) + "OoＯｏ"
_LETTER_O: Final = str.maketrans(dict.fromkeys("OoＯｏ", "0"))
_PARTS: Final = re.compile(
    rf"(?P<code>[一-鿿A-Za-z]{{1,24}})(?P<open>[{re.escape(_OPENING)}]?)(?P<digits>[{_DIGIT}]{{4,13}})"
    rf"(?P<close>[{re.escape(_CLOSING)}]?)(?P<rest>年?(?P<ordinal>第?)(?P<serial>[{_DIGIT}]{{0,9}}))(?P<end>号?)(?:文件?)?"
)
_SPACE: Final = re.compile(r"\s+")
_YEARS: Final = range(1949, 2100)
"""Years that four digits after the code are taken for."""
_LONGEST: Final = 64
_OUTER: Final = (("（", "）"), ("(", ")"))


def read_document_number(text: str) -> NumberReading:
    """The document number that ``text`` is, mended where it is damaged. Never raises.

    Where the bracket behind the year is lost, the first four digits are the year and the rest is the
    serial: 〔202028 is 〔2020〕28号, since no office prints a year before 1949 or of five digits.

    Example:
        >>> reading = read_document_number("昆府办发〔202028")
        >>> str(reading.number), [repair.value for repair in reading.repairs]
        ('昆府办发〔2020〕28号', ['补上右括号', '补上「号」'])
    """
    bare = _SPACE.sub("", text)
    for opened, closed in _OUTER:
        if bare.startswith(opened) and bare.endswith(closed):
            bare = bare[1:-1]
    found = _PARTS.fullmatch(bare) if len(bare) <= _LONGEST else None
    number = _number(found) if found else None
    if found is None or number is None:
        return NumberReading(text=text)
    done = _repairs(found, spaced=bool(_SPACE.search(text.strip())))
    return NumberReading(text=text, numbers=(number,), repairs=tuple(each for each in Repair if each in done))


def _pieces(found: re.Match[str]) -> tuple[str, str]:
    """The digits of the year and those of the serial."""
    if found["serial"] and (found["close"] or found["ordinal"]):
        return found["digits"], found["serial"]
    # Nothing stands between them: 202028, or 202028〕 with the bracket behind both.
    together = found["digits"] + found["serial"]
    return together[:4], together[4:]


def _number(found: re.Match[str]) -> DocumentNumber | None:
    year, serial = (read_digits(piece.translate(_LETTER_O)) for piece in _pieces(found))
    if year is None or year not in _YEARS or not serial:
        return None
    try:
        return DocumentNumber(code=found["code"], year=year, serial=serial)
    except InvalidModel:
        return None


def _repairs(found: re.Match[str], *, spaced: bool) -> set[Repair]:
    year, serial = _pieces(found)
    between = bool(found["close"]) and bool(found["serial"])
    written = found["open"] + found["close"]
    done = {
        Repair.SPACES: spaced,
        Repair.BRACKETS: any(bracket not in BRACKETS[0] for bracket in written),
        Repair.DIGITS: not (year + serial).isascii() or not (year + serial).isdecimal(),
        Repair.ORDINAL: bool(found["ordinal"]),
        Repair.LEADING_ZERO: read_digits(serial[0].translate(_LETTER_O)) == 0,
        Repair.OPENING_LOST: not found["open"],
        Repair.CLOSING_LOST: not between,
        Repair.ENDING_LOST: not found["end"],
    }
    return {repair for repair, needed in done.items() if needed}
