"""``govmodel read``: notices into structures, with what was not understood and what was mended."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import attrs

from govmodel.cli.drawing import STDIN, Data, draw, refusal, usage_problem, without_names
from govmodel.cli.option import BAD_USE, FOUND, OK, Outcome
from govmodel.cli.parsing import UsageError
from govmodel.cli.progress import Progress
from govmodel.cli.reading import finding_problem, read_notice
from govmodel.cli.saving import Content, save
from govmodel.cli.saying import Say
from govmodel.cli.setting import Setting
from govmodel.findings.finding import Severity
from govmodel.model.errors import Problem
from govmodel.reading.reading import Reading
from govmodel.rendering.marked_source import marked_source_view
from govmodel.rendering.people import people
from govmodel.rendering.problems import problem_data
from govmodel.rendering.reading_data import reading_data
from govmodel.rendering.reading_view import reading_view
from govmodel.serial.errors import DumpError, LoadError
from govmodel.serial.files import dumps, refuse_toml
from govmodel.serial.place import make_folder

COMMAND: Final = "read"
_WRITTEN: Final = Say("已写入 {name}。", "Wrote {name}.")
_NOTHING: Final = Say("没有读出结构，{name} 没有写。", "No structure was read; {name} was not written.")
_STDIN: Final = Say("标准输入", "standard input")
_SEVERE: Final = frozenset({Severity.ERROR, Severity.WARNING})


@attrs.frozen(kw_only=True)
class _Read:
    """What came of one file: a reading, or what kept it from being read."""

    name: str
    reading: Reading | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def code(self) -> int:
        """The exit code that this file alone would give."""
        if self.reading is None or not self.reading.ok:
            return BAD_USE
        return FOUND if any(finding.severity in _SEVERE for finding in self.reading.findings) else OK


def run(arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Read every file, going on past what cannot be read; show each and write what was asked for."""
    _refuse_bad_names(arguments)
    found: list[_Read] = []
    contents: list[Content] = []
    try:
        if arguments.out is not None:
            refuse_toml(arguments.out)
        found = _read_all(arguments.files, setting)
        if arguments.out is not None:
            contents = list(_contents(found, arguments.out))
        if _is_folder(arguments.out, contents):
            make_folder(arguments.out)
        save(contents)
    except DumpError as error:
        return refusal(error.problems, setting, command=COMMAND, name=error.name, as_json=arguments.format == "json")
    names = [people(structure) for each in found if each.reading for structure in each.reading.structures]
    hidden = frozenset[str]() if arguments.names else frozenset[str]().union(*names)
    shown = without_names(_shown(found, arguments, setting), hidden, setting)
    written = [_WRITTEN.to(setting.lang).format(name=content.name) for content in contents]
    if arguments.out is not None and not contents:
        written = [_NOTHING.to(setting.lang).format(name=arguments.out)]
    errors = "" if arguments.format == "json" else "".join(_complaints(found, setting))
    said = "".join(f"{line}\n" for line in written)
    return attrs.evolve(shown, code=max(each.code for each in found), err=errors + said + shown.err)


def _refuse_bad_names(arguments: argparse.Namespace) -> None:
    if arguments.files.count(STDIN) > 1:
        raise UsageError("stdin-twice", Say("- 只能用一次", "- can stand once only"), STDIN)
    if arguments.out == STDIN:
        what = Say("-o 须为文件名或文件夹，不能是 -", "-o takes the name of a file or a folder, not -")
        raise UsageError("no-file-name", what, STDIN)
    if arguments.show and arguments.format == "json":
        what = Say(
            "--show 不能与 --format json 同用：json 里有每一处的起止",
            "--show does not go with --format json, which has the offsets of everything",
        )
        raise UsageError("not-together", what, "--show")
    for name in arguments.files:
        if arguments.out is not None and name != STDIN and os.path.realpath(name) == os.path.realpath(arguments.out):
            what = Say(f"-o 不能写到所读的「{name}」", f"-o cannot write to “{name}”, which is read")
            raise UsageError("file-twice", what, name)


def _read_all(names: Iterable[str], setting: Setting) -> list[_Read]:
    listed = list(names)
    progress = Progress(setting, len(listed))
    found = []
    for number, name in enumerate(listed, 1):
        progress.at(number, name)
        found.append(_read_one(name, setting))
    progress.done()
    return found


def _read_one(name: str, setting: Setting) -> _Read:
    try:
        return _Read(name=name, reading=read_notice(name, setting))
    except LoadError as error:
        return _Read(name=name, problems=error.problems)
    except UsageError as error:
        return _Read(name=name, problems=(usage_problem(error),))


def _contents(found: Iterable[_Read], out: str) -> Iterator[Content]:
    """The files to write: the structure itself, or in a folder one for each."""
    structures = [
        (each.name, structure) for each in found if each.reading is not None for structure in each.reading.structures
    ]
    if len(structures) == 1 and not _names_folder(out):
        yield Content(name=out, text=dumps(structures[0][1]))
        return
    taken: set[str] = set()
    for name, structure in structures:
        stem = "stdin" if name == STDIN else Path(name).stem
        numbered = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(structures) + 1))
        free = next(each for each in numbered if each not in taken)
        taken.add(free)
        yield Content(name=str(Path(out) / f"{free}.json"), text=dumps(structure))


def _names_folder(out: str) -> bool:
    return out.endswith(("/", os.sep)) or Path(out).is_dir()


def _is_folder(out: str | None, contents: list[Content]) -> bool:
    """Whether what is written goes into a folder that may have to be made."""
    return out is not None and any(content.name != out for content in contents)


def _shown(found: list[_Read], arguments: argparse.Namespace, setting: Setting) -> str | Data:
    if arguments.format == "json":
        return Data(command=COMMAND, results={"files": [_file_data(each, names=arguments.names) for each in found]})
    view = marked_source_view if arguments.show else reading_view
    drawn = [
        draw(view(each.reading, setting.lang, _called(each, setting)), setting)
        for each in found
        if each.reading is not None and each.reading.ok
    ]
    return "\n".join(drawn)


def _called(each: _Read, setting: Setting) -> str:
    return _STDIN.to(setting.lang) if each.name == STDIN else each.name


def _file_data(each: _Read, *, names: bool) -> dict[str, Any]:
    errors = [problem_data(problem) for problem in each.problems]
    reading = reading_data(each.reading, names=names) if each.reading is not None else {}
    return {"file": each.name, "errors": errors, **reading}


def _complaints(found: Iterable[_Read], setting: Setting) -> Iterator[str]:
    """What is said of files that could not be read."""
    for each in found:
        if each.reading is None:
            yield refusal(each.problems, setting, command=COMMAND, name=each.name).err
        elif not each.reading.ok:
            problems = map(finding_problem, each.reading.findings)
            yield refusal(problems, setting, command=COMMAND, name=each.name).err
