"""How well strings of posts are read, measured on the list that was written before anything was tuned on it."""

import csv
from pathlib import Path

import attrs
import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.post_answer import PostReading, PostsAnswer
from govmodel.catalogue.posts import find_posts
from govmodel.catalogue.validity import Sure
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division

LIST = Path(__file__).parent / "post_names.csv"
SEVERAL = "；"
EITHER = "|"


@attrs.frozen
class Mark:
    """What became of one row of the list.

    Attributes:
        text: The string asked.
        wrong: What is not as expected, column by column; empty where all is right.
        doubted: Whether the answer itself says that it may be wrong.
    """

    text: str
    wrong: dict[str, tuple[str, str]]
    doubted: bool


def rows() -> list[dict[str, str]]:
    with LIST.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cells(row: dict[str, str], column: str, count: int) -> list[set[str]]:
    """For each post the answers that will do; anything where the column says nothing."""
    parts = row[column].split(SEVERAL) if row[column] else [""] * count
    return [set(part.split(EITHER)) for part in parts]


def lines_of(post: PostReading) -> set[str]:
    return {"+".join(reading.lines) for reading in post.unit.readings} if post.unit else {""}


def places_of(post: PostReading) -> set[str]:
    places = [reading.division for reading in post.unit.readings] if post.unit else []
    return {place.code if isinstance(place, Division) else (place.within or "" if place else "") for place in places}


def same(found: set[str], wanted: set[str], *, ambiguous: bool) -> bool:
    """Whether an answer is the one expected, or at least one of those that would do."""
    return wanted <= found if ambiguous else bool(found) and found <= wanted


def mark(row: dict[str, str]) -> Mark:
    where = default_catalogue()
    place = where.divisions.on(row["within"], None) if row["within"] else None
    date = PartialDate.parse(row["as_of"]) if row["as_of"] else None
    answer = find_posts(row["text"], place.division if place else None, date)
    if row["answer"] == "unknown":
        wrong = {"known": ("", "known")} if any(sound(post) for post in answer.posts) else {}
    else:
        wrong = differences(row, answer)
    return Mark(row["text"], wrong, not all(sound(post) for post in answer.posts))


def sound(post: PostReading) -> bool:
    return post.known and post.sure is not Sure.DOUBTFUL


def differences(row: dict[str, str], answer: PostsAnswer) -> dict[str, tuple[str, str]]:
    titles = row["titles"].split(SEVERAL)
    if len(titles) != len(answer.posts):
        return {"titles": (row["titles"], SEVERAL.join(post.title for post in answer.posts))}
    wrong: dict[str, list[str]] = {}
    found = {
        "titles": [{post.title} for post in answer.posts],
        "post_classes": [{post.post_class.value if post.post_class else ""} for post in answer.posts],
        "unit_lines": [lines_of(post) for post in answer.posts],
        "unit_place": [places_of(post) for post in answer.posts],
    }
    for column, values in found.items():
        for value, wanted in zip(values, cells(row, column, len(titles)), strict=True):
            open_ = row["answer"] == "ambiguous" and column.startswith("unit")
            if wanted != {""} and not same(value, wanted, ambiguous=open_):
                wrong.setdefault(column, []).append("/".join(sorted(value)))
    ranks = str("、".join(rank.name for rank in sorted(answer.ranks.ranks, reverse=True)) if answer.ranks else "")
    if row["ranks"] and ranks != row["ranks"]:
        wrong["ranks"] = [ranks]
    return {column: (row[column], SEVERAL.join(values)) for column, values in wrong.items()}


@pytest.fixture(scope="module")
def marks() -> list[Mark]:
    return [mark(row) for row in rows()]


def test_nearly_all_are_right(marks: list[Mark]) -> None:
    wrong = [each for each in marks if each.wrong]
    assert len(wrong) <= 0.03 * len(marks), wrong


def test_what_is_wrong_is_doubted(marks: list[Mark]) -> None:
    assert [each for each in marks if each.wrong and not each.doubted] == []


def test_what_is_right_is_seldom_doubted(marks: list[Mark]) -> None:
    right = [each for each in marks if not each.wrong]
    doubted = [each for each in right if each.doubted]
    assert len(doubted) <= 0.1 * len(right), doubted
