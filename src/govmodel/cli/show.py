"""``govmodel show``: a structure as people want to look at it."""

from __future__ import annotations

import argparse
import json

from govmodel.cli.drawing import draw
from govmodel.cli.option import Outcome
from govmodel.cli.parsing import UsageError
from govmodel.cli.reading import read_structure
from govmodel.cli.saying import Say
from govmodel.cli.setting import Setting
from govmodel.model.meeting import Structure
from govmodel.rendering.json_text import json_text
from govmodel.rendering.matrix import matrix_view
from govmodel.rendering.members import members_view
from govmodel.rendering.people import masked, masked_data, people, without_people
from govmodel.rendering.summary import summary_view
from govmodel.rendering.view import View
from govmodel.serial.files import dumps


def run(arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Show one structure."""
    as_json = arguments.format == "json"
    if as_json and (arguments.matrix or arguments.members):
        name = "--matrix" if arguments.matrix else "--members"
        what = Say(
            f"{name} 不能与 --format json 同用：json 总是整个结构",
            f"--format json shows the whole structure; leave out {name}",
        )
        raise UsageError("not-together", what, name)
    structure = read_structure(arguments.file, setting)
    hidden = frozenset[str]() if arguments.names else people(structure)
    if as_json:
        shown = structure if arguments.names else without_people(structure)
        # As in a file, head and all, so that what stands under the key is a structure file by itself.
        data = masked_data(json.loads(dumps(shown)), hidden)
        return Outcome(out=json_text("show", {"structure": data}, setting.encoding))
    groups = [group for view in _views(structure, arguments, setting.lang) for group in view.groups]
    return Outcome(out=masked(draw(View(groups=tuple(groups)), setting, arguments.format), hidden))


def _views(structure: Structure, arguments: argparse.Namespace, lang: str) -> list[View]:
    views = []
    if arguments.members:
        views.append(members_view(structure, lang, names=arguments.names))
    if arguments.matrix:
        views.append(matrix_view(structure, lang))
    return views or [summary_view(structure, lang)]
