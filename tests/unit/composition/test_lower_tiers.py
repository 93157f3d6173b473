"""The clause to lower tiers, and rules in force that speak against it."""

from __future__ import annotations

import pytest
from tests.unit.composition.small import asked, derived, system

from govmodel.composition.reason import Why
from govmodel.model.meeting import LowerTiers, LowerTiersStance

ITEM = ".lower_tiers#lower-tiers"
REQUIRED, PERMITTED = LowerTiersStance.REQUIRED, LowerTiersStance.PERMITTED


@pytest.mark.parametrize(
    ("stance", "date", "choices", "grounds"),
    [
        (REQUIRED, "2011-12-27", None, 0),
        (PERMITTED, "2024-10-01", None, 0),
        (REQUIRED, "2024-10-01", ("删去", PERMITTED.value, "照留"), 1),
        (REQUIRED, "2025-10-01", ("删去", PERMITTED.value, "照留"), 2),
        (PERMITTED, "2025-10-01", ("删去", "照留"), 1),
    ],
)
def test_it_is_asked_about_where_rules_in_force_speak_against_it(
    stance: LowerTiersStance, date: str, choices: tuple[str, ...] | None, grounds: int
) -> None:
    base = system(date=date, lower_tiers=LowerTiers(stance=stance))
    made = derived(base, "常州市")
    assert asked(made).get(ITEM) == choices
    assert made.structure.lower_tiers is base.lower_tiers
    if choices is not None:
        question = made.open[0]
        assert (question.key, question.item.words, question.reason.why) == (ITEM, stance.value, Why.LOWER_TIERS)
        assert len(question.reason.grounds) == grounds
        assert {ground.sure for ground in question.reason.grounds} == {"seen"}
        assert ("市、县两级" in question.reason.text.zh) is (date > "2025")
        # A condition stands in brackets behind its rule, and only where there is one.
        assert "（）" not in question.reason.text.zh + question.reason.text.en
        assert "如" in question.reason.text.zh
        assert "if a joint meeting" in question.reason.text.en or date < "2025"


def test_nothing_is_asked_where_there_is_no_clause_or_the_place_stays() -> None:
    assert ITEM not in asked(derived(system(date="2025-10-01"), "常州市"))
    base = system(date="2025-10-01", lower_tiers=LowerTiers(stance=REQUIRED))
    assert ITEM not in asked(derived(base, "江苏省", as_of="2025-12-01"))


def test_what_speaks_against_it_depends_on_who_is_below_the_place() -> None:
    base = system("常州市", date="2025-10-01", lower_tiers=LowerTiers(stance=PERMITTED))
    made = derived(base, "溧阳市")
    assert ITEM in asked(made)
    (question,) = [each for each in made.open if each.key == ITEM]
    assert "乡镇（街道）不设" in question.reason.text.zh
    assert "市、县两级" not in question.reason.text.zh
