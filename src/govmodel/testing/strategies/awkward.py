"""Texts that notices hold, and texts that break programs."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final, TypeVar

from hypothesis import strategies as st

T = TypeVar("T")

PLAIN: Final = ("甲事", "乙事", "指导协调劳务输出", "服务质量", "促进就业", "合同文本规范和服务矛盾纠纷处理")
"""Ordinary words; the first is what a text shrinks to."""

AWKWARD: Final = (
    " ",
    "　",
    "等",
    "、",
    "\n",
    "上行\n下行",
    "\t甲\r\n乙",
    "ＡＢＣ１２３",
    "abc 123",
    "ｶﾀｶﾅ",
    "（一）甲(乙)",
    "〔2011〕142号",
    "《关于“甲”的‘通知’》",
    "\"引号\" 'quotes' \\ / `",
    "{zh} {0} %s $x",
    "𠀀𠮷𪚥",
    "㐀䶵",
    "關(guān)於",
    "e\u0301 u\u0308\u0323",
    "\u202eאבג\u202c",
    "مرحبا",
    "👩‍👩‍👧 ①⑩ Ⅳ",
    "\u200b\ufeff\u00a0",
    "\x00\x1f\x7f\u0085\u2028",
    "null",
    "true",
    "-0",
    "$ref",
    "召集人",
    "各成员单位",
    "各成员单位" * 40,
)
"""Blanks, both widths, rare and combining characters, right-to-left, quotes, brackets, controls, the
words of formats and of this library, and something long."""


@cache
def any_texts() -> st.SearchStrategy[str]:
    """Whatever Unicode can encode, short."""
    return st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6)


@cache
def texts() -> st.SearchStrategy[str]:
    """A text of one character or more: ordinary, awkward, or anything."""
    return st.sampled_from(PLAIN) | st.sampled_from((*PLAIN, *AWKWARD)) | any_texts()


@cache
def names() -> st.SearchStrategy[str]:
    """A text that is not blank, as names are not."""
    return texts().filter(str.strip)


@lru_cache(maxsize=1024)
def maybe(values: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """Nothing, or one of the values."""
    return st.none() | values


@lru_cache(maxsize=1024)
def few(values: st.SearchStrategy[T], *, least: int = 0, most: int = 2) -> st.SearchStrategy[tuple[T, ...]]:
    """A short tuple of the values."""
    return st.lists(values, min_size=least, max_size=most).map(tuple)


@cache
def flags() -> st.SearchStrategy[bool]:
    """No, or yes; no is simpler."""
    return st.booleans()
