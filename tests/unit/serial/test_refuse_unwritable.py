"""A file that plainly cannot be written is refused before anything is done for it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from govmodel.serial.errors import DumpError
from govmodel.serial.place import refuse_unwritable


def test_a_folder_that_is_not_there_or_closed_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_unwritable(str(tmp_path / "a.json"))
    with pytest.raises(DumpError):
        refuse_unwritable(str(tmp_path / "none" / "a.json"))
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(DumpError):
        refuse_unwritable(str(tmp_path / "a.json"))
    assert list(tmp_path.iterdir()) == []
