"""The national templates are sound systems that survive a file, and cover the commonest lines."""

from collections.abc import Callable

import pytest
from tests.nation.build import TEMPLATES

from govmodel.catalogue.units import find_unit
from govmodel.checking.runner import check
from govmodel.model.meeting import JointMeeting
from govmodel.model.unit import Where
from govmodel.serial.files import dumps, loads

_NAMES = [make.__name__ for make in TEMPLATES]


@pytest.mark.parametrize("make", TEMPLATES, ids=_NAMES)
def test_a_template_survives_being_written_and_read(make: Callable[[], JointMeeting]) -> None:
    structure = make()
    assert loads(dumps(structure)) == structure


@pytest.mark.parametrize("make", TEMPLATES, ids=_NAMES)
def test_nothing_is_wrong_with_a_template(make: Callable[[], JointMeeting]) -> None:
    # Who settles disagreement is left out in most national notices, and in these.
    assert {finding.code for finding in check(make()).findings} == {"GM402"}


@pytest.mark.parametrize("make", TEMPLATES, ids=_NAMES)
def test_its_units_are_known_under_the_lines_they_state(make: Callable[[], JointMeeting]) -> None:
    structure = make()
    named = [unit for unit in structure.units if unit.lines and unit.where is Where.HERE and unit.organ is None]
    for unit in named:
        readings = find_unit(unit.name, structure.division, structure.document.date).readings
        assert unit.lines in [reading.row.lines for reading in readings], unit.name
    assert len(named) > 20
