"""How fast the catalogue answers, how long its tables take to load, what they weigh in memory and in the wheel.

Prints figures of one run beside their targets. Nothing here fails on time: it tells.
"""

from __future__ import annotations

import gc
import io
import statistics
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from importlib import resources

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.reforms import names
from govmodel.catalogue.row import DivisionRow, Line, NameRow
from govmodel.catalogue.shipped import shipped
from govmodel.catalogue.table import TABLES
from govmodel.catalogue.units import find_unit
from govmodel.model.division import Division

RUNS = 5
PLACES = ("320400", "320402", "310000", "440300", "150200", "421022", "650000", "330106")
EVERY = 11


def best(work: Callable[[], object], runs: int = RUNS) -> float:
    """The median time of a few runs, in seconds."""
    taken = []
    for _ in range(runs):
        gc.collect()
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def questions(where: Catalogue) -> list[tuple[str, Division]]:
    """Names of many lines in places of every tier, with the place each stands in."""
    found = []
    for code in PLACES:
        row = where.divisions.on(code, None)
        if row is not None:
            found += [(name.text, row.division) for line in where.lines for name in names(line, row.division)]
    return found[::EVERY]


def loads() -> dict[str, float]:
    """Seconds for the first use of the divisions, of the lines with all names, and of every table."""

    def first(*tables: str) -> None:
        shipped.cache_clear()
        made = Catalogue()
        for table in tables:
            made.rows(TABLES[table])
        if "division" in tables:
            _ = made.divisions
        if "name" in tables:
            _ = made.names, made.lines

    return {
        "divisions": best(lambda: first("division")),
        "lines": best(lambda: first("line")),
        "lines and their names": best(lambda: first("line", "name")),
        "everything": best(lambda: first(*TABLES)),
    }


def memory() -> float:
    """Megabytes that all tables take with their indexes."""
    shipped.cache_clear()
    gc.collect()
    tracemalloc.start()
    made = Catalogue()
    for kind in TABLES.values():
        made.rows(kind)
    _ = made.divisions, made.names, made.lines, made.names.near, made.names.by_line, made.ranks
    taken = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return taken / 1e6


def wheel() -> float:
    """Megabytes that the tables take in a wheel, packed as wheels are."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in (resources.files("govmodel.catalogue") / "data").iterdir():
            archive.writestr(file.name, file.read_bytes())
    return len(packed.getvalue()) / 1e6


def main() -> None:
    """Measure and print."""
    for what, seconds in loads().items():
        target = {"divisions": " (target 60)", "lines": " (target 20)", "lines and their names": " (target 20)"}
        print(f"first use of {what}: {seconds * 1e3:.1f} ms{target.get(what, '')}")
    print(f"memory with everything loaded: {memory():.1f} MB (target 25)")
    print(f"tables in the wheel: {wheel():.2f} MB (target 1.5)")

    where = default_catalogue()
    counts = {kind.__name__: len(where.rows(kind)) for kind in (DivisionRow, Line, NameRow)}
    print("rows: " + ", ".join(f"{name} {count}" for name, count in counts.items()))
    asked = questions(where)
    strange = [(f"{name[:2]}某某{name[2:]}署", place) for name, place in asked]

    def first_time() -> None:
        where.unit_answers.clear()
        for name, place in asked:
            find_unit(name, place)

    def again() -> None:
        for name, place in asked:
            find_unit(name, place)

    def unknown() -> None:
        where.unit_answers.clear()
        for name, place in strange:
            _ = find_unit(name, place).nearest

    for what, work in (
        ("known names asked for the first time", first_time),
        ("known names asked again (target 100,000)", again),
        ("unknown names with suggestions (target 5,000)", unknown),
    ):
        work()
        print(f"{what}: {len(asked) / best(work):,.0f} a second, of {len(asked)} names")


if __name__ == "__main__":
    main()
