"""The small tables that repairs go by, each read from the package once."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from importlib import resources


def _rows(name: str) -> Iterator[dict[str, str]]:
    text = resources.files("govmodel.reading").joinpath("data", name).read_text(encoding="utf-8")
    return csv.DictReader(text.splitlines())


@cache
def surnames() -> frozenset[str]:
    """Surnames of one character."""
    return frozenset(row["surname"] for row in _rows("surnames.csv"))


@cache
def padded_words() -> frozenset[str]:
    """Labels and headings that are often printed with spaces between their characters."""
    return frozenset(row["word"] for row in _rows("padded_words.csv"))


@cache
def shapes() -> dict[str, tuple[tuple[str, str], ...]]:
    """For each character that stands for one of like shape: the words it is met in, as damaged and as meant."""
    return {
        row["before"]: tuple(
            (word.replace(row["after"], row["before"]), word)
            for word in sorted(row["words"].split(), key=lambda word: -len(word))
        )
        for row in _rows("shapes.csv")
    }
