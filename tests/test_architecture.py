"""What the import contracts in pyproject.toml do not see, and what keeps the house readable."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import govmodel

PACKAGE = Path(govmodel.__file__).parent
ROOT = Path(__file__).resolve().parents[1]
FILES = sorted(PACKAGE.rglob("*.py"))

LINES = 300

THIRD_PARTY = {
    # Room, or module: what it may import beside the standard library and attrs.
    "serial": {"cattrs"},
    "testing": {"hypothesis"},
}


def dotted(file: Path) -> str:
    steps = file.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(steps[:-1] if steps[-1] == "__init__" else steps)


MODULES = {dotted(file): file for file in FILES}
PACKAGES = {dotted(file) for file in FILES if file.name == "__init__.py"}


def imported(tree: ast.AST, known: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Line and module of every import, at any depth: those in functions and for typing only count."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: a relative import"
            for alias in node.names:
                within = f"{node.module}.{alias.name}"
                yield node.lineno, within if within in known else str(node.module)


@cache
def imports_of(module: str) -> tuple[tuple[int, str], ...]:
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    return tuple(imported(tree, frozenset(MODULES)))


def test_imports_at_any_depth_are_seen() -> None:
    text = (
        "if TYPE_CHECKING:\n    from govmodel.model.unit import Unit\ndef f(): import json\nfrom govmodel import model"
    )
    found = set(imported(ast.parse(text), frozenset({"govmodel.model", "govmodel.model.unit"})))
    assert found == {(2, "govmodel.model.unit"), (3, "json"), (4, "govmodel.model")}


@pytest.mark.parametrize("module", [module for module in MODULES if module != "govmodel"])
def test_no_module_imports_the_root_or_a_package_it_lies_in(module: str) -> None:
    steps = module.split(".")
    around = {".".join(steps[:count]) for count in range(1, len(steps))}
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    from_root = [f"line {n.lineno}" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module == "govmodel"]
    assert not from_root
    assert not [(line, name) for line, name in imports_of(module) if name in around]


def test_no_cycle_even_counting_imports_for_typing_only() -> None:
    graph = {
        module: {name for _, name in imports_of(module) if name in MODULES and name != module}
        for module in MODULES
        if module != "govmodel"  # the root fetches from everywhere, lazily, and nobody imports it
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


@pytest.mark.parametrize("module", MODULES)
def test_third_party_imports_are_the_agreed_ones(module: str) -> None:
    room = module.split(".")[1] if "." in module else ""
    allowed = {"attrs", "govmodel", *sys.stdlib_module_names, *THIRD_PARTY.get(room, ())}
    assert not [(line, name) for line, name in imports_of(module) if name.split(".")[0] not in allowed]


@pytest.mark.parametrize("module", MODULES)
def test_module_says_in_one_line_what_it_is(module: str) -> None:
    docstring = ast.get_docstring(ast.parse(MODULES[module].read_text(encoding="utf-8")))
    assert docstring, "no docstring"
    first, _, rest = docstring.partition("\n")
    assert first.endswith((".", "?"))
    assert not rest or rest.startswith("\n"), "a blank line follows the first"


@pytest.mark.parametrize("module", MODULES)
def test_module_fits_a_sitting(module: str) -> None:
    file = MODULES[module]
    length = len(file.read_text(encoding="utf-8").splitlines())
    assert length <= LINES


@pytest.mark.parametrize("module", [module for module in MODULES if module not in PACKAGES])
def test_module_is_named_for_what_it_holds(module: str) -> None:
    says_nothing = {"utils", "util", "helpers", "common", "misc", "manager", "base", "types"}
    assert MODULES[module].stem not in says_nothing


ELSEWHERE = re.compile(
    r"""(?<![\w.])/(?:work|root|home|Users)/\w      # a folder of somebody's machine
    |   file:///
    |   \b(?:pypi|pythonhosted|anaconda|conda)\.(?:org|com)\b
    |   \bmirrors?\.[\w-]+\.\w+                     # a package mirror
    |   --(?:extra-)?index-url
    """,
    re.VERBOSE,
)


@pytest.mark.parametrize("text", ["see /home/me/x", "pip --index-url x", "mirrors.example.cn"])
def test_addresses_of_machines_are_recognised(text: str) -> None:
    assert ELSEWHERE.search(text)


@pytest.mark.repo
def test_nothing_names_a_machine_or_a_package_registry() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    names = listed.stdout.decode().split("\0") if listed.returncode == 0 else []
    files = [ROOT / name for name in names if name] or [
        file for folder in ("src", "tests", "docs", "examples", "tools") for file in (ROOT / folder).rglob("*")
    ]
    found = []
    for file in files:
        if not file.is_file() or file == Path(__file__).resolve():
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if ELSEWHERE.search(line):
                found.append(f"{file.relative_to(ROOT)}:{number}: {line.strip()[:80]}")
    assert not found
