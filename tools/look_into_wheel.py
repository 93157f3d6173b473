"""Say whether a built wheel holds the whole package and nothing beside it."""

import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main(wheel: str) -> int:
    """Compare the wheel's files with those under src/govmodel."""
    inside = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    source = ROOT / "src"
    files = (file for file in source.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    wanted = {file.relative_to(source).as_posix() for file in files}
    for name in sorted(wanted - inside):
        print(f"not in the wheel: {name}")
    for name in sorted(inside - wanted):
        print(f"only in the wheel: {name}")
    return int(wanted != inside)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
