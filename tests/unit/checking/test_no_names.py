"""No code that judges knows a place or an organ by name: such facts are rows of the catalogue."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import govmodel.checking
import govmodel.comparison
import govmodel.model
import govmodel.wording
from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.row import DivisionRow, NameRow

ROOMS = (govmodel.checking, govmodel.comparison, govmodel.model, govmodel.wording)
MODULES = [path for room in ROOMS for path in sorted(Path(room.__path__[0]).rglob("*.py"))]


def names() -> frozenset[str]:
    """Every division's name, and every organ's as far as its pattern spells it out."""
    catalogue = default_catalogue()
    places = {row.name for row in catalogue.rows(DivisionRow) if row.code != "000000"}
    organs = {row.pattern.replace("{地}", "").replace("{名}", "") for row in catalogue.rows(NameRow)}
    return frozenset(
        name for name in places | organs if name.endswith(("省", "市", "区", "县", "局", "厅", "委", "联", "院"))
    )


NAMES = frozenset(name for name in names() if len(name) > 2)


def strings(tree: ast.Module) -> Iterator[str]:
    """The strings that code works with: those in functions, docstrings apart."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        documented = {ast.get_docstring(function, clean=False)}
        for node in ast.walk(function):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value not in documented:
                yield node.value


def test_there_are_names_to_look_for() -> None:
    assert {"常州市", "商务局", "教育局"} <= NAMES
    assert len(NAMES) > 3000


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_module_names_no_place_and_no_organ(path: Path) -> None:
    said = list(strings(ast.parse(path.read_text(encoding="utf-8"))))

    assert [(name, text) for text in said for name in NAMES if name in text] == []
