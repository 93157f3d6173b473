"""The working rules of the three seeds as read, held against the structures made by hand, rule by rule."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from govmodel.examples import example
from govmodel.model.elements import RULE_KINDS
from govmodel.model.meeting import JointMeeting
from govmodel.reading.draft import Draft
from govmodel.reading.outline import outline
from govmodel.reading.repaired import repair
from govmodel.reading.rules.read import read_rules

repaired = pytest.importorskip("tools.examples.damaged", reason="needs the checkout beside the tests").repaired
SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds are not at hand")


def raw(number: str) -> str:
    [found] = SEEDS.glob(f"{number}_*.txt")
    return found.read_bytes().decode("utf-8")


def damaged() -> str:
    """The notice that is all on one line, repaired, a line for each heading and paragraph."""
    text = "".join(character for character, _, _ in repaired(raw("000")))
    return re.sub(" (?=[一二三四]、|（[一二三四五六]）|对发展|各辖市、区也应|附件)", "\n", text)


def read(text: str, structure: JointMeeting) -> Draft:
    draft = Draft(text=text, division=structure.division, as_of=structure.document.date)
    for unit in structure.units:
        draft.unit(unit.name)
    read_rules(draft, outline(text))
    return draft


def plain(rule: Any, units: dict[str, str]) -> dict[str, Any]:
    """A rule without its id, units by their names."""

    def named(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(named(each) for each in value)
        return units.get(value, value) if isinstance(value, str) else value

    return {field.name: named(getattr(rule, field.name)) for field in attrs.fields(type(rule)) if field.name != "id"}


CASES: dict[str, Callable[[], str]] = {
    "jiangsu-2011": lambda: repair(raw("001")).text,
    "jingzhou-2020": lambda: repair(raw("004")).text,
    "changzhou-2011": damaged,
}
BY_ANOTHER_READER = {"succession"}


@pytest.mark.parametrize("name", CASES)
def test_every_rule_comes_out_as_made_by_hand(name: str) -> None:
    structure = example(name)
    draft = read(CASES[name](), structure)
    by_hand = {str(unit.id): unit.name for unit in structure.units}
    as_read = {str(unit.id): unit.name for unit in draft.units}
    for kind in RULE_KINDS:
        if kind not in BY_ANOTHER_READER:
            wanted = [plain(rule, by_hand) for rule in getattr(structure.rules, kind)]
            assert [plain(rule, as_read) for rule in draft.rules.get(kind, [])] == wanted, kind


@pytest.mark.parametrize("name", CASES)
def test_ids_and_their_order_are_those_made_by_hand(name: str) -> None:
    structure = example(name)
    draft = read(CASES[name](), structure)
    for kind in RULE_KINDS:
        if kind not in BY_ANOTHER_READER:
            assert [rule.id for rule in draft.rules.get(kind, [])] == [
                rule.id for rule in getattr(structure.rules, kind)
            ]


@pytest.mark.parametrize("name", CASES)
def test_the_clause_to_lower_tiers_comes_out_as_made_by_hand(name: str) -> None:
    structure = example(name)
    found = read(CASES[name](), structure).lower_tiers
    wanted = structure.lower_tiers
    assert found is not None
    assert wanted is not None
    assert attrs.evolve(found, addressed=wanted.addressed) == wanted


@pytest.mark.parametrize("name", CASES)
def test_whom_the_body_answers_to_comes_out_as_made_by_hand(name: str) -> None:
    structure = example(name)
    draft = read(CASES[name](), structure)
    by_hand = {str(unit.id): unit.name for unit in structure.units}
    as_read = {str(unit.id): unit.name for unit in draft.units}
    wanted = [(each.kind, by_hand[str(each.target)]) for each in structure.relations]
    assert [(each.kind, as_read[str(each.target)]) for each in draft.relations] == wanted


@pytest.mark.parametrize("name", CASES)
def test_the_words_that_a_rule_made_by_hand_rests_on_are_put_down_under_it(name: str) -> None:
    structure = example(name)
    text = CASES[name]()
    draft = read(text, structure)
    rested = {str(rule.id): "" for rules in draft.rules.values() for rule in rules}
    for address, stretch, _ in draft.placed:
        if address in rested:
            rested[address] += text[stretch.start : stretch.end]
    for entry in structure.sources:
        for source in entry.sources:
            if entry.at in rested:
                wanted = source.quote.translate(str.maketrans(",", "，"))
                assert wanted in rested[entry.at] or all(part in rested[entry.at] for part in wanted.split("，"))
