"""Which elements stay where they are, so that as few as possible are said to have moved."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.comparison.change_list import longest_rising


def plainly(numbers: list[int]) -> set[int]:
    """The longest rising run, by trying to go on every run that ended before."""
    runs: list[list[int]] = []
    longest: list[int] = []
    for number in numbers:
        run: list[int] = []
        for before in runs:
            if before[-1] < number and len(before) > len(run):
                run = before
        runs.append([*run, number])
        longest = max(longest, runs[-1], key=len)
    return set(longest)


@given(st.lists(st.integers(), unique=True, max_size=40) | st.integers(0, 40).map(range).flatmap(st.permutations))
def test_the_longest_rising_run_is_the_one_found_plainly(numbers: list[int]) -> None:
    assert longest_rising(numbers) == plainly(numbers)


@pytest.mark.parametrize(
    ("numbers", "run"),
    [([], set()), ([3], {3}), ([2, 1], {2}), ([1, 0, 3, 2], {1, 3}), ([4, 0, 1, 2, 3], {0, 1, 2, 3})],
)
def test_of_runs_as_long_the_first_stays(numbers: list[int], run: set[int]) -> None:
    assert longest_rising(numbers) == plainly(numbers) == run


def test_of_very_many_it_is_found_as_well() -> None:
    many = 200_000
    assert longest_rising([*range(many, 0, -1), *range(many + 1, 2 * many)]) == {many, *range(many + 1, 2 * many)}
