"""The table of two hundred derived systems: what is printed in each, cell by cell, for a person to read.

``python -m tests.nation.table`` derives the rows anew and writes the file; what differs afterwards is to be read again.
"""

import csv
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.nation.build import TEMPLATES

from govmodel.corpus.cascade import Cascade, cascade
from govmodel.model.meeting import JointMeeting
from govmodel.model.seat import Seat
from govmodel.model.unit import Where

TABLE = Path(__file__).with_name("judged.csv")
RUNS = (
    ("nation-2011", "2011-12-27"),
    ("nation-2013", "2014-06-30"),
    ("nation-2020", "2020-12-31"),
    ("nation-2020", "2026-01-01"),
)
"""Each template with the date it is derived for."""
EACH = 50
"""So many divisions are drawn for each run."""
OPEN = "？"
COLUMNS = (
    "template",
    "as_of",
    "code",
    "division",
    "kind",
    "standing",
    "name",
    "units",
    "conveners",
    "liaisons",
    "government",
)

Row = dict[str, str]


def template(slug: str) -> JointMeeting:
    """The national system of that id."""
    return next(made for made in (make() for make in TEMPLATES) if made.id == slug)


def row_of(node: Cascade, slug: str, as_of: str) -> Row:
    """What is printed in one derived system; what is open stands as ``？``."""
    made, place = node.structure, node.division
    whole = {str(item.element) for item in made.open if item.element is not None and not item.field}
    parts = {(str(item.element or ""), item.field.partition(".")[0]) for item in made.open if item.field}
    sent = made.liaisons.per_unit
    asked = any(item.field.startswith("liaisons.per_unit") for item in made.open)
    units = [OPEN if unit.id in whole else unit.name for unit in made.units if unit.where is Where.HERE]
    return {
        "template": slug,
        "as_of": as_of,
        "code": place.code,
        "division": place.name,
        "kind": place.kind.value,
        "standing": place.standing.value,
        "name": OPEN if ("", "name") in parts else made.name,
        "units": "、".join(units),
        "conveners": "、".join(_titles(made.conveners.seats, whole, parts)),
        "liaisons": OPEN if sent is None or asked else f"{sent.post.title}（{sent.post.rank or '未写级别'}）",
        "government": OPEN if "government" in whole else made.rules.reports[0].purpose or "",
    }


def _titles(seats: Iterable[Seat], whole: set[str], parts: set[tuple[str, str]]) -> Iterator[str]:
    """What the holders of seats are; what hangs on a unit that is open, is open as well."""
    for seat in seats:
        unit = seat.unit or seat.posts[0].unit
        asked = unit in whole or seat.id in whole or (seat.id, "posts") in parts
        yield OPEN if asked else "".join(post.title for post in seat.posts)


def drawn(slug: str, as_of: str) -> list[str]:
    """The codes drawn for one run: of every sort of division some, the more the more there are of it."""
    sorts: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for node in cascade(template(slug), as_of=as_of):
        place, over = node.division, node.above.division if node.above else node.division
        sorts[place.standing.value, place.kind.value, over.standing.value].append(place.code)
    waiting = [sorted(codes, key=lambda code: zlib.crc32(f"{code}{as_of}".encode())) for codes in sorts.values()]
    found: list[str] = []
    while len(found) < EACH:
        # One of every sort in turn, and of the sorts with a hundred and more another two.
        for codes in waiting:
            found.extend(codes[: 3 if len(codes) > 100 else 1])
            del codes[: 3 if len(codes) > 100 else 1]
    return sorted(found[:EACH])


def rows(wanted: Iterable[tuple[str, str, tuple[str, ...]]]) -> Iterator[Row]:
    """The rows of runs, each derived by chain from its template."""
    for slug, as_of, codes in wanted:
        for node in cascade(template(slug), codes, as_of=as_of):
            yield row_of(node, slug, as_of)


def judged() -> list[Row]:
    """The rows as they were read and found right."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def runs_of(table: Iterable[Row]) -> list[tuple[str, str, tuple[str, ...]]]:
    """Each run of a table with its codes."""
    codes: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in table:
        codes[row["template"], row["as_of"]].append(row["code"])
    return [(slug, as_of, tuple(found)) for (slug, as_of), found in codes.items()]


def _write() -> None:
    wanted = runs_of(judged()) if TABLE.exists() else [(slug, day, tuple(drawn(slug, day))) for slug, day in RUNS]
    table = list(rows(wanted))
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(table)


if __name__ == "__main__":
    _write()
