"""``govmodel show``: a structure as people want to look at it."""

from __future__ import annotations

import argparse

from govmodel.cli.drawing import draw
from govmodel.cli.option import Outcome
from govmodel.cli.reading import read_structure
from govmodel.cli.setting import Setting
from govmodel.model.meeting import Structure
from govmodel.rendering.json_text import json_text
from govmodel.rendering.matrix import matrix_view
from govmodel.rendering.members import members_view
from govmodel.rendering.people import masked, masked_data, people, without_people
from govmodel.rendering.summary import summary_view
from govmodel.rendering.view import View
from govmodel.serial.data import to_data


def run(arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Show one structure."""
    structure = read_structure(arguments.file, setting)
    hidden = frozenset[str]() if arguments.names else people(structure)
    if arguments.format == "json":
        shown = structure if arguments.names else without_people(structure)
        return Outcome(out=json_text("show", {"structure": masked_data(to_data(shown), hidden)}, setting.encoding))
    groups = [group for view in _views(structure, arguments, setting.lang) for group in view.groups]
    return Outcome(out=masked(draw(View(groups=tuple(groups)), setting, arguments.format), hidden))


def _views(structure: Structure, arguments: argparse.Namespace, lang: str) -> list[View]:
    views = []
    if arguments.members:
        views.append(members_view(structure, lang, names=arguments.names))
    if arguments.matrix:
        views.append(matrix_view(structure, lang))
    return views or [summary_view(structure, lang)]
