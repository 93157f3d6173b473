"""Arguments from a command line, with every mistake told in the chosen language."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Final, NoReturn

from govmodel.cli.option import Command, Option
from govmodel.cli.saying import Say
from govmodel.cli.setting import LANGUAGES

COMMON: Final = (
    Option(
        name="--lang",
        value="zh|en",
        choices=LANGUAGES,
        about=Say("输出所用的语言；默认看环境", "language of the output; by default the environment's"),
    ),
    Option(
        name="--color",
        value="auto|always|never",
        choices=("auto", "always", "never"),
        default="auto",
        about=Say("何时用颜色", "when to use colour"),
    ),
    Option(name="--help", short="-h", about=Say("显示这段说明", "show this help")),
)
"""Options that every command has."""


class UsageError(Exception):
    """A command line that does not say what to do.

    Attributes:
        what: The sentence.
        code: Stable name of the mistake.
        value: The offending word.
        choices: What would have done.
        nearest: The choice most like the value.
    """

    def __init__(self, code: str, what: Say, value: str, choices: Iterable[str] = (), also: Iterable[str] = ()) -> None:
        """Find the nearest choice and say it; ``also`` holds choices that are near but too many to list."""
        self.code = code
        self.value = value
        self.choices = tuple(choices)
        found = get_close_matches(value, [*self.choices, *also], n=1, cutoff=0.5)
        self.nearest = found[0] if found else None
        self.what = Say(*(f"{sentence}{hint}" for sentence, hint in zip(what, self._hints(), strict=True)))
        super().__init__(self.what.en)

    def _hints(self) -> tuple[str, str]:
        if self.nearest:
            return f"；最接近的是「{self.nearest}」", f"; the nearest is “{self.nearest}”"
        if self.choices:
            return f"；可用：{'、'.join(self.choices)}", f"; known: {', '.join(self.choices)}"
        return "", ""


class _Parser(argparse.ArgumentParser):
    """argparse for the splitting only; what it would say itself, it raises."""

    def error(self, message: str) -> NoReturn:
        raise UsageError("bad-usage", Say(f"命令行有误：{message}", message), message)


def parse(command: Command, words: Sequence[str], commands: Iterable[Command] = ()) -> argparse.Namespace:
    """The arguments of a command.

    Args:
        command: The command.
        words: What stands beside its name.
        commands: All there are, so that an option of another one is told as such.

    Raises:
        UsageError: At the first word that does not fit.
    """
    options = (*command.options, *COMMON)
    parser = _Parser(add_help=False, allow_abbrev=False, exit_on_error=False)
    for option in options:
        _add(parser, option)
    try:
        arguments, extra = parser.parse_known_args(list(words))
    except argparse.ArgumentError as error:
        raise _misused(options, error) from None
    extra = _behind_options(options, arguments, extra)
    if extra:
        raise _surplus(options, extra, commands)
    for option in options:
        _settle(option, arguments)
    if not arguments.help:
        _require(options, arguments)
    return arguments


def _add(parser: argparse.ArgumentParser, option: Option) -> None:
    if option.positional:
        parser.add_argument(option.name, nargs="*" if option.repeated else "?", default=option.default)
        return
    if not option.value:
        parser.add_argument(*option.names, action="store_true")
    elif option.repeated:
        parser.add_argument(*option.names, action="append", default=[])
    else:
        parser.add_argument(*option.names, default=option.default)


def _behind_options(options: Iterable[Option], arguments: argparse.Namespace, extra: list[str]) -> list[str]:
    """What is left of the surplus once positional arguments have taken what stands behind an option."""
    left = list(extra)
    for option in options:
        if option.positional and option.repeated:
            words = [word for word in left if not word.startswith("-") or word == "-"]
            setattr(arguments, option.field, [*(getattr(arguments, option.field) or ()), *words])
            left = [word for word in left if word not in words]
            continue
        word = next((word for word in left if not word.startswith("-") or word == "-"), None)
        if option.positional and word is not None and getattr(arguments, option.field) == option.default:
            setattr(arguments, option.field, word)
            left.remove(word)
    return left


def _misused(options: Iterable[Option], error: argparse.ArgumentError) -> UsageError:
    """An option without its value, or a flag with one: nothing else is left for argparse to refuse."""
    name = (error.argument_name or "").rpartition("/")[2]
    flag = any(name in option.names and not option.value for option in options)
    if flag:
        return UsageError("value-not-wanted", Say(f"选项 {name} 不带值", f"option {name} takes no value"), name)
    return _value_missing(name)


def _value_missing(name: str) -> UsageError:
    return UsageError("value-missing", Say(f"选项 {name} 后面要有一个值", f"option {name} needs a value"), name)


def _surplus(options: Iterable[Option], extra: list[str], commands: Iterable[Command]) -> UsageError:
    unknown = next((word for word in extra if word.startswith("-") and word != "-"), None)
    if unknown is None:
        return UsageError(
            "surplus", Say(f"多出来的参数「{extra[0]}」", f"one argument too many: “{extra[0]}”"), extra[0]
        )
    name = unknown.partition("=")[0]
    what = Say(f"没有选项 {name}", f"there is no option {name}")
    owners = [other.name for other in commands if any(name in option.names for option in other.options)]
    if owners:
        zh, en = "、".join(f"govmodel {owner}" for owner in owners), ", ".join(f"govmodel {owner}" for owner in owners)
        return UsageError(
            "unknown-option", Say(f"这里{what.zh}；它属于 {zh}", f"{what.en} here; it belongs to {en}"), name
        )
    known = [option.name for option in options if not option.positional]
    return UsageError("unknown-option", what, name, known)


def _settle(option: Option, arguments: argparse.Namespace) -> None:
    given = getattr(arguments, option.field)
    if option.positional and option.repeated:
        setattr(arguments, option.field, tuple(given or ()) or None)
    elif option.repeated:
        words = [word for value in given for word in value.replace("，", ",").replace("、", ",").split(",")]
        settled = tuple(word.strip() for word in words if word.strip())
        if given and not settled:
            raise _value_missing(option.name)
        setattr(arguments, option.field, settled)
    elif option.choices and given is not None and given not in option.choices:
        shown = option.name if not option.positional else option.value or option.name
        what = Say(f"{shown} 不能是「{given}」", f"{shown} cannot be “{given}”")
        raise UsageError("unknown-choice", what, given, option.choices)


def _require(options: Iterable[Option], arguments: argparse.Namespace) -> None:
    for option in options:
        if option.required and getattr(arguments, option.field) is None:
            shown = " ".join(part for part in (option.name * (not option.positional), option.value) if part)
            raise UsageError("missing-argument", Say(f"缺少参数 {shown}", f"the argument {shown} is missing"), shown)
