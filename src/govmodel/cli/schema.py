"""``govmodel schema``: the JSON Schema of the file format."""

from __future__ import annotations

import argparse

from govmodel.cli.option import Outcome
from govmodel.cli.setting import Setting
from govmodel.rendering.json_text import plain_json
from govmodel.serial.schema import json_schema


def run(_arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Print the schema as it stands, so that it can be saved and used."""
    return Outcome(out=plain_json(json_schema(), setting.encoding))
