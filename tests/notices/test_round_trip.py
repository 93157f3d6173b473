"""What a notice says survives a file, and what it is about is known to the catalogue."""

from pathlib import Path

import pytest
from tests.notices.every import BUILDERS

from govmodel.serial.files import dump, dumps, load, loads


@pytest.mark.parametrize("name", BUILDERS)
def test_a_notice_survives_being_written_and_read(name: str, tmp_path: Path) -> None:
    structure = BUILDERS[name]()
    text = dumps(structure)
    assert loads(text) == structure
    assert dumps(loads(text)) == text
    dump(structure, tmp_path / "notice.json")
    assert load(tmp_path / "notice.json") == structure
