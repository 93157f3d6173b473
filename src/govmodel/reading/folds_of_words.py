"""A word in Simplified characters, for looking it up."""

from __future__ import annotations

from govmodel.reading.traditional_table import traditional_table


def simplified(word: str) -> str:
    """The word with its Traditional characters replaced one by one."""
    if word.isascii():
        return word
    sure = traditional_table().sure
    return "".join([sure.get(one, one) for one in word])
