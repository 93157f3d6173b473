"""What the first use costs: importing govmodel, and the first of each of its verbs, in fresh interpreters.

Target: ``import govmodel`` at most 20 ms over ``import attrs``. Each line is a process of its own; the
time of an empty process is taken off.
"""

from __future__ import annotations

import subprocess
import sys
import time
from statistics import median

ROUNDS = 9

STRUCTURE = '{"govmodel": 1, "kind": "joint-meeting", "id": "x", "name": "某联席会议"}'

SUBJECTS = {
    "nothing": "pass",
    "import attrs": "import attrs",
    "import cattrs": "import cattrs",
    "import govmodel": "import govmodel",
    "first gm.JointMeeting": "import govmodel as gm; gm.JointMeeting(id='x', name='某联席会议')",
    "first gm.loads": f"import govmodel as gm; gm.loads({STRUCTURE!r})",
    "first gm.check": "import govmodel as gm; gm.check(gm.JointMeeting(id='x', name='某联席会议'))",
}


def measured() -> dict[str, float]:
    """The median time of each subject in milliseconds, an empty process taken off."""
    times: dict[str, list[float]] = {name: [] for name in SUBJECTS}
    for turn in range(ROUNDS + 1):
        for name, code in SUBJECTS.items():
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603  # our own code, above
            # The first turn fills the disk's caches and writes the byte code.
            if turn:
                times[name].append((time.perf_counter() - start) * 1e3)
    nothing = median(times["nothing"])
    return {name: median(values) - nothing for name, values in times.items() if name != "nothing"}


def main() -> None:
    """Measure and print."""
    times = measured()
    attrs, cattrs = times["import attrs"], times["import cattrs"]
    for name, value in times.items():
        print(f"  {name:<24}{value:8.1f} ms{value / attrs:8.2f} × attrs{value / cattrs:8.2f} × cattrs")
    over = times["import govmodel"] - attrs
    print(f"{'met   ' if over <= 20 else 'MISSED'} import govmodel over import attrs: {over:.1f} ms, target 20")


if __name__ == "__main__":
    main()
