"""Numbers as notices write them: 12, １２, 十二, 一二, 二百零三, and back to Chinese numerals."""

from __future__ import annotations

from typing import Final

ZEROS: Final = "零〇○"
"""The characters in use for nought, the one of the dictionaries first: U+96F6, U+3007, U+25CB."""
DIGITS: Final = {
    **{str(value): value for value in range(10)},
    **{chr(0xFF10 + value): value for value in range(10)},
    **dict.fromkeys(ZEROS, 0),
    **{character: value for value, character in enumerate("一二三四五六七八九", 1)},
    "两": 2,
}
"""Every character that stands for one digit, Arabic, full-width or Chinese."""
GREATEST: Final = 99_999_999
"""The greatest number that is read and written."""

_UNITS: Final = {"千": 1000, "百": 100, "十": 10}
_TENS: Final = str.maketrans({"廿": "二十", "卅": "三十"})
_MYRIAD: Final = "万"
_CHINESE: Final = "零一二三四五六七八九"
_LONGEST: Final = 24


def read_numeral(text: str) -> int | None:
    """The number that ``text`` is, or ``None``. Never raises.

    A digit after a unit that leaves its own unit out (一百二, 三万五) is not read: it is 120 to some and
    102 to others.

    Example:
        >>> read_numeral("一千零二十"), read_numeral("二○一一"), read_numeral("１２")
        (1020, 2011, 12)
    """
    if not 0 < len(text) <= _LONGEST:
        return None
    digits = read_digits(text)
    if digits is not None:
        return digits if digits <= GREATEST else None
    head, myriad, tail = text.translate(_TENS).partition(_MYRIAD)
    if not myriad:
        return _below_myriad(head)
    high = _below_myriad(head)
    low = _below_myriad(tail, after_unit=True) if tail else 0
    return high * 10_000 + low if high and low is not None and (low or not tail) else None


def read_digits(text: str) -> int | None:
    """The number whose digits stand one after another: 2011, 二○一一; ``None`` for anything else."""
    value = 0
    for character in text[: _LONGEST + 1]:
        digit = DIGITS.get(character)
        if digit is None:
            return None
        value = value * 10 + digit
    return value if 0 < len(text) <= _LONGEST else None


def _below_myriad(text: str, *, after_unit: bool = False) -> int | None:
    """A number up to 9999 of digits and units; ``after_unit`` where 万 stands before it."""
    total, last, digit, zero = 0, 10_000 if after_unit else 100_000, None, False
    for character in text:
        unit = _UNITS.get(character)
        if unit is not None:
            # 十二 and 一百十二 leave the 一 before 十 out; no other unit goes without its digit.
            if unit >= last or digit == 0 or (digit is None and unit != 10):
                return None
            total, last, digit, zero = total + unit * (1 if digit is None else digit), unit, None, False
        elif digit is not None or character not in DIGITS:
            return None
        elif DIGITS[character] == 0:
            if zero or last > 10_000:
                return None
            zero = True
        else:
            digit = DIGITS[character]
    if digit is None:
        return None if zero or not text else total
    lone = last > 10_000
    return total + digit if lone or zero or last == 10 else None


def write_numeral(number: int) -> str:
    """The number in Chinese numerals: 12 → 十二, 1020 → 一千零二十.

    Raises:
        ValueError: Below 0 or above :data:`GREATEST`.
    """
    if not 0 <= number <= GREATEST:
        raise ValueError(f"{number} 不在 0 至 {GREATEST} 之间 / {number} is not between 0 and {GREATEST}")
    if number == 0:
        return _CHINESE[0]
    high, low = divmod(number, 10_000)
    written = (_written(high) + _MYRIAD if high else "") + (
        (_CHINESE[0] if high and low < 1000 else "") + _written(low) if low else ""
    )
    return written[1:] if written.startswith("一十") else written


def write_digits(number: int, zero: str = "〇") -> str:
    """The number digit by digit: 2011 → 二〇一一. Years are written so."""
    return "".join(zero if digit == "0" else _CHINESE[int(digit)] for digit in str(number))


def _written(number: int) -> str:
    """A number from 1 to 9999."""
    parts: list[str] = []
    gap = False
    for character, unit in (*_UNITS.items(), ("", 1)):
        digit, number = divmod(number, unit)
        if digit:
            parts.append((_CHINESE[0] if gap and parts else "") + _CHINESE[digit] + character)
            gap = False
        else:
            gap = True
    return "".join(parts)
