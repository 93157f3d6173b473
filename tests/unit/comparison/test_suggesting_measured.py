"""How good suggestions are: held against the matters that were declared by hand in the three shipped systems.

A *pair* is two duties of different units in one matter. Precision is the share of the pairs suggested that are
declared; recall the share of the pairs declared that are suggested.
"""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import attrs
import pytest

from govmodel.comparison.phrases import owed_by_units
from govmodel.comparison.suggesting import SAME, suggest_matters
from govmodel.examples.shipped import example
from govmodel.model.matter import Claim
from govmodel.model.meeting import JointMeeting

NAMES = ("jiangsu-2011", "changzhou-2011", "jingzhou-2020")
Pairs = set[tuple[str, str]]


def pairs(structure: JointMeeting, *matters: tuple[Claim, ...]) -> Pairs:
    units = {duty.id: who for duty, who in owed_by_units(structure)}
    claimed = [sorted({c.element for c in claims if c.element in units}) for claims in matters]
    return {
        (one, other)
        for elements in claimed
        for one, other in combinations(elements, 2)
        if units[one].isdisjoint(units[other])  # type: ignore[index]  # ids of duties, as just asked
    }


def right_and_wrong(name: str, least: float) -> tuple[Pairs, Pairs, Pairs]:
    """Of the declared pairs those found and those missed, and the pairs found that are not declared."""
    structure = example(name)
    wanted = pairs(structure, *(matter.claims for matter in structure.matters))
    bare = attrs.evolve(structure, matters=(), sources=())
    found = pairs(structure, *(one.matter.claims for one in suggest_matters(bare, least=least)))
    return found & wanted, wanted - found, found - wanted


# At which threshold: pairs found and declared, found and not declared, declared and not found.
TABLE = {
    1.0: (17, 0, 27),
    0.7: (18, 2, 26),
    0.55: (26, 5, 18),
    0.5: (26, 12, 18),
    0.4: (28, 18, 16),
}


@pytest.mark.parametrize("least", TABLE)
def test_pairs_found_wrong_and_missed(least: float) -> None:
    counts = [[len(each) for each in right_and_wrong(name, least)] for name in NAMES]
    right, missed, wrong = map(sum, zip(*counts, strict=True))

    assert (right, wrong, missed) == TABLE[least]


def test_same_words_are_never_wrong() -> None:
    assert all(not right_and_wrong(name, 1.0)[2] for name in NAMES)


WRONG = {
    # 社区服务体系建设 and its plan; 职业培训 and 工会就业培训机构; 托育机构和设施建设 and 母婴设施建设.
    *{("civil-affairs/1", "ndrc/1"), ("hrss/3", "trade-unions/1")},
    *{("health/7", "ndrc/2"), ("ndrc/2", "trade-unions/8"), ("ndrc/2", "women/7")},
}


def test_wrong_ones_at_the_threshold_are_these() -> None:
    assert {pair for name in NAMES for pair in right_and_wrong(name, SAME)[2]} == WRONG


@pytest.mark.repo
def test_page_shows_the_table() -> None:
    page = Path(__file__).resolve().parents[3] / "docs" / "how-to" / "confirm-suggested-matters.md"
    rows = [
        re.findall(r"\d+(?:\.\d+)?", row) for row in page.read_text(encoding="utf-8").splitlines() if row[:1] == "|"
    ]

    assert {float(least): tuple(map(int, counts)) for least, *counts in filter(None, rows)} == TABLE
