"""``govmodel demo``: what a city issued, checked against the province's system and held beside what derives from it."""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import sys
from pathlib import Path

from govmodel.checking.runner import check
from govmodel.cli.drawing import draw
from govmodel.cli.option import Outcome
from govmodel.cli.setting import Setting
from govmodel.composition.derive import derive
from govmodel.examples.shipped import changzhou_2011, jiangsu_2011, jingzhou_2020
from govmodel.model.division import Division
from govmodel.rendering.demo import demo_view
from govmodel.rendering.demo_derived import derived_groups


def run(_arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Check the shipped structures and derive one from another here and now; show what comes of it."""
    province, city, other = jiangsu_2011(), changzhou_2011(), jingzhou_2020()
    others = [(other, check(other))]
    program = _program()
    made = derive(province, city.division, as_of=city.document.date) if isinstance(city.division, Division) else None
    drafted = derived_groups(made, city, setting.lang) if made is not None else ()
    report = check(city, against=province)
    view = demo_view(province, city, report, others, setting.lang, program=program, drafted=drafted)
    return Outcome(out=draw(view, setting))


def _program() -> str:
    """What to type to run this program again from here: its name where that finds it, else its path."""
    name, running = "govmodel", Path(sys.argv[0])
    found = shutil.which(name)
    if running.stem != name:
        # Run as a module, or from within another program.
        return name if found else f"{shlex.quote(_near(Path(sys.executable)))} -m {name}"
    return name if found and Path(found).resolve() == running.resolve() else shlex.quote(_near(running))


def _near(path: Path) -> str:
    """The path as one types it from the current folder."""
    # Not resolved: the Python of a virtual environment is a link out of it.
    whole = Path(os.path.abspath(path))  # noqa: PTH100  # Path.resolve follows links
    return str(whole.relative_to(Path.cwd())) if whole.is_relative_to(Path.cwd()) else str(whole)
