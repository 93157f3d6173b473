"""Jiangsu's system to all its cities, districts and counties, in three years: nothing new is wrong."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import govmodel as gm
from govmodel.rendering.plan import plan

DAYS = ("2011-12-27", "2020-12-31", "2026-01-01")
CITIES = 13
OPEN = "GM504"


@pytest.fixture(scope="module", params=DAYS, name="day")
def each_day(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module", name="made")
def derived_everywhere(day: str) -> tuple[gm.Derivation, ...]:
    def below() -> Iterator[gm.Derivation]:
        for node in gm.cascade(gm.examples.jiangsu_2011(), as_of=day):
            assert node.derivation is not None
            yield node.derivation

    return tuple(below())


def found(structure: gm.JointMeeting, day: str) -> set[tuple[str, str | None]]:
    return {(finding.code, finding.element_id) for finding in gm.check(structure, as_of=day).findings}


def test_every_division_of_the_province_is_there(made: tuple[gm.Derivation, ...]) -> None:
    cities = [each for each in made if each.to.tier is gm.Tier.PREFECTURE]
    assert len(cities) == CITIES
    assert len(made) > 100
    assert len({each.to.code for each in made}) == len(made)


def test_checking_finds_nothing_that_was_not_in_the_base(made: tuple[gm.Derivation, ...], day: str) -> None:
    base = gm.examples.jiangsu_2011()
    before = found(base, day) | found(base, "2011-12-27")
    new = {(each.to.name, *item) for each in made for item in found(each.structure, day) - before if item[0] != OPEN}
    assert new == set()


def test_every_open_item_is_one_question_and_no_more(made: tuple[gm.Derivation, ...], day: str) -> None:
    for each in made:
        asked = [finding for finding in gm.check(each.structure, as_of=day).findings if finding.code == OPEN]
        assert len(asked) == len(each.structure.open) == len(each.open)
        assert {finding.severity for finding in asked} <= {gm.Severity.QUESTION}


def test_replaying_the_changes_makes_the_system_again(made: tuple[gm.Derivation, ...]) -> None:
    for each in made:
        assert gm.dumps(gm.apply(each.base, *each.changes)) == gm.dumps(each.structure)
        assert all(step.reasons for step in each.steps)


def test_every_line_of_every_plan_has_a_reason(made: tuple[gm.Derivation, ...]) -> None:
    for each in made[:: len(made) // 20]:
        lines = [line for section in plan(each) for line in section.lines]
        assert len(lines) > len(each.steps)
        assert all(line.reasons and line.reasons[0].text.zh and line.reasons[0].text.en for line in lines)


def test_no_office_below_the_province_is_given_a_rank_by_formula(made: tuple[gm.Derivation, ...]) -> None:
    for each in made:
        rule = each.structure.liaisons.per_unit
        assert rule is not None
        ranks = gm.catalogue.liaison_ranks(each.to, as_of=each.as_of)
        asked = {question.key for question in each.open}
        if ranks is None:
            assert ".liaisons.per_unit.post#rank" in asked
        else:
            assert rule.post.rank == ranks
