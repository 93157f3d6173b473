"""``govmodel show``: a structure as people want to look at it."""

from __future__ import annotations

import argparse
import json

from govmodel.cli.drawing import Data, draw, without_names
from govmodel.cli.option import Outcome
from govmodel.cli.parsing import UsageError
from govmodel.cli.reading import read_structure
from govmodel.cli.saying import Say
from govmodel.cli.setting import Setting
from govmodel.model.meeting import Structure
from govmodel.rendering.matrix import matrix_view
from govmodel.rendering.members import members_view
from govmodel.rendering.people import people, without_people
from govmodel.rendering.summary import summary_view
from govmodel.rendering.view import View
from govmodel.serial.files import dumps


def run(arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Show one structure."""
    as_json = arguments.format == "json"
    parts = [name for name in ("matrix", "ids", "members") if getattr(arguments, name)]
    if as_json and parts:
        name = f"--{parts[0]}"
        what = Say(
            f"{name} 不能与 --format json 同用：json 总是整个结构",
            f"--format json shows the whole structure; leave out {name}",
        )
        raise UsageError("not-together", what, name)
    structure = read_structure(arguments.file, setting)
    hidden = frozenset[str]() if arguments.names else people(structure)
    if as_json:
        # As in a file, head and all, so that what stands under the key is a structure file by itself.
        shown = structure if arguments.names else without_people(structure)
        whole = Data(command="show", results={"structure": json.loads(dumps(shown))})
        return without_names(whole, hidden, setting, gone=bool(hidden))
    groups = [group for view in _views(structure, arguments, setting.lang) for group in view.groups]
    return without_names(draw(View(groups=tuple(groups)), setting, arguments.format), hidden, setting)


def _views(structure: Structure, arguments: argparse.Namespace, lang: str) -> list[View]:
    views = []
    if arguments.members:
        views.append(members_view(structure, lang, names=arguments.names))
    if arguments.matrix or arguments.ids:
        views.append(matrix_view(structure, lang, ids=arguments.ids))
    return views or [summary_view(structure, lang)]
