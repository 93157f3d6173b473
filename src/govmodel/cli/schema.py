"""``govmodel schema``: the JSON Schema of the file format."""

from __future__ import annotations

import argparse
import json

from govmodel.cli.option import Outcome
from govmodel.cli.setting import Setting
from govmodel.serial.schema import json_schema


def run(_arguments: argparse.Namespace, _setting: Setting) -> Outcome:
    """Print the schema as it stands, so that it can be saved and used."""
    return Outcome(out=json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")
