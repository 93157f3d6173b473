"""A file that plainly cannot be written is refused before anything is done for it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from govmodel.serial.errors import DumpError
from govmodel.serial.place import make_folder, refuse_unwritable


def test_a_folder_that_is_not_there_or_closed_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_unwritable(str(tmp_path / "a.json"))
    with pytest.raises(DumpError):
        refuse_unwritable(str(tmp_path / "none" / "a.json"))
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(DumpError):
        refuse_unwritable(str(tmp_path / "a.json"))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_made_with_those_around_it_unless_a_file_is_in_the_way(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    make_folder(str(deep))
    make_folder(str(deep))
    assert deep.is_dir()
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for name in (str(tmp_path / "file" / "below"), "a\0b"):
        with pytest.raises(DumpError):
            make_folder(name)
