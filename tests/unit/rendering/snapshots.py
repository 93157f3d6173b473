"""Comparing output with a file that a person can read; ``GOVMODEL_SNAPSHOTS=write`` writes the files anew."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "snapshots"


def same_as_snapshot(name: str, shown: str) -> None:
    """Assert that ``shown`` is what the file of that name holds."""
    file = FOLDER / f"{name}.txt"
    if os.environ.get("GOVMODEL_SNAPSHOTS") == "write":
        FOLDER.mkdir(exist_ok=True)
        file.write_text(shown, encoding="utf-8")
    expected = file.read_text(encoding="utf-8")

    assert shown == expected
