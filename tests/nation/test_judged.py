"""Two hundred systems derived by chain from the national templates print what a person has read and found right."""

from collections import Counter

import pytest
from tests.nation.table import EACH, OPEN, RUNS, judged, rows, runs_of

from govmodel.model.division import DivisionKind, Standing

TABLE = judged()
_NOT_ASKED = {DivisionKind.NATION, DivisionKind.SPECIAL_REGION, DivisionKind.ZONE, DivisionKind.VILLAGE}
_BELOW = {DivisionKind.TOWN, DivisionKind.TOWNSHIP, DivisionKind.SUMU, DivisionKind.SUBDISTRICT}


@pytest.mark.parametrize("run", runs_of(TABLE), ids=lambda run: f"{run[0]}-{run[1]}")
def test_every_cell_is_as_it_was_read(run: tuple[str, str, tuple[str, ...]]) -> None:
    read = [row for row in TABLE if (row["template"], row["as_of"]) == run[:2]]
    made = {row["code"]: row for row in rows([run])}
    assert [made[row["code"]] for row in read] == read


def test_every_sort_of_division_is_among_them() -> None:
    assert {row["kind"] for row in TABLE} == {kind.value for kind in set(DivisionKind) - _NOT_ASKED - _BELOW}
    outside = {Standing.NATION, Standing.SPECIAL_REGION, Standing.ZONE, Standing.VILLAGE}
    below = {Standing.TOWNSHIP, Standing.RAISED_TOWNSHIP}
    assert {row["standing"] for row in TABLE} == {standing.value for standing in set(Standing) - outside - below}


def test_there_are_fifty_of_every_run() -> None:
    assert Counter((row["template"], row["as_of"]) for row in TABLE) == dict.fromkeys(RUNS, EACH)


def test_most_of_the_names_are_settled() -> None:
    """Asking about everything would be right everywhere, and no help to anybody."""
    names = [name for row in TABLE for name in row["units"].split("、")]
    assert names.count(OPEN) < len(names) / 2
