"""``govmodel explain``: where something in a derived structure comes from."""

from __future__ import annotations

import argparse
from typing import Final

from govmodel.cli.deriving import derived
from govmodel.cli.drawing import Data, draw, refusal, without_names
from govmodel.cli.option import Outcome
from govmodel.cli.setting import Setting
from govmodel.composition.paths import NothingThere
from govmodel.composition.refusal import CannotDerive
from govmodel.model.errors import InvalidModel, Problem
from govmodel.rendering.origin import explained, origin_data, origin_view
from govmodel.rendering.plan_data import people_in

COMMAND: Final = "explain"


def run(arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Explain one item."""
    as_json = arguments.format == "json"
    try:
        made = derived(arguments, setting, *([arguments.decisions] if arguments.decisions is not None else []))
        origin = explained(made.derivation, arguments.item)
    except (CannotDerive, InvalidModel) as error:
        return refusal(error.problems, setting, command=COMMAND, as_json=as_json)
    except NothingThere as error:
        return refusal([_unknown(error)], setting, command=COMMAND, as_json=as_json)
    hidden = frozenset[str]() if arguments.names else people_in(made.derivation)
    shown: str | Data
    if as_json:
        shown = Data(command=COMMAND, results={"origin": origin_data(made.derivation, origin)})
    else:
        shown = draw(origin_view(made.derivation, origin, setting.lang), setting, arguments.format)
    return without_names(shown, hidden, setting)


def _unknown(error: NothingThere) -> Problem:
    return Problem(
        path="$",
        code="unknown-item",
        zh=error.text("zh"),
        en=error.text("en"),
        value=error.asked,
        nearest=error.nearest,
    )
