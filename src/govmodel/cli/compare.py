"""``govmodel compare``: two structures beside each other."""

from __future__ import annotations

import argparse

import attrs

from govmodel.cli.drawing import STDIN, Data, draw, without_names
from govmodel.cli.option import FOUND, OK, Outcome
from govmodel.cli.parsing import UsageError
from govmodel.cli.reading import read_structure
from govmodel.cli.saying import Say
from govmodel.cli.setting import Setting
from govmodel.comparison.compare import compare
from govmodel.rendering.comparison import comparison_view
from govmodel.rendering.comparison_data import comparison_data
from govmodel.rendering.people import people


def run(arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Compare two structures and show what differs."""
    if arguments.a == arguments.b == STDIN:
        raise UsageError("stdin-twice", Say("- 只能用一次：作 A，或作 B", "- can stand once only: as A or as B"), STDIN)
    a, b = (read_structure(name, setting) for name in (arguments.a, arguments.b))
    found = compare(a, b)
    hidden = frozenset[str]() if arguments.names else people(a) | people(b)
    shown: str | Data
    if arguments.format == "json":
        shown = Data(command="compare", results=comparison_data(found))
    else:
        shown = draw(comparison_view(found, setting.lang), setting, arguments.format)
    return attrs.evolve(without_names(shown, hidden, setting), code=OK if found.empty else FOUND)
