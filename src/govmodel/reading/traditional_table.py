"""The table of Traditional and Japanese characters, read from the package once."""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources

import attrs

from govmodel.reading.han import plain_han


@attrs.frozen(kw_only=True)
class TraditionalTable:
    """What each Traditional character becomes.

    Attributes:
        sure: Characters that Simplified text never has, by themselves.
        doubtful: Characters that Simplified text has too (乾县, 於, 徵): only in Traditional text.
        phrases: Where a character by itself would come out wrong (乾坤, 深沈).
    """

    sure: dict[str, str]
    doubtful: dict[str, str]
    phrases: dict[str, str]


@cache
def traditional_table() -> TraditionalTable:
    """The shipped table."""
    text = resources.files("govmodel.reading").joinpath("data", "traditional.csv").read_text(encoding="utf-8")
    rows = [row[:3] for row in csv.reader(text.splitlines()[1:])]
    singles = {before: after for before, after, kind in rows if kind != "词"}
    plain = plain_han()
    return TraditionalTable(
        sure={before: after for before, after in singles.items() if before not in plain},
        doubtful={before: after for before, after in singles.items() if before in plain},
        phrases={before: after for before, after, kind in rows if kind == "词"},
    )
