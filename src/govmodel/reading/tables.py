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


Shape = tuple[str, int, str]
"""A word as damaged, where in it the damaged character stands, and what is meant there."""


@cache
def shapes() -> dict[str, tuple[Shape, ...]]:
    """For each character that stands for one of like shape: the words it is met in, the longest first."""
    return {
        row["before"]: tuple(
            (word.replace(row["after"], row["before"]), word.index(row["after"]), row["after"])
            for word in sorted(row["words"].split(), key=lambda word: -len(word))
        )
        for row in _rows("shapes.csv")
    }


@cache
def shapes_by_pair() -> dict[str, tuple[Shape, ...]]:
    """The same by two characters of the damaged word: the damaged one and that before it, or else after it."""
    by_pair: dict[str, list[Shape]] = {}
    for found in shapes().values():
        for shape in found:
            damaged, at, _ = shape
            first = max(0, at - 1)
            by_pair.setdefault(damaged[first : first + 2], []).append(shape)
    return {pair: tuple(found) for pair, found in by_pair.items()}


@cache
def page_labels() -> dict[str, str]:
    """Labels of the rows that pages print around a document, with the field of its head that each gives, if any."""
    return {row["label"]: row["field"] for row in _rows("page_labels.csv")}


@cache
def page_chrome() -> tuple[str, ...]:
    """Words that belong to a page and not to the document on it."""
    return tuple(row["words"] for row in _rows("page_chrome.csv"))


@cache
def connectives() -> frozenset[str]:
    """Words that only join what stands on both sides of them, and labels like 附件."""
    return frozenset(row["words"] for row in _rows("connectives.csv"))
