"""How well names of units are read, measured on the list that was written before anything was tuned on it."""

import csv
from pathlib import Path

import attrs
import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.unit_answer import UnitReading
from govmodel.catalogue.units import unit
from govmodel.catalogue.validity import Sure
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division

LIST = Path(__file__).parent / "unit_names.csv"
EITHER = "|"


@attrs.frozen
class Mark:
    """What became of one row of the list.

    Attributes:
        text: The name asked.
        wrong: What is not as expected, column by column; empty where all is right.
        doubted: Whether the answer itself says that it may be wrong, or knows nothing.
        known: Whether there is one answer, so that doubt helps nobody.
    """

    text: str
    wrong: dict[str, tuple[str, str]]
    doubted: bool
    known: bool


def place_of(reading: UnitReading) -> str:
    place = reading.division
    return place.code if isinstance(place, Division) else (place.within or "" if place else "")


def mark(row: dict[str, str]) -> Mark:
    where = default_catalogue().divisions.on(row["within"], None) if row["within"] else None
    date = PartialDate.parse(row["as_of"]) if row["as_of"] else None
    answer = unit(row["text"], as_of=date, within=where.division if where else None)
    doubted = answer.sure in {None, Sure.DOUBTFUL}
    found = {
        "lines": {"+".join(each.lines) for each in answer.readings},
        "place": {place_of(each) for each in answer.readings},
        "kind": {each.kind.value for each in answer.readings},
    }
    if row["answer"] == "unknown":
        # No line fits: then a reading that does not doubt itself is wrong.
        wrong = {} if doubted else {"answer": (row["answer"], "/".join(sorted(found["lines"])))}
        return Mark(row["text"], wrong, doubted, known=False)
    wrong = {}
    for column, values in found.items():
        wanted = set(row[column].split(EITHER))
        listed = row["answer"] == "ambiguous" and column != "kind"
        if not (wanted <= values if listed else values and values <= wanted):
            wrong[column] = (row[column], "/".join(sorted(values)))
    return Mark(row["text"], wrong, doubted, known=row["answer"] == "known")


@pytest.fixture(scope="module")
def marks() -> list[Mark]:
    with LIST.open(encoding="utf-8", newline="") as file:
        return [mark(row) for row in csv.DictReader(file)]


def test_nearly_all_are_right(marks: list[Mark]) -> None:
    wrong = [each for each in marks if each.wrong]
    assert len(wrong) <= 0.03 * len(marks), wrong


def test_what_is_wrong_is_doubted(marks: list[Mark]) -> None:
    assert [each for each in marks if each.wrong and not each.doubted] == []


def test_what_is_right_is_seldom_doubted(marks: list[Mark]) -> None:
    right = [each for each in marks if not each.wrong and each.known]
    doubted = [each for each in right if each.doubted]
    assert len(doubted) <= 0.1 * len(right), doubted
