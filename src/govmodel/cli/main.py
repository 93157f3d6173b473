"""The way in: words to a command, its outcome to the streams, and no traceback to anybody."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import IO, Any, Final

from govmodel.cli.commands import COMMANDS
from govmodel.cli.help import command_help, program_help, usage_hint
from govmodel.cli.option import BAD_USE, OUR_FAULT, Command, Outcome
from govmodel.cli.parsing import COMMON, UsageError, parse
from govmodel.cli.saying import Say
from govmodel.cli.setting import LANGUAGES, Setting, language, surroundings
from govmodel.cli.writing import write

_INTERRUPTED: Final = 130
_FAULT: Final = Say(
    "govmodel 出了自己的毛病，不是您的文件的问题。请把 {file} 附上，报告给维护者：它里面有版本和出错的位置。",
    "govmodel itself failed; your file is not to blame. Please report it with {file} attached: it says which "
    "version and where.",
)


def main(
    argv: Sequence[str] | None = None,
    *,
    stdin: IO[Any] | None = None,
    stdout: IO[str] | None = None,
    stderr: IO[str] | None = None,
) -> int:
    """Run one command line and return its exit code.

    Args:
        argv: The words after ``govmodel``; the process's own where none are given.
        stdin: What ``-`` reads; the process's own where none is given.
        stdout: Where results go.
        stderr: Where complaints go.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    out, err = stdout or sys.stdout, stderr or sys.stderr
    lang = _language(words)
    asides: list[str] = []
    try:
        setting = surroundings(
            out, lang=lang, color=_value(words, "--color") or "auto", stdin=stdin or sys.stdin, stderr=err
        )
        asides = setting.asides
        outcome = _outcome(words, setting)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception:  # noqa: BLE001  # whatever it is, a user gets a sentence and a file, never a traceback
        outcome = _fault(words, lang)
    failure = write(out, outcome.out)
    write(err, f"{failure.to(lang)}\n" if failure is not None else "".join(asides) + outcome.err)
    return BAD_USE if failure is not None else outcome.code


def _outcome(words: list[str], setting: Setting) -> Outcome:
    command: Command | None = None
    try:
        _refuse_bad_globals(words)
        place = _command_place(words)
        if place is None:
            return _without_command(words, setting.lang)
        command = _named(words[place])
        arguments = parse(command, [*words[:place], *words[place + 1 :]], COMMANDS)
        if arguments.help:
            return Outcome(out=command_help(command, setting.lang))
        return _run(command, arguments, setting)
    except UsageError as error:
        return _misuse(error, command, words, setting)


def _run(command: Command, arguments: Any, setting: Setting) -> Outcome:
    from govmodel.cli.drawing import refusal  # noqa: PLC0415  # help must not load the model
    from govmodel.serial.errors import LoadError  # noqa: PLC0415

    try:
        outcome: Outcome = import_module(command.module).run(arguments, setting)
    except LoadError as error:
        as_json = getattr(arguments, "format", None) == "json"
        return refusal(error.problems, setting, command=command.name, name=error.name, as_json=as_json)
    return outcome


def _misuse(error: UsageError, command: Command | None, words: list[str], setting: Setting) -> Outcome:
    if _value(words, "--format") == "json":
        from govmodel.cli.drawing import refusal, usage_problem  # noqa: PLC0415  # help must not load the model

        name = command.name if command is not None else ""
        return refusal([usage_problem(error)], setting, command=name, as_json=True)
    return Outcome(code=BAD_USE, err=f"{error.what.to(setting.lang)}\n{usage_hint(command, setting.lang)}")


def _without_command(words: list[str], lang: str) -> Outcome:
    if "--version" in words:
        return Outcome(out=f"govmodel {_version()}\n")
    if "--help" in words or "-h" in words:
        return Outcome(out=program_help(COMMANDS, lang))
    unknown = next((word for word in words if word.startswith("-") and word.partition("=")[0] not in _GLOBALS), None)
    if unknown is not None:
        raise UsageError(
            "unknown-option", Say(f"没有选项 {unknown}", f"there is no option {unknown}"), unknown, _GLOBALS
        )
    return Outcome(code=BAD_USE, err=program_help(COMMANDS, lang))


_GLOBALS: Final = (*(option.name for option in COMMON), "--version")
_WITH_VALUE: Final = tuple(option.name for option in COMMON if option.value)


def _named(word: str) -> Command:
    found = next((command for command in COMMANDS if command.name == word), None)
    if found is not None:
        return found
    what = Say(f"没有命令「{word}」", f"there is no command “{word}”")
    if _is_file_or_example(word):
        what = Say(
            f"{what.zh}。「{word}」是文件或示例：govmodel check {word}，或 govmodel show {word}",
            f"{what.en}. “{word}” is a file or an example: govmodel check {word}, or govmodel show {word}",
        )
    raise UsageError("unknown-command", what, word, [command.name for command in COMMANDS])


def _is_file_or_example(word: str) -> bool:
    from pathlib import Path  # noqa: PLC0415  # only once something is wrong

    from govmodel.examples.shipped import names  # noqa: PLC0415  # likewise

    return word in names() or Path(word).is_file()


def _command_place(words: list[str]) -> int | None:
    """Where the command's word stands: the first that is neither an option nor an option's value."""
    skip = False
    for place, word in enumerate(words):
        if skip:
            skip = False
        elif word in _WITH_VALUE:
            skip = True
        elif not word.startswith("-"):
            return place
    return None


def _value(words: list[str], name: str) -> str | None:
    """The value given to an option, wherever it stands; ``None`` where it is not given."""
    for place, word in enumerate(words):
        if word.startswith(f"{name}="):
            return word.partition("=")[2]
        if word == name and place + 1 < len(words):
            return words[place + 1]
    return None


def _language(words: list[str]) -> str:
    """The language asked for, where it is one, so that even the first mistake is told in it."""
    asked = _value(words, "--lang")
    return asked if asked in LANGUAGES else language(os.environ)


def _refuse_bad_globals(words: list[str]) -> None:
    for option in COMMON:
        given = _value(words, option.name) if option.value else None
        if given is not None and given not in option.choices:
            what = Say(f"{option.name} 不能是「{given}」", f"{option.name} cannot be “{given}”")
            raise UsageError("unknown-choice", what, given, option.choices)


def _version() -> str:
    from govmodel.version import __version__  # noqa: PLC0415  # seldom asked for

    return __version__


def _fault(words: list[str], lang: str) -> Outcome:
    """What is said of a failure of our own; the details go to a file."""
    # Only a failure pays for these.
    import platform  # noqa: PLC0415
    import tempfile  # noqa: PLC0415
    import traceback  # noqa: PLC0415

    content = "\n".join(
        (
            f"govmodel {_version()}, Python {platform.python_version()}, {platform.platform()}",
            f"govmodel {' '.join(words)}",
            traceback.format_exc(),
        )
    )
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="govmodel-", suffix=".txt", delete=False, encoding="utf-8", errors="backslashreplace"
        ) as file:
            file.write(content)
            name = file.name
    except OSError:
        name = "?"
    return Outcome(code=OUR_FAULT, err=_FAULT.to(lang).format(file=name) + "\n")
