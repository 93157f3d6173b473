"""Writes the table of Traditional characters from an installed OpenCC: ``python tools/reading/traditional.py``.

Needs the package ``opencc`` (Apache-2.0), which nothing else here needs. The rows are what it answers
for single characters and for the phrases where a character by itself would come out wrong, so that the
library itself converts without it. The decision is in docs/decisions/.
"""

from __future__ import annotations

import csv
import importlib
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

TABLE: Final = Path(__file__).resolve().parents[2] / "src" / "govmodel" / "reading" / "data" / "traditional.csv"
_HAN: Final = (range(0x3400, 0xA000), range(0x20000, 0x323B0))


def main() -> None:
    """Write the table anew."""
    opencc: Any = importlib.import_module("opencc")
    source = f"OpenCC {opencc.__version__}"
    to_simplified = opencc.OpenCC("t2s").convert
    singles = {
        chr(point): to_simplified(chr(point))
        for points in _HAN
        for point in points
        if to_simplified(chr(point)) != chr(point)
    }
    rows = [(before, after, "") for before, after in singles.items()]
    folder = Path(opencc.__file__).parent / "clib"
    rows += [
        (before, to_simplified(old), "日")
        for before, old in _rows_of(folder, "JPShinjitaiCharacters")
        if before not in singles and not _is_simplified(before) and to_simplified(old) != before
    ]
    rows += [
        (phrase, to_simplified(phrase), "词")
        for phrase, _ in _rows_of(folder, "TSPhrases")
        if to_simplified(phrase) != "".join(singles.get(one, one) for one in phrase)
    ]
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("before", "after", "kind", "source"))
        # The source stands in the first row only: it is the same for all, and the file is read often.
        writer.writerows((*row, source if number == 0 else "") for number, row in enumerate(rows))


def _is_simplified(character: str) -> bool:
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _rows_of(folder: Path, name: str) -> Iterator[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "rows.txt"
        command = (str(folder / "bin" / "opencc_dict"), "-i", str(folder / "share" / "opencc" / f"{name}.ocd2"))
        subprocess.run(  # noqa: S603  # the program is the installed package's own
            [*command, "-o", str(out), "-f", "ocd2", "-t", "text"],
            check=True,
            env={"LD_LIBRARY_PATH": str(folder / "lib64")},
        )
        for line in out.read_text(encoding="utf-8").splitlines():
            before, after = line.split("\t")
            yield before, after.split(" ")[0]


if __name__ == "__main__":
    main()
