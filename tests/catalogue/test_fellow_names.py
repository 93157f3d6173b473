"""What units are called elsewhere, held against cells that were judged by hand over every standing of place."""

import csv
import datetime
from pathlib import Path

from govmodel.catalogue.divisions import find_division
from govmodel.catalogue.fellows import Presence, fellow
from govmodel.model.division import Division, Standing, Tier
from govmodel.model.ids import LineId

with (Path(__file__).parent / "fellow_names.csv").open(encoding="utf-8", newline="") as file:
    CELLS = list(csv.DictReader(file, strict=True))


def place(code: str, day: datetime.date) -> Division:
    found = find_division(code, as_of=day).division
    assert found is not None, code
    return found


def answer(cell: dict[str, str]) -> tuple[str, str]:
    named_on, as_of = map(datetime.date.fromisoformat, (cell["named_on"], cell["as_of"]))
    found = fellow(
        cell["name"],
        tuple(map(LineId, cell["lines"].split("+"))),
        place(cell["start"], named_on),
        place(cell["end"], as_of),
        named_on=named_on,
        as_of=as_of,
    )
    return found.presence.value, found.name or ""


def test_every_cell_is_answered_as_judged() -> None:
    wrong = [(cell, found) for cell in CELLS if (found := answer(cell)) != (cell["presence"], cell["expected"])]
    assert wrong == []


def test_the_table_is_long_and_spread_over_the_standings() -> None:
    ends = {place(cell["end"], datetime.date.fromisoformat(cell["as_of"])) for cell in CELLS}
    mainland = set(Standing) - {
        Standing.NATION,
        Standing.SPECIAL_REGION,
        Standing.TOWNSHIP,
        Standing.RAISED_TOWNSHIP,
        Standing.VILLAGE,
        Standing.ZONE,
        Standing.SUB_PROVINCIAL_AREA,
        Standing.SUB_PROVINCIAL_COUNTY,
    }
    assert len(CELLS) >= 300
    assert {end.standing for end in ends} >= mainland
    assert {end.tier for end in ends} == {Tier.PROVINCE, Tier.PREFECTURE, Tier.COUNTY}
    assert {cell["presence"] for cell in CELLS} == {presence.value for presence in Presence}


def test_no_cell_stands_twice() -> None:
    asked = [tuple(cell[key] for key in ("start", "named_on", "name", "lines", "end", "as_of")) for cell in CELLS]
    assert len(asked) == len(set(asked))
