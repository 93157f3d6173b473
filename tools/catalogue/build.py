"""Make the table of divisions anew from the packages that fetch.sh brings, or check the one that ships.

``build.py FOLDER`` writes the table, what disagreed, and the figures in the documentation.
``build.py --check`` reads the shipped table alone: every parent holds while its child does, no two rows of a
code overlap, and the counts of the documentation are those of the table.
"""

import csv
import sys
from pathlib import Path

from tools.catalogue import count, make_rows
from tools.catalogue.read_packages import sightings
from tools.catalogue.spells import HERE, disagreements, spells

ROOT = HERE.parents[1]
SHIPPED = ROOT / "src" / "govmodel" / "catalogue" / "data" / "divisions.csv"
DISAGREEMENTS = HERE / "disagreements.csv"
COUNTS = ROOT / "docs" / "reference" / "catalogue.md"
STORY = ROOT / "docs" / "explanation" / "divisions.md"


def main() -> int:
    """Build or check."""
    if sys.argv[1:] == ["--check"]:
        faults = [*count.faults(SHIPPED), *count.stale(COUNTS, "counts", count.table_of_counts(SHIPPED))]
        print("\n".join(faults))
        return 1 if faults else 0
    lists = sightings(Path(sys.argv[1]))
    held = spells(lists)
    made = make_rows.rows(held, lists)
    SHIPPED.write_text(make_rows.text(made), encoding="utf-8")
    late, differing = disagreements(held, lists)
    with DISAGREEMENTS.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(differing[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(differing)
    unsettled = [row["code"] for row in differing if not row["settled"]]
    print(f"{len(made)} rows, {late} late, {len(differing)} disagreements, unsettled: {unsettled}")
    count.renew(COUNTS, "counts", count.table_of_counts(SHIPPED))
    count.renew(STORY, "figures", count.story(SHIPPED, lists, late, differing))
    return 1 if unsettled else 0


if __name__ == "__main__":
    sys.exit(main())
