"""Write docs/map.md: one line a file, taken from each module's docstring.

``--check`` writes nothing and fails where the page is not current.
"""

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "map.md"
HEAD = """# Map

One line a file, taken from the files themselves. Made by `make docs-map`; a test holds it current.
"""
ROOMS = (
    ("cli", "Arguments and exit codes, nothing else."),
    ("testing", "Strategies and laws for users' own tests; may import everything but cli."),
    ("corpus", "Many documents."),
    ("examples", "The structures that ship with the library."),
    ("rendering", "Views, and one file per format."),
    ("reading", "Text into structures."),
    ("composition", "Deriving one structure from another."),
    ("checking", "One rule, one file, one code; and the runner."),
    ("operation", "The working rules running."),
    ("comparison", "What differs between two structures."),
    ("catalogue", "What the administration looks like on a date."),
    ("wording", "How notices say things."),
    ("serial", "Values to data and back, strictly."),
    ("findings", "The one currency in which everything reports."),
    ("model", "What a structure is: values only."),
)


def first_line(file: Path) -> str:
    """What the file says of itself in its first line."""
    return (ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or "").partition("\n")[0]


def table(folder: Path) -> list[str]:
    """A row for every Python file under the folder, the folder's own file first."""
    files = sorted(folder.rglob("*.py"), key=lambda file: (file.parent, file.name != "__init__.py", file.name))
    rows = [f"| `{file.relative_to(folder).as_posix()}` | {first_line(file)} |" for file in files]
    return ["", "| file | what it is |", "|---|---|", *rows] if rows else []


def page() -> str:
    """The whole page."""
    package = ROOT / "src" / "govmodel"
    lines = [HEAD, "## The package, from the top down", "", "A room may import what stands below it."]
    lines += ["", "| file | what it is |", "|---|---|"]
    lines += [f"| `{file.name}` | {first_line(file)} |" for file in sorted(package.glob("*.py"))]
    for room, about in ROOMS:
        if (package / room / "__init__.py").exists():
            lines += ["", f"### `{room}/`", "", about, *table(package / room)]
    for folder, about in (
        ("examples", "Short scripts, each run by the tests."),
        ("benchmarks", "Run by `make bench`."),
        ("tools", "What makes the pages that are made."),
    ):
        if (ROOT / folder).is_dir():
            lines += ["", f"## `{folder}/`", "", about, *table(ROOT / folder)]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the page, or with ``--check`` compare it."""
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(page(), encoding="utf-8")
        return 0
    if PAGE.read_text(encoding="utf-8") == page():
        return 0
    print("docs/map.md is not current; run: make docs-map", file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
