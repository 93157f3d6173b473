"""The catalogue knows the divisions and the units that the notices name, under those very names."""

import pytest
from tests.notices.every import BUILDERS

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import division
from govmodel.catalogue.units import find_unit
from govmodel.model.division import Division
from govmodel.model.unit import Unit


@pytest.mark.parametrize("name", BUILDERS)
def test_a_division_written_by_hand_is_the_catalogues(name: str) -> None:
    structure = BUILDERS[name]()
    of_units = [unit.place for unit in structure.units]
    for place in (structure.division, *of_units):
        if isinstance(place, Division):
            assert division(place.code, as_of=structure.document.date) == place


@pytest.mark.parametrize("name", BUILDERS)
def test_a_unit_says_its_lines_or_at_least_its_kind(name: str) -> None:
    known = default_catalogue().lines.keys()
    for unit in BUILDERS[name]().units:
        assert known >= set(unit.lines)
        assert unit.lines or unit.kind, unit


@pytest.mark.parametrize("name", BUILDERS)
def test_the_catalogue_reads_a_units_name_as_the_structure_has_it(name: str) -> None:
    structure = BUILDERS[name]()

    def read(unit: Unit) -> bool:
        answers = (
            find_unit(words, structure.division, structure.document.date) for words in (unit.name, *unit.aliases)
        )
        return any(set(reading.lines) == set(unit.lines) for answer in answers for reading in answer.readings)

    assert [unit.name for unit in structure.units if not unit.collective and not read(unit)] == []
