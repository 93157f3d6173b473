"""``govmodel matters``: which duties of different units may be about one matter, to be confirmed by a person."""

from __future__ import annotations

import argparse
from typing import Final

import attrs

from govmodel.cli.drawing import STDIN, Data, draw, refusal, without_names
from govmodel.cli.option import Outcome
from govmodel.cli.parsing import UsageError
from govmodel.cli.reading import read_structure
from govmodel.cli.saving import Content, save
from govmodel.cli.saying import Say
from govmodel.cli.setting import Setting
from govmodel.comparison.confirming import confirm_matters, suggested_in, with_suggested_matters
from govmodel.comparison.suggested_matter import SuggestedMatter
from govmodel.comparison.suggesting import SAME, suggest_matters
from govmodel.model.ids import MatterId
from govmodel.model.meeting import Structure
from govmodel.rendering.people import people
from govmodel.rendering.suggestions import suggestions_data, suggestions_view
from govmodel.serial.errors import DumpError
from govmodel.serial.files import dumps, refuse_toml

COMMAND: Final = "matters"
ALL: Final = "all"
_WRITTEN: Final = Say("已写入 {name}。", "Wrote {name}.")


def run(arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Show what is suggested, and write the structure with it where asked to."""
    _refuse_bad_use(arguments)
    structure = read_structure(arguments.file, setting)
    # What a file has as a suggestion waits for its answer as much as what is found now.
    found = (*suggested_in(structure), *suggest_matters(structure, least=_least(arguments.least)))
    held = _confirmed(with_suggested_matters(structure, found), found, arguments.confirm or [])
    hidden = frozenset[str]() if arguments.names else people(structure)
    shown: str | Data
    if arguments.format == "json":
        shown = Data(command=COMMAND, results={"suggestions": suggestions_data(held, found)})
    else:
        shown = draw(suggestions_view(held, found, setting.lang), setting, arguments.format)
    outcome = without_names(shown, hidden, setting)
    if arguments.out is None:
        return outcome
    try:
        refuse_toml(arguments.out)
        save([Content(name=arguments.out, text=dumps(held))])
    except DumpError as error:
        return refusal(error.problems, setting, command=COMMAND, name=error.name, as_json=arguments.format == "json")
    said = _WRITTEN.to(setting.lang).format(name=arguments.out)
    return attrs.evolve(outcome, err=f"{said}\n{outcome.err}")


def _refuse_bad_use(arguments: argparse.Namespace) -> None:
    if arguments.out == STDIN:
        what = Say(
            "-o 须为文件名，不能写到标准输出（-）：那里是推测的事项",
            "-o takes the name of a file, not - for standard output, which shows the suggestions",
        )
        raise UsageError("no-file-name", what, arguments.out)
    if arguments.confirm and arguments.out is None:
        what = Say(
            "--confirm 要与 -o 同用：确认了的事项写到哪里？",
            "--confirm needs -o: where is what is confirmed to be written?",
        )
        raise UsageError("nowhere-to-write", what, "--confirm")


def _least(words: str | None) -> float:
    """The threshold.

    Raises:
        UsageError: If it is no number from 0 to 1.
    """
    if words is None:
        return SAME
    try:
        least = float(words)
    except ValueError:
        least = -1.0
    if not 0 < least <= 1:
        what = Say(
            f"--least 须为 0 到 1 之间的数，不能是「{words}」",
            f"--least takes a number above 0, up to 1, not “{words}”",
        )
        raise UsageError("no-share", what, words)
    return least


def _confirmed(held: Structure, found: tuple[SuggestedMatter, ...], named: list[str]) -> Structure:
    """The structure with what was named declared.

    Raises:
        UsageError: If nothing of that id is suggested.
    """
    known = [str(one.matter.id) for one in found]
    for name in named:
        if name not in (*known, ALL):
            what = Say(f"没有推测出编号为「{name}」的事项", f"nothing with the id “{name}” is suggested")
            raise UsageError("unknown-matter", what, name, tuple(known))
    return confirm_matters(held, [MatterId(name) for name in (known if ALL in named else named)])
