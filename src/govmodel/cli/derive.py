"""``govmodel derive``: a place's system from the one above, as a plan, a structure and a file of decisions."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Final

import attrs

from govmodel.cli.deriving import Derived, derived
from govmodel.cli.drawing import STDIN, Data, draw, refusal, without_names
from govmodel.cli.option import FOUND, OK, Outcome
from govmodel.cli.parsing import UsageError
from govmodel.cli.saving import Content, save
from govmodel.cli.saying import Say
from govmodel.cli.setting import Setting
from govmodel.composition.decisions_text import decisions_text
from govmodel.composition.refusal import CannotDerive
from govmodel.model.errors import InvalidModel
from govmodel.rendering.plan_data import derivation_data, people_in
from govmodel.rendering.plan_view import plan_view
from govmodel.serial.errors import DumpError
from govmodel.serial.files import dumps, refuse_toml

COMMAND: Final = "derive"
_WRITTEN: Final = Say("已写入 {name}。", "Wrote {name}.")


def run(arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Derive one structure, show the plan, and write what was asked for."""
    as_json = arguments.format == "json"
    _refuse_no_files(arguments)
    _refuse_one_file_twice(arguments)
    try:
        made = derived(arguments, setting, *_files_of_decisions(arguments))
        contents = _contents(arguments, made, setting)
        shown = _shown(arguments, made, setting)
        save(contents)
    except (CannotDerive, InvalidModel) as error:
        return refusal(error.problems, setting, command=COMMAND, as_json=as_json)
    except DumpError as error:
        return refusal(error.problems, setting, command=COMMAND, name=error.name, as_json=as_json)
    said = "".join(f"{_WRITTEN.to(setting.lang).format(name=content.name)}\n" for content in contents)
    code = OK if made.derivation.done else FOUND
    return attrs.evolve(shown, code=code, err=said + shown.err)


def _refuse_no_files(arguments: argparse.Namespace) -> None:
    """Refuse to write to standard output, which holds the plan, and decisions to a file of structures."""
    for option, name in (("-o", arguments.out), ("--write-decisions", arguments.write_decisions)):
        if name == STDIN:
            what = Say(
                f"{option} 须为文件名，不能写到标准输出（-）：那里是推导的结果",
                f"{option} takes the name of a file, not - for standard output, which shows the plan",
            )
            raise UsageError("no-file-name", what, name)
    written = arguments.write_decisions
    if written is not None and written.lower().endswith(".json"):
        what = Say(
            f"决定文件是 TOML，不能叫「{written}」；请用 .toml 文件名",
            f"decisions are written as TOML, not as “{written}”; name the file .toml",
        )
        raise UsageError("json-not-written", what, written)


def _refuse_one_file_twice(arguments: argparse.Namespace) -> None:
    """Refuse to write over what is read, or to write two things to one file."""
    out = arguments.out
    if out is None:
        return
    for name in (arguments.base, arguments.decisions, arguments.write_decisions):
        if name is not None and name != STDIN and _one_file(name, out):
            what = Say(
                f"-o 不能写到「{out}」：它在这条命令里另有用处",
                f"-o cannot write to “{out}”: this command uses it for something else",
            )
            raise UsageError("file-twice", what, out)


def _one_file(one: str, other: str) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _files_of_decisions(arguments: argparse.Namespace) -> list[str]:
    """The files to read: what is filled in where decisions are to be written is never lost."""
    given, written = arguments.decisions, arguments.write_decisions
    files = [given] if given is not None else []
    if written is not None and Path(written).exists() and (given is None or not _one_file(given, written)):
        files.append(written)
    return files


def _contents(arguments: argparse.Namespace, made: Derived, setting: Setting) -> list[Content]:
    contents = []
    # What people filled in goes first: where the disk is full after it, the structure can be derived again.
    if arguments.write_decisions is not None:
        text = decisions_text(made.derivation, made.decisions, setting.lang)
        contents.append(Content(name=arguments.write_decisions, text=text))
    if arguments.out is not None:
        refuse_toml(arguments.out)
        contents.append(Content(name=arguments.out, text=dumps(made.derivation.structure)))
    return contents


def _shown(arguments: argparse.Namespace, made: Derived, setting: Setting) -> Outcome:
    hidden = frozenset[str]() if arguments.names else people_in(made.derivation)
    shown: str | Data
    if arguments.format == "json":
        shown = Data(command=COMMAND, results=derivation_data(made.derivation))
    else:
        view = plan_view(made.derivation, setting.lang, kept=not arguments.no_kept)
        shown = draw(view, setting, arguments.format)
    return without_names(shown, hidden, setting)
